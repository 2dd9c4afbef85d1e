import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import type { Referat } from '../../src/index.js';
import { brokenPipe, fakeIo, fakeTerminal } from '../support/fake-io.js';
import { screenOf } from '../support/screen.js';
import { standInLibrary } from '../support/stand-in-library.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function convert(
  cwd: string,
  args: readonly string[],
  world: Partial<Omit<Io, 'stdin'>> & { readonly stdin?: string } = {},
): Promise<Result> {
  const { io, stdout, stderr } = fakeIo(cwd, world);
  const code = await main(['convert', ...args], io, () => standInLibrary);
  return { code, stdout: stdout(), stderr: stderr() };
}

const readJson = (...parts: string[]): Referat => JSON.parse(readFileSync(path.join(...parts), 'utf8')) as Referat;
const readLines = (text: string): (string | undefined)[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Referat).source.path);
/** The messages, with durations replaced by `T`. */
const messages = (text: string): string[] =>
  text
    .trimEnd()
    .replaceAll(/\d+\.\d s/gu, 'T')
    .split('\n');

describe('--out', () => {
  it('writes one file each, mirrors the tree, and names the source by the same path', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt', 'in/x/b.MD': 'punkt\npunkt\nwarning', 'c.txt': 'punkt' });
    const result = await convert(cwd, ['in', 'c.txt', '--out', 'out/json']);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['json/a.json', 'json/c.json', 'json/x/b.json']);
    expect(readJson(cwd, 'out/json/x/b.json').source.path).toBe('x/b.MD');
    expect(messages(result.stderr)).toEqual(['referat: 3 files converted to out/json; 4 punkter, 1 warning in T']);
  });

  it('lets no absolute path into the output', async () => {
    const cwd = temporaryFolder({ 'in/x/a.txt': 'punkt' });
    await convert(cwd, [path.join(cwd, 'in'), path.join(cwd, 'in/**/*.txt'), path.join(cwd, 'in/x/a.txt'), '--out', path.join(cwd, 'out')]);
    const texts = filesBelow(path.join(cwd, 'out')).map((name) => readFileSync(path.join(cwd, 'out', name), 'utf8'));
    expect(texts).toHaveLength(2);
    for (const text of texts) expect(text).not.toContain(path.basename(cwd));
  });

  it('converts the rest when some fail, tells of each in one line, and exits with 1', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': '', 'in/b.txt': 'throw', 'in/c.txt': 'punkt', 'in/d.md': 'punkt', 'in/d.txt': 'punkt' });
    const result = await convert(cwd, ['in', 'gone.txt', '--out', 'out']);
    expect(result.code).toBe(1);
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['c.json', 'd.json']);
    expect(readJson(cwd, 'out/d.json').source.path).toBe('d.md');
    expect(messages(result.stderr)).toEqual([
      'referat: gone.txt: no such file or folder, check the name',
      `referat: ${path.join('in', 'd.txt')}: would write d.json as ${path.join('in', 'd.md')} does, rename one or convert it to another folder`,
      `referat: ${path.join('in', 'a.txt')}: empty file, nothing to convert; remove it or check the export`,
      `referat: ${path.join('in', 'b.txt')}: the program failed on it (TypeError: reading a line failed), please report this together with the file`,
      'referat: 2 of 6 files converted to out, 4 failed (named above); 2 punkter, 0 warnings in T',
    ]);
  });

  it.each([
    ['a missing file', 'gone.txt', 'referat: gone.txt: no such file or folder, check the name'],
    ['a folder without minutes', 'empty', 'referat: empty: no minutes in this folder, they end in .txt, .md or .markdown'],
  ])('with nothing but %s makes no folder and exits with 1', async (_what, argument, message) => {
    const cwd = temporaryFolder();
    mkdirSync(path.join(cwd, 'empty'));
    const result = await convert(cwd, [argument, '--out', 'out']);
    expect(result.code).toBe(1);
    expect(messages(result.stderr)).toEqual([message]);
    expect(filesBelow(cwd)).toEqual([]);
  });

  it('tells once of a folder that cannot be written', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt', 'b.txt': 'punkt', out: 'a file' });
    const result = await convert(cwd, ['a.txt', 'b.txt', '--out', 'out']);
    expect(result.code).toBe(2);
    expect(messages(result.stderr)).toEqual(['referat: out: cannot be written: a file of this name is in the way, choose another name']);
  });

  it('does not read back what is in it, and gives the same bytes again', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt', 'in/out/notes.txt': 'punkt' });
    await convert(cwd, ['in', '--out', 'in/out']);
    const first = readFileSync(path.join(cwd, 'in/out/a.json'), 'utf8');
    await convert(cwd, ['in', '--out', 'in/out']);
    expect(filesBelow(path.join(cwd, 'in'))).toEqual(['a.txt', 'out/a.json', 'out/notes.txt']);
    expect(readFileSync(path.join(cwd, 'in/out/a.json'), 'utf8')).toBe(first);
  });

  it('fails one of two names that differ in case on a system that takes them for one', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt', 'in/x/A.md': 'punkt' });
    expect((await convert(cwd, ['in/a.txt', 'in/x/A.md', '--out', 'out'], { platform: 'darwin' })).code).toBe(1);
    expect((await convert(cwd, ['in/a.txt', 'in/x/A.md', '--out', 'out'], { platform: 'linux' })).code).toBe(0);
  });

  it('tells of links passed over, unless quiet, and does not fail for them', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt', 'away/b.txt': 'punkt' });
    symlinkSync(path.join(cwd, 'away'), path.join(cwd, 'in/away'), 'junction');
    const result = await convert(cwd, ['in', '--out', 'out']);
    expect(result.code).toBe(0);
    expect(messages(result.stderr)[0]).toBe(
      `referat: ${path.join('in', 'away')}: skipped, links to folders are not followed; give its target to convert it`,
    );
    expect((await convert(cwd, ['in', '--out', 'out', '--quiet'])).stderr).toBe('');
  });
});

