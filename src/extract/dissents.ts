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
  const state: State = { grammar, passages, votes, found: [], told: new Set() };
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
    const isSame = own.length === 0 && i > 0;
    if (!isSame) by = own;
    from = match.end;
    const told = by.length > 0 ? readTold(state, statement, match, matches[i + 1]?.start ?? text.length) : undefined;
    if (!told) return;
    if (isSame) state.found.pop();
    state.found.push({ by: [...by], text: told.text, span: spanIn(told) });
  });
}

/** Who dissents: before the verb, or behind it (`Mindretalsudtalelse fra V og C`); a minority statement without a name is the losers'. */
function readBy({ grammar, votes }: State, text: string, from: number, match: Match): readonly string[] {
  const { who } = match.slots;
  if (who) return readVotersAfter(grammar, who.text)?.all ?? [];
  const before = readVotersBefore(grammar, text.slice(from, match.start))?.all ?? [];
  if (before.length > 0) return before;
  const behind = text.slice(match.end).trimStart();
  const behalf = grammar.groups.behalf.match(behind);
  const named = behalf ? (readVotersAfter(grammar, behind.slice(behalf.end))?.all ?? []) : [];
  if (named.length > 0 || match.entry.attributes.kind !== 'statement' || from > 0) return named;
  return losersOf(votes.at(-1));
}

/** Those against, else those who abstained. */
function losersOf(vote: Votes[number] | undefined): readonly string[] {
  for (const side of [vote?.against, vote?.abstain]) {
    const all = [...(side?.names ?? []), ...(side?.parties ?? [])];
    if (all.length > 0) return all;
  }
  return [];
}

/** The text of a dissent as a passage of its own. */
function readTold(state: State, statement: Statement, match: Match, until: number): Passage | undefined {
  const { passage, start } = statement;
  const at = start + match.end;
  const { kind } = match.entry.attributes;
  if (kind !== 'statement' && kind !== 'reason') return subPassage(passage, start + match.start, endOf(passage, start + until));
  const behind = passage.text.slice(at);
  const isLast = until === statement.end - start;
  const quoted = readQuotation(passage, at + Math.max(0, behind.indexOf(':')));
  if (quoted) return quoted;
  const colon = behind.trimStart().startsWith(':');
  const told = subPassage(
    passage,
    at + (STATEMENT_LEAD.exec(behind)?.[0].length ?? 0),
    endOf(passage, colon && isLast ? passage.text.length : start + until),
  );
  if (told.text !== '' && kind === 'reason') return told;
  const isSaid = colon || behind.trimStart().startsWith(',');
  return (isSaid && told.text !== '' ? told : undefined) ?? (isLast ? readNext(state, statement) : undefined) ?? whole(statement, match);
}

/** What stands in the passage below the words that announce it. */
function readNext({ passages, told }: State, { passage, index, end }: Statement): Passage | undefined {
  const below = passages[index + 1];
  if (!below || end < passage.text.length) return undefined;
  const quoted = readQuotation(below, 0);
  if (!quoted && !passage.text.endsWith(':')) return undefined;
  told.add(index + 1);
  return quoted ?? below;
}

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
function readLosers({ grammar, votes, found }: State, { passage }: Statement): void {
  const vote = votes.findLast((one) => one.span[1] <= spanIn(passage)[0]);
  const losers = [vote?.against, vote?.abstain].map((side) => [...(side?.names ?? []), ...(side?.parties ?? [])]);
  if (losers.every((side) => side.length === 0)) return;
  const subject = readSubject(grammar, passage.text);
  const isLoser = subject !== undefined && losers.some((side) => subject.all.length > 0 && isSame(side, subject.all));
  if (!isLoser || grammar.groups.voteSide.match(passage.text) || grammar.groups.absence.match(passage.text)) return;
  found.push({ by: [...subject.all], text: passage.text, span: spanIn(passage) });
}

const isSame = (left: readonly string[], right: readonly string[]): boolean => [...left].sort().join() === [...right].sort().join();
