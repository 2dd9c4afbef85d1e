import { COLUMNS_APART } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { COLUMN_GAP } from '../lines/labels.js';
import { indentOf, type Line } from '../lines/line.js';
import { isFilled, type Document } from '../split/context.js';
import { columnOf } from '../split/table-items.js';
import type { Check } from './finding.js';

/**
 * `Sager til behandling           Beslutning`: items and what was decided stand beside each other, kept apart by blanks alone, so that their
 * lines are mixed.
 */
export const checkColumns: Check = ({ document }) => {
  const head = document.lines.find((line) => isHead(document, line));
  return head ? [{ code: 'columns-side-by-side', span: [head.start, head.end], data: {} }] : [];
};

function isHead(document: Document, line: Line): boolean {
  if (line.text.length > LONGEST_HEAD || !line.text.includes(COLUMN_GAP)) return false;
  if (document.rows.has(line.index) || !isFilled(document, line)) return false;
  const columns = line.text.split(COLUMNS_APART).map((text) => columnOf(document.grammar, text));
  const at = columns.indexOf('beslutning');
  if (at < 1 || !columns.slice(0, at).includes('title')) return false;
  const gap = findAll(COLUMNS_APART, line.text)[at - 1];
  const column = gap ? indentOf(line) + gap.index + gap[0].length : 0;
  const below = document.lines.slice(line.index + 1, line.index + 1 + LOOKED_AT);
  return below.filter((other) => isFilled(document, other) && hasBoth(document, other, column)).length >= FEWEST;
}

/** Text on both sides of the place where the column begins, and blanks before it. */
function hasBoth({ source }: Document, line: Line, column: number): boolean {
  const at = line.from + column;
  return indentOf(line) < column && at < line.end && source.text.slice(at - 2, at) === '  ' && source.text.charAt(at) !== ' ';
}

const LONGEST_HEAD = 140;
const LOOKED_AT = 60;
const FEWEST = 3;
