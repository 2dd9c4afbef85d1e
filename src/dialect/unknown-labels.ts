/**
 * Lines of minutes that look like labels and that the grammar does not know.
 *
 * One document cannot tell a label from a subhead: `Vejen frem` may be either. What comes again in item after item and file after file is a
 * label, so these are collected without much doubt here and counted over an archive by whoever asks.
 */
import { chooseDialect } from './choose.js';
import type { Grammar } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import { endsSentence } from '../lines/sentence.js';
import type { Punkt, Referat, SectionKind, Span } from '../schema/referat.js';
import { makeSource, toOriginal } from '../source/source.js';
import { lineStarts, positionAt } from '../source/span.js';
import { foldTitle, nextFilled, readDocument, type Document } from '../split/context.js';
import { isKnownLabel, readLabelLike } from '../split/label-like.js';

export interface UnknownLabel {
  /** As written, without markup and colon. */
  readonly label: string;
  /** Where the grammar knows it as a weak label, which the document did not mark: what it is then. */
  readonly kind?: SectionKind;
  /** Where it stands: a label of the header is an entry of another group than one of an item. */
  readonly part: 'header' | 'punkt';
  /** Counted from 1, in the file. */
  readonly line: number;
}

/** The label-like lines of a document that the grammar does not know, in order. `referat` is what it made of `text`; without a grammar, the one that is chosen for the text. */
export function unknownLabels(referat: Referat, text: string, given?: Grammar): readonly UnknownLabel[] {
  const source = makeSource(text);
  const grammar = given ?? chooseDialect(source.text).grammar;
  const document = readDocument(source, grammar);
  const starts = lineStarts(text);
  return document.lines.flatMap((line): readonly UnknownLabel[] => {
    const label = readLabelLike(document, line)?.label;
    if (label === undefined || isKnownLabel(grammar, label)) return [];
    const span = toOriginal(source, [line.start, line.end]);
    const part = partOf(referat, span, label, isAboveSentence(document, line));
    const weak = grammar.groups.section.match(label)?.entry.attributes.kind as SectionKind | undefined;
    return part ? [{ label, ...(weak && { kind: weak }), part, line: positionAt(starts, span[0]).line }] : [];
  });
}

/** `Kulturudvalget skal drøfte planen.` below it: a label of an item stands above sentences, one of the header above a value. */
function isAboveSentence(document: Document, line: Line): boolean {
  const below = nextFilled(document, line.index + 1);
  return below !== undefined && endsSentence(below.text);
}

/** A line of an item below its heading that opens no section, or one outside the items that no field took: it is kept as it stands. */
function partOf(
  { meeting, punkter, coverage }: Referat,
  span: Span,
  label: string,
  isAboveText: boolean,
): UnknownLabel['part'] | undefined {
  const punkt = punkter.find((other) => isInside(span, other.span));
  if (punkt) return isOfHeading(punkt, span, label) || isTold(punkt, span) ? undefined : 'punkt';
  const kept = (meeting.other ?? []).filter(({ label: known }) => known === undefined);
  if (![...kept, ...coverage.unclaimed].some((other) => isInside(span, other.span))) return undefined;
  return isAboveText ? 'punkt' : 'header';
}

/** Names of attachments are like labels, and a weak label that opens a section was understood. */
const isTold = ({ sections }: Punkt, span: Span): boolean =>
  sections.some(
    (section) =>
      isInside(span, section.span) &&
      (section.kind === 'bilag' || (section.kind !== 'andet' && section.spans.heading && isInside(section.spans.heading, span))),
  );

function isOfHeading({ title, spans }: Punkt, span: Span, label: string): boolean {
  if (title !== undefined && foldTitle(title) === foldTitle(label)) return true;
  return [spans.number, spans.title, spans.journalNumber, spans.visibility].some(
    (other) => other !== undefined && other[0] < span[1] && span[0] < other[1],
  );
}

const isInside = ([start]: Span, [from, to]: Span): boolean => start >= from && start < to;
