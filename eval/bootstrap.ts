/** How far a figure could be off: the same figure over many draws of the material, with replacement. */

/** The interval that 95 of 100 draws lie in. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;

/**
 * The interval of a figure. Drawn are the groups, not the documents: minutes of one body are written alike, so a second document of it
 * says less than one of another body. The same material gives the same interval.
 *
 * @param figure undefined where a draw holds nothing to measure; such a draw is left out
 */
export function bootstrap<T>(
  groups: readonly T[],
  figure: (drawn: readonly T[]) => number | undefined,
  draws = DRAWS,
): Interval | undefined {
  const random = randomFrom(20_250_312);
  const figures: number[] = [];
  for (let i = 0; i < draws; i++) {
    const drawn = groups.flatMap(() => drawOne(groups, random()));
    const value = figure(drawn);
    if (value !== undefined) figures.push(value);
  }
  if (figures.length === 0) return undefined;
  figures.sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (figures.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}

const drawOne = <T>(groups: readonly T[], at: number): readonly T[] => {
  const index = Math.floor(at * groups.length);
  return groups.slice(index, index + 1);
};

/** Mulberry32: a small generator of even numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
