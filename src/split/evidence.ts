/**
 * Evidence: which lines are item headings is a weighing of witnesses, not a pattern.
 *
 * Each line that could be a heading by its form is a candidate. Witnesses speak for or against it (the contents list, a case number
 * below it, a label below it, markup, the company of a list), and a chain is sought through the candidates that has the most evidence
 * and the numbers that follow on each other. The weights are below, so that a person can read why a line was taken for what it is.
 */
import { BRACKET_AT_END, FULL_NAME, PARTY_AT_END, PROSE_END, STARTS_UPPER } from '../grammar/characters.js';
import { COLUMN_GAP, isWholeLabel, withoutColon } from '../lines/labels.js';
import { endsSentence } from '../lines/sentence.js';
import { sliceLines } from '../lines/hyphen.js';
import { isWrapped } from '../lines/wrap.js';
import { readPassage, subPassage, type Passage } from '../markdown/passage.js';
import { isFilled, filledFrom, foldTitle, lastFilled, nextFilled, type Document } from './context.js';
import type { Line } from '../lines/line.js';
import { matchesEntry, type Contents, type RawEntry } from './contents.js';
import { isEmptyLabel, isGroupHeading, isTimeSlot, readMark, readPunktForm, readTitle, withoutBullet, type PunktForm } from './form.js';
import { defined } from '../defined.js';
import { readDate } from '../extract/dates.js';
import { readJournalNumber, readNumberBelow } from '../extract/journal-number.js';
import { readPeople } from '../extract/people.js';
import { findMarkedLevel, findMarkedTitles, findReturns, titleAbove } from './returns.js';
import { findRunIn, withRunIn } from './run-in.js';
import { findSeries } from './series.js';
import { findTableItems, type Cell } from './table-items.js';
import { findTimeSlots } from './time-slots.js';
import { findCapitals, findTitled } from './titled.js';

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
  person: -3,
  sentence: -1.5,
} as const;

/** What a step from one item to the next weighs, by their numbers. */
export const STEPS = { next: 1.5, gap: -1, repeat: -2, restart: -6, unnumbered: 0, otherForm: -4 } as const;

/** A chain with less is no agenda. */
export const LEAST_EVIDENCE = 2;

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
}

/** Every line that could be an item heading, weighed, in order. */
export function weighLines(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const series = findSeries(document);
  for (const line of document.lines) {
    if (!isFilled(document, line) || line.text.length > 700 || document.rows.has(line.index)) continue;
    if (contents && line.index < contents.to) continue;
    const heading = readHeading(document, line, contents, series);
    if (heading) candidates.push(weigh(document, contents, line, heading));
  }
  return withoutOthers(candidates);
}

/**
 * `3` on a line of its own numbers a page, and what a document numbers in its own way may be anything: they are items where half of them
 * stand above what only items stand above.
 */
function withoutOthers(candidates: readonly Candidate[]): readonly Candidate[] {
  const isProven = ({ witnesses }: Candidate): boolean => PROOFS.some((witness) => witnesses.includes(witness));
  const areItems = new Set(
    UNSURE.filter((form) => {
      const all = candidates.filter((candidate) => candidate.form.form === form && candidate.form.title !== undefined);
      return all.length > 1 && all.filter(isProven).length >= all.length / 2;
    }),
  );
  return candidates.filter(({ form }) => !UNSURE.includes(form.form) || (areItems.has(form.form) && form.title !== undefined));
}

const UNSURE: readonly string[] = ['alone', 'series'];
const PROOFS: readonly (keyof typeof WITNESSES)[] = ['label', 'contents', 'caseNumber'];

/** The lines that are item headings, in order. */
export function findHeadings(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const headings =
    someOf(
      bestChain(withoutOwnLines(document, withoutEchoes(weighLines(document, contents)))).map((candidate) =>
        withRunIn(document, candidate),
      ),
    ) ??
    someOf(findTableItems(document)) ??
    someOf(findMarkedTitles(document, contents)) ??
    someOf(findMarkedLevel(document, contents)) ??
    someOf(findTimeSlots(document, contents)) ??
    someOf(findCapitals(document, contents)) ??
    someOf(findReturns(document, contents)) ??
    someOf(findRunIn(document, contents)) ??
    someOf(findTitled(document, contents)) ??
    findRunTogether(document, contents);
  const habits = { numbersTrail: numbersTrail(document, headings), datesLead: datesLead(document, headings) };
  return withTitlesAbove(document, headings).map((heading, i) => {
    const before = headings[i - 1];
    return { ...heading, first: findStart(document, heading, before ? behind(before) : (contents?.to ?? 0), before === undefined, habits) };
  });
}

