/**
 * People in attendance lists, however the list writes them: `Formand Lone Vestergren (A)`, `Bo Ek, Venstre – afbud`,
 * `Åse Ømark (suppleant Ib Holk deltager i stedet)`.
 *
 * The name comes first, perhaps behind an office. What follows it stands in brackets or behind commas and dashes; each piece is a party, a
 * word that the person was away, somebody who came instead, a part of the meeting, or else a role.
 */
import { lowest } from '../lists.js';
import { findAll } from '../grammar/find.js';
import { defined } from '../defined.js';
import {
  AND_END,
  AND_OTHERS,
  CLASS_END,
  DASH_SEPARATOR,
  FIRST_WORD,
  FULL_NAME,
  INITIAL_END,
  LIST_COMMA,
  NAME_AND_WORD,
  NAME_END,
  NAME_SEPARATOR,
  NOT_BLANK,
  PARTY_LETTER,
  PARTY_WITH_LETTER,
  PERSON_NAME,
  PIECE_SEPARATOR,
  ROLE_FOLLOWS,
  SMALL_BEHIND,
  STARTS_CAPITAL,
} from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Person } from '../schema/referat.js';

/** A person, and whether the list says that they were away. */
export interface Attendee {
  readonly person: Person;
  readonly away: boolean;
}

/** Reads the one person of a line of a list: what follows a comma is said of them, `- Ib Holk, Danske Handicaporganisationer`. */
export function readOne(grammar: Grammar, passage: Passage): readonly Attendee[] {
  const one = readAttendee(grammar, passage);
  return one ? [one] : [];
}

/** Reads the people of one line: one name, or a run of names between commas, semicolons or `og`. */
export function readPeople(grammar: Grammar, passage: Passage): readonly Person[] {
  return readAttendees(grammar, passage).map(({ person }) => person);
}

/** The same, with what the list says of their absence. */
export function readAttendees(grammar: Grammar, passage: Passage): readonly Attendee[] {
  const colon = passage.text.indexOf(':');
  const party = colon > 0 && colon <= LONGEST_PARTY ? passage.text.slice(0, colon).trim() : '';
  // `Venstre (V): Bo Ek, Ib Holk`
  const [, named = party, letter = party] = PARTY_WITH_LETTER.exec(party) ?? [];
  if (party === '' || !isParty(grammar, named)) return readNames(grammar, passage);
  return readNames(grammar, subPassage(passage, colon + 1)).map(({ person, away }) => {
    const { name, span, ...rest } = person;
    return { person: { name, party: letter, ...rest, span: [spanIn(passage)[0], span[1]] }, away };
  });
}

/** `A: Grete Holm, Bo Ek`: the party stands before its members. */
const LONGEST_PARTY = 40;

function readNames(grammar: Grammar, whole: Passage): readonly Attendee[] {
  // `Bo Ek, Ib Holk samt`: the list goes on below.
  const end = (AND_END.exec(whole.text) ?? AND_OTHERS.exec(whole.text))?.index;
  const passage = end === undefined ? whole : subPassage(whole, 0, end);
  if (NAME_AND_WORD.test(passage.text)) return readOne(grammar, passage);
  return splitNames(grammar, passage.text).flatMap(([from, to]) => readAttendee(grammar, subPassage(passage, from, to)) ?? []);
}

/** A comma ends a name unless what follows is said of its bearer: `Lone Vestergren (A), borgmester`, `Ib Holk, stedfortræder: Bo Ek`. */
function splitNames(grammar: Grammar, text: string): readonly (readonly [number, number])[] {
  const dashes = text.includes(',') ? [] : text.split(DASH_SEPARATOR);
  if (dashes.length > 2 && dashes.every((name) => FULL_NAME.test(name)))
    return dashes.map((name) => [text.indexOf(name), text.indexOf(name) + name.length]);
  const parts: [number, number][] = [];
  let start = 0;
  for (const found of findAll(NAME_SEPARATOR, text)) {
    const end = found.index + found[0].length;
    if (isInBracket(text, found.index) || !beginsName(grammar, text.slice(end, end + LOOK), LIST_COMMA.test(found[0]))) continue;
    parts.push([start, found.index]);
    start = end;
  }
  parts.push([start, text.length]);
  return parts;
}

