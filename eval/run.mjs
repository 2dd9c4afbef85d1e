// Scores the program against gold and prints the table.
//   npm run eval [-- --gold DIR] [--json] [--misses]
// --gold DIR  another gold folder than eval/gold
// --json      the whole report as JSON
// --misses    also each value that is not as the gold has it, a line each
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withCompiled } from '../scripts/compile.mjs';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { gold: { type: 'string', default: path.join(root, 'eval/gold') }, json: { type: 'boolean' }, misses: { type: 'boolean' } },
});

await withCompiled(root, async (load) => {
  const { evaluate } = await load('eval/folder');
  const { tablesOf, missLines } = await load('eval/report');
  const report = evaluate(path.resolve(values.gold));
  if (report.documents === 0) throw new Error(`${values.gold}: no gold below it, expected NAME.gold.json beside NAME.txt`);
  process.stdout.write(values.json ? `${JSON.stringify(report, undefined, 1)}\n` : tablesOf(report));
  if (values.misses && !values.json) process.stdout.write(`\n${missLines(report)}`);
});
