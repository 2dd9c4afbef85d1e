/**
 * The header: what body met, when and where.
 *
 * Three kinds of line give it: an opening that says it all in one line (`REFERAT Chefforum d. 17-01-2024`), a label with its value
 * behind it or on the next line (`Mødested 915`), and a list of people under its label. What a line says first stands; what another
 * line says against it is for the checks.
 */
import { append } from '../lists.js';
import { camelAt } from '../grammar/letters.js';
import {
  BUTTON_LINK,
  FULL_STOP,
  HAS_DIGIT,
  LABELLED_LINE,
  MEETING_PLACE,
  PROSE_END,
  ROOM_NUMBER,
  STARTS_UPPER,
  WORD_CHARACTER,
} from '../grammar/characters.js';
import type { HEADER_FIELDS } from '../grammar/groups.js';
import type { Match } from '../grammar/types.js';
import { bulletLength } from '../lines/bullet.js';
import { COLUMN_GAP, withoutColon } from '../lines/labels.js';
import { partOfLine, type Line } from '../lines/line.js';
import { readPassage, spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Meeting } from '../schema/referat.js';
import { withoutBullet } from '../split/form.js';
import { foldTitle, isFilled, type Document } from '../split/context.js';
import type { Parts } from '../split/parts.js';
import { readAttendance, readPeopleBehind, readSentences } from './attendance.js';
import { readCells } from './cells.js';
import { readClosing } from './closing.js';
import { readDate, readTimes } from './dates.js';
import { isLabelLine, timeBehind, valueBehind, wholeLabel } from './field.js';
import { readBodyInText, readFromDecision, readPresentIn, readTimesInText } from './header-in-text.js';
import { set, toMeeting, type State, type StatedDate } from './header-state.js';
import { readJournalNumber } from './journal-number.js';
import { endingIn, readEnding, readMoment } from './moments.js';
import { institutionBehind, organisationBehind, nameOf, readOpening, withoutHost, type Opening } from './opening.js';
import { readLeftOver } from './left-over.js';
import { readPeople } from './people.js';
import { readRest } from './rest.js';
import { readRoll } from './roll.js';
import { readSideBySide } from './side-by-side.js';
import { statementsOf } from './statements.js';
import { isWrappedInto, joinLines } from './wrapped.js';

export interface Header {
  readonly meeting: Omit<Meeting, 'span'>;
  readonly dates: readonly StatedDate[];
  /** Indexes of the lines that were understood. */
  readonly claimed: ReadonlySet<number>;
  /** Those of them that are running heads: what they say stands nowhere else. */
  readonly heads: ReadonlySet<number>;
}

/**
 * Reads the header lines and the line that ends the meeting; `items` are the lines of the first item, for documents that begin with it; the lines
 * in `kept` are asked nothing. What nobody understands is kept where the document is minutes: it has items, or tells of a meeting.
 */
export function readHeader(document: Document, parts: Omit<Parts, 'claims' | 'headerSpan'>, items: readonly Line[] | undefined): Header {
  const { header: lines, ending, closing, end, kept } = parts;
  const state: State = {
    values: {},
    spans: {},
    labelled: new Set(),
    loose: new Set(),
    present: [],
    absent: [],
    members: new Map(),
    other: [],
    dates: [],
    claimed: new Set(),
    passedOver: new Set(),
  };
  const filled = lines.filter((line) => isFilled(document, line) && !kept.has(line.index));
  const cells = readCells(document, filled);
  for (let i = 0; i < cells.length;) i += Math.max(1, readLine(document, state, cells, i));
  const heads = readRunningHeads(document, state, lines);
  if (ending) readEnding(document, state, ending);
  if (state.values.date === undefined && state.present.length === 0) readPresentIn(document, state, items ?? []);
  if (state.values.body === undefined || state.values.date === undefined) readFromDecision(document, state);
  if (state.values.startTime === undefined && state.values.endTime === undefined) readTimesInText(document, state);
  readBodyInText(document, state);
  keepMembersAway(document, state);
  if (items !== undefined || tellsOfMeeting(state)) {
    // A line that ends the last item too is told there.
    const read = [...cells, ...(ending && ending.index >= end ? [ending] : [])].filter(({ index }) => state.claimed.has(index));
    append(state.other, readLeftOver(document, read, state));
    append(state.other, readRest(document, lines, state.claimed));
    if (closing) append(state.other, readClosing(document, closing, state.claimed));
  }
  state.other.sort((a, b) => a.span[0] - b.span[0]);
  return { meeting: toMeeting(document, state), dates: state.dates, claimed: state.claimed, heads };
}

