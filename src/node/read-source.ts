/** The source that a result names, read from the folder of sources and from nowhere else. */
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isBelow } from './is-below.js';
import { fileReason } from './reason.js';

/** The bytes of a source, or one clause on why it cannot be read. */
export type SourceResult =
  { readonly bytes: Uint8Array; readonly reason?: undefined } | { readonly reason: string; readonly bytes?: undefined };

/** Reads `name` below `folder` (absolute). A name or a link that leads out of the folder is refused. */
export async function readSource(folder: string, name: string): Promise<SourceResult> {
  const file = path.resolve(folder, name);
  if (path.isAbsolute(name) || !isBelow(folder, file)) return { reason: 'it leads out of the folder of sources' };
  try {
    if (!isBelow(await realpath(folder), await realpath(file))) return { reason: 'a link that leads out of the folder of sources' };
    return { bytes: await readFile(file) };
  } catch (error) {
    return { reason: fileReason(error) };
  }
}
