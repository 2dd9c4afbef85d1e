import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import { GROUP_NAMES } from '../../src/grammar/groups.js';
import * as library from '../../src/index.js';
import { brokenPipe, fakeIo } from '../support/fake-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = `REFERAT Kulturudvalget d. 06-03-2024

Punkt 1: Tilskud

Vejen frem

Der er penge nok.

Beslutning

Godkendt.

Punkt 2: Afslag

Vejen frem

Der er ikke penge nok.

Beslutning

Godkendt.
`;
const FILES = { 'in/a.txt': MINUTES, 'in/x/b.md': MINUTES, 'in/x/c.txt': MINUTES.replaceAll('Vejen frem', 'Ønsker') };

async function grammar(cwd: string, args: readonly string[], world: Partial<Omit<Io, 'stdin'>> = {}): Promise<[number, string, string[]]> {
  const { io, stdout, stderr } = fakeIo(cwd, world);
  const code = await main(['grammar', ...args], io, () => library);
  return [code, stdout(), stderr().split('\n').slice(0, -1)];
}

describe('referat grammar', () => {
  it('lists every group with how much is in it', async () => {
    const [code, stdout, stderr] = await grammar('/', []);
    expect([code, stderr]).toEqual([0, []]);
    const [groups = '', ...dialects] = stdout.trimEnd().split('\n\n');
    const lines = groups.split('\n');
    expect(lines.slice(1, -1).map((line) => line.split(' ')[0])).toEqual(GROUP_NAMES);
    const month = library.defaultGrammar.groups.month.entries;
    const forms = month.flatMap((entry) => entry.forms).length;
    expect(lines[1]).toMatch(new RegExp(`^month +${month.length} +${forms} +Names of months\\.$`, 'u'));
    expect(lines.at(-1)).toMatch(/^base +\d{3} +\d{3,4}$/u);
    expect(dialects.join('\n')).toContain(
      'dialect skovnaes: The minutes of Skovnæs Kommune, an invented municipality. It comes with the program as an example of a dialect that is chosen by evidence.\n' +
        '  chosen for documents with the line\n    “Skovnæs Kommune”\n  or\n    “Det handler sagen om” and “Det blev vi enige om”',
    );
  });

  it('tells of PDFs that it passes over', async () => {
    const [code, , stderr] = await grammar(temporaryFolder({ ...FILES, 'in/d.pdf': '' }), ['--unknown', 'in']);
    expect([code, stderr[0]]).toEqual([0, expect.stringContaining('not read, since they are no text: 1 .pdf')]);
  });

  it('counts the words of a dialect too', async () => {
    const cwd = temporaryFolder({ 'd.yaml': 'name: mine\nmonth: {maj: {add: [Maji]}}\n' });
    const [, stdout] = await grammar(cwd, ['--dialect', 'd.yaml']);
    expect(stdout.split('\n\n')[0]?.split('\n').at(-1)).toMatch(/^mine /u);
    expect((await grammar(cwd, ['--dialect', 'gone.yaml']))[0]).toBe(2);
  });

  it('ends quietly when its reader goes', async () => {
    expect(await grammar('/', [], { stdout: brokenPipe(0) })).toEqual([0, '', []]);
  });
});

describe('referat grammar --unknown', () => {
  it('prints the labels of an archive as a dialect file, the most frequent first', async () => {
    const [code, stdout, stderr] = await grammar(temporaryFolder(FILES), ['--unknown', 'in']);
    expect([code, stderr]).toEqual([0, ['referat: 2 unknown labels in 3 files']]);
    expect(stdout.split('section:\n')[1]).toBe(
      [
        `  # 4 times in 2 files, first at ${path.join('in', 'a.txt')}:5`,
        '  vejen-frem:',
        '    kind: andet',
        "    forms: ['Vejen frem']",
        `  # 2 times in 1 file, first at ${path.join('in', 'x', 'c.txt')}:5`,
        '  oensker:',
        '    kind: andet',
        "    forms: ['Ønsker']",
        '',
      ].join('\n'),
    );
  });

  it('prints a file that the command takes: filled in, its labels are known', async () => {
    const cwd = temporaryFolder(FILES);
    const [, stub] = await grammar(cwd, ['--unknown', 'in']);
    writeFileSync(path.join(cwd, 'd.yaml'), stub.replaceAll('kind: andet', 'kind: videreproces'));
    const [code, stdout, stderr] = await grammar(cwd, ['--unknown', 'in', '--dialect', 'd.yaml']);
    expect([code, stdout.startsWith('# No lines'), stderr]).toEqual([0, true, ['referat: 0 unknown labels in 3 files']]);
  });

  it('takes several paths, and leaves out what stands fewer times than --least', async () => {
    const cwd = temporaryFolder(FILES);
    const [, stdout] = await grammar(cwd, ['--unknown', 'in/a.txt', 'in/x', '--least', '3', '--lang', 'da']);
    expect(stdout).toContain(`4 gange i 2 filer, først i in/a.txt:5`);
    expect(stdout).not.toContain('oensker');
  });

  it('tells how many stand too seldom', async () => {
    const cwd = temporaryFolder(FILES);
    const seldom = async (least: string): Promise<string | undefined> =>
      (await grammar(cwd, ['--unknown', 'in', '--least', least]))[2].at(-1);
    expect(await seldom('99')).toMatch(
      /^referat: 0 unknown labels in \d+ files, and \d+ that stand fewer than 99 times \(see them with --least 1\)$/u,
    );
    expect(await seldom('1')).toMatch(/files$/u);
  });

  it('tells of files that cannot be read and goes on', async () => {
    const [code, stdout, stderr] = await grammar(temporaryFolder({ ...FILES, 'in/z.txt': '' }), ['--unknown', 'in', 'gone']);
    expect(code).toBe(1);
    expect(stdout).toContain('vejen-frem');
    expect(stderr[0]).toContain('gone: no such file or folder');
    expect(stderr[1]).toContain('empty file');
  });

  it.each(['0', '1.5', 'many'])('refuses --least %s', async (least) => {
    const [code, , stderr] = await grammar('/', ['--unknown', 'in', '--least', least]);
    expect([code, stderr.length]).toEqual([2, 1]);
    expect(stderr[0]).toContain('Expected a whole number from 1');
  });
});
