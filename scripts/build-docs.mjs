// Writes the generated parts of the documentation, between `<!-- generated: name -->` and `<!-- /generated -->`, from the program itself.
//   node scripts/build-docs.mjs [--check]
// --check writes nothing and fails where a file is not what the program says.
import fs from 'node:fs';
import path from 'node:path';
import * as prettier from 'prettier';
import { withCompiled } from './compile.mjs';
import { makeParts, problems } from './docs/parts.mjs';

const root = path.resolve(import.meta.dirname, '..');
const FILES = [
  'README.md',
  'docs/architecture.md',
  'docs/command.md',
  'docs/dialect.md',
  'docs/format.md',
  'docs/diagnostics.md',
  'eval/README.md',
  'grammar/README.md',
];
const PART = /(?<open><!-- generated: (?<name>[a-z-]+) -->)[\s\S]*?(?<close><!-- \/generated -->)/gu;

const parts = await withCompiled(root, (load) => makeParts(root, load));
const used = new Set();
const stale = [];
for (const name of FILES) {
  const file = path.join(root, name);
  const before = fs.readFileSync(file, 'utf8');
  const filled = before.replace(PART, (_whole, open, part, close) => {
    if (parts[part] === undefined)
      throw new Error(`${name}: there is no generated part \`${part}\`, expected one of ${Object.keys(parts).join(', ')}`);
    used.add(part);
    return `${open}\n\n${parts[part]}\n\n${close}`;
  });
  const after = await prettier.format(filled, { ...(await prettier.resolveConfig(file)), parser: 'markdown' });
  if (after === before) continue;
  if (process.argv.includes('--check')) stale.push(name);
  else fs.writeFileSync(file, after);
}
for (const name of Object.keys(parts))
  if (!used.has(name)) problems.add(`scripts/docs/parts.mjs: no file has a place for \`${name}\`; remove it`);
if (stale.length > 0) problems.add(`${stale.join(', ')}: not what the program says; run \`npm run docs\``);
for (const problem of problems) console.error(problem);
if (problems.size > 0) process.exitCode = 1;
