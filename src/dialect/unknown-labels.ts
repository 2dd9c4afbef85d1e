/**
 * Lines of minutes that look like labels and that the grammar does not know.
 *
 * One document cannot tell a label from a subhead: `Vejen frem` may be either. What comes again in item after item and file after file is a
 * label, so these are collected without much doubt here and counted over an archive by whoever asks.
 */
import { BULLET, FULL_NAME, LABEL_TEXT, WORDS } from '../grammar/characters.js';
import { chooseDialect } from './choose.js';
import type { Grammar, GroupName, Match } from '../grammar/types.js';
import { isWholeLabel, withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { endsSentence } from '../lines/sentence.js';
import type { Punkt, Referat, SectionKind, Span } from '../schema/referat.js';
import { makeSource, toOriginal } from '../source/source.js';
import { lineStarts, positionAt } from '../source/span.js';
import { foldTitle, isFilled, nextFilled, readDocument, type Document } from '../split/context.js';

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
    const label = labelOf(document, line);
    if (label === undefined || isKnown(grammar, label)) return [];
    const span = toOriginal(source, [line.start, line.end]);
    const part = partOf(referat, span, label, isAboveSentence(document, line));
    const weak = grammar.groups.section.match(label)?.entry.attributes.kind as SectionKind | undefined;
    return part ? [{ label, ...(weak && { kind: weak }), part, line: positionAt(starts, span[0]).line }] : [];
  });
}

/** A label with its text behind it is one of the short ones. */
const LONGEST_RUN_IN = 40;
const MOST_WORDS = 7;

/** `Hvad vi mener`, `Hvad vi mener:`, `Hvad vi mener: Godt.` */
function labelOf(document: Document, line: Line): string | undefined {
  const { index } = line;
  if (!isFilled(document, line) || document.rows.has(index) || document.labels.get(index)?.weak === false) return undefined;
  const { text } = line.passage;
  const colon = text.indexOf(':');
  const label = colon >= 0 && colon <= LONGEST_RUN_IN ? text.slice(0, colon).trimEnd() : withoutColon(text);
  if (BULLET.test(line.text) || !LABEL_TEXT.test(label) || FULL_NAME.test(label)) return undefined;
  if ((label.match(WORDS)?.length ?? 0) > MOST_WORDS || document.grammar.groups.functionWord.match(label)) return undefined;
  const isMarked = colon >= 0 || line.level > 0;
  return isMarked || isAboveText(document, line) ? label : undefined;
}

/** Without a mark, a line is like a label only where a text stands below it: `Godkendt` above `Bilag` is a text. */
function isAboveText(document: Document, line: Line): boolean {
  const below = nextFilled(document, line.index + 1);
  return !endsSentence(line.text) && below !== undefined && !isWholeLabel(document.labels.get(below.index));
}

/** `Kulturudvalget skal drøfte planen.` below it: a label of an item stands above sentences, one of the header above a value. */
function isAboveSentence(document: Document, line: Line): boolean {
  const below = nextFilled(document, line.index + 1);
  return below !== undefined && endsSentence(below.text);
}

/** Groups whose forms are lines, or the beginnings of lines, with a meaning of their own. */
const LABEL_GROUPS: readonly GroupName[] = [
  'headerField',
  'attendance',
  'itemField',
  'journalLabel',
  'contents',
  'closed',
  'documentType',
  'historyField',
  'absence',
  'outcome',
  'voteSide',
  'leadIn',
  'furniture',
];

/** Weak section labels are known as subheads, so without a mark they are as good as unknown. */
function isKnown({ groups }: Grammar, label: string): boolean {
  const section = groups.section.match(label);
  if (section) return section.entry.attributes.weak !== true;
  const isBody = groups.bodyWord.match(label)?.end === label.length;
  return isBody || LABEL_GROUPS.some((group) => isWhole(groups[group].match(label), label));
}

const isWhole = (match: Match | undefined, label: string): boolean => match?.start === 0 && match.end === label.length;

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
