/** Real minutes beside the repository, if they are there. They stay outside: no text of theirs is copied into a test. */
import fs from 'node:fs';
import path from 'node:path';
import { decode } from '../../src/source/decode.js';

export interface CorpusFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly gold?: unknown;
}

export const SHARED_FOLDER = path.resolve(import.meta.dirname, '../../../shared');

/** Said by every test that is skipped for want of the corpus. */
export const MISSING = 'skipped: ../shared/corpus is not here';

/** The sources of one folder of the corpus; empty where it is missing. */
export function readCorpus(part: 'seeds' | 'full' | 'layouts'): readonly CorpusFile[] {
  const folder = path.join(SHARED_FOLDER, 'corpus', part);
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((file) => /\.(?:txt|md)$/u.test(file))
    .sort()
    .flatMap((file) => {
      const decoded = decode(new Uint8Array(fs.readFileSync(path.join(folder, file))));
      if ('code' in decoded) return [];
      const name = file.replace(/\.(?:txt|md)$/u, '');
      const gold = path.join(folder, `${name}.gold.json`);
      return [
        { name, file, text: decoded.text, ...(fs.existsSync(gold) && { gold: JSON.parse(fs.readFileSync(gold, 'utf8')) as unknown }) },
      ];
    });
}
