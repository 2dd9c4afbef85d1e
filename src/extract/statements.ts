/** Statements: the text of a decision cut into sentences, each with its passage. Stops of abbreviations and initials end none. */
import { findAll } from '../grammar/find.js';
import { INITIAL_BEFORE, INITIAL_END, INITIALS_AHEAD, QUOTATION, STATEMENT_BREAKS } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import type { RawBlock, RawItem } from '../lines/blocks.js';
import type { Passage } from '../markdown/passage.js';

export interface Statement {
  readonly passage: Passage;
  /** Which passage of the decision it stands in. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The passages of blocks in order: paragraphs, headings and list items. */
export function passagesOf(blocks: readonly RawBlock[]): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of blocks) {
    if (block.type === 'list') addItems(passages, block.items);
    else if (block.type !== 'table') passages.push(block.passage);
  }
  return passages;
}

function addItems(passages: Passage[], items: readonly RawItem[]): void {
  for (const item of items) {
    passages.push(item.passage);
    addItems(passages, item.items);
  }
}

/** The sentences of passages, in order. */
export function statementsOf(grammar: Grammar, passages: readonly Passage[]): readonly Statement[] {
  return passages.flatMap((passage, index) => {
    const ends = [...breaksOf(grammar, passage.text), { end: passage.text.length, next: passage.text.length }];
    return ends.map(({ end }, i) => ({ passage, index, start: ends[i - 1]?.next ?? 0, end }));
  });
}

function breaksOf(grammar: Grammar, text: string): readonly { readonly end: number; readonly next: number }[] {
  const quoted = quotationsOf(text);
  return findAll(STATEMENT_BREAKS, text).flatMap((found) => {
    if (isInside(quoted, found.index) || isAbbreviated(grammar, text, found.index)) return [];
    return [{ end: found.index + found[0].trimEnd().length, next: found.index + found[0].length }];
  });
}

/** Longest that an abbreviation, or a name with its initial, may be. */
const LOOK_BACK = 40;

function isAbbreviated(grammar: Grammar, text: string, stop: number): boolean {
  if (text.charAt(stop) !== '.') return false;
  const before = text.slice(Math.max(0, stop - LOOK_BACK), stop);
  if (grammar.groups.abbreviation.match(`${before}.`)) return true;
  if (INITIAL_BEFORE.test(before) || INITIALS_AHEAD.test(text.slice(Math.max(0, stop - 2), stop + LOOK_BACK))) return true;
  const name = INITIAL_END.exec(before)?.[1];
  return name !== undefined && grammar.groups.partyWord.match(name) === undefined && grammar.groups.party.match(name) === undefined;
}

/** Where the quotations of a text stand. */
export const quotationsOf = (text: string): readonly (readonly [number, number])[] =>
  findAll(QUOTATION, text).map((found) => [found.index, found.index + found[0].length] as const);

/** True for a place inside one of the ranges, which stand in order and apart. */
export function isInside(ranges: readonly (readonly [number, number])[], at: number): boolean {
  const range = ranges[placeOf(ranges, at) - 1];
  return range !== undefined && at < range[1];
}

/** How many of the ranges begin at or before a place: by halves, since a text of nothing but quotations has as many as words. */
export function placeOf(ranges: readonly (readonly [start: number, ...rest: unknown[]])[], at: number): number {
  let from = 0;
  let to = ranges.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ranges[middle]?.[0] ?? Infinity) <= at) from = middle + 1;
    else to = middle;
  }
  return from;
}
