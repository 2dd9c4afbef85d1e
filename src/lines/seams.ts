/**
 * Seams: where a page lost the line end before an item, so that a heading stands behind another line's last word:
 * `10. Eventuelt1. Ny sti ved havnen`, `Indholdsfortegnelse1. Fraværende`, `Sagsfremstilling2. Budget`; or between a button of the page and the
 * case number that opens an item without a title: `UdskrivSagsid.: 13/12284`.
 *
 * A number glued to a word is more often a note (`ordningen1. Herefter`), so the line must be an item of a list that the number goes on
 * with or begins anew, or a label.
 */
import { findAll } from '../grammar/find.js';
import { append } from '../lists.js';
import { BUTTON_BEFORE, ENTRIES_ON_A_LINE, GLUED_BUTTONS, GLUED_NUMBERS } from '../grammar/characters.js';
import { isUpperAt } from '../grammar/letters.js';
import type { Grammar } from '../grammar/types.js';

/** What stands before a seam is a title or a label. */
const LONGEST = 200;

/** The offsets at which a line begins without a line end before it. */
export function findSeams(text: string, grammar: Grammar): readonly number[] {
  const seams: number[] = [];
  for (const found of findAll(GLUED_NUMBERS, text)) {
    const at = found.index;
    const from = Math.max(text.lastIndexOf('\n', at) + 1, seams.at(-1) ?? 0);
    if (at - from <= LONGEST && endsHere(text.slice(from, at).trim(), Number.parseInt(found[0], 10), grammar)) seams.push(at);
  }
  append(seams, findEntries(text));
  append(seams, findButtons(text, grammar));
  append(seams, findButtonsBefore(text, grammar));
  return seams.sort((a, b) => a - b);
}

/**
 * `1. Godkendelse af dagsorden 2. Kajen 3. Eventuelt`: a contents list whose entries a page put on one line, where the text has most of their
 * titles again.
 */
function findEntries(text: string): readonly number[] {
  for (const { index, 0: line } of findAll(ENTRIES_ON_A_LINE, text).slice(0, MOST_LISTS)) {
    const cuts: number[] = [];
    for (let at = nextEntry(line, 2, 0); at >= 0; at = nextEntry(line, cuts.length + 2, at)) cuts.push(at);
    const titles = [0, ...cuts].map((at, i) => titleOf(line.slice(at, cuts[i]).trim()));
    const below = text.slice(index + line.length);
    const again = titles.filter((title) => title !== '' && below.includes(title));
    if (titles.length >= FEWEST_ENTRIES && again.length > titles.length / 2) return cuts.map((at) => index + at);
  }
  return [];
}

/** Where the number of an entry stands behind a blank, before a capital; −1 where it does not. */
function nextEntry(line: string, number: number, from: number): number {
  const at = line.indexOf(` ${number}. `, from);
  return at >= 0 && isUpperAt(line, at + ` ${number}. `.length) ? at + 1 : -1;
}

/** An entry without its number. */
const titleOf = (entry: string): string => entry.slice(entry.indexOf(' ')).trim();

const FEWEST_ENTRIES = 3;
/** The list stands near the beginning; other lines with numbers are not looked up in the text. */
const MOST_LISTS = 3;

/** `UdskrivSagsid.: 13/12284` */
const findButtons = (text: string, { groups }: Grammar): readonly number[] =>
  findAll(GLUED_BUTTONS, text).flatMap(({ index, 0: button }) => {
    const at = index + button.length;
    const label = groups.furniture.match(button) ? groups.journalLabel.match(text.slice(at, at + LONGEST_LABEL)) : undefined;
    return label?.start === 0 ? [at] : [];
  });

/** `fold dette punkt ind Resume` */
const findButtonsBefore = (text: string, { groups }: Grammar): readonly number[] =>
  findAll(BUTTON_BEFORE, text).flatMap(({ index, 0: whole, 1: button = '' }) => {
    const at = index + whole.length;
    const isLabel = groups.furniture.match(button) !== undefined && groups.section.match(lineAt(text, at).trim()) !== undefined;
    return isLabel ? [at] : [];
  });

const lineAt = (text: string, from: number): string => text.slice(from, from + LONGEST).split('\n', 1)[0] ?? '';

const LONGEST_LABEL = 30;

function endsHere(before: string, number: number, { groups }: Grammar): boolean {
  const last = groups.punkt.match(before)?.slots.number;
  if (last) return number === 1 || number === Number(last.text) + 1;
  return groups.section.match(before) !== undefined || groups.contents.match(before) !== undefined;
}
