/**
 * Pages whose line ends are lost: `1 Referat Handicaprådet Mødedato: Mandag den 23. november 2015 Mødested: … 2 Indholdsfortegnelse …`.
 *
 * Sites that show a PDF as text give each page as one line behind its number. Labels, numbers of items and marks of access began lines
 * once; a line is cut before each of them, and behind a label of a section, so that every later stage reads lines as always. Where a title
 * stands before text with nothing between, nothing shows the cut, and none is made.
 */
import {
  ACCESS_MARK_ALONE,
  ACCESS_MARK_END,
  CASE_BEHIND,
  CLAUSE_START,
  ENTRY_END,
  FIRST_NUMBER,
  NAME_AHEAD,
  NUMBER_BEFORE,
  NUMBERED_LINE,
  NUMBERED_START,
  PAGE_LEAD,
  WORD,
  WORD_START,
} from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { isUpperAt } from '../grammar/letters.js';
import type { Grammar } from '../grammar/types.js';
import type { Span } from '../schema/referat.js';

/** A page on one line. */
interface Page {
  readonly start: number;
  readonly end: number;
  /** Where its text begins behind its number. */
  readonly text: number;
  readonly isFirst: boolean;
}

/** A line of this length with labels inside is a page whose line ends are lost. */
const LONGEST_LINE = 250;
/** Labels that show it, where the page is long or one of several; else it takes two more. */
const FEWEST_LABELS = 2;
/** A header is at the beginning. */
const MOST_READ = 1000;
/** No label is longer. */
const LONGEST_LABEL = 60;
/** No meeting has more items; each is looked for in the whole list. */
const MOST_TITLES = 300;
/** No title is longer. */
const LONGEST_TITLE = 200;

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
  const seams = pages.map((page) => seamsOf(grammar, text, page));
  return {
    seams: withTitles(grammar, text, pages, seams),
    numbers: new Set(pages.flatMap((page) => (page.text > page.start ? [page.start] : []))),
    first: [first.start, first.end],
  };
}

/** Long lines in which items begin and labels of sections stand, each several times: pages whose header has no labels. */
function areOfItems(grammar: Grammar, text: string, pages: readonly Page[]): boolean {
  const length = pages.reduce((sum, { start, end }) => sum + end - start, 0);
  if (pages.length < FEWEST_PAGES || length < LONGEST_LINE * pages.length) return false;
  const texts = pages.map((page) => text.slice(page.text, page.end));
  const numbers = texts.reduce((sum, each) => sum + findAll(NUMBERED_START, each).length, 0);
  const count = (is: (text: string, at: number) => boolean): number =>
    texts.reduce((sum, each) => sum + findAll(WORD_START, each).filter(({ index }) => is(each, index)).length, 0);
  const fields = count((each, at) => isField(grammar, each.slice(at, at + LONGEST_LABEL)));
  if (numbers < FEWEST_OF_ITEMS && fields < FEWEST_OF_ITEMS) return false;
  return fields >= FEWEST_OF_ITEMS || count((each, at) => sectionAt(grammar, each, at, NO_SEAMS) !== undefined) >= FEWEST_OF_ITEMS;
}

/** `Sagsnr.: 07/1216`, `Initialer: abc` */
const isField = ({ groups: { journalLabel, itemField } }: Grammar, text: string): boolean =>
  [journalLabel, itemField].some((group) => {
    const match = group.match(text);
    return match?.start === 0 && text.slice(match.end - 1, match.end + 1).includes(':');
  });

const FEWEST_PAGES = 2;
const FEWEST_OF_ITEMS = 3;
const NO_SEAMS: ReadonlySet<number> = new Set();

/** Lines behind numbers that count from 1 on, with nothing between them; or a single long line at the beginning. */
function linesOf(text: string): readonly Page[] {
  const pages: Page[] = [];
  let next = 1;
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = text.slice(start, found < 0 ? text.length : found).trimEnd().length + start;
    const lead = isDigitAt(text, start) ? PAGE_LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL))) : undefined;
    // A page without text is its number, and not the first.
    if (lead && Number(lead[1]) === next && (next > 1 || lead[0].length < end - start)) {
      pages.push({ start, end, text: start + lead[0].length, isFirst: next === 1 });
      next++;
    } else if (pages.length === 0 && start < MOST_READ && end - start > LONGEST_LINE) {
      pages.push({ start, end, text: start, isFirst: true });
    }
    start = (found < 0 ? text.length : found) + 1;
  }
  return pages;
}

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

function seamsOf(grammar: Grammar, source: string, page: Page): readonly number[] {
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
  for (const { index } of findAll(CLAUSE_START, text)) seams.add(index);
  for (const { index, 0: found } of findAll(ENTRY_END, text)) seams.add(index + found.length);
  let done = 0;
  for (const { index } of findAll(WORD_START, text)) {
    if (index < done) continue;
    const label = labelAt(grammar, text, index, isBare, seams);
    if (!label) continue;
    seams.add(index);
    done = index + label.length;
    if (label.isWhole) seams.add(nextWord(text, done));
  }
  return [...seams]
    .filter((seam) => seam < text.length)
    .sort((a, b) => a - b)
    .map((seam) => page.text + seam)
    .filter((seam) => seam > page.start);
}

