/** The outside world of the command, held in memory. */
import { Readable, Writable } from 'node:stream';
import type { Io } from '../../src/cli/io.js';

/** An {@link Io} and what was written to it. */
export interface FakeIo {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** A world with its own streams; `stdin` is the text to be read, and anything of {@link Io} can be replaced. */
export function fakeIo(
  cwd: string,
  { stdin = '', ...rest }: Partial<Omit<Io, 'stdin'>> & { readonly stdin?: string | Uint8Array } = {},
): FakeIo {
  const out = memory();
  const err = memory();
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    isTTY: false,
    columns: 80,
    cwd,
    env: {},
    platform: process.platform,
    ...rest,
  };
  return { io, stdout: out.text, stderr: err.text };
}

/** A stream that fails like a pipe whose reader has gone, after taking `chunks` writes. */
export function brokenPipe(chunks: number): Writable {
  let left = chunks;
  const stream = new Writable({
    write: (_chunk, _encoding, done) => {
      left -= 1;
      done(left < 0 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null);
    },
  });
  stream.on('error', () => undefined);
  return stream;
}

/** A stream that says it is a terminal and keeps what is written. */
export function fakeTerminal(): { readonly stream: Writable; readonly text: () => string } {
  const { stream, text } = memory();
  return { stream: Object.assign(stream, { isTTY: true, columns: 80 }), text };
}

function memory(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Uint8Array, _encoding, done) => {
      chunks.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
