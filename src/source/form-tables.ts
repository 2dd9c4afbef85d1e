/**
 * Tables that are forms: one for each item, its number and title in the first row, and below them a label and its text in each.
 *
 * ```text
 * | Pkt. 1 | Godkendelse af dagsorden |
 * | --- | --- |
 * | Type | Beslutning |
 * | Referat | Godkendt. |
 * ```
 *
 * So school boards write in Word, and a converter keeps the tables. What is a table of data and what a form shows in the document as a whole:
 * of forms there are several, their numbers rise, and the labels of one stand in the others too.
 */
import { append } from '../lists.js';
import { ANY_TAG, CELL_MARKUP, FILE_LINES, HAS_DIGIT, HAS_LETTER, PIPE_RULE } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';

/** Where a form stands in the text. */
export type Range = readonly [start: number, end: number];

interface Table {
  readonly start: number;
  readonly end: number;
  /** The cells of its rows, without the rule below the head. */
  readonly rows: readonly (readonly string[])[];
}

/** Fewer are tables that are alike by chance. */
const FEWEST = 3;
const LONGEST_NUMBER = 20;
const LONGEST_LABEL = 40;

/** Finds the forms of a text, in order; none where its tables are tables. */
export function findFormTables(text: string): readonly Range[] {
  if (!text.includes('\n|') && !text.includes('\r|')) return [];
  const forms = readTables(text).filter(isForm);
  const numbers = forms.map(({ rows }) => numberOf(rows[0]?.[0] ?? ''));
  if (forms.length < FEWEST || numbers.some((number, i) => i > 0 && number <= (numbers[i - 1] ?? 0))) return [];
  const all = forms.flatMap(({ rows }) => [...new Set(rows.slice(1).map(([label = '']) => label))]);
  const counts = new Map<string, number>();
  for (const label of all) counts.set(label, (counts.get(label) ?? 0) + 1);
  const shared = all.filter((label) => (counts.get(label) ?? 0) > 1);
  return shared.length > all.length / 2 ? forms.map(({ start, end }) => [start, end]) : [];
}

/** Whether a place is inside one of the forms, which are many and in order. */
export function isInForm(forms: readonly Range[], at: number): boolean {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle]?.[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const form = forms[low];
  return form !== undefined && at >= form[0];
}

function readTables(text: string): readonly Table[] {
  const tables: { start: number; end: number; rows: string[][] }[] = [];
  let last: number | undefined;
  for (const { 0: line, index } of findAll(FILE_LINES, text)) {
    const row = withoutTags(line);
    if (!row.startsWith('|')) continue;
    // An empty line parts two tables.
    const isNext = last !== undefined && LINE_ENDS.has(text.slice(last, index));
    const table = isNext ? tables.at(-1) : undefined;
    const cells = PIPE_RULE.test(row) ? [] : [cellsOf(row)];
    last = index + line.length;
    if (!table) tables.push({ start: index, end: last, rows: cells });
    else {
      table.end = last;
      append(table.rows, cells);
    }
  }
  return tables;
}

const LINE_ENDS: ReadonlySet<string> = new Set(['\n', '\r', '\r\n']);

/** A row as it is read: what a web page left round it is no part of it. */
export const withoutTags = (row: string): string => row.replace(ANY_TAG, '').trim();

const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.endsWith('|') ? -1 : undefined)
    .split('|')
    .map((cell) => cell.replace(CELL_MARKUP, '').trim());

/** A number with a title beside it, and below them nothing but labels with their texts. */
function isForm({ rows }: Table): boolean {
  const [head, ...others] = rows;
  const [number = '', title = ''] = head ?? [];
  return (
    others.length > 0 &&
    rows.every((cells) => cells.length === 2) &&
    number.length <= LONGEST_NUMBER &&
    HAS_DIGIT.test(number) &&
    HAS_LETTER.test(title) &&
    others.every(([label = '']) => HAS_LETTER.test(label) && !HAS_DIGIT.test(label) && label.length <= LONGEST_LABEL)
  );
}

/** The first number in a cell: 3 of `Pkt. 3`. */
const numberOf = (cell: string): number => Number.parseInt(cell.slice(cell.search(HAS_DIGIT)), 10);
