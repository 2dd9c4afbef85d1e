/** Data on standard output. */
import { errorCode } from '../node/reason.js';
import { writeTo } from '../node/stream-sink.js';
import type { Io } from './io.js';

/** Writes to standard output. A reader that stops early (`| head`) needs no more, and is no error. */
export async function print(io: Io, text: string): Promise<void> {
  try {
    await writeTo(io.stdout, text);
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  }
}
