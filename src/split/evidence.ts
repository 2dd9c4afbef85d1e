/**
 * Evidence: which lines are item headings is a weighing of witnesses, not a pattern.
 *
 * Each line that could be a heading by its form is a candidate. Witnesses speak for or against it (the contents list, a case number
 * below it, a label below it, markup, the company of a list), and a chain is sought through the candidates that has the most evidence
 * and the numbers that follow on each other. The weights are below, so that a person can read why a line was taken for what it is.
 */
import { PROSE_END } from '../grammar/characters.js';
import { isWeakLabel } from '../lines/labels.js';
import { isFilled, filledFrom, foldTitle, type Document } from './context.js';
import type { Line } from '../lines/line.js';
import { matchesEntry, type Contents } from './contents.js';
import { readPunktForm, type PunktForm } from './form.js';
import { readJournalNumber } from '../extract/journal-number.js';

/** What each witness weighs. The form itself weighs 0–3: its `strength` in the grammar. */
export const WITNESSES = {
  contents: 4,
  caseNumber: 3,
  label: 2,
  repeated: 2,
  heading: 1,
  alone: 0.5,
  inList: -2,
  sentence: -1.5,
  below: -1,
} as const;

/** What a step from one item to the next weighs, by their numbers. */
export const STEPS = { next: 1.5, gap: -1, repeat: -2, restart: -6, unnumbered: 0, otherForm: -4 } as const;

/** A chain with less is no agenda. */
export const LEAST_EVIDENCE = 3;

export interface Candidate {
  readonly line: Line;
  readonly form: PunktForm;
  readonly witnesses: readonly (keyof typeof WITNESSES)[];
  readonly weight: number;
}

/** The lines that are item headings, in order. */
export function findHeadings(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const line of document.lines) {
    if (!isFilled(document, line) || line.text.length > 700 || document.rows.has(line.index)) continue;
    if (contents && line.index >= contents.from && line.index < contents.to) continue;
    const form = readForm(document, line, contents);
    if (form) candidates.push(weigh(document, contents, line, form));
  }
  return bestChain(withoutEchoes(candidates));
}

/** A heading by its own form, or by being a title of the contents list. */
function readForm(document: Document, line: Line, contents: Contents | undefined): PunktForm | undefined {
  const passage = line.passage;
  const form = readPunktForm(document, passage);
  if (form?.number) return form;
  const title = form?.title ?? passage;
  return contents && isListed(contents, title.text) ? { form: 'listed', strength: 0, ...form, title } : undefined;
}

/** An unnumbered entry has this title. */
function isListed(contents: Contents, title: string): boolean {
  const first = title.charAt(0).toLowerCase();
  const alike = contents.entries.filter(
    (entry) => entry.number === undefined && entry.key.startsWith(first) && Math.abs(entry.title.text.length - title.length) <= 4,
  );
  if (alike.length === 0) return false;
  const key = foldTitle(title);
  return alike.some((entry) => entry.key === key);
}

/** `Eventuelt` alone below `Punkt 9: Eventuelt` is text: a listed title counts only where no numbered heading has it. */
function withoutEchoes(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = new Set(candidates.flatMap(({ form }) => (form.number && form.title ? [foldTitle(form.title.text)] : [])));
  return candidates.filter(({ form }) => form.form !== 'listed' || !numbered.has(foldTitle(form.title?.text ?? '')));
}

function weigh(document: Document, contents: Contents | undefined, line: Line, form: PunktForm): Candidate {
  const witnesses: (keyof typeof WITNESSES)[] = [];
  const title = form.title?.text ?? '';
  const key = foldTitle(title);
  const below = filledFrom(document, line.index + 1, 3);
  const next = document.lines[line.index + 1];
  const before = document.lines[line.index - 1];
  if (title !== '' && contents?.entries.some((entry) => matchesEntry(entry, key) !== undefined)) witnesses.push('contents');
  if (below.slice(0, 2).some((other) => readJournalNumber(document, other.passage) !== undefined)) witnesses.push('caseNumber');
  if (hasLabelBelow(document, form, below)) witnesses.push('label');
  if (title !== '' && below[0] && foldTitle(below[0].passage.text) === key) witnesses.push('repeated');
  if (line.level > 0) witnesses.push('heading');
  if (!isFilled(document, before)) witnesses.push('alone');
  if (isSibling(document, form, before, -1) || isSibling(document, form, next, 1)) witnesses.push('inList');
  if (PROSE_END.test(title)) witnesses.push('sentence');
  const weight = form.strength + witnesses.reduce((sum, witness) => sum + WITNESSES[witness], 0);
  return { line, form, witnesses, weight };
}

/** A label below speaks for a heading, unless another line of the same form stands between: then it is that one's. */
function hasLabelBelow(document: Document, form: PunktForm, below: readonly Line[]): boolean {
  for (const line of below) {
    if (isStrongLabel(document, line)) return true;
    if (readPunktForm(document, line.passage)?.form === form.form) return false;
  }
  return false;
}

function isStrongLabel(document: Document, line: Line): boolean {
  const label = document.labels.get(line.index);
  return label !== undefined && !isWeakLabel(label);
}

/** The line directly above or below has the same form and the number next to this one: that is a list, not an agenda. */
function isSibling(document: Document, form: PunktForm, line: Line | undefined, step: 1 | -1): boolean {
  if (!isFilled(document, line) || form.strength > 0) return false;
  const other = readPunktForm(document, line.passage);
  return other?.form === form.form && Number(other.number?.text) === Number(form.number?.text) + step;
}

interface Link {
  readonly score: number;
  readonly previous: number;
}

/** The chain of candidates with the most evidence. Each looks back at the best chains so far by number and in all, so time is linear. */
function bestChain(candidates: readonly Candidate[]): readonly Candidate[] {
  const links: Link[] = [];
  const byNumber = new Map<number, number>();
  let best = -1;
  candidates.forEach((candidate, i) => {
    const number = numberOf(candidate);
    const options = [byNumber.get(number - 1), byNumber.get(number), best].filter((at): at is number => at !== undefined && at >= 0);
    let link: Link = { score: 0, previous: -1 };
    for (const at of options) {
      const score = (links[at]?.score ?? 0) + stepWeight(candidates[at], candidate);
      if (score > link.score) link = { score, previous: at };
    }
    links.push({ score: link.score + candidate.weight, previous: link.previous });
    const score = links[i]?.score ?? 0;
    if (score >= (links[byNumber.get(number) ?? -1]?.score ?? -Infinity)) byNumber.set(number, i);
    if (score >= (links[best]?.score ?? -Infinity)) best = i;
  });
  if ((links[best]?.score ?? 0) < LEAST_EVIDENCE) return [];
  const chain: Candidate[] = [];
  for (let at = best; at >= 0; at = links[at]?.previous ?? -1) {
    const candidate = candidates[at];
    if (candidate) chain.unshift(candidate);
  }
  return chain;
}

const numberOf = (candidate: Candidate): number => (candidate.form.number ? Number.parseFloat(candidate.form.number.text) : Number.NaN);

function stepWeight(from: Candidate | undefined, to: Candidate): number {
  if (!from) return 0;
  const a = numberOf(from);
  const b = numberOf(to);
  const form = from.form.form === to.form.form ? 0 : STEPS.otherForm;
  if (Number.isNaN(a) || Number.isNaN(b)) return form + STEPS.unnumbered;
  if (b === a + 1) return form + STEPS.next;
  if (b === a) return form + STEPS.repeat;
  return form + (b > a ? STEPS.gap : STEPS.restart);
}
