/**
 * Evidence: which lines are item headings is a weighing of witnesses, not a pattern.
 *
 * Each line that could be a heading by its form is a candidate. Witnesses speak for or against it (the contents list, a case number
 * below it, a label below it, markup, the company of a list), and a chain is sought through the candidates that has the most evidence
 * (chain.ts). The weights are below, so that a person can read why a line was taken for what it is.
 */
import { readJournalNumber } from '../extract/journal-number.js';
import { readPeople } from '../extract/people.js';
import { FULL_NAME, PARTY_AT_END, PROSE_END } from '../grammar/characters.js';
import { indentOf, type Line } from '../lines/line.js';
import { answersPoint } from './answers.js';
import type { Contents } from './contents.js';
import { filledFrom, foldTitle, isFilled, nextFilled, type Document } from './context.js';
import { isTimeSlot, isTitleAgain, readPunktForm, withoutBullet, type PunktForm } from './form.js';
import { isStrongLabel, readHeading, type Heading } from './heading.js';
import { isLetteredPart, isPart } from './item-number.js';
import { findEntry } from './listed-titles.js';
import { findOrdinals } from './ordinals.js';
import { findSeries } from './series.js';
import type { Cell } from './table-items.js';

/** What each witness weighs. The form itself weighs 0–3: its `strength` in the grammar. */
export const WITNESSES = {
  contents: 4,
  caseNumber: 3,
  label: 2,
  repeated: 2,
  timeSlot: 2,
  heading: 1,
  act: 1,
  alone: 0.5,
  inList: -2,
  bilag: -3,
  person: -3,
  sentence: -1.5,
  answer: -4,
} as const;

export interface Candidate {
  readonly line: Line;
  /** Indexes of the item's first line, of the first line of its heading, and of the line behind the heading. */
  readonly first: number;
  readonly at: number;
  readonly to: number;
  readonly form: PunktForm;
  readonly witnesses: readonly (keyof typeof WITNESSES)[];
  readonly weight: number;
  /** Where the item's text begins on the line of its heading: `1. Takster for vand. Bestyrelsen drøftede …` */
  readonly rest?: number;
  /** The texts of its row, where the item is one of a table. */
  readonly cells?: readonly Cell[];
  /** Its place in the contents list. */
  readonly entry?: number;
}

/** A heading on one line for which nothing is weighed: it stands in a series that tells. */
export const headingAt = (line: Line, form: PunktForm): Candidate => ({
  line,
  first: line.index,
  at: line.index,
  to: line.index + 1,
  form,
  witnesses: [],
  weight: 0,
});

/** Every line that could be an item heading, weighed, in order. */
export function weighLines(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const series = new Map([...findSeries(document), ...findOrdinals(document, contents?.to ?? 0)]);
  const bilag = findNumberedBilag(document);
  for (const line of document.lines) {
    if (!isFilled(document, line) || line.text.length > 700 || document.rows.has(line.index)) continue;
    if ((contents && line.index < contents.to) || document.numberedLabels.has(line.index) || hangsBelowLabel(document, line)) continue;
    const heading = readHeading(document, line, contents, series);
    if (heading) candidates.push(weigh(document, contents, bilag, line, heading));
  }
  return withoutCount(withoutPassages(withoutOthers(candidates)));
}

/** `Bilag ⏎⏎ 1. Notat ⏎⏎ 2. Kort ⏎⏎ Beslutning`: attachments that count from 1 directly below their label. */
function findNumberedBilag(document: Document): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { kind, rest }] of document.labels) {
    if (kind !== 'bilag' || rest !== undefined) continue;
    const own: number[] = [];
    for (
      let line = nextFilled(document, index + 1);
      line && numberOf(document, line) === own.length + 1;
      line = nextFilled(document, line.index + 1)
    )
      own.push(line.index);
    if (own.length >= FEWEST_BILAG) for (const at of own) found.add(at);
  }
  return found;
}

/** `1. Ny sti` alone below a label may be the next item, where a converter gave each the same number. */
const FEWEST_BILAG = 2;

const numberOf = (document: Document, { passage }: Line): number => Number(readPunktForm(document, withoutBullet(passage))?.number?.text);

/** `Bilag: 2.1 Årsregnskab ⏎        2.2 Revisionsprotokol`: in the column of the text that a label has behind it, and of that text. */
function hangsBelowLabel(document: Document, line: Line): boolean {
  const indent = indentOf(line);
  if (indent === 0) return false;
  let i = line.index - 1;
  const top = Math.max(0, i - MOST_HANGING);
  while (i > top && isFilled(document, document.lines[i]) && indentOf(document.lines[i] ?? line) === indent) i--;
  const above = document.lines[i];
  const rest = document.labels.get(i)?.rest;
  if (!above || rest === undefined || !isFilled(document, above)) return false;
  const behind = above.text.slice(rest);
  return indentOf(above) + above.text.length - behind.trimStart().length === indent;
}