/** The kinds of furniture that a running head may be: one with the number of its page beside it counts as that. */
const HEADS: ReadonlySet<string | undefined> = new Set(['running-head', 'page-number']);

/**
 * `Beslutningsprotokol                Blad 34 ⏎ Nordby Sogns Menighedsråd          Formandens initialer: EM`: where the header says of no body or
 * not what it is, its running heads may, each where it stands first.
 */
function readRunningHeads(document: Document, state: State, lines: readonly Line[]): ReadonlySet<number> {
  const heads = new Set<number>();
  const seen = new Set<string>();
  for (const line of lines) {
    if (state.values.body !== undefined && state.values.documentType !== undefined) break;
    if (!HEADS.has(document.furniture.get(line.index)) || seen.has(line.text)) continue;
    seen.add(line.text);
    const [first = ''] = line.text.split(COLUMN_GAP);
    const head = partOfLine(document.source.text, line, line.start, line.start + first.trimEnd().length);
    const opening = readOpening(document, head.passage);
    if (!opening?.isWhole || !(opening.body ?? opening.type)) continue;
    if (readLooseText(document, state, head.passage, 1) > 0) heads.add(line.index);
  }
  for (const index of heads) state.claimed.add(index);
  return heads;
}

/**
 * `Medlemmer: Bo Ek, Åse Dam ⏎ Fraværende: Åse Dam`: a roll of the body names all of it. Who was away is not present, nor is anybody yet in an
 * agenda, and the roll keeps its words.
 */
function keepMembersAway(document: Document, { values, present, absent, members, other }: State): void {
  const isAgenda = values.documentType === 'dagsorden' && !tellsDecisions(document);
  for (const person of present.filter(({ name }) => isAgenda || absent.some((away) => away.name === name))) {
    const label = members.get(person);
    if (label === undefined) continue;
    present.splice(present.indexOf(person), 1);
    const { text } = readPassage(document.source.text, [{ start: person.span[0], end: person.span[1] }]);
    other.push({ label, text, span: person.span });
  }
}

/** `Dagsorden` above what was decided: the page keeps the word when the minutes take its place. */
const tellsDecisions = ({ labels }: Document): boolean => [...labels.values()].some(({ kind, weak }) => kind === 'beslutning' && !weak);

/** A letter has a date and a signature of the board too; minutes say what they are, who was there, or when which body met. */
const tellsOfMeeting = ({ values, present, absent }: State): boolean =>
  values.documentType !== undefined ||
  present.length + absent.length > 0 ||
  (values.date !== undefined && (values.body !== undefined || values.startTime !== undefined));

/** Reads the line at `i`; answers how many lines it took, 0 where it understood nothing. */
function readLine(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line || isMenuEntry(document, line)) return 0;
  const taken =
    readRoll(document, state, lines, i) ||
    readSideBySide(document, state, lines, i) ||
    readLabelsFirst(document, state, lines, i) ||
    readLabelled(document, state, lines, i) ||
    readAttendance(document, state, lines, i) ||
    readEndingIn(document, state, line) ||
    (readSentences(document, state, line.passage) ? 1 : 0) ||
    readLoose(document, state, lines, i) ||
    (isFrame(document, line) ? 1 : 0);
  for (const { index } of lines.slice(i, i + taken)) if (!state.passedOver.has(index)) state.claimed.add(index);
  return taken;
}

