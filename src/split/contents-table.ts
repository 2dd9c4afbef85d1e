/**
 * A contents list in a table, as converters from PDF make it: a column of titles, and beside it numbers and pages.
 *
 * ```text
 * | Punkt |                         | Side |
 * |-------|-------------------------|------|
 * | 112   | (Åben) Ny sti ved havnen | 3    |
 * ```
 */
import { defined } from '../defined.js';
import { ALL_DIGITS, HAS_DIGIT, HAS_LETTER, NUMBER_ALONE } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import { cellSpans, isRuleRow, rowsFrom } from '../lines/table.js';
import { readPassage, subPassage } from '../markdown/passage.js';
import type { RawEntry } from './contents.js';
import { foldTitle, type Document } from './context.js';
import { readAccess, readPunktForm } from './form.js';

/** The entries of the table that begins at a line, and where it ends; undefined where no table of titles begins there. */
export function readTableEntries(
  document: Document,
  first: Line,
): { readonly entries: readonly RawEntry[]; readonly to: number } | undefined {
  if (!document.rows.has(first.index) || !first.text.includes('|')) return undefined;
  const rows = rowsFrom(document.lines, document.rows, first.index);
  const entries = rows.flatMap((row) => readRow(document, row) ?? []);
  return entries.length > 0 ? { entries, to: first.index + rows.length } : undefined;
}

/** A row with a title and a number or page; the head of the table has neither. */
function readRow(document: Document, line: Line): RawEntry | undefined {
  if (isRuleRow(line) || !HAS_DIGIT.test(line.text)) return undefined;
  const cells = cellSpans(document.source.text, line)
    .map(([start, end]) => readPassage(document.source.text, [{ start, end }]))
    .filter(({ text }) => text !== '');
  const written = cells.find(({ text }) => HAS_LETTER.test(text));
  if (!written) return undefined;
  const number = cells.slice(0, cells.indexOf(written)).find(({ text }) => NUMBER_ALONE.test(text));
  const page = cells.slice(cells.indexOf(written) + 1).findLast(({ text }) => ALL_DIGITS.test(text));
  const form = number ? undefined : readPunktForm(document, written);
  const { title = written, ...access } = form ?? readAccess(document.grammar, written);
  return defined({
    number: number ? subPassage(number, 0, ALL_DIGITS.test(number.text) ? number.text.length : number.text.length - 1) : form?.number,
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
