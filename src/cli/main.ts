/** The process around the command: nothing but connections. */
import process from 'node:process';
import { isatty } from 'node:tty';
import { boundHeap } from '../node/bound-heap.js';
import type { Io } from './io.js';
import { main } from './program.js';

boundHeap();

const stop = new AbortController();
const { stdout, stderr } = process;

// The first Ctrl-C ends the batch after the document at hand; the second one is no longer caught and ends the program.
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.once(name, () => {
    stop.abort();
    process.stdin.destroy();
  });
}
// A reader that has gone (`| head`) is seen by the write itself; without these the process would die of it, with a stack.
stdout.on('error', () => undefined);
stderr.on('error', () => undefined);

const io: Io = {
  get stdin() {
    return process.stdin;
  },
  stdout,
  stderr,
  isTTY: isatty(stderr.fd),
  stdoutIsTTY: isatty(stdout.fd),
  columns: stderr.columns || stdout.columns || 80,
  cwd: process.cwd(),
  env: process.env,
  platform: process.platform,
  signal: stop.signal,
};
process.exitCode = await main(process.argv.slice(2), io, () => import('./library.js'));
