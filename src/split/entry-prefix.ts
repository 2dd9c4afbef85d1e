/** Titles of the contents list by how they begin: asked of each title of an agenda, so it is looked up by halves and not in each entry. */
import type { Contents } from './contents.js';

const sorted = new WeakMap<Contents, readonly string[]>();

/** True where a title of the contents list, as titles are compared, begins with a text. */
export function hasEntryFrom(contents: Contents | undefined, start: string): boolean {
  if (!contents) return false;
  const keys = sorted.get(contents) ?? contents.entries.map(({ key }) => key).sort();
  sorted.set(contents, keys);
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((keys[middle] ?? '') < start) from = middle + 1;
    else to = middle;
  }
  return keys[from]?.startsWith(start) === true;
}
