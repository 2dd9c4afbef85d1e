/**
 * Votes: who was for, who against, who abstained.
 *
 * A side is found by its words; its voters stand behind them (`For stemte 11: A og V`) or before them (`11 medlemmer stemte imod`), and a
 * bracket right behind belongs to it either way. Sides make one vote until one of them comes again or another motion is named.
 */
import { highest, lowest } from '../lists.js';
import { defined } from '../defined.js';
import { findAll } from '../grammar/find.js';
import {
  CLAUSE_TURN,
  DIGIT_AT_END,
  GOES_ON,
  OPENS_BRACKET,
  OTHER_VERB,
  QUOTE_OPENS,
  STARTS_CAPITAL,
  WORD_CHARACTER,
} from '../grammar/characters.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { RawBlock } from '../lines/blocks.js';
import { spanIn, type Passage } from '../markdown/passage.js';
import type { Decision } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { isInside, passagesOf, quotationsOf, statementsOf, type Statement } from './statements.js';
import { readSubject, readVotersAfter, readVotersBefore, type Voters } from './voters.js';

type Votes = NonNullable<Decision['votes']>;
type Vote = Votes[number];
type SideName = 'for' | 'against' | 'abstain';
const SIDES: readonly SideName[] = ['for', 'against', 'abstain'];

/** True where a decision may tell of votes or dissent: most do not, and are not looked at again. */
export const hasBallotWord = (document: Document, text: string): boolean => document.grammar.groups.ballotWord.match(text) !== undefined;

/** Reads the votes of a decision, in order. */
export function readVotes(document: Document, blocks: readonly RawBlock[]): Votes {
  const passages = passagesOf(blocks);
  const drafts: Draft[] = [];
  let taken = -1;
  for (const statement of statementsOf(document.grammar, passages)) {
    if (statement.index <= taken) continue;
    const sides = readSides(document.grammar, statement);
    if (names(document.grammar, statement, sides)) drafts.push({ sides: new Map(), spans: [] });
    for (const side of sides) {
      const read = side.voters ? side : readBelow(document.grammar, passages, statement, side);
      if (read.below !== undefined) taken = read.below;
      if (read.voters) addSide(drafts, read, sides.length === 1);
    }
  }
  return drafts.filter(isVote).map(toVote);
}

interface Side {
  readonly name: SideName;
  readonly voters: Voters | undefined;
  readonly span: readonly [number, number];
  /** What is voted on, as far as the words of the side say it. */
  readonly motion: string;
  /** The last passage that its voters took. */
  readonly below?: number;
}

interface Draft {
  readonly sides: Map<SideName, Voters>;
  readonly spans: (readonly [number, number])[];
  motion?: string;
}

/** Another motion is named where none of the sides is: `Herefter blev der stemt om indstillingen`. */
const names = (grammar: Grammar, { passage, start, end }: Statement, sides: readonly Side[]): boolean =>
  sides.length === 0 && grammar.groups.motion.match(passage.text.slice(start, end)) !== undefined;

interface Mark {
  readonly match: Match;
  readonly name: SideName;
  readonly isBefore: boolean;
}

function readSides(grammar: Grammar, { passage, start, end }: Statement): readonly Side[] {
  const text = passage.text.slice(start, end);
  const marks = findMarks(grammar, text);
  const sides: Side[] = [];
  const spanOf = (from: number, to: number): [number, number] => spanIn(passage, start + from, start + to);
  let from = 0;
  marks.forEach((mark, i) => {
    const reach = reachOf(text, mark, marks[i + 1]);
    const read = mark.isBefore ? readBefore(grammar, text, mark, [from, reach]) : readAfter(grammar, text, mark, reach);
    const motion = motionOf(mark.match);
    from = read.end;
    const { opposed } = read;
    const isAgainst = opposed && outnumbers(read.voters, opposed) && hasFallen(grammar, text.slice(0, read.start));
    const [first, second] = isAgainst ? FALLEN : CARRIED;
    sides.push({ name: opposed ? first : mark.name, voters: read.voters, span: spanOf(read.start, read.end), motion });
    if (opposed) sides.push({ name: second, voters: opposed, span: spanOf(opposed.start, opposed.end), motion });
  });
  return sides;
}