/** `[Udvalg](/udvalg)` leads to another page: no label whose value is the next line. */
const isMenuEntry = (document: Document, line: Line): boolean =>
  BUTTON_LINK.test(line.text.slice(bulletLength(line.text))) && wholeLabel(document, line) !== undefined;

/** The rule of a table, or a row of it without a word: no value of the label above it. */
const isRule = ({ text }: Line): boolean => text.includes('|') && !WORD_CHARACTER.test(text);

/** The heading of a list that is not there, `Åbne punkter` above the first item, `til` on a line of its own. */
function isFrame(document: Document, line: Line): boolean {
  const { contents, filler, groupHeading } = document.grammar.groups;
  const text = withoutColon(line.passage.text);
  return isRule(line) || [contents, filler, groupHeading].some((group) => group.match(text) !== undefined);
}

/**
 * Labels first and then the values in the same order, as a page in two columns comes out of its PDF. A label can be without a value, so each
 * value goes to the next label that it fits.
 *
 * ```text
 * Mødedato: ⏎ Mødested: ⏎ Udvalg: ⏎ 14. april 2025 ⏎ Byrådssalen ⏎ Byrådet
 * ```
 */
function readLabelsFirst(document: Document, state: State, lines: readonly Line[], i: number): number {
  const labels: { readonly match: Match; readonly line: Line }[] = [];
  for (let line = lines[i]; line && labels.length <= MOST_LABELS; line = lines[i + labels.length]) {
    const match = wholeLabel(document, line);
    if (!match || hasValueBeside(document, lines, i + labels.length)) break;
    labels.push({ match, line });
  }
  if (labels.length < 2 || labels.length > MOST_LABELS || isAbovePeople(labels.map(({ match }) => match))) return 0;
  const pairs: { readonly match: Match; readonly label: Line; readonly at: number; readonly to: number }[] = [];
  let at = i + labels.length;
  for (const [k, { match, line }] of labels.entries()) {
    const value = lines[at];
    if (!value || isRule(value) || isLabelLine(document, value)) break;
    if (!fits(document, match, value.passage)) continue;
    // `Medlemmer: ⏎ Fraværende: ⏎ … ⏎ Bo Ek ⏎ Åse Dam ⏎⏎ Ib Holk`: the list of one label ends where that of the next begins, at a blank line.
    const end = match.entry.attributes.list === undefined || k === labels.length - 1 ? at + 1 : endOfBlock(lines, at);
    const hasMore = end < lines.length && end > at + 1;
    pairs.push({ match, label: line, at, to: hasMore ? end : lines.length });
    at = hasMore ? end : at + 1;
  }
  const all = pairs.length === labels.length;
  if (!all && (pairs.length < 2 || pairs.length < labels.length - 1)) return 0;
  let end = at;
  for (const { match, label, at: k, to } of pairs) {
    const value = lines[k];
    const own = to < lines.length ? lines.slice(k, to) : undefined;
    if (value)
      end = Math.max(
        end,
        own ? k + setValue(document, state, match, label, value, own, 0) : setValue(document, state, match, label, value, lines, k),
      );
  }
  return end - i;
}

/** No header has more labels above their values; a list of nothing else is looked through once. */
const MOST_LABELS = 24;

/** Behind the lines that stand directly below each other from one on. */
function endOfBlock(lines: readonly Line[], from: number): number {
  let end = from + 1;
  while (lines[end]?.index === (lines[end - 1]?.index ?? 0) + 1) end++;
  return end;
}

/** `Formand      Bo Ek`: the value of a label stands in the next cell of its row, unless that is a label too. */
function hasValueBeside(document: Document, lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && next.index === lines[at]?.index && !wholeLabel(document, next);
}

