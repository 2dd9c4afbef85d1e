/** Lines of the header that the page wrapped, read as one. */
import { LABELLED_LINE } from '../grammar/characters.js';
import { sliceLines } from '../lines/hyphen.js';
import type { Line } from '../lines/line.js';
import { endsSentence } from '../lines/sentence.js';
import { isNameCut, isWrapped } from '../lines/wrap.js';
import { readPassage, type Passage } from '../markdown/passage.js';
import type { Document } from '../split/context.js';
import { isLabelLine } from './field.js';

/** True where a line goes on in the one directly below it, and that one begins nothing of its own. */
export function isWrappedInto(document: Document, line: Line | undefined, next: Line | undefined): next is Line {
  return (
    line !== undefined &&
    next?.index === line.index + 1 &&
    !endsSentence(line.text) &&
    (isWrapped(line, next, document.wrap) || isNameCut(line.text)) &&
    !isLabelLine(document, next) &&
    !LABELLED_LINE.test(next.text)
  );
}

/** The text of lines from an offset in the first one on. */
export function joinLines(document: Document, lines: readonly Line[], from: number): Passage {
  return readPassage(document.source.text, sliceLines(document.grammar, lines, from).slices);
}
