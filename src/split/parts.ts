/** The parts of a document: header, contents list, items, and the line that ends the meeting. Every line lands in exactly one. */
import type { Claims } from '../coverage/coverage.js';
import { WORD_CHARACTER } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import type { Span } from '../schema/referat.js';
import { decides, findClosing, type Closing } from './closing.js';
import type { Contents } from './contents.js';
import { isFilled, type Document } from './context.js';
import { findEnding, type Ending } from './ending.js';
import type { Candidate } from './evidence.js';

export interface Parts {
  /** Lines outside contents list and items, before the first item. */
  readonly header: readonly Line[];
  /** Those of them that no reader is asked about: the rest of a title of the contents list. */
  readonly kept: ReadonlySet<number>;
  /** `Mødet hævet kl. 19:34` */
  readonly ending?: Ending;
  /** `Næste møde er den 4. maj`, and who signs. */
  readonly closing?: Closing;
  /** Where the items end: at the ending line, at the closing or at the end of the document. */
  readonly end: number;
  /** Which lines are accounted for, given the header lines that were understood. */
  readonly claims: (header: ReadonlySet<number>) => Claims;
  /** From the first to the last header line that is in the result, as a field to spread. */
  readonly headerSpan: (header: ReadonlySet<number>) => { readonly span?: [number, number] };
}

/** Divides the lines of a document. */
export function splitParts(document: Document, contents: Contents | undefined, headings: readonly Candidate[]): Parts {
  const { lines } = document;
  const kept = new Set(contents?.entries.flatMap(({ rest = [] }) => rest));
  const inContents = (line: Line): boolean =>
    contents !== undefined && line.index >= contents.from && line.index < contents.to && !kept.has(line.index);
  const first = firstOf(document, headings[0]);
  const closing = findClosing(document, headings.at(-1));
  const ending = findEnding(document, tailOf(document, headings.at(-1)?.line.index ?? 0, closing?.signatures));
  const ended = ending?.isOwn === true && !goesOn(document, ending, closing) ? ending.index : lines.length;
  const end = Math.min(ended, closing?.from ?? ended);
  const header = lines.slice(0, first).filter((line) => !inContents(line) && !isIn(ending, line));
  return {
    header,
    kept,
    ...(ending && { ending }),
    ...(closing && { closing }),
    end,
    claims: (claimed) => ({
      isClaimed: (line) =>
        claimed.has(line.index) ||
        isIn(ending, line) ||
        (!isMute(line) && (inContents(line) || (headings.length > 0 && line.index >= first && line.index < end))),
      reasonFor: (line) => {
        if (!isMute(line) && line.index >= end) return 'text after the meeting ended';
        return !isMute(line) && headings.length === 0 ? 'no punkter found' : 'marks without text';
      },
    }),
    headerSpan: (claimed) => spanOf(header.filter((line) => claimed.has(line.index))),
  };
}

/** `![](kort.png)`: signs of which Markdown makes no text. */
const isMute = ({ text, passage }: Line): boolean => passage.text === '' && WORD_CHARACTER.test(text);

/** Where the items begin: in a table with its head. */
function firstOf({ lines, rows }: Document, heading: Candidate | undefined): number {
  let first = heading?.first ?? lines.length;
  while (heading?.cells && rows.has(first - 1)) first--;
  return first;
}

const isIn = (ending: Ending | undefined, { index }: Line): boolean => ending !== undefined && index >= ending.index && index < ending.to;

/** The last lines below one, without those of who signs. */
const tailOf = (document: Document, from: number, signatures?: ReadonlySet<number>): readonly Line[] =>
  document.lines
    .slice(from + 1)
    .filter((line) => isFilled(document, line) && !signatures?.has(line.index))
    .slice(-12);

/**
 * Below the ending nothing but signatures can follow. Where something is decided there, it is of the meeting, as in a decision that begins
 * with the times: `Mødet startede kl. 15.30 og sluttede kl. 16.45. ⏎ Dagsordenen blev godkendt.`
 */
const goesOn = (document: Document, ending: Ending, closing: Closing | undefined): boolean =>
  tailOf(document, ending.to - 1).some((line) => line.index < (closing?.from ?? Infinity) && decides(document, line));

function spanOf(lines: readonly Line[]): { readonly span?: Span & [number, number] } {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? { span: [first.start, last.end] } : {};
}
