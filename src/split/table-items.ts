/**
 * Items in the rows of a table, as boards write them: a column of titles, and beside it what was said and what was decided.
 *
 * ```text
 * | Nr. | Emne | Referat |
 * | 1 | **Ny sti**<br>Tilbud er indhentet. | Godkendt. |
 * ```
 */
import { defined } from '../defined.js';
import { append } from '../lists.js';
import { CELL_WORDS, LINE_BREAK } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Grammar } from '../grammar/types.js';
import { lineInCell, type Line } from '../lines/line.js';
import { cellSpans, isRuleRow, rowsFrom } from '../lines/table.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import type { SectionKind, Span } from '../schema/referat.js';
import type { Document } from './context.js';
import { headingAt, type Candidate } from './evidence.js';
import { readMinutes, readPunktForm, readTitle, type Duration, type PunktForm } from './form.js';

/** The text of a cell, and what the head of its column says that it is. */
export interface Cell {
  readonly kind: SectionKind;
  readonly lines: readonly Line[];
}

/** What a column of items holds: their numbers, their titles, or a kind of section. */
export type Column = SectionKind | 'number' | 'title';

const FEWEST = 2;

/** The items of the first table whose head names a title and a decision, and of those below it that have the same head. */
export function findTableItems(document: Document): readonly Candidate[] {
  const items: Candidate[] = [];
  let head: string | undefined;
  for (const index of document.rows) {
    if (document.rows.has(index - 1)) continue;
    const table = rowsFrom(document.lines, document.rows, index);
    if (head !== undefined && table[0]?.text !== head) continue;
    const own = itemsOf(document, table);
    const [first, ...others] = own;
    if (!first || (head === undefined && own.length < FEWEST)) continue;
    // The head of a table below is of its first item, and not of the item above.
    items.push(head === undefined ? first : { ...first, first: index });
    append(items, others);
    head = table[0]?.text;
  }
  return items;
}

function itemsOf(document: Document, table: readonly Line[]): readonly Candidate[] {
  const [head, ...rows] = table.filter((line) => !isRuleRow(line));
  if (head?.text.includes('|') !== true) return [];
  const columns = columnsOf(document, head);
  if (!columns.includes('title') || !columns.includes('beslutning')) return [];
  const isCounted = !columns.includes('number') && areCounted(document, rows, columns.indexOf('title'));
  const items: (Candidate & { readonly cells: OwnCell[] })[] = [];
  for (const line of rows) {
    const spans = cellSpans(document.source.text, line);
    const cells = spans.map((span, k): OwnCell => ({ kind: kindOf(columns[k]), lines: linesOf(document, line, span) }));
    const [title, ...told] = cells[columns.indexOf('title')]?.lines ?? [];
    const [number, ...below] = cells[columns.indexOf('number')]?.lines ?? [];
    const others = cells.filter((_cell, k) => columns[k] !== 'number' && columns[k] !== 'title');
    const texts = [{ kind: 'andet' as const, lines: below }, ...others].filter(({ lines }) => lines.length > 0);
    const above = items.at(-1);
    if (above && !title && !number) {
      goOn(above.cells, texts);
      items[items.length - 1] = { ...above, to: line.index + 1 };
    } else {
      const counted = isCounted && title ? readPunktForm(document, title.passage) : undefined;
      const form = counted ?? formOf(document, number?.passage, title);
      const timed = form.duration ? undefined : texts.find((cell) => minutesOf(document, cell) !== undefined);
      const rest = texts.filter((cell) => cell !== timed);
      const own: OwnCell[] = told.length > 0 ? [{ kind: 'sagsfremstilling', lines: told }, ...rest] : rest;
      items.push(toCandidate(line, defined({ ...form, duration: timed ? minutesOf(document, timed) : form.duration }), own));
    }
  }
  return items;
}

/** `| 5 min. | 1. Nye gynger |`: without a column of numbers, they stand before most of the titles. */
function areCounted(document: Document, rows: readonly Line[], column: number): boolean {
  const counted = rows.filter((line) => {
    const span = cellSpans(document.source.text, line)[column];
    const [title] = span ? linesOf(document, line, span) : [];
    return title !== undefined && readPunktForm(document, title.passage)?.number !== undefined;
  }).length;
  return counted >= FEWEST && counted > rows.length / 2;
}

/** `5 min.`, alone in its cell: how long the item is to take. */
const minutesOf = (document: Document, { lines: [line, ...more] }: Cell): Duration | undefined =>
  line && more.length === 0 ? readMinutes(document, line.passage, { column: true }) : undefined;

/** A row that goes on with the item above it: where it has one text of the same kind as the last, that one goes on. */
function goOn(cells: OwnCell[], texts: readonly OwnCell[]): void {
  const [text, ...others] = texts;
  const last = cells.at(-1);
  if (text && others.length === 0 && last?.kind === text.kind) append(last.lines, text.lines);
  else append(cells, texts);
}

/** A cell while its table is read: rows below may go on with it. */
interface OwnCell extends Cell {
  readonly lines: Line[];
}

/** What each column holds. `Punkt` is a title, unless another column is. */
const columnsOf = ({ source, grammar }: Document, head: Line): readonly Column[] =>
  cellSpans(source.text, head).map(([start, end]) => columnOf(grammar, lineInCell(source.text, head, start, end).passage.text));

/** `Drøftelse/Beslutning` holds decisions: of two words the one that decides counts. */
export function columnOf({ groups }: Grammar, text: string): Column {
  const columns = [text, ...text.split(CELL_WORDS)].flatMap((word) => {
    const column = groups.punktColumn.match(word)?.entry.attributes.column ?? groups.section.match(word)?.entry.attributes.kind;
    return column === undefined ? [] : [column as Column];
  });
  return columns.find((column) => column === 'beslutning') ?? columns[0] ?? 'andet';
}

const kindOf = (column: Column | undefined): SectionKind =>
  column === undefined || column === 'number' || column === 'title' ? 'andet' : column;

/** The lines of a cell, which breaks part. */
function linesOf({ source }: Document, row: Line, [start, end]: Span): Line[] {
  const lines: Line[] = [];
  let from = start;
  const add = (to: number): void => {
    const text = source.text.slice(from, to);
    const at = from + text.length - text.trimStart().length;
    if (text.trim() !== '') lines.push(lineInCell(source.text, row, at, at + text.trim().length));
  };
  for (const { index, 0: found } of findAll(LINE_BREAK, source.text.slice(start, end))) {
    add(start + index);
    from = start + index + found.length;
  }
  add(end);
  return lines;
}

/** Number and title from cells of their own. */
function formOf(document: Document, number: Passage | undefined, title: Line | undefined): Omit<PunktForm, 'form' | 'strength'> {
  const own = number?.text.endsWith('.') === true ? subPassage(number, 0, number.text.length - 1) : number;
  return { ...(own && { number: own }), ...(title && readTitle(document, title.passage)) };
}

const toCandidate = (
  line: Line,
  form: Omit<PunktForm, 'form' | 'strength'>,
  cells: OwnCell[],
): Candidate & { readonly cells: OwnCell[] } => ({
  ...headingAt(line, { ...form, form: 'table', strength: 0 }),
  cells,
});
