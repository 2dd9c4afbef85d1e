import { describe, expect, it } from 'vitest';
import { isGlob, splitGlob } from '../../src/node/glob.js';

const nowhere = (): boolean => false;

describe('isGlob', () => {
  it.each(['*.txt', 'in/**/x.md', 'in/[ab].txt', '{a,b}.md', 'in/?.md'])('reads %s as a glob', (argument) => {
    expect(isGlob(argument, false)).toBe(true);
  });

  it.each(['in/x.txt', 'Referat nr. 12', '../in'])('reads %s as a name', (argument) => {
    expect(isGlob(argument, false)).toBe(false);
  });

  it('takes a backslash for a separator on Windows only', () => {
    expect(isGlob(String.raw`in\x.txt`, true)).toBe(false);
    expect(isGlob(String.raw`in\*.txt`, true)).toBe(true);
  });
});

describe('splitGlob', () => {
  it.each([
    ['*.txt', '.', '*.txt'],
    ['in/*.txt', 'in/', '*.txt'],
    ['in/2024/**/*.md', 'in/2024/', '**/*.md'],
    ['../in/[ab]/x.txt', '../in/', '[ab]/x.txt'],
    ['/*.txt', '/', '*.txt'],
    ['{in,ud}/*.txt', '.', '{in,ud}/*.txt'],
  ])('takes %s apart', (argument, base, pattern) => {
    expect(splitGlob(argument, false, nowhere)).toEqual({ base, pattern });
  });

  it('counts a folder with brackets in its name to the fixed part', () => {
    expect(splitGlob('in/[2023]/*.txt', false, (folder) => folder === 'in/[2023]')).toEqual({ base: 'in/[2023]/', pattern: '*.txt' });
  });

  it('reads the separators of Windows', () => {
    expect(splitGlob(String.raw`C:\minutes\2024\**\*.txt`, true, nowhere)).toEqual({ base: 'C:/minutes/2024/', pattern: '**/*.txt' });
    expect(splitGlob(String.raw`C:\*.txt`, true, nowhere)).toEqual({ base: 'C:/', pattern: '*.txt' });
  });
});
