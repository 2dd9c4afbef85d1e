/** The differences between two results of one source, for a person: which punkt, which field, before and after. */
import type { Referat } from '../schema/referat.js';
import { differencesOf, type Difference } from '../verify/differences.js';
import { quotePair, showValue } from '../verify/wording.js';
import { paletteOf, type Palette } from './color.js';
import { printable } from './printable.js';

/** What differs between two results. */
export interface Changes {
  /** Fields with other values, without those that only repeat another one. */
  readonly fields: readonly Difference[];
  /** How many spans, lines and columns have moved. */
  readonly moved: number;
}

/** Compares a result that was kept (parsed JSON, of any shape) with a new one. */
export function changesOf(kept: unknown, anew: Referat): Changes {
  const differences = differencesOf(kept, JSON.parse(JSON.stringify(anew)));
  const fields = differences.filter(({ isPlace }) => !isPlace);
  return { fields: fields.filter((field) => !isRepeat(field, fields)), moved: differences.length - fields.length };
}

/** A section's text repeats its blocks, and a decision's text its section. */
function isRepeat({ path, before, after }: Difference, fields: readonly Difference[]): boolean {
  const [, punkt, list, index, key] = path;
  if (path.length !== 5 || key !== 'text') return false;
  const texts = list === 'decisions' ? 'sections' : list;
  const inPunkt = fields.filter((field) => field.path[0] === 'punkter' && field.path[1] === punkt && field.path[2] === texts);
  if (list === 'sections' || list === 'other') return inPunkt.some((other) => other.path[3] === index && other.path[4] === 'blocks');
  return list === 'decisions' && inPunkt.some((other) => other.path[4] === 'text' && other.before === before && other.after === after);
}

/** The changes as indented lines: for each field its place, the old value and the new one. Safe for a terminal. */
export function changeLines({ fields, moved }: Changes, kept: unknown, anew: unknown, color = false): readonly string[] {
  const palette = paletteOf(color);
  const lines = fields.flatMap((field) => fieldLines(field, field.before === undefined ? anew : kept, palette));
  const places = moved === 0 ? [] : [`  ${palette.dim(`${moved} ${moved === 1 ? 'place in the source' : 'places in the source'} moved`)}`];
  return [...lines, ...places];
}

function fieldLines({ path, before, after }: Difference, record: unknown, palette: Palette): readonly string[] {
  const isText = typeof before === 'string' && typeof after === 'string';
  const { expected: was, found: is } = isText ? quotePair(before, after) : { expected: showValue(before), found: showValue(after) };
  return [
    `  ${printable(placeOf(path, record))}`,
    ...(before === undefined ? [] : [`    ${palette.red(`- ${printable(was)}`)}`]),
    ...(after === undefined ? [] : [`    ${palette.green(`+ ${printable(is)}`)}`]),
  ];
}

/** A path in the words of the document: `punkt 3 › Beslutning › outcomes 1 › kind`. */
export function placeOf(path: readonly (string | number)[], record: unknown): string {
  const parts: string[] = [];
  let value: unknown = record;
  path.forEach((key, i) => {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    if (typeof key === 'string') parts.push(key);
    else parts.push(nameIn(String(path[i - 1]), key, value, parts.pop() ?? ''));
  });
  return parts.join(' › ');
}

function nameIn(list: string, index: number, member: unknown, key: string): string {
  const field = (name: string): string | undefined => {
    const value = typeof member === 'object' && member !== null ? (member as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  if (list === 'punkter') return `punkt ${field('number') ?? `at index ${index}`}`;
  if (list === 'sections') return field('heading') ?? field('kind') ?? `section ${index + 1}`;
  return `${key} ${index + 1}`;
}
