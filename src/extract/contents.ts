/** The contents list as it is put out: each entry with the item it belongs to. */
import { append } from '../lists.js';
import { defined } from '../defined.js';
import { spanIn } from '../markdown/passage.js';
import type { ContentsEntry } from '../schema/referat.js';
import { foldTitle } from '../split/context.js';
import type { Contents, RawEntry } from '../split/contents.js';
import { firstFrom, canBeCutOff, matchesEntry } from '../split/listed-titles.js';
import type { RawPunkt } from '../split/punkter.js';

/**
 * Pairs entries with items by title, else by number, each item once; equal titles pair in order. An agenda that lost its numbers, above as many
 * answers without titles, is counted.
 */
export function readContents(contents: Contents | undefined, punkter: readonly RawPunkt[]): readonly ContentsEntry[] {
  if (!contents) return [];
  const keys = punkter.map((punkt) => foldTitle(punkt.title?.text ?? ''));
  const titled = placesOf(keys);
  const numbered = placesOf(punkter.map(({ number }) => number?.text));
  const sorted = [...titled.keys()].sort();
  const begun = new Map<string, number[]>();
  const used = new Set<number>();
  const isCounted =
    contents.entries.length === punkter.length && contents.entries.every(({ number }) => !number) && punkter.every(({ title }) => !title);
  return contents.entries.map((entry, i) => {
    const number = isCounted ? String(i + 1) : entry.number?.text;
    if (!begun.has(entry.key)) begun.set(entry.key, canBeCutOff(entry) ? placesFrom(entry.key, sorted, titled) : []);
    const punkt =
      firstFree(titled.get(entry.key), used) ??
      firstFree(begun.get(entry.key), used) ??
      firstFree(number === undefined ? undefined : numbered.get(number), used);
    const truncated = punkt !== undefined && matchesEntry(entry, keys[punkt] ?? '') === 'truncated';
    if (punkt !== undefined) used.add(punkt);
    return toEntry(entry, punkt, truncated);
  });
}

/** Where each of the texts stands, the first last: what is taken goes from the end. */
function placesOf(texts: readonly (string | undefined)[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = texts.length - 1; at >= 0; at--) {
    const text = texts[at];
    if (text === undefined) continue;
    const same = places.get(text);
    if (same) same.push(at);
    else places.set(text, [at]);
  }
  return places;
}

/** Where the titles stand that begin with a text and go on, the first last. */
function placesFrom(start: string, sorted: readonly string[], titled: ReadonlyMap<string, readonly number[]>): number[] {
  const places: number[] = [];
  for (let i = firstFrom(sorted, start); sorted[i]?.startsWith(start); i++)
    if (sorted[i] !== start) append(places, titled.get(sorted[i] ?? '') ?? []);
  return places.sort((one, other) => other - one);
}

/** The first of the places that is not taken; those taken are let go of, so that a list of one title is gone through once. */
function firstFree(places: number[] | undefined, used: ReadonlySet<number>): number | undefined {
  while (places?.length && used.has(places.at(-1) ?? -1)) places.pop();
  return places?.at(-1);
}

function toEntry(entry: RawEntry, punkt: number | undefined, truncated: boolean): ContentsEntry {
  const page = Number(entry.page?.text);
  return defined({
    number: entry.number?.text,
    title: entry.title.text,
    page: page > 0 ? page : undefined,
    punkt,
    truncated: truncated ? (true as const) : undefined,
    span: [entry.start, entry.end] as [number, number],
    spans: defined({
      number: entry.number && spanIn(entry.number),
      title: spanIn(entry.title),
      page: entry.page && page > 0 ? spanIn(entry.page) : undefined,
    }),
  });
}
