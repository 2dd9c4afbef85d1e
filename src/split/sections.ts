/**
 * Sections: an item cut at its labels.
 *
 * A label is a line that is nothing but a known label, or a label with a colon and its text behind it. Weak labels (`Videre proces`)
 * are also common as subheads inside a text, so they count only with heading markup. What stands before the first label, and a
 * recommendation whose heading the converter lost, become inferred sections.
 *
 * Boards and associations write items without labels: what the meeting heard, said and decided in one text. A paragraph that does something
 * is the decision; of the others nobody can say whether they are the case, the debate or the result, so they are kept without a kind.
 */
import { readOwner } from '../extract/decision.js';
import { isElection } from '../extract/election.js';
import { readOutcomes } from '../extract/outcomes.js';
import { readPeople } from '../extract/people.js';
import { AT_END, PLANNABLE, SENTENCE_BREAK, STARTS_CAPITAL, STARTS_LOWER } from '../grammar/characters.js';
import type { Match } from '../grammar/types.js';
import { readBlocks, type RawBlock } from '../lines/blocks.js';
import { listMarker } from '../lines/bullet.js';
import { withoutColon } from '../lines/labels.js';
import { isBlank, restOfLine, type Line } from '../lines/line.js';
import { endsSentence } from '../lines/sentence.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Meeting, SectionKind } from '../schema/referat.js';
import { isFilled, type Document } from './context.js';
import { isTimeSlot } from './form.js';
import type { RawPunkt } from './punkter.js';

export interface RawSection {
  /** Absent for text of which neither a label nor its words say what it is. */
  readonly kind: SectionKind | undefined;
  readonly heading: Passage | undefined;
  /** Body, date and item of a label that names them: `Beslutning i Økonomiudvalget den 18-02-2025`. */
  readonly label: Match | undefined;
  readonly inferred: boolean;
  /** The lines of its text, label excluded. */
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** How this document writes its sections: what all items together show about each. */
export interface Manner {
  /** Written before the meeting: nothing in it was done. */
  readonly isAgenda: boolean;
  /** What a text before the first label is: its occasion, or a summary where the document has labels for that and none for the other. */
  readonly intro: SectionKind;
  readonly marksLabels: boolean;
  /** Weak labels that come again with a colon, alone on their lines: \`Konklusion:\` below each item is no subhead. */
  readonly returning: ReadonlySet<string>;
  /** Whose decisions are this meeting's. */
  readonly meeting: Pick<Meeting, 'body' | 'date'>;
}

/** Looks over all labels before any item is split. */
export function readManner(document: Document, meeting: Pick<Meeting, 'documentType' | 'present' | 'body' | 'date'>): Manner {
  const { documentType, present } = meeting;
  const labels = [...document.labels];
  const kinds = new Set(labels.flatMap(([, label]) => (label.weak ? [] : [label.kind])));
  const marked = labels.filter(([index]) => (document.lines[index]?.level ?? 0) > 0);
  return {
    // `Dagsorden:` above the items of minutes that say who was there heads no agenda.
    isAgenda: documentType === 'dagsorden' && present.length === 0,
    intro: kinds.has('resume') && !kinds.has('anledning') ? 'resume' : 'anledning',
    marksLabels: marked.length > labels.length / 2,
    returning: findReturning(document),
    meeting,
  };
}

function findReturning(document: Document): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const [index, { weak, rest }] of document.labels) {
    const { text } = document.lines[index]?.passage ?? { text: '' };
    if (!weak || rest !== undefined || !text.endsWith(':')) continue;
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}

interface Opening {
  readonly line: Line;
  readonly kind: SectionKind;
  readonly match?: Match | undefined;
  readonly heading?: Passage | undefined;
  /** What stands behind the label on its own line. */
  readonly rest?: Line | undefined;
}

/** Splits the lines of one item. */
export function splitSections(
  document: Document,
  manner: Manner,
  { content: lines, title }: Pick<RawPunkt, 'content' | 'title'>,
): readonly RawSection[] {
  const labels = readLabels(document, manner, lines);
  const hasRecommendation = [...labels.values()].some((label) => label.kind === 'indstilling');
  if (!hasRecommendation) addLostRecommendation(document, lines, labels);
  const starts = [...labels.keys()].sort((a, b) => a - b);
  const before = lines.slice(0, starts[0] ?? lines.length);
  const intro = labels.size > 0 ? readIntro(document, manner, before) : readUnlabelled(document, manner, before, title?.text ?? '');
  const sections = [...intro];
  for (const [k, start] of starts.entries()) {
    const label = labels.get(start);
    const end = starts[k + 1] ?? lines.length;
    if (!label) continue;
    const body = [...(label.rest ? [label.rest] : label.heading ? [] : [label.line]), ...lines.slice(start + 1, end)];
    const above = labels.get(starts[k - 1] ?? -1);
    const isBetween =
      label.rest !== undefined && FIELDS.has(label.kind) && above && isEmpty(document, lines, (starts[k - 1] ?? 0) + 1, start);
    sections.push(...(isBetween ? resume(document, label, above, body) : makeSection(document, label, body)));
  }
  return sections.flatMap((section) => (section.kind === 'beslutning' ? partAbsence(document, manner, section) : section));
}