/** `Bemærkninger ⏎ Deltagere ⏎ Bo Engdahl (V) ⏎ Ulla Damsbo (A)`: the people are all of the last label, and those above it are empty. */
const isAbovePeople = (labels: readonly Match[]): boolean =>
  labels.every(({ entry }) => entry.attributes.list === 'present' || entry.attributes.field === 'other') &&
  labels.at(-1)?.entry.attributes.list === 'present';

/** Sets what a label in another place than directly above says; answers where reading goes on. */
function setValue(document: Document, state: State, match: Match, label: Line, value: Line, lines: readonly Line[], at: number): number {
  if (match.entry.attributes.list === undefined) {
    setField(document, state, match, label.passage, value.passage);
    return at + 1;
  }
  return at + Math.max(1, readAttendance(document, state, [label, ...lines.slice(at)], 0) - 1);
}

/** Whether a line can be the value of a label, by what such values look like. */
function fits(document: Document, { entry }: Match, value: Passage): boolean {
  const { field, list } = entry.attributes;
  const { grammar } = document;
  const date = readDate(grammar, value.text);
  if (field === 'date') return date !== undefined;
  // `Mødet afsluttet: ⏎ … ⏎ kl.`: the value is empty but for the word before it.
  if (field === 'time' || field === 'startTime' || field === 'endTime')
    return readTimes(grammar, value.text, date, true).length > 0 || grammar.groups.filler.match(value.text) !== undefined;
  if (list !== undefined) return date === undefined && readPeople(grammar, value).length > 0;
  const isTime = readTimes(grammar, value.text, date).some((time) => time.end === value.text.length);
  return date === undefined && !isTime && (field !== 'body' || grammar.groups.placeWord.match(value.text) === undefined);
}

const LONGEST_OPENING = 200;

/** A line without a label. Prose may hold a date or a body too, so a sentence is one only where it says when and who. */
function readLoose(document: Document, state: State, lines: readonly Line[], i: number): number {
  const [line, next] = [lines[i], lines[i + 1]];
  if (!line) return 0;
  const own = withoutBullet(line.passage);
  return (
    (opensBelow(document, line, next) && readLooseText(document, state, joinLines(document, [line, next], own.start), 2)) ||
    readLooseText(document, state, own, 1)
  );
}

/**
 * `Referat af møde den 5. marts 2018 kl. 16.00 i ⏎ Kantinen på rådhuset`: a line that says when goes on where the page wrapped it, if what
 * stands below is a part of what the two lines say.
 */
function opensBelow(document: Document, line: Line, next: Line | undefined): next is Line {
  if (!isWrappedInto(document, line, next) || readDate(document.grammar, line.passage.text) === undefined) return false;
  const own = withoutBullet(line.passage);
  const { body, place, times = [] } = readOpening(document, joinLines(document, [line, next], own.start)) ?? {};
  return [body, place].some((part) => part !== undefined && part.end > next.start) || times.some(({ end }) => end > own.text.length);
}

