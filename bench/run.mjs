// Measures, in one run on this machine and as ratios, the whole pipeline (bytes → JSON text, validation included) against
//   - a bare unified().use(remarkParse).parse of the same documents, and
//   - the floor: decode + JSON.stringify of the result.
//   node bench/run.mjs [FOLDER…] [--rounds N]
// Without folders: the whole documents of fixtures/, and the seeds where ../shared is there. Build first.
// The rounds of the three alternate, and each figure is the median of its rounds, so that a busy moment hits all alike.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseReferat, stringifyReferat } from '../dist/index.js';

const root = path.resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const rounds = Number(args[args.indexOf('--rounds') + 1]) || 30;
const folders = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--rounds');

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .sort();
const sets = folders.length
  ? folders.map((folder) => [folder, filesBelow(folder)])
  : [
      ['fixtures/helhed-*', filesBelow(path.join(root, 'fixtures')).filter((file) => file.includes('helhed-'))],
      ['seeds', fs.existsSync(path.join(root, '../shared/corpus/seeds')) ? filesBelow(path.join(root, '../shared/corpus/seeds')) : []],
    ];

const markdown = unified().use(remarkParse).freeze();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

function measure(files) {
  const documents = files.map((file) => fs.readFileSync(file));
  const results = documents.map((bytes) => parseReferat(bytes, { path: 'a.txt' }).referat);
  const ways = {
    pipeline: (bytes) => stringifyReferat(parseReferat(bytes, { path: 'a.txt', sha256: sha256(bytes) }).referat),
    remark: (bytes) => markdown.parse(bytes.toString('utf8')),
    floor: (bytes, i) => bytes.toString('utf8').length + JSON.stringify(results[i]).length,
  };
  const times = { pipeline: [], remark: [], floor: [] };
  const run = (way) => {
    const start = process.hrtime.bigint();
    documents.forEach((bytes, i) => way(bytes, i));
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  for (const way of Object.values(ways)) for (let i = 0; i < 120; i++) run(way);
  for (let i = 0; i < rounds; i++) for (const [name, way] of Object.entries(ways)) times[name].push(run(way));
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  return {
    documents: documents.length,
    megabytes: documents.reduce((sum, bytes) => sum + bytes.length, 0) / 1e6,
    ...Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])),
  };
}

console.log('documents                 n   ms/doc   docs/s    MB/s   pipeline/remark   pipeline/floor');
for (const [name, files] of sets) {
  if (files.length === 0) {
    console.log(`${name.padEnd(22)} none here, skipped`);
    continue;
  }
  const { documents, megabytes, pipeline, remark, floor } = measure(files);
  const seconds = pipeline / 1000;
  console.log(
    `${path.basename(name).padEnd(22)} ${String(documents).padStart(4)} ${(pipeline / documents).toFixed(3).padStart(8)} ${(documents / seconds).toFixed(0).padStart(8)} ${(megabytes / seconds).toFixed(1).padStart(7)} ${(pipeline / remark).toFixed(3).padStart(17)} ${(pipeline / floor).toFixed(2).padStart(16)}`,
  );
}