function readLabels(document: Document, manner: Manner, lines: readonly Line[]): Map<number, Opening> {
  const labels = new Map<number, Opening>();
  // A label directly below one of its kind belongs to it: `Indstilling ⏎ Forslag til beslutning:`.
  let open: Opening | undefined;
  let last: Opening | undefined;
  let isFirst = true;
  lines.forEach((line, i) => {
    if (!isFilled(document, line)) return;
    const label = isTreatment(document, lines, i) ? undefined : readLabel(document, manner, line, isFirst);
    isFirst = false;
    if (label && !belongsAbove(document, manner, lines, i, label, last) && !(label.kind === open?.kind && label.kind !== 'beslutning')) {
      labels.set(i, label);
      last = label;
    }
    open = label?.rest ? undefined : label;
  });
  return withoutHistory(document, lines, labels);
}

/** `Kl. 18.30-18.40 ⏎ Beslutning` at the end of an item: how it is to be treated, as a column of the agenda says it. */
function isTreatment(document: Document, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !document.labels.has(line.index) || !document.grammar.groups.treatment.match(line.passage.text)) return false;
  const above = lines.slice(0, at).findLast((other) => isFilled(document, other));
  return above !== undefined && isTimeSlot(document, above.passage) && isEmpty(document, lines, at + 1, lines.length);
}

/** Labels that are a part of the section above, which begins with its label `above`; `at` is the label's place in the item. */
function belongsAbove(
  document: Document,
  manner: Manner,
  lines: readonly Line[],
  at: number,
  label: Opening,
  above: Opening | undefined,
): boolean {
  // `Historik ⏎ Økonomiudvalget, 14. maj 2019, pkt. 88: ⏎ Anbefales.`: an entry of the list, where the body is another.
  if (label.kind === 'beslutning' && above?.kind === 'sagsgang')
    return label.match?.slots.body?.start === 0 && !isOwnDecision(document, manner, label);
  if (label.kind !== 'fravaer' || above?.kind !== 'beslutning') return false;
  // `Fraværende: Bo Engdahl (V)` below what an earlier meeting decided says who was away there.
  if (label.rest !== undefined && !isOwnDecision(document, manner, above)) return true;
  // `Beslutning ⏎ Fraværende: ⏎ Bo Engdahl (V) ⏎ Godkendt.`: who was away stands above what was decided.
  const to = lines.findIndex((line, i) => i > at && document.labels.get(line.index)?.weak === false);
  return (
    !decides(document, lines.slice(lines.indexOf(above.line) + 1, at)) && decides(document, lines.slice(at + 1, to < 0 ? lines.length : to))
  );
}

const decides = (document: Document, lines: readonly Line[]): boolean =>
  lines.some(
    (line) =>
      isFilled(document, line) &&
      readOutcomes(document, [{ type: 'paragraph', passage: line.passage }]).some(({ kind }) => kind !== 'none'),
  );

const isOwnDecision = (
  document: Document,
  manner: Manner,
  { kind, heading, match }: Pick<Opening, 'kind' | 'heading' | 'match'>,
): boolean => kind !== 'beslutning' || readOwner(document, manner.meeting, heading, match).own;

/**
 * `Sagsforløb ⏎ Udvalg ⏎ Økonomiudvalget ⏎ Dato ⏎ 3. juni 2025 ⏎ Beslutning ⏎ Anbefales.`: below the fields of a list of earlier treatment
 * `Beslutning` is one of them, if another one follows for the item itself.
 */
function withoutHistory(document: Document, lines: readonly Line[], labels: Map<number, Opening>): Map<number, Opening> {
  const entries = [...labels].sort(([a], [b]) => a - b);
  const isBare = ({ kind, match }: Opening): boolean => kind === 'beslutning' && match?.slots.body === undefined;
  let inList = false;
  let from = 0;
  entries.forEach(([at, label], k) => {
    const isField =
      inList &&
      isBare(label) &&
      lines.slice(from, at).some((line) => isHistoryField(document, line)) &&
      entries.slice(k + 1).some(([, other]) => isBare(other));
    if (isField) labels.delete(at);
    else inList = label.kind === 'sagsgang';
    from = at + 1;
  });
  return labels;
}