describe('--resume', () => {
  const kept = (cwd: string, name: string): string => readFileSync(path.join(cwd, 'out', name), 'utf8');
  const mark = (cwd: string, name: string): void => {
    writeFileSync(path.join(cwd, 'out', name), kept(cwd, name).replace('"tableOfContents": []', '"tableOfContents":  []'));
  };

  it('leaves alone what is done and does the rest', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt\nwarning', 'in/b.txt': 'punkt', 'in/c.txt': 'punkt' });
    await convert(cwd, ['in', '--out', 'out']);
    mark(cwd, 'a.json');
    writeFileSync(path.join(cwd, 'in/b.txt'), 'punkt\npunkt');
    rmSync(path.join(cwd, 'out/c.json'));
    writeFileSync(path.join(cwd, 'out/.referat-0.tmp'), '{');
    const result = await convert(cwd, ['in', '--out', 'out', '--resume']);
    expect(result.code).toBe(0);
    expect(messages(result.stderr)).toEqual(['referat: 3 files converted to out, 1 of them done before; 4 punkter, 1 warning in T']);
    expect(kept(cwd, 'a.json')).toContain('"tableOfContents":  []');
    expect(readJson(cwd, 'out/b.json').punkter).toHaveLength(2);
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['a.json', 'b.json', 'c.json']);
  });

  it.each(['text', 'json', 'sarif', 'github'])('leaves alone what is done where a report is asked for too, as %s', async (format) => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt\nwarning' });
    const first = await convert(cwd, ['in', '--out', 'out', '--format', format]);
    mark(cwd, 'a.json');
    const result = await convert(cwd, ['in', '--out', 'out', '--resume', '--format', format]);
    expect(result.stdout).toBe(first.stdout);
    expect(result.stdout).toContain('made-up');
    expect(messages(result.stderr)).toEqual(['referat: 1 file converted to out, 1 of them done before; 1 punkt, 1 warning in T']);
    expect(kept(cwd, 'a.json')).toContain('"tableOfContents":  []');
  });

  it('does all anew without it', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt' });
    await convert(cwd, ['in', '--out', 'out']);
    mark(cwd, 'a.json');
    await convert(cwd, ['in', '--out', 'out']);
    expect(kept(cwd, 'a.json')).not.toContain('"tableOfContents":  []');
  });

  it('does anew what another grammar made', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt', 'd.yaml': 'name: tornby' });
    await convert(cwd, ['in', '--out', 'out']);
    const result = await convert(cwd, ['in', '--out', 'out', '--resume', '--dialect', 'd.yaml']);
    expect(messages(result.stderr)).toEqual(['referat: 1 file converted to out; 1 punkt, 0 warnings in T']);
    expect(readJson(cwd, 'out/a.json').meeting.body).toBe('tornby');
  });

  it('does anew what has another name now', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'punkt' });
    await convert(cwd, ['in', '--out', 'out']);
    renameSync(path.join(cwd, 'in/a.txt'), path.join(cwd, 'in/a.md'));
    await convert(cwd, ['in', '--out', 'out', '--resume']);
    expect(readJson(cwd, 'out/a.json').source.path).toBe('a.md');
  });

  it('counts what it left alone for --fail-on', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': 'warning' });
    await convert(cwd, ['in', '--out', 'out']);
    expect((await convert(cwd, ['in', '--out', 'out', '--resume', '--fail-on', 'warning'])).code).toBe(1);
  });

  it('wants a folder', async () => {
    const result = await convert(temporaryFolder({ 'a.txt': 'punkt' }), ['a.txt', '--ndjson', '--resume']);
    expect(result.code).toBe(2);
    expect(messages(result.stderr)).toEqual([
      'referat: --resume goes on with a folder of results, add --out DIR; see referat convert --help',
    ]);
  });
});

