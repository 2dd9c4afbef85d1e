/**
 * The header: what body met, when and where.
 *
 * Three kinds of line give it: an opening that says it all in one line (`REFERAT Chefforum d. 17-01-2024`), a label with its value
 * behind it or on the next line (`Mødested 915`), and a list of people under its label. What a line says first stands; what another
 * line says against it is for the checks.
 */
import { COLON, LIST_MARKER, STARTS_CAPITAL, VALUE_FOLLOWS } from '../grammar/characters.js';
import type { Match } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { DocumentType, Meeting, Person, Span } from '../schema/referat.js';
import { isFilled, type Document } from '../split/context.js';
import { readDate, readTimes, readWeekday, weekdayName, type ReadDate } from './dates.js';
import { readPeople } from './people.js';

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
  readonly dates: StatedDate[];
  readonly claimed: Set<number>;
  labelledDate: boolean;
}

type Field = 'documentType' | 'body' | 'organisation' | 'date' | 'startTime' | 'endTime' | 'place';
const FIELDS: readonly Field[] = ['documentType', 'body', 'organisation', 'date', 'startTime', 'endTime', 'place'];

/** Reads the header lines and the line that ends the meeting. */
export function readHeader(document: Document, lines: readonly Line[], ending: Line | undefined): Header {
  const state: State = { values: {}, spans: {}, present: [], absent: [], dates: [], claimed: new Set(), labelledDate: false };
  const filled = lines.filter((line) => isFilled(document, line));
  for (let i = 0; i < filled.length;) i += Math.max(1, readLine(document, state, filled, i));
  if (state.values.body === undefined) readLooseBody(document, state, filled);
  if (ending) readEnding(document, state, ending);
  return { meeting: toMeeting(document, state), dates: state.dates, claimed: state.claimed };
}

/** Reads the line at `i`; answers how many lines it took, 0 where it understood nothing. */
function readLine(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line) return 0;
  const taken =
    readOpening(document, state, line) ||
    readLabelled(document, state, lines, i) ||
    readAttendance(document, state, lines, i) ||
    readLoose(document, state, line);
  for (const used of lines.slice(i, i + taken)) state.claimed.add(used.index);
  return taken;
}

function set(state: State, field: Field, passage: Passage, value = passage.text, from = 0, to = passage.text.length): void {
  if (state.values[field] !== undefined || value === '') return;
  state.values[field] = value;
  state.spans[field] = spanIn(passage, from, to);
}

function readOpening(document: Document, state: State, line: Line): number {
  const { passage } = line;
  const match = document.grammar.groups.opening.match(passage.text);
  if (!match) return 0;
  const { type, body, place } = match.slots;
  const kind = document.grammar.groups.documentType.match(type?.text ?? '');
  if (type && kind) set(state, 'documentType', passage, kind.entry.attributes.type as DocumentType, type.start, type.end);
  if (body) set(state, 'body', passage, body.text, body.start, body.end);
  readMoment(document, state, passage, 'startTime');
  if (place) set(state, 'place', passage, place.text, place.start, place.end);
  return 1;
}

/** A label at the start of a line: its value stands behind it, or alone on the next line. */
function readLabelled(document: Document, state: State, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const match = line && document.grammar.groups.headerField.match(line.passage.text);
  if (!line || !match) return 0;
  const value = valueBehind(line.passage, match);
  if (value === undefined) return 0;
  if (value.text !== '') return setField(document, state, match, value) ? 1 : 0;
  const next = lines[i + 1];
  if (!next || isLabel(document, next)) return 1;
  return setField(document, state, match, next.passage) ? 2 : 1;
}

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

function setField(document: Document, state: State, match: Match, value: Passage): boolean {
  const field = match.entry.attributes.field;
  if (field === 'date') {
    const stated = readDate(document.grammar, value.text);
    if (stated && !state.labelledDate) restate(state, value, stated);
    state.labelledDate = true;
  }
  if (field === 'date' || field === 'time') return readMoment(document, state, value, 'startTime');
  if (field === 'startTime' || field === 'endTime') return readMoment(document, state, value, field);
  if (field === 'body' || field === 'place' || field === 'organisation') set(state, field, value);
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
  const match = line && document.grammar.groups.attendance.match(line.passage.text);
  const value = line && match && valueBehind(line.passage, match);
  if (!value) return 0;
  const people = match.entry.attributes.list === 'absent' ? state.absent : match.entry.attributes.list === 'present' ? state.present : [];
  people.push(...readPeople(value));
  let taken = 1;
  for (let next = lines[i + taken]; next && value.text === '' && isPerson(document, next); next = lines[i + taken]) {
    people.push(...readPeople(withoutMarker(next)));
    taken++;
  }
  return taken;
}

const withoutMarker = (line: Line): Passage => subPassage(line.passage, LIST_MARKER.exec(line.passage.text)?.[0].length ?? 0);

function isPerson(document: Document, line: Line): boolean {
  const { headerField, attendance, contents } = document.grammar.groups;
  const text = withoutColon(line.passage.text);
  if (
    text.length > 200 ||
    contents.match(text) ||
    document.labels.has(line.index) ||
    attendance.match(text) ||
    headerField.match(text)?.end === text.indexOf(':')
  )
    return false;
  return readPeople(withoutMarker(line)).length > 0;
}

/** Lines without a label: the kind of document, the organisation, a date. */
function readLoose(document: Document, state: State, line: Line): number {
  const { passage } = line;
  const { documentType, organisation } = document.grammar.groups;
  const type = documentType.match(passage.text);
  if (type && passage.text.length < 120) {
    set(state, 'documentType', passage, type.entry.attributes.type as DocumentType, type.start, type.end);
    readMoment(document, state, passage, 'startTime');
    return 1;
  }
  const named = organisation.match(passage.text);
  if (named && passage.text.length < 80 && named.end - named.start >= passage.text.length - 1) {
    set(state, 'organisation', passage, passage.text.slice(named.start, named.end), named.start, named.end);
    return 1;
  }
  return passage.text.length < 120 && readMoment(document, state, passage, 'startTime') ? 1 : 0;
}

/** Without a label the body is the first short line that has a word only bodies have: `Økonomiudvalget`. */
function readLooseBody(document: Document, state: State, lines: readonly Line[]): void {
  for (const line of lines) {
    const text = withoutColon(line.passage.text);
    if (state.claimed.has(line.index) || text.length > 90 || !STARTS_CAPITAL.test(text)) continue;
    if (document.grammar.groups.bodyWord.matchAll(text).length === 0) continue;
    set(state, 'body', line.passage, text, 0, text.length);
    state.claimed.add(line.index);
    return;
  }
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
    spans: Object.fromEntries(FIELDS.flatMap((field) => (spans[field] ? [[field, spans[field]]] : []))),
  };
}
