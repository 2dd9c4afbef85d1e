/**
 * The plain text of a span: the one function that says what "the value is the text at its span" means.
 *
 * Text is read as the parser reads it: the lines of the span without page furniture and blank lines, joined by one blank; a word that was
 * hyphenated over a line end made whole; white space even; Markdown's marks resolved. Marks belong to what they surround (`**Mødedato** onsdag`
 * has its first `**` outside the span of the words), so a span is read inside its surroundings and then cut out.
 */
import { HYPHEN_END, STARTS_LOWER } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import { slicesOfCell } from '../lines/table.js';
import { readPassage, type Passage, type Slice } from '../markdown/passage.js';
import type { Span } from '../schema/referat.js';
import type { View } from './view.js';

/** How a span is read. */
export interface Reading {
  /** The span (in the original) of the block around it, where marks may open and close; by default its own lines. */
  readonly within?: Span | undefined;
  /** The span is a cell of a table: it ends at tabs and pipes, whatever marks stand beyond them. */
  readonly isCell?: boolean | undefined;
}

/**
 * The readings of a span of the original: in its surroundings, and alone where that differs. The first one is what to show to a person.
 */
export function readSpan(view: View, grammar: Grammar, span: Span, { within, isCell }: Reading = {}): readonly string[] {
  const inner = view.toText(span);
  const alone = slicesOf(view.linesIn(inner), inner, grammar);
  const outer =
    isCell === true
      ? slicesOfCell(view.text, cellAround(view, inner))
      : wholeLines(view.linesIn(within ? view.toText(within) : inner), grammar);
  const readings = [
    cut(view.text, readPassage(view.text, outer), inner),
    readPassage(view.text, alone).text,
    readPassage(view.text, unmended(alone)).text,
    ...inRow(view, inner),
  ];
  return [...new Set(readings)];
}

/** `| 4. Ny sti<br>ved havnen | 3 |`: a title in a row of the contents list is read as cells are. */
const inRow = (view: View, span: Span): readonly string[] =>
  view.linesIn(span)[0]?.text.includes('|') === true ? [readPassage(view.text, slicesOfCell(view.text, span)).text] : [];

function slicesOf(lines: readonly Line[], [start, end]: Span, grammar: Grammar): readonly Slice[] {
  const filled = lines.filter((line) => line.end > line.start && line.end > start && line.start < end);
  return filled.map((line, i) => {
    const slice = { start: Math.max(line.start, start), end: Math.min(line.end, end) };
    const next = filled[i + 1];
    return next && isHyphenated(grammar, line.text, next.text) ? { start: slice.start, end: slice.end - 1, glue: '' } : slice;
  });
}

const wholeLines = (lines: readonly Line[], grammar: Grammar): readonly Slice[] => slicesOf(lines, [0, Infinity], grammar);

/** Titles are joined as they stand: what looks like a hyphen at a line end may be one. */
const unmended = (slices: readonly Slice[]): readonly Slice[] =>
  slices.map(({ start, end, glue }) => (glue === '' ? { start, end: end + 1 } : { start, end }));

/** `kommune- ⏎ planen` was one word; `børne- ⏎ og ungeområdet` was not. */
function isHyphenated(grammar: Grammar, text: string, next: string): boolean {
  return HYPHEN_END.test(text) && STARTS_LOWER.test(next) && grammar.groups.coordinator.match(next) === undefined;
}

/** The characters of a passage that come from a span of the normalised text. */
function cut(source: string, passage: Passage, [start, end]: Span): string {
  const { map, text } = passage;
  if (!map) return source.slice(Math.max(start, passage.start), Math.min(end, passage.end)).trim();
  let found = '';
  map.at.forEach((at, k) => {
    const next = map.at[k + 1] ?? map.length;
    const from = map.from[k] ?? 0;
    const to = map.to[k] ?? 0;
    if (next - at === to - from) found += text.slice(at + Math.max(0, start - from), Math.max(at, next - Math.max(0, to - end)));
    else if (from >= start && to <= end) found += text.slice(at, next);
  });
  return found.trim();
}

function cellAround(view: View, [start, end]: Span): Span {
  const line = view.linesIn([start, end])[0];
  if (!line) return [start, end];
  const separator = view.text.slice(line.from, line.to).includes('\t') ? '\t' : '|';
  const isEdge = (at: number): boolean => view.text.charAt(at) === separator && (separator === '\t' || view.text.charAt(at - 1) !== '\\');
  let from = start;
  let to = end;
  while (from > line.start && !isEdge(from - 1)) from--;
  while (to < line.end && !isEdge(to)) to++;
  return [from, to];
}
