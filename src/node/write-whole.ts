/** Files that are there whole or not at all. */
import { randomUUID } from 'node:crypto';
import { lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { NOT_A_FILE } from './reason.js';

const UNFINISHED = '.referat-';

/** Whether a name is one of a file that was begun and not finished. */
export const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED) && name.endsWith('.tmp');

/** A file being written: nothing of it is seen under its name before `commit`. */
export interface WholeFile {
  readonly append: (text: string) => Promise<void>;
  /** Puts the file in its place, on disk and complete. When it rejects, nothing is left behind and the old file stands. */
  readonly commit: () => Promise<void>;
  /** Gives up: nothing is left behind and the old file stands. */
  readonly discard: () => Promise<void>;
}

/**
 * Begins a file. The text goes to a temporary file in the same folder, which `commit` renames over the old one: a crash
 * leaves at most a dotfile that does not end in `.json`. The folder must exist. A folder, device or pipe under that name is never
 * replaced: renaming over `/dev/null` would take it from the whole machine.
 *
 * @throws errors of the file system, from this call and from `append` and `commit`
 */
export async function beginWhole(file: string): Promise<WholeFile> {
  if (await isOccupied(file)) throw Object.assign(new Error(`not a regular file: ${file}`), { code: NOT_A_FILE });
  const temporary = path.join(path.dirname(file), `${UNFINISHED}${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx');
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
  };
  const commit = async (): Promise<void> => {
    try {
      await handle.sync();
      await handle.close();
      await rename(temporary, file);
    } catch (error) {
      await discard();
      throw error;
    }
  };
  return { append: (text) => handle.appendFile(text, 'utf8'), commit, discard };
}

/**
 * Writes a file whole or not at all, see {@link beginWhole}.
 *
 * @throws errors of the file system; then nothing is left behind and the old file stands
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const whole = await beginWhole(file);
  try {
    await whole.append(text);
  } catch (error) {
    await whole.discard();
    throw error;
  }
  await whole.commit();
}

/** Whether something stands under this name that a file must not take the place of. Trouble with the folder shows when it is written in. */
async function isOccupied(file: string): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isSymbolicLink();
}