/**
 * In a contents list the numbers at the ends of lines went with the line ends: `1. Godkendelse af dagsorden Takster for vand Ny sti ved havnen`.
 * The titles that come again as headings show where its entries begin and end, and so do those that every meeting has.
 */
function withTitles(grammar: Grammar, source: string, pages: readonly Page[], seams: readonly (readonly number[])[]): readonly number[] {
  const lists = pages.map((_page, i) => contentsOf(grammar, source, seams[i] ?? []));
  const titles = pages.flatMap((page, i) => (lists[i] === undefined ? titlesOf(source, page, seams[i] ?? []) : []));
  return pages.flatMap((page, i) => {
    const from = lists[i];
    if (from === undefined) return seams[i] ?? [];
    const list = source.slice(from, page.end);
    const marks = marksIn(grammar, list);
    const found = [
      ...titles.slice(0, MOST_TITLES).flatMap((title) => placesOf(list, title)),
      ...standingTitles(grammar, list),
      ...marks.map(({ seam }) => seam),
    ];
    const all = new Set([...(seams[i] ?? []), ...found.map((at) => from + at)]);
    for (const { kept } of marks) if (kept !== undefined) all.delete(from + kept);
    return [...all].filter((at) => at < page.end).sort((a, b) => a - b);
  });
}

/** Where the entries of a contents list begin, if its heading is on the page. */
const contentsOf = ({ groups: { contents } }: Grammar, source: string, seams: readonly number[]): number | undefined =>
  seams.find((seam, i) => {
    const match = i > 0 ? contents.match(source.slice(seams[i - 1], seam).trim()) : undefined;
    return match !== undefined && match.entry.attributes.weak !== true;
  });

/** The titles of numbered headings: from the number to the next seam. */
const titlesOf = (source: string, page: Page, seams: readonly number[]): readonly string[] =>
  [page.text, ...seams].flatMap((seam, i, all) => {
    const next = all[i + 1];
    const title = next === undefined ? undefined : NUMBERED_LINE.exec(source.slice(seam, next))?.[1]?.trim();
    return title && title.length <= LONGEST_TITLE ? [title] : [];
  });

/** Where a title begins and where the next one does. */
function placesOf(list: string, title: string): readonly number[] {
  const at = list.indexOf(title);
  return at < 0 ? [] : [...startOf(list, at), nextWord(list, at + title.length)];
}

/** Behind its number a title begins no line. */
const startOf = (list: string, at: number): readonly number[] => (NUMBER_BEFORE.test(list.slice(Math.max(0, at - 8), at)) ? [] : [at]);

interface Mark {
  readonly seam: number;
  /** Where it stands behind its title, on the same line. */
  readonly kept?: number;
}

/** `… Lukket - Køb af areal Salg af areal LUKKET SAG Bilagsliste`: a mark of access begins its entry, or ends it. */
const marksIn = ({ groups: { closed, groupHeading } }: Grammar, list: string): readonly Mark[] =>
  [...findAll(WORD_START, list)].flatMap(({ index }) => {
    const match = closed.match(list.slice(index, index + LONGEST_LABEL));
    if (match?.start !== 0) return [];
    const end = index + match.end;
    const mark = list.slice(index, end);
    if (ACCESS_MARK_END.test(mark)) return startOf(list, index).map((seam) => ({ seam }));
    return ACCESS_MARK_ALONE.test(mark) && !groupHeading.match(mark) ? [{ seam: nextWord(list, end), kept: index }] : [];
  });

/** `… Ny sti Meddelelser Spørgetid`: where titles that every meeting has begin, and where they end before a capital. */
const standingTitles = (grammar: Grammar, list: string): readonly number[] =>
  [...findAll(WORD_START, list)].flatMap(({ index }) => {
    const { standingItem } = grammar.groups;
    const match = standingItem.match(list.slice(index, index + LONGEST_LABEL));
    return match?.start === 0 ? [...startOf(list, index), ...endOfStanding(grammar, list, index)] : [];
  });

/** `2. Ny sti LUK 22/2009 SAGSFREMSTILLING`, `5. Salg af areal 13/33026 Beslutningstema`: a case number ends the title, and another line follows. */
function endOfTitle(grammar: Grammar, text: string, at: number): readonly number[] {
  const standing = endOfStanding(grammar, text, at);
  if (standing.length > 0) return standing;
  const found = CASE_BEHIND.exec(text.slice(at, at + LONGEST_TITLE));
  if (!found || ENDS_NO_TITLE.some((sign) => text.slice(at, at + found.index).includes(sign))) return [];
  const start = at + found.index + 1;
  return [start, nextWord(text, at + found.index + found[0].length)];
}

