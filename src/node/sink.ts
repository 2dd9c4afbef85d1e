/** What a batch asks of the place its results go to. */
import type { Input } from './input.js';

/** Takes the results one after the other: a folder of files, one file of lines, or a stream. */
export interface Sink {
  /**
   * Resolves to the reason why the result of this one document could not be written, or to undefined when it was.
   * Rejects when no further result can be written either.
   */
  readonly write: (input: Input, json: string) => Promise<string | undefined>;
  /** After the last document; what was written is now in its place. Rejects like `write`. */
  readonly close: () => Promise<void>;
  /** Instead of `close`, when the batch ends early or made nothing: nothing unfinished stays behind. */
  readonly discard: () => Promise<void>;
}
