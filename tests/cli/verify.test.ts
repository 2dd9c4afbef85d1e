import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import * as library from '../../src/index.js';
import { brokenPipe, fakeIo } from '../support/fake-io.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = 'REFERAT Kulturudvalget d. 06-03-2024\n\nPunkt 1: Tilskud\n\nBeslutning\nGodkendt.\n\nBilag\nBudget.pdf\n';

async function run(cwd: string, args: readonly string[], world: Partial<Omit<Io, 'stdin'>> = {}): Promise<[number, string[], string[]]> {
  const { io, stdout, stderr } = fakeIo(cwd, world);
  const code = await main(args, io, () => library);
  const lines = (text: string): string[] => text.split('\n').slice(0, -1);
  return [code, lines(stdout()), lines(stderr())];
}

/** A folder with minutes and their results in `json`. */
async function converted(files: Readonly<Record<string, string>> = { 'in/x/a.txt': MINUTES, 'in/b.md': MINUTES }): Promise<string> {
  const cwd = temporaryFolder(files);
  expect((await run(cwd, ['convert', 'in', '--out', 'json', '--quiet']))[0]).toBe(0);
  return cwd;
}

/** Changes the text of a file. */
function edit(file: string, before: string, after: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(before);
  writeFileSync(file, text.replace(before, after));
}

