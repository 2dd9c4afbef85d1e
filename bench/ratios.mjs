// The whole pipeline (bytes → JSON text, validation included) against a bare unified().use(remarkParse).parse of the same documents, and
// against the floor: decode + JSON.stringify of the result. The rounds of the three alternate, and each figure is the median of its
// rounds, so that a busy moment hits all alike.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseReferat, stringifyReferat } from '../dist/index.js';
import { megabytesOf } from './documents.mjs';

/**
 * Rounds before the first that counts. The program is wide, and the engine goes on making fast code of it long after that of `remark-parse`: the
 * documents of fixtures/ took 7.1 ms each after 120 rounds and 5.3 after 300. An archive runs on what it has made.
 */
const WARM_UP = 400;

const markdown = unified().use(remarkParse).freeze();
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Warms the three ways up, and answers how to measure so many of their rounds: milliseconds for a document each way, as ratios. */
export function warmRatios(files) {
  const documents = files.map((file) => fs.readFileSync(file));
  const results = documents.map((bytes) => parseReferat(bytes, { path: 'a.txt' }).referat);
  const ways = {
    pipeline: (bytes) => stringifyReferat(parseReferat(bytes, { path: 'a.txt', sha256: sha256(bytes) }).referat),
    remark: (bytes) => markdown.parse(bytes.toString('utf8')),
    floor: (bytes, i) => bytes.toString('utf8').length + JSON.stringify(results[i]).length,
  };
  const run = (way) => {
    const start = process.hrtime.bigint();
    documents.forEach((bytes, i) => way(bytes, i));
    return Number(process.hrtime.bigint() - start) / 1e6 / documents.length;
  };
  for (const way of Object.values(ways)) for (let i = 0; i < WARM_UP; i++) run(way);
  return (rounds) => {
    const times = { pipeline: [], remark: [], floor: [] };
    for (let i = 0; i < rounds; i++) for (const [name, way] of Object.entries(ways)) times[name].push(run(way));
    const [pipeline, remark, floor] = [median(times.pipeline), median(times.remark), median(times.floor)];
    return {
      documents: files.length,
      milliseconds: pipeline,
      megabytesPerSecond: (megabytesOf(files) * 1000) / (pipeline * files.length),
      overRemark: pipeline / remark,
      overFloor: pipeline / floor,
    };
  };
}
