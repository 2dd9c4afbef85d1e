/**
 * Attendance: who was there, who was not, who came instead.
 *
 * Lists stand under a label, on its line or on the lines below; sentences say the same in words (`Lars Hede deltog for Bo Ek.`).
 */
import {
  AND_END,
  BRACKET_BEHIND,
  FULL_NAME,
  FULL_STOP,
  HAS_DIGIT,
  INITIAL_END,
  LABELLED_LINE,
  NAME_AND_DASH,
  NAME_AND_ROLE,
  PROSE_END,
  SIDE_AND_DASH,
  SIDE_HEAD,
  SMALL_WORD,
  STARTS_CAPITAL,
  TICK_BOX,
  TICK_EMPTY,
} from '../grammar/characters.js';
import { bulletLength, listMarker } from '../lines/bullet.js';
import type { Match } from '../grammar/types.js';
import { indentOf, type Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Person, Span } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { withoutBullet } from '../split/form.js';
import { isLabelLine, listBehind, valueBehind } from './field.js';
import { readDate } from './dates.js';
import { statementsOf } from './statements.js';
import { isParty, readAttendees, readOne, readPeople } from './people.js';
import { readRoll } from './roll.js';
import { isWrappedInto, joinLines } from './wrapped.js';

/** The two lists, which reading fills. */
export interface Attendance {
  readonly present: Person[];
  readonly absent: Person[];
  /** Those of the present whom a roll of the body's members names, with its label. */
  readonly members?: Map<Person, string>;
  /** Indexes of lines inside a list that say nothing of who was there: they are kept as text. */
  readonly passedOver?: Set<number>;
}

/** Reads a list of people that begins with its label at `i`; answers how many lines it took, 0 where there is none. */
export function readAttendance(document: Document, lists: Attendance, lines: readonly Line[], i: number): number {
  const line = lines[i];
  const passage = line && withoutBullet(line.passage);
  const match = passage && document.grammar.groups.attendance.match(passage.text);
  // `Indkaldelse til bestyrelsesmøde` is the kind of document, `Indkaldelse` alone is above the people.
  const kind = match && document.grammar.groups.documentType.match(passage.text);
  if (!match || (kind && kind.end > match.end)) return 0;
  const value = listBehind(document, passage, match) ?? peopleBehind(document, passage, match);
  if (!value) return 0;
  const before = lists.present.length;
  const taken = readList(document, lists, lines, i, { line, match, value });
  if (match.entry.attributes.members === true)
    for (const person of lists.present.slice(before)) lists.members?.set(person, withoutColon(passage.text.slice(match.start, match.end)));
  return taken;
}

interface Label {
  readonly line: Line;
  readonly match: Match;
  readonly value: Passage;
}

/** The people behind a label on its line and on the lines below it; answers how many lines they took. */
function readList(document: Document, lists: Attendance, lines: readonly Line[], i: number, { line, match, value }: Label): number {
  const roll = value.text === '' ? readRoll(document, lists, lines, i + 1) : 0;
  if (roll > 0) return 1 + roll;
  const first = wholeRun(document, lines, i, value);
  addPeople(document, lists, match, first.passage);
  let { taken } = first;
  const isAlone = value.text === '' && lines[i + 1]?.index !== line.index;
  for (let next = lines[i + taken]; next && goesOn(document, line, value, lines[i + taken - 1], next); next = lines[i + taken]) {
    const [before, after] = [lines[i + taken - 1], lines[i + taken + 1]];
    if (
      isSubhead(document, next, after) ||
      (isAlone && isGroupHead(document, before, next, after)) ||
      (isAlone && isRowHead(document, lines, i + taken))
    ) {
      taken++;
      continue;
    }
    const again = isAlone ? groupAgain(lines, i, next) : undefined;
    if (again) {
      if (document.grammar.groups.attendance.match(again.text)) readPeopleBehind(document, lists, again);
      else addPeople(document, lists, match, again);
      taken++;
      continue;
    }
    if (isAlone && readRoleLine(document, lists, lines[i + taken - 1], next)) {
      taken++;
      continue;
    }
    if (readMarked(document, lists, withoutBullet(next.passage))) {
      taken++;
      continue;
    }
    if (!isPersonLine(document, next, line)) break;
    const run = wholeRun(document, lines, i + taken, withoutMarker(document, next));
    if (!readPartyCell(document, lists, run.passage, lines[i + taken - 1], next))
      addPeople(document, lists, match, run.passage, isUnticked(next), isOnePerson(next) || hasRole(document, run.passage));
    taken += run.taken;
  }
  return taken;
}

