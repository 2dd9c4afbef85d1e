/** Folders made with those above them. */
import type { Stats } from 'node:fs';
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from './reason.js';

/**
 * Makes a folder and those above it that are missing; one that is there stays as it is. `mkdir` with `recursive` does the same, but on
 * Node 20 it never ends where a file system takes no folders and says so with ENOENT (`/proc/minutes`).
 *
 * @throws errors of the file system
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder && (await find(above)) === undefined) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have made it in between.
    if (errorCode(error) !== 'EEXIST' || !(await isFolder(folder))) throw error;
  }
}

/** What stands under a name, links followed; undefined where nothing does, or nobody may look. */
const find = (file: string): Promise<Stats | undefined> => stat(file).catch(() => undefined);

const isFolder = async (file: string): Promise<boolean> => (await find(file))?.isDirectory() === true;
