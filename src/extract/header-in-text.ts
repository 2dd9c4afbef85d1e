/** What the header of a document does not say and its text does: single items are published without one. */
import { findAll } from '../grammar/find.js';
import { STARTS_CAPITAL, WORDS } from '../grammar/characters.js';
import type { Match } from '../grammar/types.js';
import type { Label } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import { isFilled, type Document } from '../split/context.js';
import { readAttendance } from './attendance.js';
import { readDate } from './dates.js';
import { isOwn } from './decision.js';
import { wholeLabel } from './field.js';
import { set, type State } from './header-state.js';
import { readEnding } from './moments.js';
import { nameOf, readOpening } from './opening.js';

/** Single items are published with the meeting's people inside: `Deltagerne var:` in the decision of the first. */
export function readPresentIn(document: Document, state: State, items: readonly Line[]): void {
  const lines = items.filter((line) => isFilled(document, line));
  const lists = { present: state.present, absent: [] };
  for (let i = 0; i < lines.length && lists.present.length === 0; i++) {
    const line = lines[i];
    if (line && line.text.length < 60 && wholeLabel(document, line)?.entry.attributes.list === 'present')
      readAttendance(document, lists, lines, i);
  }
}

/**
 * Where no header names the body or the date, the label of its own decision does: `Beslutning i Byrådet den 19-12-2016`, the last one of an item
 * that is not of another body or another day.
 */
export function readFromDecision(document: Document, state: State): void {
  const stated = findStated(document, state);
  const line = stated && document.lines[stated[0]];
  if (!stated || !line) return;
  const { match, from } = stated[1];
  const heading = subPassage(line.passage, from);
  const { body, date } = match.slots;
  if (body) set(state, 'body', subPassage(heading, body.start, body.start + nameOf(document, body.text).length));
  const iso = date && readDate(document.grammar, date.text)?.iso;
  if (iso) set(state, 'date', heading, { value: iso, from: date.start, to: date.end });
}

/** `Økonomiudvalget, 14. januar 2020, pkt. 244 ⏎ Anbefales. ⏎ Beslutning`: where no header has a date, the meeting's own decision is the one behind it. */
function findStated(document: Document, state: State): readonly [number, Label] | undefined {
  let isAbovePlain = false;
  for (const found of [...document.labels].toReversed()) {
    const [, { kind, match }] = found;
    if (kind !== 'beslutning' || match.slots.body === undefined) isAbovePlain = kind === 'beslutning';
    else if ((!isAbovePlain || state.values.date !== undefined) && isOfMeeting(document, state, match)) return found;
  }
  return undefined;
}

/** True for a label with a body and a date that do not gainsay the header. */
function isOfMeeting(document: Document, { values }: State, { slots: { body, date } }: Match): boolean {
  return (
    body !== undefined &&
    date !== undefined &&
    // `Referat 26. januar 2024`
    document.grammar.groups.documentType.match(body.text)?.end !== body.text.length &&
    isOwn(document.grammar, values, nameOf(document, body.text), readDate(document.grammar, date.text)?.iso)
  );
}

/**
 * Where no header names the body, or only its kind (`Rådsmøde`), the text does: beside the date of the meeting, as in
 * `Kommunalbestyrelsen den 26. januar 2021` among the bodies a case went through, or as who acts: `Menighedsrådet godkendte …`.
 */
export function readBodyInText(document: Document, state: State): void {
  const { body, date } = state.values;
  if (body === undefined && date !== undefined) {
    const line = document.lines.find(
      (each) => isFilled(document, each) && each.text.length < 100 && datedBody(document, each.passage, date),
    );
    const name = line && datedBody(document, line.passage, date);
    if (line && name) set(state, 'body', name);
  }
  if (body !== undefined && document.grammar.groups.bodyKind.match(body)) readActor(document, state, body.toLowerCase());
}

/** A name of a body and the date, and nothing else. */
function datedBody(document: Document, passage: Passage, date: string): Passage | undefined {
  if (!STARTS_CAPITAL.test(passage.text) || !document.grammar.groups.bodyWord.match(passage.text)) return undefined;
  const opening = readOpening(document, passage);
  // `Byrådet drøftede planen på mødet den 3. marts 2025` is no name.
  if (!opening?.body || document.grammar.groups.finite.match(opening.body.text)) return undefined;
  return opening.body.start === passage.start && opening.date?.iso === date ? opening.body : undefined;
}

/** The name that the text gives most often to what the header calls by its kind alone, `råd`, in its definite form: `Menighedsrådet`. */
function readActor(document: Document, state: State, kind: string): void {
  const found = new Map<string, { readonly passage: Passage; readonly from: number; count: number }>();
  for (const line of document.lines) {
    if (!line.text.toLowerCase().includes(kind)) continue;
    for (const { 0: word, index } of findAll(WORDS, line.passage.text)) {
      const stem = word.toLowerCase().lastIndexOf(kind);
      if (stem < 0 || !STARTS_CAPITAL.test(word) || !DEFINITE.has(word.slice(stem + kind.length))) continue;
      const known = found.get(word);
      if (known) known.count++;
      else found.set(word, { passage: line.passage, from: index, count: 1 });
    }
  }
  const [best] = [...found].sort(([, a], [, b]) => b.count - a.count);
  if (!best) return;
  const [word, { passage, from }] = best;
  state.values.body = word;
  state.spans.body = spanIn(passage, from, from + word.length);
}

/** Endings that make a noun definite. */
const DEFINITE: ReadonlySet<string> = new Set(['et', 'en', 'n']);

/** Single items are published with the meeting's times inside: `Mødet startede kl. 15.30 og sluttede kl. 16.45.` */
export function readTimesInText(document: Document, state: State): void {
  const line = document.lines.find(
    (other) => isFilled(document, other) && other.text.length < 120 && document.grammar.groups.ending.match(other.passage.text),
  );
  if (line) readEnding(document, state, line);
}
