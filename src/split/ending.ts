/** The end of the meeting: `Mødet hævet kl. 19:34`, on a line of its own, over two, or in one of the last sentences. */
import { endingIn } from '../extract/moments.js';
import { joinLines } from '../extract/wrapped.js';
import type { Line } from '../lines/line.js';
import { isFilled, type Document } from './context.js';

export interface Ending extends Pick<Line, 'index' | 'text' | 'passage'> {
  /** The index of the line behind it. */
  readonly to: number;
  /** False where the line says more: it is of the last item too. */
  readonly isOwn: boolean;
}

/** Finds the end of the meeting among the last lines of a document. */
export function findEnding(document: Document, tail: readonly Line[]): Ending | undefined {
  for (const line of tail) {
    const ending = endingAt(document, line);
    if (ending) return ending;
  }
  const line = tail.find(({ passage }) => endingIn(document, passage) !== undefined);
  return line && { index: line.index, text: line.text, passage: line.passage, to: line.index + 1, isOwn: false };
}

/** The end of the meeting that begins at a line: `Da ingen ønskede ordet, hævede dirigenten generalforsamlingen kl. ⏎ 22.10.` */
export function endingAt(document: Document, line: Line): Ending | undefined {
  const { index, text, passage } = line;
  const next = document.lines[index + 1];
  const { ending } = document.grammar.groups;
  const isShort = text.length < LONGEST;
  if (isShort && ending.match(passage.text)) return { index, text, passage, to: index + 1, isOwn: true };
  if (!isShort || passage.text === '' || !isFilled(document, next) || next.text.length >= LONGEST || ending.match(next.passage.text))
    return undefined;
  const both = joinLines(document, [line, next], line.start);
  return ending.match(both.text) ? { index, text: both.text, passage: both, to: index + 2, isOwn: true } : undefined;
}

/** No line that ends a meeting is longer; a paragraph says more. */
const LONGEST = 120;
