/**
 * A line that could be an item heading, and the lines that its heading takes: the title may stand above the number or below it, over several
 * lines, with the case number beside it.
 */
import { defined } from '../defined.js';
import { readDate } from '../extract/dates.js';
import { readJournalNumber, readNumberBelow } from '../extract/journal-number.js';
import { STARTS_UPPER } from '../grammar/characters.js';
import { isAllUpper } from '../grammar/letters.js';
import { sliceLines } from '../lines/hyphen.js';
import { bulletLength } from '../lines/bullet.js';
import { COLUMN_GAP, isWholeLabel, withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { endsTitle } from '../lines/sentence.js';
import { isWrapped } from '../lines/wrap.js';
import { readPassage, subPassage, type Passage } from '../markdown/passage.js';
import type { Contents } from './contents.js';
import { filledFrom, foldTitle, isFilled, nextFilled, type Document } from './context.js';
import { isEmptyCase, isGroupHeading, readMark, readPunktForm, readTitle, withoutBullet, type PunktForm } from './form.js';
import { beginsListed, holdsListed, isListedAlone } from './listed-titles.js';
import type { SeriesHeadings } from './series.js';

/** A line that could be a heading: its form, and the lines the heading takes. */
export interface Heading {
  readonly form: PunktForm;
  readonly first: number;
  readonly to: number;
}

/** By its own number, by being a title of the contents list, or by what opens items that have neither. */
export function readHeading(document: Document, line: Line, contents: Contents | undefined, series: SeriesHeadings): Heading | undefined {
  const passage = withoutBullet(line.passage);
  const own = readPunktForm(document, passage);
  const form = withCaseNumber(document, withNumberBeside(document, line, own?.number ? own : series.get(line.index)?.()));
  // `9. januar 2018 -`
  if (form?.title && readDate(document.grammar, passage.text.slice(0, LONGEST_DATE))?.start === 0) return undefined;
  if (form?.number) return form.title ? { form, first: line.index, to: line.index + 1 } : withTitle(document, contents, line, form);
  return readListed(document, line, passage, contents) ?? readOpener(document, line);
}

const LONGEST_DATE = 30;

/** `137.  J.nr. 00.01A26/1998 ⏎ Meddelelser`: what stands behind the number is the case's, and the title stands below. */
function withCaseNumber(document: Document, form: PunktForm | undefined): PunktForm | undefined {
  const journalNumber = form?.title && !form.journalNumber ? readJournalNumber(document, form.title) : undefined;
  if (!form || !journalNumber) return form;
  return defined({ ...form, title: undefined, journalNumber });
}

/** `3.  Årsregnskab 2023             HB 24/19`, `51 | Ny sti | S2023-1180`: the case number stands in a column of its own. */
function withNumberBeside(document: Document, line: Line, form: PunktForm | undefined): PunktForm | undefined {
  if (form?.title === undefined || form.journalNumber) return form;
  const bar = line.text.lastIndexOf(BAR);
  const gap = Math.max(line.text.lastIndexOf(COLUMN_GAP), bar);
  if (gap < 0) return form;
  const { title } = form;
  const cell = line.text.slice(gap === bar ? gap + BAR.length : gap).trim();
  if (!title.text.endsWith(cell) || (title.text === cell && form.visibility === undefined)) return form;
  const journalNumber = readNumberBelow(document, subPassage(title, title.text.length - cell.length));
  if (!journalNumber) return form;
  // `SAG 38 (ÅBEN)                    SU 2008-0117`: the title stands below.
  const own = subPassage(title, 0, title.text.length - cell.length - (gap === bar ? BAR.length : 0));
  return defined({ ...form, title: own.text === '' ? undefined : own, journalNumber });
}

/** Between columns that are written on one line. */
const BAR = ' | ';

function readListed(document: Document, line: Line, passage: Passage, contents: Contents | undefined): Heading | undefined {
  if (!contents || !STARTS_UPPER.test(passage.text) || !holdsListed(contents, passage.text, LONGEST_MARK)) return undefined;
  if (readMark(document, passage)) return undefined;
  const told = readTitle(document, passage);
  return isListedAlone(contents, foldTitle(told.title?.text ?? ''))
    ? { form: { form: 'listed', strength: 0, ...told }, first: line.index, to: line.index + 1 }
    : undefined;
}

/** A number alone: its title stands directly above (`Meddelelser ⏎ Sag nr. 24`) or is the next line (`Pkt. 1 ⏎ Godkendelse af dagsorden`). */
function withTitle(document: Document, contents: Contents | undefined, line: Line, form: PunktForm): Heading {
  const above = document.lines[line.index - 1];
  // `• 288. ⏎   Godkendelse af dagsorden`: behind a bullet the title is below.
  if (
    bulletLength(line.text) === 0 &&
    isTitle(document, above) &&
    !isDate(document, above) &&
    !isFilled(document, document.lines[line.index - 2])
  )
    return { form: { ...form, title: above.passage }, first: above.index, to: line.index + 1 };
  const below = nextFilled(document, line.index + 1);
  const isNear = below !== undefined && below.index <= line.index + MOST_BLANKS + 1;
  // `292. ⏎ Lukket punkt`: all that is told of it.
  const visibility = isNear && !form.visibility ? readMark(document, below.passage) : undefined;
  if (isNear && visibility) return { form: { ...form, visibility, visibilityAt: below.passage }, first: line.index, to: below.index + 1 };
  if (isNear && isTitle(document, below, withoutColon(below.passage.text))) {
    const title = wrappedTitle(document, contents, below);
    const passage =
      title.length === 1 ? below.passage : readPassage(document.source.text, sliceLines(document.grammar, title, below.start).slices);
    return { form: { ...form, ...readTitle(document, passage) }, first: line.index, to: below.index + title.length };
  }
  return { form, first: line.index, to: line.index + 1 };
}

/** The lines into which the page wrapped a title below its number, as their lengths show or the contents list. */
function wrappedTitle(document: Document, contents: Contents | undefined, first: Line): readonly Line[] {
  const title = [first];
  for (
    let line = first, next = document.lines[first.index + 1];
    next && title.length < MOST_TITLE_LINES;
    next = document.lines[line.index + 1]
  ) {
    if (!isLikeTitle(document, next, next.passage.text)) break;
    const key = foldTitle([...title, next].map(({ text }) => text).join(' '));
    const goesOn = beginsListed(contents, key) || isWrapped(line, next, document.wrap) || (isAllUpper(line.text) && isAllUpper(next.text));
    if (!goesOn) break;
    title.push(next);
    line = next;
  }
  return title;
}

const MOST_TITLE_LINES = 4;
/** Blank lines that may stand inside the heading of an item. */
export const MOST_BLANKS = 3;

/** `Den 9. april 2013` above the number of each item. */
export function isDate(document: Document, { passage: { text } }: Line): boolean {
  const date = readDate(document.grammar, text);
  return date?.end === text.length && document.grammar.groups.filler.match(text.slice(0, date.start).trim()) !== undefined;
}

/** A title is no longer than this. */
const LONGEST_TITLE = 200;

/** A line that could be a title by its words: begun with a capital, and like one otherwise. */
export const isTitle = (document: Document, line: Line | undefined, text = line?.passage.text ?? ''): line is Line =>
  STARTS_UPPER.test(text) && isLikeTitle(document, line, text);

/** A title, or a line with which one goes on: short, no sentence, and nothing else that is known. */
function isLikeTitle(document: Document, line: Line | undefined, text: string): line is Line {
  if (!isFilled(document, line) || line.text.length > LONGEST_TITLE) return false;
  return (
    (endsTitle(text) || document.grammar.groups.standingItem.match(text)?.end === text.length) &&
    !isGroupHeading(document, line.passage) &&
    readMark(document, line.passage) === undefined &&
    !isWholeLabel(document.labels.get(line.index)) &&
    readJournalNumber(document, line.passage) === undefined &&
    readPunktForm(document, line.passage) === undefined
  );
}

/** Where titles and numbers are lost, a labelled case number (`Sagsid.: 20/33839`) or a mark of access (`Åben`) above a label opens an item. */
function readOpener(document: Document, line: Line): Heading | undefined {
  if (line.text.length > LONGEST_TITLE) return undefined;
  const passage = withoutBullet(line.passage);
  const place = { first: line.index, to: line.index };
  const isAboveLabel = hasLabelSoon(document, line);
  // `Åben dagsorden` is above all items of its kind.
  if (isAboveLabel && readMark(document, passage) && !isGroupHeading(document, passage))
    return { form: { form: 'mark', strength: 0 }, ...place };
  return isCase(document, passage) && (isAboveLabel || isAboveMark(document, line))
    ? { form: { form: 'case', strength: 0 }, ...place }
    : undefined;
}

/** A labelled case number, or its label alone. */
const isCase = (document: Document, passage: Passage): boolean =>
  document.grammar.groups.journalLabel.match(passage.text) !== undefined &&
  (isEmptyCase(document, passage) || readJournalNumber(document, passage) !== undefined);

/** `Sagsid.: 19/5520, Sagsinitialer: hth ⏎ Lukket sag`: all that is told of a closed item. */
const isAboveMark = (document: Document, line: Line): boolean =>
  filledFrom(document, line.index + 1, 1).some((below) => readMark(document, below.passage) === 'closed');

const hasLabelSoon = (document: Document, line: Line): boolean =>
  filledFrom(document, line.index + 1, 2).some((other) => isStrongLabel(document, other));

/** A mark of access (`Lukket punkt: `) is no longer than this. */
const LONGEST_MARK = 25;

/** A label of the grammar that is no weak one. */
export function isStrongLabel(document: Document, line: Line): boolean {
  return document.labels.get(line.index)?.weak === false;
}
