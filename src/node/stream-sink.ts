/** Results on a stream, and results as lines of one file. */
import { lstat, realpath } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { errorCode } from './reason.js';
import type { Sink } from './sink.js';
import { beginWhole } from './write-whole.js';

/** Writes results to a stream as they come, waiting for the reader. Rejects with `EPIPE` when the reader has gone. */
export function streamSink(stream: Writable, ending = ''): Sink {
  return {
    write: async (_input, json) => {
      await writeTo(stream, json + ending);
      return undefined;
    },
    close: async () => Promise.resolve(),
    discard: async () => Promise.resolve(),
  };
}

/**
 * Writes results as lines of one file, which appears whole when the sink is closed. A link is followed to its target.
 *
 * @throws errors of the file system, when the file cannot be begun
 */
export async function lineFileSink(file: string): Promise<Sink> {
  const whole = await beginWhole(await targetOf(file));
  return {
    write: async (_input, json) => {
      await whole.append(`${json}\n`);
      return undefined;
    },
    close: whole.commit,
    discard: whole.discard,
  };
}

/** Writes a text to a stream and resolves when the stream can take the next; rejects with the stream's error. */
export async function writeTo(stream: Writable, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else reject(error);
    });
  });
}

async function targetOf(file: string): Promise<string> {
  try {
    const found = await lstat(file);
    return found.isSymbolicLink() ? await realpath(file) : file;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return file;
    throw error;
  }
}
