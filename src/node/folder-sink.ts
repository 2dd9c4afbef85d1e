/** A folder of results, one file a document. */
import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isForeign, RESULT } from './foreign.js';
import { isBelow } from './is-below.js';
import { jsonName } from './input.js';
import { readResult } from './kept-result.js';
import { makeFolder } from './make-folder.js';
import { errorCode, fileReason } from './reason.js';
import type { Sink } from './sink.js';
import { beginWhole, writeWhole } from './write-whole.js';

/**
 * Makes the output folder and tries whether files can be written in it, so that trouble with it is told once and not once a
 * document.
 *
 * @throws errors of the file system
 */
export async function prepareFolder(folder: string): Promise<void> {
  await makeFolder(folder);
  const probe = await beginWhole(path.join(folder, 'probe'));
  await probe.discard();
}

/**
 * Writes each result whole to its place below `folder` (absolute and prepared), and never outside it: a link in the folder
 * that leads out of it fails the documents that would pass through it. Nor over a file that is no result: `pkg.json` beside `pkg.txt`
 * may be anybody's.
 */
export function folderSink(folder: string, shown: string): Sink {
  const nothing = async (): Promise<void> => Promise.resolve();
  return {
    write: async (input, json) => {
      const output = jsonName(input);
      const file = path.join(folder, ...output.split('/'));
      const shownFile = path.join(shown, output);
      try {
        if (!(await leadsInside(folder, path.dirname(file))))
          return `${shownFile} would be outside ${shown}, remove the link that leads there`;
        const foreign = await foreignReason(file);
        if (foreign !== undefined) return `${shownFile} ${foreign}`;
        await makeFolder(path.dirname(file));
        await writeWhole(file, json);
        return undefined;
      } catch (error) {
        return `${shownFile} not written: ${fileReason(error)}`;
      }
    },
    close: nothing,
    discard: nothing,
  };
}

/**
 * Why a file is not to be written over. The whole of it is read only where its beginning is not that of a result. A link is replaced and its
 * target stays.
 */
async function foreignReason(file: string): Promise<string | undefined> {
  const isLink = (await lstat(file).catch(() => undefined))?.isSymbolicLink() === true;
  const found = !isLink && isForeign(file, RESULT) ? await readResult(file) : undefined;
  return found?.kind === 'foreign' ? found.reason : undefined;
}

/** Whether `folder`, or the nearest part of its path that exists, really is `root` or below it. */
async function leadsInside(root: string, folder: string): Promise<boolean> {
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(folder)]);
    return real === realRoot || isBelow(realRoot, real);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || folder === root) throw error;
    return await leadsInside(root, path.dirname(folder));
  }
}
