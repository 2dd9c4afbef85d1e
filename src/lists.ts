/**
 * Lists of any length as arguments: a call with some hundred thousand of them (`Math.max(...widths)`, `list.push(...more)`) overflows the
 * stack, and a hostile table has as many rows. So nothing in this program spreads a list into a call; the linter holds it to that.
 */

/** Puts all of a list behind another. */
export function append<One>(list: One[], more: readonly One[]): void {
  for (const one of more) list.push(one);
}

/** The lowest of some numbers; Infinity of none. */
export const lowest = (numbers: readonly number[]): number => numbers.reduce((low, one) => (one < low ? one : low), Infinity);

/** The highest of some numbers; -Infinity of none. */
export const highest = (numbers: readonly number[]): number => numbers.reduce((high, one) => (one > high ? one : high), -Infinity);

/** The place of the first of a list for which something holds that holds for all behind it; the length of the list where it holds for none. */
export function firstThat<One>(list: readonly One[], holds: (one: One) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(list[middle] as One)) to = middle;
    else from = middle + 1;
  }
  return from;
}
