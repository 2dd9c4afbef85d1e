/**
 * Two results field by field.
 *
 * Lists are laid side by side before they are compared: what stands in both in the same words is a pair, then what has the same name, then what is
 * left in order. So a bilag that was dropped is one difference and not one for each bilag after it.
 */
import type { Path } from './finding.js';

/** One field that differs. `before` or `after` is absent where the other result alone has it; then `path` is the place in that one. */
export interface Difference {
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
  /** A place in the source and no value: a span, a line, a column. */
  readonly isPlace: boolean;
}

/**
 * Every field in which two JSON values differ, in order. Paths are those of `before` where it has the field. What made a result is no part of
 * what it says: a newer version that reads the same has nothing to tell.
 */
export function differencesOf(before: unknown, after: unknown, path: Path = [], isPlace = false): readonly Difference[] {
  if (Array.isArray(before) && Array.isArray(after))
    return isPlace ? leaf(before, after, path, isPlace) : listDifferences(before, after, path);
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => path.length > 0 || key !== 'producer');
    return keys.flatMap((key) => differencesOf(before[key], after[key], [...path, key], isPlace || isPlaceKey(key)));
  }
  return leaf(before, after, path, isPlace);
}

function leaf(before: unknown, after: unknown, path: Path, isPlace: boolean): readonly Difference[] {
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after, isPlace }];
}

const isPlaceKey = (key: string): boolean => ['span', 'spans', 'cells', 'line', 'column'].includes(key);

type Pair = readonly [before: number | undefined, after: number | undefined];

function listDifferences(before: readonly unknown[], after: readonly unknown[], path: Path): readonly Difference[] {
  return pairsOf(before, after).flatMap(([i, k]) => {
    if (i !== undefined && k !== undefined) return differencesOf(before[i], after[k], [...path, i]);
    return [
      {
        path: [...path, i ?? k ?? 0],
        before: i === undefined ? undefined : before[i],
        after: k === undefined ? undefined : after[k],
        isPlace: false,
      },
    ];
  });
}

/** Lays two lists side by side: by their words, then by name, then in order. */
function pairsOf(before: readonly unknown[], after: readonly unknown[]): readonly Pair[] {
  const whole: Gap = { before: [0, before.length], after: [0, after.length] };
  const byWords = align(before.map(wordsOf), after.map(wordsOf), whole);
  const names = [before.map(nameOf), after.map(nameOf)] as const;
  const byName = gapsOf(byWords, whole).flatMap((gap) => align(...names, gap));
  const anchors = [...byWords, ...byName].sort((a, b) => a[0] - b[0]);
  const pairs: Pair[] = [...anchors, ...gapsOf(anchors, whole).flatMap((gap) => inOrder(gap, before.length === after.length))];
  return pairs.sort((a, b) => (a[0] ?? a[1] ?? 0) - (b[0] ?? b[1] ?? 0));
}

interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

type Anchor = readonly [before: number, after: number];

/** What lies between pairs. */
function gapsOf(anchors: readonly Anchor[], whole: Gap): readonly Gap[] {
  const stops: readonly Anchor[] = [...anchors, [whole.before[1], whole.after[1]]];
  return stops.map(([i, k], n) => {
    const last = stops[n - 1];
    return { before: [last ? last[0] + 1 : whole.before[0], i], after: [last ? last[1] + 1 : whole.after[0], k] };
  });
}

function inOrder({ before, after }: Gap, sameLength: boolean): readonly Pair[] {
  const [i, iEnd] = before;
  const [k, kEnd] = after;
  const paired = sameLength || iEnd - i === kEnd - k ? Math.min(iEnd - i, kEnd - k) : 0;
  const pairs: Pair[] = Array.from({ length: paired }, (_, n) => [i + n, k + n]);
  for (let n = i + paired; n < iEnd; n++) pairs.push([n, undefined]);
  for (let n = k + paired; n < kEnd; n++) pairs.push([undefined, n]);
  return pairs;
}

/** Above this many comparisons lists are laid side by side in order alone. */
const MOST_COMPARISONS = 4_000_000;

/** The longest run of pairs with equal keys, in order (a longest common subsequence). */
function align(before: readonly (string | undefined)[], after: readonly (string | undefined)[], gap: Gap): readonly Anchor[] {
  let [i, iEnd] = gap.before;
  let [k, kEnd] = gap.after;
  const pairs: Anchor[] = [];
  const same = (a: number, b: number): boolean => before[a] !== undefined && before[a] === after[b];
  while (i < iEnd && k < kEnd && same(i, k)) pairs.push([i++, k++]);
  const tail: Anchor[] = [];
  while (i < iEnd && k < kEnd && same(iEnd - 1, kEnd - 1)) tail.unshift([--iEnd, --kEnd]);
  const height = iEnd - i;
  const width = kEnd - k;
  if (height * width === 0 || height * width > MOST_COMPARISONS) return [...pairs, ...tail];
  const lengths = Array.from({ length: height + 1 }, () => new Uint32Array(width + 1));
  const at = (a: number, b: number): number => lengths[a]?.[b] ?? 0;
  for (let a = height - 1; a >= 0; a--)
    for (let b = width - 1; b >= 0; b--) {
      const row = lengths[a];
      if (row) row[b] = same(i + a, k + b) ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  for (let a = 0, b = 0; a < height && b < width;) {
    if (same(i + a, k + b)) pairs.push([i + a++, k + b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a++;
    else b++;
  }
  return [...pairs, ...tail];
}

/** Everything a value says, without the places where it says it. */
const wordsOf = (value: unknown): string => JSON.stringify(value, (key, inner: unknown) => (isPlaceKey(key) ? undefined : inner));

/** What a member of a list is called, if it has a name. */
function nameOf(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  const { title, name, code, kind, heading, marker, type } = value;
  const names = [title ?? name ?? code ?? heading ?? kind ?? marker ?? type].filter((part) => typeof part === 'string');
  return names.length === 0 ? undefined : names.join();
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
