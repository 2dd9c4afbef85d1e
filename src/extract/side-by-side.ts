/**
 * Two lists of people side by side, as a page with columns comes out of its PDF:
 *
 * ```text
 * Mødt                         Ikke mødt
 * Bo Ek (A), formand           Ib Holk (V), afbud
 * Åse Dam (F)
 * ```
 */
import type { Match } from '../grammar/types.js';
import { withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import type { Document } from '../split/context.js';
import { addPeople, isPersonLine, type Attendance } from './attendance.js';

/** Reads the lists whose labels stand beside each other at `i`; answers how many of the lines (here: cells of rows) it took, 0 where there are none. */
export function readSideBySide(document: Document, lists: Attendance, lines: readonly Line[], i: number): number {
  const [left, right] = [lines[i], lines[i + 1]];
  const [first, second] = [labelOf(document, left), labelOf(document, right)];
  if (!left || !right || !first || !second || left.index !== right.index || listOf(first) === listOf(second)) return 0;
  if (lines[i + 2]?.index === left.index) return 0;
  let taken = 2;
  for (let next = lines[i + taken]; next && isPersonLine(document, next, left); next = lines[i + ++taken])
    addPeople(document, lists, columnOf(next) >= columnOf(right) - SLACK ? second : first, next.passage, false, true);
  return taken > 2 ? taken : 0;
}

const labelOf = (document: Document, line: Line | undefined): Match | undefined => {
  const text = withoutColon(line?.passage.text ?? '');
  const match = text === '' ? undefined : document.grammar.groups.attendance.match(text);
  return match?.end === text.length ? match : undefined;
};

const listOf = ({ entry }: Match): unknown => entry.attributes.list;

const columnOf = (line: Line): number => line.start - line.from;

/** Columns may stand a little further to the left than their heads. */
const SLACK = 3;
