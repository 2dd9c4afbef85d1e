/** Why a line of minutes was taken for what it is: what was weighed, and what of the result was read from it. */
import { chooseDialect } from '../dialect/choose.js';
import type { Grammar } from '../grammar/types.js';
import type { Label } from '../lines/labels.js';
import type { FurnitureKind, Referat, SectionKind, Span } from '../schema/referat.js';
import { makeSource, toOriginal } from '../source/source.js';
import { lineStarts, positionAt } from '../source/span.js';
import { findContents } from '../split/contents.js';
import { isFilled, readDocument, type Document } from '../split/context.js';
import { STEPS, stepsBetween } from '../split/chain.js';
import { weighLines, WITNESSES, type Candidate } from '../split/evidence.js';
import { findHeadings } from '../split/find-headings.js';
import { claimsOf } from '../verify/claims.js';

/** A name of the tables in docs/architecture.md, with its weight. */
export interface Weighed<Name extends string> {
  readonly name: Name;
  readonly weight: number;
}

/** What was weighed for a line that could be an item heading. */
export interface Weighing {
  /** The entry of the grammar, `punkt.listed` for a title of the contents list, and the words of the entry. */
  readonly form: string;
  readonly notation?: string;
  readonly strength: number;
  readonly heard: readonly Weighed<keyof typeof WITNESSES>[];
  readonly unheard: readonly (keyof typeof WITNESSES)[];
  readonly weight: number;
  /** The step from the item before, with its line, where the line is in the chain and not the first of it. */
  readonly steps: readonly Weighed<keyof typeof STEPS>[];
  readonly previous?: { readonly line: number; readonly text: string };
  /** True where it is one of the item headings. */
  readonly isHeading: boolean;
}

/** A value of the result that was read from the line or from lines round it. */
export interface Claimed {
  readonly path: readonly (string | number)[];
  readonly value: string | number;
}

export interface Explanation {
  readonly line: number;
  /** As it stands in the file, without the white space at its ends; empty for an empty line. */
  readonly text: string;
  readonly claims: readonly Claimed[];
  readonly furniture?: FurnitureKind;
  /** Why nothing claims it. */
  readonly unclaimed?: string;
  readonly label?: { readonly entry: string; readonly kind: SectionKind; readonly weak: boolean };
  /** True where the result has it as the heading of a section. */
  readonly isSection: boolean;
  /** True in the contents list, where no item begins. */
  readonly isListed: boolean;
  readonly weighing?: Weighing;
  /** How many item headings there are, and what their chain weighs. */
  readonly chain: { readonly length: number; readonly weight: number };
}

/** Explains a line (counted from 1) of the text a result was made from, read with the same grammar. Undefined for a line that is not there. */
export function explainLine(referat: Referat, text: string, line: number, given?: Grammar): Explanation | undefined {
  const starts = lineStarts(text);
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const span: Span = [start, starts[line] ?? text.length];
  const source = makeSource(text);
  const document = readDocument(source, given ?? chooseDialect(source.text).grammar);
  const lineOf = (candidate: Candidate): number =>
    positionAt(starts, toOriginal(source, [candidate.line.start, candidate.line.end])[0]).line;
  const at = document.lines.find(
    (other) => isFilled(document, other) && positionAt(starts, toOriginal(source, [other.start, other.end])[0]).line === line,
  );
  const contents = findContents(document);
  const headings = findHeadings(document, contents);
  const weighing = at && weighingOf(document, at.index, weighLines(document, contents), headings, lineOf);
  const furniture = referat.coverage.furniture.find((one) => overlaps(one.span, span))?.kind;
  const unclaimed = referat.coverage.unclaimed.find((one) => overlaps(one.span, span))?.reason;
  const label = at && labelOf(document.labels.get(at.index));
  const claims = claimsOn(referat, span);
  return {
    line,
    text: text.slice(...span).trim(),
    claims,
    ...(furniture && { furniture }),
    ...(unclaimed !== undefined && { unclaimed }),
    ...(label && { label }),
    isSection: claims.some(({ path }) => path.includes('sections') && path.at(-1) === 'heading'),
    isListed: at !== undefined && contents !== undefined && at.index >= contents.from && at.index < contents.to,
    ...(weighing && { weighing }),
    chain: { length: headings.length, weight: weightOf(headings) },
  };
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** The parts of a case number say the number again. */
const claimsOn = (referat: Referat, span: Span): readonly Claimed[] =>
  claimsOf(referat)
    .filter((claim) => overlaps(claim.span, span) && !(claim.path.includes('journalNumber') && claim.path.at(-1) !== 'raw'))
    .map(({ path, value }) => ({ path, value }));

const labelOf = (label: Label | undefined): Explanation['label'] =>
  label && { entry: `section.${label.match.entry.id}`, kind: label.kind, weak: label.weak };

function weightOf(chain: readonly Candidate[]): number {
  return chain.reduce((sum, candidate, i) => sum + candidate.weight + sumOf(stepsTo(chain[i - 1], candidate, chain[i - 2])), 0);
}

const sumOf = (weighed: readonly { readonly weight: number }[]): number => weighed.reduce((sum, { weight }) => sum + weight, 0);

const stepsTo = (from: Candidate | undefined, to: Candidate, before: Candidate | undefined): Weighing['steps'] =>
  from ? stepsBetween(from, to, before).map((name) => ({ name, weight: STEPS[name] })) : [];

/** A heading may take more than its own line: a title above its number, or below it. */
function weighingOf(
  document: Document,
  index: number,
  candidates: readonly Candidate[],
  headings: readonly Candidate[],
  lineOf: (candidate: Candidate) => number,
): Weighing | undefined {
  const takes = ({ line, at, to }: Candidate): boolean => line.index === index || (index >= at && index < to);
  const heading = headings.find(takes);
  const candidate = heading ?? candidates.find(takes);
  if (!candidate) return undefined;
  const { form, witnesses, weight } = candidate;
  const previous = heading && headings[headings.indexOf(heading) - 1];
  const notation = document.grammar.groups.punkt.entries.find(({ id }) => id === form.form)?.forms[0];
  return {
    form: form.form,
    ...(notation !== undefined && { notation }),
    strength: form.strength,
    heard: witnesses.map((name) => ({ name, weight: WITNESSES[name] })),
    unheard: (Object.keys(WITNESSES) as (keyof typeof WITNESSES)[]).filter((name) => !witnesses.includes(name)),
    weight,
    steps: stepsTo(previous, candidate, previous && headings[headings.indexOf(previous) - 1]),
    ...(previous && { previous: { line: lineOf(previous), text: previous.line.text } }),
    isHeading: heading !== undefined,
  };
}
