/**
 * Which points of the recommendation an outcome speaks of: `Ad 1: Godkendt.`, `1. Anbefales.`, `Punkt 1 og 2 blev godkendt, mens punkt 3
 * blev udsat.`, `Udvalget godkendte punkt 1-3.`
 *
 * Only points that the recommendation has are spoken of: `punkt 8 på dagsordenen` is none. A mention at the beginning, with nothing or a
 * colon behind it, is a label: it holds for its paragraph, and for all below it where it stands alone. Any other mention holds in its
 * sentence, for the verbs behind it where one begins the sentence, and else for the verb right before it.
 */
import { ENDS_POINT_LABEL, NUMBERED_MARKER, POINT_NUMBER, STARTS_POINT_TEXT } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { RawBlock } from '../lines/blocks.js';
import { spanIn } from '../markdown/passage.js';
import type { Outcome, Recommendation } from '../schema/referat.js';
import { passagesOf, statementsOf, type Statement } from './statements.js';

/** Points that are spoken of between two places of the source; of several ranges the last that holds a place counts. */
interface Range {
  readonly points: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface Mention {
  readonly match: Match;
  readonly points: readonly string[];
}

/** The numbers by which a decision can speak of the points: as written, or in order where the points have none and are several. */
export function numbersOf(recommendation: Pick<Recommendation, 'points'> | undefined): readonly string[] {
  const points = recommendation?.points ?? [];
  const written = points.flatMap(({ number }) => number ?? []);
  return written.length > 0 || points.length < 2 ? written : points.map((_, i) => String(i + 1));
}

/** The outcomes with their points; one that speaks of several points comes once for each, one that names none as it was. */
export function placeOutcomes(
  grammar: Grammar,
  numbers: readonly string[],
  blocks: readonly RawBlock[],
  outcomes: readonly Outcome[],
): readonly Outcome[] {
  if (numbers.length === 0 || outcomes.length === 0) return outcomes;
  const ranges = [...rangesOfLists(numbers, blocks, outcomes), ...rangesOfMentions(grammar, numbers, blocks, outcomes)];
  return outcomes.flatMap((outcome) => {
    const range = ranges.findLast(({ start, end }) => start <= outcome.span[0] && outcome.span[0] < end);
    if (!range) return [outcome];
    const { kind, evidence, span } = outcome;
    return range.points.map((point) => ({ kind, evidence, point, span }));
  });
}

/** A list numbered as the points are, unless an outcome stands before it: `Godkendt med følgende bemærkninger: ⏎ 1. …` */
function rangesOfLists(numbers: readonly string[], blocks: readonly RawBlock[], outcomes: readonly Outcome[]): readonly Range[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'list') return [];
    const points = block.items.map(({ marker }) => NUMBERED_MARKER.exec(marker)?.[1] ?? '');
    const start = block.items[0]?.start ?? 0;
    if (points.some((point) => !numbers.includes(point)) || outcomes.some(({ span }) => span[0] < start)) return [];
    return block.items.map((item, i) => ({
      points: points.slice(i, i + 1),
      start: item.start,
      end: block.items[i + 1]?.start ?? block.end,
    }));
  });
}

function rangesOfMentions(
  grammar: Grammar,
  numbers: readonly string[],
  blocks: readonly RawBlock[],
  outcomes: readonly Outcome[],
): readonly Range[] {
  const labels: Range[] = [];
  const others: Range[] = [];
  const passages = passagesOf(blocks);
  for (const statement of statementsOf(grammar, passages)) {
    const { passage, start, end } = statement;
    const text = passage.text.slice(start, end);
    const mentions = mentionsOf(grammar, numbers, text);
    const [first] = mentions;
    if (!first) continue;
    if (!isLabel(first.match, text)) {
      others.push(...rangesInSentence(grammar, statement, mentions, outcomes));
      continue;
    }
    const isAlone = ENDS_POINT_LABEL.test(passage.text.slice(start + first.match.end));
    const until = (isAlone ? passages.at(-1) : undefined) ?? passage;
    labels.push({ points: first.points, start: spanIn(passage, start, start + first.match.end)[0], end: spanIn(until)[1] });
  }
  const cut = labels.map((range, i) => ({ ...range, end: Math.min(range.end, labels[i + 1]?.start ?? Infinity) }));
  return [...cut, ...others];
}

