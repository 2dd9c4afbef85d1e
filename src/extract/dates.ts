/** Dates, weekdays and times, as Danish minutes write them. */
import { findAll } from '../grammar/find.js';
import { HAS_DIGIT, STARTS_DIGIT, WORDS } from '../grammar/characters.js';
import type { Grammar, Match, SlotMatch } from '../grammar/types.js';

/** A date with a year, `YYYY-MM-DD`, and where it stands in the text it was read from. */
export interface ReadDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

/** A time of day, `HH:MM`. */
export interface ReadTime {
  readonly clock: string;
  readonly start: number;
  readonly end: number;
}

/** The first date of a text that the calendar has. A two-digit year is of this century. */
export function readDate(grammar: Grammar, text: string): ReadDate | undefined {
  if (!HAS_DIGIT.test(text)) return undefined;
  for (const match of grammar.groups.date.matchAll(text)) {
    const iso = toIso(grammar, match);
    if (iso) return { iso, start: match.start, end: match.end };
  }
  return undefined;
}

function toIso(grammar: Grammar, match: Match): string | undefined {
  const { day, month, monthnumber, year } = match.slots;
  if (!day || !year) return undefined;
  const monthValue = month ? monthNumber(grammar, month.text) : Number(monthnumber?.text);
  const fullYear = year.text.length === 2 ? 2000 + Number(year.text) : Number(year.text);
  return monthValue === undefined ? undefined : isoDate(fullYear, monthValue, Number(day.text));
}

/** The number of a month by its name, 1–12. */
export function monthNumber(grammar: Grammar, name: string): number | undefined {
  const match = grammar.groups.month.match(name) ?? grammar.groups.month.match(name.replace('.', ''));
  return match && Number(match.entry.attributes.number);
}

/** `YYYY-MM-DD`, or undefined for a day the calendar does not have. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

/** The Danish name of the weekday of a date. */
export function weekdayName(grammar: Grammar, iso: string): string {
  const number = weekdayNumber(iso);
  return grammar.groups.weekday.entries.find((entry) => entry.attributes.number === number)?.id ?? '';
}

/** The weekday a text names, if it names one as a word of its own. */
export function readWeekday(
  grammar: Grammar,
  text: string,
): { readonly number: number; readonly start: number; readonly end: number } | undefined {
  for (const word of findAll(WORDS, text)) {
    const match = grammar.groups.weekday.match(word[0]);
    if (match) return { number: Number(match.entry.attributes.number), start: word.index, end: word.index + word[0].length };
  }
  return undefined;
}

/**
 * The times of a text, outside a range that is a date: `17.01` in `17.01.2024` is none. `19-21` are two where the text is the value of a
 * label for times (`bare`), or `kl.` stands before them.
 */
export function readTimes(grammar: Grammar, text: string, date?: ReadDate, bare = false): readonly ReadTime[] {
  if (!HAS_DIGIT.test(text)) return [];
  const times: ReadTime[] = [];
  const isFree = (match: Match): boolean =>
    !(date && match.end > date.start && match.start < date.end) &&
    !isRoom(grammar, text, match) &&
    times.every((time) => match.start >= time.end || match.end <= time.start);
  const add = (hour: SlotMatch | undefined, minute: SlotMatch | undefined): void => {
    const clock = hour && clockTime(hour.text, minute?.text ?? '00');
    if (clock) times.push({ clock, start: hour.start, end: minute?.end ?? hour.end });
  };
  for (const match of grammar.groups.timeRange.matchAll(text)) {
    const { from, fromMinute, to, toMinute } = match.slots;
    if ((match.entry.attributes.bare === true && !bare) || !isFree(match) || Number(from?.text) > Number(to?.text)) continue;
    add(from, fromMinute);
    add(to, toMinute);
  }
  for (const match of grammar.groups.time.matchAll(text)) if (isFree(match)) add(match.slots.hour, match.slots.minute);
  return times.sort((a, b) => a.start - b.start);
}

/** `lokale 1.07` is no time. */
function isRoom(grammar: Grammar, text: string, { start }: Match): boolean {
  const before = text.slice(0, start).trimEnd();
  const word = before.slice(before.lastIndexOf(' ') + 1);
  return STARTS_DIGIT.test(text.slice(start)) && grammar.groups.placeWord.match(word)?.entry.id === ROOM && !word.endsWith(',');
}

/** The entry of the grammar for words that have a number behind them. */
const ROOM = 'room';

function clockTime(hour: string, minute: string): string | undefined {
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