const CARRIED = ['for', 'against'] as const;
const FALLEN = ['against', 'for'] as const;

const outnumbers = (voters: Voters | undefined, others: Voters): boolean => (voters?.count ?? 0) > (others.count ?? 0);

/** `Forslaget blev forkastet med 5 stemmer mod 1`: what falls has not the more votes for it (kommunestyrelsesloven § 11). */
function hasFallen(grammar: Grammar, before: string): boolean {
  const match = grammar.groups.outcome.matchAll(before).at(-1);
  return match?.entry.attributes.kind === 'rejected' && before.length - match.end <= LONGEST_WITH;
}

/** ` med ` */
const LONGEST_WITH = 6;

/** How far what belongs to a side may reach: to the next one, or to the voters that stand before that. */
function reachOf(text: string, mark: Mark, next: Mark | undefined): number {
  if (!next) return text.length;
  return next.isBefore && !mark.isBefore ? turnBefore(text, mark.match.end, next.match.start) : next.match.start;
}

interface ReadSide {
  readonly voters: Voters | undefined;
  readonly start: number;
  readonly end: number;
  /** The number of those against: `med 34 stemmer imod 15`. */
  readonly opposed?: Voters;
}

/** The marks of a sentence, the leftmost and longest where some overlap. */
function findMarks(grammar: Grammar, text: string): readonly Mark[] {
  const found = grammar.groups.voteSide.matchAll(text);
  if (found.length === 0) return [];
  const quoted = quotationsOf(text);
  const isContested = isCountedOnBothSides(grammar, text, found);
  const marks: Mark[] = [];
  let end = 0;
  for (const match of found) {
    if (match.start < end || isInside(quoted, match.start) || !stands(grammar, text, match, isContested || marks.length > 0)) continue;
    const isColon = text.charAt(match.end) === ':';
    end = match.end;
    if (isOwnVerb(grammar, text, marks.at(-1), match)) continue;
    marks.push({ match, name: match.entry.attributes.side as SideName, isBefore: match.entry.attributes.voters === 'before' && !isColon });
  }
  return marks;
}

/** `Et flertal bestående af A og V stemte for indstillingen`: the verb of those who were named before it. */
function isOwnVerb(grammar: Grammar, text: string, last: Mark | undefined, { entry: { attributes }, start }: Match): boolean {
  if (!last || last.isBefore || last.name !== attributes.side || attributes.voters !== 'before') return false;
  return readVotersAfter(grammar, text.slice(last.match.end, start))?.whole === true;
}

/** Weak words on both sides, each with its number, tell of a vote without another word: `Der var 28 for og 2 imod.` */
function isCountedOnBothSides(grammar: Grammar, text: string, found: readonly Match[]): boolean {
  const isCounted = (side: SideName): boolean =>
    found.some(
      ({ entry: { attributes }, start }) =>
        attributes.weak === true && attributes.side === side && readVotersBefore(grammar, beforeOf(text, start))?.count !== undefined,
    );
  return isCounted('for') && isCounted('against');
}

/**
 * A label begins its line or clause; a weak word counts only beside another side, with voters before it (`2 imod`, `DF og LA imod`), or
 * between two numbers (`4 stemmer (A) mod 2`); and the words of a decision only behind a number with who they are (`4 medlemmer (C, F og V)
 * anbefaler`).
 */