/** `Ny klimaplan ⏎ Sagsnummer: 19/1002`: where each case number that opens an item has a title directly above, those are the titles. */
function withTitlesAbove(document: Document, headings: readonly Candidate[]): readonly Candidate[] {
  const titled = headings.map((heading, i): Candidate | undefined => {
    const line = heading.form.form === 'case' ? titleAbove(document, heading.first, headings[i - 1]?.first) : undefined;
    return (
      line && {
        ...heading,
        line,
        first: line.index,
        at: line.index,
        to: line.index + 1,
        form: { ...heading.form, ...readTitle(document, line.passage) },
      }
    );
  });
  return titled.length > 1 && titled.every((heading) => heading !== undefined) ? titled : headings;
}

/** Behind the heading of an item: a case number that opens an item is that item's, and not the next one's as well. */
const behind = ({ to, line }: Candidate): number => Math.max(to, line.index + 1);

const someOf = (found: readonly Candidate[]): readonly Candidate[] | undefined => (found.length > 0 ? found : undefined);

/** A line that could be a heading: its form, and the lines the heading takes. */
interface Heading {
  readonly form: PunktForm;
  readonly first: number;
  readonly to: number;
}

/** By its own number, by being a title of the contents list, or by what opens items that have neither. */
function readHeading(
  document: Document,
  line: Line,
  contents: Contents | undefined,
  series: ReadonlyMap<number, PunktForm>,
): Heading | undefined {
  const passage = withoutBullet(line.passage);
  const own = readPunktForm(document, passage);
  const form = withCaseNumber(document, withNumberBeside(document, line, own?.number ? own : series.get(line.index)));
  if (form?.number) return form.title ? { form, first: line.index, to: line.index + 1 } : withTitle(document, line, form);
  return readListed(document, line, passage, contents) ?? readOpener(document, line);
}

/** `137.  J.nr. 00.01A26/1998 ⏎ Meddelelser`: what stands behind the number is the case's, and the title stands below. */
function withCaseNumber(document: Document, form: PunktForm | undefined): PunktForm | undefined {
  const journalNumber = form?.title && !form.journalNumber ? readJournalNumber(document, form.title) : undefined;
  if (!form || !journalNumber) return form;
  return defined({ ...form, title: undefined, journalNumber });
}

/** `3.  Årsregnskab 2023             HB 24/19`: the case number stands in a column of its own. */
function withNumberBeside(document: Document, line: Line, form: PunktForm | undefined): PunktForm | undefined {
  const gap = line.text.lastIndexOf(COLUMN_GAP);
  if (gap < 0 || form?.title === undefined || form.journalNumber) return form;
  const { title } = form;
  const cell = line.text.slice(gap).trim();
  if (!title.text.endsWith(cell) || title.text === cell) return form;
  const journalNumber = readNumberBelow(document, subPassage(title, title.text.length - cell.length));
  return journalNumber ? { ...form, title: subPassage(title, 0, title.text.length - cell.length), journalNumber } : form;
}

function readListed(document: Document, line: Line, passage: Passage, contents: Contents | undefined): Heading | undefined {
  if (!contents || !isLikeEntry(contents, passage.text) || readMark(document, passage)) return undefined;
  const told = readTitle(document, passage);
  return isListed(contents, told.title?.text ?? '')
    ? { form: { form: 'listed', strength: 0, ...told }, first: line.index, to: line.index + 1 }
    : undefined;
}

