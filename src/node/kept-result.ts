/** Sources and the results that are kept beside them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beginsAsResult } from './foreign.js';
import { jsonName, minutesEnding, type Input } from './input.js';
import { errorCode, fileReason, oneLine } from './reason.js';

/** A result that was read, that is not there, or that is broken; or a file of somebody else in its place, with the reason to think so. */
export type Kept =
  | { readonly kind: 'there'; readonly value: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'foreign'; readonly reason: string };

/** What is said of a file of somebody else. */
const NO_RESULT = 'is there and is no result, left alone; rename one of them';

/** Whether parsed JSON is meant as a result, of whatever version. */
export const isResult = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value && 'source' in value;

/** Whether a source is the input of a fixture, whose result is its output. */
const isFixture = (name: string): boolean => name.slice(0, name.length - (minutesEnding(name)?.length ?? 0)) === 'input';

/** The name of the result that is kept beside a source: `x.json` for `x.txt`, `output.json` for `input.txt`. */
export function keptName(file: string): string {
  const name = path.basename(file);
  return isFixture(name) ? 'output.json' : jsonName({ file, shown: name, path: name });
}

/** Reads the result beside a source. Never rejects. */
export async function readKept(file: string): Promise<Kept> {
  return await readResult(path.join(path.dirname(file), keptName(file)));
}

/** Reads a file in which a result may be kept. Never rejects. The reason of a foreign one goes on from the name of the file. */
export async function readResult(file: string): Promise<Kept> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { kind: 'missing' } : { kind: 'foreign', reason: `cannot be read: ${fileReason(error)}` };
  }
  try {
    const value: unknown = JSON.parse(text);
    return isResult(value) ? { kind: 'there', value } : { kind: 'foreign', reason: NO_RESULT };
  } catch (error) {
    if (!beginsAsResult(text)) return { kind: 'foreign', reason: NO_RESULT };
    return { kind: 'broken', reason: `not JSON (${oneLine(error instanceof Error ? error.message : String(error))})` };
  }
}

/**
 * The `source.path` to convert a source with: the one of the kept result, if that is a path of this very file, since the folder it was converted in
 * may have been another one.
 */
export function sourcePath({ file, path: below }: Input, kept: Kept): string {
  const name = path.basename(file);
  const stated = kept.kind === 'there' ? statedPath(kept.value) : undefined;
  if (stated?.split('/').at(-1) === name) return stated;
  return isFixture(name) ? name : (below ?? name);
}

function statedPath(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('source' in value)) return undefined;
  const { source } = value;
  if (typeof source !== 'object' || source === null || !('path' in source)) return undefined;
  return typeof source.path === 'string' ? source.path : undefined;
}
