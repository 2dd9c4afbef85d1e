/**
 * Lines that look like labels, whether the grammar knows them or not.
 *
 * One line cannot say whether it is a label or a subhead: `Vejen frem` may be either. What comes again in item after item, written as the
 * document writes its labels, is a label.
 */
import { readOutcomes } from '../extract/outcomes.js';
import { BARE_BODY, FULL_NAME, LABEL_TEXT, STARTS_LOWER, WORDS } from '../grammar/characters.js';
import { inLatin } from '../grammar/latin.js';
import { isUpperAt } from '../grammar/letters.js';
import type { Grammar, GroupName, Match } from '../grammar/types.js';
import { bulletLength } from '../lines/bullet.js';
import { isWholeLabel, withoutColon, type Label } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { endsSentence } from '../lines/sentence.js';
import { subPassage } from '../markdown/passage.js';
import type { Person, SectionKind } from '../schema/referat.js';
import { isFilled, nextFilled, type Document } from './context.js';

/** A label with its text behind it is one of the short ones. */
const LONGEST_RUN_IN = 40;
const MOST_WORDS = 7;

/** What may be a label, at the beginning of its line. */
export interface LabelLike {
  /** As written, without markup and colon. */
  readonly label: string;
  readonly hasColon: boolean;
}

/** `Hvad vi mener`, `Hvad vi mener:`, `Hvad vi mener: Godt.` `end` is where the item ends. */
export function readLabelLike(document: Document, line: Line, end = Infinity): LabelLike | undefined {
  const { index } = line;
  if (!isFilled(document, line) || document.rows.has(index) || document.labels.get(index)?.weak === false) return undefined;
  const { text } = line.passage;
  const colon = text.indexOf(':');
  const label = colon >= 0 && colon <= LONGEST_RUN_IN ? text.slice(0, colon).trimEnd() : withoutColon(text);
  if (!isUpperAt(label, 0) || bulletLength(line.text) > 0 || !LATIN_LABEL.test(label)) return undefined;
  if (FULL_NAME.test(label) && !isInCapitals(label)) return undefined;
  if ((label.match(WORDS)?.length ?? 0) > MOST_WORDS || document.grammar.groups.functionWord.match(label)) return undefined;
  const hasColon = colon >= 0;
  return hasColon || line.level > 0 || isAboveText(document, line, end) ? { label, hasColon } : undefined;
}

const LATIN_LABEL = inLatin(LABEL_TEXT);

/** A line of an item that looks like a label, and which item that is. */
export interface LikeLine {
  readonly line: Line;
  readonly item: number;
  readonly like: LabelLike;
}

/** The lines of the items that look like labels. `starts` are where the items begin. */
export function findLabelLike(document: Document, starts: readonly number[]): readonly LikeLine[] {
  let item = -1;
  return document.lines.flatMap((line) => {
    while ((starts[item + 1] ?? Infinity) <= line.start) item++;
    const like = item < 0 || line.text.length > LONGEST ? undefined : readLabelLike(document, line, starts[item + 1]);
    return like ? [{ line, item, like }] : [];
  });
}

/** Without a mark, a line is like a label only where a text of its item begins below it: `Godkendt` above `Bilag` is a text, `Fold sammen` above the next item a link. */
function isAboveText(document: Document, line: Line, end: number): boolean {
  const below = nextFilled(document, line.index + 1);
  if (endsSentence(line.text) || below === undefined || below.start >= end || STARTS_LOWER.test(below.text)) return false;
  return !isWholeLabel(document.labels.get(below.index));
}

/** Groups whose forms are lines, or the beginnings of lines, with a meaning of their own. */
const LABEL_GROUPS: readonly GroupName[] = [
  'headerField',
  'attendance',
  'itemField',
  'journalLabel',
  'contents',
  'closed',
  'documentType',
  'historyField',
  'absence',
  'outcome',
  'leadIn',
  'furniture',
];

/** Weak section labels are known as subheads, so without a mark they are as good as unknown. */
export function isKnownLabel({ groups }: Grammar, label: string): boolean {
  const section = groups.section.match(label);
  if (section) return section.entry.attributes.weak !== true;
  const isBody = BARE_BODY.test(label) && groups.bodyWord.match(label)?.end === label.length;
  // `Ja: 96 ⏎ Nej: 8`: only with its colon a side of a vote.
  const isSide = groups.voteSide.match(`${label}:`)?.start === 0;
  return isBody || isSide || LABEL_GROUPS.some((group) => isWhole(groups[group].match(label), label));
}

const isWhole = (match: Match | undefined, label: string): boolean => match?.start === 0 && match.end === label.length;

/** In how many items a label must stand that the grammar does not know: without a colon more are needed, and none in capitals, which no text has. */
const FEWEST = { colon: 2, weak: 2, bare: 3, capitals: 1 } as const;

/**
 * The labels that come again below several items, in the way in which this document writes its labels: `Ansvarlig: Bo Ek` where `Beslutning:
 * Godkendt.` stands too. People are no labels, though minutes put what they say behind their names.
 */
