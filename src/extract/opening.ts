/**
 * Opening lines: a line of the header without a label, read by taking away what is known.
 *
 * `Referat fra mødet i Teknik- og Miljøudvalget den 5. marts 2018 kl. 16.00 i Kantinen`: the kind of document, the date and the times are
 * found by their forms; small words (`fra`, `mødet i`, `den`) are trimmed; what is left between them is the body where it has a word that
 * only bodies have, and a place where it has a word of places.
 */
import { defined } from '../defined.js';
import {
  ADDRESS_END,
  CLOCK_COMMA,
  GENITIVE,
  MEETING_NUMBER,
  NAME_STOPS,
  PLACE_FOLLOWS,
  SENTENCE_BREAK,
  STARTS_CAPITAL,
  STARTS_DIGIT,
  TERM_YEARS,
} from '../grammar/characters.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { DocumentType, Span } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { readDate, readTimes, type ReadDate, type ReadTime } from './dates.js';

export interface Opening {
  readonly type?: { readonly value: DocumentType; readonly span: Span };
  readonly date?: ReadDate;
  readonly times: readonly ReadTime[];
  readonly body?: Passage;
  readonly place?: Passage;
  /** True where nothing stands in it but what was read. */
  readonly isWhole: boolean;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the word is known as; undefined for a word of a name. */
  readonly known?: 'moment' | 'type' | 'dash';
}

/** Reads a line as an opening; undefined where nothing in it is known. */
export function readOpening(document: Document, passage: Passage): Opening | undefined {
  const { grammar } = document;
  const date = readDate(grammar, passage.text);
  const times = readTimes(grammar, passage.text, date);
  const words = readWords(document, passage, [...(date ? [date] : []), ...times]);
  const type = findType(document, passage, words);
  const runs = splitRuns(document, passage, markType(words, type));
  const body = findBody(document, passage, runs, type !== undefined || date !== undefined, type?.start === 0 && date !== undefined);
  const place = findPlace(
    document,
    passage,
    runs.filter((run) => run.start !== body?.run.start),
    date?.end ?? times[0]?.end,
  );
  const isTime = times.length > 0 && runs.length === 0;
  if (!type && !date && !body && !place && !isTime) return undefined;
  return defined({
    type: type && { value: type.value, span: spanIn(passage, type.start, type.end) },
    date,
    times,
    body: body?.passage,
    place,
    isWhole: runs.length === (body ? 1 : 0) + (place ? 1 : 0),
  });
}

function readWords(
  document: Document,
  passage: Passage,
  moments: readonly { readonly start: number; readonly end: number }[],
): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (const text of passage.text.split(' ')) {
    const word = { text, start: at, end: at + text.length };
    at += text.length + 1;
    const isMoment =
      moments.some(({ start, end }) => word.start < end && word.end > start) ||
      document.grammar.groups.weekday.match(bare(text)) !== undefined;
    if (text !== '') words.push(isMoment ? { ...word, known: 'moment' } : isDash(text) ? { ...word, known: 'dash' } : word);
  }
  return words;
}

const isDash = (text: string): boolean => text === '-' || text === '--' || text === '–' || text === '|' || text === '/';
const bare = (text: string): string => (text.endsWith(',') || text.endsWith(':') ? text.slice(0, -1) : text);

interface FoundType {
  readonly value: DocumentType;
  readonly start: number;
  readonly end: number;
}

function findType(document: Document, passage: Passage, words: readonly Word[]): FoundType | undefined {
  for (const { start } of words) {
    const match = document.grammar.groups.documentType.match(passage.text.slice(start));
    if (match) return { value: match.entry.attributes.type as DocumentType, start, end: start + match.end };
  }
  return undefined;
}

const markType = (words: readonly Word[], type: FoundType | undefined): readonly Word[] =>
  words.map((word) => (type && word.start < type.end && word.end > type.start ? { ...word, known: 'type' } : word));

/** Words of a name that stand together; `locative` where `i` stood before them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly locative: boolean;
}

function splitRuns(document: Document, passage: Passage, words: readonly Word[]): readonly Run[] {
  const groups: Word[][] = [[]];
  for (const word of words) {
    const opensPlace = isLocative(word) && endsName(document, passage, groups.at(-1) ?? []);
    if (word.known !== undefined || opensPlace) groups.push(opensPlace ? [word] : []);
    else groups.at(-1)?.push(word);
  }
  return groups.flatMap((group) => trimRun(document, group) ?? []);
}

/**
 * `Kommunalbestyrelsen på Nordvang Rådhus`, `i Andelsforeningen Ryttergården i gildesalen`: behind a body or an organisation such a word
 * begins a place, or whose body it is.
 */
function endsName(document: Document, { text }: Passage, words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (words.some((word) => isBodyWord(document, word))) return true;
  return (
    first !== undefined && last !== undefined && document.grammar.groups.organisation.match(text.slice(first.start, last.end)) !== undefined
  );
}

const isLocative = ({ text }: Word): boolean => text === 'i' || text === 'på' || text === 'ved';

