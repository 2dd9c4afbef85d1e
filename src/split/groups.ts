/**
 * Groups of items: `Åbne dagsordenspunkter` and `Lukkede dagsordenspunkter` above the items of each kind, in the body or in the contents
 * list. An item that says nothing of itself is what its group is, or what the contents list calls it.
 */
import { withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import type { Passage } from '../markdown/passage.js';
import { groupOf, type Contents } from './contents.js';
import { foldTitle, isFilled, lastFilled, nextFilled, type Document } from './context.js';
import type { RawPunkt } from './punkter.js';

interface Access {
  readonly visibility: 'open' | 'closed';
  readonly visibilityAt: Passage;
}

/** The items with the access of their groups. */
export function readGroups(document: Document, contents: Contents | undefined, punkter: readonly RawPunkt[]): readonly RawPunkt[] {
  const groups = findGroups(document, contents, punkter);
  const listed = listAccess(contents);
  const listEnds = document.lines[contents?.to ?? -1]?.from ?? 0;
  if (groups.length === 0 && listed.size === 0) return punkter;
  return punkter.map((punkt) => {
    if (punkt.visibility) return punkt;
    const group = groups.findLast(({ start }) => start <= punkt.start);
    const told = listed.get(foldTitle(punkt.title?.text ?? ''));
    // `Åbne punkter` above the contents list is the first group of the list.
    const access = group && (!told || group.start >= listEnds) ? group.access : told;
    return access ? { ...punkt, ...access } : punkt;
  });
}

/** Headings of groups in the body: an item begins on the next line, or with its heading; `Åben dagsorden` stands above all. */
function findGroups(
  document: Document,
  contents: Contents | undefined,
  punkter: readonly RawPunkt[],
): readonly { readonly start: number; readonly access: Access }[] {
  const starts = new Set(punkter.map(({ start }) => start));
  const first = punkter[0]?.start ?? 0;
  const groups: { readonly start: number; readonly access: Access }[] = [];
  for (const line of document.lines) {
    if (!isFilled(document, line) || isListed(contents, line.index)) continue;
    // What is cheap to know is asked first: each row of a table has the table below it, so it is walked through for a heading alone.
    const isAtItem = line.start < first || starts.has(line.start);
    const next = isAtItem ? undefined : nextFilled(document, line.index + 1);
    const mayBeAbove = isAtItem || (next !== undefined && (starts.has(next.start) || document.rows.has(next.index)));
    const visibility = mayBeAbove ? groupOf(document, line) : undefined;
    if (visibility && (isAtItem || isAboveItem(document, line, starts)) && !(line.start < first && isOfLostList(document, contents, line)))
      groups.push({ start: line.start, access: { visibility, visibilityAt: line.passage } });
  }
  return groups;
}

/** `Indholdsfortegnelse ⏎ Lukkede punkter ⏎ Deltagere:`: the page lost the list, and kept its headings. */
function isOfLostList(document: Document, contents: Contents | undefined, line: Line): boolean {
  if (contents) return false;
  const below = nextFilled(document, line.index + 1);
  if (!below || !isLabel(document, below)) return false;
  let above = lastFilled(document, line.index);
  for (let i = 0; i < MOST_GROUPS && above && groupOf(document, above) !== undefined; i++) above = lastFilled(document, above.index);
  const heading = above && document.grammar.groups.contents.match(withoutColon(above.passage.text));
  return heading !== undefined && heading.entry.attributes.weak !== true;
}

/** A list has open and closed items, and perhaps those that came later. */
const MOST_GROUPS = 4;

/** A label of people or of the header. */
const isLabel = ({ grammar: { groups } }: Document, { passage: { text } }: Line): boolean =>
  [groups.attendance, groups.headerField].some((group) => group.match(text)?.end === withoutColon(text).length);

/** Between such a heading and the first item of a table stands the head of the table. */
function isAboveItem(document: Document, line: Line, starts: ReadonlySet<number>): boolean {
  let next = nextFilled(document, line.index + 1);
  while (next && document.rows.has(next.index) && !starts.has(next.start)) next = nextFilled(document, next.index + 1);
  return next !== undefined && starts.has(next.start);
}

const isListed = (contents: Contents | undefined, index: number): boolean =>
  contents !== undefined && index >= contents.from && index < contents.to;

/** What the contents list says of access, by title. */
function listAccess(contents: Contents | undefined): ReadonlyMap<string, Access> {
  const listed = new Map<string, Access>();
  for (const { key, visibility, visibilityAt } of contents?.entries ?? [])
    if (visibility && visibilityAt) listed.set(key, { visibility, visibilityAt });
  return listed;
}