/** A number alone: its title stands directly above (`Meddelelser ⏎ Sag nr. 24`) or is the next line (`Pkt. 1 ⏎ Godkendelse af dagsorden`). */
function withTitle(document: Document, line: Line, form: PunktForm): Heading {
  const above = document.lines[line.index - 1];
  if (isTitle(document, above) && !isDate(document, above) && !isFilled(document, document.lines[line.index - 2]))
    return { form: { ...form, title: above.passage }, first: above.index, to: line.index + 1 };
  const below = nextFilled(document, line.index + 1);
  if (below && below.index <= line.index + MOST_BLANKS + 1 && isTitle(document, below, withoutColon(below.passage.text))) {
    const title = wrappedTitle(document, below);
    const passage =
      title.length === 1 ? below.passage : readPassage(document.source.text, sliceLines(document.grammar, title, below.start).slices);
    return { form: { ...form, ...readTitle(document, passage) }, first: line.index, to: below.index + title.length };
  }
  return { form, first: line.index, to: line.index + 1 };
}

/** The lines into which the page wrapped a title below its number. */
function wrappedTitle(document: Document, first: Line): readonly Line[] {
  const title = [first];
  for (
    let line = first, next = document.lines[first.index + 1];
    next && title.length < MOST_TITLE_LINES;
    next = document.lines[line.index + 1]
  ) {
    if (!isWrapped(line, next, document.wrap) || !isTitle(document, next, next.passage.text.toUpperCase())) break;
    title.push(next);
    line = next;
  }
  return title;
}

const MOST_TITLE_LINES = 4;
/** Blank lines that may stand inside the heading of an item. */
const MOST_BLANKS = 3;

/** `Den 9. april 2013` above the number of each item. */
function isDate(document: Document, { passage: { text } }: Line): boolean {
  const date = readDate(document.grammar, text);
  return date?.end === text.length && document.grammar.groups.filler.match(text.slice(0, date.start).trim()) !== undefined;
}

/** A title is no longer than this. */
export const LONGEST_TITLE = 200;

/** A line that could be a title by its words: short, begun with a capital, no sentence, and nothing else that is known. */
export function isTitle(document: Document, line: Line | undefined, text = line?.passage.text ?? ''): line is Line {
  if (!isFilled(document, line) || line.text.length > LONGEST_TITLE) return false;
  return (
    !endsSentence(text.replace(BRACKET_AT_END, '')) &&
    STARTS_UPPER.test(text) &&
    !isGroupHeading(document, line.passage) &&
    !isWholeLabel(document.labels.get(line.index)) &&
    readJournalNumber(document, line.passage) === undefined &&
    readPunktForm(document, line.passage) === undefined
  );
}

/** Where titles and numbers are lost, a labelled case number (`Sagsid.: 20/33839`) or a mark of access (`Åben`) above a label opens an item. */
function readOpener(document: Document, line: Line): Heading | undefined {
  if (line.text.length > LONGEST_TITLE) return undefined;
  const passage = withoutBullet(line.passage);
  const place = { first: line.index, to: line.index };
  if (readMark(document, passage)) return hasLabelSoon(document, line) ? { form: { form: 'mark', strength: 0 }, ...place } : undefined;
  return readJournalNumber(document, passage) && document.grammar.groups.journalLabel.match(passage.text) && hasLabelSoon(document, line)
    ? { form: { form: 'case', strength: 0 }, ...place }
    : undefined;
}

const hasLabelSoon = (document: Document, line: Line): boolean =>
  filledFrom(document, line.index + 1, 2).some((other) => isStrongLabel(document, other));

/** A mark of access (`Lukket punkt: `) is no longer than this. */
const LONGEST_MARK = 25;

/** The text of an unnumbered entry with little round it: asked of every line, so it compares lengths first. */
function isLikeEntry(contents: Contents, text: string): boolean {
  const isNear = ({ number, key }: RawEntry): boolean =>
    number === undefined && text.length >= key.length && text.length - key.length <= LONGEST_MARK;
  if (!contents.entries.some(isNear) || !STARTS_UPPER.test(text)) return false;
  const folded = foldTitle(text);
  return contents.entries.some((entry) => isNear(entry) && folded.includes(entry.key));
}

function isListed(contents: Contents, title: string): boolean {
  const key = foldTitle(title);
  return contents.entries.some((entry) => entry.number === undefined && entry.key === key);
}

/** `Eventuelt` alone below `Punkt 9: Eventuelt` is text: a listed title counts only where no numbered heading has it. */
function withoutEchoes(candidates: readonly Candidate[]): readonly Candidate[] {
  const numbered = new Set(candidates.flatMap(({ form }) => (form.number && form.title ? [foldTitle(form.title.text)] : [])));
  return candidates.filter(({ form }) => form.form !== 'listed' || !numbered.has(foldTitle(form.title?.text ?? '')));
}

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
    if (!block || nextFilled(document, block.to)?.index !== line.index) return true;
    block = { ...block, to: line.index + 1 };
    return false;
  });
}

