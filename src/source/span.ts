/** Spans at the edge: a point is made only where a person reads it. */
import type { Span } from '../schema/referat.js';

/** A place in a text: 1-based line, 1-based column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each line of a text starts. Lines end with LF, CR LF or CR, as in the editors that people check with. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of an offset, given the starts of the lines. An offset past the end is at the end of the last line. */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** The position of an offset in a text. For many offsets of one text keep `lineStarts` and use `positionAt`. */
export function positionOf(text: string, offset: number): Position {
  return positionAt(lineStarts(text), offset);
}

/** The 1-based number of the line on which a span begins. */
export function lineOf(text: string, span: Span): number {
  return positionOf(text, span[0]).line;
}
