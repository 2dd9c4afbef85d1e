/**
 * The document's own way of numbering: `71/08`, `Sag 2016-12 - Café`, `Emne 3`.
 *
 * No list of forms has all that secretaries use. What numbers items shows itself: lines that begin alike but for a number that counts on,
 * from one to the next. Phases, models and groups count so too, so half of the lines must stand above what only items stand above.
 */
import { SERIES_HEAD } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import { readJournalNumber } from '../extract/journal-number.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import { isFilled, type Document } from './context.js';
import { isTimeSlot, readMark, readTitle, withoutBullet, type PunktForm } from './form.js';

const FEWEST = 3;
/** Of the steps from one line to the next so many count on by one. */
const MOST_STEPS = 0.6;

/** Line index → how to read the item heading that the line is: hardly one is asked for, since most have a form of their own. */
export type SeriesHeadings = ReadonlyMap<number, () => PunktForm>;

/** The lines of the series that number items. */
export function findSeries(document: Document): SeriesHeadings {
  const series = new Map<string, Member[]>();
  for (const line of document.lines) {
    const member = mayNumber(line.text) && isFilled(document, line) && !document.rows.has(line.index) ? memberOf(line) : undefined;
    const others = member && series.get(member.shape);
    if (others) others.push(member);
    else if (member) series.set(member.shape, [member]);
  }
  const found = new Map<number, () => PunktForm>();
  for (const members of series.values())
    if (countsOn(members) && members[0] && !isOfOthers(document, members[0]))
      for (const member of members) found.set(member.line.index, () => formOf(document, member));
  return found;
}

/** A line of a series, cut at its number. */
interface Member {
  readonly line: Line;
  /** What the lines of a series have in common. */
  readonly shape: string;
  readonly value: number;
  readonly passage: Passage;
  /** The word before the number, or none. */
  readonly word: string;
  readonly number: readonly [start: number, end: number];
  /** Where the text behind number and sign begins. */
  readonly rest: number;
  readonly hasYear: boolean;
}

/** Most lines have no digit where a number of an item stands. */
function mayNumber(text: string): boolean {
  const end = Math.min(text.length, LONGEST_WORD);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const LONGEST_WORD = 24;

function memberOf(line: Line): Member | undefined {
  const passage = withoutBullet(line.passage);
  const match = SERIES_HEAD.exec(passage.text);
  if (!match) return undefined;
  const [head, word = '', first = '', sign = '', second = ''] = match;
  // `2016-11` counts behind the year, `70/08` before it.
  const isYearFirst = first.length === 4 && second !== '';
  const start = word === '' ? 0 : word.length + 1;
  return {
    line,
    shape: [word, isYearFirst ? first : sign && second, sign].join('|'),
    value: Number(isYearFirst ? second : first),
    passage,
    word,
    number: [start, start + first.length + sign.length + second.length],
    rest: head.length,
    hasYear: second.length > 1,
  };
}

function countsOn(members: readonly Member[]): boolean {
  if (members.length < FEWEST) return false;
  const steps = members.slice(1).filter(({ value }, i) => value === (members[i]?.value ?? 0) + 1).length;
  return steps >= (members.length - 1) * MOST_STEPS;
}

/** `Side 3`, `Bilag 1`, `Lokale 2`: what counts so and is known to be something else. */
const isOfOthers = (document: Document, { passage, word, rest }: Member): boolean =>
  document.grammar.groups.furniture.match(passage.text.slice(0, rest).trim()) !== undefined || (word !== '' && isLabelWord(document, word));

/** A number with a year in it counts cases, and hardly anything else. */
function formOf(document: Document, { passage, value, number, rest, hasYear }: Member): PunktForm {
  const own = hasYear ? { form: 'case-series', strength: 1 } : { form: 'series', strength: 0 };
  return { ...own, value, number: subPassage(passage, ...number), ...readRest(document, subPassage(passage, rest)) };
}

/** `Bilag 1`, `Lokale 2`, `Gruppe 3`: a word that begins something else than items. */
function isLabelWord({ grammar: { groups } }: Document, word: string): boolean {
  const section = groups.section.match(word);
  const journal = groups.journalLabel.match(word);
  const isOther = [groups.attendance, groups.headerField, groups.bodyWord].some((group) => group.match(word) !== undefined);
  return (
    isOther ||
    (section !== undefined && section.entry.attributes.weak !== true) ||
    (journal !== undefined && journal.entry.attributes.bare !== true)
  );
}

/** Behind the number the title stands, or the case number or time above the title: `70/08  00.01.00-A00-2-08`, `Punkt 1 (kl. 17.00-17.05)`. */
function readRest(document: Document, rest: Passage): Partial<PunktForm> {
  if (rest.text === '' || isTimeSlot(document, rest)) return {};
  const visibility = readMark(document, rest);
  if (visibility) return { visibility, visibilityAt: rest };
  const journalNumber = readJournalNumber(document, rest);
  return journalNumber ? { journalNumber } : readTitle(document, rest);
}
