// Turns grammar/*.yaml into src/grammar/base.generated.ts, so that the library reads no file at run time.
//   node scripts/build-grammar.mjs [--check]
// --check writes nothing and fails where the generated file is not what the grammar says.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'grammar');
const target = path.join(root, 'src/grammar/base.generated.ts');
const FORM_KEYS = new Set(['forms', 'examples', 'not']);

const groups = {};
for (const file of fs
  .readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()) {
  for (const [group, entries] of Object.entries(parse(fs.readFileSync(path.join(folder, file), 'utf8')))) {
    if (groups[group]) throw new Error(`${file}: group ${group} stands in another file too, expected it in one file`);
    groups[group] = Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [
        id,
        {
          attributes: Object.fromEntries(Object.entries(entry).filter(([key]) => !FORM_KEYS.has(key))),
          forms: entry.forms,
          examples: entry.examples ?? [],
          not: entry.not ?? [],
        },
      ]),
    );
  }
}
const text = `// Generated from grammar/*.yaml by \`npm run generate\`. Do not edit.
import type { GrammarSource } from './types.js';

export const base: GrammarSource = ${JSON.stringify({ name: 'base', groups }, null, 2)};
`;
if (process.argv.includes('--check')) {
  if (fs.readFileSync(target, 'utf8') !== text) {
    console.error('src/grammar/base.generated.ts is not what grammar/ says; run `npm run generate`');
    process.exit(1);
  }
} else fs.writeFileSync(target, text);
