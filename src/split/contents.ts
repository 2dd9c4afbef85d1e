/**
 * The contents list: a second witness to the items, with the same titles in the same order.
 *
 * It begins at its heading, or without one at the first line that leads to a page number. It ends where the first entry's title comes
 * again, or where something stands that no list of contents holds.
 */
import { defined } from '../defined.js';
import { append } from '../lists.js';
import {
  DIGIT_AT_END,
  HAS_DIGIT,
  LEADER,
  LINK_LINE,
  NUMBER_ALONE,
  LETTER_MARKER,
  PAGE_AT_END,
  PAGE_BEHIND,
  PROSE_END,
  STARTS_LOWER,
} from '../grammar/characters.js';
import { bulletLength, listMarker } from '../lines/bullet.js';
import { sliceLines } from '../lines/hyphen.js';
import { readPassage, spanIn, subPassage, type Passage } from '../markdown/passage.js';
import { indentOf, partOfLine, type Line } from '../lines/line.js';
import { isWholeLabel, withoutColon } from '../lines/labels.js';
import { endsSentence } from '../lines/sentence.js';
import type { SectionKind } from '../schema/referat.js';
import { readJournalNumber } from '../extract/journal-number.js';
import { AD, isGroupHeading, LONGEST_GROUP, readAccess, readMark, readPunktForm, withoutBullet } from './form.js';
import { readTableEntries } from './contents-table.js';
import { filledFrom, foldTitle, isFilled, lastFilled, nextFilled, type Document } from './context.js';
import { readOrdinalEntries } from './ordinals.js';

export interface RawEntry {
  readonly number?: Passage;
  readonly title: Passage;
  /** The title as titles are compared. */
  readonly key: string;
  readonly page?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Lines below it on which its title goes on, which are no part of what is put out. */
  readonly rest?: readonly number[];
}

export interface Contents {
  /** Line indexes: heading included, end excluded. */
  readonly from: number;
  readonly to: number;
  readonly heading?: Line;
  readonly entries: readonly RawEntry[];
}

/**
 * Finds and reads the contents list, if the document has one. What goes on to the end of the document with sentences in it is none: `Punkt ⏎
 * Indhold ⏎ Referat` are then the heads of a table, and the items follow.
 */
export function findContents(document: Document): Contents | undefined {
  const heading = findHeading(document);
  const first = heading ? heading.index + 1 : (firstLeader(document) ?? firstRepeated(document) ?? firstListed(document));
  if (first === undefined) return undefined;
  const row = nextFilled(document, first);
  // `Indholdsfortegnelse ⏎ Pkt. Tekst Side`
  const isPaged =
    heading !== undefined &&
    [heading, row].some((line) => line && document.grammar.groups.contents.match(withoutColon(line.passage.text))?.entry.attributes.paged);
  const read = (heading && row && readTableEntries(document, row)) ?? readEntries(document, first, isPaged);
  const { entries, to } = !isPaged && endInPages(read.entries) ? readEntries(document, first, true) : read;
  if (entries.length === 0 || (!heading && entries.length < 2)) return undefined;
  if (!nextFilled(document, to) && entries.some(({ number, title }) => !number && endsSentence(title.text))) return undefined;
  return { from: heading?.index ?? first, to, ...(heading && { heading }), entries: withNotes(document, withOrdinals(entries)) };
}

/** `1 (Åben) Ny sti 3 ⏎ 2 (Åben) Ny bro 8 ⏎ 3 (Åben) Eventuelt 16`: each ends in a number, and none is lower than the one above. */
function endInPages(entries: readonly RawEntry[]): boolean {
  const pages = entries.map(({ page, title }) => (page ? NaN : Number(PAGE_BEHIND.exec(title.text)?.[1])));
  return pages.length >= FEWEST_PAGED && pages.every((page, i) => page >= (pages[i - 1] ?? 1)) && (pages.at(-1) ?? 0) > (pages[0] ?? 0);
}

const FEWEST_PAGED = 4;

/**
 * The first heading of a contents list; `Dagsorden` is one only above numbers that come again, else it is the kind of document, and `Indhold:` in
 * one item after the other is a label of theirs.
 */
