/** A gold folder: one folder for each municipality or body, and in it each document beside its gold. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseReferat } from '../src/index.js';
import { goldSchema, type Gold } from './gold.js';
import { reportOn, type Report, type Scored } from './report.js';
import { scoreDocument } from './score.js';

const GOLD = '.gold.json';
const SOURCES = ['.txt', '.md'];

/** A document of a gold folder. */
export interface GoldDocument {
  /** Below the gold folder, without ending, with forward slashes. */
  readonly name: string;
  /** The folder that holds it; `.` where the gold folder does. */
  readonly group: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly gold: Gold;
}

/** The documents below a folder, by name. Throws, with the file's name, where a gold file is not what it should be or has no source. */
export function readGold(folder: string): readonly GoldDocument[] {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith(GOLD))
    .sort();
  return names.map((goldName) => {
    const name = goldName.slice(0, -GOLD.length);
    const file = SOURCES.map((ending) => `${name}${ending}`).find((other) => isThere(path.join(folder, other)));
    if (file === undefined) throw new Error(`${goldName}: no ${path.posix.basename(name)}.txt or .md beside it`);
    return {
      name,
      group: path.posix.dirname(name),
      file,
      bytes: new Uint8Array(readFileSync(path.join(folder, file))),
      gold: parseGold(goldName, readFileSync(path.join(folder, goldName), 'utf8')),
    };
  });
}

const isThere = (file: string): boolean => readdirSync(path.dirname(file)).includes(path.basename(file));

function parseGold(name: string, json: string): Gold {
  const read = goldSchema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a gold file'}`);
}

/** Converts and scores every document below a folder. */
export function evaluate(folder: string): Report {
  const scored = readGold(folder).map(({ name, group, file, bytes, gold }): Scored => {
    const { referat } = parseReferat(bytes, { path: file });
    return { name, group, score: scoreDocument(gold, referat) };
  });
  return reportOn(scored);
}
