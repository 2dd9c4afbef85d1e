/** From the arguments a person typed to the files of results they mean. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Notice } from './input.js';
import { listFiles } from './listing.js';
import { fileReason } from './reason.js';

/** A file that holds results: one as JSON, or one a line. */
export interface ResultFile {
  /** Absolute. */
  readonly file: string;
  readonly shown: string;
}

/** The files found, and the arguments that could not be used. */
export interface CollectedResults {
  readonly files: readonly ResultFile[];
  readonly failures: readonly Notice[];
}

const ENDINGS = ['.json', '.ndjson'] as const;

/** Whether a name is one of a file with one result a line. */
export const isLineFile = (name: string): boolean => name.toLowerCase().endsWith('.ndjson');

const isResultName = (name: string): boolean => ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));

/** Finds the files of results that the arguments mean: a file, whatever its name, or all .json and .ndjson below a folder. Never rejects. */
export async function collectResults(args: readonly string[], cwd: string): Promise<CollectedResults> {
  const parts = await Promise.all(args.map((argument) => collectOne(argument, path.resolve(cwd, argument))));
  const files = parts.flatMap((part) => part.files);
  return {
    files: files.filter(({ file }, i) => files.findIndex((other) => other.file === file) === i),
    failures: parts.flatMap((part) => part.failures),
  };
}

async function collectOne(shown: string, file: string): Promise<CollectedResults> {
  try {
    if (!(await stat(file)).isDirectory()) return { files: [{ file, shown }], failures: [] };
    const listing = await listFiles(file, '**/*', isResultName, 'verify');
    const show = (below: string): string => path.join(shown, below);
    const files = [...listing.paths].sort().map((below) => ({ file: path.join(file, below), shown: show(below) }));
    const failures = listing.failures.map((notice) => ({ ...notice, shown: show(notice.shown) }));
    const isEmpty = files.length + failures.length === 0;
    return { files, failures: isEmpty ? [{ shown, reason: 'no results in this folder, they end in .json or .ndjson' }] : failures };
  } catch (error) {
    return { files: [], failures: [{ shown, reason: fileReason(error) }] };
  }
}