function findHeading(document: Document): Line | undefined {
  const isMatch = (line: Line): boolean =>
    isFilled(document, line) &&
    (line.text.length < 60 || isColumns(line.text)) &&
    document.grammar.groups.contents.match(withoutColon(line.passage.text)) !== undefined;
  const found = document.lines.filter(isMatch);
  const counts = new Map<string, number>();
  for (const { passage } of found) counts.set(passage.text, (counts.get(passage.text) ?? 0) + 1);
  return found.slice(0, MOST_TRIED).find((line) => {
    const isWeak = document.grammar.groups.contents.match(withoutColon(line.passage.text))?.entry.attributes.weak === true;
    return isWeak ? comesAgain(document, line.index + 1, true) : (counts.get(line.passage.text) ?? 0) < FEWEST_OF_ITEMS;
  });
}

/** What stands below a word for an agenda is read to its end: a word that stands on every line is a label, and the list is near the beginning. */
const MOST_TRIED = 50;

/** A contents list that goes on over its page may have its heading twice. */
const FEWEST_OF_ITEMS = 3;

/** How many lines may stand between a list and the first item: who was there, how the assembly was called. */
const BETWEEN = 15;

/** `Pkt. Tekst          Side`: the heads of columns, far apart. */
const isColumns = (text: string): boolean => text.length < 140 && text.includes('     ');

/** True where the number of the first entry comes again with its title; below the word for an agenda also with a sentence (`orSentence`). */
function comesAgain(document: Document, from: number, orSentence = false): boolean {
  const { entries, to } = readEntries(document, from);
  const first = entries[0];
  if (!first || entries.length < 2) return false;
  if (!first.number) return orSentence && areAnswered(document, entries, to);
  return filledFrom(document, to, BETWEEN).some((line) => {
    const entry = readEntry(document, [line]);
    if (entry.number?.text !== first.number?.text) return false;
    // `Ad 1 ⏎ Referatet blev godkendt.`, `1. Dagsordenen blev godkendt.`: the number alone comes again.
    if (orSentence && document.grammar.groups.finite.match(entry.title.text)) return true;
    return entry.key === first.key || readPunktForm(document, line.passage)?.form === AD;
  });
}

/** `Valg af dirigent. ⏎ Beretning. ⏎⏎ Ad 1) Bo Ek blev valgt.`: a list that lost its numbers has as many entries as there are answers below. */
function areAnswered(document: Document, entries: readonly RawEntry[], to: number): boolean {
  let answers = 0;
  for (const line of filledFrom(document, to, Infinity)) {
    const form = readPunktForm(document, line.passage);
    if (form?.form === AD && Number(form.number?.text) === answers + 1) answers++;
    else if (answers === 0) return false;
  }
  return answers >= FEWEST_ANSWERS && entries.length >= answers && entries.length <= answers + MOST_WRAPPED;
}

const FEWEST_ANSWERS = 3;
/** An entry may go on over a line. */
const MOST_WRAPPED = 2;

/** Without a heading two lines near the beginning with leaders to page numbers make a list. Prices have leaders too, but do not rise. */
function firstLeader(document: Document): number | undefined {
  const page = (line: Line): number | undefined => (isFilled(document, line) ? pageLedTo(line.text) : undefined);
  const first = document.lines.slice(0, LAST_START).find((line) => page(line) !== undefined);
  if (!first) return undefined;
  const next = document.lines
    .slice(first.index + 1, first.index + 4)
    .map(page)
    .find((each) => each !== undefined);
  return next !== undefined && next >= (page(first) ?? 0) ? first.index : undefined;
}

/** The page to which dots lead at the end of a line; `Murer ....... kr. 412.000` has none. */
function pageLedTo(text: string): number | undefined {
  const leader = LEADER.exec(text);
  const page = leader && PAGE_AT_END.exec(text);
  return page && leader.index + leader[0].length >= page.index ? Number.parseInt(page[1] ?? '', 10) || 0 : undefined;
}

