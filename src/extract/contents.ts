/** The contents list as it is put out: each entry with the item it belongs to. */
import { defined } from '../defined.js';
import { spanIn } from '../markdown/passage.js';
import type { ContentsEntry } from '../schema/referat.js';
import { foldTitle } from '../split/context.js';
import { matchesEntry, type Contents, type RawEntry } from '../split/contents.js';
import type { RawPunkt } from '../split/punkter.js';

/** Pairs entries with items by title, each item once; equal titles pair in order. */
export function readContents(contents: Contents | undefined, punkter: readonly RawPunkt[]): readonly ContentsEntry[] {
  const used = new Set<number>();
  const keys = punkter.map((punkt) => foldTitle(punkt.title?.text ?? ''));
  return (contents?.entries ?? []).map((entry) => {
    const punkt = findPunkt(entry, punkter, keys, used);
    const truncated = punkt !== undefined && matchesEntry(entry, keys[punkt] ?? '') === 'truncated';
    if (punkt !== undefined) used.add(punkt);
    return toEntry(entry, punkt, truncated);
  });
}

function findPunkt(entry: RawEntry, punkter: readonly RawPunkt[], keys: readonly string[], used: ReadonlySet<number>): number | undefined {
  const fits = (test: (at: number) => boolean): number | undefined => {
    const at = punkter.findIndex((_, i) => !used.has(i) && test(i));
    return at < 0 ? undefined : at;
  };
  const matches =
    (kind: 'same' | 'truncated') =>
    (at: number): boolean =>
      matchesEntry(entry, keys[at] ?? '') === kind;
  return (
    fits(matches('same')) ?? fits(matches('truncated')) ?? (entry.number && fits((at) => punkter[at]?.number?.text === entry.number?.text))
  );
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
