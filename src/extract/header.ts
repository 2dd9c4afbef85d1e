/**
 * The header: what body met, when and where.
 *
 * Three kinds of line give it: an opening that says it all in one line (`REFERAT Chefforum d. 17-01-2024`), a label with its value
 * behind it or on the next line (`Mødested 915`), and a list of people under its label. What a line says first stands; what another
 * line says against it is for the checks.
 */
import { CAMEL, COLON, PROSE_END, TICK_BOX, VALUE_FOLLOWS } from '../grammar/characters.js';
import { listMarker } from '../lines/bullet.js';
import type { Match } from '../grammar/types.js';
import { indentOf, type Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Meeting, Person, Span } from '../schema/referat.js';
import { withoutBullet } from '../split/form.js';
import { isFilled, type Document } from '../split/context.js';
import { readDate, readTimes, readWeekday, weekdayName, type ReadDate } from './dates.js';
import { readJournalNumber } from './journal-number.js';
import { nameOf, readOpening } from './opening.js';
import { readPeople } from './people.js';
import { readRest } from './rest.js';

/** A date the header gave, with the place it stands: the checks compare them. */
export interface StatedDate {
  readonly iso: string;
  readonly span: Span;
  readonly weekday?: { readonly number: number; readonly span: Span };
}

export interface Header {
  readonly meeting: Omit<Meeting, 'span'>;
  readonly dates: readonly StatedDate[];
  /** Indexes of the lines that were understood. */
  readonly claimed: ReadonlySet<number>;
}

interface State {
  readonly values: Partial<Record<Field, string>>;
  readonly spans: Partial<Record<Field, Span>>;
  readonly present: Person[];
  readonly absent: Person[];
  readonly other: NonNullable<Meeting['other']>;
  readonly dates: StatedDate[];
  readonly claimed: Set<number>;
  labelledDate: boolean;
}

type Field = 'documentType' | 'body' | 'organisation' | 'date' | 'startTime' | 'endTime' | 'place';
const FIELDS: readonly Field[] = ['documentType', 'body', 'organisation', 'date', 'startTime', 'endTime', 'place'];

/** Reads the header lines and the line that ends the meeting. What nobody understands is kept where the document is minutes: it has items, or tells of a meeting. */
export function readHeader(document: Document, lines: readonly Line[], ending: Line | undefined, hasPunkter: boolean): Header {
  const state: State = { values: {}, spans: {}, present: [], absent: [], other: [], dates: [], claimed: new Set(), labelledDate: false };
  const filled = lines.filter((line) => isFilled(document, line));
  for (let i = 0; i < filled.length;) i += Math.max(1, readLine(document, state, filled, i));
  if (ending) readEnding(document, state, ending);
  if (state.values.body === undefined) readFromDecision(document, state);
  if (state.values.startTime === undefined && state.values.endTime === undefined) readTimesInText(document, state);
  if (hasPunkter || tellsOfMeeting(state)) state.other.push(...readRest(document, lines, state.claimed));
  state.other.sort((a, b) => a.span[0] - b.span[0]);
  return { meeting: toMeeting(document, state), dates: state.dates, claimed: state.claimed };
}

/** A letter has a date and a signature of the board too; minutes say what they are, who was there, or when which body met. */
const tellsOfMeeting = ({ values, present, absent }: State): boolean =>
  values.documentType !== undefined ||
  present.length + absent.length > 0 ||
  (values.date !== undefined && (values.body !== undefined || values.startTime !== undefined));

/** Where no header names the body, the label of its own decision does: `Beslutning i Byrådet den 19-12-2016`, the last one of an item. */
function readFromDecision(document: Document, state: State): void {
  const stated = [...document.labels].filter(([, { match }]) => match.slots.body && match.slots.date).at(-1);
  const line = stated && document.lines[stated[0]];
  if (!stated || !line) return;
  const { match, from } = stated[1];
  const heading = subPassage(line.passage, from);
  const { body, date } = match.slots;
  if (body) set(state, 'body', heading, nameOf(document, body.text), body.start, body.start + nameOf(document, body.text).length);
  const iso = date && readDate(document.grammar, date.text)?.iso;
  if (iso) set(state, 'date', heading, iso, date.start, date.end);
}

/** Single items are published with the meeting's times inside: `Mødet startede kl. 15.30 og sluttede kl. 16.45.` */
function readTimesInText(document: Document, state: State): void {
  const line = document.lines.find(
    (other) => isFilled(document, other) && other.text.length < 120 && document.grammar.groups.ending.match(other.passage.text),
  );
  if (line) readEnding(document, state, line);
}

/** Reads the line at `i`; answers how many lines it took, 0 where it understood nothing. */
function readLine(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return 0;
  const taken =
    readLabelled(document, state, lines, i) ||
    readAttendance(document, state, lines, i) ||
    readEndingIn(document, state, line) ||
    readLoose(document, state, line);
  for (const used of lines.slice(i, i + taken)) state.claimed.add(used.index);
  return taken;
}

