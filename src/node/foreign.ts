/**
 * Files that somebody else wrote, and that the program therefore never writes over.
 *
 * An option with a file to write may have swallowed a path that was meant to be read (`--html havnen.txt holm.txt`), and a file given by name
 * may have any ending, so no list of endings tells: what stands in the file does.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { WHITE_RUN } from '../grammar/characters.js';

/** A kind of file that the program writes: the endings by which one is meant, and what each begins with, white space left out. */
export interface OwnKind {
  readonly endings: readonly string[];
  readonly start: string;
}

const RESULT_START = '{"schemaVersion":';

/** A result alone. Its ending is that of any JSON. */
export const RESULT: OwnKind = { endings: [], start: RESULT_START };

/** Results one a line. */
export const LINES: OwnKind = { endings: ['.ndjson', '.jsonl'], start: RESULT_START };

/** A page of `show`. */
export const PAGE: OwnKind = { endings: ['.html', '.htm'], start: '<!doctypehtml>' };

/** Whether a name has one of the endings of a kind. */
export const hasEnding = (name: string, { endings }: OwnKind): boolean => endings.some((ending) => name.toLowerCase().endsWith(ending));

/**
 * Whether `file` (absolute) stands there without an ending of the kind and begins as none of that kind does. What is no regular file is not
 * foreign: that trouble shows when something is written there.
 */
export function isForeign(file: string, kind: OwnKind): boolean {
  if (hasEnding(file, kind)) return false;
  const start = readStart(file);
  return start === undefined || !beginsAs(start, kind.start);
}

/** Whether a text is the beginning of a result, be it one that was cut off. */
export const beginsAsResult = (text: string): boolean => beginsAs(text.slice(0, ROOM), RESULT_START);

/** Layout is left out, and a file may end before its beginning does. */
function beginsAs(text: string, start: string): boolean {
  const dense = text.replaceAll(WHITE_RUN, '').slice(0, start.length);
  return start.toLowerCase().startsWith(dense.toLowerCase());
}

/** Enough for a beginning with its layout. */
const ROOM = 100;

/** The first characters of a file, none where no regular file stands, undefined where they cannot be read. A pipe would wait for its writer. */
function readStart(file: string): string | undefined {
  if (!isRegular(file)) return '';
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(ROOM);
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, ROOM, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

function isRegular(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