/** Without heading and pages: numbered lines near the beginning that come again below as headings. */
function firstRepeated(document: Document): number | undefined {
  let tried = 0;
  for (let line = nextFilled(document, 0, LAST_START); line && tried < 3; line = nextFilled(document, line.index + 1, LAST_START)) {
    // Below a section of an item a list is of that item.
    if (isSection(document, line)) return undefined;
    if (line.text.length > LONGEST_ENTRY || !HAS_DIGIT.test(line.text.slice(0, 10))) continue;
    if (!readPunktForm(document, withoutBullet(line.passage))?.number) continue;
    tried++;
    if (comesAgain(document, line.index)) return line.index;
  }
  return undefined;
}

/** A label that is nothing else, of what was proposed or decided. */
const isSection = ({ labels, grammar }: Document, { index, passage }: Line): boolean => {
  const label = labels.get(index);
  return label?.weak === false && SECTIONS.has(label.kind) && !grammar.groups.documentType.match(passage.text);
};

const SECTIONS: ReadonlySet<SectionKind> = new Set(['beslutning', 'indstilling', 'sagsfremstilling']);

/**
 * Bullets without numbers near the beginning, whose titles come again below: the first as a numbered heading (`- Ny sti ⏎ - Eventuelt ⏎
 * 1 : Ny sti`), or all of them in the same order (`* Ny sti ⏎ * Eventuelt ⏎ *** Ny sti ***`).
 */
function firstListed(document: Document): number | undefined {
  const line = document.lines
    .slice(0, LAST_START)
    .find((each) => isBullet(document, each) && !isBullet(document, document.lines[each.index - 1]) && returnsBelow(document, each.index));
  return line?.index;
}

const isBullet = (document: Document, line: Line | undefined): boolean => isFilled(document, line) && bulletLength(line.text) > 0;

function returnsBelow(document: Document, from: number): boolean {
  if (!isBullet(document, document.lines[from + 1])) return false;
  const { entries, to } = readEntries(document, from);
  const [first, second] = entries;
  if (!first || !second || first.number || second.number) return false;
  const titles = filledFrom(document, to, BETWEEN).flatMap((line) => {
    const form = readPunktForm(document, withoutBullet(line.passage));
    return form?.number && form.title ? [foldTitle(form.title.text)] : [];
  });
  return titles[0] === first.key || allReturn(document, entries, to);
}

/** Each title on a line of its own, in the order of the list; the same list again is none of them. */
function allReturn(document: Document, entries: readonly RawEntry[], from: number): boolean {
  let found = 0;
  for (let line = nextFilled(document, from); line && found < entries.length; line = nextFilled(document, line.index + 1))
    if (!isBullet(document, line) && foldTitle(withoutBullet(line.passage).text) === entries[found]?.key) found++;
  return found === entries.length && found >= FEWEST_RETURNS;
}

/** Two lines can come again by chance. */
const FEWEST_RETURNS = 3;

/** A list that begins further down is none. */
const LAST_START = 120;
const LONGEST_ENTRY = 300;

