/**
 * Sections: an item cut at its labels.
 *
 * A label is a line that is nothing but a known label, or a label with a colon and its text behind it. Weak labels (`Videre proces`)
 * are also common as subheads inside a text, so they count only with heading markup. What stands before the first label, and a
 * recommendation whose heading the converter lost, become inferred sections.
 */
import { AT_END } from '../grammar/characters.js';
import { listMarker } from '../lines/bullet.js';
import type { Match } from '../grammar/types.js';
import { restOfLine, type Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import type { DocumentType, SectionKind } from '../schema/referat.js';
import { readPeople } from '../extract/people.js';
import { isFilled, type Document } from './context.js';

export interface RawSection {
  readonly kind: SectionKind;
  readonly heading?: Passage;
  /** Body, date and item of a label that names them: `Beslutning i Økonomiudvalget den 18-02-2025`. */
  readonly label?: Match;
  readonly inferred: boolean;
  /** The lines of its text, label excluded. */
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** How this document writes its sections: what all items together show about each. */
export interface Manner {
  readonly type: DocumentType | undefined;
  /** What a text before the first label is: its occasion, or a summary where the document has labels for that and none for the other. */
  readonly intro: SectionKind;
  readonly marksLabels: boolean;
}

/** Looks over all labels before any item is split. */
export function readManner(document: Document, type: DocumentType | undefined): Manner {
  const labels = [...document.labels];
  const kinds = new Set(labels.flatMap(([, label]) => (label.weak ? [] : [label.kind])));
  const marked = labels.filter(([index]) => (document.lines[index]?.level ?? 0) > 0);
  return {
    type,
    intro: kinds.has('resume') && !kinds.has('anledning') ? 'resume' : 'anledning',
    marksLabels: marked.length > labels.length / 2,
  };
}

interface Opening {
  readonly line: Line;
  readonly kind: SectionKind;
  readonly match?: Match;
  readonly heading?: Passage;
  /** What stands behind the label on its own line. */
  readonly rest?: Line;
}

/** Splits the lines of one item. */
export function splitSections(document: Document, manner: Manner, lines: readonly Line[]): readonly RawSection[] {
  const labels = new Map<number, Opening>();
  // A label directly below one of its kind belongs to it: `Indstilling ⏎ Forslag til beslutning:`.
  let open: Opening | undefined;
  lines.forEach((line, i) => {
    const label = isFilled(document, line) ? readLabel(document, manner, line) : undefined;
    if (label && !(label.kind === open?.kind && label.kind !== 'beslutning')) labels.set(i, label);
    if (label || isFilled(document, line)) open = label?.rest ? undefined : label;
  });
  const hasRecommendation = [...labels.values()].some((label) => label.kind === 'indstilling');
  if (!hasRecommendation) addLostRecommendation(document, lines, labels);
  const starts = [...labels.keys()].sort((a, b) => a - b);
  const intro = readIntro(document, manner, lines.slice(0, starts[0] ?? lines.length), labels.size > 0);
  const rest = starts.flatMap((start, k) => {
    const label = labels.get(start);
    const end = starts[k + 1] ?? lines.length;
    if (!label) return [];
    const body = [...(label.rest ? [label.rest] : label.heading ? [] : [label.line]), ...lines.slice(start + 1, end)];
    return makeSection(document, label, body);
  });
  return [...intro, ...rest].flatMap((section) => partAbsence(document, section));
}

/** `Mathilde Rønhave (A) deltog ikke i behandlingen af dette punkt.` below a decision is no part of it. */
function partAbsence(document: Document, section: RawSection): readonly RawSection[] {
  if (section.kind !== 'beslutning') return [section];
  const filled = section.lines.filter((line) => isFilled(document, line));
  let count = 0;
  while (count < filled.length && isAbsence(document, filled.at(-1 - count))) count++;
  const first = filled.at(-count);
  if (count === 0 || !first || (count === filled.length && section.heading)) return [section];
  const at = section.lines.indexOf(first);
  const rest = { kind: section.kind, ...(section.heading && { heading: section.heading }), ...(section.label && { match: section.label }) };
  return [
    ...makeSection(document, rest, section.lines.slice(0, at)),
    ...makeSection(document, { kind: 'fravaer' }, section.lines.slice(at)),
  ];
}

const isAbsence = (document: Document, line: Line | undefined): boolean =>
  line !== undefined && line.text.length < 300 && document.grammar.groups.absence.match(line.passage.text) !== undefined;

/** `Bo Engdahl (V), Ulla Damsbo (A)` below a title: who is away, without a word that says so. */
function isRoll(document: Document, line: Line): boolean {
  const people = line.text.length < 300 && !line.text.endsWith('.') ? readPeople(document.grammar, line.passage) : [];
  return people.length > 0 && line.text.includes('(');
}

/** What an item says before any label. Without any label it is the case, and from the first line where something is done the decision. */
function readIntro(document: Document, manner: Manner, lines: readonly Line[], hasLabels: boolean): readonly RawSection[] {
  const filled = lines.filter((line) => isFilled(document, line));
  if (hasLabels)
    return makeSection(
      document,
      { kind: filled.length > 0 && filled.every((line) => isRoll(document, line)) ? 'fravaer' : manner.intro },
      lines,
    );
  if (manner.type === 'dagsorden') return makeSection(document, { kind: 'sagsfremstilling' }, lines);
  const act = filled.length === 1 ? filled[0] : filled.find((line) => isAct(document, line));
  const at = act ? lines.indexOf(act) : lines.length;
  return [
    ...makeSection(document, { kind: 'sagsfremstilling' }, lines.slice(0, at)),
    ...makeSection(document, { kind: 'beslutning' }, lines.slice(at)),
  ];
}

/** The words of an outcome in a line: which one, and whether in a main clause, is for the decision's own reader. */
const isAct = (document: Document, line: Line): boolean =>
  document.grammar.groups.outcome
    .matchAll(line.passage.text)
    .some((match) => match.entry.attributes.kind !== 'informed' && match.entry.attributes.kind !== 'discussed');

function makeSection(
  document: Document,
  label: Pick<Opening, 'kind' | 'match' | 'heading'>,
  lines: readonly Line[],
): readonly RawSection[] {
  const filled = lines.filter((line) => isFilled(document, line));
  const start = label.heading?.start ?? filled[0]?.start;
  const end = filled.at(-1)?.end ?? label.heading?.end;
  if (start === undefined || end === undefined) return [];
  return [
    {
      kind: label.kind,
      ...(label.heading && { heading: label.heading }),
      ...(label.match && { label: label.match }),
      inferred: label.heading === undefined,
      lines,
      start,
      end,
    },
  ];
}

function readLabel(document: Document, manner: Manner, line: Line): Opening | undefined {
  const label = document.labels.get(line.index);
  if (!label) return document.rows.has(line.index) ? undefined : readUnknownLabel(manner, line);
  if (label.weak && !(line.level > 0 && manner.marksLabels)) return undefined;
  const { match, kind, from, to, rest } = label;
  const heading = subPassage(line.passage, from, to);
  return {
    line,
    kind,
    match,
    heading,
    ...(rest !== undefined && { rest: restOfLine(document.source.text, line, subPassage(line.passage, rest).start) }),
  };
}

/** A marked heading where labels are marked headings is a section, even if its label is unknown. */
function readUnknownLabel(manner: Manner, line: Line): Opening | undefined {
  if (!manner.marksLabels || line.level === 0 || line.text.length > 80) return undefined;
  const { passage } = line;
  return { line, kind: 'andet', heading: subPassage(passage, 0, withoutColon(passage.text).length) };
}

/** `Chefen for Digitalisering indstiller, ⏎ 1. at …` outside any recommendation: the heading is lost, the words are not. */
function addLostRecommendation(document: Document, lines: readonly Line[], labels: Map<number, Opening>): void {
  const filled = lines.flatMap((line, i) => (isFilled(document, line) ? [{ line, i }] : []));
  for (const [k, { line, i }] of filled.entries()) {
    const below = filled[k + 1]?.line;
    if (labels.has(i) || !below || line.text.length > 250) continue;
    const lead = document.grammar.groups.leadIn.match(line.passage.text);
    if (!lead || lead.slots.points || !isPoint(document, below, line)) continue;
    labels.set(i, { line, kind: 'indstilling' });
    return;
  }
}

/** A clause with `at`, or a list item below a lead-in that says it: `Det indstilles, at ⏎ - HMU drøfter`. */
function isPoint(document: Document, line: Line, lead: Line): boolean {
  const marker = listMarker(line.text);
  if (marker && AT_END.test(lead.text)) return true;
  return document.grammar.groups.clause.match(line.text.slice(marker?.[0].length ?? 0)) !== undefined;
}
