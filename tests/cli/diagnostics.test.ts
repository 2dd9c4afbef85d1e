import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import { CATALOGUE } from '../../src/diagnostics/catalogue.js';
import * as library from '../../src/index.js';
import { fakeIo } from '../support/fake-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = 'REFERAT Kulturudvalget d. 06-03-2024\n\nMødedato Torsdag d. 6. marts 2024\n\nPunkt 1: Tilskud\n\nBeslutning\nGodkendt.\n';

async function convert(args: string, world: Partial<Omit<Io, 'stdin'>> = {}): Promise<[number, string, string]> {
  const { io, stdout, stderr } = fakeIo(
    temporaryFolder({ 'in/a.txt': MINUTES, 'in/b.txt': '', 'in/c.txt': MINUTES.replace('Torsdag', 'Onsdag') }),
    world,
  );
  const code = await main(['convert', ...args.split(' '), '--quiet'], io, () => library);
  return [code, stdout(), stderr()];
}

describe('the diagnostics of convert', () => {
  it('are not printed unless asked for', async () => {
    const [, stdout, stderr] = await convert('in --out out');
    expect(stdout).toBe('');
    expect(stderr).not.toContain('weekday');
  });

  it('go to standard output, file by file, with those that failed and the totals', async () => {
    const [code, stdout] = await convert('in --out out --format text');
    expect(code).toBe(1);
    expect(stdout).toContain('a.txt\n3:10-3:17 warning Unexpected weekday `Torsdag`');
    expect(stdout).toContain('          |          ^^^^^^^\n');
    expect(stdout).toContain('b.txt\n1:1 error empty file');
    expect(stdout).not.toContain('c.txt');
    expect(stdout).toMatch(/✖ 1 error, ⚠ 1 warning\n$/u);
  });

  it('go to standard error where the results are on standard output', async () => {
    const [, stdout, stderr] = await convert('in --ndjson --format github --lang da');
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { source: { path: string } }).source.path),
    ).toEqual(['a.txt', 'c.txt']);
    expect(stderr).toContain('::Ugedagen `Torsdag` passer ikke til 2024-03-06, som er en onsdag\n');
  });

  it.each(['json', 'sarif'])('are one document as %s', async (format) => {
    const [, stdout] = await convert(`in --out out --format ${format}`);
    const report = JSON.stringify(JSON.parse(stdout));
    for (const part of ['a.txt', 'b.txt', 'c.txt', 'weekday-mismatch', 'unreadable']) expect(report).toContain(part);
  });

  it.each(['json', 'sarif'])('stand alone on standard error as %s, with everything that failed', async (format) => {
    const { io, stdout, stderr } = fakeIo(temporaryFolder({ 'in/a.txt': MINUTES, 'in/b.txt': '', 'in/c.pdf': '' }));
    const args = ['convert', 'in', 'gone.txt', '--ndjson', '--fail-on', 'warning', '--format', format];
    expect(await main(args, io, () => library)).toBe(1);
    expect(stdout().trimEnd().split('\n')).toHaveLength(1);
    const report = JSON.stringify(JSON.parse(stderr()));
    for (const part of ['weekday-mismatch', 'b.txt', 'empty file', 'gone.txt', 'no such file']) expect(report).toContain(part);
  });

  it('tell of what failed where nothing can be converted', async () => {
    const { io, stdout } = fakeIo(temporaryFolder());
    expect(await main(['convert', 'gone.txt', '--out', 'out', '--format', 'json'], io, () => library)).toBe(1);
    expect(JSON.parse(stdout())).toMatchObject([{ path: 'gone.txt', diagnostics: [{ code: 'unreadable', severity: 'error' }] }]);
  });

  it('are none of them errors, as the help of --fail-on says', async () => {
    const { io, stdout } = fakeIo('/');
    await main(['convert', '--help'], io, () => library);
    expect(stdout().replace(/\s+/gu, ' ')).toContain('a diagnostic this severe; none is an error yet');
    expect(Object.values(CATALOGUE).map(({ severity }): string => severity)).not.toContain('error');
  });

  it('have colours on a terminal, unless NO_COLOR is set', async () => {
    expect((await convert('in --out out --format text', { stdoutIsTTY: true }))[1]).toContain('\u001b[33m');
    expect((await convert('in --out out --format text', { stdoutIsTTY: true, env: { NO_COLOR: '1' } }))[1]).not.toContain('\u001b');
    expect((await convert('in --out out --format text', { env: { FORCE_COLOR: '1' } }))[1]).toContain('\u001b[33m');
    expect((await convert('in --out out --format text', { isTTY: true }))[1]).not.toContain('\u001b');
  });

  it('name in Danish what --fail-on fails for', async () => {
    expect((await convert('in --out out --fail-on warning --lang da'))[2]).toContain(
      'first at line 3, column 10: Ugedagen `Torsdag` passer ikke',
    );
  });

  it('come in known forms and languages alone', async () => {
    expect((await convert('in --out out --format xml'))[0]).toBe(2);
    expect((await convert('in --out out --lang sv'))[0]).toBe(2);
  });
});
