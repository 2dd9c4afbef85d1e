/**
 * Labels with numbers: `1. Resume … 2. Beslutningspunkter … 3. Baggrund`, again in each item. By their form they are items of an agenda, so
 * two that only sections have must be among them: no item is called `Sagsfremstilling`, while `Økonomi` and `Referat` may be either.
 */
import { NUMBERED_LABEL } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import type { SectionKind } from '../schema/referat.js';
import type { Furniture } from './furniture.js';
import { withoutColon, type Label } from './labels.js';
import { isBlank, type Line } from './line.js';

/** Line index → the label behind a number, undefined for one that the grammar does not know. */
export type NumberedLabels = ReadonlyMap<number, Label | undefined>;

const OF_SECTIONS: ReadonlySet<SectionKind> = new Set([
  'anledning',
  'resume',
  'baggrund',
  'sagsfremstilling',
  'lovgrundlag',
  'indstilling',
]);
const FEWEST = 2;
const LONGEST = 80;

/** A short line with a number before it, and its label where the grammar knows one. */
interface Numbered {
  readonly line: Line;
  readonly number: number;
  readonly label: Label | undefined;
  /** False for a label that is weak without its number. */
  readonly isSure: boolean;
}

/** The lines of a document that are numbered labels, those included that only their place in the row makes one. */
export function findNumberedLabels(
  lines: readonly Line[],
  furniture: Furniture,
  rows: ReadonlySet<number>,
  grammar: Grammar,
): NumberedLabels {
  const found = new Map<number, Label | undefined>();
  const numbered = lines.flatMap((line) => {
    const isText = line.text.length <= LONGEST && !isBlank(line) && !furniture.has(line.index) && !rows.has(line.index);
    return isText ? readNumbered(grammar, line) : [];
  });
  const kinds = new Set(numbered.flatMap(({ label, isSure }) => (label && isSure && OF_SECTIONS.has(label.kind) ? [label.kind] : [])));
  if (kinds.size < FEWEST) return found;
  const pairs = countPairs(numbered);
  numbered.forEach(({ line, number, label }, i) => {
    const [before, after] = [numbered[i - 1], numbered[i + 1]];
    const goesOn = before?.number === number - 1 && found.has(before.line.index);
    // `1. Emnet ⏎ … ⏎ 2. Sagsfremstilling`, `6. Ydelser ⏎ … ⏎ 7. Organisation` in two items: unknown, and in the row all the same.
    const isBetween = (goesOn || number === 1) && after?.label !== undefined && after.number === number + 1;
    const isAgain = goesOn && (pairs.get(pairOf(before, line)) ?? 0) > 1;
    if (label || isBetween || isAgain) found.set(line.index, label);
  });
  return found;
}

function readNumbered(grammar: Grammar, line: Line): readonly Numbered[] {
  const { text } = line.passage;
  const [mark, number] = NUMBERED_LABEL.exec(text) ?? [];
  if (mark === undefined) return [];
  const to = withoutColon(text).length;
  const match = grammar.groups.section.match(text.slice(mark.length, to));
  const { kind, weak } = match?.entry.attributes ?? {};
  const label = match && { match, kind: kind as SectionKind, from: 0, to, rest: undefined, weak: false };
  return [{ line, number: Number(number), label, isSure: match !== undefined && weak !== true }];
}

/** How often each numbered line follows the one before it. */
function countPairs(numbered: readonly Numbered[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  numbered.forEach(({ line }, i) => {
    const pair = pairOf(numbered[i - 1], line);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  });
  return pairs;
}

const pairOf = (before: Numbered | undefined, line: Line): string => `${before?.line.passage.text ?? ''}\n${line.passage.text}`;
