/** What counts as minutes on disk, and what one input of a batch is. */

/** Endings of the files taken from folders and globs, in lower case; a file given by name may have any ending. */
export const MINUTES_ENDINGS = ['.txt', '.md', '.markdown'] as const;

/** The argument, and the `file` of the input, that stand for standard input. */
export const STDIN = '-';

/** One document to convert. */
export interface Input {
  /** Absolute path, or {@link STDIN}. Stays inside the program: never written to the output. */
  readonly file: string;
  /** The name a person knows it by: what they typed, joined with what was found below it. */
  readonly shown: string;
  /** Below the folder given, with forward slashes: `source.path` of the result. Absent for standard input. */
  readonly path?: string;
}

/** Something to tell about one input: its shown name and one clause without a full stop, with the remedy in it. */
export interface Notice {
  readonly shown: string;
  readonly reason: string;
}

/** The ending of minutes that `name` has, as written (`.TXT`), or undefined. */
export function minutesEnding(name: string): string | undefined {
  const ending = MINUTES_ENDINGS.find((candidate) => name.toLowerCase().endsWith(candidate) && name.length > candidate.length);
  return ending === undefined ? undefined : name.slice(-ending.length);
}

/**
 * The name of the JSON file for an input, below the output folder: its ending of minutes gives way to `.json`;
 * any other name is kept whole, since `Referat nr. 12` has no ending to take away.
 */
export function jsonName(input: Input): string {
  const path = input.path ?? 'stdin';
  return `${path.slice(0, path.length - (minutesEnding(path)?.length ?? 0))}.json`;
}
