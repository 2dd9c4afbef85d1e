import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { beginWhole, writeWhole } from '../../src/node/write-whole.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

describe('writeWhole', () => {
  it('writes a file and replaces an old one, leaving nothing else', async () => {
    const cwd = temporaryFolder({ 'a.json': 'old and longer than the new' });
    await writeWhole(path.join(cwd, 'a.json'), 'nyt æøå');
    expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe('nyt æøå');
    expect(filesBelow(cwd)).toEqual(['a.json']);
  });

  it('leaves nothing behind when the file cannot take its place', async () => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, 'a.json'));
    await expect(writeWhole(path.join(cwd, 'a.json'), 'x')).rejects.toThrow('not a regular file');
    expect(filesBelow(cwd)).toEqual([]);
  });
});

describe('beginWhole', () => {
  it('shows nothing under the name before commit, and what it keeps meanwhile does not end in .json', async () => {
    const cwd = temporaryFolder({ 'a.json': 'old' });
    const whole = await beginWhole(path.join(cwd, 'a.json'));
    await whole.append('half');
    const meanwhile = filesBelow(cwd);
    expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe('old');
    expect(meanwhile).toHaveLength(2);
    expect(meanwhile.filter((name) => name.endsWith('.json'))).toEqual(['a.json']);
    expect(meanwhile.filter((name) => name.startsWith('.'))).toHaveLength(1);
    await whole.append(' and whole');
    await whole.commit();
    expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe('half and whole');
  });

  it('leaves the old file alone when it is discarded', async () => {
    const cwd = temporaryFolder({ 'a.json': 'old' });
    const whole = await beginWhole(path.join(cwd, 'a.json'));
    await whole.append('half');
    await whole.discard();
    expect(filesBelow(cwd)).toEqual(['a.json']);
    expect(readFileSync(path.join(cwd, 'a.json'), 'utf8')).toBe('old');
  });

  it('leaves nothing behind when something takes the place of the file meanwhile', async () => {
    const cwd = temporaryFolder();
    const whole = await beginWhole(path.join(cwd, 'a.json'));
    mkdirSync(path.join(cwd, 'a.json'));
    await expect(whole.commit()).rejects.toThrow();
    expect(filesBelow(cwd)).toEqual([]);
  });

  it('rejects in a folder that is not there', async () => {
    const cwd = temporaryFolder();
    await expect(beginWhole(path.join(cwd, 'gone', 'a.json'))).rejects.toThrow('ENOENT');
  });
});
