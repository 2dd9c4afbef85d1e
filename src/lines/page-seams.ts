/**
 * Pages whose line ends are lost: `1 Referat Handicaprådet Mødedato: Mandag den 23. november 2015 Mødested: … 2 Indholdsfortegnelse …`.
 *
 * Sites that show a PDF as text give each page as one line behind its number. Labels, numbers of items and marks of access began lines
 * once; a line is cut before each of them, and behind a label of a section, so that every later stage reads lines as always. Where a title
 * stands before text with nothing between, nothing shows the cut, and none is made.
 */
import { CLAUSE_START, ENTRY_END, FIRST_NUMBER, NUMBERED_START, PAGE_LEAD, WORD_START } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { isUpperAt } from '../grammar/letters.js';
import type { Grammar } from '../grammar/types.js';
import { firstThat } from '../lists.js';
import type { Span } from '../schema/referat.js';
import { areCounted, findAgenda, type Agenda } from './page-agenda.js';
import { withTitles, type Page } from './page-contents.js';
import { firstWord, isDigitAt, isField, labelAt, LONGEST_LABEL, sectionAt } from './page-labels.js';
import { endOfTitle, nextWord } from './page-titles.js';

/** A line of this length with labels inside is a page whose line ends are lost. */
const LONGEST_LINE = 250;
/** Labels that show it, where the page is long or one of several; else it takes two more. */
const FEWEST_LABELS = 2;
/** A header is at the beginning. */
const MOST_READ = 1000;

/** Where the lines of such pages are cut, and where the numbers of the pages stand. */
export interface Pages {
  /** The offsets at which a line begins without a line end before it, in order. */
  readonly seams: readonly number[];
  readonly numbers: ReadonlySet<number>;
  /** The first page, where there is any. */
  readonly first?: Span;
}

/** Finds the pages on one line each; none in a text that has its lines. */
export function findPages(text: string, grammar: Grammar): Pages {
  const pages = linesOf(text);
  const first = pages[0];
  const isSure = first !== undefined && (first.end - first.start > LONGEST_LINE || pages.length > 2);
  const labels = first ? endsOfLabels(grammar, text.slice(first.text, Math.min(first.end, first.text + MOST_READ))).length : 0;
  if (!first || (labels < (isSure ? FEWEST_LABELS : FEWEST_LABELS + 2) && !areOfItems(grammar, text, pages)))
    return { seams: [], numbers: new Set() };
  const agenda = findAgenda(grammar, text, pages);
  const known = knownLabels(grammar, text, pages);
  const seams = pages.map((page) => withAgenda(text, page, seamsOf(grammar, text, page, known), agenda));
  return {
    seams: withTitles(grammar, text, pages, seams),
    numbers: new Set(pages.flatMap((page) => (page.text > page.start ? [page.start] : []))),
    first: [first.start, first.end],
  };
}

/** In the agenda lines begin with its numbers alone, and its titles are whole where they come again: `6. Forslag` holds no label. */
function withAgenda(source: string, page: Page, seams: readonly number[], agenda: Agenda | undefined): readonly number[] {
  if (!agenda) return seams;
  const { again, heading, to } = agenda;
  const own = again.slice(
    firstThat(again, ([at]) => at > page.start),
    firstThat(again, ([at]) => at >= page.end),
  );
  const starts = agenda.starts.slice(
    firstThat(agenda.starts, (at) => at > page.text),
    firstThat(agenda.starts, (at) => at >= page.end),
  );
  const known = new Set(starts);
  const isInside = (seam: number): boolean => {
    const [at = seam, end = seam] = own[firstThat(own, (span) => span[1] >= seam)] ?? [];
    return at < seam && seam <= end;
  };
  const isKept = (seam: number): boolean => (seam < heading || seam >= to || known.has(seam) || seam === page.text) && !isInside(seam);
  // `Ad 1: Kajen. Den males.`: behind a stop the text goes on, and the title is told from it later.
  const ends = own.flatMap(([, end]) => (source.charAt(end) === ' ' ? [nextWord(source, end)] : []));
  const first = page.text < heading && heading < page.end ? [heading] : [];
  return [...new Set([...seams.filter(isKept), ...first, ...starts, ...own.map(([at]) => at), ...ends])].sort((one, other) => one - other);
}