/** `Deltagere: ⏎ Forældre: Bo Ek ⏎ Fraværende: ⏎ Forældre: Ib Holk`: the people of a group that stood above, here under the label at `i`. */
function groupAgain(lines: readonly Line[], i: number, { passage, index }: Line): Passage | undefined {
  const label = LABELLED_LINE.exec(passage.text)?.[0];
  if (label === undefined || lines[i]?.index === index) return undefined;
  return lines.slice(Math.max(0, i - MOST_ABOVE), i).some((line) => line.passage.text.startsWith(label))
    ? subPassage(passage, label.length)
    : undefined;
}

/** No list of those present is longer. */
const MOST_ABOVE = 100;

/** `Ledersiden:`, and `Fra kommunen` above its people, which stand further in: a part of the list, and no person. */
function isSubhead(document: Document, line: Line, next: Line | undefined): boolean {
  if (SIDE_HEAD.test(line.text)) return isSideHead(document, line, next);
  const isIndented = next !== undefined && next.index > line.index && indentOf(next) > indentOf(line);
  return (
    isIndented &&
    !isLabelLine(document, line) &&
    document.grammar.groups.attendanceSide.match(line.passage.text) !== undefined &&
    readPeople(document.grammar, next.passage).length > 0
  );
}

/** `Udefra kommende medlemmer` between a blank line and people: words that no name has, and no label. */
function isGroupHead(document: Document, last: Line | undefined, line: Line, next: Line | undefined): boolean {
  const { documentType, standingItem, contents, groupHeading, nobody, finite } = document.grammar.groups;
  const { text } = line.passage;
  const isApart = last !== undefined && line.index > last.index + 1 && next?.index === line.index + 1 && indentOf(next) >= indentOf(line);
  if (!isApart || text.length > LONGEST_GROUP_HEAD || HAS_DIGIT.test(text) || PROSE_END.test(text) || !SMALL_WORD.test(text)) return false;
  if (document.labels.has(line.index) || isLabelLine(document, line)) return false;
  if ([documentType, standingItem, contents, groupHeading, nobody, finite].some((group) => group.match(text))) return false;
  return !startsWithName(document, line) && startsWithName(document, next);
}

const LONGEST_GROUP_HEAD = 60;

/** `Ledersiden:` above people, or beside the head of the other side. `Økonomi:` is a label. */
function isSideHead(document: Document, line: Line, next: Line | undefined): boolean {
  const { documentType, standingItem } = document.grammar.groups;
  if (
    document.labels.has(line.index) ||
    isLabelLine(document, line) ||
    [documentType, standingItem].some((group) => group.match(line.text))
  )
    return false;
  return next !== undefined && (next.index === line.index || startsWithName(document, next));
}

/** `Afbud` begins a list of its own. */
const isList = (document: Document, { passage }: Line): boolean =>
  document.grammar.groups.attendance.match(withoutColon(passage.text))?.end === withoutColon(passage.text).length;

/** `Formand      Bo Ek`, `VIP      Åse Ømark, Ib Holk`: a word in a column before the people it is said of. */
function isRowHead(document: Document, lines: readonly Line[], at: number): boolean {
  const [before, head, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!head || head.index === before?.index || head.index !== next?.index || startsWithName(document, head) || isList(document, head))
    return false;
  return startsWithName(document, next);
}

const startsWithName = (document: Document, { passage }: Line): boolean => beginsWithName(document, passage);

function beginsWithName(document: Document, passage: Passage): boolean {
  const [person] = readPeople(document.grammar, passage);
  return person !== undefined && FULL_NAME.test(person.name);
}

/** `Bo Ek, Ib Holk, Egon Tang ⏎ Ravnskær og Åse Dam.`: people one after the other, over the lines into which the page wrapped them. */
function wholeRun(
  document: Document,
  lines: readonly Line[],
  i: number,
  passage: Passage,
): { readonly passage: Passage; readonly taken: number } {
  let taken = 1;
  const isRun = passage.text.includes(',') && readPeople(document.grammar, passage).length > 1;
  // `Bo Ek, Havnens Venner og Klubben ⏎ Åse Dam, etnisk repræsentant` are two lines of a list.
  const isListed = (line: Line | undefined): boolean => line !== undefined && NAME_AND_ROLE.test(line.passage.text);
  const goesOnIn = (at: number): boolean =>
    isWrappedInto(document, lines[at - 1], lines[at]) && !(isListed(lines[at - 1]) && isListed(lines[at]));
  while (isRun && goesOnIn(i + taken)) taken++;
  if (taken === 1) return { passage, taken };
  return { passage: joinLines(document, lines.slice(i, i + taken), passage.start), taken };
}

