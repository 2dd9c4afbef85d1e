import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectInputs, type CollectOptions, type Collected } from '../../src/node/collect.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

async function collect(cwd: string, args: readonly string[], options: Partial<CollectOptions> = {}): Promise<Collected> {
  return await collectInputs(args, { cwd, windows: isWindows, ...options });
}

const paths = (collected: Collected): (string | undefined)[] => collected.inputs.map((input) => input.path).sort();

describe('a folder', () => {
  it('is read with its subfolders, by ending, whatever its case', async () => {
    const cwd = temporaryFolder({
      'in/a.txt': '',
      'in/x/B.TXT': '',
      'in/x/y/c.md': '',
      'in/d.Markdown': '',
      'in/e.json': '',
      'in/f.pdf': '',
    });
    const collected = await collect(cwd, ['in']);
    expect(paths(collected)).toEqual(['a.txt', 'd.Markdown', 'x/B.TXT', 'x/y/c.md']);
    expect(collected.inputs.find((input) => input.path === 'x/y/c.md')).toEqual({
      file: path.join(cwd, 'in/x/y/c.md'),
      shown: path.join('in', 'x', 'y', 'c.md'),
      path: 'x/y/c.md',
    });
  });

  it('is read without dotfiles, dotfolders and node_modules', async () => {
    const cwd = temporaryFolder({
      'in/a.txt': '',
      'in/.b.txt': '',
      'in/.git/c.txt': '',
      'in/node_modules/d.md': '',
      'in/x/node_modules/y/e.md': '',
    });
    expect(paths(await collect(cwd, ['in']))).toEqual(['a.txt']);
  });

  it('without minutes is a failure that says what was looked for', async () => {
    const cwd = temporaryFolder({ 'in/a.pdf': '' });
    const collected = await collect(cwd, ['in']);
    expect(collected.inputs).toEqual([]);
    expect(collected.failures).toEqual([{ shown: 'in', reason: 'no minutes in this folder, they end in .txt, .md or .markdown' }]);
  });

  it('does not give the output folder inside it back as input, but the output folder itself can be read', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': '', 'in/out/b.txt': '' });
    expect(paths(await collect(cwd, ['in'], { out: path.join(cwd, 'in/out') }))).toEqual(['a.txt']);
    expect(paths(await collect(cwd, ['in/out'], { out: path.join(cwd, 'in/out') }))).toEqual(['b.txt']);
    expect(paths(await collect(cwd, ['in'], { out: path.join(cwd, 'in') }))).toEqual(['a.txt', 'out/b.txt']);
  });

  it.skipIf(isWindows)('gives links inside it, and passes over links that lead out and links to folders', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': '', 'in/x/b.txt': '', 'away/c.txt': '' });
    symlinkSync('a.txt', path.join(cwd, 'in/inside.txt'));
    symlinkSync('../away/c.txt', path.join(cwd, 'in/outside.txt'));
    symlinkSync('../away', path.join(cwd, 'in/away'));
    symlinkSync('..', path.join(cwd, 'in/x/round'));
    symlinkSync('gone.txt', path.join(cwd, 'in/broken.txt'));
    const collected = await collect(cwd, ['in']);
    expect(paths(collected)).toEqual(['a.txt', 'inside.txt', 'x/b.txt']);
    expect(collected.notes.map(({ shown }) => shown).sort()).toEqual(['in/away', 'in/outside.txt', 'in/x/round']);
    expect(collected.failures).toEqual([{ shown: 'in/broken.txt', reason: 'a link to a file that is not there, mend or remove it' }]);
  });

  it.skipIf(isWindows)('that is itself a link is followed when it is named', async () => {
    const cwd = temporaryFolder({ 'away/c.txt': '' });
    symlinkSync('away', path.join(cwd, 'in'));
    expect(paths(await collect(cwd, ['in']))).toEqual(['c.txt']);
  });

  it.skipIf(isWindows || isRoot)('with a part that cannot be read gives the rest', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': '', 'in/shut/b.txt': '' });
    chmodSync(path.join(cwd, 'in/shut'), 0);
    const collected = await collect(cwd, ['in']);
    chmodSync(path.join(cwd, 'in/shut'), 0o755);
    expect(paths(collected)).toEqual(['a.txt']);
    expect(collected.failures).toEqual([{ shown: 'in/shut', reason: 'permission denied, change its rights or choose another place' }]);
  });
});

