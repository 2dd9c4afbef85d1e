/** The line of the source that a diagnostic is about, with carets below. */
import type { Span } from '../schema/referat.js';
import { printable, widthOf } from './printable.js';

/** Longest line that is shown whole; of a longer one the part round the place is. */
const ROOM = 100;
const BEFORE = 30;

/** A line and the carets below it; undefined where the line is empty. Both are safe for a terminal. */
export function excerptOf(
  text: string,
  span: Span,
  starts: readonly number[],
  line: number,
): readonly [source: string, carets: string] | undefined {
  const from = starts[line - 1] ?? 0;
  const to = endOfLine(text, from, starts[line] ?? text.length);
  if (text.slice(from, to).trim() === '') return undefined;
  const start = Math.min(span[0], to);
  const end = Math.max(start, Math.min(span[1], to));
  const [left, right] = windowOf(from, to, start);
  const before = left > from ? '…' : '';
  const after = right < to ? '…' : '';
  const shown = printable(text.slice(left, right));
  const indent = widthOf(before + printable(text.slice(left, start)));
  const width = widthOf(printable(text.slice(start, Math.min(end, right))));
  return [`${before}${shown}${after}`, `${' '.repeat(indent)}${'^'.repeat(Math.max(1, width))}`];
}

function endOfLine(text: string, from: number, next: number): number {
  let end = next;
  while (end > from && (text.charAt(end - 1) === '\n' || text.charAt(end - 1) === '\r')) end--;
  return end;
}

function windowOf(from: number, to: number, start: number): readonly [number, number] {
  if (to - from <= ROOM) return [from, to];
  const left = start - from <= ROOM - BEFORE ? from : start - BEFORE;
  return [left, Math.min(to, left + ROOM)];
}
