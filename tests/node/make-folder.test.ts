import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/node/make-folder.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

describe('makeFolder', () => {
  it('makes what is missing of the path, and says nothing of what is there', async () => {
    const cwd = temporaryFolder({ 'a/kept.txt': '' });
    await makeFolder(path.join(cwd, 'a/b/c'));
    await makeFolder(path.join(cwd, 'a/b/c'));
    expect(existsSync(path.join(cwd, 'a/b/c'))).toBe(true);
    expect(filesBelow(cwd)).toEqual(['a/kept.txt']);
  });

  it('makes one folder though many ask for it at once', async () => {
    const cwd = temporaryFolder();
    await Promise.all(Array.from({ length: 20 }, (_, i) => makeFolder(path.join(cwd, 'a/b', String(i % 2)))));
    expect(existsSync(path.join(cwd, 'a/b/1'))).toBe(true);
  });

  it('takes a link to a folder for the folder', async () => {
    const cwd = temporaryFolder({ 'real/kept.txt': '' });
    symlinkSync(path.join(cwd, 'real'), path.join(cwd, 'link'));
    await makeFolder(path.join(cwd, 'link/below'));
    expect(existsSync(path.join(cwd, 'real/below'))).toBe(true);
  });

  it('rejects where a file is in the way, at the end of the path and in it', async () => {
    const cwd = temporaryFolder({ out: '' });
    await expect(makeFolder(path.join(cwd, 'out'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(path.join(cwd, 'out/a/b'))).rejects.toThrow('ENOTDIR');
  });

  it.skipIf(process.platform !== 'linux')('ends where the file system takes no folders and says that there is none', async () => {
    await expect(makeFolder('/proc/minutes/2026')).rejects.toThrow('ENOENT');
  });
});
