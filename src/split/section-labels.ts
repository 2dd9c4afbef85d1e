/**
 * The labels of one item.
 *
 * A label is a line that is nothing but a known label, or a label with a colon and its text behind it. Weak labels (`Videre proces`)
 * are also common as subheads inside a text, so they count only with heading markup, or where they come again below each item.
 */
import { isOwn, readOwner } from '../extract/decision.js';
import { isAllUpper } from '../grammar/letters.js';
import { readOutcomes } from '../extract/outcomes.js';
import { namesBody } from '../extract/recommendation.js';
import { AT_END, BARE_BODY, SENTENCE_BREAK, STARTS_LOWER } from '../grammar/characters.js';
import { isUpperAt } from '../grammar/letters.js';
import { listMarker } from '../lines/bullet.js';
import { COLUMN_GAP, withoutColon } from '../lines/labels.js';
import { partOfLine, restOfLine, type Line } from '../lines/line.js';
import { isWrapped } from '../lines/wrap.js';
import { endsSentence } from '../lines/sentence.js';
import { sliceLines } from '../lines/hyphen.js';
import { readPassage, subPassage } from '../markdown/passage.js';
import type { SectionKind } from '../schema/referat.js';
import { foldTitle, isFilled, nextFilled, type Document } from './context.js';
import { isTimeSlot } from './form.js';
import { readLabelLike } from './label-like.js';
import type { Manner } from './manner.js';
import type { RawPunkt } from './punkter.js';
import type { Opening } from './section.js';

/** Line → the label that opens a section there, by the place of the line in the item. */
export function readLabels(
  document: Document,
  manner: Manner,
  { content: lines, title }: Pick<RawPunkt, 'content' | 'title'>,
): Map<number, Opening> {
  const labels = new Map<number, Opening>();
  // A label directly below one of its kind belongs to it: `Indstilling ⏎ Forslag til beslutning:`.
  let open: Opening | undefined;
  let last: (Opening & { readonly at: number }) | undefined;
  let isFirst = true;
  let namesBodies = false;
  lines.forEach((line, i) => {
    if (!isFilled(document, line)) return;
    const label = isTreatment(document, lines, i)
      ? undefined
      : readLabel(document, manner, lines, i, isFirst || (namesBodies && !isFilled(document, lines[i - 1])));
    isFirst = false;
    if (label && !belongsAbove(document, manner, lines, i, label, last) && !(label.kind === open?.kind && label.kind !== 'beslutning')) {
      labels.set(i, withWholeTitle(document, label, lines, i, title?.text ?? ''));
      last = { ...label, at: i };
      namesBodies = OF_BODIES.has(label.kind);
    } else if (endsSentence(line.text)) namesBodies = false;
    open = label?.rest ? undefined : label;
  });
  return withoutHistory(document, lines, labels);
}

/** `Sagen behandles i ⏎ Byrådet den 27. august ⏎⏎ Indledning`: what only names bodies has no subheads, so below it a weak label is one. */
const OF_BODIES: ReadonlySet<SectionKind> = new Set(['kompetence', 'sagsgang']);

/** `Beslutning for Punkt 39: Ny aftale om fritidsjob til unge ⏎ i uddannelse`: the page wrapped the title of the item that the label repeats. */
function withWholeTitle(document: Document, label: Opening, lines: readonly Line[], at: number, title: string): Opening {
  const told = label.match?.slots.title?.text;
  const key = foldTitle(title);
  if (told === undefined || !label.heading || foldTitle(told) === key) return label;
  let joined = told;
  for (let to = at + 1; to < lines.length && key.startsWith(foldTitle(joined)); to++) {
    joined += ` ${lines[to]?.passage.text ?? ''}`;
    if (foldTitle(joined) !== key) continue;
    const whole = sliceLines(document.grammar, lines.slice(at, to + 1), label.heading.start);
    return { ...label, heading: readPassage(document.source.text, whole.slices), taken: to - at };
  }
  return label;
}

/** `Kl. 18.30-18.40 ⏎ Beslutning` at the end of an item: how it is to be treated, as a column of the agenda says it. */
function isTreatment(document: Document, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || !document.labels.has(line.index) || !isEmpty(document, lines, at + 1, lines.length)) return false;
  if (!document.grammar.groups.treatment.match(line.passage.text)) return false;
  let k = at - 1;
  while (k > 0 && !isFilled(document, lines[k])) k--;
  const above = lines[k];
  return above !== undefined && isTimeSlot(document, above.passage);
}