/** Between a title and its case number stands neither a sentence nor a label. */
const ENDS_NO_TITLE: readonly string[] = ['. ', ':'];

/** `4. Eventuelt Intet.`: where the title that every meeting has ends, if what follows does not go on with it. */
function endOfStanding({ groups: { standingItem } }: Grammar, text: string, at: number): readonly number[] {
  const match = standingItem.match(text.slice(at, at + LONGEST_LABEL));
  const next = match?.start === 0 ? nextWord(text, at + match.end) : text.length;
  return isUpperAt(text, next) ? [next] : [];
}

interface Label {
  readonly length: number;
  /** True where nothing of its line stands behind it. */
  readonly isWhole: boolean;
}

function labelAt(grammar: Grammar, text: string, at: number, isBare: boolean, seams: ReadonlySet<number>): Label | undefined {
  const rest = text.slice(at, at + LONGEST_LABEL);
  const { headerField, attendance, journalLabel, itemField, closed, furniture } = grammar.groups;
  for (const group of [headerField, attendance, journalLabel, itemField]) {
    const match = group.match(rest);
    if (match?.start !== 0) continue;
    const colon = rest.indexOf(':', match.end - 1);
    if (colon >= 0 && !rest.slice(match.end, colon).includes(' ')) return { length: colon + 1, isWhole: false };
    // `Mødested: Lokale 3`
    if (rest.charAt(match.end) !== ' ' || text.charAt(at - 2) === ':') continue;
    const value = rest.slice(match.end + 1);
    // `Fraværende Fatima Engdahl (V)`, `Mødetidspunkt 31-08-2015 18:00`
    const isValue = isBare
      ? beginsValue(value, 0)
      : (group === attendance && NAME_AHEAD.test(value)) || (group === headerField && isDigitAt(value, 0));
    if (isValue) return { length: match.end, isWhole: false };
  }
  const mark = closed.match(rest);
  // `Åben sag` stands alone, `Lukket - ` before a title.
  const isAlone = mark?.start === 0 && ACCESS_MARK_ALONE.test(rest.slice(0, mark.end)) && !'-–'.includes(rest.charAt(mark.end + 1));
  if (isAlone && beginsValue(rest, mark.end + 1)) return { length: mark.end, isWhole: true };
  // `… Afbud: Ingen Side 2`
  const isFoot = text.length - at <= LONGEST_FOOT && furniture.match(text.slice(at)) !== undefined;
  return isFoot ? { length: 0, isWhole: false } : (sectionAt(grammar, text, at, seams) ?? contentsAt(grammar, text, at, seams));
}

const LONGEST_FOOT = 20;

/** `Indholdsfortegnelse Pkt. Tekst Side 1. Godkendelse af dagsorden`: the heading of a contents list, and below it those of its columns. */
function contentsAt({ groups: { contents } }: Grammar, text: string, at: number, seams: ReadonlySet<number>): Label | undefined {
  const isColumn = at > 0 && seams.has(at);
  let length = 0;
  let areColumns = isColumn;
  for (const { index, 0: word } of [...findAll(WORD, text.slice(at, at + LONGEST_LABEL))].slice(0, MOST_WORDS)) {
    const end = index + word.length;
    const match = contents.match(text.slice(at, at + end));
    areColumns &&= contents.match(word)?.entry.attributes.weak === true;
    if (areColumns || (match && (isColumn || match.entry.attributes.weak !== true))) length = end;
  }
  return length === 0 ? undefined : { length, isWhole: true };
}

/** A value begins with a capital or a digit, and an empty one with the next label or the end. */
const beginsValue = (text: string, at: number): boolean => at >= text.length || isUpperAt(text, at) || isDigitAt(text, at);

const isDigitAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** The label of a section behind a stop, another label or in capitals: `… godkendt. Beslutning Godkendt.` */
function sectionAt({ groups: { section } }: Grammar, text: string, at: number, seams: ReadonlySet<number>): Label | undefined {
  const before = text
    .slice(Math.max(0, at - 2), at)
    .trimEnd()
    .slice(-1);
  const isOpen = before === '' || '.:!?)'.includes(before) || seams.has(at);
  let best: Label | undefined;
  for (let end = at, words = 0; words < MOST_WORDS; words++) {
    const space = text.indexOf(' ', end + 1);
    end = space < 0 ? text.length : space;
    if (end - at > LONGEST_LABEL) break;
    const label = text.slice(at, end);
    const isColon = label.endsWith(':');
    const match = section.match(isColon ? label.slice(0, -1) : label);
    // `ADMINISTRATIONENS INDSTILLING at planen godkendes`, `Sagen: Stien er smal.`
    const isUpper = label === label.toUpperCase();
    const isLabel = match !== undefined && (isColon || (match.entry.attributes.weak !== true && (isOpen || isUpper)));
    if (isLabel && (isUpper || beginsValue(text, end + 1))) best = { length: end - at, isWhole: !isColon };
    if (space < 0) break;
  }
  return best;
}

const MOST_WORDS = 6;

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) === 32) at++;
  return at;
}
