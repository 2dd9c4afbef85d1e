/**
 * Tables without lines: columns of numbers that stand below each other, as a page keeps them when its layout is kept.
 *
 * ```text
 *                     Bevilling     Regnskab
 * Projektering          640.000      702.500
 * Arkæologi                                0
 * ```
 *
 * The rows with most cells show where the columns are; in the others a cell belongs to the column above or below it. Names in columns and
 * contents lists look alike, so all but the first column and the head must be numbers.
 */
import { highest, lowest } from '../lists.js';
import { COLUMN_RULE, COLUMNS_APART, HAS_DIGIT, NO_NUMBER, STARTS_LETTER } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Span } from '../schema/referat.js';
import type { Furniture } from './furniture.js';
import { COLUMN_GAP } from './labels.js';
import { isBlank, type Line } from './line.js';

const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 3;

/** A cell, or a column, by its places in the line. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How many lines from `at` on are such a table; 0 where none begins there. */
export function columnsLength(lines: readonly Line[], at: number, furniture: Furniture): number {
  const [above, first] = [lines[at - 1], lines[at]];
  // Asked of each line in turn: what began above has been looked at.
  if (!first || !hasGap(first) || (above && hasGap(above) && !furniture.has(above.index))) return 0;
  let end = at;
  for (let line = lines[end]; line && isRow(lines, at, line, furniture); line = lines[end]) end++;
  return readColumns(lines.slice(at, end)) ? end - at : 0;
}

/** `----- ------ ------` below the head is a part of the table, as pandoc writes it. */
const isRow = (lines: readonly Line[], at: number, line: Line, furniture: Furniture): boolean =>
  (hasGap(line) && !furniture.has(line.index)) || (line === lines[at + 1] && isRuleBelow(line));

const isRuleBelow = ({ text }: Line): boolean => COLUMN_RULE.test(text);

const hasGap = (line: Line): boolean =>
  !isBlank(line) && line.text.includes(COLUMN_GAP) && !line.text.includes('\t') && !line.text.includes('|');

/** The cells of each row by column, `undefined` where one is empty; no table where they are not in columns. */
export function readColumns(all: readonly Line[]): readonly (readonly (Span | undefined)[])[] | undefined {
  const lines = all.filter((line, i) => i !== 1 || !isRuleBelow(line));
  if (lines.length < FEWEST_ROWS || !lines.every(hasGap)) return undefined;
  const cells = lines.map(cellsOf);
  const width = highest(cells.map((row) => row.length));
  const full = cells.filter((row) => row.length === width);
  if (width < FEWEST_COLUMNS || full.length < FEWEST_COLUMNS - 1) return undefined;
  const columns = Array.from({ length: width }, (_, k) => boundsOf(full.flatMap((row) => row[k] ?? [])));
  if (columns.some(({ from }, k) => k > 0 && from <= (columns[k - 1]?.to ?? 0))) return undefined;
  const rows = cells.map((row) => place(columns, row));
  if (rows.some((row) => row === undefined)) return undefined;
  const isTable = (rows as readonly (readonly (Stretch | undefined)[])[]).every((row, i) => i === 0 || isOfNumbers(lines[i], row));
  if (!isTable) return undefined;
  return rows.map((row, i) =>
    (row ?? []).map((cell): Span | undefined => cell && [cell.from + (lines[i]?.from ?? 0), cell.to + (lines[i]?.from ?? 0)]),
  );
}

function cellsOf(line: Line): readonly Stretch[] {
  const indent = line.start - line.from;
  const starts = [0, ...findAll(COLUMNS_APART, line.text).map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, i) => ({ from: indent + start, to: indent + line.text.slice(0, starts[i + 1]).trimEnd().length }));
}

const boundsOf = (cells: readonly Stretch[]): Stretch => ({
  from: lowest(cells.map(({ from }) => from)),
  to: highest(cells.map(({ to }) => to)),
});

/** Each cell in its column, or undefined where one has none or shares it. */
function place(columns: readonly Stretch[], row: readonly Stretch[]): readonly (Stretch | undefined)[] | undefined {
  if (row.length === columns.length) return row;
  const placed: (Stretch | undefined)[] = columns.map(() => undefined);
  for (const cell of row) {
    const k = columns.findIndex(({ from, to }) => cell.from < to && cell.to > from);
    if (k < 0 || placed[k] !== undefined) return undefined;
    placed[k] = cell;
  }
  return placed;
}

/** Words in the first column, and numbers in the others. */
function isOfNumbers(line: Line | undefined, [first, ...others]: readonly (Stretch | undefined)[]): boolean {
  const textOf = ({ from, to }: Stretch): string => {
    const indent = (line?.start ?? 0) - (line?.from ?? 0);
    return line?.text.slice(from - indent, to - indent) ?? '';
  };
  const numbers = others.flatMap((cell) => (cell ? [textOf(cell)] : []));
  return (
    first !== undefined &&
    STARTS_LETTER.test(textOf(first)) &&
    numbers.length > 0 &&
    numbers.every((text) => HAS_DIGIT.test(text) || NO_NUMBER.test(text))
  );
}