/** `• Bo Ek: Deltog`, `• Åse Dam: Afbud (Stedfortræder Ib Holk)`: behind the name stands whether the person was there. */
function readMarked({ grammar }: Document, lists: Attendance, passage: Passage): boolean {
  const colon = passage.text.indexOf(':');
  const named = colon > 0 ? readOne(grammar, subPassage(passage, 0, colon))[0]?.person : undefined;
  if (!named || !FULL_NAME.test(named.name)) return false;
  const behind = subPassage(passage, colon + 1);
  const mark = grammar.groups.rollMark.match(behind.text);
  const rest = mark && subPassage(behind, mark.end);
  if (!rest || (rest.text !== '' && !rest.text.startsWith('('))) return false;
  const notes = rest.text === '' ? undefined : [{ text: rest.text, span: spanIn(rest) }];
  const list = mark.entry.attributes.list === 'absent' ? lists.absent : lists.present;
  const { span, ...person } = named;
  list.push({ ...person, ...(notes && { notes }), span: [span[0], spanIn(passage)[1]] });
  return true;
}

/** `Bo Ek, Havnens Venner og Klubben`: what stands behind the comma is not a list of other people. */
function hasRole(document: Document, passage: Passage): boolean {
  if (!NAME_AND_ROLE.test(passage.text)) return false;
  const behind = subPassage(passage, passage.text.indexOf(',') + 1);
  return readPeople(document.grammar, behind).some(({ name }) => !FULL_NAME.test(name));
}

/** `Bo Ek ⇥ V`: in a table the party has its own cell behind the name's. */
function readPartyCell(document: Document, lists: Attendance, cell: Passage, last: Line | undefined, line: Line): boolean {
  if (last?.index !== line.index || !isParty(document.grammar, cell.text)) return false;
  for (const people of [lists.present, lists.absent]) {
    const person = people.at(-1);
    if (!person || person.party !== undefined || person.span[1] > cell.start || person.span[0] < last.start) continue;
    const { name, span, ...rest } = person;
    people[people.length - 1] = { name, party: cell.text, ...rest, span: [span[0], spanIn(cell)[1]] };
  }
  return true;
}

/** `Bo Ek (V) ⏎ Formand ⏎ Åse Dam (A)`: an office on a line of its own, below who holds it. */
function readRoleLine(document: Document, lists: Attendance, last: Line | undefined, { passage }: Line): boolean {
  if (!last || document.grammar.groups.role.match(passage.text)?.end !== passage.text.length) return false;
  for (const people of [lists.present, lists.absent]) {
    const person = people.at(-1);
    if (!person || person.role !== undefined || person.span[0] < last.start || person.span[1] > passage.start) continue;
    const { name, party, span, ...rest } = person;
    people[people.length - 1] = {
      name,
      ...(party !== undefined && { party }),
      role: passage.text,
      ...rest,
      span: [span[0], spanIn(passage)[1]],
    };
    return true;
  }
  return false;
}

/** The people named behind a label on its line, for `Bemærkninger: Afbud: Bo Engdahl (V)`. */
export function readPeopleBehind(document: Document, lists: Attendance, value: Passage): void {
  const match = document.grammar.groups.attendance.match(value.text);
  const names = match && valueBehind(value, match);
  if (match && names) addPeople(document, lists, match, names);
}

/** `Tilstede var borgmester Helle Kvist og Svend Rold.`: the label is the beginning of a sentence that goes on with people. */
function peopleBehind(document: Document, passage: Passage, match: Match): Passage | undefined {
  const rest = subPassage(passage, match.end);
  if (passage.text.charAt(match.end) !== ' ' || STARTS_CAPITAL.test(rest.text)) return undefined;
  return document.grammar.groups.role.match(rest.text) && readPeople(document.grammar, rest).length > 0 ? rest : undefined;
}

