/**
 * Items counted with letters or Roman numbers: `A. Godkendelse af referat`, `IV. Valg til budgetudvalg`.
 *
 * A line alone may begin with a letter for any reason. What counts items begins with the first, leaves none out, stands apart from the lines
 * above, and has a decision below most of its lines; and no numbered items stand between, for then it counts groups of them.
 */
import { ORDINAL_HEAD } from '../grammar/characters.js';
import { isLowerAt, isUpperAt } from '../grammar/letters.js';
import { endsSentence } from '../lines/sentence.js';
import type { Line } from '../lines/line.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import { isFilled, type Document } from './context.js';
import { isDecided } from './decided.js';
import { isGroupHeading, readPunktForm, readTitle, withoutBullet, type PunktForm } from './form.js';
import type { SeriesHeadings } from './series.js';

/** A line or entry that begins with a letter or a Roman number. */
interface Ordinal {
  readonly number: Passage;
  /** What its number says, read as a letter of the alphabet and as a Roman number; NaN where it is none. */
  readonly letter: number;
  readonly roman: number;
  readonly rest: Passage;
}

type Scheme = 'letter' | 'roman';
const SCHEMES: readonly Scheme[] = ['roman', 'letter'];

const FEWEST = 3;

/** Reads what begins with a letter or a Roman number and a sign. */
function readOrdinal(passage: Passage): Ordinal | undefined {
  const [head, text = ''] = (mayBeOrdinal(passage.text) ? ORDINAL_HEAD.exec(passage.text) : undefined) ?? [];
  if (head === undefined) return undefined;
  return {
    number: subPassage(passage, 0, text.length),
    letter: text.length === 1 ? text.charCodeAt(0) - BEFORE_A : Number.NaN,
    roman: readRoman(text),
    rest: subPassage(passage, head.length),
  };
}

/** Most lines begin with a capital, and hardly one with one that is no word's. */
const mayBeOrdinal = (text: string): boolean => isUpperAt(text, 0) && !isLowerAt(text, 1);

const BEFORE_A = 'A'.charCodeAt(0) - 1;

/** `IV` is 4; NaN for what is no Roman number. */
export function readRoman(text: string): number {
  const values = Array.from(text, (letter) => ROMAN[letter] ?? Number.NaN);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The ordinals of passages that count on from the first one of a scheme, each with its place; the longest such run. */
function countedFrom(
  passages: readonly (Passage | undefined)[],
): readonly { readonly at: number; readonly value: number; readonly ordinal: Ordinal }[] {
  const read = passages.map((passage) => passage && readOrdinal(passage));
  const runs = SCHEMES.map((scheme) => {
    let best: { at: number; value: number; ordinal: Ordinal }[] = [];
    let run: typeof best = [];
    read.forEach((ordinal, at) => {
      const value = ordinal?.[scheme];
      if (!ordinal || value === undefined || Number.isNaN(value)) return;
      if (value === 1) run = [];
      if (value === run.length + 1) run.push({ at, value, ordinal });
      if (run.length > best.length) best = run;
    });
    return best;
  });
  return runs.reduce((one, other) => (other.length > one.length ? other : one), []);
}

/** The lines that are item headings, where letters or Roman numbers count the items from a line on. */
export function findOrdinals(document: Document, from: number): SeriesHeadings {
  const run = countedFrom(
    document.lines.map((line) => {
      const passage = line.index >= from ? withoutBullet(line.passage) : undefined;
      return passage && mayBeOrdinal(passage.text) && standsApart(document, line) ? passage : undefined;
    }),
  );
  const found = new Map<number, () => PunktForm>();
  if (run.length < FEWEST) return found;
  const ends = [...run.slice(1).map(({ at }) => at), document.lines.length];
  const decided = run.filter((member, i) => isDecided(document, document.lines.slice(member.at + 1, ends[i])));
  if (decided.length < run.length / 2 || countsGroups(document, run[0]?.at ?? 0)) return found;
  for (const { at, value, ordinal } of run)
    found.set(at, () => ({ form: 'ordinal', strength: 1, number: ordinal.number, value, ...readTitle(document, ordinal.rest) }));
  return found;
}

/** A heading, or a line behind a blank one. */
function standsApart(document: Document, line: Line): boolean {
  if (!isFilled(document, line) || document.rows.has(line.index) || isGroupHeading(document, line.passage)) return false;
  return line.level > 0 || !isFilled(document, document.lines[line.index - 1]);
}

/** `A. Byggesager ⏎ 1. Carport ⏎ 2. Garage`: numbered items stand between, above labels or with a word for an item. */
function countsGroups(document: Document, from: number): boolean {
  const numbered = document.lines.slice(from).filter((line) => {
    const form = standsApart(document, line) ? readPunktForm(document, withoutBullet(line.passage)) : undefined;
    return form?.title !== undefined && (form.strength > 0 || !endsSentence(form.title.text));
  });
  return numbered.length >= FEWEST;
}

/** Number and title of entries of a contents list that letters or Roman numbers count, by their places; empty where nothing does so. */
export function readOrdinalEntries(
  titles: readonly (Passage | undefined)[],
): ReadonlyMap<number, { readonly number: Passage; readonly title: Passage }> {
  const run = countedFrom(titles);
  return new Map(run.length < FEWEST ? [] : run.map(({ at, ordinal }) => [at, { number: ordinal.number, title: ordinal.rest }]));
}
