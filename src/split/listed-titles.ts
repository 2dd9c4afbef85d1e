/**
 * Titles of the contents list, looked up: asked of each line of an agenda, so each title is kept by its text, and none is gone through for
 * every line.
 */
import { foldTitle } from './context.js';
import type { Contents, RawEntry } from './contents.js';

/** A title that a list cuts off is at least this long. */
const SHORTEST_CUT = 20;

/** The entries of a contents list by their titles, as titles are compared. */
interface Titles {
  /** The places of the entries that have a title, the first of each number; in order. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string | undefined, number>>;
  /** The titles of the entries without a number. */
  readonly unnumbered: ReadonlySet<string>;
  /** The first two characters of each of those, as one number. */
  readonly beginnings: ReadonlySet<number>;
  /** How long those are, and all of them; in order. */
  readonly unnumberedLengths: readonly number[];
  readonly lengths: readonly number[];
  readonly sorted: readonly string[];
}

const known = new WeakMap<Contents, Titles>();

function titlesOf(contents: Contents): Titles {
  const titles = known.get(contents) ?? readTitles(contents.entries);
  known.set(contents, titles);
  return titles;
}

function readTitles(entries: readonly RawEntry[]): Titles {
  const places = new Map<string, Map<string | undefined, number>>();
  entries.forEach(({ key, number }, i) => {
    const same = places.get(key) ?? new Map<string | undefined, number>();
    if (!same.has(number?.text)) same.set(number?.text, i);
    places.set(key, same);
  });
  const unnumbered = new Set(entries.flatMap(({ number, key }) => (number === undefined ? [key] : [])));
  return {
    places,
    unnumbered,
    beginnings: new Set([...unnumbered].map((key) => pairAt(key, 0))),
    unnumberedLengths: lengthsOf(unnumbered),
    lengths: lengthsOf(places.keys()),
    sorted: [...places.keys()].sort(),
  };
}

/** Two characters as one number, which is told from others faster than the text behind it. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) + (text.charCodeAt(at + 1) || 0);

const lengthsOf = (keys: Iterable<string>): readonly number[] =>
  [...new Set([...keys].map(({ length }) => length))].sort((one, other) => one - other);

/** True for a title that is long enough to have been cut off by the list. */
export const canBeCutOff = ({ key }: RawEntry): boolean => key.length >= SHORTEST_CUT;

/** Whether an entry lists a title (folded): the same text, or the beginning of it where the list cut it off. */
export function matchesEntry(entry: RawEntry, key: string): 'same' | 'truncated' | undefined {
  if (entry.key === key) return 'same';
  return canBeCutOff(entry) && key.startsWith(entry.key) ? 'truncated' : undefined;
}

/** The place of the first entry that lists a title (folded), of one with its number first; −1 where none does. */
export function findEntry(contents: Contents, key: string, number: string | undefined): number {
  const { places, lengths } = titlesOf(contents);
  const cut = lengths.filter((length) => length >= SHORTEST_CUT && length < key.length).map((length) => key.slice(0, length));
  let first = -1;
  let numbered = -1;
  for (const title of [key, ...cut]) {
    const found = places.get(title);
    if (!found) continue;
    const [foremost = -1] = found.values();
    first = earlier(first, foremost);
    numbered = earlier(numbered, found.get(number) ?? -1);
  }
  return numbered >= 0 ? numbered : first;
}

const earlier = (one: number, other: number): number => (one < 0 || (other >= 0 && other < one) ? other : one);

/** True for a title (folded) of the list. */
export const isListed = (contents: Contents | undefined, key: string): boolean =>
  contents !== undefined && titlesOf(contents).places.has(key);

/** True for a title (folded) of an entry without a number. */
export const isListedAlone = (contents: Contents, key: string): boolean => titlesOf(contents).unnumbered.has(key);

/** True for a text that holds the title of an entry without a number and little round it, `margin` characters at most. */
export function holdsListed(contents: Contents, text: string, margin: number): boolean {
  const { unnumbered, unnumberedLengths, beginnings } = titlesOf(contents);
  const near = unnumberedLengths.filter((length) => text.length >= length && text.length - length <= margin);
  if (near.length === 0) return false;
  const folded = foldTitle(text);
  return near.some((length) => {
    for (let from = 0; from + length <= folded.length; from++) {
      if (beginnings.has(pairAt(folded, from)) && unnumbered.has(folded.slice(from, from + length))) return true;
    }
    return false;
  });
}

/** True where a title of the list (folded) begins with a text. */
export function beginsListed(contents: Contents | undefined, start: string): boolean {
  if (!contents) return false;
  const { sorted } = titlesOf(contents);
  return sorted[firstFrom(sorted, start)]?.startsWith(start) === true;
}

/** The place of the first of sorted texts that is not before another. */
export function firstFrom(sorted: readonly string[], text: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < text) from = middle + 1;
    else to = middle;
  }
  return from;
}