export function findReturningLabels(document: Document, labelLike: readonly LikeLine[], people: readonly Person[]): ReadonlySet<string> {
  const style = styleOf(document);
  const items = new Map<string, Set<number>>();
  const once = new Set<string>();
  for (const { line, item, like } of labelLike) {
    if (style === 'colon' && isWeakAlone(document, line)) once.add(like.label);
    if ((style === 'colon' || style === 'weak') && !line.text.includes(':')) continue;
    if (!isInStyle(document, line, like, style)) continue;
    const at = items.get(like.label) ?? new Set();
    items.set(like.label, at.add(item));
  }
  const names = new Set(people.flatMap(({ name }) => name.split(' ')));
  // `Ansvarlig: Bo Ek`, `JOURNALNUMMER ⏎ 13002281` below a decision are sections; beside the heading of an item they were read before.
  const { itemField, journalLabel } = document.grammar.groups;
  const isFree = (label: string): boolean =>
    !isKnownLabel(document.grammar, label) || [itemField, journalLabel].some((group) => isWhole(group.match(label), label));
  const isLabel = (label: string): boolean => isFree(label) && !label.split(' ').some((word) => names.has(word));
  return new Set([...items].flatMap(([label, at]) => ((at.size >= FEWEST[style] || once.has(label)) && isLabel(label) ? [label] : [])));
}

/** `Videre proces:` on a line of its own with a blank one above, where the document writes its labels so: one is enough of what is known. */
function isWeakAlone(document: Document, line: Line): boolean {
  const label = document.labels.get(line.index);
  return (
    label?.weak === true &&
    label.rest === undefined &&
    line.passage.text.endsWith(':') &&
    !isFilled(document, document.lines[line.index - 1])
  );
}

/**
 * Labels that the grammar does not know, and what their texts say that they are: `Sådan besluttede udvalget` above `Godkendt.`, `Oplæg til
 * rådet` above `Sekretariatet indstiller,` in item after item.
 *
 * @param lacksDecisions true where no known label says what was decided
 */
export function findTellingLabels(
  document: Document,
  labelLike: readonly LikeLine[],
  lacksDecisions: boolean,
): ReadonlyMap<string, SectionKind> {
  const counts = new Map<string, { all: number; beslutning: number; indstilling: number }>();
  for (const { line, like } of labelLike) {
    if (isKnownLabel(document.grammar, like.label)) continue;
    const count = counts.get(like.label) ?? { all: 0, beslutning: 0, indstilling: 0 };
    const kind = kindBelow(document, line, like);
    count.all++;
    // A heading that is marked or has its colon, directly above `Sekretariatet indstiller,`, needs no second one.
    const isMarked = line.level > 0 || line.passage.text.endsWith(':');
    if (kind) count[kind] += kind === 'indstilling' && isMarked ? FEWEST_TELLING : 1;
    counts.set(like.label, count);
  }
  return new Map(
    [...counts].flatMap(([label, { all, beslutning, indstilling }]): readonly [string, SectionKind][] => {
      const most = Math.max(beslutning, indstilling);
      if (most < FEWEST_TELLING || most <= all / 2) return [];
      if (most === indstilling) return [[label, 'indstilling']];
      return lacksDecisions ? [[label, 'beslutning']] : [];
    }),
  );
}

const FEWEST_TELLING = 2;

/** What the text behind a label or below it says first. */
function kindBelow(document: Document, line: Line, { hasColon }: LabelLike): 'beslutning' | 'indstilling' | undefined {
  const behind = hasColon ? subPassage(line.passage, line.passage.text.indexOf(':') + 1) : undefined;
  const passage = behind?.text ? behind : nextFilled(document, line.index + 1)?.passage;
  if (!passage) return undefined;
  if (document.grammar.groups.leadIn.match(passage.text)) return 'indstilling';
  const [first] = readOutcomes(document, [{ type: 'paragraph', passage }]);
  return first && first.kind !== 'none' ? 'beslutning' : undefined;
}

const LONGEST = 400;

/** How most of the known labels are written; a document with hardly any has no style, and its weak labels need a colon. */
function styleOf(document: Document): keyof typeof FEWEST {
  const hasColon = ([index, { rest }]: readonly [number, Label]): boolean =>
    rest !== undefined || document.lines[index]?.passage.text.endsWith(':') === true;
  const known = [...document.labels].filter((entry) => !entry[1].weak || hasColon(entry));
  const withColon = known.filter(hasColon);
  if (known.length < FEWEST_KNOWN) return 'weak';
  const inCapitals = known.filter(([index]) => isInCapitals(withoutColon(document.lines[index]?.passage.text ?? '')));
  if (inCapitals.length > known.length * 0.8) return 'capitals';
  return withColon.length > known.length / 2 ? 'colon' : 'bare';
}

const FEWEST_KNOWN = 4;

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

function isInStyle(document: Document, line: Line, { label, hasColon }: LabelLike, style: keyof typeof FEWEST): boolean {
  if (hasColon && document.labels.get(line.index)?.weak === true) return true;
  if (style === 'capitals') return isInCapitals(label) && !isFilled(document, document.lines[line.index - 1]);
  if (style === 'bare') return !hasColon && !isFilled(document, document.lines[line.index - 1]);
  return style === 'colon' && hasColon;
}
