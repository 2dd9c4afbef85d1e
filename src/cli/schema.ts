/** `referat schema`: the JSON Schema of the output. */
import type { Library } from './library.js';
import { EXIT, type Io } from './io.js';
import { print } from './print.js';

/** Prints the JSON Schema (2020-12) of what `convert` writes. */
export async function printSchema(io: Io, library: Library): Promise<number> {
  await print(io, `${JSON.stringify(library.referatJsonSchema(), undefined, 2)}\n`);
  return EXIT.fine;
}
