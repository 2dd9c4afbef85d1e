import { describe, expect, it } from 'vitest';
import { align } from '../../eval/align.js';

/** Pairs as `gold-got`, `·` where there is no partner. */
const pairs = (gold: string, got: string): string =>
  align(Array.from(gold), Array.from(got), (a, b) => (a === b ? 1 : a.toLowerCase() === b.toLowerCase() ? 0.5 : 0))
    .map(({ gold: g, got: h }) => `${gold[g ?? -1] ?? '·'}${got[h ?? -1] ?? '·'}`)
    .join(' ');

describe('pairs', () => {
  it.each([
    ['the same', 'abc', 'abc', 'aa bb cc'],
    ['one lost, which shifts none behind it', 'abc', 'ac', 'aa b· cc'],
    ['one invented', 'ac', 'axc', 'aa ·x cc'],
    ['the better of two partners', 'a', 'Aa', '·A aa'],
    ['order kept: of two crossed pairs one', 'ab', 'ba', 'a· bb ·a'],
    ['nothing on one side', 'ab', '', 'a· b·'],
    ['nothing alike', 'a', 'x', 'a· ·x'],
  ])('%s', (_what, gold, got, expected) => {
    expect(pairs(gold, got)).toBe(expected);
  });
});
