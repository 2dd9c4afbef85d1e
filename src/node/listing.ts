/** The minutes below a folder, by a pattern: the one place where folders are read. */
import fs from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import fastGlob from 'fast-glob';
import { isBelow } from './is-below.js';
import { minutesEnding, type Notice } from './input.js';
import { errorCode, fileReason } from './reason.js';

/** What was found: paths below the folder with forward slashes, what could not be read, and links left alone. */
export interface Listing {
  readonly paths: readonly string[];
  readonly failures: readonly Notice[];
  readonly notes: readonly Notice[];
}

type LinkTarget = 'file inside' | 'folder' | 'outside' | 'missing';

/**
 * Lists the minutes below `folder` (absolute) that match `pattern`. Dotfiles, dotfolders and `node_modules` are left out.
 * A link to a file counts as the file when its target is inside the folder; a link that leads out of it and a link to a
 * folder are left alone, with a note, so that nothing is read twice or from elsewhere. A folder below that cannot be read is
 * one failure, and the rest is still listed. Files of other formats are counted in one note.
 *
 * @param verb what the command does with them, for the notes
 */
export async function listMinutes(folder: string, pattern: string, verb: string): Promise<Listing> {
  const others = new Map<string, number>();
  const listing = await listFiles(
    folder,
    pattern,
    (name) => {
      const ending = path.extname(name).toLowerCase();
      if (OTHER_FORMATS.has(ending)) others.set(ending, (others.get(ending) ?? 0) + 1);
      return minutesEnding(name) !== undefined;
    },
    verb,
  );
  if (others.size === 0) return listing;
  const counts = [...others].sort().map(([ending, count]) => `${count} ${ending}`);
  const reason = `not read, since they are no text: ${counts.join(', ')}; convert them first, a PDF with pdftotext -layout`;
  return { ...listing, notes: [...listing.notes, { shown: '', reason }] };
}

/** Formats in which minutes lie beside those that can be read. */
const OTHER_FORMATS: ReadonlySet<string> = new Set(['.pdf', '.doc', '.docx', '.odt', '.rtf', '.htm', '.html']);

/**
 * Lists the files below `folder` that match `pattern` and whose names are wanted, by the rules of {@link listMinutes}.
 */
export async function listFiles(folder: string, pattern: string, isWanted: (name: string) => boolean, verb: string): Promise<Listing> {
  const failures: Notice[] = [];
  const notes: Notice[] = [];
  const paths: string[] = [];
  const entries = fastGlob.stream(pattern, {
    cwd: folder,
    ignore: ['**/node_modules/**'],
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: tolerantFileSystem((unreadable, error) => failures.push({ shown: path.relative(folder, unreadable), reason: fileReason(error) })),
  });
  // One entry after the other: those of a hundred thousand files together would outweigh any document.
  for await (const entry of entries) {
    const { path: found, name, dirent } = entry as unknown as fastGlob.Entry;
    const isOurs = isWanted(name);
    const kind = dirent.isSymbolicLink() ? await linkTarget(folder, found) : dirent.isFile() ? 'file inside' : undefined;
    if (kind === 'file inside' && isOurs) paths.push(found);
    if (kind === 'missing' && isOurs) failures.push({ shown: found, reason: 'a link to a file that is not there, mend or remove it' });
    if (kind === 'outside' && isOurs)
      notes.push({ shown: found, reason: `skipped, the link leads out of the folder; give its target to ${verb} it` });
    if (kind === 'folder')
      notes.push({ shown: found, reason: `skipped, links to folders are not followed; give its target to ${verb} it` });
  }
  return { paths, failures, notes };
}

async function linkTarget(folder: string, link: string): Promise<LinkTarget> {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(path.join(folder, link))]);
    if ((await stat(target)).isDirectory()) return 'folder';
    return isBelow(root, target) ? 'file inside' : 'outside';
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ELOOP') return 'missing';
    throw error;
  }
}

/** The file system as fast-glob wants it, except that a folder that cannot be read is reported and counts as empty. */
function tolerantFileSystem(report: (folder: string, error: Error) => void): Partial<fastGlob.FileSystemAdapter> {
  const readdir = (folder: string, options: { withFileTypes: true }, done: (error: Error | null, entries: fs.Dirent[]) => void): void => {
    fs.readdir(folder, options, (error, entries) => {
      if (error !== null) report(folder, error);
      done(null, error === null ? entries : []);
    });
  };
  return { readdir: readdir as unknown as typeof fs.readdir };
}