describe('--workers', () => {
  it.each(['0', '1.5', 'many', '513'])('refuses %s', async (value) => {
    const result = await convert(temporaryFolder({ 'a.txt': 'punkt' }), ['a.txt', '--ndjson', '--workers', value]);
    expect(result.code).toBe(2);
    expect(messages(result.stderr)[0]).toContain('Expected a whole number from 1 to 512');
  });
});

describe('--ndjson', () => {
  it('writes one line each to standard output, in sorted order', async () => {
    const cwd = temporaryFolder({ 'in/b.txt': 'punkt', 'in/a.md': 'punkt', 'in/a.txt': 'punkt', 'c.txt': '' });
    const result = await convert(cwd, ['in', 'c.txt', '--ndjson']);
    expect(result.code).toBe(1);
    expect(readLines(result.stdout)).toEqual(['a.md', 'a.txt', 'b.txt']);
    expect(messages(result.stderr).at(-1)).toBe('referat: 3 of 4 files converted, 1 failed (named above); 3 punkter, 0 warnings in T');
  });

  it('writes one line each to a file', async () => {
    const cwd = temporaryFolder({ 'in/b.txt': 'punkt', 'in/a.md': 'punkt' });
    const result = await convert(cwd, ['in', '--ndjson', 'all.ndjson']);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(readLines(readFileSync(path.join(cwd, 'all.ndjson'), 'utf8'))).toEqual(['a.md', 'b.txt']);
  });

  it('leaves an old file alone when nothing was converted', async () => {
    const cwd = temporaryFolder({ 'a.txt': '', 'all.ndjson': 'old' });
    const result = await convert(cwd, ['a.txt', '--ndjson', 'all.ndjson']);
    expect(result.code).toBe(1);
    expect(messages(result.stderr).at(-1)).toBe('referat: nothing converted, 1 failed (named above)');
    expect(readFileSync(path.join(cwd, 'all.ndjson'), 'utf8')).toBe('old');
  });

  it('writes no file when it is stopped, and says so', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt', 'b.txt': 'punkt' });
    const result = await convert(cwd, ['a.txt', 'b.txt', '--ndjson', 'all.ndjson'], { signal: AbortSignal.abort() });
    expect(result.code).toBe(130);
    expect(messages(result.stderr)).toEqual(['referat: all.ndjson: not written, because the batch was stopped; run it again']);
    expect(filesBelow(cwd)).toEqual(['a.txt', 'b.txt']);
  });

  it('never takes minutes or a folder for the file to write', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt', 'b.txt': 'punkt', 'in/c.txt': 'punkt', log: 'punkt' });
    for (const args of [
      ['--ndjson', 'a.txt', 'b.txt'],
      ['--ndjson', 'in'],
      ['--ndjson', '*.txt', 'in'],
    ]) {
      const result = await convert(cwd, args);
      expect(result.code).toBe(2);
      expect(result.stderr).toBe(
        `referat: --ndjson took ${args[1] ?? ''} for the file to write, put the paths before --ndjson or write --ndjson=FILE; see referat convert --help\n`,
      );
    }
    const own = await convert(cwd, ['log', '--ndjson', './log']);
    expect(own.code).toBe(2);
    expect(own.stderr).toContain('./log is one of the minutes, choose another file for --ndjson');
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe('punkt');
    expect(readFileSync(path.join(cwd, 'log'), 'utf8')).toBe('punkt');
  });

  it('writes over no file but one of its own, since the minutes it may have taken can have any ending', async () => {
    const cwd = temporaryFolder({ 'notes.text': 'punkt', 'a.txt': 'punkt', 'all.ndjson': 'old', lines: '' });
    expect(await convert(cwd, ['--ndjson', 'notes.text', 'a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'referat: --ndjson notes.text is there and holds no results, put the paths before --ndjson or choose another name; see referat convert --help\n',
    });
    expect(readFileSync(path.join(cwd, 'notes.text'), 'utf8')).toBe('punkt');
    for (const own of ['all.ndjson', 'lines', 'lines']) expect((await convert(cwd, ['a.txt', '--ndjson', own])).code).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('does not put a file in the place of a pipe or device', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt' });
    execFileSync('mkfifo', ['pipe'], { cwd });
    symlinkSync('pipe', path.join(cwd, 'link'));
    for (const file of ['pipe', 'link']) {
      const result = await convert(cwd, ['a.txt', '--ndjson', file]);
      expect(result.code).toBe(2);
      expect(messages(result.stderr)).toEqual([
        `referat: ${file}: cannot be written: not a regular file but a folder, device or pipe, choose another name`,
      ]);
    }
    expect(lstatSync(path.join(cwd, 'pipe')).isFIFO()).toBe(true);
  });

  it('tells of a file that cannot be written', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt' });
    const result = await convert(cwd, ['a.txt', '--ndjson', 'gone/all.ndjson']);
    expect(result.code).toBe(2);
    expect(messages(result.stderr)).toEqual(['referat: gone/all.ndjson: cannot be written: no such file or folder, check the name']);
  });

  it('ends quietly when the reader has gone', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt', 'b.txt': 'punkt', 'c.txt': 'punkt' });
    const result = await convert(cwd, ['a.txt', 'b.txt', 'c.txt', '--ndjson'], { stdout: brokenPipe(1) });
    expect(result).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('standard input', () => {
  it('is one document to standard output', async () => {
    const result = await convert(temporaryFolder(), ['-'], { stdin: 'punkt' });
    expect(result.code).toBe(0);
    expect(result.stdout.startsWith('{\n')).toBe(true);
    expect((JSON.parse(result.stdout) as Referat).source.path).toBeUndefined();
    expect(messages(result.stderr)).toEqual(['referat: 1 file converted; 1 punkt, 0 warnings in T']);
  });

  it('goes where the others go with --out and --ndjson', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt' });
    expect((await convert(cwd, ['-', 'a.txt', '--out', 'out'], { stdin: 'punkt' })).code).toBe(0);
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['a.json', 'stdin.json']);
    expect(readLines((await convert(cwd, ['a.txt', '-', '--ndjson'], { stdin: 'punkt' })).stdout)).toEqual([undefined, 'a.txt']);
    expect(readLines((await convert(cwd, ['--ndjson', '-'], { stdin: 'punkt' })).stdout)).toEqual([undefined]);
  });

  it('is named in messages', async () => {
    const result = await convert(temporaryFolder(), ['-', '--quiet']);
    expect(result).toEqual({
      code: 1,
      stdout: '',
      stderr: 'referat: standard input: empty file, nothing to convert; remove it or check the export\n',
    });
  });
});

