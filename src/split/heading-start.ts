/** Where an item begins: its case number, its access, its time or the day of the meeting may stand above its heading. */
import { readJournalNumber } from '../extract/journal-number.js';
import type { Line } from '../lines/line.js';
import { isFilled, lastFilled, nextFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';
import { isEmptyCase, isGroupHeading, isTimeSlot, readMark, withoutBullet } from './form.js';
import { isDate, MOST_BLANKS } from './heading.js';

/** What all items of a document show together of the lines beside their headings. */
export interface Habits {
  readonly first: Candidate | undefined;
  readonly numbersLead: boolean;
  readonly numbersTrail: boolean;
  readonly datesLead: boolean;
  readonly marksLead: boolean;
}

/** Looks over all headings before the start of any is sought. */
export const readHabits = (document: Document, headings: readonly Candidate[]): Habits => ({
  first: headings[0],
  numbersLead: numbersLead(document, headings[0]),
  numbersTrail: numbersTrail(document, headings),
  datesLead: datesLead(document, headings),
  marksLead: marksLead(document, headings[0]),
});

/** `00.22.00-A00-1-24 ⏎ 131. Godkendelse af dagsorden ⏎ Beslutning`: the number of the first item stands above it, and so do the others'. */
function numbersLead(document: Document, first: Candidate | undefined): boolean {
  const above = first && lastFilled(document, first.first);
  return above !== undefined && metaOf(document, above) === 'number' && metaOf(document, nextFilled(document, first?.to ?? 0)) !== 'number';
}

/** `Åben sag ⏎⏎ 1. Godkendelse af dagsorden`: whether the first item is open stands above it, and so do the others'. */
function marksLead(document: Document, first: Candidate | undefined): boolean {
  const above = first && lastFilled(document, first.first);
  return above !== undefined && metaOf(document, above) === 'mark';
}

/** What the lines directly below a heading say of its item: `Pkt. 101 ⏎ Salg af areal ⏎ Lukket punkt ⏎ Sagsnr. 311009`. */
function kindsBelow(document: Document, heading: Candidate, next: Candidate | undefined, habits: Habits): ReadonlySet<Meta> {
  const kinds = new Set<Meta>();
  // `46. Salg af areal ⏎ 00.22.04-G01-8-18 ⏎ 47. Orientering`: a closed item has no text, so the number below it is the next one's.
  const ofNext = habits.numbersLead && next ? lastFilled(document, next.first) : undefined;
  for (let line = nextFilled(document, heading.to, next?.first); line; line = nextFilled(document, line.index + 1, next?.first)) {
    const kind = metaOf(document, line);
    if (kind === undefined || (kind === 'number' && line === ofNext)) break;
    kinds.add(kind);
  }
  return kinds;
}

/** `Den 9. april 2013` above several headings: it is the day of the meeting above each item, and not the end of the one before. */
function datesLead(document: Document, headings: readonly Candidate[]): boolean {
  const dated = headings.filter(({ first }) => {
    const above = lastFilled(document, first);
    return above !== undefined && above.index >= first - 1 - MOST_BLANKS && isDate(document, above);
  });
  return dated.length > 1;
}

/** `Journalnummer: 11000031` below the text of each item: then what stands above a heading is of the item before. */
function numbersTrail(document: Document, headings: readonly Candidate[]): boolean {
  const [first, last] = [headings[0], headings.at(-1)];
  const above = first && lastFilled(document, first.first);
  if (!first || !last || headings.length < 2 || (above && metaOf(document, above) === 'number')) return false;
  const tail = document.lines.slice(last.to).filter((line) => isFilled(document, line));
  return tail.slice(-LONGEST_TAIL).some((line, i) => i > 0 && isLabelledNumber(document, line));
}

/** The ending and signatures may stand below it. */
const LONGEST_TAIL = 4;

const isLabelledNumber = (document: Document, { passage }: Line): boolean =>
  readJournalNumber(document, passage) !== undefined && document.grammar.groups.journalLabel.match(passage.text) !== undefined;

/** A case number, a mark of access or a time slot directly above a heading that has none below is its own: `00.22.00-A00-1-24 ⏎ 131. Titel`. */
export function findStart(document: Document, heading: Candidate, from: number, next: Candidate | undefined, habits: Habits): number {
  const isFirst = heading === habits.first;
  if (heading.first === heading.to) return heading.first;
  if (heading.cells) return findTableStart(document, heading.first, from);
  const has = kindsBelow(document, heading, next, habits);
  let start = heading.first;
  for (let i = heading.first - 1; i >= from; i--) {
    const line = document.lines[i];
    if (!isFilled(document, line)) continue;
    const above = metaOf(document, line);
    // `Kl. 18.00 – 20.30` above the first item, but for a line between, is when the meeting was.
    if (above === 'slot' && isFirst && i < start - 1) break;
    if (habits.datesLead && i >= start - 1 - MOST_BLANKS && isDate(document, line)) {
      start = i;
      continue;
    }
    // `Sagsnr.: 1-41-73-27-25 ⏎ 12. Hasteudbud ⏎ Lukket punkt`: one of each belongs to an item.
    if (above === undefined || has.has(above) || (above === 'number' && habits.numbersTrail)) break;
    // `2. Personsager ⏎ Lukket punkt ⏎⏎ 3. Eventuelt`, `2. Personsager ⏎ Lukket punkt. ⏎ 3. Eventuelt`
    const isApart = i < start - 1 || line.text.endsWith('.');
    if (above === 'mark' && i === from && !isFirst && isApart && !habits.marksLead) break;
    start = i;
  }
  return start;
}

/** `Lukket del ⏎ | Nr. | Emne | Beslutning |`: the heading of a group of items above their table. */
function findTableStart(document: Document, first: number, from: number): number {
  let head = first;
  while (head > from && document.rows.has(head - 1)) head--;
  const above = lastFilled(document, head);
  return above && above.index >= from && metaOf(document, above) === 'group' ? above.index : first;
}

type Meta = 'number' | 'mark' | 'slot' | 'group';

function metaOf(document: Document, line: Line | undefined): Meta | undefined {
  if (!line) return undefined;
  const passage = withoutBullet(line.passage);
  if (isTimeSlot(document, passage)) return 'slot';
  if (isGroupHeading(document, passage)) return 'group';
  if (readJournalNumber(document, passage) !== undefined || isEmptyCase(document, passage)) return 'number';
  return readMark(document, passage) === undefined ? undefined : 'mark';
}