function stands(grammar: Grammar, text: string, match: Match, isBeside: boolean): boolean {
  const before = beforeOf(text, match.start);
  if (match.entry.attributes.label === true)
    return before === '' || !WORD_CHARACTER.test(before.charAt(before.length - 1)) || STARTS_CAPITAL.test(text.slice(match.start));
  // `fandt prisen for høj og stemte imod`
  if (OTHER_VERB.test(text.slice(match.start, match.end))) return false;
  if (match.entry.attributes.counted === true) {
    const counted = before.endsWith(')') ? readVotersBefore(grammar, before) : undefined;
    return counted?.count !== undefined && counted.all.length > 0;
  }
  if (match.entry.attributes.weak === undefined) return true;
  const isAgainst = match.entry.attributes.side === 'against';
  if (!isBeside && !(isAgainst && before.endsWith(')'))) return false;
  const voters = readVotersBefore(grammar, before);
  if (!isBeside) return voters?.count !== undefined && readOpposed(grammar, text.slice(match.end)) !== undefined;
  return voters?.count !== undefined || (voters !== undefined && match.entry.attributes.side !== 'for');
}

/** What may hold the voters before a word. */
const beforeOf = (text: string, start: number): string => text.slice(Math.max(0, start - LONGEST_LIST), start).trimEnd();

/** The number of those against, right behind `imod`: `34 stemmer imod 15`. */
function readOpposed(grammar: Grammar, behind: string): Voters | undefined {
  const voters = readVotersAfter(grammar, behind);
  return voters?.count !== undefined && voters.start <= 1 ? voters : undefined;
}

/** Longest that the voters before a weak word may be. */
const LONGEST_LIST = 300;

function readAfter(grammar: Grammar, text: string, { match }: Mark, reach: number): ReadSide {
  const voters = readVotersAfter(grammar, text.slice(match.end, reach));
  return { voters, start: match.start, end: match.end + (voters?.end ?? 0) };
}

function readBefore(grammar: Grammar, text: string, { match, name }: Mark, [from, reach]: readonly [number, number]): ReadSide {
  const { start: at, end } = match;
  // `Der stemte 19 for og 5 imod.`: the number stands between the words of the side.
  const { voters: within } = match.slots;
  if (within) {
    const [start, to] = [at + within.start - match.start, at + within.end - match.start];
    const counted = { count: Number(within.text), names: [], parties: [], all: [], start, end: to, whole: false };
    // `stemte 4 for (Bo Ek, Ib Holk, Åse Dam og Eva Lund)`
    const named = readBracket(grammar, text.slice(end, reach));
    return {
      voters: { ...counted, ...(named && { names: named.names, parties: named.parties, all: named.all }) },
      start: at,
      end: end + (named?.end ?? 0),
    };
  }
  const voters = readVotersBefore(grammar, text.slice(from, at)) ?? readSubjectOf(grammar, text.slice(from, at));
  const start = voters ? from + voters.start : at;
  const behind = text.slice(end, reach);
  const opposed = voters?.count !== undefined && name === 'against' ? readOpposed(grammar, behind) : undefined;
  if (opposed) return { voters, start, end, opposed: { ...opposed, start: end + opposed.start, end: end + opposed.end } };
  const isNumber = voters?.count !== undefined && voters.all.length === 0;
  const bracket = voters?.all.length ? undefined : readBracket(grammar, behind);
  if (!bracket) return { voters, start, end };
  return { voters: { ...bracket, ...(isNumber && { count: voters.count }) }, start, end: end + bracket.end };
}

/** `Bo Ek fandt prisen for høj og stemte imod`: who the sentence began with, where the verb goes on from another. */
function readSubjectOf(grammar: Grammar, before: string): Voters | undefined {
  return GOES_ON.test(before) ? readSubject(grammar, before.trimStart()) : undefined;
}

/** Voters in a bracket a few words behind: ` forslaget (A og B)`. Behind another number (` og 1 (Bo Ek) imod`) they are of the next side. */
function readBracket(grammar: Grammar, behind: string): Voters | undefined {
  const open = behind.indexOf('(');
  const between = behind.slice(0, open);
  if (open < 0 || open > FARTHEST_BRACKET || DIGIT_AT_END.test(between) || [',', '.', ';'].some((stop) => between.includes(stop)))
    return undefined;
  const voters = OPENS_BRACKET.test(behind.slice(open)) ? readVotersAfter(grammar, behind.slice(open)) : undefined;
  return voters && { ...voters, start: open, end: open + voters.end };
}