describe('--fail-on', () => {
  const cwd = (): string => temporaryFolder({ 'a.txt': 'punkt', 'b.txt': 'punkt\nwarning\nwarning', 'c.txt': 'warning\nerror' });

  it('makes documents with warnings count, and still writes them', async () => {
    const folder = cwd();
    const result = await convert(folder, ['.', '--out', 'out', '--fail-on', 'warning']);
    expect(result.code).toBe(1);
    expect(messages(result.stderr)).toEqual([
      'referat: b.txt: 2 warnings, first at line 2, column 1: a made-up warning',
      'referat: c.txt: 1 warning and 1 error, first at line 1, column 1: a made-up warning',
      'referat: 3 files converted to out; 2 punkter, 3 warnings, 1 error in T',
    ]);
    expect(filesBelow(path.join(folder, 'out'))).toHaveLength(3);
  });

  it('counts errors alone when told so', async () => {
    const result = await convert(cwd(), ['.', '--out', 'out', '--fail-on', 'error']);
    expect(result.code).toBe(1);
    expect(messages(result.stderr)[0]).toBe('referat: c.txt: 1 error, first at line 2, column 1: a made-up error');
    expect((await convert(cwd(), ['b.txt', '--out', 'out', '--fail-on', 'error'])).code).toBe(0);
  });

  it('is off unless asked for', async () => {
    expect((await convert(cwd(), ['.', '--out', 'out'])).code).toBe(0);
  });
});