/** Labels that are a part of the section above, which begins with its label `above`; `at` is the label's place in the item. */
function belongsAbove(
  document: Document,
  manner: Manner,
  lines: readonly Line[],
  at: number,
  label: Opening,
  above: (Opening & { readonly at: number }) | undefined,
): boolean {
  // `Historik ⏎ Økonomiudvalget, 14. maj 2019, pkt. 88: ⏎ Anbefales.`: an entry of the list, where the body is another.
  if (label.kind === 'beslutning' && above?.kind === 'sagsgang')
    return label.match?.slots.body?.start === 0 && !isOwnDecision(document, manner, label);
  // `Sagens forløb ⏎ 03-09-2012 Økonomiudvalget ⏎ Anbefales. ⏎ Fraværende: Bo Engdahl`: who was away there.
  if (label.kind === 'fravaer' && above?.kind === 'sagsgang')
    return label.rest !== undefined && !isEmpty(document, lines, above.at + 1, at);
  if (label.kind !== 'fravaer' || above?.kind !== 'beslutning') return false;
  // `Fraværende: Bo Engdahl (V)` below what an earlier meeting decided says who was away there.
  if (label.rest !== undefined && !isOwnDecision(document, manner, above)) return true;
  // `Beslutning ⏎ Fraværende: ⏎ Bo Engdahl (V) ⏎ Godkendt.`: who was away stands above what was decided. Below a name `Ingen` is a decision too.
  let to = at + 1;
  while (to < lines.length && document.labels.get(lines[to]?.index ?? -1)?.weak !== false) to++;
  return !decides(document, lines.slice(above.at + 1, at)) && decides(document, lines.slice(at + 1, to), label.rest !== undefined);
}

/** True where one of the lines says what was done; `Ingen` may speak of people, and counts where `orNone`. */
export const decides = (document: Document, lines: readonly Line[], orNone = false): boolean =>
  lines.some(
    (line) =>
      isFilled(document, line) &&
      readOutcomes(document, [{ type: 'paragraph', passage: line.passage }]).some(({ kind }) => orNone || kind !== 'none'),
  );

/** False for a decision that its label gives to another body or meeting. */
export const isOwnDecision = (
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

/** True where no line of a stretch has text. */
export function isEmpty(document: Document, lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFilled(document, lines[i])) return false;
  return true;
}

/**
 * A weak label is a subhead inside a text, so it is a label where no text stands above it, where it comes again; where it names a body, what
 * follows says what that decided.
 */
function readLabel(document: Document, manner: Manner, lines: readonly Line[], at: number, isFirst: boolean): Opening | undefined {
  const line = lines[at];
  const label = line && document.labels.get(line.index);
  if (!line) return undefined;
  if (!label) return document.rows.has(line.index) ? undefined : readUnknownLabel(document, manner, line);
  const { match, from, to, rest } = label;
  const kind = match.entry.attributes.decides === true && manner.lacksDecisions ? 'beslutning' : label.kind;
  const heading = subPassage(line.passage, from, to);
  const behind = restBehind(document, line, rest);
  const counts =
    !label.weak ||
    (match.slots.body
      ? isOfBody(document, line, match.slots.body.text) && decides(document, behind ? [behind] : lines.slice(at + 1, at + 2))
      : (isFirst && rest === undefined) ||
        (line.level > 0 && manner.marksLabels) ||
        (manner.hasCapitals && rest === undefined && isAllUpper(line.passage.text)) ||
        manner.returning.has(withoutColon(heading.text)));
  return counts ? { line, kind, match, heading, rest: behind } : undefined;
}

/** In two columns, `Tidligere     Økonomiudvalget den 10. april 2019:` names none. */
const isOfBody = ({ grammar }: Document, line: Line, name: string): boolean =>
  BARE_BODY.test(name) && !line.text.includes(COLUMN_GAP) && grammar.groups.bodyWord.match(name) !== undefined;

/** What stands behind a label on its line, as a line. `*Beslutning: Godkendt.*`: a mark that opens before the label closes behind its text. */
export function restBehind(document: Document, line: Line, rest: number | undefined): Line | undefined {
  const behind = subPassage(line.passage, rest ?? line.passage.text.length);
  if (behind.text === '') return undefined;
  const whole = restOfLine(document.source.text, line, behind.start);
  return whole.passage.text === behind.text ? whole : partOfLine(document.source.text, line, behind.start, behind.end);
}

/**
 * A marked heading where labels are marked headings is a section, even if the grammar does not know it; and so are a label that comes again or
 * whose texts say what it is, and one in a numbered row.
 */
