/** Where the results are to go, read from the options. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { isGlob } from '../node/glob.js';
import { minutesEnding, STDIN } from '../node/input.js';
import type { Language } from '../report/language.js';
import type { ReportFormat } from '../report/formats.js';
import type { Io } from './io.js';

/** The paths and options of `convert`, as commander hands them over. */
export interface ConvertArguments {
  readonly paths: readonly string[];
  readonly out?: string;
  /** `true` for `--ndjson` without a file. */
  readonly ndjson?: string | true;
  readonly dialect?: string;
  readonly failOn?: 'warning' | 'error';
  readonly quiet?: boolean;
  /** Leave alone what the folder holds already. */
  readonly resume?: boolean;
  /** How many threads to convert on. */
  readonly workers?: number;
  /** The form in which diagnostics are printed; without it they stand in the results alone. */
  readonly format?: ReportFormat;
  /** The language of diagnostics in messages and reports; the results are in English. */
  readonly lang?: Language;
}

/** A folder of files, a file of lines, or standard output: as lines, or as the one document from standard input. */
export type Target =
  | { readonly kind: 'folder'; readonly folder: string; readonly shown: string }
  | { readonly kind: 'line-file'; readonly file: string; readonly shown: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'document' };

/** What to convert and where to, or what is wrong with the way it was asked for. */
export type Request = WellAsked | { readonly wrong: string };

/** A request that can be carried out. */
export interface WellAsked {
  readonly paths: readonly string[];
  readonly target: Target;
  readonly wrong?: undefined;
}

/** Reads the request out of the arguments, and refuses one that is incomplete, ambiguous or would write over minutes. */
export async function readRequest(args: ConvertArguments, io: Io): Promise<Request> {
  const { out, ndjson } = args;
  // `--ndjson -` takes the dash for its file; alone, it is the standard input that was meant.
  const paths = args.paths.length === 0 && ndjson === STDIN ? [STDIN] : args.paths;
  if (out === '' || ndjson === '') return { wrong: `${out === '' ? '--out' : '--ndjson'} was given an empty name, give one` };
  if (out !== undefined && ndjson !== undefined) return { wrong: '--out and --ndjson cannot go together, choose one' };
  if (args.resume === true && out === undefined) return { wrong: '--resume goes on with a folder of results, add --out DIR' };
  if (typeof ndjson === 'string' && ndjson !== STDIN) {
    const file = path.resolve(io.cwd, ndjson);
    const wrong = await wrongLineFile(ndjson, file, io);
    if (wrong !== undefined) return { wrong };
    return paths.length === 0 ? { wrong: NO_PATH } : { paths, target: { kind: 'line-file', file, shown: ndjson } };
  }
  if (paths.length === 0) return { wrong: NO_PATH };
  if (ndjson !== undefined) return { paths, target: { kind: 'lines' } };
  if (out !== undefined) return { paths, target: { kind: 'folder', folder: path.resolve(io.cwd, out), shown: out } };
  if (paths.every((argument) => argument === STDIN)) return { paths, target: { kind: 'document' } };
  return { wrong: 'no place for the results, add --out DIR for one file each or --ndjson for one line each' };
}

const NO_PATH = 'no minutes given, name files or folders, or - for standard input';

/** `--ndjson in.txt` may swallow the first of the minutes; they must not be written over. */
async function wrongLineFile(typed: string, file: string, io: Io): Promise<string | undefined> {
  const found = statSync(file, { throwIfNoEntry: false });
  const isMinutes = minutesEnding(typed) !== undefined || (found === undefined && (await isGlob(typed, io.platform === 'win32')));
  if (isMinutes || found?.isDirectory() === true) {
    return `--ndjson took ${typed} for the file to write, put the paths before --ndjson or write --ndjson=FILE`;
  }
  return undefined;
}