/** Reads a line, or two that are one, as an opening; answers `taken` where it is understood, else 0. */
function readLooseText(document: Document, state: State, passage: Passage, taken: number): number {
  if (readJournalNumber(document, passage)) return 0;
  // `Med venlig hilsen Bestyrelsen`, below a letter that came with the minutes.
  if (document.grammar.groups.closing.match(passage.text)) return 0;
  if (passage.text.length > LONGEST_OPENING) return readFirstSentence(document, state, passage, taken);
  const named = document.grammar.groups.organisation.match(passage.text);
  const [first = ''] = passage.text.split(' ');
  if (
    named &&
    named.end - named.start >= passage.text.length - 1 &&
    document.grammar.groups.bodyWord.match(first)?.start !== 0 &&
    !hasBodyBefore(document, passage) &&
    !isDocumentType(document, first)
  ) {
    set(state, 'organisation', subPassage(passage, named.start, named.end));
    return taken;
  }
  const opening = readOpening(document, passage);
  if (!opening) return readPlaceAfterTime(document, state, passage);
  const { place } = opening;
  const body = isNews(document, passage) ? undefined : opening.body;
  // `Medarbejdervalgt: Bo Havnegård` has a label, `Havnens Roklub` above `Referat` is whose minutes they are: neither is a place.
  const isPlaceAlone = place !== undefined && !body && !opening.type && !opening.date && opening.times.length === 0;
  const isTitle = state.values.documentType === undefined && state.values.date === undefined;
  if (isPlaceAlone && (isTitle || state.values.place !== undefined || LABELLED_LINE.test(passage.text))) return 0;
  // `Godkendelse af dagsorden`, the first of a list without numbers, says nothing of the document.
  const type = document.grammar.groups.standingItem.match(passage.text) ? undefined : opening.type;
  const isProse = passage.text.length > 60 && PROSE_END.test(passage.text);
  // `Mødet onsdag den 14. marts 1979 kl. 15.00 på kommunekontoret.`
  const saysWhere = body !== undefined || (place !== undefined && opening.isWhole && !document.grammar.groups.finite.match(place.text));
  if (isProse && !(opening.date && opening.times.length > 0 && saysWhere)) return 0;
  const isHeading = state.values.date !== undefined && document.grammar.groups.contents.match(withoutColon(passage.text)) !== undefined;
  if (
    type &&
    !isHeading &&
    (state.values.documentType === undefined || (state.values.documentType === 'dagsorden' && type.value !== 'dagsorden'))
  ) {
    state.values.documentType = type.value;
    state.spans.documentType = type.span;
  }
  const organisation = body && (organisationBehind(document, passage, body) ?? institutionBehind(document, body, opening));
  if (body) {
    // `Referat af menighedsrådsmøde` says what kind of body met, and `Nordby Sogns Menighedsråd` below it which.
    set(state, 'body', body, { loose: WORD_CHARACTER.test(document.source.text.charAt(body.end)) });
    if (organisation && state.values.organisation === undefined) set(state, 'organisation', organisation);
  }
  const isLoose = (!body && !type && (opening.times.length === 0 || isStamp(opening))) || LABELLED_LINE.test(passage.text);
  readMoment(document, state, passage, 'startTime', { loose: isLoose });
  // `Skolebestyrelsen på Elmelund Skole` says whose body it is.
  if (place && !(organisation && place.start < organisation.end && place.end > organisation.start))
    set(state, 'place', place, { loose: !opening.date && opening.times.length === 0 });
  // `Elevråd: Elias, Freja` where the body is known: nothing was read from it, so it is kept as text.
  const isRead = type ?? opening.date ?? (opening.times.length > 0 || [body, place].some((part) => part && isValue(state, part)));
  return isRead ? taken : 0;
}

/** `Social- og Arbejdsmarkedsudvalget, Rosendal Kommune`, `Miljøudvalget i Rosendal Kommune`: the name of a body before that of its organisation. */
function hasBodyBefore(document: Document, { text }: Passage): boolean {
  const name = nameOf(document, text);
  return name.length < text.length && document.grammar.groups.bodyWord.match(name) !== undefined;
}

/** True for what a field of the meeting says, here or before. */
const isValue = ({ values, spans }: State, { text, start, end }: Passage): boolean =>
  [values.body, values.place].some((value) => value !== undefined && foldTitle(text).includes(foldTitle(value))) ||
  [spans.body, spans.place].some((span) => span !== undefined && span[0] >= start && span[1] <= end);

const isDocumentType = (document: Document, word: string): boolean => document.grammar.groups.documentType.match(word)?.end === word.length;