/** Long lines in which items begin and labels of sections stand, each several times: pages whose header has no labels. */
function areOfItems(grammar: Grammar, text: string, pages: readonly Page[]): boolean {
  const [first] = pages;
  const isLong = first !== undefined && first.end - first.start > LONGEST_LINE;
  if (isLong && areCounted(text, pages) && tellsOfMeeting(grammar, text.slice(0, first.text + MOST_READ))) return true;
  const length = pages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (pages.length < FEWEST_PAGES || length < LONGEST_LINE * pages.length) return false;
  const texts = pages.map((page) => text.slice(page.text, page.end));
  const numbers = texts.reduce((sum, each) => sum + findAll(NUMBERED_START, each).length, 0);
  const count = (is: (text: string, at: number) => boolean): number =>
    texts.reduce((sum, each) => sum + findAll(WORD_START, each).filter(({ index }) => is(each, index)).length, 0);
  const fields = count((each, at) => isField(grammar, each.slice(at, at + LONGEST_LABEL)));
  if (numbers < FEWEST_OF_ITEMS && fields < FEWEST_OF_ITEMS) return false;
  return fields >= FEWEST_OF_ITEMS || count((each, at) => sectionAt(grammar, each, at, NONE) !== undefined) >= FEWEST_OF_ITEMS;
}

/** The kind of document or a word for a meeting: numbers alone count in any text. */
const tellsOfMeeting = ({ groups: { documentType, meetingWord } }: Grammar, text: string): boolean =>
  meetingWord.match(text) !== undefined ||
  findAll(WORD_START, text).some(({ index }) => documentType.match(text.slice(index, index + LONGEST_LABEL)));

const FEWEST_PAGES = 2;
const FEWEST_OF_ITEMS = 3;
const NO_SEAMS: ReadonlySet<number> = new Set();
const NONE = { seams: NO_SEAMS, known: { has: (): boolean => false } };

/** Lines behind numbers that count from 1 on, with nothing between them; or a single long line at the beginning. */
function linesOf(text: string): readonly Page[] {
  const pages: Page[] = [];
  let next = 1;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = text.slice(start, found < 0 ? text.length : found).trimEnd().length + start;
    const lead = isDigitAt(text, start)
      ? (PAGE_LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) ?? undefined)
      : undefined;
    const number = Number(lead?.[1]);
    const isLong = lead !== undefined && lead[0].length < end - start;
    // A page without text is its number, and not the first. A letter before the minutes has pages of its own.
    if (lead && ((number === next && (next > 1 || isLong)) || (number === 1 && isLong && end - start > LONGEST_LINE))) {
      pages.push({ start, end, text: start + lead[0].length, isFirst: number === 1 });
      next = number + 1;
    } else if (end - start > LONGEST_LINE && (pages.length === 0 ? start < MOST_READ : isUnnumbered(pages[0]))) {
      pages.push({ start, end, text: start, isFirst: pages.length === 0 });
    }
    start = (found < 0 ? text.length : found) + 1;
  }
  const length = pages.reduce((sum, { start, end }) => sum + end - start, 0);
  // Long paragraphs are not pages, but where hardly anything stands on other lines.
  return isUnnumbered(pages[0]) && length < text.length * LEAST_OF_TEXT ? pages.slice(0, 1) : pages;
}

const isUnnumbered = (page: Page | undefined): boolean => page?.text === page?.start;
const LEAST_OF_TEXT = 0.8;

/** Where the labels of the header end. */
function endsOfLabels(grammar: Grammar, page: string): readonly number[] {
  const { headerField, attendance } = grammar.groups;
  return [...findAll(WORD_START, page)].flatMap(({ index }) => {
    const rest = page.slice(index, index + LONGEST_LABEL);
    const match = headerField.match(rest) ?? attendance.match(rest);
    return match?.start === 0 ? [index + match.end] : [];
  });
}

const countColons = (grammar: Grammar, page: string): number =>
  endsOfLabels(grammar, page).filter((end) => page.charAt(end) === ':').length;

/** The first words of labels that the pages have several times, each before a capital: `… i Havneudvalget Økonomi Der er penge.` */
function knownLabels(grammar: Grammar, source: string, pages: readonly Page[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const text = source.slice(page.text, page.end);
    for (const { index } of findAll(WORD_START, text)) {
      const label = sectionAt(grammar, text, index, ANY);
      if (!label?.isWhole) continue;
      const word = firstWord(text.slice(index, index + label.length));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= FEWEST_KNOWN ? [word] : [])));
}

