/** The parts of a document: header, contents list, items, and the line that ends the meeting. Every line lands in exactly one. */
import type { Claims } from '../coverage/coverage.js';
import { endingIn } from '../extract/moments.js';
import { WORD_CHARACTER } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import type { Span } from '../schema/referat.js';
import type { Contents } from './contents.js';
import { isFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';

export interface Parts {
  /** Lines outside contents list and items, before the first item. */
  readonly header: readonly Line[];
  /** Those of them that no reader is asked about: the rest of a title of the contents list. */
  readonly kept: ReadonlySet<number>;
  /** `Mødet hævet kl. 19:34` */
  readonly ending?: Line;
  /** Where the items end: at the ending line or at the end of the document. */
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
  const ending = findEnding(document, headings.at(-1)?.line.index ?? 0);
  const end = ending && isEnding(document, ending) && !goesOn(document, ending) ? ending.index : lines.length;
  const header = lines.slice(0, first).filter((line) => !inContents(line) && line !== ending);
  return {
    header,
    kept,
    ...(ending && { ending }),
    end,
    claims: (claimed) => ({
      isClaimed: (line) =>
        claimed.has(line.index) ||
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

/** The last line that says when the meeting ended, or one of its last in which a sentence does: that line is of the last item too. */
function findEnding(document: Document, from: number): Line | undefined {
  const tail = tailOf(document, from);
  return tail.find((line) => isEnding(document, line)) ?? tail.find(({ passage }) => endingIn(document, passage) !== undefined);
}

const isEnding = (document: Document, { text, passage }: Line): boolean =>
  text.length < 120 && document.grammar.groups.ending.match(passage.text) !== undefined;

const tailOf = (document: Document, from: number): readonly Line[] =>
  document.lines
    .slice(from + 1)
    .filter((line) => isFilled(document, line))
    .slice(-12);

/**
 * Below the ending nothing but signatures can follow. Where something is decided there, it is of the meeting, as in a decision that begins
 * with the times: `Mødet startede kl. 15.30 og sluttede kl. 16.45. ⏎ Dagsordenen blev godkendt.`
 */
function goesOn(document: Document, ending: Line): boolean {
  const { outcome, signing } = document.grammar.groups;
  const decides = ({ index, passage }: Line): boolean =>
    document.labels.has(index) || (outcome.match(passage.text) !== undefined && !signing.match(passage.text));
  return tailOf(document, ending.index).some(decides);
}

function spanOf(lines: readonly Line[]): { readonly span?: Span & [number, number] } {
  const first = lines[0];
  const last = lines.at(-1);
  return first && last ? { span: [first.start, last.end] } : {};
}
