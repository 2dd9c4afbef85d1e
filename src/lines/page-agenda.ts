/**
 * An agenda on a page whose line ends are lost: `DAGSORDEN: 1. Valg af dirigent 2. Beretning 3. Eventuelt`. Its numbers count on with little
 * between them, so its entries are whole; where one of its numbers comes again with its title, `3. Eventuelt Tine takkede.`, the title ends there.
 */
import {
  BRACKET_AFTER_TITLE,
  BRACKET_NUMBER,
  CAPITAL_PART,
  ENDS_WORD,
  FIRST_NUMBER,
  NUMBER_ANYWHERE,
  NUMBER_IN_MARK,
  NUMBERED_START,
  STOP_AT_END,
  WORD_START,
} from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Grammar } from '../grammar/types.js';
import type { Span } from '../schema/referat.js';
import { withoutColon } from './labels.js';
import type { Page } from './page-contents.js';
import { LONGEST_LABEL } from './page-labels.js';
import { endOfStanding, nextWord } from './page-titles.js';

/** The agenda of some pages: from its heading to its last entry's end, and where its entries begin. */
export interface Agenda {
  readonly heading: number;
  readonly to: number;
  readonly starts: readonly number[];
  /** Where its titles stand again with their numbers: from the number to where the text begins. */
  readonly again: readonly Span[];
}

/** The numbers that count on from 1 first, with little between them, below the heading of an agenda or with most of their titles coming again. */
export function findAgenda(grammar: Grammar, source: string, pages: readonly Page[]): Agenda | undefined {
  const marks = marksOf(source, pages);
  const places = marks.filter(({ number }) => number > 0);
  const entries = readEntries(source, countFrom(places));
  const [first] = entries.values();
  const last = [...entries.values()].at(-1);
  if (!first || !last || entries.size < FEWEST_ENTRIES) return undefined;
  const again = places.flatMap(({ at, title, number, isSure }): readonly Span[] => {
    const entry = at >= last.to ? entries.get(number) : undefined;
    const end = entry && endOfSame(grammar, source, title, entry.text, isSure);
    return end === undefined ? [] : [[at, end]];
  });
  const heading = headingBefore(grammar, source, first.at);
  if (again.length <= entries.size / 2 && heading === undefined) return undefined;
  const parts = marks.filter(({ at, number }) => number === 0 && at > first.at && at < last.to);
  const starts = [...entries.values(), ...parts].map(({ at }) => at).sort((one, other) => one - other);
  return { heading: heading ?? first.at, to: last.to, starts, again };
}

const FEWEST_ENTRIES = 3;

/** `… på rådhuset DAGSORDEN: 1. Valg af dirigent`: where the heading of the agenda begins. */
function headingBefore({ groups: { contents } }: Grammar, source: string, at: number): number | undefined {
  const before = source.slice(Math.max(0, at - LONGEST_LABEL), at);
  const start = findAll(WORD_START, before).find(({ index }) => contents.match(withoutColon(before.slice(index).trim())) !== undefined);
  return start && at - before.length + start.index;
}

/** True where numbers count on from 1, as those of items do. */
export const areCounted = (source: string, pages: readonly Page[]): boolean =>
  countFrom(marksOf(source, pages).filter(({ number }) => number > 0)).length >= FEWEST_COUNTED;

const FEWEST_COUNTED = 4;

/**
 * Where a title of the agenda ends that stands again: `3. Beretning (mundtligt) Formanden takkede.` An entry of which a number was lost goes on
 * with the next: what both have is the title.
 */
function endOfSame(grammar: Grammar, source: string, at: number, entry: string, isSure: boolean): number | undefined {
  const again = source.slice(at, at + entry.length + 1);
  let length = 0;
  while (length < entry.length && entry.charAt(length).toLowerCase() === again.charAt(length).toLowerCase()) length++;
  if (length < entry.length || !ENDS_WORD.test(again.charAt(length))) {
    if (!isSure || endOfStanding(grammar, source, at).length > 0) return undefined;
    length = entry.slice(0, length + 1).lastIndexOf(' ');
    if (!entry.slice(0, Math.max(0, length)).includes(' ')) return undefined;
  }
  const bracket = BRACKET_AFTER_TITLE.exec(source.slice(at + length, at + length + LONGEST_BRACKET))?.[0].length ?? 0;
  return at + length + bracket;
}

const LONGEST_BRACKET = 80;

/** An entry of the agenda: its title, and where it ends. */
interface Entry {
  readonly at: number;
  readonly to: number;
  readonly text: string;
}

/** The entries by their numbers: each goes on to the next number, or to the end of its page. */
function readEntries(source: string, places: readonly Place[]): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  for (const [i, { at, title, number, part, end }] of places.entries()) {
    const to = Math.min(end, places[i + 1]?.at ?? end);
    if (to - title > LONGEST_ENTRY) break;
    // `2. Forretningsudvalget a. Status b. Regnskab`
    entries.set(number, { at, to, text: source.slice(title, Math.min(part, to)).trim().replace(STOP_AT_END, '') });
  }
  return entries;
}

/** An entry may say who is up for election. */
const LONGEST_ENTRY = 400;

/** The mark of an item in the source, and where its title begins. A letter has the number 0. */
interface Place {
  readonly at: number;
  readonly title: number;
  readonly number: number;
  /** Where the next mark stands on its page, and where its page ends. */
  readonly part: number;
  readonly end: number;
  /** False where it may be the end of a sentence. */
  readonly isSure: boolean;
}

/** The first numbers that count on from 1, of which the page may have lost some, until they begin anew. */
function countFrom(places: readonly Place[]): readonly Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const last = found.at(-1)?.number ?? 0;
    if (last > 0 && place.number === 1 && place.isSure) break;
    if (place.number > last && place.number <= last + (last > 0 && place.isSure ? MOST_LOST : 1)) found.push(place);
  }
  return found;
}

const MOST_LOST = 3;

/** The marks of items on all pages, in order. */
const marksOf = (source: string, pages: readonly Page[]): readonly Place[] =>
  pages.flatMap((page) => {
    const text = source.slice(page.text, page.end);
    const first = FIRST_NUMBER.exec(text);
    const sure = [...(first ? [{ index: 0, 0: first[0] }] : []), ...findAll(NUMBERED_START, text), ...findAll(BRACKET_NUMBER, text)];
    const known = new Set(sure.map(({ index }) => index));
    const others = [...findAll(NUMBER_ANYWHERE, text), ...findAll(CAPITAL_PART, text)].filter(({ index }) => !known.has(index));
    return [...sure, ...others]
      .sort((one, other) => one.index - other.index)
      .map(({ index, 0: found }, i, all): Place => {
        const at = page.text + index;
        const number = Number(NUMBER_IN_MARK.exec(found)?.[0] ?? 0);
        const part = page.text + (all[i + 1]?.index ?? text.length);
        return { at, title: nextWord(source, at + found.length), number, part, end: page.end, isSure: known.has(index) };
      });
  });