/** No list behind a label is looked through further up than this. */
const MOST_HANGING = 40;

/**
 * `3` on a line of its own numbers a page, and what a document numbers in its own way may be anything: they are items where half of them
 * stand above what only items stand above.
 */
function withoutOthers(candidates: readonly Candidate[]): readonly Candidate[] {
  const areItems = new Set(
    UNSURE.filter((form) => {
      const all = candidates.filter((candidate) => candidate.form.form === form && candidate.form.title !== undefined);
      return all.length > 1 && all.filter(isProven).length >= all.length / 2;
    }),
  );
  return candidates.filter(({ form }) => !UNSURE.includes(form.form) || (areItems.has(form.form) && form.title !== undefined));
}

const UNSURE: readonly string[] = ['alone', 'glued', 'series'];
const PROOFS: readonly (keyof typeof WITNESSES)[] = ['label', 'contents', 'caseNumber'];
const isProven = ({ witnesses }: Candidate): boolean => PROOFS.some((witness) => witnesses.includes(witness));

/**
 * `2.1 Baggrund` numbers a passage, `2.1 Regnskab ⏎ … ⏎ Beslutning` a part of the item: half of the parts of all items are proven then.
 * `2a. Opfølgning` came in when the items had their numbers, and is one of them.
 */
function withoutPassages(candidates: readonly Candidate[]): readonly Candidate[] {
  const isPassage = ({ form }: Candidate): boolean => isPart(form) && !isLetteredPart(form);
  const parts = candidates.filter(isPassage);
  const areItems = parts.filter((part) => part.form.strength > 0 || isProven(part)).length >= parts.length / 2;
  return areItems ? candidates : candidates.filter((candidate) => !isPassage(candidate));
}

/** `1. Godkendelse af dagsorden … 1. Meddelelser … 1. Eventuelt`: where a converter gave each item the same number, it counts nothing. */
function withoutCount(candidates: readonly Candidate[]): readonly Candidate[] {
  const proven = candidates.filter((candidate) => isProven(candidate) && candidate.form.number !== undefined);
  const number = proven[0]?.form.number?.text;
  const alike = proven.filter(({ form }) => form.number?.text === number);
  // `1. Siden sidst ⏎⏎ 1. Møde i rådet ⏎ 2. Messe ⏎⏎ Referat:`: the last of a list stands above a label too.
  if (alike.length < FEWEST_ALIKE || alike.length < MOST_ALIKE * proven.length) return candidates;
  return candidates.flatMap((candidate) => {
    if (candidate.form.number?.text !== number) return candidate.form.strength > 0 ? [candidate] : [];
    return candidate.weight > 0 ? [{ ...candidate, form: { ...candidate.form, value: Number.NaN } }] : [];
  });
}

const FEWEST_ALIKE = 3;
const MOST_ALIKE = 0.75;

/** The candidates among which a chain is sought: without titles, marks and numbers that are another's. */
export const findCandidates = (document: Document, contents: Contents | undefined): readonly Candidate[] =>
  withoutRepeated(document, withoutOwnLines(document, withoutEchoes(weighLines(document, contents))));

/** `Eventuelt` alone below `Punkt 9: Eventuelt` is text: a listed title counts only where no numbered heading has it. */
function withoutEchoes(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = new Set(candidates.flatMap(({ form }) => (form.number && form.title ? [foldTitle(form.title.text)] : [])));
  return candidates.filter(({ form }) => form.form !== 'listed' || !numbered.has(foldTitle(form.title?.text ?? '')));
}

/** `1. Ny sti ⏎⏎ 1.   Ny sti`: a page gave the heading twice, and it is one item, with all that speaks for either. */
function withoutRepeated(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const candidate of candidates) {
    const above = found.at(-1);
    if (above && isRepeated(document, above, candidate))
      found[found.length - 1] = { ...candidate, first: above.first, weight: Math.max(above.weight, candidate.weight) };
    else found.push(candidate);
  }
  return found;
}

const isRepeated = (document: Document, above: Candidate, { form, first }: Candidate): boolean =>
  form.number !== undefined &&
  form.title !== undefined &&
  form.number.text === above.form.number?.text &&
  isTitleAgain(above.form.title?.text ?? '', form.title.text) &&
  nextFilled(document, above.to)?.index === first;

