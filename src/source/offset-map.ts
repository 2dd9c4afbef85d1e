/**
 * Offset maps: how a derived text keeps pointing at the text it was made from.
 *
 * A map is a list of pieces in order. A piece as long as its origin is a copy, so offsets inside it move one for one;
 * any other piece is a replacement (`ﬁ` → `fi`, a run of white space → one blank) and all of it points at all of its origin.
 * What was left out (a soft hyphen, `**`) lies between pieces. Ends look backwards and starts forwards, so that a span never
 * takes in what was left out at its edges.
 */
export interface OffsetMap {
  /** Where each piece starts in the derived text; ascending. */
  readonly at: readonly number[];
  /** Where its origin starts and ends. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Length of the derived text. */
  readonly length: number;
}

/** Collects pieces; pieces that go on where the last one ended are joined. */
export interface OffsetMapBuilder {
  readonly copy: (from: number, to: number) => void;
  readonly replace: (length: number, from: number, to: number) => void;
  readonly finish: () => OffsetMap;
}

/** A builder for one derived text. */
export function buildOffsetMap(): OffsetMapBuilder {
  const at: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let length = 0;
  let copying = false;
  const push = (size: number, start: number, end: number): void => {
    if (size === 0) return;
    at.push(length);
    from.push(start);
    to.push(end);
    length += size;
  };
  return {
    copy: (start, end) => {
      if (copying && to.at(-1) === start) {
        to[to.length - 1] = end;
        length += end - start;
      } else push(end - start, start, end);
      copying = end > start || copying;
    },
    replace: (size, start, end) => {
      push(size, start, end);
      copying = copying && size === 0;
    },
    finish: () => ({ at, from, to, length }),
  };
}

/** The index of the last piece that starts at or before an offset, or -1. */
export function pieceAt(at: readonly number[], offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** True for a piece that is as long as its origin, so that it is a copy. */
export function isCopy(map: OffsetMap, k: number): boolean {
  const size = (map.at[k + 1] ?? map.length) - (map.at[k] ?? 0);
  return size === (map.to[k] ?? 0) - (map.from[k] ?? 0);
}

/** True where `[from, to)` of the derived text lies inside one copy. */
export function isInCopy(map: OffsetMap, from: number, to: number): boolean {
  const k = pieceAt(map.at, from);
  return k >= 0 && to > from && to <= (map.at[k + 1] ?? map.length) && isCopy(map, k);
}

/** Where the character at `offset` of the derived text starts in the origin. */
export function startInOrigin(map: OffsetMap, offset: number): number {
  const k = pieceAt(map.at, Math.min(offset, map.length - 1));
  const start = map.at[k];
  const from = map.from[k];
  const to = map.to[k];
  if (start === undefined || from === undefined || to === undefined) return 0;
  const size = (map.at[k + 1] ?? map.length) - start;
  if (offset >= map.length) return to;
  return size === to - from ? from + (offset - start) : from;
}

/** Where the character before `offset` of the derived text ends in the origin: the end of a span that stops at `offset`. */
export function endInOrigin(map: OffsetMap, offset: number): number {
  if (offset <= 0) return map.from[0] ?? 0;
  const k = pieceAt(map.at, Math.min(offset, map.length) - 1);
  const start = map.at[k];
  const from = map.from[k];
  const to = map.to[k];
  if (start === undefined || from === undefined || to === undefined) return 0;
  const size = (map.at[k + 1] ?? map.length) - start;
  return size === to - from ? from + (Math.min(offset, map.length) - start) : to;
}
