/**
 * Voters: who stands on one side of a vote, or behind a dissent, with or without their number.
 *
 * They are read outwards from the words of the side: forwards behind `For stemte`, backwards before `stemte imod`. Reading ends at the first
 * thing that is neither a party nor a person, so what else the sentence says does no harm.
 */
import { findAll } from '../grammar/find.js';
import {
  ALL_DIGITS,
  FIRST_WORD,
  FULL_NAME,
  LAST_WORD,
  LIST_LEAD,
  NAME,
  PARTY_LETTER,
  SMALL_BEFORE,
  SMALL_BEHIND,
  STARTS_CAPITAL,
  VOTER_SEPARATOR,
} from '../grammar/characters.js';
import type { Grammar, Match } from '../grammar/types.js';

export interface Voters {
  readonly count?: number;
  readonly names: readonly string[];
  readonly parties: readonly string[];
  /** Names and parties in the order of the text. */
  readonly all: readonly string[];
  /** Where they and their number stand in the text read. */
  readonly start: number;
  readonly end: number;
  /** True where nothing else stands in the text. */
  readonly whole: boolean;
}

interface Voter {
  readonly kind: 'name' | 'party';
  readonly text: string;
  /** A number in brackets behind it: `A (5)`. */
  readonly count?: number;
}

/** Reads the voters that begin a text: `11: A, V og B`, ` 16 (A, B og C)`. */
export function readVotersAfter(grammar: Grammar, text: string): Voters | undefined {
  let at = LIST_LEAD.exec(text)?.[0].length ?? 0;
  const start = at;
  const counted = leadingCount(grammar, text.slice(at));
  if (counted) at += counted.length;
  const close = text.charAt(at) === '(' ? closingBracket(text, at) : -1;
  const list = close < 0 ? readList(grammar, text.slice(at)) : readList(grammar, text.slice(at + 1, close));
  const end = close < 0 ? at + list.end : close + 1;
  return toVoters(list.voters, counted?.count ?? list.total, start, end, end >= withoutStops(text));
}

/** Reads the voters that end a text: `3 medlemmer (A, B og C)`, `, mens O`, `med 7`. */
export function readVotersBefore(grammar: Grammar, text: string): Voters | undefined {
  const end = text.trimEnd().length;
  if (text.charAt(end - 1) === ')') {
    const open = openingBracket(text, end - 1);
    const head = text.slice(0, Math.max(0, open)).trimEnd();
    const counted = trailingCount(grammar, head);
    // `(Ø) stemte imod.`
    const isGroup = head === '' || counted !== undefined || isUnit(grammar, LAST_WORD.exec(head)?.[0] ?? '');
    if (open >= 0 && isGroup) {
      const { voters } = readList(grammar, text.slice(open + 1, end - 1));
      return toVoters(voters, counted?.count, counted?.start ?? open, end, false);
    }
  }
  const counted = trailingCount(grammar, text.slice(0, end));
  if (counted) return toVoters([], counted.count, counted.start, end, false);
  const list = readListBackwards(grammar, text.slice(0, end));
  return toVoters(list.voters, undefined, list.start, end, false);
}

/** The voters with which a text begins, whatever it goes on with: `V og C kan støtte …`. */
export function readSubject(grammar: Grammar, text: string): Voters | undefined {
  const { voters, end } = readList(grammar, text);
  return toVoters(voters, undefined, 0, end, false);
}

function toVoters(voters: readonly Voter[], count: number | undefined, start: number, end: number, whole: boolean): Voters | undefined {
  if (voters.length === 0 && count === undefined) return undefined;
  const sum = voters.every((voter) => voter.count !== undefined)
    ? voters.reduce((total, voter) => total + (voter.count ?? 0), 0)
    : undefined;
  const total = count ?? (voters.length > 0 ? sum : undefined);
  const textsOf = (kind: Voter['kind']): readonly string[] => voters.filter((voter) => voter.kind === kind).map(({ text }) => text);
  return {
    ...(total !== undefined && { count: total }),
    names: textsOf('name'),
    parties: textsOf('party'),
    all: voters.map(({ text }) => text),
    start,
    end,
    whole,
  };
}

interface List {
  readonly voters: readonly Voter[];
  readonly end: number;
  /** A number of votes behind the last of several: `A, F og Å (9 stemmer)`. */
  readonly total?: number;
}

/** Voters from the beginning of a text on, as long as there are any. */
function readList(grammar: Grammar, text: string): List {
  const voters: Voter[] = [];
  let end = 0;
  let closed = true;
  for (const [from, to] of partsOf(text)) {
    const part = text.slice(from, to);
    const exact = readVoter(grammar, part);
    const short = exact ? undefined : part.slice(0, nameLength(part));
    const voter = exact ?? (short === undefined || short === part ? undefined : readVoter(grammar, short));
    closed = exact !== undefined;
    if (!voter) break;
    voters.push(voter);
    end = from + withoutStops(short ?? part);
    if (short !== undefined) break;
  }
  const isOnly = voters.length > 1 && voters.filter(({ count }) => count !== undefined).length === 1;
  const total = closed && isOnly ? voters.at(-1)?.count : undefined;
  return { voters, end, ...(total !== undefined && { total }) };
}

/** How much of a part may be a name: up to the first word with a small letter that is outside its brackets. */
function nameLength(part: string): number {
  const open = part.indexOf('(');
  const close = open < 0 ? -1 : closingBracket(part, open);
  const small = SMALL_BEHIND.exec(part);
  if (small && (open < 0 || small.index < open)) return small.index;
  return close < 0 ? part.length : close + 1;
}

