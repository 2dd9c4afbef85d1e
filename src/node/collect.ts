/** From the arguments a person typed to the documents they mean. */
import { statSync, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isGlob, splitGlob } from './glob.js';
import { STDIN, type Input, type Notice } from './input.js';
import { isBelow } from './is-below.js';
import { errorCode, fileReason } from './reason.js';

/** The inputs found, the arguments and files that could not be used, and what was passed over on purpose. */
export interface Collected {
  readonly inputs: readonly Input[];
  readonly failures: readonly Notice[];
  readonly notes: readonly Notice[];
}

/** Where arguments are looked up. */
export interface CollectOptions {
  readonly cwd: string;
  /** The output folder, absolute: minutes below it are not taken when a folder around it is given. */
  readonly out?: string;
  /** Whether `\` separates folders. */
  readonly windows: boolean;
  /** What the command does with documents, for the notes: `convert` unless told. */
  readonly verb?: string;
}

/**
 * Finds the documents that the arguments mean: a name that exists, wildcards or not, is that file or folder; what does not
 * exist is read as a glob if it has wildcards; `-` is standard input. Never rejects for what it finds or misses on disk:
 * each such trouble is one failure.
 */
export async function collectInputs(args: readonly string[], options: CollectOptions): Promise<Collected> {
  const parts = await Promise.all(args.map((argument) => collectOne(argument, options)));
  return {
    inputs: parts.flatMap((part) => part.inputs),
    failures: parts.flatMap((part) => part.failures),
    notes: parts.flatMap((part) => part.notes),
  };
}

async function collectOne(argument: string, options: CollectOptions): Promise<Collected> {
  if (argument === STDIN) return { inputs: [{ file: STDIN, shown: 'standard input' }], failures: [], notes: [] };
  if (argument === '') return failed("''", 'an empty name, give a file or a folder');
  try {
    const file = path.resolve(options.cwd, argument);
    const found = await statIfThere(file);
    if (found !== undefined) return await collectNamed(argument, file, found, options);
    if (await isGlob(argument, options.windows)) return await collectGlob(argument, options);
    return failed(argument, 'no such file or folder, check the name');
  } catch (error) {
    return failed(argument, fileReason(error));
  }
}

async function statIfThere(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function collectNamed(argument: string, file: string, found: Stats, options: CollectOptions): Promise<Collected> {
  if (found.isDirectory()) {
    return await collectBelow(argument, file, '**/*', options, 'no minutes in this folder, they end in .txt, .md or .markdown');
  }
  if (found.isFile() || found.isFIFO()) return { inputs: [{ file, shown: argument, path: path.basename(file) }], failures: [], notes: [] };
  return failed(argument, 'neither a file nor a folder, give one of these');
}

async function collectGlob(argument: string, options: CollectOptions): Promise<Collected> {
  const { base, pattern } = await splitGlob(argument, options.windows, (typed) => isFolder(path.resolve(options.cwd, typed)));
  const folder = path.resolve(options.cwd, base);
  if (!isFolder(folder)) return failed(argument, `there is no folder ${base}, check the name`);
  const collected = await collectBelow(base, folder, pattern, options, undefined);
  const isEmpty = collected.inputs.length + collected.failures.length + collected.notes.length === 0;
  return isEmpty ? failed(argument, 'matches no minutes, they end in .txt, .md or .markdown') : collected;
}

async function collectBelow(
  base: string,
  folder: string,
  pattern: string,
  options: CollectOptions,
  ifEmpty: string | undefined,
): Promise<Collected> {
  // A file that is given by name needs no list of a folder.
  const { listMinutes } = await import('./listing.js');
  const listing = await listMinutes(folder, pattern, options.verb ?? 'convert');
  const show = (below: string): string => path.join(base, below);
  const showNotice = (notice: Notice): Notice => ({ ...notice, shown: show(notice.shown) });
  const inputs: Input[] = [];
  const failures = listing.failures.map(showNotice);
  for (const below of listing.paths) {
    const file = path.resolve(folder, below);
    if (isOwnOutput(folder, file, options.out)) continue;
    if (isBelow(folder, file)) inputs.push({ file, shown: show(below), path: path.posix.normalize(below) });
    else failures.push({ shown: show(below), reason: `lies outside ${base}, give its folder by name` });
  }
  if (ifEmpty !== undefined && inputs.length + failures.length === 0) failures.push({ shown: base, reason: ifEmpty });
  return { inputs, failures, notes: listing.notes.map(showNotice) };
}

/** Whether `file` is below an output folder that itself is below the folder being read. */
function isOwnOutput(folder: string, file: string, out: string | undefined): boolean {
  return out !== undefined && isBelow(folder, out) && isBelow(out, file);
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function failed(shown: string, reason: string): Collected {
  return { inputs: [], failures: [{ shown, reason }], notes: [] };
}
