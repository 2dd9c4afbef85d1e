/** Moves every span of a result from the normalised text to the original, in one place. */
import type { Span } from '../schema/referat.js';
import { toOriginal, type Source } from '../source/source.js';

/** The same value with its spans (`span`, `spans`, `cells`) in the original. A text without rewrites needs none moved. */
export function locate<Value>(source: Source, value: Value): Value {
  return source.map ? (move(source, value) as Value) : value;
}

function move(source: Source, value: unknown): unknown {
  if (isSpan(value)) return toOriginal(source, value);
  if (Array.isArray(value)) return value.map((item) => move(source, item));
  if (typeof value !== 'object' || value === null) return value;
  const moved: Record<string, unknown> = {};
  for (const key in value) moved[key] = move(source, (value as Record<string, unknown>)[key]);
  return moved;
}

/** Two numbers in a row are a span: no other field of the result is a pair of numbers. */
const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
