/** One input read and converted: what the commands that show something of minutes begin with. */
import { readFile } from 'node:fs/promises';
import type { Referat } from '../index.js';
import { readStream } from '../node/convert-one.js';
import { STDIN, type Input } from '../node/input.js';
import { documentBug, fileReason } from '../node/reason.js';
import type { Chosen } from './choose-grammar.js';
import type { Library } from './library.js';
import type { Io } from './io.js';

/** A result with the text its spans point into, or one clause on why there is none. */
export type ReadInput = { readonly referat: Referat; readonly text: string } | { readonly referat?: undefined; readonly reason: string };

/** Reads and converts one input. Never rejects. */
export async function readInput(input: Input, io: Io, library: Library, chosen: Chosen): Promise<ReadInput> {
  let bytes: Uint8Array;
  try {
    bytes = input.file === STDIN ? await readStream(io.stdin) : await readFile(input.file);
  } catch (error) {
    return { reason: fileReason(error) };
  }
  try {
    const result = library.parseReferat(bytes, { ...chosen, ...(input.path !== undefined && { path: input.path }) });
    return result.error === undefined ? result : { reason: result.error.message };
  } catch (error) {
    return { reason: documentBug(error) };
  }
}
