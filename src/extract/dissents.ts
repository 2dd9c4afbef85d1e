/**
 * Dissents: reservations, refusals and statements for the minutes, with who made them.
 *
 * Only persons and parties dissent: what `Udvalget kunne ikke godkende` is an outcome. The text is what was said where it is quoted or told,
 * else the words of the dissent themselves.
 */
import { QUOTE_CLOSES, QUOTE_OPENS, STATEMENT_LEAD } from '../grammar/characters.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { RawBlock } from '../lines/blocks.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Decision } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { isInside, passagesOf, quotationsOf, statementsOf, type Statement } from './statements.js';
import { readSubject, readVotersAfter, readVotersBefore } from './voters.js';

type Dissents = NonNullable<Decision['dissents']>;
type Votes = NonNullable<Decision['votes']>;

/** Reads the dissents of a decision, in order. `votes` are its votes: a statement after one is that of those who lost it. */
export function readDissents(document: Document, blocks: readonly RawBlock[], votes: Votes = []): Dissents {
  const { grammar } = document;
  const passages = passagesOf(blocks);
  const state: State = { grammar, passages, votes, found: [], told: new Set(), past: 0 };
  for (const statement of statementsOf(grammar, passages)) {
    if (state.told.has(statement.index)) continue;
    const matches = findMatches(grammar, statement);
    if (matches.length > 0) readStatement(state, statement, matches);
    else if (statement.start === 0) readLosers(state, statement);
  }
  return state.found;
}

interface State {
  readonly grammar: Grammar;
  readonly passages: readonly Passage[];
  readonly votes: Votes;
  readonly found: Dissents;
  /** Passages that are the text of a dissent. */
  readonly told: Set<number>;
  /** How many votes are over. */
  past: number;
}

const textOf = ({ passage, start, end }: Statement): string => passage.text.slice(start, end);

/** The dissents a sentence speaks of, the longer form where two overlap; none inside a quotation. */
function findMatches(grammar: Grammar, statement: Statement): readonly Match[] {
  const text = textOf(statement);
  const found = grammar.groups.dissent.matchAll(text);
  if (found.length === 0) return [];
  const quoted = quotationsOf(text);
  let end = 0;
  return found.filter((match) => {
    if (match.start < end || isInside(quoted, match.start)) return false;
    end = match.end;
    return true;
  });
}

function readStatement(state: State, statement: Statement, matches: readonly Match[]): void {
  const text = textOf(statement);
  let from = 0;
  let by: readonly string[] = [];
  matches.forEach((match, i) => {
    const own = readBy(state, text, from, match);
    const isSame = own.by.length === 0 && i > 0;
    if (!isSame) by = own.by;
    from = own.end;
    const told = by.length > 0 ? readTold(state, statement, { match, from, until: matches[i + 1]?.start ?? text.length }) : undefined;
    if (!told) return;
    if (isSame) state.found.pop();
    state.found.push({ by: [...by], text: told.text, span: spanIn(told) });
  });
}

/** Who dissents; a minority statement without a name is the losers'. */
function readBy({ grammar, votes }: State, text: string, from: number, match: Match): Named {
  const named = namedBy(grammar, text, from, match);
  if (named.by.length > 0 || match.entry.attributes.kind !== 'statement' || from > 0) return named;
  return { ...named, by: losersOf(votes.at(-1)) };
}

interface Named {
  readonly by: readonly string[];
  /** Where the words that announce the dissent end. */
  readonly end: number;
}

/** Before the verb, or behind it: `Mindretalsudtalelse fra V og C:`. */
function namedBy(grammar: Grammar, text: string, from: number, match: Match): Named {
  const { end } = match;
  const { who } = match.slots;
  if (who) return { by: readVotersAfter(grammar, who.text)?.all ?? [], end };
  const before = readVotersBefore(grammar, text.slice(from, match.start))?.all ?? [];
  if (before.length > 0) return { by: before, end };
  const start = end + text.slice(end).length - text.slice(end).trimStart().length;
  const behalf = grammar.groups.behalf.match(text.slice(start));
  const colon = text.indexOf(':', start);
  const voters = behalf && readVotersAfter(grammar, text.slice(start + behalf.end, colon < 0 ? text.length : colon));
  if (!behalf || !voters?.all.length) return { by: [], end };
  return { by: voters.all, end: start + behalf.end + voters.end };
}

/** The first dissent of a sentence that a person or party made, or that is a statement for the minutes. */
export const findDissent = (grammar: Grammar, text: string): Match | undefined =>
  grammar.groups.dissent
    .matchAll(text)
    .find((match) => match.entry.attributes.kind === 'statement' || namedBy(grammar, text, 0, match).by.length > 0);

