/**
 * Which points of the recommendation an outcome speaks of: `Ad 1: Godkendt.`, `1. Anbefales.`, `Punkt 1 og 2 blev godkendt, mens punkt 3
 * blev udsat.`, `Udvalget godkendte punkt 1-3.`
 *
 * Only points that the recommendation has are spoken of: `punkt 8 på dagsordenen` is none. A mention at the beginning, with nothing or a
 * colon behind it, is a label: it holds for its paragraph, and for all below it where it stands alone. Any other mention holds in its
 * sentence, for the verbs behind it where one begins the sentence, and else for the verb right before it.
 */
import { append } from '../lists.js';
import { ENDS_POINT_LABEL, NUMBERED_MARKER, POINT_NUMBER, STARTS_POINT_TEXT } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { RawBlock } from '../lines/blocks.js';
import { spanIn } from '../markdown/passage.js';
import type { Outcome, Recommendation } from '../schema/referat.js';
import { passagesOf, placeOf, statementsOf, type Statement } from './statements.js';

/** Points that are spoken of between two places of the source. */
type Range = readonly [start: number, end: number, points: readonly string[]];

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
  const verbs = outcomes.toSorted((a, b) => a.span[0] - b.span[0]);
  const { labels, others } = rangesOfMentions(grammar, numbers, blocks, verbs);
  const ranges = [others, labels, rangesOfLists(numbers, blocks, verbs)];
  return outcomes.flatMap((outcome) => {
    const { kind, evidence, span } = outcome;
    const points = ranges.map((each) => pointsAt(each, span[0])).find((found) => found !== undefined);
    return points?.map((point) => ({ kind, evidence, point, span })) ?? [outcome];
  });
}

/** The points of the range that holds a place; the ranges stand in order and apart. */
function pointsAt(ranges: readonly Range[], at: number): readonly string[] | undefined {
  const range = ranges[placeOf(ranges, at) - 1];
  return range && at < range[1] ? range[2] : undefined;
}

/** A list numbered as the points are, unless an outcome stands before it: `Godkendt med følgende bemærkninger: ⏎ 1. …` */
function rangesOfLists(numbers: readonly string[], blocks: readonly RawBlock[], [first]: readonly Outcome[]): readonly Range[] {
  return blocks.flatMap((block): readonly Range[] => {
    if (block.type !== 'list') return [];
    const points = block.items.map(({ marker }) => NUMBERED_MARKER.exec(marker)?.[1] ?? '');
    const start = block.items[0]?.start ?? 0;
    if ((first && first.span[0] < start) || points.some((point) => !numbers.includes(point))) return [];
    return block.items.map((item, i) => [item.start, block.items[i + 1]?.start ?? block.end, points.slice(i, i + 1)]);
  });
}

function rangesOfMentions(
  grammar: Grammar,
  numbers: readonly string[],
  blocks: readonly RawBlock[],
  verbs: readonly Outcome[],
): { readonly labels: readonly Range[]; readonly others: readonly Range[] } {
  const labels: Range[] = [];
  const others: Range[] = [];
  const passages = passagesOf(blocks);
  const last = passages.at(-1);
  const spans = verbs.map(({ span }) => span);
  for (const statement of statementsOf(grammar, passages)) {
    const { passage, start, end } = statement;
    if (end - start > LONGEST_SENTENCE) continue;
    const text = passage.text.slice(start, end);
    const mentions = mentionsOf(grammar, numbers, text);
    const [first] = mentions;
    if (!first) continue;
    if (!isLabel(first.match, text)) {
      const [from, to] = spanIn(passage, start, end);
      append(others, rangesInSentence(grammar, statement, mentions, verbs.slice(placeOf(spans, from - 1), placeOf(spans, to - 1))));
      continue;
    }
    const isAlone = ENDS_POINT_LABEL.test(passage.text.slice(start + first.match.end));
    const until = (isAlone ? last : undefined) ?? passage;
    labels.push([spanIn(passage, start, start + first.match.end)[0], spanIn(until)[1], first.points]);
  }
  // A label holds up to the next one.
  return { labels: labels.map(([start, end, points], i) => [start, Math.min(end, labels[i + 1]?.[0] ?? Infinity), points]), others };
}

const LONGEST_SENTENCE = 1500;

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
  verbs: readonly Outcome[],
): readonly Range[] {
  const text = passage.text.slice(start, end);
  const spanOf = (from: number, to: number): readonly [number, number] => spanIn(passage, start + from, start + to);
  const leads = verbs.every(({ span }) => span[0] > spanOf(0, mentions[0]?.match.end ?? 0)[1]);
  if (!leads)
    return mentions.flatMap(({ match, points }): readonly Range[] => {
      const before = text.slice(0, match.start).trimEnd();
      const verb = verbs.findLast(({ evidence, span }) => before.endsWith(evidence) && span[1] <= spanOf(0, match.end)[1]);
      return verb ? [[verb.span[0], verb.span[1], points]] : [];
    });
  const subjects = mentions.filter(({ match }) => beginsClause(grammar, text.slice(0, match.start)));
  return subjects.map(({ match, points }, i): Range => {
    const next = subjects[i + 1]?.match.start ?? text.length;
    const [from, to] = spanOf(match.start, mainClauseEnd(grammar, text, match.end, next));
    return [from, to, points];
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
