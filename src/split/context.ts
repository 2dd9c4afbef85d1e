/** What every stage after the lines is handed: the document so far. Described once, passed everywhere, never changed. */
import { DASHES, TITLE_END, WHITE_RUN } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import type { Furniture } from '../lines/furniture.js';
import { isBlank, type Line } from '../lines/line.js';
import type { WrapWidth } from '../lines/wrap.js';
import type { Source } from '../source/source.js';

export interface Document {
  readonly source: Source;
  readonly grammar: Grammar;
  readonly lines: readonly Line[];
  readonly furniture: Furniture;
  readonly wrap: WrapWidth;
  /** Indexes of the lines that are rows of tables: a label word in a cell is no label. */
  readonly rows: ReadonlySet<number>;
}

/** True for a line that has words of the minutes on it. */
export const isFilled = (document: Document, line: Line | undefined): line is Line =>
  line !== undefined && !isBlank(line) && !document.furniture.has(line.index);

/** The first filled line at or after an index, before `end`. */
export function nextFilled(document: Document, from: number, end = document.lines.length): Line | undefined {
  for (let i = from; i < end; i++) {
    const line = document.lines[i];
    if (isFilled(document, line)) return line;
  }
  return undefined;
}

/** Up to `count` filled lines from an index on. */
export function filledFrom(document: Document, from: number, count: number): readonly Line[] {
  const found: Line[] = [];
  for (let line = nextFilled(document, from); line && found.length < count; line = nextFilled(document, line.index + 1)) found.push(line);
  return found;
}

/** Text without a closing colon: labels stand with and without one. */
export const withoutColon = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

/** Titles and labels are compared without regard to case, white space, dash forms and stops at the end. */
export const foldTitle = (text: string): string => text.toLowerCase().replace(DASHES, '-').replace(WHITE_RUN, ' ').replace(TITLE_END, '').trim();
