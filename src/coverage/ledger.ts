/**
 * The ledger: every non-white character of the source in exactly one account.
 *
 * An account is a leaf of the result (a field, a heading, a paragraph, a list marker, a table cell), a label (the words and signs between
 * the leaves: `Punkt`, `kl.`, a leader of the contents list), page furniture, text of the header that was kept without being understood, or unclaimed text with its reason. What the result says
 * twice (a recommended point is also a list item, a duration also a paragraph) is entered once, where it stands in the text.
 */
import { append } from '../lists.js';
import type { Block, ListItem, Meeting, Punkt, Referat, Section, Span } from '../schema/referat.js';
import { countCharacters } from './coverage.js';

/**
 * What a stretch of the source is: a value of the result by its form (`field`, `heading`, `text`, `marker`, `cell`), the words and signs between
 * values (`label`), the page (`furniture`), text of the header without a label (`kept`), or text that is in no field (`unclaimed`).
 */
export type Account = 'field' | 'heading' | 'text' | 'marker' | 'cell' | 'label' | 'furniture' | 'kept' | 'unclaimed';

/** A stretch of the source and the account it belongs to; `pointer` is the JSON pointer of the value it is entered for. */
export interface Entry {
  readonly account: Account;
  readonly span: Span;
  readonly pointer?: string;
}

/** All accounts of a document, with the proof that none overlaps and the sums of each in characters that are no white space. */
export interface Ledger {
  /** In the order of the text, without overlap; gaps between entries are white space. */
  readonly entries: readonly Entry[];
  /** Entries that claim what another one has: a bug of the library. */
  readonly overlaps: readonly Entry[];
  /** Non-white characters of each account. Their sum is `coverage.characters`. */
  readonly totals: Readonly<Record<Account, number>>;
}

