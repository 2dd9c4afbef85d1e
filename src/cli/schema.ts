/** `referat schema`: the JSON Schema of the output. */
import { errorCode } from '../node/reason.js';
import { writeTo } from '../node/stream-sink.js';
import type { Library } from './convert.js';
import { EXIT, type Io } from './io.js';

/** Prints the JSON Schema (2020-12) of what `convert` writes. A reader that stops early (`| head`) is no error. */
export async function printSchema(io: Io, library: Library): Promise<number> {
  try {
    await writeTo(io.stdout, `${JSON.stringify(library.referatJsonSchema(), undefined, 2)}\n`);
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  }
  return EXIT.fine;
}
