/**
 * Items that nothing announces: lines that look alike, however they look. What sets a line off (its indent, bullet, number, colon, capitals,
 * the blank lines round it) is read as traits; every three traits name a series of lines, and the items are the series for which most speaks:
 * titles that every meeting has, labels directly below, text and decisions in between. No form of heading has to be known for it.
 */
import { defined } from '../defined.js';
import { FULL_NAME, STARTS_UPPER } from '../grammar/characters.js';
import { isAllUpper } from '../grammar/letters.js';
import { bulletLength } from '../lines/bullet.js';
import { indentOf, type Line } from '../lines/line.js';
import type { Passage } from '../markdown/passage.js';
import type { Contents } from './contents.js';
import { isFilled, nextFilled, type Document } from './context.js';
import { decides } from './decided.js';
import { headingAt, type Candidate } from './evidence.js';
import { readPunktForm, withoutBullet, type PunktForm } from './form.js';
import { isStrongLabel } from './heading.js';
import { cutTitle, findMeeting } from './run-in.js';

/** What each speaks for a series, or against it. */
const WEIGHTS = { standing: 2, aboveLabel: 1, number: 0.5, sentence: -1, hasText: 0.3, isBare: -0.5, isDecided: 0.5 } as const;

const FEWEST = 3;
/** Where nothing else tells of a meeting, these do. */
const FEWEST_STANDING = 2;
/** One title that every meeting has with what was decided, or four numbers with text below. */
const LEAST = 3;
const LONGEST = 100;
const FEWEST_CAPITALS = 4;
const MOST_TRAITS = 30;
const TRAITS_OF_SERIES = 3;

/** A line of a series: what it says as a heading, its traits as bits, and what its words and the line below weigh. */
interface Member {
  readonly candidate: Candidate;
  readonly traits: number;
  readonly weight: number;
}

/** The items of minutes that set their titles off in a way of their own. */
export function findAlike(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const meeting = findMeeting(document);
  const from = Math.max(contents?.to ?? 0, (meeting?.index ?? -1) + 1);
  const lines = document.lines.slice(from).filter((line) => isFilled(document, line) && !document.rows.has(line.index));
  const all = readMembers(document, lines);
  const sums = sumLines(document);
  let best: readonly Member[] = [];
  let most = 0;
  const visit = (series: readonly Member[], next: number, depth: number): void => {
    if (series.length < FEWEST) return;
    const sum = weighSeries(series, sums);
    // The mean counts too: all lines of the document are a series, and few of them are titles.
    const worth = (sum * sum) / series.length;
    if (sum >= LEAST && worth > most) {
      most = worth;
      best = series;
    }
    if (depth === TRAITS_OF_SERIES) return;
    for (let trait = next; trait < MOST_TRAITS; trait++) {
      const narrower = series.filter(({ traits }) => (traits & (1 << trait)) !== 0);
      if (narrower.length < series.length) visit(narrower, trait + 1, depth + 1);
    }
  };
  visit(all, 0, 0);
  if (!meeting && best.filter(({ weight }) => weight === WEIGHTS.standing).length < FEWEST_STANDING) return [];
  return best.map(({ candidate }) => candidate);
}

