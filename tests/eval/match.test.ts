import { describe, expect, it } from 'vitest';
import { isMatch, LEVELS, similarity, type Nature } from '../../eval/match.js';

/** The levels on which two values match. */
const levelsOf = (gold: string, got: string, nature: Nature = 'text'): string =>
  LEVELS.filter((level) => isMatch(gold, got, level, nature)).join(' ');

describe('a text', () => {
  it.each([
    ['the same', 'Byrådet', 'Byrådet', 'strict soft near'],
    ['other white space and composed otherwise', 'Ny  sti\nved å', 'Ny sti ved a\u030a', 'strict soft near'],
    ['other case, punctuation and space', 'Ny sti - etape 2.', 'NY STI – etape2', 'soft near'],
    ['a fifth of the letters changed', 'abcdefghij', 'abcdefghXY', 'near'],
    ['more than a fifth changed', 'abcdefghij', 'abcdefgXYZ', ''],
    ['signs alone, which fold to nothing', '–', '…', ''],
  ])('%s', (_what, gold, got, levels) => {
    expect(levelsOf(gold, got)).toBe(levels);
  });
});

it('a code is never near: one digit off is another date', () => {
  expect(levelsOf('2025-03-26', '2025-03-27', 'code')).toBe('');
  expect(levelsOf('24/10338', '24-10338', 'code')).toBe('soft near');
});

it('likeness is measured on what is left of case, punctuation and space', () => {
  expect(similarity('A-B c', 'abC')).toBe(1);
  expect(similarity('abcd', 'wxyz')).toBe(0);
  expect(similarity('', '')).toBe(1);
});
