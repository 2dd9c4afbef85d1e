/** When a meeting was: dates and times of a header, and the line that ends the meeting. */
import { append } from '../lists.js';
import type { Line } from '../lines/line.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Document } from '../split/context.js';
import { readDate, readTimes, readWeekday, type ReadDate, type ReadTime } from './dates.js';
import { set, type State } from './header-state.js';
import { statementsOf } from './statements.js';

/** How surely a line says when the meeting was: see `set`. */
export interface Sureness {
  readonly labelled?: boolean;
  readonly loose?: boolean;
}

/** A date with its weekday, and the times: the first is the start, a second one the end. */
export function readMoment(
  document: Document,
  state: State,
  passage: Passage,
  first: 'startTime' | 'endTime',
  { labelled = false, loose = false }: Sureness = {},
): boolean {
  const date = readDate(document.grammar, passage.text);
  if (date) addDate(document, state, passage, date, { labelled, loose });
  const times = readTimes(document.grammar, passage.text, date, labelled);
  times.slice(0, 2).forEach((time, k) => {
    set(state, k === 0 ? first : 'endTime', passage, { value: time.clock, from: time.start, to: time.end, labelled, loose });
  });
  return date !== undefined || times.length > 0;
}

/** A date that the header gives: the first one is the meeting's, all of them are compared. */
function addDate(document: Document, state: State, passage: Passage, date: ReadDate, sureness: Sureness): void {
  const before = state.loose.has('date') ? state.spans.date : undefined;
  const isSet = set(state, 'date', passage, { value: date.iso, from: date.start, to: date.end, ...sureness });
  // The date of the letter is none of the meeting's: it contradicts nothing.
  if (isSet && before)
    append(
      state.dates,
      state.dates.splice(0).filter(({ span }) => span[0] !== before[0]),
    );
  const weekday = readWeekday(document.grammar, passage.text.slice(0, date.start));
  state.dates.push({
    iso: date.iso,
    span: spanIn(passage, date.start, date.end),
    weekday: weekday && { number: weekday.number, span: spanIn(passage, weekday.start, weekday.end) },
  });
}

/** The line that ends the meeting: `Mødet sluttede kl. 18.30.` */
export function readEnding(document: Document, state: State, line: Pick<Line, 'index' | 'passage'>): void {
  const sentence = endingIn(document, line.passage) ?? line.passage;
  const times = readTimes(document.grammar, sentence.text, readDate(document.grammar, sentence.text));
  const end = times.at(-1);
  const setTime = (field: 'startTime' | 'endTime', { clock, start, end: to }: ReadTime): boolean =>
    set(state, field, sentence, { value: clock, from: start, to });
  if (times.length > 1 && times[0]) setTime('startTime', times[0]);
  if (end) setTime('endTime', end);
  state.claimed.add(line.index);
}

/** The sentence that ends the meeting, among those of a line: `Mødet hævet kl. 12.15. Næste møde er den 4. marts 2021 kl. 9.00.` */
export function endingIn(document: Document, passage: Passage): Passage | undefined {
  return statementsOf(document.grammar, [passage])
    .map(({ start, end }) => subPassage(passage, start, end))
    .find((sentence) => document.grammar.groups.ending.match(sentence.text) !== undefined);
}
