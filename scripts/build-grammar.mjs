// Turns grammar/*.yaml into src/grammar/base.generated.ts, and the dialects in grammar/dialects/ that say when they are chosen into
// src/grammar/dialects.generated.ts, so that the library reads no file at run time.
//   node scripts/build-grammar.mjs [--check]
// --check writes nothing and fails where a generated file is not what the grammar says.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'grammar');
const FORM_KEYS = new Set(['forms', 'examples', 'not']);

const yamlIn = (below) =>
  fs
    .readdirSync(below)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => [name, parse(fs.readFileSync(path.join(below, name), 'utf8'))]);

const groups = {};
for (const [file, content] of yamlIn(folder)) {
  for (const [group, entries] of Object.entries(content)) {
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
const dialects = yamlIn(path.join(folder, 'dialects')).flatMap(([, dialect]) => (dialect.when === undefined ? [] : [dialect]));

const write = (file, from, type, name, value) => {
  const text = `// Generated from ${from} by \`npm run generate\`. Do not edit.
import type { ${type.split(' ').at(-1).replace('[]', '')} } from './types.js';

export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};
`;
  const target = path.join(root, file);
  if (!process.argv.includes('--check')) fs.writeFileSync(target, text);
  else if (!fs.existsSync(target) || fs.readFileSync(target, 'utf8') !== text) {
    console.error(`${file} is not what grammar/ says; run \`npm run generate\``);
    process.exitCode = 1;
  }
};
write('src/grammar/base.generated.ts', 'grammar/*.yaml', 'GrammarSource', 'base', { name: 'base', groups });
write('src/grammar/dialects.generated.ts', 'grammar/dialects/*.yaml', 'readonly Dialect[]', 'dialects', dialects);