/** No office, name or bracket is longer: what is asked of a place in a list is asked of so much of it, else long lists cost their square. */
const LOOK = 300;

/** Inside a bracket that closes again. */
function isInBracket(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK), at + 1);
  const open = before.lastIndexOf('(');
  return open >= 0 && before.lastIndexOf(')') < open && text.slice(at, at + LOOK).includes(')');
}

/** What follows is another person: a capital, or an office and a capital; `Bo Ek, suppleant Åse Ømark` is one, with who came instead. */
function beginsName(grammar: Grammar, text: string, isComma: boolean): boolean {
  if (isOffice(grammar, beforeComma(text))) return false;
  if (officeLength(grammar, text) > 0) return !isComma || grammar.groups.substitute.match(text)?.start !== 0;
  return isComma ? !ROLE_FOLLOWS.test(text) && !isPartyName(grammar, text) : STARTS_CAPITAL.test(text);
}

function beforeComma(text: string): string {
  const comma = text.indexOf(',');
  return (comma < 0 ? text : text.slice(0, comma)).trim();
}

/** `Ulla Damsbo (F), Næstformand` */
const isOffice = (grammar: Grammar, text: string): boolean => text !== '' && grammar.groups.role.match(text)?.end === text.length;

/** `Bo Ek, Venstre, Åse Ømark`: the name of a party or union stands behind its member. */
function isPartyName(grammar: Grammar, text: string): boolean {
  // `Bo Ek, FOA (næstformand)`
  const [first = ''] = beforeComma(text).split(' (');
  return isParty(grammar, first) || grammar.groups.union.match(first) !== undefined;
}

/** The length of an office before a name, with the blank behind it: `Overborgmester Tove Ravnkilde`, `suppleant: Ib Holk`; 0 where there is none. */
function officeLength(grammar: Grammar, text: string): number {
  const match = grammar.groups.role.match(text);
  const end = match ? match.end + (text.charAt(match.end) === ':' ? 1 : 0) : 0;
  return match && text.charAt(end) === ' ' && STARTS_CAPITAL.test(text.slice(end + 1)) ? end + 1 : 0;
}

/** True for a letter or name of a party, or what stands in its place: `A`, `Venstre`, `løsgænger`. */
export const isParty = (grammar: Grammar, text: string): boolean =>
  (PARTY_LETTER.test(text) && !grammar.groups.union.match(text)) ||
  grammar.groups.independent.match(text) !== undefined ||
  grammar.groups.party.match(text) !== undefined ||
  isPartyList(grammar, text);

/** `Liste T`, `Gruppe A` */
function isPartyList(grammar: Grammar, text: string): boolean {
  const word = grammar.groups.partyWord.match(text);
  return word !== undefined && PARTY_LETTER.test(text.slice(word.end).trim());
}

function readAttendee(grammar: Grammar, passage: Passage): Attendee | undefined {
  const text = withoutStops(passage.text);
  const office = officeLength(grammar, text);
  const end = office + nameLength(grammar, text.slice(office));
  const name = text.slice(office, end).trim();
  if (!PERSON_NAME.test(name) || isNoName(grammar, name)) return undefined;
  const said = readPieces(grammar, passage, end, text.length, initialsOf(name));
  const role = office > 0 ? text.slice(0, office).trim() : said.role && text.slice(said.role.start, said.role.end);
  const person = defined({
    name,
    party: said.party,
    role,
    excused: said.excused,
    substitute: said.substitute,
    notes: said.notes.length > 0 ? [...said.notes] : undefined,
    span: spanIn(passage),
  });
  return { person, away: said.away };
}

/** `Bo Ek (BE)`: initials are no party. */
const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** `Teknikudvalget`, `Rosendal Kommune`: names of bodies are none of people. */
const isNoName = (grammar: Grammar, name: string): boolean =>
  grammar.groups.organisation.match(name)?.start === 0 || (!name.includes(' ') && grammar.groups.bodyWord.match(name)?.end === name.length);

