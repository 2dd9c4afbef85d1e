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

/** Line index → the item heading that the line is, if its series numbers items. */
export function findSeries(document: Document): ReadonlyMap<number, PunktForm> {
  const series = new Map<string, Member[]>();
  for (const line of document.lines) {
    const member = isFilled(document, line) && !document.rows.has(line.index) ? memberOf(document, line) : undefined;
    const others = member && series.get(member.shape);
    if (others) others.push(member);
    else if (member) series.set(member.shape, [member]);
  }
  const found = new Map<number, PunktForm>();
  for (const members of series.values()) if (countsOn(members)) for (const { index, form } of members) found.set(index, form);
  return found;
}

interface Member {
  readonly index: number;
  /** What the lines of a series have in common. */
  readonly shape: string;
  readonly value: number;
  readonly form: PunktForm;
}

function memberOf(document: Document, line: Line): Member | undefined {
  const passage = withoutBullet(line.passage);
  const match = SERIES_HEAD.exec(passage.text);
  if (!match) return undefined;
  const [head, word = '', first = '', sign = '', second = ''] = match;
  if (document.grammar.groups.furniture.match(head.trim()) || (word !== '' && isLabelWord(document, word))) return undefined;
  // `2016-11` counts behind the year, `70/08` before it.
  const isYearFirst = first.length === 4 && second !== '';
  const value = Number(isYearFirst ? second : first);
  const shape = [word, isYearFirst ? first : sign && second, sign].join('|');
  const at = word === '' ? 0 : word.length + 1;
  const number = subPassage(passage, at, at + first.length + sign.length + second.length);
  const rest = subPassage(passage, head.length);
  // A number with a year in it counts cases, and hardly anything else.
  const own = sign === '' || second.length < 2 ? { form: 'series', strength: 0 } : { form: 'case-series', strength: 1 };
  return { index: line.index, shape, value, form: { ...own, value, number, ...readRest(document, rest) } };
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

function countsOn(members: readonly Member[]): boolean {
  if (members.length < FEWEST) return false;
  const steps = members.slice(1).filter(({ value }, i) => value === (members[i]?.value ?? 0) + 1).length;
  return steps >= (members.length - 1) * MOST_STEPS;
}
