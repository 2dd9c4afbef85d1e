import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MISSING, readCorpus, SHARED_FOLDER } from './kit/corpus.js';
import { parse } from './kit/parse.js';

/** The functions of the scorer beside the repository. */
interface Scorer {
  readonly newTallies: () => unknown;
  readonly scoreDocument: (name: string, text: string, gold: unknown, out: unknown, tallies: unknown) => void;
  readonly report: (
    tallies: unknown,
    verbose: boolean,
  ) => { readonly rows: readonly (readonly [name: string, score: number, count: number])[] };
}

const seeds = readCorpus('seeds');

describe.runIf(seeds.length > 0)('the seeds', () => {
  it('score 1 in every row', async () => {
    const scorer = (await import(pathToFileURL(path.join(SHARED_FOLDER, 'eval/score.mjs')).href)) as Scorer;
    const tallies = scorer.newTallies();
    for (const { name, file, text, gold } of seeds) scorer.scoreDocument(name, text, gold, parse(text, { path: file }).referat, tallies);
    const { rows } = scorer.report(tallies, false);
    expect(rows.filter(([, , count]) => count > 0).length).toBeGreaterThan(8);
    expect(rows.filter(([, score, count]) => count > 0 && score < 1)).toEqual([]);
  });

  it('are read without a character unclaimed', () => {
    expect(
      seeds.flatMap(({ name, file, text }) =>
        parse(text, { path: file }).referat.coverage.unclaimed.map(({ span }) => [name, text.slice(...span)]),
      ),
    ).toEqual([]);
  });

  it('have no text inside the project', () => {
    const root = path.resolve(import.meta.dirname, '..');
    const ours = ['src', 'grammar', 'fixtures', 'tests', 'bench', 'scripts', 'README.md', 'CONTRIBUTING.md']
      .flatMap((name) => filesBelow(path.join(root, name)))
      .map((file) => fs.readFileSync(file, 'utf8').replace(/\s+/gu, ' '));
    const sentences = seeds
      .flatMap(({ text }) => text.split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u))
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line.length > 60);
    expect(ours.length).toBeGreaterThan(200);
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => ours.some((text) => text.includes(sentence)))).toEqual([]);
  });
});

function filesBelow(place: string): readonly string[] {
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [place];
  return fs.readdirSync(place).flatMap((name) => filesBelow(path.join(place, name)));
}

it.runIf(seeds.length === 0)(`the seeds (${MISSING})`, ({ skip }) => skip());