/** The mentions of a sentence that speak of points of the recommendation and of nothing else. */
const mentionsOf = (grammar: Grammar, numbers: readonly string[], text: string): readonly Mention[] =>
  grammar.groups.outcomePoint.matchAll(text).flatMap((match) => {
    const points = readPoints(grammar, match.slots.points?.text ?? '');
    return points.every((point) => numbers.includes(point)) ? [{ match, points }] : [];
  });

/** `1, 2 og 4-6` as its numbers. */
function readPoints(grammar: Grammar, text: string): readonly string[] {
  const found = findAll(POINT_NUMBER, text);
  return found.flatMap(([number], i) => {
    const before = found[i - 1];
    const join = before && text.slice(before.index + before[0].length, found[i]?.index).trim();
    if (join === undefined || join === ',' || grammar.groups.coordinator.match(join)) return [number];
    return between(Number(before?.[0]), Number(number));
  });
}

/** The numbers behind the first of a range. */
const between = (first: number, last: number): readonly string[] =>
  Array.from({ length: Math.max(0, last - first) }, (_, i) => String(first + i + 1));

const isLabel = ({ start, end, entry }: Match, text: string): boolean =>
  start === 0 && (entry.attributes.label === true || STARTS_POINT_TEXT.test(text.slice(end)));

function rangesInSentence(
  grammar: Grammar,
  { passage, start, end }: Statement,
  mentions: readonly Mention[],
  outcomes: readonly Outcome[],
): readonly Range[] {
  const text = passage.text.slice(start, end);
  const spanOf = (from: number, to: number): readonly [number, number] => spanIn(passage, start + from, start + to);
  const whole = spanOf(0, text.length);
  const verbs = outcomes.filter(({ span }) => whole[0] <= span[0] && span[0] < whole[1]);
  const leads = verbs.every(({ span }) => span[0] > spanOf(0, mentions[0]?.match.end ?? 0)[1]);
  if (!leads)
    return mentions.flatMap(({ match, points }) => {
      const before = text.slice(0, match.start).trimEnd();
      const verb = verbs.findLast(({ evidence, span }) => before.endsWith(evidence) && span[1] <= spanOf(0, match.end)[1]);
      return verb ? [{ points, start: verb.span[0], end: verb.span[1] }] : [];
    });
  const subjects = mentions.filter(({ match }) => beginsClause(grammar, text.slice(0, match.start)));
  return subjects.map(({ match, points }, i) => {
    const next = subjects[i + 1]?.match.start ?? text.length;
    const [from, to] = spanOf(match.start, mainClauseEnd(grammar, text, match.end, next));
    return { points, start: from, end: to };
  });
}

/** A mention that a preposition leads, as in `jf. punkt 2`, is nobody's subject. */
function beginsClause(grammar: Grammar, before: string): boolean {
  const told = before.trimEnd();
  return told === '' || told.endsWith(',') || grammar.groups.coordinator.match(told.slice(told.lastIndexOf(' ') + 1)) !== undefined;
}

/** `Punkt 1 blev godkendt, og udvalget besluttede …`: behind a comma and `og` something else is spoken of. */
function mainClauseEnd(grammar: Grammar, text: string, from: number, to: number): number {
  for (let comma = text.indexOf(',', from); comma >= 0 && comma < to; comma = text.indexOf(',', comma + 1))
    if (grammar.groups.coordinator.match(text.slice(comma + 1).trimStart())) return comma;
  return to;
}