/** Those against, else those who abstained. */
function losersOf(vote: Votes[number] | undefined): readonly string[] {
  for (const side of [vote?.against, vote?.abstain]) {
    const all = [...(side?.names ?? []), ...(side?.parties ?? [])];
    if (all.length > 0) return all;
  }
  return [];
}

interface Telling {
  readonly match: Match;
  /** Between these offsets of its sentence its text may stand. */
  readonly from: number;
  readonly until: number;
}

/** The text of a dissent as a passage of its own. */
function readTold(state: State, statement: Statement, { match, from, until }: Telling): Passage | undefined {
  const { passage, start, end } = statement;
  const { kind } = match.entry.attributes;
  if (kind !== 'statement' && kind !== 'reason') return readClause(state.grammar, passage, start + match.start, start + until);
  const behind = passage.text.slice(start + from);
  const colon = textOf(statement).slice(from, until).indexOf(':');
  const quoted = readQuotation(passage, start + from + Math.max(0, colon));
  if (quoted) return quoted;
  const isColon = behind.trimStart().startsWith(':');
  const isLast = start + until === end;
  const lead = STATEMENT_LEAD.exec(behind)?.[0].length ?? 0;
  const told = subPassage(passage, start + from + lead, endOf(passage, isColon && isLast ? passage.text.length : start + until));
  if (isColon && isLast) state.told.add(statement.index);
  const isTold = kind === 'reason' || isColon || behind.trimStart().startsWith(',');
  return (isTold && told.text !== '' ? told : undefined) ?? (isLast ? readNext(state, statement) : undefined) ?? whole(statement, match);
}

/** A clause to its end, or to the main clause behind it: `tog forbehold for punkt 1, og sagen …`. */
function readClause(grammar: Grammar, passage: Passage, from: number, to: number): Passage {
  const text = passage.text.slice(from, to);
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1))
    if (grammar.groups.coordinator.match(text.slice(comma + 1).trimStart())) return subPassage(passage, from, from + comma);
  return subPassage(passage, from, endOf(passage, to));
}

/** What stands in the passage below the words that announce it. */
function readNext({ passages, told }: State, { passage, index, end }: Statement): Passage | undefined {
  const below = passages[index + 1];
  if (!below || end < passage.text.length) return undefined;
  const quoted = readQuotation(below, 0);
  if (!quoted && !passage.text.endsWith(':')) return undefined;
  told.add(index + 1);
  if (quoted?.end === below.end) passOver(passages, index + 2, told);
  return quoted ?? below;
}

/** The rest of a quotation that goes on over paragraphs is nobody else's word. */
function passOver(passages: readonly Passage[], from: number, told: Set<number>): void {
  const length = passages.slice(from, from + LONGEST_QUOTATION).findIndex(({ text }) => QUOTE_CLOSES.test(text));
  for (let i = from; i <= from + length; i++) told.add(i);
}

/** In paragraphs. */
const LONGEST_QUOTATION = 30;

/** The words of a dissent itself, where nothing is told. */
const whole = ({ passage, start }: Statement, match: Match): Passage => subPassage(passage, start + match.start, start + match.end);

/** The words between quotation marks; a quotation that goes on in the next paragraph is read to the end of its first. */
function readQuotation(passage: Passage, from: number): Passage | undefined {
  const opens = QUOTE_OPENS.exec(passage.text.slice(from))?.[0].length;
  if (opens === undefined) return undefined;
  const length = passage.text.slice(from + opens).search(QUOTE_CLOSES);
  const words = subPassage(passage, from + opens, length < 0 ? passage.text.length : from + opens + length);
  return words.text === '' ? undefined : words;
}

/** The end of a clause without its stop. */
function endOf({ text }: Passage, end: number): number {
  let at = end;
  while (at > 0 && ' .,;'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** `V og C kan støtte boligerne, men ikke hotellet.` behind a vote that V and C lost. */
function readLosers(state: State, { passage }: Statement): void {
  const { grammar, votes, found } = state;
  const [start] = spanIn(passage);
  while ((votes[state.past]?.span[1] ?? Infinity) <= start) state.past++;
  const vote = votes[state.past - 1];
  const losers = [vote?.against, vote?.abstain].map((side) => [...(side?.names ?? []), ...(side?.parties ?? [])]);
  if (losers.every((side) => side.length === 0)) return;
  const subject = readSubject(grammar, passage.text);
  const isLoser = subject !== undefined && losers.some((side) => subject.all.length > 0 && isSame(side, subject.all));
  if (!isLoser || grammar.groups.voteSide.match(passage.text) || grammar.groups.absence.match(passage.text)) return;
  found.push({ by: [...subject.all], text: passage.text, span: spanIn(passage) });
}

const isSame = (left: readonly string[], right: readonly string[]): boolean => [...left].sort().join() === [...right].sort().join();