function readListBackwards(grammar: Grammar, text: string): { readonly voters: readonly Voter[]; readonly start: number } {
  const voters: Voter[] = [];
  let start = text.length;
  for (const [from, to] of partsOf(text).reverse()) {
    const part = text.slice(from, to);
    const exact = readVoter(grammar, part);
    const skip = exact ? 0 : (SMALL_BEFORE.exec(part)?.[0].length ?? 0);
    const voter = exact ?? (skip > 0 ? readVoter(grammar, part.slice(skip)) : undefined);
    if (!voter) break;
    voters.unshift(voter);
    start = from + skip;
    if (!exact) break;
  }
  return { voters, start };
}

/** The parts of a list, cut outside of brackets. */
function partsOf(text: string): [number, number][] {
  const parts: [number, number][] = [];
  let start = 0;
  let depth = 0;
  let at = 0;
  for (const found of findAll(VOTER_SEPARATOR, text)) {
    for (; at < found.index; at++) depth += bracketStep(text.charAt(at));
    if (depth > 0) continue;
    parts.push([start, found.index]);
    start = found.index + found[0].length;
  }
  parts.push([start, text.length]);
  return parts;
}

const bracketStep = (character: string): number => (character === '(' ? 1 : character === ')' ? -1 : 0);

/** `A`, `Gruppe Ø`, `Venstre`, `V (3)`, `Naja Brinkmann (Ø)`, `Naja Brinkmann`. */
function readVoter(grammar: Grammar, part: string): Voter | undefined {
  const text = part.slice(0, withoutStops(part)).trim();
  if (text === '' || text.length > LONGEST_VOTER) return undefined;
  const open = text.endsWith(')') ? text.indexOf('(') : -1;
  const head = open < 0 ? text : text.slice(0, open).trimEnd();
  const inner = open < 0 ? undefined : text.slice(open + 1, -1);
  const party = readParty(grammar, head);
  const counted = inner === undefined ? undefined : leadingCount(grammar, inner);
  if (party !== undefined) return { kind: 'party', text: party, ...(counted && { count: counted.count }) };
  const isName = inner === undefined || counted ? FULL_NAME.test(head) : STARTS_CAPITAL.test(head) && NAME.test(head);
  if (!isName || isUnit(grammar, head)) return undefined;
  return { kind: 'name', text: counted ? head : text, ...(counted && { count: counted.count }) };
}

const LONGEST_VOTER = 80;

function readParty(grammar: Grammar, head: string): string | undefined {
  const word = grammar.groups.partyWord.match(head);
  const rest = word ? head.slice(word.end).trim() : head;
  if (PARTY_LETTER.test(rest)) return rest;
  return grammar.groups.party.match(rest) || (word && STARTS_CAPITAL.test(rest) && NAME.test(rest)) ? rest : undefined;
}

interface Counted {
  readonly count: number;
  readonly length: number;
}

/** `16 medlemmer:` at the beginning of a text, with the white space behind it. */
function leadingCount(grammar: Grammar, text: string): Counted | undefined {
  const word = FIRST_WORD.exec(text)?.[0];
  const count = word === undefined ? undefined : readNumber(grammar, word);
  if (word === undefined || count === undefined) return undefined;
  let length = word.length;
  length += text.slice(length).length - text.slice(length).trimStart().length;
  const unit = grammar.groups.voterUnit.match(text.slice(length));
  // `et flertal`
  if (unit?.entry.attributes.collective === true && !ALL_DIGITS.test(word)) return undefined;
  length += unit?.end ?? 0;
  length += LIST_LEAD.exec(text.slice(length))?.[0].length ?? 0;
  return { count, length };
}

/** `11 medlemmer` at the end of a text; of `et mindretal` the number is not said. */
function trailingCount(grammar: Grammar, text: string): { readonly count: number; readonly start: number } | undefined {
  const last = LAST_WORD.exec(text);
  if (!last) return undefined;
  const unit = readUnit(grammar, last[0]);
  const word = LAST_WORD.exec(unit ? text.slice(0, last.index).trimEnd() : text);
  if (!word || (unit?.entry.attributes.collective === true && !ALL_DIGITS.test(word[0]))) return undefined;
  const count = readNumber(grammar, word[0]);
  return count === undefined ? undefined : { count, start: word.index };
}

const readUnit = (grammar: Grammar, word: string): Match | undefined => {
  const match = word === '' ? undefined : grammar.groups.voterUnit.match(word);
  return match?.end === word.length ? match : undefined;
};

const isUnit = (grammar: Grammar, word: string): boolean => readUnit(grammar, word) !== undefined;

function readNumber(grammar: Grammar, word: string): number | undefined {
  if (ALL_DIGITS.test(word)) return Number(word);
  const match = grammar.groups.numeral.match(word);
  return match && Number(match.entry.attributes.number);
}

/** The index of the bracket that closes the one at `open`, or -1. */
function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    depth += bracketStep(text.charAt(at));
    if (depth === 0) return at;
  }
  return -1;
}

function openingBracket(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    depth += bracketStep(text.charAt(at));
    if (depth === 0) return at;
  }
  return -1;
}

/** How long a text is without stops at its end. */
function withoutStops(text: string): number {
  let end = text.length;
  while (end > 0 && ' .,;:'.includes(text.charAt(end - 1))) end--;
  return end;
}