/** Enters every character of the text a result was made from. */
export function ledgerOf(referat: Referat, text: string): Ledger {
  const leaves = [...leavesOf(referat)].filter(({ span }) => span[1] > span[0]).sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const fixed = [
    ...referat.coverage.furniture.map(({ span }, i): Entry => ({ account: 'furniture', span, pointer: `/coverage/furniture/${i}` })),
    ...referat.coverage.unclaimed.map(({ span }, i): Entry => ({ account: 'unclaimed', span, pointer: `/coverage/unclaimed/${i}` })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const overlaps: Entry[] = [];
  const entries = fillGaps(merge(leaves, fixed, overlaps), text);
  const totals: Record<Account, number> = { field: 0, heading: 0, text: 0, marker: 0, cell: 0, label: 0, furniture: 0, kept: 0, unclaimed: 0 };
  for (const { account, span } of entries) totals[account] += countCharacters(text, span);
  return { entries, overlaps, totals };
}

/** Leaves in order, cut where furniture stands inside them: a paragraph that goes on over a page break. */
function merge(leaves: readonly Entry[], fixed: readonly Entry[], overlaps: Entry[]): readonly Entry[] {
  const merged: Entry[] = [];
  let done = 0;
  for (const leaf of leaves) {
    if (leaf.span[0] < done) {
      overlaps.push(leaf);
      continue;
    }
    append(merged, cutOut(leaf, fixed));
    done = leaf.span[1];
  }
  return [...merged, ...fixed].sort((a, b) => a.span[0] - b.span[0]);
}

function cutOut(leaf: Entry, fixed: readonly Entry[]): readonly Entry[] {
  const parts: Entry[] = [];
  let start = leaf.span[0];
  for (const { span } of fixed) {
    if (span[0] < start || span[0] >= leaf.span[1]) continue;
    if (span[0] > start) parts.push({ ...leaf, span: [start, span[0]] });
    start = span[1];
  }
  if (start < leaf.span[1]) parts.push({ ...leaf, span: [start, leaf.span[1]] });
  return parts;
}

/** What stands between the leaves is a label: words and signs that say what the leaves are. */
function fillGaps(entries: readonly Entry[], text: string): readonly Entry[] {
  const filled: Entry[] = [];
  let done = 0;
  for (const entry of [...entries, undefined]) {
    const next = entry?.span[0] ?? text.length;
    if (countCharacters(text, [done, next]) > 0) filled.push({ account: 'label', span: [done, next] });
    if (entry) filled.push(entry);
    done = Math.max(done, entry?.span[1] ?? next);
  }
  return filled;
}

function* leavesOf({ meeting, tableOfContents, punkter }: Referat): Generator<Entry> {
  yield* meetingLeaves(meeting, punkter);
  for (const [i, { spans }] of tableOfContents.entries())
    for (const [field, span] of Object.entries(spans)) if (span) yield { account: 'field', span, pointer: `/tableOfContents/${i}/${field}` };
  for (const [i, punkt] of punkter.entries()) yield* punktLeaves(punkt, `/punkter/${i}`);
}

/** Where single items are published, the meeting's date and times stand inside the items: there the text has them. So has a remark its people. */
function* meetingLeaves(meeting: Meeting, punkter: readonly Punkt[]): Generator<Entry> {
  const homes = [...punkter, ...(meeting.other ?? [])];
  const isInside = ([start]: Span): boolean => homes.some(({ span }) => start >= span[0] && start < span[1]);
  for (const [field, span] of Object.entries(meeting.spans)) if (span && !isInside(span)) yield { account: 'field', span, pointer: `/meeting/${field}` };
  for (const list of ['present', 'absent'] as const) {
    // `A: Grete Holm, Bo Ek`: a party before its members is in the span of each, and is entered with the first.
    let done = 0;
    for (const [i, { span }] of meeting[list].entries()) {
      const start = span[0] < done && done < span[1] ? done : span[0];
      if (!isInside(span)) yield { account: 'field', span: [start, span[1]], pointer: `/meeting/${list}/${i}` };
      done = span[1];
    }
  }
  for (const [i, { label, span }] of (meeting.other ?? []).entries()) yield { account: label === undefined ? 'kept' : 'field', span, pointer: `/meeting/other/${i}` };
}

function* punktLeaves(punkt: Punkt, pointer: string): Generator<Entry> {
  const isInside = ([start]: Span): boolean => [...punkt.sections, ...(punkt.other ?? [])].some(({ span }) => start >= span[0] && start < span[1]);
  // The heading of a group says of several items what they are.
  const isOwn = ([start]: Span): boolean => start >= punkt.span[0] && start < punkt.span[1];
  // `5. Lukket punkt`: the mark is the title.
  const { title } = punkt.spans;
  const isTitle = (field: string, span: Span): boolean => field === 'visibility' && span[0] === title?.[0];
  for (const [field, span] of Object.entries(punkt.spans))
    if (span && isOwn(span) && !isInside(span) && !isTitle(field, span)) yield { account: 'field', span, pointer: `${pointer}/${field}` };
  for (const [i, section] of punkt.sections.entries()) yield* sectionLeaves(section, `${pointer}/sections/${i}`);
  for (const [i, { blocks }] of (punkt.other ?? []).entries())
    for (const [k, block] of blocks.entries()) yield* blockLeaves(block, `${pointer}/other/${i}/blocks/${k}`);
}

function* sectionLeaves(section: Section, pointer: string): Generator<Entry> {
  if (section.spans.heading) yield { account: 'heading', span: section.spans.heading, pointer: `${pointer}/heading` };
  for (const [i, block] of section.blocks.entries()) yield* blockLeaves(block, `${pointer}/blocks/${i}`);
}

function* blockLeaves(block: Block, pointer: string): Generator<Entry> {
  if (block.type === 'list') for (const [i, item] of block.items.entries()) yield* itemLeaves(item, `${pointer}/items/${i}`);
  else if (block.type === 'table') {
    for (const [r, row] of block.cells.entries())
      for (const [c, span] of row.entries()) if (span) yield { account: 'cell', span, pointer: r === 0 ? `${pointer}/header/${c}` : `${pointer}/rows/${r - 1}/${c}` };
  } else yield { account: block.type === 'heading' ? 'heading' : 'text', span: block.span, pointer };
}

/** The item's own text; its children follow it. The marker stands between the item's start and its text. */
function* itemLeaves(item: ListItem, pointer: string): Generator<Entry> {
  const end = item.items[0]?.span[0] ?? item.span[1];
  const text = item.span[0] + item.marker.length;
  yield { account: 'marker', span: [item.span[0], Math.min(text, end)], pointer: `${pointer}/marker` };
  yield { account: 'text', span: [Math.min(text, end), end], pointer };
  for (const [i, child] of item.items.entries()) yield* itemLeaves(child, `${pointer}/items/${i}`);
}