/** `Generalforsamlingen blev afholdt den 23. marts 2017 kl. 19.00 i Kulturhuset. Der var mødt 31 medlemmer, og …`: the first sentence opens. */
function readFirstSentence(document: Document, state: State, passage: Passage, taken: number): number {
  const [first] = statementsOf(document.grammar, [passage]);
  if (!first || first.end - first.start > LONGEST_OPENING || first.end >= passage.text.length) return 0;
  const sentence = subPassage(passage, first.start, first.end);
  const opening = readOpening(document, sentence);
  if (!opening?.date || opening.times.length === 0) return 0;
  const read = readLooseText(document, state, sentence, taken);
  // What it goes on to say is kept as text.
  const rest = subPassage(passage, first.end);
  if (read > 0) state.other.push({ text: rest.text, span: spanIn(rest) });
  return read;
}

/** `Nyt fra Menighedsrådet:` is a heading of the page, or an item; `Økonomi- og Planudvalget` is a body. */
function isNews({ grammar }: Document, { text }: Passage): boolean {
  const standing = grammar.groups.standingItem.match(text);
  return standing !== undefined && grammar.groups.functionWord.match(text.slice(0, standing.end)) !== undefined;
}

/** `22. februar 2022 kl. 10:54` is when a page was put up: no meeting is called for such a minute. */
const isStamp = ({ times }: Opening): boolean => times.length === 1 && times.every(({ clock }) => Number(clock.slice(-2)) % 5 !== 0);

/** `den 15. maj 2018 kl. 17.00 ⏎ i Kantinen`: a place on a line of its own, behind the time. */
function readPlaceAfterTime(document: Document, state: State, passage: Passage): number {
  const lead = MEETING_PLACE.exec(passage.text);
  if (!lead || passage.text.length > 80 || state.values.place !== undefined || state.values.date === undefined) return 0;
  const place = subPassage(passage, lead[0].length, passage.text.replace(FULL_STOP, '').length);
  // `i mødesalen på Tårnby Rådhus`
  if (!STARTS_UPPER.test(place.text) && document.grammar.groups.placeWord.match(place.text)?.start !== 0) return 0;
  set(state, 'place', place);
  return 1;
}

/** A label at the start of a line: its value stands behind it, or alone on the next line. */
function readLabelled(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const passage = line && withoutBullet(line.passage);
  if (!passage) return 0;
  const match = document.grammar.groups.headerField.match(passage.text);
  if (!match) return readGlued(document, state, passage);
  const value = isRoomName(document, passage, match) ? passage : (valueBehind(passage, match) ?? timeBehind(document, passage, match));
  if (value === undefined) return 0;
  if (startsWithLabel(document, value)) {
    if (match.entry.attributes.field !== 'other') return 0;
    readPeopleBehind(document, state, value);
    return 1;
  }
  const label = subPassage(passage, match.start, match.end);
  // `Møde nr. 3 i Skolebestyrelsen torsdag den 9. oktober 2025`: no field, but an opening.
  const isOpening = match.entry.attributes.field === 'other' && !passage.text.includes(':') && readDate(document.grammar, value.text);
  if (isOpening) return 0;
  if (value.text !== '') return setField(document, state, match, label, value) ? 1 : 0;
  // `Protokol` alone, without a colon, is the kind of document.
  if (!passage.text.endsWith(':') && document.grammar.groups.documentType.match(passage.text)?.end === passage.text.length) return 0;
  const next = lines[i + 1];
  if (isColumnHead(document, lines, i)) return 0;
  if (!next || isRule(next) || isLabelLine(document, next)) return 1;
  return setField(document, state, match, label, withoutBullet(next.passage)) ? 2 : 1;
}

/** `Bus ⇥ Tid`: a label that ends a row behind a cell that is none is the head of a column. */
function isColumnHead(document: Document, lines: readonly Line[], i: number): boolean {
  const [before, line, next] = [lines[i - 1], lines[i], lines[i + 1]];
  const endsRow = before !== undefined && before.index === line?.index && next?.index !== line.index;
  return endsRow && lines[i - 2]?.index !== before.index && !isLabelLine(document, before);
}

