/**
 * Outcomes: what a decision did, each with its words as evidence.
 *
 * Only main clauses count. What follows `at`, `som`, `da` … is reported or planned (`oplyste, at licitationen er udskudt`), a verb
 * behind `skal` or `kan` is a plan, and a quotation is somebody else's word. Where forms overlap the longer one stands: `godkendte ikke`
 * is no approval, `besluttede at udsætte` no decision of its own.
 */
import { findAll } from '../grammar/find.js';
import { PLANNABLE, SENTENCE_BREAKS } from '../grammar/characters.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { RawBlock } from '../lines/blocks.js';
import { spanIn, type Passage } from '../markdown/passage.js';
import type { Outcome, OutcomeKind } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { findDissent } from './dissents.js';
import { placeOutcomes } from './outcome-points.js';
import { isInside, passagesOf, placeOf, quotationsOf } from './statements.js';
import { readVotersBefore } from './voters.js';

/**
 * Reads the outcomes of a decision from its blocks, in order; each kind once, or once for each point of the recommendation that it is said
 * of (`numbers`, see {@link placeOutcomes}).
 */
export function readOutcomes(document: Document, blocks: readonly RawBlock[], numbers: readonly string[] = []): readonly Outcome[] {
  const found = passagesOf(blocks).flatMap((passage) => readPassageOutcomes(document.grammar, passage));
  const outcomes: Outcome[] = [];
  for (const outcome of placeOutcomes(document.grammar, numbers, blocks, found))
    if (!outcomes.some(({ kind, point }) => kind === outcome.kind && point === outcome.point)) outcomes.push(outcome);
  const acts = outcomes.some((outcome) => outcome.kind !== 'none');
  return acts ? outcomes.filter((outcome) => outcome.kind !== 'none') : outcomes;
}

/**
 * Without a briefing beside what was decided. Where no label says what is the decision, it tells how it came: `Kassereren fremlagde regnskabet,
 * som blev godkendt.`
 */
export function withoutBriefing(outcomes: readonly Outcome[]): readonly Outcome[] {
  const isDecided = outcomes.some(({ kind }) => !OF_BRIEFINGS.has(kind));
  return isDecided ? outcomes.filter(({ kind }) => kind !== 'informed') : outcomes;
}

/** What is done with a briefing: `Orienteringen blev taget til efterretning.` */
const OF_BRIEFINGS: ReadonlySet<OutcomeKind> = new Set(['informed', 'noted', 'discussed', 'none']);

function readPassageOutcomes(grammar: Grammar, passage: Passage): readonly Outcome[] {
  const { text } = passage;
  const all = text.length > LONGEST_WHOLE ? undefined : grammar.groups.outcome.matchAll(text);
  if (all?.length === 0) return [];
  const whole = all?.find((match) => isWhole(match, text));
  if (whole) return [toOutcome(passage, kindOf(whole), whole.start, whole.end)];
  const quoted = quotationsOf(text);
  const sentences = sentencesOf(text);
  if (sentences.length === 1 && all) return readMatches(grammar, passage, quoted, [0, text.length], all);
  return sentences.flatMap(([from, to]) =>
    readMatches(grammar, passage, quoted, [from, to], grammar.groups.outcome.matchAll(text.slice(from, to))),
  );
}

const LONGEST_WHOLE = 120;

/** Forms that say nothing was minuted must be all that is said: `Intet.` */
const isWhole = (match: Match, text: string): boolean =>
  match.entry.attributes.whole === true && match.start === 0 && match.end >= text.length;

/** What of the forms found in a sentence was done. */
function readMatches(
  grammar: Grammar,
  passage: Passage,
  quoted: readonly (readonly [number, number])[],
  [from, to]: readonly [number, number],
  found: readonly Match[],
): readonly Outcome[] {
  if (found.length === 0) return [];
  const sentence = passage.text.slice(from, to);
  const dissent = findDissent(grammar, sentence);
  const matches = found
    .filter((match) => !dissent || !isDissent(grammar, sentence, match, dissent))
    .filter((match) => match.entry.attributes.whole === undefined && !isInside(quoted, from + match.start))
    .filter(
      (match) => !isSubordinate(grammar, sentence, match) && !isPlanned(grammar, sentence, match) && !isEarlier(grammar, sentence, match),
    )
    // `Gruppe A oplyste, at …` is what a part of the body says, and no act of it.
    .filter((match) => match.entry.attributes.kind !== 'informed' || grammar.groups.partyWord.match(sentence) === undefined);
  const standing = longest(matches);
  const outcomes = standing.map((match) => toOutcome(passage, kindOf(match), from + match.start, from + match.end));
  const approval = standing.find((match) => match.entry.attributes.kind === 'approved' || match.entry.attributes.kind === 'recommended');
  const change = approval && findChange(grammar, sentence.slice(approval.end));
  if (change && !isBallot(grammar, sentence.slice(approval.end + change.end), dissent))
    outcomes.push(toOutcome(passage, 'amended', from + approval.end + change.start, from + approval.end + change.end));
  return outcomes;
}

