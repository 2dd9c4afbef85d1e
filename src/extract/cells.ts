/**
 * The header's lines, those that are rows of a table cut into their cells: a label and its value, or several, or names in columns.
 *
 * ```text
 * | Dato | 8. maj 2025 |        Mødedato:    3. juni 2025
 * ```
 */
import { findAll } from '../grammar/find.js';
import { CELL_BREAKS, STARTS_CAPITAL, WORD_CHARACTER } from '../grammar/characters.js';
import type { Document } from '../split/context.js';
import { partOfLine, type Line } from '../lines/line.js';

/** Lines and cells in the order of the text. A cell has its line's index, and its own place on the line. */
export function readCells(document: Document, lines: readonly Line[]): readonly Line[] {
  const source = document.source.text;
  return lines.flatMap((line) => (mayHaveCells(line.text) ? cellsOf(source, line) : [line])).flatMap((line) => splitLabels(document, line));
}

/** `Til stede: Bo Ek, Ib Holk. Afbud: Åse Dam`: a label with a colon in the middle of a line begins another field. */
function splitLabels(document: Document, line: Line): readonly Line[] {
  const { text } = line;
  const first = text.indexOf(':');
  if (first < 0 || text.length > LONGEST || !text.includes(':', first + 1) || labelBefore(document, text, first, -1) === undefined)
    return [line];
  const starts: number[] = [];
  for (let colon = text.indexOf(':', first + 1); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    const start = labelBefore(document, text, colon, starts.at(-1) ?? first);
    if (start !== undefined) starts.push(start);
  }
  if (starts.length === 0) return [line];
  return [0, ...starts].map((from, i) => {
    const piece = text.slice(from, starts[i]);
    return partOfLine(document.source.text, line, line.start + from, line.start + from + piece.trimEnd().length);
  });
}

const LONGEST = 400;
const LONGEST_LABEL = 40;

/** Where the label begins that ends at a colon, behind `from`; the longest one. */
function labelBefore(document: Document, text: string, colon: number, from: number): number | undefined {
  const { headerField, attendance } = document.grammar.groups;
  for (let start = Math.max(from + 1, colon - LONGEST_LABEL); start < colon; start++) {
    if ((start > 0 && !BETWEEN_LABELS.includes(text.charAt(start - 1))) || !STARTS_CAPITAL.test(text.charAt(start))) continue;
    const label = text.slice(start, colon).trimEnd();
    if ([headerField, attendance].some((group) => group.match(label)?.end === label.length)) {
      while (text.charAt(start - 1) === '*') start--;
      return start;
    }
  }
  return undefined;
}

/** What can stand before a label in a line. */
const BETWEEN_LABELS = ' *.,;|';

const mayHaveCells = (text: string): boolean => text.includes('\t') || text.includes('|') || text.includes('   ') || text.includes('<br');

function cellsOf(source: string, line: Line): readonly Line[] {
  if (!WORD_CHARACTER.test(line.text)) return [line];
  const cells: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.text.slice(from, to);
    const start = line.start + from + text.length - text.trimStart().length;
    if (text.trim() !== '') cells.push(partOfLine(source, line, start, start + text.trim().length));
  };
  for (const found of findAll(CELL_BREAKS, line.text)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(line.text.length);
  return cells;
}
