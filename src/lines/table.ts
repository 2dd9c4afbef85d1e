/**
 * Tables: rows of cells between tabs or pipes, or of numbers in columns, with a span for each cell.
 *
 * A leading tab is an empty first cell (`⇥Godkendelse af dagsorden⇥⇥9.00`), a trailing one an empty last cell. The first row is the
 * head. Rows are as wide as the head: missing cells are empty, and empty cells beyond it are the converter's.
 */
import { LINE_BREAK, PIPE_ROW, PIPE_RULE } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { emptyPassage, readPassage, type Passage, type Slice } from '../markdown/passage.js';
import type { Furniture } from './furniture.js';
import type { Span } from '../schema/referat.js';
import { listMarker } from './bullet.js';
import { columnsLength, readColumns } from './columns.js';
import { isBlank, type Line } from './line.js';

export interface RawTable {
  readonly rows: readonly (readonly Passage[])[];
  /** True where a row has another number of cells than the head. */
  readonly ragged: boolean;
  readonly lines: readonly Line[];
}

/** The indexes of all lines that are rows of tables; those `aside` are none. */
export function findRows(source: string, lines: readonly Line[], furniture: Furniture, aside: ReadonlySet<number>): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let i = 0; i < lines.length;) {
    const length = aside.has(lines[i]?.index ?? -1) ? 0 : tableLength(source, lines, i, furniture, aside);
    for (const line of lines.slice(i, i + length)) rows.add(line.index);
    i += length || 1;
  }
  return rows;
}

/** How many lines from `at` on form a table; 0 where none begins there. */
export function tableLength(
  source: string,
  lines: readonly Line[],
  at: number,
  furniture: Furniture,
  aside: ReadonlySet<number> = new Set(),
): number {
  const isRow = rowTest(source, lines[at]);
  if (!isRow) return columnsLength(lines, at, furniture);
  let end = at;
  const isApart = (index: number): boolean => furniture.has(index) || aside.has(index);
  while (end < lines.length && isRow(lines[end]) && !isApart(lines[end]?.index ?? -1)) end++;
  return end - at >= 2 ? end - at : 0;
}

type RowTest = (line: Line | undefined) => boolean;

function rowTest(source: string, line: Line | undefined): RowTest | undefined {
  if (hasTab(source, line))
    return (other) =>
      other !== undefined && !isBlank(other) && source.slice(rowStart(source, other), other.to).includes('\t') && !isListItem(other);
  if (isPipeRow(line)) return isPipeRow;
  return undefined;
}

const isPipeRow = (line: Line | undefined): boolean => line?.text.includes('|') === true && PIPE_ROW.test(line.text);

/** A tab between or before words. Tabs after the last word alone begin no table, though they go on with one: an otherwise empty row. */
function hasTab(source: string, line: Line | undefined): boolean {
  if (!line || isBlank(line)) return false;
  const isTabbed = line.text.includes('\t') || (line.start > line.from && source.slice(rowStart(source, line), line.start).includes('\t'));
  return isTabbed && !isListItem(line);
}

/** Where a row begins: with the white space before its text. `•⇥Broen males Beslutning: Godkendt.`: the rest behind a label has none of the line's. */
const rowStart = (source: string, { from, start }: Line): number => (source.slice(from, start).trim() === '' ? from : start);

/** `•⇥Stien males`, `⇥1.⇥at stien males`: the tabs stand round the marker of a list, as a word processor writes one, and nowhere else. */
function isListItem(line: Line): boolean {
  const marker = listMarker(line.text);
  return marker !== null && !line.text.includes('\t', marker[0].length);
}

/** The lines of the table that has a row at `from`, from there on. */
export function rowsFrom(lines: readonly Line[], rows: ReadonlySet<number>, from: number): readonly Line[] {
  let to = from;
  while (rows.has(to)) to++;
  return lines.slice(from, to);
}

/** True for the row of dashes below the head of a table. */
export const isRuleRow = (line: Line): boolean => PIPE_RULE.test(line.text);

/** Reads the lines of a table. */
export function readTable(source: string, lines: readonly Line[]): RawTable {
  const columns = readColumns(lines);
  const rows =
    columns?.map((row) => row.map((cell) => passageOf(source, cell))) ??
    lines.filter((line) => !isRuleRow(line)).map((line) => readRow(source, line));
  const width = rows[0]?.length ?? 0;
  const ragged = rows.some((row) => row.length !== width && lastFilled(row) !== width);
  return {
    rows: rows.map((row) => fit(row, Math.max(width, lastFilled(row)))),
    ragged: ragged && rows.some((row) => row.length < width || lastFilled(row) > width),
    lines,
  };
}

const passageOf = (source: string, cell: Span | undefined): Passage =>
  cell ? readPassage(source, [{ start: cell[0], end: cell[1] }]) : emptyPassage(0);

function readRow(source: string, line: Line): readonly Passage[] {
  return cellSpans(source, line).map((cell) => readCell(source, cell));
}

/** The text of a cell; `Ny sti<br>ved havnen` stands on two lines in it. */
export const readCell = (source: string, cell: Span): Passage => readPassage(source, slicesOfCell(source, cell));

/** The lines of a cell. */
export function slicesOfCell(source: string, [start, end]: Span): readonly Slice[] {
  const slices: Slice[] = [];
  let from = start;
  for (const { 0: tag, index } of findAll(LINE_BREAK, source.slice(start, end))) {
    slices.push({ start: from, end: start + index });
    from = start + index + tag.length;
  }
  return [...slices, { start: from, end }];
}

/** Where the cells of a row stand, without the white space round them. */
export function cellSpans(source: string, line: Line): readonly Span[] {
  const isPipe = !source.slice(rowStart(source, line), line.to).includes('\t');
  const from = isPipe ? line.start + (line.text.startsWith('|') ? 1 : 0) : rowStart(source, line);
  const to = isPipe ? line.end - (line.text.endsWith('|') ? 1 : 0) : line.to;
  const cells: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const isEnd = at === to || source.charAt(at) === (isPipe ? '|' : '\t');
    if (!isEnd || (isPipe && source.charAt(at - 1) === '\\' && at < to)) continue;
    cells.push(trim(source, start, at));
    start = at + 1;
  }
  return cells;
}

function trim(source: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && source.charCodeAt(start) <= 32) start++;
  while (end > start && source.charCodeAt(end - 1) <= 32) end--;
  return [start, end];
}

const lastFilled = (row: readonly Passage[]): number => row.findLastIndex((cell) => cell.text !== '') + 1;

function fit(row: readonly Passage[], width: number): readonly Passage[] {
  const end = row.at(-1)?.end ?? 0;
  return Array.from({ length: width }, (_, i) => row[i] ?? emptyPassage(end));
}