const isBodyWord = (document: Document, { text }: Word): boolean => document.grammar.groups.bodyWord.match(bare(text))?.start === 0;

/** Small words round a name are no part of it: `fra mødet i Byrådet den`. */
function trimRun(document: Document, group: readonly Word[]): Run | undefined {
  const isFiller = (word: Word | undefined): boolean =>
    word !== undefined && document.grammar.groups.filler.match(bare(word.text)) !== undefined;
  let from = 0;
  let to = group.length;
  // `Referat af møde nr. 2/2011 i Handicaprådet`: no body begins with a number.
  while (from < to && (isFiller(group[from]) || STARTS_DIGIT.test(group[from]?.text ?? ''))) from++;
  while (to > from && isFiller(group[to - 1])) to--;
  const again = group.findIndex((word, i) => i > from && i < to && word.text === group[from]?.text);
  if (again > 0) to = again;
  const first = group[from];
  const last = group[to - 1];
  const before = group[from - 1];
  return first && last && to > from
    ? { start: first.start, end: last.end, locative: before !== undefined && isLocative(before) }
    : undefined;
}

interface FoundBody {
  readonly run: Run;
  readonly passage: Passage;
}

/** The run with a word that only bodies have; in a line that begins with the kind and has a date, any name that is neither place nor organisation. */
function findBody(
  document: Document,
  passage: Passage,
  runs: readonly Run[],
  isOpening: boolean,
  isTitled: boolean,
): FoundBody | undefined {
  const { bodyWord, organisation } = document.grammar.groups;
  const textOf = (run: Run): string => passage.text.slice(run.start, run.end);
  const isName = (run: Run): boolean =>
    isCapital(passage, run) && !hasPlaceWord(document, passage, run) && organisation.match(textOf(run)) === undefined;
  const named = runs.find(
    // `Bestyrelsen: Bo Ek, Åse Dam` names its people.
    (run) =>
      bodyWord.match(textOf(run)) !== undefined &&
      !textOf(run).includes(': ') &&
      (isCapital(passage, run) || isOpening) &&
      !isTableHead(document, textOf(run)),
  );
  const run = named ?? (isTitled ? runs.find(isName) : undefined);
  return run && { run, passage: subPassage(passage, run.start, run.start + nameOf(document, textOf(run)).length) };
}

/** `Udvalg Dato Type Hent`, `Titel Udvalg Funktioner`: the names of columns, of which `Udvalg` is one; at the end it is a body's: `Teknisk Udvalg`. */
function isTableHead(document: Document, text: string): boolean {
  const words = text.split(' ');
  const isColumn = (word: string): boolean => document.grammar.groups.headerField.match(word)?.end === word.length;
  return words.length > 1 && words.every((word) => STARTS_CAPITAL.test(word)) && words.slice(0, -1).some(isColumn);
}

/** The name of a body alone: `Handicaprådet i Rosendal Kommune` is Handicaprådet, `Skolebestyrelsesmøde` is a meeting of the `Skolebestyrelse`; `Hjørring Byråd 2014-2017` names the term. */
export function nameOf(document: Document, text: string): string {
  const name = text
    .slice(0, Math.min(organisationAt(document, text), commaBehind(document, text)))
    .trimEnd()
    .replace(MEETING_NUMBER, '')
    .replace(TERM_YEARS, '')
    .replace(NAME_STOPS, '')
    .replace(GENITIVE, '');
  const { bodyWord, meetingWord } = document.grammar.groups;
  const stem = meetingWord.match(name)?.slots.stem;
  const body = stem && name.slice(0, stem.end);
  // `Årsmøde` is a body of its own.
  return body && (bodyWord.match(body) || !bodyWord.match(name)) ? body : name;
}

/** Where the comma stands behind a whole name: `Skolebestyrelsen, Holmely Skole`, but not in `Udvalget for Børn, Unge og Skole`. */
function commaBehind(document: Document, text: string): number {
  const comma = text.indexOf(', ');
  const before = text.slice(0, Math.max(0, comma));
  const isWhole = before !== '' && document.grammar.groups.bodyWord.matchAll(before).at(-1)?.end === before.length;
  return isWhole && document.grammar.groups.bodyWord.match(text.slice(comma)) === undefined ? comma : text.length;
}

/** Where ` i Rosendal Kommune`, ` for Rosendal Kommune` or `, Rosendal Kommune` begins that ends the name of a body; its length where nothing does. */
function organisationAt(document: Document, text: string): number {
  for (const word of [', ', ' i ', ' for ', ' ved ']) {
    const at = text.lastIndexOf(word);
    const rest = at > 0 ? text.slice(at + word.length) : '';
    const match = rest === '' ? undefined : document.grammar.groups.organisation.match(rest);
    if (match?.start === 0 && match.end === rest.length) return at;
  }
  return text.length;
}