/** Adds the people of a passage to the list that its label names. */
export function addPeople(document: Document, lists: Attendance, match: Match, passage: Passage, unticked = false, listed = false): void {
  const { list, excused } = match.entry.attributes;
  if (document.grammar.groups.nobody.match(passage.text)) return;
  if (list === 'other') {
    // `Suppleanter: ⏎ Bo Ek for Åse Ømark`
    const substituteEntry = document.grammar.groups.substituteEntry.match(passage.text);
    if (substituteEntry) addSubstitute(document, lists, passage, substituteEntry);
    return;
  }
  if (isSentence(document, passage.text) && readSentences(document, lists, passage)) return;
  const [first, next] = statementsOf(document.grammar, [passage]);
  const behind = next && subPassage(passage, next.start);
  // `Ib Holk (V). I stedet deltog Bo Ek.`, `Ib Holk (V). Fra havnen kom tyve gæster.`
  if (behind && (isSentence(document, behind.text) || !beginsWithName(document, behind))) {
    addPeople(document, lists, match, subPassage(passage, 0, first?.end));
    readSentences(document, lists, behind);
    return;
  }
  for (const { person, away } of listed ? readOne(document.grammar, passage) : readAttendees(document.grammar, passage)) {
    const isAbsent = list === 'absent' || away || unticked;
    const stated = list === 'absent' && excused !== undefined && person.excused === undefined;
    addPerson(isAbsent ? lists.absent : lists.present, stated ? withExcused(person, excused === 'yes') : person);
  }
}

/** Whose substitute was told of before (`Bo Ek for Åse Ømark`, then alone in the list) is one person with the entry among those away. */
function addPerson(people: Person[], person: Person): void {
  const [first] = people;
  const { notes, span, ...rest } = person;
  if (first?.substitute === undefined || first.name !== rest.name || rest.substitute !== undefined) people.push(person);
  else people[0] = { ...rest, substitute: first.substitute, ...(notes && { notes }), span: around(first.span, span) };
}

/** `I stedet for Bo Ek deltog Åse Ømark` in a list of names; `Bo Ek stedfortræder Åse Ømark` is an entry of it. */
function isSentence(document: Document, text: string): boolean {
  const { substitute, presence } = document.grammar.groups;
  const [instead, behind] = substitute.matchAll(text);
  if (instead && behind && behind.start < instead.end && behind.end > instead.end) return false;
  return instead ? instead.start === 0 : presence.match(text) !== undefined;
}

/** From where the substitute is told of to the entry. */
const around = (one: Span, other: Span): [number, number] => [Math.min(one[0], other[0]), Math.max(one[1], other[1])];

/** Keys in the order of the schema. */
function withExcused({ name, party, role, ...rest }: Person, excused: boolean): Person {
  return { name, ...(party !== undefined && { party }), ...(role !== undefined && { role }), excused, ...rest };
}

/** Names stand below a label alone; below its first name and indented like it, behind a comma, or several on the very next line. */
function goesOn(document: Document, line: Line, value: Passage, last: Line | undefined, next: Line): boolean {
  if (value.text === '' || indentOf(next) > indentOf(line)) return true;
  if (!last) return false;
  // `Deltagere: Bo Ek - Havneforeningen ⏎ Åse Ømark - Foreningen Kildevang`
  if (NAME_AND_DASH.test(value.text) && (NAME_AND_DASH.test(next.text) || document.grammar.groups.nobody.match(next.text))) return true;
  return (
    AND_END.test(last.text) ||
    (next.index === last.index + 1 && (isPersonAlone(document, next) || namesSide(document, next.passage))) ||
    (next.index === last.index + 1 && value.text.includes(',') && readPeople(document.grammar, next.passage).length > 1)
  );
}

/** `Deltagere: Bo Ek, formand ⏎ Ib Holk, næstformand ⏎ Åse Dam`: one person on the very next line, and nothing else. */
function isPersonAlone(document: Document, { passage }: Line): boolean {
  const { groupHeading, bodyWord } = document.grammar.groups;
  if ([groupHeading, bodyWord].some((group) => group.match(passage.text)) || PROSE_END.test(passage.text)) return false;
  const [person, ...others] = readPeople(document.grammar, passage);
  return person !== undefined && others.length === 0 && FULL_NAME.test(person.name) && passage.text.startsWith(person.name);
}

function withoutMarker(document: Document, line: Line): Passage {
  const { text } = line.passage;
  const marker = document.grammar.groups.role.match(text) ? 0 : (listMarker(text)?.[0].length ?? bulletLength(text));
  const passage = subPassage(line.passage, marker);
  return withoutSide(document, subPassage(passage, TICK_BOX.exec(passage.text)?.[0].length ?? 0));
}

