/**
 * The header's lines, those that are rows of a table cut into their cells: a label and its value, or several, or names in columns.
 *
 * ```text
 * | Dato | 8. maj 2025 |        Mødedato:    3. juni 2025
 * ```
 */
import { CELL_BREAKS } from '../grammar/characters.js';
import { partOfLine, type Line } from '../lines/line.js';

/** Lines and cells in the order of the text. A cell has its line's index, and its own place on the line. */
export function readCells(source: string, lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (mayHaveCells(line.text) ? cellsOf(source, line) : [line]));
}

const mayHaveCells = (text: string): boolean => text.includes('\t') || text.includes('|') || text.includes('   ') || text.includes('<br');

function cellsOf(source: string, line: Line): readonly Line[] {
  const cells: Line[] = [];
  let from = 0;
  const add = (to: number): void => {
    const text = line.text.slice(from, to);
    const start = line.start + from + text.length - text.trimStart().length;
    if (text.trim() !== '') cells.push(partOfLine(source, line, start, start + text.trim().length));
  };
  for (const found of line.text.matchAll(CELL_BREAKS)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(line.text.length);
  return cells.length > 0 ? cells : [line];
}
