/** What an earlier batch has done: results that need not be made again. */
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { formatOf } from '../pipeline.js';
import { referatSchema, type Referat } from '../schema/referat.js';
import type { Producer } from './producer.js';
import { isUnfinished } from './write-whole.js';

/** What a result must have been made of, and by, to be the one that would be made again. */
export interface Made {
  readonly sha256: string;
  /** The `source.path`: a source may have another name since, `a.md` for `a.txt`, and the result tells where it is to be found. */
  readonly path: string | undefined;
  readonly producer: Producer;
}

/** The result in a file if it is whole, of this source under this name, and made by this producer; else undefined. Never rejects. */
export async function readDone(file: string, { sha256, path: name, producer }: Made): Promise<Referat | undefined> {
  try {
    const { success, data } = referatSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    if (!success) return undefined;
    const { source, producer: by } = data;
    const isSameSource = source.sha256 === sha256 && source.path === name && source.format === formatOf(name);
    return isSameSource && by?.version === producer.version && by.grammar === producer.grammar ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Removes what killed batches left below a folder: files they had begun under names of their own. */
export async function removeUnfinished(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile() && isUnfinished(entry.name)) await rm(path.join(entry.parentPath, entry.name), { force: true });
}