function readEntries(document: Document, from: number, isPaged = false): { readonly entries: readonly RawEntry[]; readonly to: number } {
  const entries: RawEntry[] = [];
  const seen = new Set<string>();
  const numbers = new Set<string>();
  let open: Line[] = [];
  let group = groupAbove(document, from);
  let hasPages = false;
  // `Side ⏎ 2 ⏎ 5 ⏎ 8`: the pages of the entries above in a column, and behind them the next page.
  let pages = 0;
  for (let line = nextFilled(document, from); line; line = nextFilled(document, line.index + 1)) {
    const mark = readMark(document, line.passage);
    const heading = groupOf(document, line) ?? (entries.length === 0 ? mark : undefined);
    if (heading) group = { visibility: heading, visibilityAt: line.passage };
    if (heading || mark || isHeading(document, line)) {
      // `2 ⏎ Lukkede punkter ⏎ 23 Ansættelse`: what stands above them is no part of an entry below.
      open = [];
      continue;
    }
    if (NUMBER_ALONE.test(line.text)) {
      // The number of the entry below it, or in a list with numbers the page of the entry above.
      if (!entries.at(-1)?.number) open = [line];
      else pages++;
      continue;
    }
    const isNumbered = entries.at(-1)?.number !== undefined;
    if (isPeople(document, line, isNumbered)) break;
    if (isNumbered && (isProse(document, line) || (pages > 1 && !startsNumber(document, line)))) break;
    pages = 0;
    if (open.length === 0 && goesOn(document, entries.at(-1), line)) {
      entries.push(extend(document, entries, line));
      continue;
    }
    const above = entries.at(-1);
    if (open.length === 0 && above && hangsBelow(document, above, line)) {
      entries.push(lengthen(entries, above, line));
      continue;
    }
    // `* [39. Ny aftale om fritidsjob for unge ⏎ i uddannelse](#p39)`: the page wrapped the text of a link.
    if (opensLink(line) && closesLink(document.lines[line.index + 1])) {
      open = [...open, line];
      continue;
    }
    const parts = readEntry(document, [...open, line], isPaged);
    const { key } = parts;
    // `Ad 1) Bo Ek blev valgt.` answers the entries above.
    if (parts.number && readPunktForm(document, line.passage)?.form === AD) break;
    if (endsList(document, line, parts, hasPages)) {
      if (!hasPages && isBodyHeading(entries, line)) entries.pop();
      break;
    }
    const returns = !parts.page && (seen.has(key) || (parts.number !== undefined && numbers.has(parts.number.text)));
    if (returns && entries.length > 0) break;
    if (!parts.page && hasPages) {
      if (open.length > 1 || !nextHasPage(document, line)) break;
      open = [...open, line];
      continue;
    }
    entries.push({ ...group, ...parts });
    hasPages ||= parts.page !== undefined;
    seen.add(key);
    if (parts.number) numbers.add(parts.number.text);
    open = [];
  }
  // `[](kort.pdf)` has no text, and lists nothing.
  return { entries: entries.filter(({ title }) => title.text !== ''), to: (entries.at(-1)?.last ?? from - 1) + 1 };
}

/**
 * `1. Valg af dirigent ⏎ Bestyrelsen foreslår Bo Ek ⏎ 2. Beretning`: between numbers that follow each other no item is missing, so a line without
 * one says something of the entry above it. Where the page lost its lines it lost numbers too.
 */
function withNotes(document: Document, entries: readonly RawEntry[]): readonly RawEntry[] {
  if (document.runTogether) return entries;
  const found: RawEntry[] = [];
  let notes: RawEntry[] = [];
  for (const entry of entries) {
    const above = found.at(-1);
    if (!entry.number && !entry.page && !entry.visibility && above?.number) {
      notes.push(entry);
      continue;
    }
    const follows = above !== undefined && Number(entry.number?.text) === Number(above.number?.text) + 1;
    if (follows) found[found.length - 1] = { ...above, rest: [...(above.rest ?? []), ...notes.flatMap(linesOf)] };
    else append(found, notes);
    notes = [];
    found.push(entry);
  }
  return [...found, ...notes];
}

const linesOf = ({ first, last }: RawEntry): readonly number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** `A. Godkendelse af referat`, `IV. Valg`: what counts the entries is no part of their titles. */
function withOrdinals(entries: readonly RawEntry[]): readonly RawEntry[] {
  const ordinals = readOrdinalEntries(entries.map(({ number, title }) => (number ? undefined : title)));
  if (ordinals.size === 0) return entries;
  return entries.map((entry, i) => {
    const ordinal = ordinals.get(i);
    return ordinal ? { ...entry, ...ordinal, key: foldTitle(ordinal.title.text) } : entry;
  });
}

const opensLink = ({ text }: Line): boolean => text.startsWith('[', bulletLength(text)) && !text.includes('](');
const closesLink = (line: Line | undefined): boolean => line?.text.includes('](') === true && !line.text.includes('[');

/** `Åbne dagsordenspunkter` among the entries or above the first item: what it says of access. */
export const groupOf = (document: Document, line: Line): 'open' | 'closed' | undefined =>
  line.text.length > LONGEST_GROUP
    ? undefined
    : (document.grammar.groups.groupHeading.match(line.passage.text)?.entry.attributes.visibility as 'open' | 'closed' | undefined);