function set(state: State, field: Field, passage: Passage, value = passage.text, from = 0, to = passage.text.length): void {
  if (state.values[field] !== undefined || value === '') return;
  state.values[field] = value;
  state.spans[field] = spanIn(passage, from, to);
}

const LONGEST_OPENING = 140;

/** A line without a label. Prose may hold a date or a body too, so a sentence is none. */
function readLoose(document: Document, state: State, line: Line): number {
  const passage = withoutBullet(line.passage);
  if (readJournalNumber(document, passage)) return 0;
  if (passage.text.length > LONGEST_OPENING || (passage.text.length > 60 && PROSE_END.test(passage.text))) return 0;
  const { organisation } = document.grammar.groups;
  const named = organisation.match(passage.text);
  if (named && named.end - named.start >= passage.text.length - 1) {
    set(state, 'organisation', passage, passage.text.slice(named.start, named.end), named.start, named.end);
    return 1;
  }
  const opening = readOpening(document, passage);
  if (!opening) return 0;
  const { type, body, place } = opening;
  if (type && state.values.documentType === undefined) {
    state.values.documentType = type.value;
    state.spans.documentType = type.span;
  }
  if (body) set(state, 'body', body);
  readMoment(document, state, passage, 'startTime');
  if (place) set(state, 'place', place);
  return 1;
}

/** A label at the start of a line: its value stands behind it, or alone on the next line. */
function readLabelled(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const passage = line && withoutBullet(line.passage);
  const match = passage && document.grammar.groups.headerField.match(passage.text);
  if (!match) return passage ? readGlued(document, state, passage) : 0;
  const value = valueBehind(passage, match);
  if (value === undefined) return 0;
  if (startsWithLabel(document, value)) return match.entry.attributes.field === 'other' ? readPeopleBehind(document, state, value) : 0;
  const label = subPassage(passage, match.start, match.end);
  if (value.text !== '') return setField(document, state, match, label, value) ? 1 : 0;
  const next = lines[i + 1];
  if (!next || isLabel(document, next)) return 1;
  return setField(document, state, match, label, next.passage) ? 2 : 1;
}

/** `Mødested⟨value⟩`: where a page lost the blank, a capital directly behind a label begins its value. */
function readGlued(document: Document, state: State, passage: Passage): number {
  const end = passage.text.slice(0, 40).search(CAMEL) + 1;
  const match = end > 0 ? document.grammar.groups.headerField.match(passage.text.slice(0, end)) : undefined;
  return match?.end === end && setField(document, state, match, subPassage(passage, 0, end), subPassage(passage, end)) ? 1 : 0;
}

/** `Udvalg Dato Type` is the head of a table, not a label with a value. */
function startsWithLabel(document: Document, value: Passage): boolean {
  const { headerField, attendance } = document.grammar.groups;
  const field = headerField.match(value.text)?.entry.attributes.field;
  return value.text !== '' && ((field !== undefined && field !== 'place') || attendance.match(value.text) !== undefined);
}

/** `Bemærkninger: Afbud: Bo Engdahl (V)` */
function readPeopleBehind(document: Document, state: State, value: Passage): number {
  const match = document.grammar.groups.attendance.match(value.text);
  const names = match && valueBehind(value, match);
  if (match && names) peopleOf(state, match).push(...readPeople(names));
  return 1;
}

const peopleOf = (state: State, match: Match): Person[] =>
  match.entry.attributes.list === 'absent' ? state.absent : match.entry.attributes.list === 'present' ? state.present : [];

/** What stands behind a label: after a colon, or after a blank if it looks like a value and not like a sentence. */
function valueBehind(passage: Passage, match: Match): Passage | undefined {
  const rest = passage.text.slice(match.end);
  const colon = COLON.exec(rest);
  if (colon) return subPassage(passage, match.end + colon[0].length);
  if (rest === '' || VALUE_FOLLOWS.test(rest)) return subPassage(passage, match.end);
  return undefined;
}

function isLabel(document: Document, line: Line): boolean {
  const { headerField, attendance, contents } = document.grammar.groups;
  const text = withoutColon(line.passage.text);
  const ends = [text.length, text.indexOf(':')];
  return [headerField.match(text), attendance.match(text), contents.match(text)].some(
    (match) => match !== undefined && ends.includes(match.end),
  );
}

function setField(document: Document, state: State, match: Match, label: Passage, value: Passage): boolean {
  const field = match.entry.attributes.field;
  if (field === 'date') {
    const stated = readDate(document.grammar, value.text);
    if (stated && !state.labelledDate) restate(state, value, stated);
    state.labelledDate = true;
  }
  if (field === 'date' || field === 'time') return readMoment(document, state, value, 'startTime');
  if (field === 'startTime' || field === 'endTime') return readMoment(document, state, value, field);
  if (field === 'body') set(state, field, subPassage(value, 0, nameOf(document, value.text).length));
  else if (field === 'place' || field === 'organisation') set(state, field, value);
  else if (value.text !== '') state.other.push({ label: label.text, text: value.text, span: [label.start, spanIn(value)[1]] });
  return true;
}

