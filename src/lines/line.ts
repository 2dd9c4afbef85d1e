/**
 * Lines: the waist of the pipeline. Every reader of an input format ends in lines and every recogniser starts from them.
 *
 * Guarantees: the lines are in order, their ranges cover the text without its line ends, and `text` is the slice at
 * `[start, end)`, which neither begins nor ends with white space, nor begins with the marks of a quote.
 */
import { HEADING_CLOSE, HEADING_MARK } from '../grammar/characters.js';
import { plainPassage, readPassage, type Passage } from '../markdown/passage.js';
import { narrow } from '../source/narrow.js';

export interface Line {
  readonly index: number;
  /** The whole line, white space included. */
  readonly from: number;
  readonly to: number;
  /** Without the white space at its ends, and without the marks of a quote before it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1–6 for a Markdown heading, also one with a rule below it, else 0. A hint only: levels drift with the pages of the PDF. */
  readonly level: number;
  /** The line as plain text: without heading mark, markup resolved. */
  readonly passage: Passage;
}

/** Splits a normalised text into lines: at its line ends, and at seams where a page lost one. */
export function readLines(text: string, seams: readonly number[] = []): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let k = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    for (let seam = seams[k]; seam !== undefined && seam < to; seam = seams[++k]) {
      lines.push(makeLine(text, lines.length, from, seam));
      from = seam;
    }
    lines.push(makeLine(text, lines.length, from, to));
    from = to + 1;
  }
  return lines;
}

/** The rest of a line as a line of its own, in its place on it, for labels that run into their text: `Beslutning: Godkendt.` */
export function restOfLine(source: string, line: Line, from: number): Line {
  const { start, end } = makeLine(source, line.index, from, line.to);
  return partOfLine(source, line, start, end);
}

/** A part of a line as a line of its own, for the cells of a row. */
export function partOfLine(source: string, line: Line, start: number, end: number): Line {
  return new SourceLine(source, line.index, line.from, line.to, start, end);
}

/** A part of a line that stands for itself, as if nothing stood before or behind it: a line inside a cell. */
export function lineInCell(source: string, line: Line, start: number, end: number): Line {
  return new SourceLine(source, line.index, start, end, start, end);
}

/** True for a line that has only white space. */
export const isBlank = (line: Line): boolean => line.end === line.start;

/** True for a line of a quotation: `>`, alone or before its text. */
export const isQuoted = (source: string, line: Line): boolean => source.slice(line.from, line.start).includes('>');

/** How far a line is indented, in characters. */
export const indentOf = (line: Line): number => line.start - line.from;

function makeLine(source: string, index: number, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isWhite(source.charCodeAt(start))) start++;
  while (end > start && isWhite(source.charCodeAt(end - 1))) end--;
  if (source.charAt(start) === '>') start = behindQuote(source, start, end);
  return new SourceLine(source, index, from, to, start, end, underlinedLevel(source, from, to, end - start));
}

/** `> at sagen udsættes`, `> 1. at …`: behind the marks of a quote; `> 50 ansatte` are more than fifty. */
function behindQuote(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && (source.charAt(at) === '>' || isWhite(source.charCodeAt(at)))) at++;
  let behind = at;
  while (behind < end && isDigit(source.charCodeAt(behind))) behind++;
  const isNumber = behind > at && !'.)'.includes(source.charAt(behind));
  return at < end && (isNumber || source.charAt(at) === '=') ? start : at;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `Siden sidst ⏎ ===========`: 1 where a rule of `=` stands below a line that stands alone, 2 for one of `-`, else 0. */
function underlinedLevel(source: string, from: number, to: number, length: number): 0 | 1 | 2 {
  const mark = source.charAt(to + 1);
  if (length === 0 || (mark !== '=' && mark !== '-') || source.charAt(to) !== '\n') return 0;
  let end = to + 1;
  while (source.charAt(end) === mark) end++;
  // A rule between two parts of a document is as short as its writer liked; one below a title is about as long as that.
  if (end - to - 1 < Math.max(SHORTEST_UNDERLINE, length / 2)) return 0;
  while (isWhite(source.charCodeAt(end))) end++;
  if (end < source.length && source.charAt(end) !== '\n') return 0;
  let before = from - 1;
  while (isWhite(source.charCodeAt(before - 1))) before--;
  const isAlone = before <= 0 || source.charAt(before - 1) === '\n';
  return isAlone ? (mark === '=' ? 1 : 2) : 0;
}

const SHORTEST_UNDERLINE = 3;

const isWhite = (code: number): boolean => code === 32 || code === 9;

/** A line that makes its plain text when it is first asked for: most lines of prose never are. */
class SourceLine implements Line {
  readonly text: string;
  readonly level: number;
  readonly #source: string;
  readonly #contentStart: number;
  readonly #contentEnd: number;
  #passage: Passage | undefined;

  constructor(
    source: string,
    readonly index: number,
    readonly from: number,
    readonly to: number,
    readonly start: number,
    readonly end: number,
    underlined: 0 | 1 | 2 = 0,
  ) {
    this.#source = source;
    this.text = narrow(source.slice(start, end));
    const mark = this.text.startsWith('#') ? (HEADING_MARK.exec(this.text)?.[0].length ?? 0) : 0;
    this.level = mark > 0 ? mark : underlined;
    const content = this.text.slice(mark);
    this.#contentStart = start + this.text.length - content.trimStart().length;
    this.#contentEnd = mark > 0 ? end - content.length + content.replace(HEADING_CLOSE, '').trimEnd().length : end;
  }

  get passage(): Passage {
    this.#passage ??=
      plainPassage(this.text.slice(this.#contentStart - this.start, this.#contentEnd - this.start), this.#contentStart) ??
      readPassage(this.#source, [{ start: this.#contentStart, end: this.#contentEnd }]);
    return this.#passage;
  }
}
