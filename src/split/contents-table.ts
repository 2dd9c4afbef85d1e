/**
 * A contents list in a table, as converters from PDF make it: rows of cells, or one column of the table after the other.
 *
 * ```text
 * | Punkt |                         | Side |         52. ⏎ 53. ⏎⏎ Ny sti ⏎ Bro ved havnen ⏎⏎ Side ⏎ 3 ⏎ 4
 * |-------|-------------------------|------|
 * | 112   | (Åben) Ny sti ved havnen | 3    |
 * ```
 */
import { defined } from '../defined.js';
import { ALL_DIGITS, HAS_DIGIT, HAS_LETTER, NUMBER_ALONE } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import { isWholeLabel } from '../lines/labels.js';
import { cellSpans, isRuleRow, readCell, rowsFrom } from '../lines/table.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import type { RawEntry } from './contents.js';
import { foldTitle, nextFilled, type Document } from './context.js';
import { readAccess, readPunktForm } from './form.js';

/** The entries of the table that begins at a line, and where it ends; undefined where no table of titles begins there. */
export const readTableEntries = (document: Document, first: Line): Table | undefined =>
  readRows(document, first) ?? readColumns(document, first);

interface Table {
  readonly entries: readonly RawEntry[];
  /** The index behind its last line. */
  readonly to: number;
}

function readRows(document: Document, first: Line): Table | undefined {
  if (!document.rows.has(first.index) || !first.text.includes('|')) return undefined;
  const rows = rowsFrom(document.lines, document.rows, first.index);
  const entries = rows.flatMap((row) => readRow(document, row) ?? []);
  return entries.length > 0 ? { entries, to: first.index + rows.length } : undefined;
}

/** A row with a title and a number or page; the head of the table has neither. */
function readRow(document: Document, line: Line): RawEntry | undefined {
  if (isRuleRow(line) || !HAS_DIGIT.test(line.text)) return undefined;
  const cells = cellSpans(document.source.text, line)
    .map((cell) => readCell(document.source.text, cell))
    .filter(({ text }) => text !== '');
  const written = cells.find(({ text }) => HAS_LETTER.test(text));
  if (!written) return undefined;
  const number = cells.slice(0, cells.indexOf(written)).find(({ text }) => NUMBER_ALONE.test(text));
  const page = cells.slice(cells.indexOf(written) + 1).findLast(({ text }) => ALL_DIGITS.test(text));
  const form = number ? undefined : readPunktForm(document, written);
  const { title = written, ...access } = form ?? readAccess(document.grammar, written);
  return defined({
    number: number ? withoutStop(number) : form?.number,
    title,
    key: foldTitle(title.text),
    page,
    visibility: access.visibility,
    visibilityAt: access.visibilityAt,
    first: line.index,
    last: line.index,
    start: line.start,
    end: line.end,
  });
}

/** Numbers, then as many titles, then perhaps as many pages. */
function readColumns(document: Document, first: Line): Table | undefined {
  const numbers = takeWhile(document, first.index, ({ text }) => NUMBER_ALONE.test(text));
  if (numbers.length < FEWEST || !numbers.every((line, i) => i === 0 || numberOf(line) === numberOf(numbers[i - 1]) + 1)) return undefined;
  const titles: Line[] = [];
  const isTitle = (line: Line): boolean =>
    titles.length < numbers.length &&
    !NUMBER_ALONE.test(line.text) &&
    document.grammar.groups.contents.match(line.passage.text) === undefined &&
    !isWholeLabel(document.labels.get(line.index)) &&
    titles.push(line) > 0;
  takeWhile(document, (numbers.at(-1)?.index ?? 0) + 1, isTitle);
  if (titles.length < numbers.length) return undefined;
  const behind = nextFilled(document, (titles.at(-1)?.index ?? 0) + 1);
  const head = behind && document.grammar.groups.contents.match(behind.passage.text) ? behind : undefined;
  const pages = head ? takeWhile(document, head.index + 1, ({ text }) => ALL_DIGITS.test(text)).slice(0, titles.length) : [];
  const entries = titles.map((line, i) => toEntry(document, line, numbers[i], pages[i]));
  return { entries, to: (pages.at(-1) ?? titles.at(-1) ?? first).index + 1 };
}

const FEWEST = 2;

const numberOf = (line: Line | undefined): number => Number.parseInt(line?.text ?? '', 10);

/** The filled lines from an index on, as long as a test holds. */
function takeWhile(document: Document, from: number, test: (line: Line) => boolean): readonly Line[] {
  const taken: Line[] = [];
  for (let line = nextFilled(document, from); line && test(line); line = nextFilled(document, line.index + 1)) taken.push(line);
  return taken;
}

function toEntry(document: Document, line: Line, number: Line | undefined, page: Line | undefined): RawEntry {
  const { title = line.passage, ...access } = readAccess(document.grammar, line.passage);
  return defined({
    number: number && withoutStop(number.passage),
    title,
    key: foldTitle(title.text),
    page: page?.passage,
    ...access,
    first: line.index,
    last: line.index,
    start: line.start,
    end: line.end,
  });
}

/** `52.` counts 52. */
const withoutStop = (number: Passage): Passage =>
  subPassage(number, 0, ALL_DIGITS.test(number.text) ? number.text.length : number.text.length - 1);
