/**
 * Converts a folder of minutes with gold beside them and fails if any row of the scores is below 1.0000.
 *
 *   node scripts/check-seed-scores.mjs SCORE_SCRIPT GOLD_FOLDER
 *
 * Needs a build. The score script takes the gold and the output folder and prints `row  0.1234   n=56` lines.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The end of a row: its score and how many it was counted over. */
const ROW = /(?<score>\d\.\d{4}) +n=\d+$/u;

const [scoreScript, goldFolder] = process.argv.slice(2);
if (scoreScript === undefined || goldFolder === undefined) {
  console.error('usage: node scripts/check-seed-scores.mjs SCORE_SCRIPT GOLD_FOLDER');
  process.exit(2);
}

const bin = fileURLToPath(new URL('../bin/referat.js', import.meta.url));
const out = mkdtempSync(path.join(tmpdir(), 'referat-scores-'));
try {
  execFileSync(process.execPath, [bin, 'convert', goldFolder, '--out', out], { stdio: 'inherit' });
  const table = execFileSync(process.execPath, [realpathSync(scoreScript), goldFolder, out], { encoding: 'utf8' });
  process.stdout.write(table);
  const rows = table.split('\n').filter((line) => ROW.test(line));
  const low = rows.filter((line) => Number(ROW.exec(line)?.groups?.score) < 1);
  if (rows.length === 0) console.error('The score script printed no rows.');
  for (const line of low) console.error(`Below 1.0000: ${line}`);
  process.exitCode = rows.length > 0 && low.length === 0 ? 0 : 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
