/** The source as the stages see it: the original, the normalised text, and the way back. */
import { endInOrigin, startInOrigin, type OffsetMap } from './offset-map.js';
import { normalise, type Rewrite } from './normalise.js';
import type { Span } from '../schema/referat.js';

export interface Source {
  /** As decoded: what every span of the output points into. */
  readonly original: string;
  /** As normalised: what every stage reads. */
  readonly text: string;
  readonly map?: OffsetMap;
  readonly rewrites: readonly Rewrite[];
}

/** Normalises a decoded text and keeps both. */
export function makeSource(original: string): Source {
  return { original, ...normalise(original) };
}

/** A span of the normalised text as a span of the original. */
export function toOriginal(source: Source, span: Span): [number, number] {
  if (!source.map) return [span[0], span[1]];
  const start = startInOrigin(source.map, span[0]);
  return [start, span[1] > span[0] ? Math.max(start, endInOrigin(source.map, span[1])) : start];
}