/** `Sag nr. 8 ⏎ Ny sti ⏎ (Åben sag)`: what could open an item without a number is, directly below a numbered heading, a line of its block. */
function withoutOwnLines(document: Document, candidates: readonly Candidate[]): readonly Candidate[] {
  let block: Candidate | undefined;
  return candidates.filter((candidate) => {
    const { form, line, weight, witnesses } = candidate;
    if (!OPENERS.has(form.form)) {
      const isHeading = form.number !== undefined && form.title !== undefined && (form.strength > 0 || witnesses.includes('alone'));
      block = isHeading && weight > 0 ? candidate : undefined;
      return true;
    }
    if (!block || !isOfBlock(document, block.to, line)) return true;
    block = { ...block, to: line.index + 1 };
    return false;
  });
}

const OPENERS: ReadonlySet<string> = new Set(['mark', 'case']);

/** True where nothing but fields such as `Sagsid.: 14/40` and `Initialer: dosko` stands between a heading and a line. */
function isOfBlock(document: Document, from: number, line: Line): boolean {
  const { itemField, journalLabel } = document.grammar.groups;
  for (
    let next = nextFilled(document, from, line.index + 1);
    next && next !== line;
    next = nextFilled(document, next.index + 1, line.index + 1)
  ) {
    const { text } = next.passage;
    if (!itemField.match(text) && !journalLabel.match(text)) return false;
  }
  return true;
}

function weigh(document: Document, contents: Contents | undefined, bilag: ReadonlySet<number>, line: Line, heading: Heading): Candidate {
  const { form, first, to } = heading;
  const witnesses: (keyof typeof WITNESSES)[] = [];
  const title = form.title?.text ?? '';
  const key = foldTitle(title);
  const below = filledFrom(document, Math.max(to, line.index + 1), 3);
  const next = document.lines[line.index + 1];
  const before = document.lines[first - 1];
  const entry = title === '' || !contents ? -1 : findEntry(contents, key, form.number?.text);
  if (entry >= 0) witnesses.push('contents');
  if ([before, ...below.slice(0, 2)].some((other) => other && readJournalNumber(document, withoutBullet(other.passage)) !== undefined))
    witnesses.push('caseNumber');
  if (hasLabelBelow(document, form, below)) witnesses.push('label');
  if (title !== '' && below[0] && isTitleAgain(title, below[0].passage.text)) witnesses.push('repeated');
  if ([before, below[0]].some((other) => other && isTimeSlot(document, other.passage))) witnesses.push('timeSlot');
  if (line.level > 0) witnesses.push('heading');
  if (below[0] && isAct(document, title, below[0])) witnesses.push('act');
  if (!isFilled(document, before)) witnesses.push('alone');
  if (isSibling(document, form, before, -1) || isSibling(document, form, next, 1)) witnesses.push('inList');
  if (bilag.has(line.index)) witnesses.push('bilag');
  if (isMember(document, form)) witnesses.push('person');
  if (PROSE_END.test(title) && !document.grammar.groups.standingItem.match(title)) witnesses.push('sentence');
  if (answersPoint(document, line, title, below[0])) witnesses.push('answer');
  const weight = form.strength + witnesses.reduce((sum, witness) => sum + WITNESSES[witness], 0);
  return { line, first, at: first, to, form, witnesses, weight, ...(entry >= 0 && { entry }) };
}

/** A label below speaks for a heading, unless another line of the same form stands between: then it is that one's. */
function hasLabelBelow(document: Document, form: PunktForm, below: readonly Line[]): boolean {
  for (const line of below) {
    if (isStrongLabel(document, line)) return true;
    if (readPunktForm(document, line.passage)?.form === form.form) return false;
  }
  return false;
}

/** `6 Ny sti ved havnen ⏎ Udskydes.`: a short line below that says what was decided, where the title itself does not. */
function isAct(document: Document, title: string, line: Line): boolean {
  const { outcome } = document.grammar.groups;
  const passage = withoutBullet(line.passage);
  return passage.text.length <= LONGEST_ACT && outcome.match(passage.text)?.start === 0 && outcome.match(title) === undefined;
}

const LONGEST_ACT = 40;

/** `2. Ulla Damsbo (A)`: a person with a party, in a numbered list of them. */
const isMember = (document: Document, { title }: PunktForm): boolean =>
  title !== undefined &&
  PARTY_AT_END.test(title.text) &&
  readPeople(document.grammar, title).some(({ name, party }) => party !== undefined && FULL_NAME.test(name));

/** The line directly above or below has the same form and the number next to this one: that is a list, not an agenda. */
function isSibling(document: Document, form: PunktForm, line: Line | undefined, step: 1 | -1): boolean {
  if (!isFilled(document, line) || form.strength > 0) return false;
  const other = readPunktForm(document, withoutBullet(line.passage));
  return other?.form === form.form && Number(other.number?.text) === Number(form.number?.text) + step;
}
