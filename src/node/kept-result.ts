/** Sources and the results that are kept beside them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonName, minutesEnding, type Input } from './input.js';
import { errorCode, fileReason, oneLine } from './reason.js';

/** A result that was read, that is not there, or that cannot be read. */
export type Kept =
  { readonly kind: 'there'; readonly value: unknown } | { readonly kind: 'missing' } | { readonly kind: 'broken'; readonly reason: string };

/** Whether a source is the input of a fixture, whose result is its output. */
const isFixture = (name: string): boolean => name.slice(0, name.length - (minutesEnding(name)?.length ?? 0)) === 'input';

/** The name of the result that is kept beside a source: `x.json` for `x.txt`, `output.json` for `input.txt`. */
export function keptName(file: string): string {
  const name = path.basename(file);
  return isFixture(name) ? 'output.json' : jsonName({ file, shown: name, path: name });
}

/** Reads the result beside a source. Never rejects. */
export async function readKept(file: string): Promise<Kept> {
  try {
    return { kind: 'there', value: JSON.parse(await readFile(path.join(path.dirname(file), keptName(file)), 'utf8')) as unknown };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { kind: 'missing' };
    return { kind: 'broken', reason: error instanceof SyntaxError ? `not JSON (${oneLine(error.message)})` : fileReason(error) };
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