/** A date with its weekday, and the times: the first is the start, a second one the end. */
function readMoment(document: Document, state: State, passage: Passage, first: 'startTime' | 'endTime'): boolean {
  const date = readDate(document.grammar, passage.text);
  if (date) addDate(document, state, passage, date);
  const times = readTimes(document.grammar, passage.text, date);
  times.slice(0, 2).forEach((time, k) => {
    set(state, k === 0 ? first : 'endTime', passage, time.clock, time.start, time.end);
  });
  return date !== undefined || times.length > 0;
}

/** `Mødedato` says the date more surely than a heading does, which is often copied from the last meeting. */
function restate(state: State, passage: Passage, date: ReadDate): void {
  state.values.date = date.iso;
  state.spans.date = spanIn(passage, date.start, date.end);
}

function addDate(document: Document, state: State, passage: Passage, date: ReadDate): void {
  set(state, 'date', passage, date.iso, date.start, date.end);
  const weekday = readWeekday(document.grammar, passage.text.slice(0, date.start));
  state.dates.push({
    iso: date.iso,
    span: spanIn(passage, date.start, date.end),
    ...(weekday && { weekday: { number: weekday.number, span: spanIn(passage, weekday.start, weekday.end) } }),
  });
}

/** A list of people under its label, on the label's line or on the lines below it. */
function readAttendance(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const passage = line && withoutBullet(line.passage);
  const match = passage && document.grammar.groups.attendance.match(passage.text);
  const value = match && valueBehind(passage, match);
  if (!value) return 0;
  const people = peopleOf(state, match);
  people.push(...readPeople(value));
  let taken = 1;
  for (let next = lines[i + taken]; next && goesOn(line, value, next) && isPerson(document, next); next = lines[i + taken]) {
    for (const person of readPeople(withoutMarker(next))) (isAway(document, next, person) ? state.absent : people).push(person);
    taken++;
  }
  return taken;
}

/** Names stand below a label alone, or below its first name and indented like it. */
const goesOn = (line: Line, value: Passage, next: Line): boolean => value.text === '' || indentOf(next) > indentOf(line);

function withoutMarker(line: Line): Passage {
  const passage = subPassage(line.passage, listMarker(line.passage.text)?.[0].length ?? 0);
  return subPassage(passage, TICK_BOX.exec(passage.text)?.[0].length ?? 0);
}

/** `- [ ] Kurt Dalager (C)` and `Bo Sønderskov (B) - afbud`: away, though in the list of those present. */
function isAway(document: Document, line: Line, person: Person): boolean {
  return line.text.includes('[ ]') || (person.role !== undefined && isAbsenceWord(document, capitalised(person.role)));
}

/** The word alone: `deltog ikke i behandlingen af punkt 6` is no absence from the meeting. */
function isAbsenceWord(document: Document, text: string): boolean {
  const match = document.grammar.groups.attendance.match(text);
  return match?.entry.attributes.list === 'absent' && match.end === text.length;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function isPerson(document: Document, line: Line): boolean {
  const { headerField, attendance, contents, documentType } = document.grammar.groups;
  const text = withoutColon(line.passage.text);
  if (
    text.length > 200 ||
    contents.match(text) ||
    document.labels.has(line.index) ||
    attendance.match(text) ||
    documentType.match(text) ||
    headerField.match(text)?.end === text.indexOf(':')
  )
    return false;
  return readPeople(withoutMarker(line)).length > 0;
}

/** `Mødet sluttede kl. 18.30.` among the lines of the header. */
function readEndingIn(document: Document, state: State, line: Line): number {
  if (!document.grammar.groups.ending.match(line.passage.text)) return 0;
  readEnding(document, state, line);
  return 1;
}

function readEnding(document: Document, state: State, line: Line): void {
  const times = readTimes(document.grammar, line.passage.text, readDate(document.grammar, line.passage.text));
  const end = times.at(-1);
  if (times.length > 1 && times[0]) set(state, 'startTime', line.passage, times[0].clock, times[0].start, times[0].end);
  if (end) set(state, 'endTime', line.passage, end.clock, end.start, end.end);
  state.claimed.add(line.index);
}

function toMeeting(document: Document, state: State): Omit<Meeting, 'span'> {
  const { values, spans } = state;
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = values[field];
      if (value === undefined) return [];
      return field === 'date'
        ? [
            [field, value],
            ['weekday', weekdayName(document.grammar, value)],
          ]
        : [[field, value]];
    }),
  );
  return {
    ...(fields as Pick<Meeting, Field | 'weekday'>),
    present: state.present,
    absent: state.absent,
    ...(state.other.length > 0 && { other: state.other }),
    spans: Object.fromEntries(FIELDS.flatMap((field) => (spans[field] ? [[field, spans[field]]] : []))),
  };
}
