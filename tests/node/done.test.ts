import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDone, removeUnfinished, type Made } from '../../src/node/done.js';
import { recordOf } from '../support/stand-in.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const producer = { version: '1.2.3', grammar: 'base 0123456789ab' };
const sha256 = '0'.repeat(64);
const made: Made = { sha256, path: 'a.txt', producer };

function keep(record: object): string {
  return path.join(temporaryFolder({ 'a.json': JSON.stringify(record) }), 'a.json');
}

describe('readDone', () => {
  it('gives the result of the same bytes, version and grammar', async () => {
    const file = keep({ ...recordOf('a.txt', 2), producer });
    expect((await readDone(file, made))?.punkter).toHaveLength(2);
  });

  it.each<[string, Partial<Made>]>([
    ['other bytes', { sha256: 'f'.repeat(64) }],
    ['a source that has another name now', { path: 'a.md' }],
    ['a source that has no name now', { path: undefined }],
    ['another version', { producer: { ...producer, version: '1.2.4' } }],
    ['another grammar', { producer: { ...producer, grammar: 'base ffffffffffff' } }],
  ])('does not take a result of %s for done', async (_what, other) => {
    expect(await readDone(keep({ ...recordOf('a.txt', 2), producer }), { ...made, ...other })).toBeUndefined();
  });

  it('does not take a result of another format for done', async () => {
    const record = recordOf('a.txt', 2);
    const file = keep({ ...record, source: { ...record.source, format: 'markdown' }, producer });
    expect(await readDone(file, made)).toBeUndefined();
  });

  it.each([
    ['without what made it', recordOf('a.txt', 1)],
    ['that breaks the schema', { ...recordOf('a.txt', 1), producer, punkter: 'none' }],
  ])('does not take a result %s for done', async (_what, record) => {
    expect(await readDone(keep(record), made)).toBeUndefined();
  });

  it('does not take half a file or a missing one for done', async () => {
    const file = keep({ ...recordOf('a.txt', 1), producer });
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
    expect(await readDone(file, made)).toBeUndefined();
    expect(await readDone(`${file}.gone`, made)).toBeUndefined();
  });
});

describe('removeUnfinished', () => {
  it('removes what was begun, at any depth, and nothing else', async () => {
    const folder = temporaryFolder({
      '.referat-1.tmp': '{',
      'x/.referat-2.tmp': '',
      'x/a.json': '{}',
      'x/notes.tmp': '',
      '.referat-plan.md': '',
    });
    await removeUnfinished(folder);
    expect(filesBelow(folder)).toEqual(['.referat-plan.md', 'x/a.json', 'x/notes.tmp']);
  });
});