function readMembers(document: Document, lines: readonly Line[]): readonly Member[] {
  const areLabels = hasLabels(document);
  const read = lines.flatMap((line) => {
    const heading = readHeadingOf(document, line);
    return isOther(document, line, heading, areLabels) ? [] : [{ line, heading }];
  });
  const named = read.map(({ line, heading }) => namesOf(document, line, heading));
  const counts = new Map<string, number>();
  for (const name of named.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  // What only one or two lines have names no series, and what all have parts none from the rest.
  const names = [...counts].flatMap(([name, count]) => (count >= FEWEST && count < read.length ? [name] : [])).slice(0, MOST_TRAITS);
  const bits = new Map(names.map((name, i) => [name, 1 << i]));
  return read.map(({ line, heading }, i): Member => {
    const traits = (named[i] ?? []).reduce((sum, name) => sum | (bits.get(name) ?? 0), 0);
    return { candidate: toCandidate(line, heading), traits, weight: weighLine(document, line, heading) };
  });
}

/** A line as a heading: its number, the title, and the text that goes on behind it. */
interface OwnHeading {
  readonly form: PunktForm | undefined;
  readonly title: Passage | undefined;
  readonly rest: Passage | undefined;
  readonly whole: Passage;
}

function readHeadingOf(document: Document, line: Line): OwnHeading {
  const passage = withoutBullet(line.passage);
  const form = readPunktForm(document, passage);
  const whole = form?.number && form.title ? form.title : passage;
  const { title, rest } = cutTitle(document, whole);
  return { form, title, rest, whole };
}

function toCandidate(line: Line, { form, title, rest }: OwnHeading): Candidate {
  const heading = headingAt(line, defined({ ...form, form: 'title', strength: 0, title, value: Number.NaN }));
  return rest ? { ...heading, rest: rest.start } : heading;
}

/** The traits of a line, by name. */
function namesOf(document: Document, line: Line, { form, title }: OwnHeading): readonly string[] {
  const { text, index } = line;
  const colon = text.endsWith(':') ? 'at the end' : text.includes(': ') ? 'inside' : 'none';
  const [word = ''] = text.split(' ');
  const number = form?.number && (form.number.text === '1' ? 'one' : form.form);
  return [
    `indent ${String(indentOf(line))}`,
    `bullet ${bulletLength(text) > 0 ? text.charAt(0) : 'none'}`,
    `number ${number ?? 'none'}`,
    `level ${String(line.level)}`,
    `blank above ${String(!isFilled(document, document.lines[index - 1]))}`,
    `blank below ${String(!isFilled(document, document.lines[index + 1]))}`,
    `colon ${colon}`,
    `capitals ${String(word.length >= FEWEST_CAPITALS && isAllUpper(word))}`,
    `short ${String(title !== undefined && title.text.length <= LONGEST)}`,
  ];
}

/** What is known as something else, though it may look like a title: a label, a field, a person, what was decided. */
function isOther(document: Document, line: Line, heading: OwnHeading, areLabels: boolean): boolean {
  const isLabel = document.labels.has(line.index);
  // `Økonomi` is a title that every meeting has, and a label where a page has others.
  if (isStanding(document, heading) && !(isLabel && areLabels)) return false;
  const { attendance, closing, documentType, headerField, leadIn, outcome } = document.grammar.groups;
  const { text } = heading.whole;
  return (
    isLabel ||
    [attendance, closing, documentType, headerField, leadIn].some((group) => group.match(text) !== undefined) ||
    outcome.match(text)?.start === 0 ||
    FULL_NAME.test(text)
  );
}

/** True where labels of several kinds stand: a text that is parted by them. */
const hasLabels = (document: Document): boolean =>
  new Set([...document.labels.values()].flatMap(({ kind, weak }) => (weak ? [] : [kind]))).size >= FEWEST_KINDS;

const FEWEST_KINDS = 3;

function weighLine(document: Document, line: Line, heading: OwnHeading): number {
  if (isStanding(document, heading)) return WEIGHTS.standing;
  if (!isTitle(document, heading)) return WEIGHTS.sentence;
  const below = nextFilled(document, line.index + 1);
  if (below && isStrongLabel(document, below)) return WEIGHTS.aboveLabel;
  return heading.form?.number ? WEIGHTS.number : 0;
}

const isTitle = ({ grammar }: Document, { title }: OwnHeading): boolean =>
  title !== undefined && title.text.length <= LONGEST && STARTS_UPPER.test(title.text) && !grammar.groups.finite.match(title.text);

const isStanding = (document: Document, heading: OwnHeading): boolean =>
  isTitle(document, heading) && document.grammar.groups.standingItem.match(heading.title?.text ?? '') !== undefined;

/** How many lines before each index are filled, and how many of those say what was decided. */
interface Sums {
  readonly filled: readonly number[];
  readonly decided: readonly number[];
}

function sumLines(document: Document): Sums {
  const filled = [0];
  const decided = [0];
  for (const line of document.lines) {
    const isText = isFilled(document, line);
    filled.push((filled.at(-1) ?? 0) + Number(isText));
    decided.push((decided.at(-1) ?? 0) + Number(isText && decides(document, line)));
  }
  return { filled, decided };
}

function weighSeries(series: readonly Member[], { filled, decided }: Sums): number {
  const between = (counts: readonly number[], from: number, to: number): number => (counts[to] ?? 0) - (counts[from] ?? 0);
  return series.reduce((sum, { candidate, weight }, i) => {
    const from = candidate.line.index + 1;
    const to = series[i + 1]?.candidate.line.index ?? filled.length - 1;
    const hasText = candidate.rest !== undefined || between(filled, from, to) > 0;
    const isDecided = between(decided, from, to) > 0;
    return sum + weight + (hasText ? WEIGHTS.hasText : WEIGHTS.isBare) + (isDecided ? WEIGHTS.isDecided : 0);
  }, 0);
}
