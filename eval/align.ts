/** Which thing of the output is which of the gold: in order, so that one lost item does not shift all behind it. */

/** Index of a gold thing and of its partner; one of the two is absent where it has none. */
export interface Pair {
  readonly gold?: number;
  readonly got?: number;
}

/**
 * Pairs two lists in order so that the pairs are alike in all as much as they can be. Two things with a likeness of 0 or less are no pair.
 */
export function align<A, B>(gold: readonly A[], got: readonly B[], likeness: (a: A, b: B) => number): readonly Pair[] {
  const likenesses = gold.map((a) => got.map((b) => likeness(a, b)));
  // best[i][j]: the most that the things from i and from j on can be alike.
  const best = Array.from({ length: gold.length + 1 }, () => new Array<number>(got.length + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const like = likenesses[i]?.[j] ?? 0;
    return like > 0 ? like + at(i + 1, j + 1) : -1;
  };
  for (let i = gold.length - 1; i >= 0; i--)
    for (let j = got.length - 1; j >= 0; j--) (best[i] ?? [])[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gold.length || j < got.length) {
    if (i < gold.length && j < got.length && paired(i, j) === at(i, j)) pairs.push({ gold: i++, got: j++ });
    else if (j >= got.length || (i < gold.length && at(i + 1, j) === at(i, j))) pairs.push({ gold: i++ });
    else pairs.push({ got: j++ });
  }
  return pairs;
}
