/** Data on standard output. */
import { errorCode } from '../node/reason.js';
import { writeTo } from '../node/stream-sink.js';
import type { Io } from './io.js';

/** Writes to standard output; false where its reader has stopped early (`| head`), who then has all they wanted: that is no error. */
export async function print(io: Io, text: string): Promise<boolean> {
  try {
    await writeTo(io.stdout, text);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
    return false;
  }
}