function withoutSide(document: Document, passage: Passage): Passage {
  if (namesSide(document, passage)) return subPassage(passage, passage.text.indexOf(':') + 1);
  // `Daglig ledelse – Bo Ek, Åse Dam`
  const [lead = '', side = ''] = SIDE_AND_DASH.exec(passage.text) ?? [];
  const behind = subPassage(passage, lead.length);
  return lead !== '' && !FULL_NAME.test(side) && beginsWithName(document, behind) ? behind : passage;
}

/** `Medarbejdervalgt: Bo Ek`, `Elevråd: Elias, Freja`: whose people they are, in a word that the grammar need not know. */
function namesSide(document: Document, passage: Passage): boolean {
  const { grammar } = document;
  if (
    !LABELLED_LINE.test(passage.text) ||
    [grammar.groups.attendance, grammar.groups.headerField].some((group) => group.match(passage.text))
  )
    return false;
  const behind = subPassage(passage, passage.text.indexOf(':') + 1);
  return readPeople(grammar, behind).length > readPeople(grammar, passage).length;
}

/** A line with a bullet is of one person; `Til stede ⏎ : Bo Ek, Ib Holk` is a definition of Markdown, and of all. */
const isOnePerson = ({ text }: Line): boolean => bulletLength(text) > 0 && !text.startsWith(':');

/** `- [ ] Kurt Dalager (C)`, `☐ Kurt Dalager`: away, though in the list of those present. */
const isUnticked = (line: Line): boolean => TICK_EMPTY.test(line.text);

/** A line below a list's label that goes on with people. */
export function isPersonLine(document: Document, line: Line, above: Line): boolean {
  const { contents, documentType, groupHeading, nobody, placeWord, substituteEntry, standingItem } = document.grammar.groups;
  const text = withoutColon(line.passage.text);
  if (nobody.match(text) || substituteEntry.match(text) || (line.index === above.index && isParty(document.grammar, text))) return true;
  if (
    (text.length > LONGEST_SENTENCE && !isRun(document, line)) ||
    SIDE_HEAD.test(line.text) ||
    contents.match(text) ||
    groupHeading.match(text) ||
    (document.labels.has(line.index) && line.index !== above.index) ||
    documentType.match(text) ||
    isLabelLine(document, line)
  )
    return false;
  // `Meddelelser:` below the names is the next matter, and no person.
  if (line.text.endsWith(':') && standingItem.match(text)) return false;
  const [first = ''] = text.split(' ');
  const { attendance, headerField, role } = document.grammar.groups;
  // `Bemærkninger Bo Ek (A) deltog som suppleant`: the next field; `Referent Bo Ek` is a person.
  const field = role.match(text) ? undefined : headerField.match(text);
  if (field && text.charAt(field.end) === ' ') return false;
  const label = attendance.match(text);
  if (label && valueBehind(line.passage, label)) return false;
  if (placeWord.match(first) || readDate(document.grammar, text)) return false;
  return readPeople(document.grammar, withoutMarker(document, line)).length > 0;
}

/** `Bo Ek (A), Ib Holk (V), Åse Ømark (Ø), …`: all of the body on one line, however long, and hardly a word beside. */
const isRun = (document: Document, line: Line): boolean =>
  readPeople(document.grammar, line.passage).length * LONGEST_ENTRY > line.passage.text.length;

/** Letters that a name takes in a run, with office, party and what stands between it and the next. */
const LONGEST_ENTRY = 50;

/** Reads what sentences say of attendance; false where none does. */
export function readSentences(document: Document, lists: Attendance, passage: Passage): boolean {
  let isRead = false;
  for (const { start, end } of statementsOf(document.grammar, [passage])) {
    const sentence = subPassage(passage, start, end);
    if (sentence.text.length <= LONGEST_SENTENCE && readSentence(document, lists, sentence)) isRead = true;
  }
  return isRead;
}

const LONGEST_SENTENCE = 200;

function readSentence(document: Document, lists: Attendance, sentence: Passage): boolean {
  return readExcused(document, lists, sentence) || readSubstitution(document, lists, sentence) || readPresence(document, lists, sentence);
}