/** What changes an approval, in the words behind it. */
const findChange = ({ groups }: Grammar, behind: string): Match | undefined =>
  groups.amendment
    .matchAll(behind)
    .find(({ entry, start }) => entry.attributes.main !== true || !groups.subordinate.match(behind.slice(0, start)));

/** What stands behind a dissent is said by who dissents, unless a main clause begins again; a statement for the minutes goes on to its end. */
function isDissent(grammar: Grammar, sentence: string, match: Match, dissent: Match): boolean {
  if (match.end <= dissent.start) return false;
  return dissent.entry.attributes.kind === 'statement' || !resumesMain(grammar, sentence.slice(dissent.end, match.start));
}

/** `Godkendt, idet V tog forbehold`: a dissent or a vote against changes nothing. */
function isBallot(grammar: Grammar, behind: string, dissent: Match | undefined): boolean {
  const match = (dissent && findDissent(grammar, behind)) ?? grammar.groups.voteSide.match(behind);
  return match !== undefined && (readVotersBefore(grammar, behind.slice(0, match.start))?.start ?? Infinity) <= 1;
}

const kindOf = (match: Match): OutcomeKind => match.entry.attributes.kind as OutcomeKind;

const toOutcome = (passage: Passage, kind: OutcomeKind, start: number, end: number): Outcome => ({
  kind,
  evidence: passage.text.slice(start, end),
  span: spanIn(passage, start, end),
});

/** Longest first; what overlaps a longer form is a part of it. */
function longest(matches: readonly Match[]): readonly Match[] {
  const kept: (readonly [start: number, end: number, match: Match])[] = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const place = placeOf(kept, match.start);
    const overlaps = (kept[place - 1]?.[1] ?? 0) > match.start || (kept[place]?.[0] ?? Infinity) < match.end;
    if (!overlaps) kept.splice(place, 0, [match.start, match.end, match]);
  }
  return kept.map(([, , match]) => match);
}

/**
 * A form stands in a subordinate clause if a word that opens one comes before it, and no main clause has begun again since:
 * `…, at planen følges, og tog orienteringen til efterretning`.
 */
function isSubordinate(grammar: Grammar, sentence: string, match: Match): boolean {
  const before = sentence.slice(Math.max(0, match.start - FURTHEST_OPENER), match.start);
  const opener = grammar.groups.subordinate.matchAll(before).at(-1);
  // `Punkt 1 blev godkendt, mens punkt 2 blev udsat.`: both are done here.
  if (!opener || grammar.groups.outcomePoint.match(before.slice(opener.start))?.start === 0) return false;
  return !resumesMain(grammar, before.slice(opener.end)) && !isInverted(grammar, sentence, match);
}

/** `Efter at det var oplyst, at prisen er fast, besluttede udvalget …`: behind a clause that came first the main one begins with its verb. */
const isInverted = (grammar: Grammar, sentence: string, match: Match): boolean =>
  sentence.slice(0, match.start).trimEnd().endsWith(',') &&
  grammar.groups.subordinate.match(sentence.slice(0, LONGEST_OPENER).toLowerCase())?.start === 0;

const LONGEST_OPENER = 20;
/** No clause of minutes is longer, and a text without stops is not looked through again for each verb. */
const FURTHEST_OPENER = 1000;

/** Behind a comma and `og`, `men`, `hvorefter` a main clause begins again, if its verb is not far: `…, og Chefgruppen drøftede`. */
function resumesMain(grammar: Grammar, between: string): boolean {
  const start = clauseStart(between);
  if (start === 0) return false;
  const tail = between.slice(start).trim();
  return grammar.groups.coordinator.match(tail) !== undefined && tail.split(' ').length <= 5;
}

/** `har anbefalet`, `behandlede senest`: told of something done before. */
function isEarlier(grammar: Grammar, sentence: string, match: Match): boolean {
  const told = sentence.slice(0, match.start).trimEnd();
  const before = told.slice(told.lastIndexOf(' ', told.lastIndexOf(' ') - 1) + 1);
  const rest = sentence.slice(match.end).trimStart();
  const after = rest.includes(' ') ? rest.slice(0, rest.indexOf(' ')) : rest;
  return grammar.groups.earlier.match(`${before} ${after}`) !== undefined;
}

function isPlanned(grammar: Grammar, sentence: string, match: Match): boolean {
  if (!PLANNABLE.test(sentence.slice(match.start, match.end))) return false;
  const before = sentence.slice(0, match.start);
  return grammar.groups.modal.match(before.slice(clauseStart(before))) !== undefined;
}

/** Where the last clause of a text begins: behind its last comma, semicolon or colon. */
const clauseStart = (text: string): number => Math.max(text.lastIndexOf(','), text.lastIndexOf(';'), text.lastIndexOf(':')) + 1;

function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const found of findAll(SENTENCE_BREAKS, text)) {
    sentences.push([start, found.index + found[0].trimEnd().length]);
    start = found.index + found[0].length;
  }
  sentences.push([start, text.length]);
  return sentences;
}