describe('referat verify', () => {
  it('proves what convert wrote', async () => {
    const cwd = await converted();
    expect(await run(cwd, ['verify', 'json', '--source', 'in'])).toEqual([0, [], ['referat: 2 results verified']]);
    expect(await run(cwd, ['verify', 'json/b.json', 'json', '--source', 'in', '--quiet'])).toEqual([0, [], []]);
  });

  it('prints file, pointer, what was expected and what stands there', async () => {
    const cwd = await converted();
    edit(path.join(cwd, 'json/b.json'), '"Tilskud"', '"Afslag"');
    expect(await run(cwd, ['verify', 'json', '--source', 'in'])).toEqual([
      1,
      [`${path.join('json', 'b.json')}: /punkter/0/title: expected "Afslag", found "Tilskud"`],
      ['referat: 1 of 2 results verified, 1 not (named above)'],
    ]);
  });

  it('catches one changed character of the source', async () => {
    const cwd = await converted();
    edit(path.join(cwd, 'in/b.md'), 'Budget', 'Budgat');
    const [code, lines] = await run(cwd, ['verify', 'json', '--source', 'in']);
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('/source/sha256: expected ');
    expect(lines.join('\n')).toContain('/punkter/0/bilag/0/title: expected "Budget.pdf", found "Budgat.pdf"');
  });

  it('reads results one a line, and names the line', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES, 'in/b.txt': MINUTES });
    await run(cwd, ['convert', 'in', '--ndjson', 'all.ndjson', '--quiet']);
    expect((await run(cwd, ['verify', 'all.ndjson', '--source', 'in']))[2]).toEqual(['referat: 2 results verified']);
    edit(path.join(cwd, 'in/b.txt'), 'Godkendt', 'Afvist');
    expect((await run(cwd, ['verify', 'all.ndjson', '--source', 'in']))[1][0]).toMatch(/^all\.ndjson:2: \/source\/sha256: /u);
  });

  const links: readonly (readonly [string, string, string])[] =
    process.platform === 'win32' ? [] : [['a link that leads out', 'link.txt', 'a link that leads out of the folder of sources']];

  it.each<readonly [string, string, string]>([
    ...links,
    ['above', '../secret.txt', 'it leads out of the folder of sources'],
    ['absolute', '/etc/hostname', 'it leads out of the folder of sources'],
    ['missing', 'gone.txt', 'no such file or folder, check the name'],
  ])('reads no source that is %s', async (_what, name, reason) => {
    const cwd = await converted();
    writeFileSync(path.join(cwd, 'secret.txt'), MINUTES);
    if (name === 'link.txt') symlinkSync(path.join(cwd, 'secret.txt'), path.join(cwd, 'in/link.txt'));
    edit(path.join(cwd, 'json/b.json'), '"b.md"', JSON.stringify(name));
    const [code, lines] = await run(cwd, ['verify', 'json/b.json', '--source', 'in']);
    expect([code, lines]).toEqual([
      1,
      [`json/b.json: /source/path: expected a file below --source, found ${JSON.stringify(name)} (${reason})`],
    ]);
  });

  it('tells of what is no result, and goes on', async () => {
    const cwd = await converted();
    writeFileSync(path.join(cwd, 'json/a.json'), '{');
    writeFileSync(path.join(cwd, 'json/c.json'), '{"schemaVersion":"1"}');
    writeFileSync(path.join(cwd, 'json/d.json'), '{"schemaVersion":"1","source":{}}');
    edit(path.join(cwd, 'json/b.json'), '"path":"b.md",', '');
    const [code, lines, messages] = await run(cwd, ['verify', 'json', 'gone.json', '--source', 'in']);
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/^json.a\.json: expected JSON, found /u);
    expect(lines[1]).toMatch(/^json.b\.json: \/source\/path: expected the path of its source, found nothing$/u);
    expect(lines[2]).toMatch(/^json.c\.json: expected a result of referat convert, found other JSON; give the files/u);
    expect(lines.join('\n')).toContain('/meeting: expected what the schema says');
    expect(messages).toEqual([
      'referat: gone.json: no such file or folder, check the name',
      'referat: 1 of 6 results verified, 5 not (named above)',
    ]);
  });

  it('takes the dialect that the results were made with', async () => {
    const cwd = temporaryFolder({
      'in/a.txt': MINUTES.replace('Beslutning', 'Udfald'),
      'd.yaml': 'section: { udfald: { kind: beslutning, forms: [Udfald] } }',
    });
    await run(cwd, ['convert', 'in', '--out', 'json', '--dialect', 'd.yaml', '--quiet']);
    expect((await run(cwd, ['verify', 'json', '--source', 'in', '--dialect', 'd.yaml']))[0]).toBe(0);
    expect((await run(cwd, ['verify', 'json', '--source', 'in']))[0]).toBe(1);
    expect((await run(cwd, ['verify', 'json', '--source', 'in', '--dialect', 'gone.yaml']))[0]).toBe(2);
  });

  it('says of a result that was made with another dialect nothing else', async () => {
    const cwd = temporaryFolder({
      'in/a.txt': MINUTES.replace('Beslutning', 'Udfald'),
      'holm.yaml': 'section: { udfald: { kind: beslutning, forms: [Udfald] } }',
      'tornby.yaml': 'section: { links: { kind: bilag, forms: [Links] } }',
    });
    await run(cwd, ['convert', 'in', '--out', 'json', '--dialect', 'holm.yaml', '--quiet']);
    await run(cwd, ['convert', 'in', '--out', 'plain', '--quiet']);
    const told = async (...args: readonly string[]): Promise<string[]> => (await run(cwd, ['verify', ...args, '--source', 'in']))[1];
    const at = `${path.join('json', 'a.json')}: /source/dialect: expected the dialect \`holm\`, which made it, found`;
    expect(await told('json')).toEqual([`${at} the base grammar; give its file with --dialect`]);
    expect(await told('json', '--dialect', 'tornby.yaml')).toEqual([`${at} the dialect \`tornby\`; give its file with --dialect`]);
    expect(await told('plain', '--dialect', 'tornby.yaml')).toEqual([
      `${path.join('plain', 'a.json')}: /source/dialect: expected the base grammar, which made it, found the dialect \`tornby\`; leave out --dialect`,
    ]);
    edit(path.join(cwd, 'in/a.txt'), 'Tilskud', 'Afslag');
    expect((await told('json')).join('\n')).toContain('/source/sha256: expected ');
  });

  it('is wrong usage without a folder of sources', async () => {
    const cwd = await converted();
    expect(await run(cwd, ['verify', 'json', '--source', 'gone'])).toEqual([
      2,
      [],
      ['referat: --source gone: no such folder, give the one that was converted; see referat verify --help'],
    ]);
    expect((await run(cwd, ['verify', 'json']))[2]).toEqual([
      "referat: required option '-s, --source <DIR>' not specified; see referat verify --help",
    ]);
  });

  it('tells of a folder without results', async () => {
    const cwd = temporaryFolder({ 'in/a.txt': MINUTES });
    expect((await run(cwd, ['verify', 'in', '--source', 'in']))[2][0]).toBe(
      'referat: in: no results in this folder, they end in .json or .ndjson',
    );
  });

  it('ends quietly when its reader goes, and at once when it is stopped', async () => {
    const cwd = await converted();
    edit(path.join(cwd, 'in/b.md'), 'Budget', 'Budgat');
    expect(await run(cwd, ['verify', 'json', '--source', 'in'], { stdout: brokenPipe(0) })).toEqual([0, [], []]);
    expect((await run(cwd, ['verify', 'json', '--source', 'in'], { signal: AbortSignal.abort() }))[0]).toBe(130);
  });
});