describe('--dialect', () => {
  it('hands the extended grammar to the parser', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt', 'tornby.yaml': 'name: tornby' });
    expect((await convert(cwd, ['a.txt', '--out', 'out', '--dialect', 'tornby.yaml'])).code).toBe(0);
    expect(readJson(cwd, 'out/a.json').meeting.body).toBe('tornby');
  });

  it.each([
    ['missing', undefined, 'no such file or folder, check the name'],
    ['not YAML', 'a: [', 'not valid YAML at line 1, column 5: '],
    ['not a dialect', '- a', 'Expected a map with `name`, write one'],
  ])('that is %s is wrong usage, in one line, and nothing is written', async (_what, text, reason) => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt', ...(text === undefined ? {} : { 'tornby.yaml': text }) });
    const result = await convert(cwd, ['a.txt', '--out', 'out', '--dialect', 'tornby.yaml']);
    expect(result.code).toBe(2);
    expect(messages(result.stderr)).toHaveLength(1);
    expect(result.stderr.startsWith(`referat: dialect tornby.yaml: ${reason}`)).toBe(true);
    expect(filesBelow(cwd)).not.toContain('out/a.json');
  });
});

describe('wrong usage', () => {
  it.each([
    [['a.txt'], 'no place for the results, add --out DIR for one file each or --ndjson for one line each'],
    [['-', 'a.txt'], 'no place for the results, add --out DIR for one file each or --ndjson for one line each'],
    [['a.txt', '--out', 'out', '--ndjson'], '--out and --ndjson cannot go together, choose one'],
    [['--out', 'out'], 'no minutes given, name files or folders, or - for standard input'],
    [['--ndjson'], 'no minutes given, name files or folders, or - for standard input'],
    [['--ndjson', 'all.ndjson'], 'no minutes given, name files or folders, or - for standard input'],
    [['a.txt', '--out', ''], '--out was given an empty name, give one'],
  ])('%j is told in one line', async (args, reason) => {
    const cwd = temporaryFolder({ 'a.txt': 'punkt' });
    const result = await convert(cwd, args);
    expect(result).toEqual({ code: 2, stdout: '', stderr: `referat: ${reason}; see referat convert --help\n` });
    expect(filesBelow(cwd)).toEqual(['a.txt']);
  });
});

