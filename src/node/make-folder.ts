/** Folders made with those above them. */
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
  if (above !== folder && !(await isThere(above))) await makeFolder(above);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have made it in between.
    if (errorCode(error) !== 'EEXIST' || !(await isFolder(folder))) throw error;
  }
}

const isThere = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

const isFolder = (file: string): Promise<boolean> =>
  stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
