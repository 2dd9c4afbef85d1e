/** Where the title of an item ends on a page whose line ends are lost. */
import { CASE_BEHIND } from '../grammar/characters.js';
import { isUpperAt } from '../grammar/letters.js';
import type { Grammar } from '../grammar/types.js';
import { LONGEST_LABEL } from './page-labels.js';

/** No title is longer. */
export const LONGEST_TITLE = 200;

/** `2. Ny sti LUK 22/2009 SAGSFREMSTILLING`, `5. Salg af areal 13/33026 Beslutningstema`: a case number ends the title, and another line follows. */
export function endOfTitle(grammar: Grammar, text: string, at: number): readonly number[] {
  const standing = endOfStanding(grammar, text, at);
  if (standing.length > 0) return standing;
  const found = CASE_BEHIND.exec(text.slice(at, at + LONGEST_TITLE));
  if (!found || ENDS_NO_TITLE.some((sign) => text.slice(at, at + found.index).includes(sign))) return [];
  const start = at + found.index + 1;
  return [start, nextWord(text, at + found.index + found[0].length)];
}

/** Between a title and its case number stands neither a sentence nor a label. */
const ENDS_NO_TITLE: readonly string[] = ['. ', ':'];

/** `4. Eventuelt Intet.`: where the title that every meeting has ends, if what follows does not go on with it. */
export function endOfStanding({ groups: { standingItem } }: Grammar, text: string, at: number): readonly number[] {
  const match = standingItem.match(text.slice(at, at + LONGEST_LABEL));
  const next = match?.start === 0 ? nextWord(text, at + match.end) : text.length;
  return isUpperAt(text, next) ? [next] : [];
}

/** Where the next word begins. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  return at;
}
