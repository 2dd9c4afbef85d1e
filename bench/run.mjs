// The measurements, in one run on this machine and as ratios.
//   node bench/run.mjs [FOLDER…] [--rounds N] [--most N] [--short] [--write]
// Without folders: the whole documents of fixtures/, and the seeds where ../shared is there. Build first.
//   --most N   the largest archive (default 2000; the full figures take 100000)
//   --short    the ratios alone, held to bounds with much slack: for CI
//   --write    puts the tables into docs/speed.md
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureArchive } from './archive.mjs';
import { documentSets } from './documents.mjs';
import { warmRatios } from './ratios.mjs';
import { measureStages } from './stages.mjs';

/** What the short form allows: no more time than `remark-parse` alone, and half as much again as an idle machine shows over the floor. */
const BOUNDS = { overRemark: 1, overFloor: 50 };

const SHORT_ROUNDS = 15;
const LOOKS = 4;

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '30' },
    most: { type: 'string', default: '2000' },
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const sets = documentSets(folders);

/** A table of Markdown, its columns as wide as their widest cell. */
function table(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, k) => Math.max(3, ...all.map((row) => row[k].length)));
  const line = (row) => `| ${row.map((cell, k) => (k === 0 ? cell.padEnd(widths[k]) : cell.padStart(widths[k]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, k) => (k === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...all.slice(1).map(line)].join('\n');
}

const parts = [];
function tell(title, text) {
  console.log(`\n${title}\n\n${text}`);
  parts.push(`${title}\n\n${text}`);
}

const exceeded = (one) => Object.entries(BOUNDS).filter(([key, bound]) => one[key] > bound);

/** The ratios of documents; in the short form looked at again where they are too high, since a busy moment is no finding. */
function ratiosOf(files) {
  const measure = warmRatios(files);
  if (!options.short) return measure(Number(options.rounds));
  let found = measure(SHORT_ROUNDS);
  for (let looks = 1; exceeded(found).length > 0 && looks < LOOKS; looks++) found = measure(SHORT_ROUNDS);
  return found;
}

const ratios = sets.map(([name, files]) => [name, ratiosOf(files)]);
tell(
  'The pipeline, bytes to JSON text with validation, against a bare `remark-parse` of the same documents and against decoding and `JSON.stringify` of the result:',
  table(
    ['documents', 'n', 'ms each', 'a second', 'MB/s', 'pipeline / remark', 'pipeline / floor'],
    ratios.map(([name, one]) => [
      name,
      one.documents,
      one.milliseconds.toFixed(2),
      (1000 / one.milliseconds).toFixed(0),
      one.megabytesPerSecond.toFixed(1),
      one.overRemark.toFixed(3),
      one.overFloor.toFixed(1),
    ]),
  ),
);

if (options.short) {
  for (const [name, one] of ratios)
    for (const [key, bound] of exceeded(one)) {
      console.error(`${name}: ${key} is ${one[key].toFixed(2)}, expected at most ${bound}`);
      process.exitCode = 1;
    }
} else await measureRest();

async function measureRest() {
  const shares = [];
  for (const [, files] of sets) shares.push(new Map(await measureStages(files)));
  const stages = [...new Set(shares.flatMap((one) => [...one.keys()]))];
  const percent = (share = 0) => `${(share * 100).toFixed(1)} %`;
  tell(
    'Where the time goes, by folder of `src/`:',
    table(
      ['folder', ...sets.map(([name]) => name)],
      stages.map((stage) => [stage, ...shares.map((one) => percent(one.get(stage)))]),
    ),
  );

  const files = sets.flatMap(([, list]) => list);
  const archives = [];
  for (let count = 1; count <= Number(options.most); count *= 10) archives.push(await measureArchive(files, count, 1));
  const most = Number(options.most);
  if (archives.at(-1)?.count !== most) archives.push(await measureArchive(files, most, 1));
  const two = await measureArchive(files, most, 2);
  const row = ({ count, workers, milliseconds, megabytes }) => [
    `${count}`,
    workers,
    milliseconds.toFixed(2),
    (1000 / milliseconds).toFixed(0),
    megabytes.toFixed(0),
  ];
  tell(
    '`referat convert`, a JSON file for each document, start of the program included:',
    table(['documents', 'threads', 'ms each', 'a second', 'MB of memory'], [...archives, two].map(row)),
  );
  const one = archives.at(-1);
  tell(
    'Two threads against one:',
    `${(one.milliseconds / two.milliseconds).toFixed(2)} times as fast on ${os.availableParallelism()} cores.`,
  );
}

if (options.write) {
  const file = path.join(import.meta.dirname, '../docs/speed.md');
  const [before, behind] = ['<!-- measured -->', '<!-- /measured -->'];
  const text = fs.readFileSync(file, 'utf8');
  const machine = `Measured with \`npm run bench -- ${process.argv.slice(2).join(' ')}\` on Node ${process.versions.node}, ${os.availableParallelism()} cores (${os.cpus()[0]?.model ?? 'unknown'}).`;
  const from = text.indexOf(before) + before.length;
  fs.writeFileSync(file, `${text.slice(0, from)}\n\n${[machine, ...parts].join('\n\n')}\n\n${text.slice(text.indexOf(behind))}`);
  console.log(`\nwritten to docs/speed.md`);
}