/** `Byrådet i Rosendal Kommune`, `Skolebestyrelsen, Holmely Skole`: the organisation behind the name of its body. */
export function organisationBehind(document: Document, passage: Passage, body: Passage): Passage | undefined {
  const end = passage.text.indexOf(body.text) + body.text.length;
  const rest = passage.text.slice(end);
  const lead = BEFORE_ORGANISATION.find((word) => rest.startsWith(word));
  // `i Andelsboligforeningen Ryttergården i gildesalen, Enghavevej 18`: behind its name stands a place.
  const [named = ''] = rest.slice(lead?.length ?? 0).split(PLACE_FOLLOWS);
  const match = lead === undefined ? undefined : document.grammar.groups.organisation.match(named);
  return lead !== undefined && match?.start === 0 ? subPassage(passage, end + lead.length, end + lead.length + match.end) : undefined;
}

/** `Bestyrelsesmøde i Nordby Roklub`, `Skolebestyrelsen på Broskolen`: an institution directly behind a body, where no moment makes it a place. */
export function institutionBehind(document: Document, body: Passage, { place, date, times }: Opening): Passage | undefined {
  if (!place || date || times.length > 0) return undefined;
  const isInstitution = document.grammar.groups.placeWord.match(place.text)?.entry.attributes.institution === true;
  return isInstitution && STARTS_CAPITAL.test(place.text) && body.end < place.start && place.start - body.end <= LONGEST_BETWEEN
    ? place
    : undefined;
}

/** `smøde i `, ` på `: what stands between a body and the institution whose it is. */
const LONGEST_BETWEEN = 10;

const BEFORE_ORGANISATION = [' i ', ' for ', ' ved ', ' på ', ', ', ' - ', ' – '];

/** `§ 17, stk. 4-udvalget for stier` is a name too. */
const isCapital = (passage: Passage, run: Run): boolean => {
  const first = passage.text.charAt(run.start);
  return first !== first.toLowerCase() || first === '§';
};

function findPlace(document: Document, passage: Passage, runs: readonly Run[], behind: number | undefined): Passage | undefined {
  const placed = runs.filter(
    (candidate) =>
      hasPlaceWord(document, passage, candidate) &&
      (isCapital(passage, candidate) ||
        isAtMoment(candidate, behind) ||
        isBehindComma(passage, candidate, behind) ||
        beginsPlace(document, passage, candidate, behind)),
  );
  // `i Andelsforeningen Ryttergården i gildesalen`: the one whose meeting it is may be named after a place.
  const { organisation } = document.grammar.groups;
  const named = placed.find(({ start, end }) => organisation.match(passage.text.slice(start, end)) === undefined) ?? placed[0];
  const run = named ?? (behind === undefined ? undefined : runs.find((candidate) => isPlaceName(document, passage, candidate, behind)));
  if (!run) return undefined;
  // `i havnekontoret, Vestre Mole 3. Mødet begyndte kl. 14`
  const [text = ''] = passage.text.slice(run.start, run.end).split(SENTENCE_BREAK);
  return withoutHost(
    document,
    subPassage(passage, run.start, run.start + text.length - (text.endsWith('.') || text.endsWith(',') ? 1 : 0)),
  );
}

/** `hos Bo Ek, Stien 14` is at Bo Ek's. */
export function withoutHost({ grammar }: Document, place: Passage): Passage {
  const match = grammar.groups.placeWord.match(place.text);
  return match?.start === 0 && match.slots.who ? subPassage(place, match.slots.who.start) : place;
}

/** `kl. 16.30 - 18.45, rådhuset, lokale 214` */
const isBehindComma = (passage: Passage, run: Run, behind: number | undefined): boolean =>
  behind !== undefined && run.start > behind && passage.text.slice(0, run.start).trimEnd().endsWith(',');

/** `kl. 19.30 hos Bo Ek, Stien 14`, `kl. 19.30 rådhuset`: behind the moment, and of the place from its first word on. */
const beginsPlace = ({ grammar }: Document, { text }: Passage, run: Run, behind: number | undefined): boolean =>
  behind !== undefined && run.start > behind && grammar.groups.placeWord.match(text.slice(run.start, run.end))?.start === 0;

/** `kl. 19.00 i mødesalen på rådhuset`: `i` before it, and the moment before that. */
const isAtMoment = (run: Run, behind: number | undefined): boolean => run.locative && behind !== undefined && run.start > behind;

/**
 * `den 15. maj 2018 kl. 17.00 i Kantinen`, `kl. 18.30-20.50, Vaskeriet`, `kl. 19 på vandværket, Kildevej 14`: a name with `i` or a comma before
 * it, or an address, behind the moment.
 */
function isPlaceName(document: Document, passage: Passage, run: Run, behind: number): boolean {
  const { bodyWord, organisation } = document.grammar.groups;
  const text = passage.text.slice(run.start, run.end);
  if (bodyWord.match(text) || organisation.match(text)) return false;
  if (isAtMoment(run, behind)) return isCapital(passage, run) || ADDRESS_END.test(text);
  const isLast = run.end === passage.text.length;
  return isLast && isCapital(passage, run) && isBehindComma(passage, run, behind) && CLOCK_COMMA.test(passage.text.slice(0, run.start));
}

const hasPlaceWord = (document: Document, passage: Passage, run: Run): boolean =>
  document.grammar.groups.placeWord.match(passage.text.slice(run.start, run.end)) !== undefined;
