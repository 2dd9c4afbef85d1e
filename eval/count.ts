/** Counting: what was right, what was invented and what was missed, and the figures that follow. */
import { LEVELS, type Level } from './match.js';

export interface Count {
  readonly right: number;
  readonly invented: number;
  readonly missed: number;
}

/** A count on every level. */
export type Counts = Readonly<Record<Level, Count>>;

export const NOTHING: Count = { right: 0, invented: 0, missed: 0 };
export const NONE: Counts = { strict: NOTHING, soft: NOTHING, near: NOTHING };

/** The same figure for each level. */
export const onLevels = <T>(make: (level: Level) => T): Readonly<Record<Level, T>> =>
  Object.fromEntries(LEVELS.map((level) => [level, make(level)])) as Record<Level, T>;

export const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  invented: a.invented + b.invented,
  missed: a.missed + b.missed,
});

export const addCounts = (a: Counts, b: Counts): Counts => onLevels((level) => add(a[level], b[level]));

/** How many values the gold has. */
export const sizeOf = ({ right, missed }: Count): number => right + missed;

/** True where nothing is invented and nothing is missed. */
export const isClean = ({ invented, missed }: Count): boolean => invented + missed === 0;

/** The harmonic mean of precision and recall; undefined where there is nothing to find and nothing was found. */
export function f1({ right, invented, missed }: Count): number | undefined {
  const all = 2 * right + invented + missed;
  return all === 0 ? undefined : (2 * right) / all;
}
