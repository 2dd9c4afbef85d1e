/** The outside world, as the command sees it. */
import type { Readable, Writable } from 'node:stream';
import type { Notice } from '../node/input.js';

/** Everything the command reads from and writes to; tests hand in their own. */
export interface Io {
  readonly stdin: Readable;
  /** Data and nothing else. */
  readonly stdout: Writable;
  /** Messages and nothing else. */
  readonly stderr: Writable;
  /** Whether `stderr` is a terminal, so that a progress bar can be drawn on it. */
  readonly isTTY: boolean;
  /** Whether `stdout` is a terminal, so that colours can be shown on it. */
  readonly stdoutIsTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** The folder that relative paths count from; absolute. */
  readonly cwd: string;
  readonly env: Readonly<Partial<Record<string, string>>>;
  readonly platform: string;
  /** Aborted when the user presses Ctrl-C. */
  readonly signal?: AbortSignal;
}

/** Exit codes: 0 fine, 1 trouble with some documents, 2 wrong usage (a place for results that cannot be written, too), 130 stopped by the user. */
export const EXIT = { fine: 0, documents: 1, usage: 2, stopped: 130 } as const;

/** Whether the file system takes `A.json` and `a.json` for one file. */
export const foldsNames = ({ platform }: Io): boolean => platform === 'win32' || platform === 'darwin';

/** Writes a message on a line of its own, signed with the name of the command. */
export function tell(io: Io, message: string): void {
  io.stderr.write(`${messageLine(message)}\n`);
}

/** Tells of one input. */
export function tellOf(io: Io, { shown, reason }: Notice): void {
  tell(io, `${shown}: ${reason}`);
}

/** A message as one signed line. */
export function messageLine(message: string): string {
  return `referat: ${printable(message)}`;
}

/** A text without control characters: a file may be named with line ends, or with sequences that would drive the terminal. */
export function printable(text: string): string {
  return Array.from(text, (character) => (isControl(character) ? '\ufffd' : character)).join('');
}

function isControl(character: string): boolean {
  return character < ' ' || (character >= '\u007f' && character <= '\u009f');
}
