import fc from 'fast-check';
import fastGlob from 'fast-glob';
import { describe, expect, it } from 'vitest';
import { isGlob, splitGlob } from '../../src/node/glob.js';

/** fast-glob takes no empty name, which is no glob. */
const isDynamic = (name: string): boolean => name !== '' && fastGlob.isDynamicPattern(name);

const nowhere = (): boolean => false;

describe('isGlob', () => {
  it.each(['*.txt', 'in/**/x.md', 'in/[ab].txt', '{a,b}.md', 'in/?.md'])('reads %s as a glob', async (argument) => {
    expect(await isGlob(argument, false)).toBe(true);
  });

  it.each(['in/x.txt', 'Referat nr. 12', '../in'])('reads %s as a name', async (argument) => {
    expect(await isGlob(argument, false)).toBe(false);
  });

  it('takes a backslash for a separator on Windows only', async () => {
    expect(await isGlob(String.raw`in\x.txt`, true)).toBe(false);
    expect(await isGlob(String.raw`in\*.txt`, true)).toBe(true);
  });

  it('reads for globs what fast-glob does, without loading it for most names', async () => {
    const argument = fc.string({ unit: fc.constantFrom(...Array.from('ab.,/ *?[](){}!+@|\\^-')) });
    await fc.assert(fc.asyncProperty(argument, async (name) => (await isGlob(name, false)) === isDynamic(name)));
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
  ])('takes %s apart', async (argument, base, pattern) => {
    expect(await splitGlob(argument, false, nowhere)).toEqual({ base, pattern });
  });

  it('counts a folder with brackets in its name to the fixed part', async () => {
    expect(await splitGlob('in/[2023]/*.txt', false, (folder) => folder === 'in/[2023]')).toEqual({ base: 'in/[2023]/', pattern: '*.txt' });
  });

  it('reads the separators of Windows', async () => {
    expect(await splitGlob(String.raw`C:\minutes\2024\**\*.txt`, true, nowhere)).toEqual({ base: 'C:/minutes/2024/', pattern: '**/*.txt' });
    expect(await splitGlob(String.raw`C:\*.txt`, true, nowhere)).toEqual({ base: 'C:/', pattern: '*.txt' });
  });
});
