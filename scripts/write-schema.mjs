/** Writes the JSON Schema of the output into the build, where `referat/schema.json` finds it. Run after `tsc`. */
import { writeFileSync } from 'node:fs';
import { referatJsonSchema } from '../dist/index.js';

writeFileSync(new URL('../dist/schema.json', import.meta.url), `${JSON.stringify(referatJsonSchema(), undefined, 2)}\n`);