/** `Lokale 2`, `Mødelokale Fjorden` name a room and have no label; in `Lokale Kantinen` the name behind the label is one of its own. */
function isRoomName({ grammar }: Document, passage: Passage, match: Match): boolean {
  const { placeWord } = grammar.groups;
  const { text } = passage;
  if (!placeWord.match(text.slice(0, match.end))) return false;
  const behind = text.slice(match.end);
  if (ROOM_NUMBER.test(behind)) return true;
  const [blank = '', name = ''] = behind.split(' ');
  // `Mødelokale      Fjorden`: in two columns the word is a label.
  const isBeside = spanIn(passage, match.end + 1)[0] - spanIn(passage, 0, match.end)[1] === 1;
  return blank === '' && isBeside && STARTS_UPPER.test(name) && !placeWord.match(name);
}

/** `Mødested⟨value⟩`: where a page lost the blank, a capital directly behind a label begins its value. */
function readGlued(document: Document, state: State, passage: Passage): number {
  const end = camelAt(passage.text, 0, 40) + 1;
  const match = end > 0 ? document.grammar.groups.headerField.match(passage.text.slice(0, end)) : undefined;
  return match?.end === end && setField(document, state, match, subPassage(passage, 0, end), subPassage(passage, end)) ? 1 : 0;
}

/** `Udvalg Dato Type` is the head of a table, not a label with a value. */
function startsWithLabel(document: Document, value: Passage): boolean {
  const { headerField, attendance } = document.grammar.groups;
  const field = headerField.match(value.text)?.entry.attributes.field;
  return value.text !== '' && ((field !== undefined && field !== 'place') || attendance.match(value.text) !== undefined);
}

function setField(document: Document, state: State, match: Match, label: Passage, value: Passage): boolean {
  const field = match.entry.attributes.field as (typeof HEADER_FIELDS)[number];
  switch (field) {
    case 'date':
    case 'time':
      return readMoment(document, state, value, 'startTime', { labelled: true }) && readRoom(document, state, value);
    case 'startTime':
    case 'endTime':
      return readMoment(document, state, value, field, { labelled: true });
    case 'body':
      set(state, field, subPassage(value, 0, nameOf(document, value.text).length), { labelled: true });
      return true;
    case 'place':
      if (!beginsWithDate(document, value)) set(state, field, withoutHost(document, value), { labelled: true });
      else if (readMoment(document, state, value, 'startTime', { labelled: true })) readRoom(document, state, value);
      return true;
    case 'organisation':
      set(state, field, value);
      return true;
    case 'other':
      if (value.text !== '') state.other.push({ label: label.text, text: value.text, span: [label.start, spanIn(value)[1]] });
      readSentences(document, state, value);
      return true;
  }
}

/** `Onsdag den 9. april 2025 kl. 19 i Sognegården`; the numbers of `Lokale 4.2.18, Bygning 4` are no date. */
function beginsWithDate({ grammar }: Document, { text }: Passage): boolean {
  const date = readDate(grammar, text);
  const { filler, weekday } = grammar.groups;
  const before = date ? text.slice(0, date.start).split(' ') : [];
  return date !== undefined && before.every((word) => word === '' || [filler, weekday].some((group) => group.match(word)));
}

/** `Tid og sted: Onsdag den 9. april 2025 kl. 19 i Sognegården` */
function readRoom(document: Document, state: State, value: Passage): true {
  const place = readOpening(document, value)?.place;
  if (place) set(state, 'place', place);
  return true;
}

/** `Mødet sluttede kl. 18.30.` among the lines of the header, perhaps behind another sentence. */
function readEndingIn(document: Document, state: State, line: Line): number {
  const { passage } = line;
  if (passage.text.length > LONGEST_OPENING || !HAS_DIGIT.test(passage.text)) return 0;
  if (!endingIn(document, passage)) return 0;
  readEnding(document, state, line);
  return 1;
}