describe('progress', () => {
  it('is drawn on a terminal, goes away, and leaves failures and the summary', async () => {
    const cwd = temporaryFolder({ 'a.txt': '', 'b.txt': 'punkt', 'c.txt': '' });
    const terminal = fakeTerminal();
    await convert(cwd, ['.', '--out', 'out'], { stderr: terminal.stream, isTTY: true });
    const text = terminal.text();
    const firstBar = text.slice(0, text.indexOf('0/3') + 3);
    expect(screenOf(firstBar)).toEqual([expect.stringMatching(/^converting ░+ 0\/3$/u)]);
    expect(screenOf(text.slice(0, text.lastIndexOf('referat: 1 of')))).toHaveLength(2);
    expect(messages(screenOf(text).join('\n'))).toEqual([
      'referat: a.txt: empty file, nothing to convert; remove it or check the export',
      'referat: c.txt: empty file, nothing to convert; remove it or check the export',
      'referat: 1 of 3 files converted to out, 2 failed (named above); 1 punkt, 0 warnings in T',
    ]);
    // The cursor is shown again.
    expect(text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(text.lastIndexOf('\u001b[?25l'));
    // Wrapping stays on, so that a long message is not cut off.
    expect(text).not.toContain('\u001b[?7l');
  });

  it.each([
    ['standard error is piped', ['.', '--out', 'out'], { isTTY: false }],
    ['the terminal cannot move its cursor', ['.', '--out', 'out'], { isTTY: true, env: { TERM: 'dumb' } }],
    ['it is to be quiet', ['.', '--out', 'out', '--quiet'], { isTTY: true }],
    ['the results go to standard output', ['.', '--ndjson'], { isTTY: true }],
  ])('is not drawn when %s', async (_when, args, world) => {
    const cwd = temporaryFolder({ 'b.txt': 'punkt' });
    const terminal = fakeTerminal();
    expect((await convert(cwd, args, { stderr: terminal.stream, ...world })).code).toBe(0);
    expect(terminal.text()).not.toContain('converting');
    expect(terminal.text()).not.toContain('\u001b');
  });
});

it.skipIf(process.platform === 'win32')('keeps a message on one line and the terminal out of reach of a file name', async () => {
  const cwd = temporaryFolder({ 'in/a\n\u001b[31mb.txt': '', 'in/c.txt': 'punkt' });
  expect((await convert(cwd, ['in', '--out', 'out'])).stderr.split('\n')[0]).toBe(
    'referat: in/a\ufffd\ufffd[31mb.txt: empty file, nothing to convert; remove it or check the export',
  );
  const terminal = fakeTerminal();
  await convert(cwd, ['in', '--out', 'out'], { stderr: terminal.stream, isTTY: true });
  expect(terminal.text()).not.toContain('\u001b[31m');
});

it('tells how far it came when it is stopped', async () => {
  const cwd = temporaryFolder({ 'a.txt': 'punkt', 'b.txt': 'punkt' });
  const result = await convert(cwd, ['.', '--out', 'out'], { signal: AbortSignal.abort() });
  expect(result.code).toBe(130);
  expect(messages(result.stderr)).toEqual(['referat: nothing converted, stopped with 2 not begun']);
});