/** A heading inside the list: the list's own, `Side`, or `Tillægsdagsorden` above entries that came later. */
function isHeading(document: Document, line: Line): boolean {
  const { contents, documentType } = document.grammar.groups;
  const text = withoutColon(line.passage.text);
  return isGroupHeading(document, line.passage) || contents.match(text) !== undefined || documentType.match(text)?.end === text.length;
}

/** The group heading directly above the first entry. */
function groupAbove(document: Document, from: number): Pick<RawEntry, 'visibility' | 'visibilityAt'> {
  const line = lastFilled(document, from);
  const visibility = line && groupOf(document, line);
  return line && visibility ? { visibility, visibilityAt: line.passage } : {};
}

/** A sentence without a number below a list with numbers: the minutes begin. */
const isProse = (document: Document, line: Line): boolean =>
  PROSE_END.test(line.text) && line.text.endsWith('.') && !readPunktForm(document, withoutBullet(line.passage)) && !listMarker(line.text);

/** `Medlemmer:`; below entries with numbers `Medlemmer` too. */
function isPeople({ grammar }: Document, { passage: { text } }: Line, isNumbered: boolean): boolean {
  const label = withoutColon(text);
  return (isNumbered || label !== text) && grammar.groups.attendance.match(text)?.end === label.length;
}

const startsNumber = (document: Document, line: Line): boolean =>
  readPunktForm(document, withoutBullet(line.passage))?.number !== undefined;

/** An entry takes no more lines than this. */
const MOST_LINES = 6;

/** In a list with numbers and without pages a line below that begins in lower case goes on with its entry. */
function goesOn(document: Document, last: RawEntry | undefined, line: Line): boolean {
  return (
    last?.number !== undefined &&
    !last.page &&
    last.last >= line.index - 2 &&
    line.index - last.first < MOST_LINES &&
    STARTS_LOWER.test(line.text) &&
    !listMarker(line.text) &&
    readPunktForm(document, line.passage) === undefined &&
    !isWholeLabel(document.labels.get(line.index))
  );
}

/** The last entry with one more line, in its place. */
function extend(document: Document, entries: RawEntry[], line: Line): RawEntry {
  const last = entries.pop();
  const lines = document.lines.slice(last?.first ?? line.index, line.index + 1);
  // A page may end inside an entry.
  return {
    ...last,
    ...readEntry(
      document,
      lines.filter((each) => isFilled(document, each)),
    ),
  };
}

/** `115  Ny flexordning i landområderne        5 ⏎      vest for Hjortekær`: below the title, and beside no number and no page. */
function hangsBelow(document: Document, last: RawEntry, line: Line): boolean {
  if (!last.page || !last.number || last.last !== line.index - 1 || line.index - last.first >= MOST_LINES || DIGIT_AT_END.test(line.text))
    return false;
  const above = document.lines[last.last];
  return above !== undefined && spanIn(last.title)[0] - above.from === indentOf(line) && !startsNumber(document, line);
}

/**
 * The last entry with the rest of its title below it. Titles are compared whole; put out is what stands before the page, since a value is the
 * text at its span and the page is in the way, and the rest is kept with what else the header says.
 */
function lengthen(entries: RawEntry[], last: RawEntry, line: Line): RawEntry {
  entries.pop();
  return { ...last, key: foldTitle(`${last.title.text} ${line.passage.text}`), last: line.index, rest: [...(last.rest ?? []), line.index] };
}

/**
 * A label or case number directly below an entry shows that it was no entry but the first item's heading, unless its number goes on with the one
 * above: `7. Eventuelt ⏎⏎ Sagsnr. 16/171 ⏎ 1. Godkendelse af dagsorden`.
 */
const isBodyHeading = (entries: readonly RawEntry[], line: Line): boolean => {
  const [above, last] = entries.slice(-2);
  const goesOnWith = Number(last?.number?.text) === Number(above?.number?.text) + 1;
  return !goesOnWith && entries.length > 0 && line.index - (entries.at(-1)?.last ?? 0) <= 3;
};

