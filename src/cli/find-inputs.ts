/** The documents that the arguments of a command mean, and what is to be told of the others. */
import { collectInputs, type Collected } from '../node/collect.js';
import { tellOf, type Io } from './io.js';

/** How a command looks for its documents. */
export interface FindOptions {
  /** What it does with them, for the notes. */
  readonly verb: string;
  /** Tell of failures only. */
  readonly quiet?: boolean | undefined;
  /** The output folder, absolute: what is below it is not taken. */
  readonly out?: string;
}

/** Finds the documents, and tells of what was passed over, PDFs for one: a folder of these alone would seem to be empty. */
export async function findInputs(paths: readonly string[], io: Io, { quiet, ...options }: FindOptions): Promise<Collected> {
  const collected = await collectInputs(paths, { cwd: io.cwd, windows: io.platform === 'win32', ...options });
  if (quiet !== true) for (const note of collected.notes) tellOf(io, note);
  return collected;
}