function isHistoryField(document: Document, line: Line): boolean {
  if (!isFilled(document, line) || line.text.length > 40) return false;
  const field = document.grammar.groups.historyField.match(withoutColon(line.passage.text))?.entry.attributes.field;
  return field === 'body' || field === 'date';
}

/** Labels that hold a word or two and no text. */
const FIELDS: ReadonlySet<SectionKind> = new Set(['sagsgang', 'kompetence']);

const isEmpty = (document: Document, lines: readonly Line[], from: number, to: number): boolean =>
  !lines.slice(from, to).some((line) => isFilled(document, line));

/** `Resume ⏎⏎ Sagsforløb: ØU ⏎⏎ Udvalget bad i maj om …`: a field stands between a label and its text, which goes on behind it. */
function resume(document: Document, field: Opening, above: Opening, body: readonly Line[]): readonly RawSection[] {
  const end = body.findIndex((line, i) => i > 0 && isBlank(line));
  const at = end < 0 ? body.length : end;
  return [...makeSection(document, field, body.slice(0, at)), ...makeSection(document, { kind: above.kind }, body.slice(at))];
}

/** `Mathilde Rønhave (A) deltog ikke i behandlingen af dette punkt.` below a decision is no part of it. */
function partAbsence(document: Document, manner: Manner, section: RawSection): readonly RawSection[] {
  const kind = 'beslutning' as const;
  const { heading, label: match } = section;
  if (!isOwnDecision(document, manner, { kind, heading, match })) return [section];
  const sentences = sentencesOf(section.lines.filter((line) => isFilled(document, line)));
  const count = sentences.length - 1 - sentences.findLastIndex((lines) => !isAbsence(document, lines));
  const first = sentences.at(-count)?.[0];
  if (count === 0 || !first || (count === sentences.length && heading)) return [section];
  const at = section.lines.indexOf(first);
  const rest = { kind, heading, match };
  return [
    ...makeSection(document, rest, section.lines.slice(0, at)),
    ...makeSection(document, { kind: 'fravaer' }, section.lines.slice(at)),
  ];
}

/** Lines that go on in lower case are one sentence, whatever stands between them. */
function sentencesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sentences: Line[][] = [];
  for (const line of lines) {
    const last = sentences.at(-1);
    if (last && STARTS_LOWER.test(line.text) && !endsSentence(last.at(-1)?.text ?? '')) last.push(line);
    else sentences.push([line]);
  }
  return sentences;
}

function isAbsence(document: Document, lines: readonly Line[]): boolean {
  const text = lines.map(({ passage }) => passage.text).join(' ');
  return text.length < 300 && document.grammar.groups.absence.match(text) !== undefined;
}

/** `Bo Engdahl (V), Ulla Damsbo (A)` below a title: who is away, without a word that says so. */
function isRoll(document: Document, passage: Passage): boolean {
  const people = passage.text.length < 300 && !passage.text.endsWith('.') ? readPeople(document.grammar, passage) : [];
  return people.length > 0 && passage.text.includes('(');
}

/** A roll in which each has a party, and no line to sign on: `Se notatet (bilag)` and `Bo Engdahl (V) ______` are none. */
const isRollOfMembers = (document: Document, passage: Passage): boolean =>
  passage.text.endsWith(')') &&
  isRoll(document, passage) &&
  readPeople(document.grammar, passage).every(({ party }) => party !== undefined && STARTS_CAPITAL.test(party));

/** What an item says before its first label: its occasion, or who is away. */
function readIntro(document: Document, manner: Manner, lines: readonly Line[]): readonly RawSection[] {
  const filled = lines.filter((line) => isFilled(document, line));
  return makeSection(
    document,
    { kind: filled.length > 0 && filled.every(({ passage }) => isRoll(document, passage)) ? 'fravaer' : manner.intro },
    lines,
  );
}

/** An item without labels, cut into what was done, who was away, and what has no kind. In an agenda it is the case. */
function readUnlabelled(document: Document, manner: Manner, lines: readonly Line[], title: string): readonly RawSection[] {
  const { blocks } = readBlocks(lines, { ...document, source: document.source.text, kind: 'andet', headings: false });
  const parts: { kind: SectionKind | undefined; from: number }[] = [];
  for (const block of blocks) {
    const kind =
      parts.length === 0 && block.type === 'paragraph' && isRollOfMembers(document, block.passage)
        ? 'fravaer'
        : kindOf(document, manner, block, { title, isAlone: blocks.length === 1 });
    if (parts.length === 0 || parts.at(-1)?.kind !== kind) parts.push({ kind, from: startOf(block) });
  }
  return parts.flatMap(({ kind, from }, i) => {
    const to = parts[i + 1]?.from ?? Infinity;
    return makeSection(
      document,
      { kind },
      lines.filter(({ start }) => (start >= from || i === 0) && start < to),
    );
  });
}