const OPENERS: ReadonlySet<string> = new Set(['mark', 'case']);

function weigh(document: Document, contents: Contents | undefined, line: Line, heading: Heading): Candidate {
  const { form, first, to } = heading;
  const witnesses: (keyof typeof WITNESSES)[] = [];
  const title = form.title?.text ?? '';
  const key = foldTitle(title);
  const below = filledFrom(document, Math.max(to, line.index + 1), 3);
  const next = document.lines[line.index + 1];
  const before = document.lines[first - 1];
  if (title !== '' && contents?.entries.some((entry) => matchesEntry(entry, key) !== undefined)) witnesses.push('contents');
  if ([before, ...below.slice(0, 2)].some((other) => other && readJournalNumber(document, withoutBullet(other.passage)) !== undefined))
    witnesses.push('caseNumber');
  if (hasLabelBelow(document, form, below)) witnesses.push('label');
  if (title !== '' && below[0] && foldTitle(below[0].passage.text) === key) witnesses.push('repeated');
  if ([before, below[0]].some((other) => other && isTimeSlot(document, other.passage))) witnesses.push('timeSlot');
  if (line.level > 0) witnesses.push('heading');
  if (below[0] && isAct(document, title, below[0])) witnesses.push('act');
  if (!isFilled(document, before)) witnesses.push('alone');
  if (isSibling(document, form, before, -1) || isSibling(document, form, next, 1)) witnesses.push('inList');
  if (isMember(document, form)) witnesses.push('person');
  if (PROSE_END.test(title)) witnesses.push('sentence');
  const weight = form.strength + witnesses.reduce((sum, witness) => sum + WITNESSES[witness], 0);
  return { line, first, at: first, to, form, witnesses, weight };
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
function isAct(document: Document, title: string, { passage }: Line): boolean {
  const { outcome } = document.grammar.groups;
  return passage.text.length <= LONGEST_ACT && outcome.match(passage.text)?.start === 0 && outcome.match(title) === undefined;
}

const LONGEST_ACT = 40;

/** `2. Ulla Damsbo (A)`: a person with a party, in a numbered list of them. */
const isMember = (document: Document, { title }: PunktForm): boolean =>
  title !== undefined &&
  PARTY_AT_END.test(title.text) &&
  readPeople(document.grammar, title).some(({ name, party }) => party !== undefined && FULL_NAME.test(name));

function isStrongLabel(document: Document, line: Line): boolean {
  return document.labels.get(line.index)?.weak === false;
}

/** The line directly above or below has the same form and the number next to this one: that is a list, not an agenda. */
function isSibling(document: Document, form: PunktForm, line: Line | undefined, step: 1 | -1): boolean {
  if (!isFilled(document, line) || form.strength > 0) return false;
  const other = readPunktForm(document, withoutBullet(line.passage));
  return other?.form === form.form && Number(other.number?.text) === Number(form.number?.text) + step;
}

/** A line of this length with labels inside is a page whose line ends are lost. */
const LONGEST_LINE = 250;

/** Minutes whose lines ran together have no heading to find. Their text is kept as one item, and a diagnostic says so. */
function findRunTogether(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const line = document.lines.find(
    (other) => isFilled(document, other) && other.index >= (contents?.to ?? 0) && isRunTogether(document, other),
  );
  if (!line) return [];
  const { index } = line;
  return [{ line, first: index, at: index, to: index, form: { form: 'run-together', strength: 0 }, witnesses: [], weight: 0 }];
}

/** Two labels of the header, or a label of the header and one of a section, on one long line: `Mødedato: … Mødested: …` */
function isRunTogether(document: Document, { passage }: Line): boolean {
  if (passage.text.length < LONGEST_LINE) return false;
  const { headerField, attendance, documentType } = document.grammar.groups;
  let labels = 0;
  for (let at = 0; at >= 0 && at < MOST_READ && labels < 2; at = passage.text.indexOf(' ', at + 1)) {
    const rest = passage.text.slice(at === 0 ? 0 : at + 1, at + 60);
    if ([headerField, attendance, documentType].some((group) => group.match(rest) !== undefined)) labels++;
  }
  return labels >= 2;
}

/** A header is at the beginning. */
const MOST_READ = 1000;

/** What all items of a document show together of the lines beside their headings. */
interface Habits {
  readonly numbersTrail: boolean;
  readonly datesLead: boolean;
}

/** `Den 9. april 2013` above several headings: it is the day of the meeting above each item, and not the end of the one before. */
function datesLead(document: Document, headings: readonly Candidate[]): boolean {
  const dated = headings.filter(({ first }) => {
    const above = lastFilled(document, first);
    return above !== undefined && above.index >= first - 1 - MOST_BLANKS && isDate(document, above);
  });
  return dated.length > 1;
}

/** `Journalnummer: 11000031` below the text of each item: then what stands above a heading is of the item before. */
function numbersTrail(document: Document, headings: readonly Candidate[]): boolean {
  const [first, last] = [headings[0], headings.at(-1)];
  const above = first && lastFilled(document, first.first);
  if (!first || !last || headings.length < 2 || (above && metaOf(document, above) === 'number')) return false;
  const tail = document.lines.slice(last.to).filter((line) => isFilled(document, line));
  return tail.slice(-LONGEST_TAIL).some((line, i) => i > 0 && isLabelledNumber(document, line));
}

/** The ending and signatures may stand below it. */
const LONGEST_TAIL = 4;

const isLabelledNumber = (document: Document, { passage }: Line): boolean =>
  readJournalNumber(document, passage) !== undefined && document.grammar.groups.journalLabel.match(passage.text) !== undefined;

/** A case number, a mark of access or a time slot directly above a heading that has none below is its own: `00.22.00-A00-1-24 ⏎ 131. Titel`. */
function findStart(document: Document, heading: Candidate, from: number, isFirst: boolean, habits: Habits): number {
  if (heading.first === heading.to || heading.cells) return heading.first;
  const has = metaOf(document, nextFilled(document, heading.to));
  let start = heading.first;
  for (let i = heading.first - 1; i >= from; i--) {
    const line = document.lines[i];
    if (!isFilled(document, line)) continue;
    const above = metaOf(document, line);
    // `Kl. 18.00 – 20.30` above the first item, but for a line between, is when the meeting was.
    if (above === 'slot' && isFirst && i < start - 1) break;
    if (habits.datesLead && i >= start - 1 - MOST_BLANKS && isDate(document, line)) {
      start = i;
      continue;
    }
    // `Sagsnr.: 1-41-73-27-25 ⏎ 12. Hasteudbud ⏎ Lukket punkt`: one of each belongs to an item.
    if (above === undefined || above === has || (above === 'number' && habits.numbersTrail)) break;
    start = i;
  }
  return start;
}

function metaOf(document: Document, line: Line | undefined): 'number' | 'mark' | 'slot' | 'group' | undefined {
  if (!line) return undefined;
  const passage = withoutBullet(line.passage);
  if (isTimeSlot(document, passage)) return 'slot';
  if (isGroupHeading(document, passage)) return 'group';
  if (readJournalNumber(document, passage) !== undefined || isEmptyLabel(document, passage)) return 'number';
  return readMark(document, passage) === undefined ? undefined : 'mark';
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

const numberOf = ({ form: { number, value } }: Candidate): number => value ?? (number ? Number.parseFloat(number.text) : Number.NaN);

function stepWeight(from: Candidate | undefined, to: Candidate): number {
  return from ? stepsBetween(from, to).reduce((sum, step) => sum + STEPS[step], 0) : 0;
}

/** What there is to say of a step from one item to the next. */
export function stepsBetween(from: Candidate, to: Candidate): readonly (keyof typeof STEPS)[] {
  const byNumber = stepByNumber(numberOf(from), numberOf(to));
  return from.form.form === to.form.form ? [byNumber] : [byNumber, 'otherForm'];
}

function stepByNumber(a: number, b: number): keyof typeof STEPS {
  if (Number.isNaN(a) || Number.isNaN(b)) return 'unnumbered';
  if (b === a + 1) return 'next';
  if (b === a) return 'repeat';
  return b > a ? 'gap' : 'restart';
}
