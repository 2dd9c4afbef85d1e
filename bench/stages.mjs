// Where the time goes: the share of each folder of src/, told by a profile of the pipeline. A moment belongs to the innermost function of
// ours that is at work, whatever of the engine it has called.
import fs from 'node:fs';
import { Session } from 'node:inspector/promises';
import { parseReferat, stringifyReferat } from '../dist/index.js';

/** [folder, share of the time], largest first. */
export async function measureStages(files, rounds = 200) {
  const documents = files.map((file) => fs.readFileSync(file));
  const run = () => documents.forEach((bytes) => stringifyReferat(parseReferat(bytes, { path: 'a.txt' }).referat));
  for (let i = 0; i < rounds / 2; i++) run();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  for (let i = 0; i < rounds; i++) run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesOf(profile);
}

function sharesOf({ nodes, samples, timeDeltas }) {
  const stages = new Map();
  const visit = (node, inherited) => {
    const stage = stageOf(node.callFrame.url) ?? inherited;
    stages.set(node.id, stage);
    for (const id of node.children ?? []) visit(byId.get(id), stage);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  visit(nodes[0], undefined);
  const times = new Map();
  samples.forEach((id, i) => {
    const stage = stages.get(id);
    if (stage !== undefined) times.set(stage, (times.get(stage) ?? 0) + timeDeltas[i]);
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  return [...times].map(([stage, time]) => [stage, time / total]).sort((a, b) => b[1] - a[1]);
}

/** `…/dist/extract/people.js` is of `extract`; a file of the top level is the pipeline itself. */
function stageOf(url) {
  const inside = /\/dist\/(.+)\.js$/u.exec(url)?.[1];
  if (inside === undefined) return undefined;
  return inside.includes('/') ? inside.split('/')[0] : 'pipeline';
}