function kindOf(
  document: Document,
  manner: Manner,
  block: RawBlock,
  { title, isAlone }: { readonly title: string; readonly isAlone: boolean },
): SectionKind | undefined {
  const rest = manner.isAgenda ? 'sagsfremstilling' : undefined;
  const passages = passagesIn(block);
  if (passages.length === 0) return rest;
  if (passages.every(({ text }) => document.grammar.groups.absence.match(text) !== undefined)) return 'fravaer';
  return passages.every(
    (passage) => isAct(document, manner, passage, { isAlone, isListed: block.type === 'list' }) || isElection(document, title, passage),
  )
    ? 'beslutning'
    : rest;
}

/** `• Godkendt` decides as `Godkendt` does; a list in which one item does not is told as a whole. */
function passagesIn(block: RawBlock): readonly Passage[] {
  if (block.type === 'list') return block.items.map(({ passage }) => passage);
  return block.type === 'paragraph' ? [block.passage] : [];
}

/**
 * What was told or discussed is an act only where it is one sentence and, if told, all that is said: `Formanden orienterede om stien.` In an
 * agenda and in a list of notes what `godkendes` is still to be done (`• forslaget sendes i høring`); in an agenda `Intet` is no act either.
 */
function isAct(
  document: Document,
  { isAgenda }: Manner,
  passage: Passage,
  { isAlone, isListed }: { readonly isAlone: boolean; readonly isListed: boolean },
): boolean {
  const isSentence = !SENTENCE_BREAK.test(passage.text);
  return readOutcomes(document, [{ type: 'paragraph', passage }]).some(({ kind, evidence }) => {
    if (kind === 'informed') return isAlone && isSentence;
    if (kind === 'discussed') return isSentence && !isListed;
    if (kind === 'none') return !isAgenda;
    return !((isAgenda || isListed) && PLANNABLE.test(evidence));
  });
}

const startOf = (block: RawBlock): number =>
  block.type === 'list'
    ? (block.items[0]?.start ?? 0)
    : block.type === 'table'
      ? (block.table.lines[0]?.start ?? 0)
      : spanIn(block.passage)[0];

function makeSection(
  document: Document,
  label: { readonly kind: SectionKind | undefined } & Pick<Opening, 'match' | 'heading'>,
  lines: readonly Line[],
): readonly RawSection[] {
  const filled = lines.filter((line) => isFilled(document, line));
  const start = label.heading?.start ?? filled[0]?.start;
  const end = filled.at(-1)?.end ?? label.heading?.end;
  if (start === undefined || end === undefined) return [];
  return [
    {
      kind: label.kind,
      heading: label.heading,
      label: label.match,
      inferred: label.heading === undefined,
      lines,
      start,
      end,
    },
  ];
}

/** A weak label is a subhead inside a text, so it is a label where no text stands above it. */
function readLabel(document: Document, manner: Manner, line: Line, isFirst: boolean): Opening | undefined {
  const label = document.labels.get(line.index);
  if (!label) return document.rows.has(line.index) ? undefined : readUnknownLabel(manner, line);
  if (label.weak && !isFirst && !(line.level > 0 && manner.marksLabels) && !manner.returning.has(line.passage.text)) return undefined;
  const { match, kind, from, to, rest } = label;
  const heading = subPassage(line.passage, from, to);
  return {
    line,
    kind,
    match,
    heading,
    rest: rest === undefined ? undefined : restOfLine(document.source.text, line, subPassage(line.passage, rest).start),
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
  for (const [i, line] of lines.entries()) {
    if (!isFilled(document, line) || labels.has(i) || line.text.length > 250) continue;
    const lead = document.grammar.groups.leadIn.match(line.passage.text);
    if (!lead) continue;
    let k = i + 1;
    while (k < lines.length && !isFilled(document, lines[k])) k++;
    const below = lines[k];
    // `Forvaltningen indstiller, at broen males. ⏎ Beslutning`: the whole of it, directly above what was decided.
    const isWhole = lead.slots.points && labels.get(k)?.kind === 'beslutning';
    if (!below || (lead.slots.points ? !isWhole : !isPoint(document, below, line))) continue;
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
