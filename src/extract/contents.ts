/** The contents list as it is put out: each entry with the item it belongs to. */
import { spanIn } from '../markdown/passage.js';
import type { ContentsEntry } from '../schema/referat.js';
import { matchesEntry, type Contents, type RawEntry } from '../split/contents.js';
import type { RawPunkt } from '../split/punkter.js';

/** Pairs entries with items by title, each item once; equal titles pair in order. */
export function readContents(contents: Contents | undefined, punkter: readonly RawPunkt[]): readonly ContentsEntry[] {
  const used = new Set<number>();
  return (contents?.entries ?? []).map((entry) => {
    const punkt = findPunkt(entry, punkter, used);
    const truncated = punkt !== undefined && matchesEntry(entry, punkter[punkt]?.title?.text ?? '') === 'truncated';
    if (punkt !== undefined) used.add(punkt);
    return toEntry(entry, punkt, truncated);
  });
}

function findPunkt(entry: RawEntry, punkter: readonly RawPunkt[], used: ReadonlySet<number>): number | undefined {
  const fits = (test: (punkt: RawPunkt) => boolean): number | undefined => {
    const at = punkter.findIndex((punkt, i) => !used.has(i) && test(punkt));
    return at < 0 ? undefined : at;
  };
  const matches = (kind: 'same' | 'truncated') => (punkt: RawPunkt): boolean => punkt.title !== undefined && matchesEntry(entry, punkt.title.text) === kind;
  return fits(matches('same')) ?? fits(matches('truncated')) ?? (entry.number && fits((punkt) => punkt.number?.text === entry.number?.text));
}

function toEntry(entry: RawEntry, punkt: number | undefined, truncated: boolean): ContentsEntry {
  const page = Number(entry.page?.text);
  return {
    ...(entry.number && { number: entry.number.text }),
    title: entry.title.text,
    ...(page > 0 && { page }),
    ...(punkt !== undefined && { punkt }),
    ...(truncated && { truncated: true as const }),
    span: [entry.start, entry.end],
    spans: { ...(entry.number && { number: spanIn(entry.number) }), title: spanIn(entry.title), ...(entry.page && page > 0 && { page: spanIn(entry.page) }) },
  };
}
