/** What verification finds: a place in the result, what was expected there and what stands there. */
import type { Span } from '../schema/referat.js';

/** Why a result does not hold. */
export type VerifyCode =
  | 'schema'
  | 'source-changed'
  | 'other-dialect'
  | 'span-outside'
  | 'span-not-nested'
  | 'span-overlap'
  | 'value-not-at-span'
  | 'count-wrong'
  | 'read-anew';

/** One thing that does not hold. `expected` and `found` are short and on one line. */
export interface VerifyFinding {
  readonly code: VerifyCode;
  /** JSON pointer into the result; empty for the whole of it. */
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
}

/** A path into a result: keys and indexes. */
export type Path = readonly (string | number)[];

/** A path as a JSON pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A span for people: `[12, 34)`. */
export const showSpan = ([start, end]: Span): string => `[${start}, ${end})`;
