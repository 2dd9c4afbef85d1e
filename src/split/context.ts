/** What every stage after the lines is handed: the document so far. Described once, passed everywhere, never changed. */
import { DASHES } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import { findFurniture, type Furniture } from '../lines/furniture.js';
import { isBlank, readLines, type Line } from '../lines/line.js';
import { findLabels, type Labels } from '../lines/labels.js';
import { findNumberedLabels, type NumberedLabels } from '../lines/numbered-labels.js';
import { findPages } from '../lines/page-seams.js';
import { findSeams } from '../lines/seams.js';
import { findSideColumn } from '../lines/side-column.js';
import { findRows } from '../lines/table.js';
import { measureWrap, type WrapWidth } from '../lines/wrap.js';
import type { Span } from '../schema/referat.js';
import type { Source } from '../source/source.js';

export interface Document {
  readonly source: Source;
  readonly grammar: Grammar;
  readonly lines: readonly Line[];
  readonly furniture: Furniture;
  readonly wrap: WrapWidth;
  /** Indexes of the lines with a label at the side, and of those that go on with its text. */
  readonly aside: ReadonlySet<number>;
  /** Indexes of the lines that are rows of tables: a label word in a cell is no label. */
  readonly rows: ReadonlySet<number>;
  /** The lines that are section labels. */
  readonly labels: Labels;
  /** Those among them that have a number, and the lines that only their number makes labels. */
  readonly numberedLabels: NumberedLabels;
  /** The first page, where the lines of pages ran together and were cut again. */
  readonly runTogether?: Span;
}

/** The lines of a source with everything that is known of them before anything is split. */
export function readDocument(source: Source, grammar: Grammar): Document {
  const pages = findPages(source.text, grammar);
  const lines = readLines(source.text, pages.first ? pages.seams : findSeams(source.text, grammar));
  const furniture = findFurniture(source, lines, grammar, pages.numbers);
  const aside = findSideColumn(source.text, lines, grammar);
  const rows = findRows(source.text, lines, furniture, aside);
  const numberedLabels = findNumberedLabels(lines, furniture, rows, grammar);
  const labels = findLabels(lines, furniture, rows, numberedLabels, grammar);
  return {
    source,
    grammar,
    lines,
    furniture,
    aside,
    rows,
    labels,
    numberedLabels,
    wrap: measureWrap(lines),
    ...(pages.first && { runTogether: pages.first }),
  };
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

/** The last filled line before an index. */
export function lastFilled(document: Document, before: number): Line | undefined {
  for (let i = before - 1; i >= 0; i--) {
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

/** Titles are compared without regard to case, dash forms and stops at the end. White space in plain text is even already. */
export function foldTitle(text: string): string {
  let end = text.length;
  while (end > 0 && ' .…'.includes(text.charAt(end - 1))) end--;
  const folded = text.slice(0, end).toLowerCase();
  return folded.includes('–') || folded.includes('—') ? folded.replace(DASHES, '-') : folded;
}