/** Where the name ends: at a bracket, comma or dash, at the class of a pupil, or at the first small word of what is said of its bearer. */
function nameLength(grammar: Grammar, text: string): number {
  const ends = [text.search(NAME_END), text.search(CLASS_END), saidFrom(grammar, text)].filter((end) => end > 0);
  return lowest([text.length, ...ends]);
}

/** `Erling Gade fraværende`, `Ib Holk stedfortræder Bo Ek`: words behind the name without a comma. */
function saidFrom(grammar: Grammar, text: string): number {
  const small = text.search(SMALL_BEHIND);
  if (small < 0) return -1;
  const said = text.slice(small).trim();
  const { away, substitute } = grammar.groups;
  return away.match(said) || substitute.match(said)?.start === 0 ? small : -1;
}

interface Said {
  readonly party?: string;
  /** Where the role stands in the text: pieces side by side make one, `(viceskoleleder, referent)`. */
  readonly role?: { readonly start: number; readonly end: number; readonly last: number };
  readonly away: boolean;
  /** What comes next is said of somebody else: `suppleant for Bodil Carl (V)`. */
  readonly ofAnother: boolean;
  readonly excused?: boolean;
  readonly substitute?: string;
  readonly notes: readonly Note[];
}

type Note = NonNullable<Person['notes']>[number];

function readPieces(grammar: Grammar, passage: Passage, from: number, to: number, initials: string): Said {
  let said: Said = { away: false, ofAnother: false, notes: [] };
  let isList = false;
  let start = from;
  let index = 0;
  const read = (end: number): void => {
    const piece = subPassage(passage, start, start + withoutStops(passage.text.slice(start, end)).length);
    const at = start + passage.text.slice(start).search(NOT_BLANK);
    if (piece.text !== '' && piece.text !== initials) said = { ...said, ...readPiece(grammar, said, piece, at, index++, isList) };
  };
  for (const found of findAll(PIECE_SEPARATOR, passage.text.slice(0, to))) {
    if (found.index < from) continue;
    read(found.index);
    start = found.index + found[0].length;
    isList = LIST_COMMA.test(found[0]);
  }
  read(to);
  return said;
}

function readPiece(grammar: Grammar, said: Said, piece: Passage, at: number, index: number, isList: boolean): Partial<Said> {
  const { text } = piece;
  const { away, substitute, partOfMeeting } = grammar.groups;
  if (isParty(grammar, text)) return said.party === undefined && !said.ofAnother ? { party: text } : {};
  const { in: came, out } = substitute.match(text)?.slots ?? {};
  if (came) return said.substitute === undefined ? { substitute: came.text, ofAnother: true } : {};
  if (partOfMeeting.match(text)) return { notes: [...said.notes, { text, span: spanIn(piece) }] };
  // `Bo Ek (BE) V ved afbud`: behind the initials the party and the absence are one piece.
  const first = FIRST_WORD.exec(text)?.[0] ?? '';
  const behind = text.slice(first.length).trimStart();
  const isBoth = isParty(grammar, first) && away.match(behind)?.start === 0;
  const absence = away.match(isBoth ? behind : text);
  if (!absence) {
    // `Pia Lund (lærer), elevrådet: Noah`: a label and what it is of are no office.
    if (text.includes(': ')) return { notes: [...said.notes, { text, span: spanIn(piece) }] };
    const ofAnother = said.ofAnother || out !== undefined;
    if (said.role === undefined) return { ofAnother, role: { start: at, end: at + text.length, last: index } };
    return said.role.last === index - 1 && isList && at - said.role.end <= LIST_GAP
      ? { role: { ...said.role, end: at + text.length, last: index } }
      : {};
  }
  const { excused } = absence.entry.attributes;
  return {
    ...(isBoth && said.party === undefined && { party: first }),
    away: true,
    ...(excused !== undefined && { excused: excused === 'yes' }),
  };
}

/** `formand, kasserer`: between the parts of an office. */
const LIST_GAP = ', '.length;

/** The stop of an initial is part of the name: `Jens P.` */
function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:–-'.includes(text.charAt(end - 1))) end--;
  return text.charAt(end) === '.' && INITIAL_END.test(text.slice(0, end)) ? text.slice(0, end + 1) : text.slice(0, end);
}
