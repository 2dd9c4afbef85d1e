/** When two values are the same: to the letter, but for typography, or nearly. */
import { distance } from 'fastest-levenshtein';

/** From strict to lenient. What matches on one level matches on those behind it. */
export const LEVELS = ['strict', 'soft', 'near'] as const;
export type Level = (typeof LEVELS)[number];

/** A text may be nearly right. A code cannot: one digit off is another date, another case, another number. */
export type Nature = 'text' | 'code';

/** Two texts are near where no more than a fifth of the longer one has to change. */
export const NEAR = 0.8;

/** White space runs are one blank, as in the output; letters are composed. */
const even = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The letters and digits alone, in lower case: what is left where case, punctuation and space do not count. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** 1 for the same letters, 0 for nothing in common: one less the share of the longer text that has to change. */
export function similarity(a: string, b: string): number {
  const [left, right] = [fold(a), fold(b)];
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - distance(left, right) / longer;
}

/** Whether a value is the gold's on a level. */
export function isMatch(gold: string, got: string, level: Level, nature: Nature): boolean {
  if (even(gold) === even(got)) return true;
  // `–` and `…` fold to nothing: two texts of signs alone are not the same for that.
  if (level === 'strict' || fold(gold) === '') return false;
  if (fold(gold) === fold(got)) return true;
  return level === 'near' && nature === 'text' && similarity(gold, got) >= NEAR;
}
