/**
 * The source as verification sees it: the original, its normalised text, and the way from the one to the other.
 *
 * Spans of a result point into the original; the rules by which text is read apply to the normalised text.
 */
import { readLines, type Line } from '../lines/line.js';
import type { Span } from '../schema/referat.js';
import { isCopy, pieceAt, type OffsetMap } from '../source/offset-map.js';
import { makeSource } from '../source/source.js';

/** A source made ready for reading at spans. */
export interface View {
  readonly original: string;
  /** The normalised text. */
  readonly text: string;
  /** A span of the original in the normalised text. */
  readonly toText: (span: Span) => Span;
  /** The lines that a span of the normalised text touches, those that the result lists as page furniture left out. */
  readonly linesIn: (span: Span) => readonly Line[];
}

/** Makes a source ready, given the spans (in the original) that the result lists as furniture. */
export function makeView(original: string, furniture: readonly Span[]): View {
  const { text, map } = makeSource(original);
  const toText = (span: Span): Span => (map ? [startIn(map, span[0]), endIn(map, span[1])] : span);
  const left = furniture.map(toText);
  // `3 1. Godkendelse af dagsorden`: furniture that is a part of its line is a line of its own.
  const lines = readLines(text, seamsIn(text, left));
  const froms = lines.map((line) => line.from);
  const furnitureStarts = new Set(left.map(([start]) => start));
  const lineAt = (offset: number): number => Math.max(0, pieceAt(froms, offset));
  const linesIn = ([start, end]: Span): readonly Line[] =>
    lines.slice(lineAt(start), lineAt(Math.max(start, end - 1)) + 1).filter((line) => !furnitureStarts.has(line.start));
  return { original, text, toText, linesIn };
}

/** The ends of spans that are no ends of lines, in order. */
function seamsIn(text: string, spans: readonly Span[]): readonly number[] {
  const isInside = (at: number): boolean => at > 0 && at < text.length && text.charAt(at - 1) !== '\n' && text.charAt(at) !== '\n';
  return [...new Set(spans.flat())].filter(isInside).sort((a, b) => a - b);
}

/** Where the first character that comes from `offset` or from behind it stands in the derived text. */
function startIn(map: OffsetMap, offset: number): number {
  const k = firstPiece(map.to, offset + 1);
  const at = map.at[k];
  const from = map.from[k];
  if (at === undefined || from === undefined) return map.length;
  return isCopy(map, k) && offset > from ? at + (offset - from) : at;
}

/** Where the last character that comes from before `offset` ends. */
function endIn(map: OffsetMap, offset: number): number {
  const k = firstPiece(map.from, offset) - 1;
  const at = map.at[k];
  const to = map.to[k];
  if (at === undefined || to === undefined) return 0;
  const next = map.at[k + 1] ?? map.length;
  return isCopy(map, k) && offset < to ? next - (to - offset) : next;
}

/** The first piece whose bound is at least `least`. */
const firstPiece = (bounds: readonly number[], least: number): number => pieceAt(bounds, least - 1) + 1;
