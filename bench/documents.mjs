// The documents that are measured: whole ones of the fixtures, the seeds where ../shared is there, and archives made of either.
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => /\.(?:txt|md|markdown)$/u.test(file))
    .sort();

/** The whole documents among the fixtures. */
export const wholeFixtures = () => filesBelow(path.join(root, 'fixtures')).filter((file) => file.includes('helhed-'));

/** Name → files: the folders given, else the whole fixtures and the seeds. */
export function documentSets(folders) {
  if (folders.length > 0) return folders.map((folder) => [path.basename(folder), filesBelow(folder)]);
  const seeds = path.join(root, '../shared/corpus/seeds');
  return [['fixtures/helhed-*', wholeFixtures()], ...(fs.existsSync(seeds) ? [['seeds', filesBelow(seeds)]] : [])];
}

/**
 * Fills a folder with so many documents, a hundred in each subfolder: those of `files` again and again, each with a line of its own at the
 * end, so that no two are the same.
 */
export function fillArchive(folder, files, count) {
  const texts = files.map((file) => fs.readFileSync(file));
  for (let i = 0; i < count; i++) {
    const below = path.join(folder, String(Math.floor(i / 100)));
    if (i % 100 === 0) fs.mkdirSync(below, { recursive: true });
    fs.writeFileSync(path.join(below, `${i}.txt`), Buffer.concat([texts[i % texts.length], Buffer.from(`\n\nBilag ${i}.pdf\n`)]));
  }
}

/** The size of files in megabytes. */
export const megabytesOf = (files) => files.reduce((sum, file) => sum + fs.statSync(file).size, 0) / 1e6;