const FEWEST_KNOWN = 3;
/** Any label, whatever stands before it. */
const ANY = { seams: NO_SEAMS, known: { has: (): boolean => true } };

function seamsOf(grammar: Grammar, source: string, page: Page, known: ReadonlySet<string>): readonly number[] {
  const text = source.slice(page.text, page.end);
  // `Dato 27. februar 2014 Tid 19:00 Sted …`: the header of a page whose labels have no colons.
  const isBare = page.isFirst && countColons(grammar, text.slice(0, MOST_READ)) < FEWEST_LABELS;
  const seams = new Set<number>(page.text > page.start ? [0] : []);
  for (const { index, 0: found } of findAll(NUMBERED_START, text)) {
    seams.add(index);
    for (const end of endOfTitle(grammar, text, index + found.length)) seams.add(end);
  }
  const number = FIRST_NUMBER.exec(text)?.[0].length ?? 0;
  if (number > 0) for (const end of endOfTitle(grammar, text, number)) seams.add(end);
  if (page.isFirst) for (const seam of seamsOfOpening(grammar, text)) seams.add(seam);
  for (const { index } of findAll(CLAUSE_START, text)) seams.add(index);
  for (const { index, 0: found } of findAll(ENTRY_END, text)) seams.add(index + found.length);
  let done = 0;
  for (const { index } of findAll(WORD_START, text)) {
    if (index < done) continue;
    const label = labelAt(grammar, text, index, { isBare, seams, known });
    if (!label) continue;
    seams.add(index);
    done = index + label.length;
    if (label.isWhole) seams.add(nextWord(text, done));
    const behind = endOfNumber(grammar, text, index, done) ?? endOfPeople(grammar, text, index, done);
    if (behind !== undefined) seams.add(behind);
  }
  return [...seams]
    .filter((seam) => seam < text.length)
    .sort((a, b) => a - b)
    .map((seam) => page.text + seam)
    .filter((seam) => seam > page.start);
}

/** `Sagsnr.: 18/20317 Beslutningstema Broen er smal.`: behind a case number another line begins. */
function endOfNumber({ groups: { journalLabel, journalNumber } }: Grammar, text: string, at: number, end: number): number | undefined {
  if (journalLabel.match(text.slice(at, end))?.start !== 0) return undefined;
  const from = nextWord(text, end);
  const number = journalNumber.match(text.slice(from, from + LONGEST_LABEL));
  const next = number?.start === 0 ? nextWord(text, from + number.end) : undefined;
  return next !== undefined && next > from + (number?.end ?? 0) && isUpperAt(text, next) ? next : undefined;
}

/** `Fraværende: Ingen Anbefales.`, `Fraværende: Ib Holk, Bo Ek Godkendt.`: behind the people what was done begins another line. */
function endOfPeople({ groups: { attendance, nobody, outcome } }: Grammar, text: string, at: number, end: number): number | undefined {
  if (attendance.match(text.slice(at, end))?.start !== 0) return undefined;
  const rest = text.slice(end, end + LONGEST_PEOPLE);
  for (const { index } of findAll(WORD_START, rest)) {
    if (index > 1 && nobody.match(rest.slice(0, index).trim())) return end + index;
    if (index > 1 && outcome.match(rest.slice(index))?.start === 0) return end + index;
    if (rest.charAt(index - 2) === '.') return undefined;
  }
  return undefined;
}

const LONGEST_PEOPLE = 200;

/** `Stenbroen, 3. juni 2025 Referat af generalforsamling den 9. april 2025 Der var mødt 31`: a line begins with the kind of document, and ends with its day. */
function seamsOfOpening({ groups: { date, documentType } }: Grammar, text: string): readonly number[] {
  for (const { index } of findAll(WORD_START, text.slice(0, MOST_READ))) {
    const rest = text.slice(index, index + LONGEST_OPENING);
    const day = documentType.match(rest) ? date.match(rest) : undefined;
    const end = day ? nextWord(text, index + day.end) : 0;
    if (day && isUpperAt(text, end)) return index > 0 ? [index, end] : [end];
  }
  return [];
}

/** No line that opens minutes is longer. */
const LONGEST_OPENING = 200;