describe('a file', () => {
  it('given by name is taken by its name alone, whatever its ending', async () => {
    const cwd = temporaryFolder({ 'in/x/a.txt': '', 'in/b.log': '' });
    expect(paths(await collect(cwd, ['in/x/a.txt', path.join(cwd, 'in/b.log')]))).toEqual(['a.txt', 'b.log']);
  });

  it('that is missing is a failure and the others are given', async () => {
    const cwd = temporaryFolder({ 'a.txt': '' });
    const collected = await collect(cwd, ['gone.txt', 'a.txt', 'a.txt/b.txt', '']);
    expect(paths(collected)).toEqual(['a.txt']);
    expect(collected.failures).toEqual([
      { shown: 'gone.txt', reason: 'no such file or folder, check the name' },
      { shown: 'a.txt/b.txt', reason: 'no such file or folder, check the name' },
      { shown: "''", reason: 'an empty name, give a file or a folder' },
    ]);
  });

  it.skipIf(isWindows)('that is a device is refused', async () => {
    const collected = await collect('/', ['/dev/null']);
    expect(collected.failures).toEqual([{ shown: '/dev/null', reason: 'neither a file nor a folder, give one of these' }]);
  });
});

describe('a glob', () => {
  it('counts from its fixed part', async () => {
    const cwd = temporaryFolder({ 'in/2024/a.txt': '', 'in/2024/x/b.txt': '', 'in/2023/c.txt': '', 'in/2024/d.json': '' });
    expect(paths(await collect(cwd, ['in/2024/**/*']))).toEqual(['a.txt', 'x/b.txt']);
    expect(paths(await collect(cwd, ['in/*/*.txt']))).toEqual(['2023/c.txt', '2024/a.txt']);
    expect(paths(await collect(path.join(cwd, 'in/2023'), ['../2024/*.txt']))).toEqual(['a.txt']);
  });

  it('gives way to a file or folder of that very name', async () => {
    const cwd = temporaryFolder({ 'a[1].txt': '', 'a1.txt': '', 'in [x]/b.txt': '', 'in x/c.txt': '' });
    expect(paths(await collect(cwd, ['a[1].txt']))).toEqual(['a[1].txt']);
    expect(paths(await collect(cwd, ['in [x]']))).toEqual(['b.txt']);
    expect(paths(await collect(cwd, ['in [x]/*.txt']))).toEqual(['b.txt']);
  });

  it('reads the separators of Windows', async () => {
    const cwd = temporaryFolder({ 'in/x/a.txt': '' });
    expect(paths(await collect(cwd, [String.raw`in\**\*.txt`], { windows: true }))).toEqual(['x/a.txt']);
  });

  it('that matches nothing is a failure', async () => {
    const cwd = temporaryFolder({ 'in/a.json': '' });
    const collected = await collect(cwd, ['in/*', 'gone/*.txt']);
    expect(collected.failures).toEqual([
      { shown: 'in/*', reason: 'matches no minutes, they end in .txt, .md or .markdown' },
      { shown: 'gone/*.txt', reason: 'there is no folder gone/, check the name' },
    ]);
  });

  it('that leads out of its fixed part is refused, so that nothing is written outside the output folder', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': '', 'b.txt': '' });
    const collected = await collect(path.join(cwd, 'in'), ['{.,..}/*.txt']);
    expect(paths(collected)).toEqual(['a.txt']);
    expect(collected.failures.map(({ reason }) => reason)).toEqual(['lies outside ., give its folder by name']);
  });
});

describe('standard input', () => {
  it('has neither a file nor a path', async () => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, 'in'));
    expect((await collect(cwd, ['-'])).inputs).toEqual([{ file: '-', shown: 'standard input' }]);
  });
});

describe('files of other formats in a folder', () => {
  it('are counted in one note that says what to do', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': '', 'in/b.pdf': '', 'in/x/c.PDF': '', 'in/d.docx': '', 'in/e.jpg': '' });
    const { inputs, notes } = await collectInputs(['in'], { cwd, windows: isWindows });
    expect(inputs).toHaveLength(1);
    expect(notes).toEqual([
      { shown: 'in', reason: 'not read, since they are no text: 1 .docx, 2 .pdf; convert them first, a PDF with pdftotext -layout' },
    ]);
  });

  it('are told of where there is nothing else', async () => {
    const { failures, notes } = await collectInputs(['in'], { cwd: temporaryFolder({ 'in/b.pdf': '' }), windows: isWindows });
    expect([failures.length, notes.length]).toEqual([1, 1]);
  });
});
