import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderSink, prepareFolder } from '../../src/node/folder-sink.js';
import type { Input } from '../../src/node/input.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;
const input = (below: string): Input => ({ file: `/in/${below}`, shown: below, path: below });

describe('prepareFolder', () => {
  it('makes the folder with those above it and leaves nothing in it', async () => {
    const cwd = temporaryFolder();
    await prepareFolder(path.join(cwd, 'a/b'));
    expect(filesBelow(cwd)).toEqual([]);
    await prepareFolder(path.join(cwd, 'a/b'));
  });

  it('rejects where a file stands in the way', async () => {
    const cwd = temporaryFolder({ out: '' });
    await expect(prepareFolder(path.join(cwd, 'out'))).rejects.toThrow('EEXIST');
    await expect(prepareFolder(path.join(cwd, 'out/below'))).rejects.toThrow();
  });

  it.skipIf(isWindows || isRoot)('rejects for a folder that exists and cannot be written in', async () => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, 'out'), { mode: 0o555 });
    await expect(prepareFolder(path.join(cwd, 'out'))).rejects.toThrow('EACCES');
    chmodSync(path.join(cwd, 'out'), 0o755);
  });
});

describe('folderSink', () => {
  it('mirrors the tree of the inputs', async () => {
    const out = temporaryFolder();
    const sink = folderSink(out, 'out');
    expect(await sink.write(input('a.txt'), 'A')).toBeUndefined();
    expect(await sink.write(input('x/y/b.md'), 'B')).toBeUndefined();
    await sink.close();
    expect(filesBelow(out)).toEqual(['a.json', 'x/y/b.json']);
    expect(readFileSync(path.join(out, 'x/y/b.json'), 'utf8')).toBe('B');
  });

  it('gives the reason when one file cannot be written, and writes the next', async () => {
    const out = temporaryFolder({ x: 'a file where a folder should be' });
    mkdirSync(path.join(out, 'b.json'));
    const sink = folderSink(out, 'out');
    expect(await sink.write(input('x/a.txt'), 'A')).toBe(
      `${path.join('out', 'x', 'a.json')} not written: a file of this name is in the way, choose another name`,
    );
    expect(await sink.write(input('b.txt'), 'B')).toContain(`${path.join('out', 'b.json')} not written: `);
    expect(await sink.write(input('c.txt'), 'C')).toBeUndefined();
    expect(filesBelow(out)).toEqual(['c.json', 'x']);
  });

  it('writes over a result, in whatever layout, and over no other file', async () => {
    const results = { 'a.json': '{"schemaVersion":"1"', 'b.json': '{"source":{},"schemaVersion":"1"}' };
    const out = temporaryFolder({ ...results, 'pkg.json': '{"name":"my-package"}' });
    const sink = folderSink(out, 'out');
    expect(await sink.write(input('pkg.txt'), 'P')).toBe(
      `${path.join('out', 'pkg.json')} is there and is no result, left alone; rename one of them`,
    );
    expect(readFileSync(path.join(out, 'pkg.json'), 'utf8')).toBe('{"name":"my-package"}');
    for (const name of ['a.txt', 'b.txt']) expect(await sink.write(input(name), 'R')).toBeUndefined();
    for (const name of Object.keys(results)) expect(readFileSync(path.join(out, name), 'utf8')).toBe('R');
  });

  it.skipIf(isWindows)('does not follow a link out of the folder, nor make folders behind it', async () => {
    const cwd = temporaryFolder({ 'away/keep': '', 'out/keep': '' });
    symlinkSync('../away', path.join(cwd, 'out/x'));
    const sink = folderSink(path.join(cwd, 'out'), 'out');
    expect(await sink.write(input('x/a.txt'), 'A')).toBe('out/x/a.json would be outside out, remove the link that leads there');
    expect(await sink.write(input('x/deep/er/b.txt'), 'B')).toContain('would be outside out');
    expect(filesBelow(path.join(cwd, 'away'))).toEqual(['keep']);
  });

  it.skipIf(isWindows)('replaces a link in the place of a file and leaves its target alone', async () => {
    const cwd = temporaryFolder({ 'away.json': 'mine', 'out/keep': '' });
    symlinkSync('../away.json', path.join(cwd, 'out/a.json'));
    expect(await folderSink(path.join(cwd, 'out'), 'out').write(input('a.txt'), 'A')).toBeUndefined();
    expect(readFileSync(path.join(cwd, 'away.json'), 'utf8')).toBe('mine');
    expect(readFileSync(path.join(cwd, 'out/a.json'), 'utf8')).toBe('A');
  });
});
