import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import * as library from '../../src/index.js';
import { brokenPipe, fakeIo } from '../support/fake-io.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = 'REFERAT Kulturudvalget d. 06-03-2024\n\nPunkt 1: Tilskud\n\nBeslutning\nGodkendt.\n\nBilag\nBudget.pdf\n';

async function check(
  cwd: string,
  args: readonly string[] = [],
  world: Partial<Omit<Io, 'stdin'>> = {},
): Promise<[number, string[], string[]]> {
  const { io, stdout, stderr } = fakeIo(cwd, world);
  const code = await main(['check', 'in', ...args], io, () => library);
  const lines = (text: string): string[] => text.split('\n').slice(0, -1);
  return [code, lines(stdout()), lines(stderr())];
}

const A = path.join('in', 'a.txt');

describe('referat check', () => {
  it('reports results that are missing, writes them when asked, and finds no difference then', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES, 'in/x/b.md': MINUTES });
    expect(await check(cwd)).toEqual([
      1,
      [`${A}: no a.json beside it, write it with --update`, `${path.join('in', 'x', 'b.md')}: no b.json beside it, write it with --update`],
      ['referat: 2 sources checked, 2 without a result'],
    ]);
    expect(filesBelow(cwd)).toEqual(['in/a.txt', 'in/x/b.md']);
    const [code, , messages] = await check(cwd, ['--update']);
    expect([code, messages]).toEqual([0, ['referat: 2 sources checked, 2 results written']]);
    expect(filesBelow(cwd)).toEqual(['in/a.json', 'in/a.txt', 'in/x/b.json', 'in/x/b.md']);
    expect(await check(cwd)).toEqual([0, [], ['referat: 2 sources checked, no differences']]);
    expect(await check(cwd, ['--quiet'])).toEqual([0, [], []]);
  });

  it('prints the punkt, the field, before and after, and exits with 1', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES });
    await check(cwd, ['--update']);
    const file = path.join(cwd, 'in/a.json');
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, kept.replace('"Tilskud"', '"Afslag"'));
    const [code, lines, messages] = await check(cwd);
    expect([code, lines, messages]).toEqual([
      1,
      [`${A}: 1 field differs from a.json`, '  punkt 1 › title', '    - "Afslag"', '    + "Tilskud"'],
      ['referat: 1 source checked, 1 with differences'],
    ]);
    expect(readFileSync(file, 'utf8')).toContain('"Afslag"');
    expect((await check(cwd, ['--update']))[0]).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it('summarises what only moved', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES });
    await check(cwd, ['--update']);
    writeFileSync(path.join(cwd, 'in/a.txt'), `\n${MINUTES}`);
    const [code, lines] = await check(cwd);
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes(' › '))).toEqual(['  source › sha256', '  source › bytes']);
    expect(lines.at(-1)).toMatch(/^ {2}\d+ places in the source moved$/u);
  });

  it('takes the layout of the JSON and the folder it was made in for no difference', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES });
    await check(cwd, ['--update']);
    const file = path.join(cwd, 'in/a.json');
    const other = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), undefined, 4).replace('"a.txt"', '"2024/a.txt"');
    writeFileSync(file, other);
    expect((await check(cwd, ['--update']))[0]).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(other);
  });

  it('knows fixtures: input.txt with output.json', async () => {
    const cwd = temporaryFolder({ 'in/one/input.txt': MINUTES });
    await check(cwd, ['--update']);
    expect(filesBelow(cwd)).toEqual(['in/one/input.txt', 'in/one/output.json']);
    expect(JSON.parse(readFileSync(path.join(cwd, 'in/one/output.json'), 'utf8'))).toMatchObject({ source: { path: 'input.txt' } });
  });

  it('tells of a kept result that is no JSON, and of minutes that cannot be read', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES, 'in/a.json': '{', 'in/b.txt': '', 'in/c.md': MINUTES, 'in/c.txt': MINUTES });
    const [code, lines, messages] = await check(cwd);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^in.a\.txt: a\.json is not JSON \(.*\), write it with --update$/u);
    expect(messages).toEqual([
      `referat: ${path.join('in', 'b.txt')}: empty file, nothing to convert; remove it or check the export`,
      `referat: ${path.join('in', 'c.txt')}: has its result in c.json as ${path.join('in', 'c.md')} has, rename one of them`,
      'referat: 4 sources checked, 1 with differences, 1 without a result, 2 failed (named above)',
    ]);
  });

  it.each([
    ['other JSON', '{"name":"my-package"}'],
    ['JSON with comments', '{ // a package\n}'],
    ['a list', '[]'],
  ])('leaves alone what is no result: %s', async (_what, text) => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES, 'in/a.json': text });
    for (const args of [[], ['--update']])
      expect(await check(cwd, args)).toEqual([
        1,
        [],
        [
          `referat: ${A}: a.json is there and is no result, left alone; rename one of them`,
          'referat: 1 source checked, 1 failed (named above)',
        ],
      ]);
    expect(readFileSync(path.join(cwd, 'in/a.json'), 'utf8')).toBe(text);
  });

  it.each(['', '{', '{\n  "schemaVersion": "1",'])('writes anew a result that was cut off: %j', async (text) => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES, 'in/a.json': text });
    expect((await check(cwd, ['--update']))[0]).toBe(0);
    expect((await check(cwd))[0]).toBe(0);
  });

  it('tells of PDFs that it passes over, unless quiet', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES, 'in/b.pdf': '' });
    await check(cwd, ['--update', '--quiet']);
    const told = 'not read, since they are no text: 1 .pdf';
    expect((await check(cwd))[2][0]).toContain(told);
    expect(await check(cwd, ['--quiet'])).toEqual([0, [], []]);
  });

  it('is wrong usage without a folder', async () => {
    expect(await check(temporaryFolder())).toEqual([
      2,
      [],
      ['referat: in: no such folder, give one of minutes with their results; see referat check --help'],
    ]);
  });

  it('colours differences on a terminal alone', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES });
    await check(cwd, ['--update']);
    writeFileSync(path.join(cwd, 'in/a.txt'), MINUTES.replace('Tilskud', 'Afslag'));
    expect((await check(cwd, [], { stdoutIsTTY: true }))[1].join()).toContain('\u001b[32m+ "Afslag"');
    expect((await check(cwd, [], { stdoutIsTTY: true, env: { NO_COLOR: '1' } }))[1].join()).not.toContain('\u001b');
    expect((await check(cwd))[1].join()).not.toContain('\u001b');
  });

  it('counts a difference though its reader has gone, and ends at once when it is stopped', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES });
    expect((await check(cwd, [], { stdout: brokenPipe(0) }))[0]).toBe(1);
    expect((await check(cwd, [], { signal: AbortSignal.abort() }))[0]).toBe(130);
  });
});
