import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import * as library from '../../src/index.js';
import { brokenPipe, fakeIo } from '../support/fake-io.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = 'REFERAT Kulturudvalget d. 06-03-2024\n\nMødedato Torsdag d. 6. marts 2024\n\nPunkt 1: Tilskud\n\nBeslutning\nGodkendt.\n';
const FILES = { 'in/a.txt': MINUTES, 'in/x/b c.md': MINUTES.replace('Tilskud', 'Afslag'), 'in/z.txt': '' };

async function show(
  cwd: string,
  args: readonly string[],
  world: Partial<Omit<Io, 'stdin'>> & { stdin?: string } = {},
): Promise<[number, string, string[]]> {
  const { io, stdout, stderr } = fakeIo(cwd, world);
  const code = await main(['show', ...args], io, () => library);
  return [code, stdout(), stderr().split('\n').slice(0, -1)];
}

describe('referat show', () => {
  it('prints the outline of a file, and of standard input', async () => {
    const cwd = temporaryFolder(FILES);
    const [code, stdout, stderr] = await show(cwd, ['in/a.txt']);
    expect([code, stderr]).toEqual([0, []]);
    expect(stdout).toContain('a.txt\nREFERAT · Kulturudvalget\n');
    expect(stdout).toContain('1  Tilskud\n');
    expect((await show(cwd, ['-'], { stdin: MINUTES }))[1]).toContain('1  Tilskud\n');
    expect((await show(cwd, ['in/a.txt', '--lang', 'da']))[1]).toContain('Ugedagen `Torsdag`');
  });

  it('prints those of a folder, in order, and tells of what failed', async () => {
    const [code, stdout, stderr] = await show(temporaryFolder(FILES), ['in']);
    expect(code).toBe(1);
    expect(stdout.indexOf('Tilskud')).toBeLessThan(stdout.indexOf('Afslag'));
    expect(stderr).toEqual([`referat: ${path.join('in', 'z.txt')}: empty file, nothing to convert; remove it or check the export`]);
  });

  it('is coloured on a terminal alone, unless NO_COLOR is set', async () => {
    const cwd = temporaryFolder(FILES);
    expect((await show(cwd, ['in/a.txt'], { stdoutIsTTY: true }))[1]).toContain('\u001b[');
    expect((await show(cwd, ['in/a.txt'], { stdoutIsTTY: true, env: { NO_COLOR: '1' } }))[1]).not.toContain('\u001b[');
    expect((await show(cwd, ['in/a.txt'], { stdoutIsTTY: true, env: { TERM: 'dumb' } }))[1]).not.toContain('\u001b[');
    expect((await show(cwd, ['in/a.txt'], { isTTY: true }))[1]).not.toContain('\u001b[');
  });

  it('ends quietly when its reader goes', async () => {
    expect(await show(temporaryFolder(FILES), ['in/a.txt'], { stdout: brokenPipe(0) })).toEqual([0, '', []]);
  });

  it('writes the page of a file', async () => {
    const cwd = temporaryFolder(FILES);
    expect(await show(cwd, ['in/a.txt', '--html', 'out/a.html', '--lang', 'da'])).toEqual([0, '', []]);
    const page = readFileSync(path.join(cwd, 'out/a.html'), 'utf8');
    expect(page).toContain('<html lang="da">');
    expect(page).toContain('Ugedagen `Torsdag`');
    expect(page).toContain('<small>En af de to er forkert i dokumentet. Datoen gengives, som den står.</small>');
  });

  it('writes a page for each file of a folder, and an index', async () => {
    const cwd = temporaryFolder(FILES);
    const [code, stdout, stderr] = await show(cwd, ['in', '--html', 'out']);
    expect([code, stdout]).toEqual([1, '']);
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['a.txt.html', 'index.html', 'x/b c.md.html']);
    expect(stderr.at(-1)).toBe(`referat: 2 pages written to out, begin with ${path.join('out', 'index.html')}`);
    const index = readFileSync(path.join(cwd, 'out/index.html'), 'utf8');
    for (const part of ['href="a.txt.html"', 'href="x/b%20c.md.html"', 'z.txt', 'empty file']) expect(index).toContain(part);
  });

  it('loses no page to another of the same name', async () => {
    const cwd = temporaryFolder({ 'd1/a.txt': MINUTES, 'd2/a.txt': MINUTES.replace('Tilskud', 'Afslag') });
    const [code, , stderr] = await show(cwd, ['d1', 'd2', '--html', 'pages']);
    expect([code, stderr[0]]).toEqual([
      1,
      `referat: ${path.join('d2', 'a.txt')}: would write a.txt.html as ${path.join('d1', 'a.txt')} does, rename one or write it to another folder`,
    ]);
    expect(readFileSync(path.join(cwd, 'pages/a.txt.html'), 'utf8')).toContain('Tilskud');
    expect(readFileSync(path.join(cwd, 'pages/index.html'), 'utf8').match(/href="a\.txt\.html"/gu)).toHaveLength(1);
  });

  it('keeps the index from a document of that name', async () => {
    const cwd = temporaryFolder({ 'in/index': MINUTES, 'in/a.txt': MINUTES });
    await show(cwd, ['in/index', 'in/a.txt', '--html', 'out']);
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['a.txt.html', 'index.html', 'index.minutes.html']);
  });

  it.each([
    [['in', '--html', 'out.html'], '--html out.html is one page, give a folder for several files'],
    [['in/a.txt', '--html', 'in'], '--html in is a folder, give the page a name in it (.html)'],
    [['in/a.txt', '--html', 'in/a.txt'], '--html in/a.txt is the file to be shown, choose another name'],
  ])('refuses %j', async (args, message) => {
    expect(await show(temporaryFolder(FILES), args)).toEqual([2, '', [`referat: ${message}; see referat show --help`]]);
  });

  it('explains a line of one file', async () => {
    const cwd = temporaryFolder(FILES);
    const [code, stdout, stderr] = await show(cwd, ['in/a.txt', '--explain', '5']);
    expect([code, stderr]).toEqual([0, []]);
    expect(stdout).toContain('a.txt, line 5\nPunkt 1: Tilskud\n');
    expect(stdout).toContain('It is the heading of an item.');
    expect((await show(cwd, ['-', '--explain', '5', '--lang', 'da'], { stdin: MINUTES }))[1]).toContain('Den er overskriften på et punkt.');
    expect(await show(cwd, ['in/a.txt', '--explain', '5'], { stdout: brokenPipe(0) })).toEqual([0, '', []]);
  });

  it.each([
    [['in/a.txt', '--explain', '99'], 1, 'in/a.txt: there is no line 99, it has 9'],
    [['in/z.txt', '--explain', '1'], 1, 'in/z.txt: empty file, nothing to convert; remove it or check the export'],
    [['in/a.txt', 'in/x', '--explain', '1'], 2, '--explain 1 is a line of one file, 2 were given; see referat show --help'],
    [['in/a.txt', '--explain', '1', '--html', 'a.html'], 2, '--explain prints to the terminal, leave out --html; see referat show --help'],
  ])('does not explain %j', async (args, code, message) => {
    expect(await show(temporaryFolder(FILES), args)).toEqual([code, '', [`referat: ${message}`]]);
  });

  it.each([
    [
      ['--html', 'havnen.txt', 'holm.md'],
      '--html took havnen.txt for the page to write, put the paths before --html or give the page a name that ends in .html',
    ],
    [['--html', 'notes.text', 'holm.md'], '--html notes.text is there and is no page, put the paths before --html or choose another name'],
    [['--html', 'havnen.txt', 'holm.md', 'notes.text'], '--html havnen.txt is a file, give a folder for several files'],
  ])('writes over no minutes that --html took: %j', async (args, message) => {
    const files = { 'havnen.txt': MINUTES, 'notes.text': MINUTES, 'holm.md': MINUTES };
    const cwd = temporaryFolder(files);
    expect(await show(cwd, args)).toEqual([2, '', [`referat: ${message}; see referat show --help`]]);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text);
  });

  it('writes over its own page, whatever its name', async () => {
    const cwd = temporaryFolder({ ...FILES, 'old.html': 'Notes', side: ' ' });
    for (const out of ['old.html', 'side', 'side']) expect(await show(cwd, ['in/a.txt', '--html', out])).toEqual([0, '', []]);
    expect(readFileSync(path.join(cwd, 'side'), 'utf8')).toContain('Tilskud');
  });

  it('tells of PDFs and links that it passes over', async () => {
    const cwd = temporaryFolder({ 'pdfs/a.pdf': '', 'pdfs/b.pdf': '', 'away/a.txt': MINUTES });
    symlinkSync(path.join(cwd, 'away'), path.join(cwd, 'pdfs/away'), 'junction');
    expect((await show(cwd, ['pdfs']))[2]).toEqual([
      `referat: ${path.join('pdfs', 'away')}: skipped, links to folders are not followed; give its target to show it`,
      expect.stringMatching(/^referat: pdfs.?: not read, since they are no text: 2 \.pdf; convert them first/u),
      'referat: pdfs: no minutes in this folder, they end in .txt, .md or .markdown',
    ]);
  });

  it('tells of a page that cannot be written, and of minutes that are not there', async () => {
    const cwd = temporaryFolder({ ...FILES, out: 'a file' });
    const inTheWay = 'cannot be written: a file of this name is in the way, choose another name';
    expect(await show(cwd, ['in/a.txt', '--html', 'out/a.html'])).toEqual([2, '', [`referat: --html out/a.html ${inTheWay}`]]);
    expect((await show(cwd, ['in', '--html', 'out/pages']))[0]).toBe(2);
    expect(await show(cwd, ['gone.txt'])).toEqual([1, '', ['referat: gone.txt: no such file or folder, check the name']]);
  });
});
