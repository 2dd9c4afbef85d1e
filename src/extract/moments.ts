/** When a meeting was: dates and times of a header, and the line that ends the meeting. */
import type { Line } from '../lines/line.js';
import { spanIn, type Passage } from '../markdown/passage.js';
import type { Document } from '../split/context.js';
import { readDate, readTimes, readWeekday, type ReadDate, type ReadTime } from './dates.js';
import { set, type State } from './header-state.js';

/** A date with its weekday, and the times: the first is the start, a second one the end. */
export function readMoment(document: Document, state: State, passage: Passage, first: 'startTime' | 'endTime', labelled = false): boolean {
  const date = readDate(document.grammar, passage.text);
  if (date) addDate(document, state, passage, date, labelled);
  const times = readTimes(document.grammar, passage.text, date, labelled);
  times.slice(0, 2).forEach((time, k) => {
    set(state, k === 0 ? first : 'endTime', passage, { value: time.clock, from: time.start, to: time.end });
  });
  return date !== undefined || times.length > 0;
}

/** A date that the header gives: the first one is the meeting's, all of them are compared. */
function addDate(document: Document, state: State, passage: Passage, date: ReadDate, labelled: boolean): void {
  set(state, 'date', passage, { value: date.iso, from: date.start, to: date.end, labelled });
  const weekday = readWeekday(document.grammar, passage.text.slice(0, date.start));
  state.dates.push({
    iso: date.iso,
    span: spanIn(passage, date.start, date.end),
    weekday: weekday && { number: weekday.number, span: spanIn(passage, weekday.start, weekday.end) },
  });
}

/** The line that ends the meeting: `Mødet sluttede kl. 18.30.` */
export function readEnding(document: Document, state: State, line: Line, sentence = line.passage): void {
  const times = readTimes(document.grammar, sentence.text, readDate(document.grammar, sentence.text));
  const end = times.at(-1);
  const setTime = (field: 'startTime' | 'endTime', { clock, start, end: to }: ReadTime): void =>
    set(state, field, sentence, { value: clock, from: start, to });
  if (times.length > 1 && times[0]) setTime('startTime', times[0]);
  if (end) setTime('endTime', end);
  state.claimed.add(line.index);
}