/** What no contents list holds: labels of sections and of the header, case numbers, sentences. */
function endsList(document: Document, line: Line, entry: RawEntry, hasPages: boolean): boolean {
  const text = line.passage.text;
  const { journalLabel, journalNumber, headerField, standingItem } = document.grammar.groups;
  if (entry.page) return false;
  // `Sagsnummer ⏎ 00.34.00-S00-2-14`
  if (journalLabel.match(text)?.end === withoutColon(text).length) return true;
  // `Bilagsoversigt`: a list of all attachments stands behind the last item.
  if (isWholeLabel(document.labels.get(line.index))) return standingItem.match(text)?.end !== text.length;
  if (journalNumber.match(text)?.entry.attributes.bare === true || readJournalNumber(document, line.passage)) return true;
  if (headerField.match(text)?.end === text.indexOf(':')) return true;
  return !hasPages && text.length > 300;
}

function nextHasPage(document: Document, line: Line): boolean {
  const next = document.lines[line.index + 1];
  return isFilled(document, next) && PAGE_AT_END.test(next.text);
}

/** One entry from its line or lines: number, title, leader, page. */
function readEntry(document: Document, written: readonly Line[], isPaged = false): RawEntry {
  const lines = written.map((line) => linkedText(document, line));
  const first = lines[0];
  const last = lines.at(-1);
  const slices = first ? sliceLines(document.grammar, lines, first.start).slices : [];
  const raw = last ? withoutMinutes(document, last.text) : '';
  const pageMatch = PAGE_AT_END.exec(raw);
  const leader = LEADER.exec(raw);
  const hasPage =
    pageMatch !== null &&
    (leader !== null ||
      raw.includes('\t', pageMatch.index) ||
      raw.slice(0, pageMatch.index).endsWith('  ') ||
      (isPaged && (pageMatch[1] ?? '').length < 4));
  const titled = hasPage ? (leader && leader.index <= pageMatch.index ? leader.index : pageMatch.index) : raw.length;
  const end = raw.slice(0, titled).trimEnd().length;
  const titleEnd = (last?.start ?? 0) + end;
  const titleSlices = [...slices.slice(0, -1), { start: last?.start ?? 0, end: titleEnd }];
  const passage = lines.length === 1 && raw === first?.text && !hasPage ? first.passage : readPassage(document.source.text, titleSlices);
  const bulleted = withoutBullet(passage);
  const letter = LETTER_MARKER.exec(bulleted.text)?.[0].length ?? 0;
  const entry = letter > 0 ? subPassage(bulleted, letter) : bulleted;
  const form = readPunktForm(document, entry);
  const access = form ? undefined : readAccess(document.grammar, entry);
  // `6. Lukket punkt`: the mark is all the title there is.
  const title = form?.title ?? access?.title ?? form?.visibilityAt ?? entry;
  const visibility = form?.visibility ?? access?.visibility;
  const visibilityAt = form?.visibilityAt ?? access?.visibilityAt;
  const pageStart = (last?.end ?? 0) - (pageMatch?.[1]?.length ?? 0);
  return defined({
    number: form?.number,
    title,
    key: foldTitle(title.text),
    page: hasPage ? { text: pageMatch[1] ?? '', start: pageStart, end: last?.end ?? 0, map: undefined } : undefined,
    visibility,
    visibilityAt,
    first: first?.index ?? 0,
    last: last?.index ?? 0,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  });
}

/** `1.   Godkendelse af dagsorden          5 min.`: behind the titles stands how long each is to take. */
function withoutMinutes({ grammar }: Document, text: string): string {
  const gap = Math.max(text.lastIndexOf('  '), text.lastIndexOf('\t'));
  const match = gap > 0 ? grammar.groups.duration.match(text.slice(gap).trim()) : undefined;
  return match ? text.slice(0, gap).trimEnd() : text;
}

/** `[1. Økonomi ⇥ 2](#økonomi)`: the entry is the text of its link. */
function linkedText(document: Document, line: Line): Line {
  const text = line.text.startsWith('[') ? LINK_LINE.exec(line.text)?.[1] : undefined;
  return text === undefined ? line : partOfLine(document.source.text, line, line.start + 1, line.start + 1 + text.length);
}