function readUnknownLabel(document: Document, manner: Manner, line: Line): Opening | undefined {
  const { passage } = line;
  const like = manner.returning.size + manner.telling.size > 0 ? readLabelLike(document, line) : undefined;
  const kind = manner.telling.get(like?.label ?? '') ?? 'andet';
  if (like && (manner.returning.has(like.label) || kind !== 'andet')) {
    const heading = subPassage(passage, 0, like.label.length);
    return { line, kind, heading, rest: restBehind(document, line, like.hasColon ? passage.text.indexOf(':') + 1 : undefined) };
  }
  const isMarked = manner.marksLabels && line.level > 0 && line.level <= manner.deepest && line.text.length <= 80;
  const name = withoutColon(passage.text);
  if (name === '' || (!isMarked && !document.numberedLabels.has(line.index))) return undefined;
  // `## Forvaltningen indstiller ⏎ - at stien anlægges`: who recommends, in the place of a label.
  const lead = document.grammar.groups.leadIn.match(passage.text);
  const below = lead && nextFilled(document, line.index + 1);
  if (below && isPoint(document, below, line, lead.slots.points?.text)) return { line, kind: 'indstilling' };
  return { line, kind, heading: subPassage(passage, 0, name.length) };
}

/** `Chefen for Digitalisering indstiller, ⏎ 1. at …` outside any recommendation: the heading is lost, the words are not. */
export function addLostRecommendation(
  document: Document,
  { meeting }: Pick<Manner, 'meeting'>,
  lines: readonly Line[],
  labels: Map<number, Opening>,
): void {
  for (const [i, line] of lines.entries()) {
    if (!isFilled(document, line) || labels.has(i) || line.text.length > 250) continue;
    const lead = document.grammar.groups.leadIn.match(line.passage.text);
    // `Stien er smal. Naboerne foreslår, at den males.` tells of others.
    if (!lead || SENTENCE_BREAK.test(lead.slots.by?.text ?? '')) continue;
    // `Direktionen indstiller, at bestyrelsen ⏎ 1. vedtager taksterne`: the clause has no verb yet.
    const clause = namesBody(document, lead.slots.points?.text) ? undefined : lead.slots.points;
    let k = clause ? endOfParagraph(document, lines, i) : i + 1;
    while (k < lines.length && !isFilled(document, lines[k])) k++;
    const below = lines[k];
    // `Forvaltningen indstiller, at broen males. ⏎ Beslutning`: the whole of it, directly above what was decided. What the body of the meeting
    // recommends to another is its decision.
    const isOfOther = !isOwn(document.grammar, meeting, lead.slots.by?.text, undefined);
    const isWhole =
      clause && (labels.get(k)?.kind === 'beslutning' || (isOfOther && below !== undefined && startsWithAct(document, below)));
    if (!below || (clause ? !isWhole : !isPoint(document, below, line, lead.slots.points?.text))) continue;
    labels.set(i, { line, kind: 'indstilling' });
    return;
  }
}

/** `Tiltrådt.`, `Udsat til næste møde.` */
const startsWithAct = ({ grammar }: Document, { passage }: Line): boolean => grammar.groups.outcome.match(passage.text)?.start === 0;

/** Behind the lines into which the page wrapped a paragraph. */
function endOfParagraph(document: Document, lines: readonly Line[], at: number): number {
  let end = at + 1;
  for (let line = lines[at], next = lines[end]; line && next; line = next, next = lines[end]) {
    if (!isFilled(document, next) || !isWrapped(line, next, document.wrap)) break;
    end++;
  }
  return end;
}

/** Behind the points of a recommendation that begins with its lead-in at `at`: where a paragraph begins that is none. */
export function endOfPoints(document: Document, lines: readonly Line[], at: number): number {
  for (let i = at + 2; i < lines.length; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (!line || !above || isFilled(document, above) || !isFilled(document, line) || !isUpperAt(line.text, 0)) continue;
    if (!listMarker(line.text) && document.grammar.groups.clause.match(line.text) === undefined) return i;
  }
  return lines.length;
}

/** A line that the page wrapped is longer. */
const LONGEST_LEAD = 50;

/** A clause with `at`, or a list item below a lead-in that says it: `Det indstilles, at ⏎ - HMU drøfter`. */
export function isPoint(document: Document, line: Line, lead: Line, clause: string | undefined): boolean {
  const { text } = line.passage;
  const marker = listMarker(text);
  if (marker && (AT_END.test(lead.passage.text) || namesBody(document, clause))) return true;
  // `Administrationen foreslår at ⏎ taksterne hæves.`
  if (AT_END.test(lead.passage.text) && lead.text.length <= LONGEST_LEAD && STARTS_LOWER.test(text)) return true;
  return document.grammar.groups.clause.match(text.slice(marker?.[0].length ?? 0)) !== undefined;
}
