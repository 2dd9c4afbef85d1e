/** What an earlier batch has done: results that need not be made again. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { referatSchema, type Referat } from '../index.js';
import type { Producer } from './producer.js';
import { isUnfinished } from './write-whole.js';

/** The result in a file if it is whole, of these bytes, and made by this producer; else undefined. Never rejects. */
export async function readDone(file: string, sha256: string, producer: Producer): Promise<Referat | undefined> {
  try {
    const { success, data } = referatSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    const isSame =
      success && data.source.sha256 === sha256 && data.producer?.version === producer.version && data.producer.grammar === producer.grammar;
    return isSame ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Removes what killed batches left below a folder: files they had begun under names of their own. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && isUnfinished(entry.name)) await rm(path.join(entry.parentPath, entry.name), { force: true });
}