/** `Afbud fra Bo Ek stedfortræder Åse Ømark`: the label of a list, with one person and who came instead. */
function readExcused(document: Document, lists: Attendance, sentence: Passage): boolean {
  const match = document.grammar.groups.attendance.match(sentence.text);
  if (match?.entry.attributes.list !== 'absent' || sentence.text.charAt(match.end) !== ' ') return false;
  if (!document.grammar.groups.substitute.match(sentence.text)) return false;
  const before = lists.absent.length;
  addPeople(document, lists, match, subPassage(sentence, match.end));
  return lists.absent.length > before;
}

/** `I stedet for Bo Ek deltog Åse Ømark`: who came was there, who is named with them was not. */
function readSubstitution(document: Document, lists: Attendance, sentence: Passage): boolean {
  const match = document.grammar.groups.substitute.match(sentence.text);
  return match !== undefined && addSubstitute(document, lists, sentence, match);
}

function addSubstitute(document: Document, lists: Attendance, sentence: Passage, { slots: { in: came, out } }: Match): boolean {
  if (!came) return false;
  const note = { text: sentence.text, span: spanIn(sentence) };
  const place = (slot: { readonly start: number; readonly end: number }): Passage => subPassage(sentence, slot.start, slot.end);
  const listed = out && lists.absent.findIndex(({ name }) => name === out.text);
  if (out && listed !== undefined && listed >= 0) addNote(lists.absent, listed, note);
  else if (out && lists.absent.length === 0 && FULL_NAME.test(out.text))
    lists.absent.push({ name: out.text, substitute: nameIn(came), span: spanIn(sentence) });
  const bracket = BRACKET_BEHIND.exec(sentence.text.slice(came.end))?.[0].length ?? 0;
  const [read] = readPeople(document.grammar, subPassage(sentence, came.start, came.end + bracket));
  const { span, ...person } = read ?? { name: nameIn(came), span: spanIn(place(came)) };
  if (lists.present.every(({ name }) => name !== person.name)) lists.present.push({ ...person, ...(out && { notes: [note] }), span });
  return true;
}

/** A name without the stop of its sentence. */
const nameIn = ({ text }: { readonly text: string }): string => (INITIAL_END.test(text.slice(0, -1)) ? text : text.replace(FULL_STOP, ''));

/** `Bo Ek havde meldt afbud.`, `Lise Vang (B) forlod mødet kl. 16.40 under punkt 3.` */
function readPresence(document: Document, lists: Attendance, sentence: Passage): boolean {
  const { presence, partOfMeeting } = document.grammar.groups;
  const match = presence.match(sentence.text);
  const { who } = match?.slots ?? {};
  if (!match || !who) return false;
  const people = readPeople(document.grammar, subPassage(sentence, who.start, who.end));
  const isPart = partOfMeeting.match(sentence.text.slice(who.end)) !== undefined;
  const isKnown = (name: string): boolean => FULL_NAME.test(name) || [...lists.present, ...lists.absent].some((each) => each.name === name);
  if (people.length === 0 || !people.every(({ name }) => isKnown(name)) || (match.entry.attributes.list === 'part' && !isPart))
    return false;
  const said = subPassage(sentence, saidFrom(sentence, people, who.end));
  for (const person of people.map(withoutNotes)) {
    if (match.entry.attributes.list === 'present') {
      if (lists.present.every(({ name }) => name !== person.name)) lists.present.push(person);
    } else if (isPart) addPart(lists, person, { text: said.text.replace(FULL_STOP, ''), span: spanIn(said) });
    else if (lists.absent.every(({ name }) => name !== person.name))
      lists.absent.push(match.entry.attributes.excused === 'yes' ? withExcused(person, true) : person);
  }
  return true;
}

function withoutNotes(person: Person): Person {
  const { notes, ...rest } = person;
  return notes ? rest : person;
}

/** Where it begins what is said: `Lise Vang forlod mødet kl. 16.40 og deltog ikke i punkt 4` says two things of her. */
function saidFrom(sentence: Passage, people: readonly Person[], end: number): number {
  const note = people.at(-1)?.notes?.[0];
  return note ? sentence.text.indexOf(note.text) : end;
}

type Note = NonNullable<Person['notes']>[number];

function addPart(lists: Attendance, person: Person, note: Note): void {
  const at = lists.present.findIndex(({ name }) => name === person.name);
  if (at < 0) lists.present.push(person);
  addNote(lists.present, at < 0 ? lists.present.length - 1 : at, note);
}

function addNote(people: Person[], at: number, note: Note): void {
  const person = people[at];
  if (!person) return;
  const { span, notes = [], ...rest } = person;
  people[at] = { ...rest, notes: [...notes, note], span };
}