const FARTHEST_BRACKET = 40;

/** Where the voters of the next side begin: at `mens`, else at the last comma. */
function turnBefore(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const turn = findAll(CLAUSE_TURN, between).at(-1)?.index ?? Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
  return turn < 0 ? to : from + turn;
}

const motionOf = ({ slots }: Match): string =>
  ['a', 'b', 'c', 'd']
    .flatMap((name) => slots[name]?.text ?? [])
    .join(' ')
    .toLowerCase();

/** `For forslaget stemte:` with its voters in the lines below: one paragraph, or list items as long as they are voters. */
function readBelow(grammar: Grammar, passages: readonly Passage[], statement: Statement, side: Side): Side {
  const { passage, index } = statement;
  if (side.span[1] < spanIn(passage, 0, lengthWithoutColon(passage.text))[1]) return side;
  const found: Voters[] = [];
  let last = side.span[1];
  for (let i = index + 1; i < passages.length; i++) {
    const below = passages[i];
    const voters = below && !QUOTE_OPENS.test(below.text) ? readVotersAfter(grammar, below.text) : undefined;
    if (!below || !voters?.whole) break;
    found.push(voters);
    last = spanIn(below)[1];
  }
  const first = found[0];
  if (!first) return side;
  const voters = {
    ...first,
    names: found.flatMap((one) => one.names),
    parties: found.flatMap((one) => one.parties),
    all: found.flatMap((one) => one.all),
  };
  return { ...side, voters, span: [side.span[0], last], below: index + found.length };
}

/** The length of a text without a colon at its end. */
const lengthWithoutColon = (text: string): number => (text.endsWith(':') ? text.length - 1 : text.length);

/** Adds a side to the vote it belongs to. A number and its voters may stand apart: `med 34 stemmer imod 15. For stemte: A og B.` */
function addSide(drafts: Draft[], side: Side, isAlone: boolean): void {
  const { name, voters, span, motion } = side;
  if (!voters) return;
  const last = drafts.at(-1);
  const known = last?.sides.get(name);
  const isOther = motion !== '' && last?.motion !== undefined && last.motion !== '' && last.motion !== motion && last.sides.size > 1;
  if (last && known && !isOther && completes(known, voters)) {
    last.sides.set(name, { ...voters, count: known.count ?? voters.count ?? 0 });
    last.spans.push(span);
    return;
  }
  if (last && known && isAlone && name !== 'for' && voters.count === undefined) return;
  const draft: Draft = last && !known && !isOther ? last : { sides: new Map(), spans: [] };
  if (draft !== last) drafts.push(draft);
  draft.sides.set(name, voters);
  draft.spans.push(span);
  if (motion !== '') draft.motion = motion;
}

const completes = (known: Voters, voters: Voters): boolean =>
  known.count !== undefined &&
  known.all.length === 0 &&
  voters.all.length > 0 &&
  (voters.count === undefined || voters.count === known.count);

/** `Ingen stemte imod.` alone is no vote. */
const isVote = ({ sides }: Draft): boolean => [...sides.values()].some(({ count, all }) => all.length > 0 || (count ?? 0) > 0);

function toVote({ sides, spans }: Draft): Vote {
  const vote: Partial<Record<SideName, Vote['for']>> = {};
  for (const name of SIDES) {
    const voters = sides.get(name);
    if (!voters) continue;
    vote[name] = defined({
      count: voters.count,
      names: voters.names.length > 0 ? [...voters.names] : undefined,
      parties: voters.parties.length > 0 ? [...voters.parties] : undefined,
    });
  }
  return { ...vote, span: [lowest(spans.map(([start]) => start)), highest(spans.map(([, end]) => end))] };
}
