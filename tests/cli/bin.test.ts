/** The built command in a process of its own: what only a process shows. The rest is tested in-process, beside this file. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { referatSchema } from '../../src/index.js';
import { buildCommand, type BuiltCommand } from '../support/built-command.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const MINUTES = `Referat fra Kulturudvalget, Tornby Kommune

Mødedato: Onsdag den 6. marts 2024

Punkt 1: Tilskud til Møllefestivalen

Sagsfremstilling
${'Festivalen har søgt om tilskud til telt og lys på Mølletorvet. '.repeat(40)}

Beslutning
Godkendt.
`;

/** Makes, at the end of a process, garbage that lives for a while, and tells the most megabytes the heap took. */
const GARBAGE = `process.on('exit', () => {
  const make = (count) => Array.from({ length: count }, (_, index) => ({ index, text: 'line ' + index }));
  const kept = make(400_000);
  const young = [];
  let most = 0;
  for (let round = 0; round < 2000; round++) {
    young[round % 40] = make(2000);
    if (round % 10 === 0) most = Math.max(most, process.memoryUsage().heapUsed);
  }
  console.error(most / 2 ** 20 + 0 * kept.length);
});`;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let command: BuiltCommand;
beforeAll(() => {
  command = buildCommand();
}, 180_000);
afterAll(() => {
  command.remove();
});

/** Runs the command to its end. `onFirst` is called with the first of its output, while it waits for its reader. */
async function run(
  cwd: string,
  args: readonly string[],
  stdin = '',
  onFirst?: (child: ReturnType<typeof spawn>) => void,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command.bin, ...args], { cwd, env: { ...process.env, ...env } });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (stdout === '') onFirst?.(child);
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
    child.stdin.end(stdin);
  });
}

function manyMinutes(): string {
  return temporaryFolder(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`in/${index}.txt`, MINUTES])));
}

/** Every file below a folder with its text. */
const treeOf = (folder: string): readonly (readonly [string, string])[] =>
  filesBelow(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

/** The scripts that a run loaded, as Node's coverage lists them. */
function scriptsIn(file: string): readonly string[] {
  const { result } = JSON.parse(readFileSync(file, 'utf8')) as { readonly result: readonly { readonly url: string }[] };
  return result.map(({ url }) => url);
}

/** Starts the command and kills it so many milliseconds after the first result is there; it may have ended by then. */
async function killed(cwd: string, args: readonly string[], after: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [command.bin, ...args], { cwd, stdio: 'ignore' });
    const before = existsSync(path.join(cwd, 'out')) ? filesBelow(path.join(cwd, 'out')).length : 0;
    const watch = setInterval(() => {
      if (!existsSync(path.join(cwd, 'out')) || filesBelow(path.join(cwd, 'out')).length <= before) return;
      clearInterval(watch);
      setTimeout(() => child.kill('SIGKILL'), after);
    }, 5);
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      resolve();
    });
  });
}

describe('the built command', () => {
  it('converts a folder to valid JSON', async () => {
    const cwd = temporaryFolder({ 'in/x/a.txt': MINUTES });
    const { code, stdout, stderr } = await run(cwd, ['convert', 'in', '--out', 'out']);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('referat: 1 file converted to out; 1 punkt');
    expect(filesBelow(path.join(cwd, 'out'))).toEqual(['x/a.json']);
    const referat = referatSchema.parse(JSON.parse(readFileSync(path.join(cwd, 'out/x/a.json'), 'utf8')));
    expect(referat.source.path).toBe('x/a.txt');
  });

  it.each([
    ['--version', ['--version'], /zod|yaml|remark|fast-glob|piscina|dist\/(?:index|pipeline)\.js/u],
    [
      'a file',
      ['convert', 'a.txt', '--ndjson', 'all.ndjson'],
      /yaml|fast-glob|cli-progress|piscina|dist\/(?:index\.js|(?:explain|show|unified|verify)\/|report\/(?!formats|language))/u,
    ],
  ])('loads nothing that it does not need for %s', async (_what, args, unneeded) => {
    const cwd = temporaryFolder({ 'a.txt': MINUTES });
    const { code } = await run(cwd, args, '', undefined, { NODE_V8_COVERAGE: path.join(cwd, 'loaded') });
    const loaded = filesBelow(path.join(cwd, 'loaded')).flatMap((name) => scriptsIn(path.join(cwd, 'loaded', name)));
    expect([code, loaded.some((url) => url.endsWith('dist/cli/program.js')), loaded.filter((url) => unneeded.test(url))]).toEqual([
      0,
      true,
      [],
    ]);
  });

  it('lets half as much garbage pile up as Node alone', async () => {
    const cwd = temporaryFolder({ 'garbage.mjs': GARBAGE });
    const preload = { NODE_OPTIONS: `--import=${pathToFileURL(path.join(cwd, 'garbage.mjs')).href}` };
    const { stderr } = await run(cwd, ['--version'], '', undefined, preload);
    const alone = spawnSync(process.execPath, ['-e', ''], { env: { ...process.env, ...preload }, encoding: 'utf8' }).stderr;
    expect([alone, stderr].map(Number).every((megabytes) => megabytes > 50)).toBe(true);
    expect(Number(stderr)).toBeLessThan(0.75 * Number(alone));
  });

  it('reads standard input and ends with the exit code of the batch', async () => {
    const cwd = temporaryFolder();
    const fine = await run(cwd, ['convert', '-'], MINUTES);
    expect(fine.code).toBe(0);
    expect(referatSchema.parse(JSON.parse(fine.stdout)).punkter).toHaveLength(1);
    expect((await run(cwd, ['convert', '-', 'gone.txt', '--ndjson'], MINUTES)).code).toBe(1);
    expect((await run(cwd, ['convert', '-', '--otu'])).code).toBe(2);
  });

  it('gives the same bytes on two threads as on one, in folders and in lines', async () => {
    const cwd = manyMinutes();
    for (const workers of ['1', '2']) {
      const { code, stderr } = await run(cwd, ['convert', 'in', '--out', `out-${workers}`, '--workers', workers]);
      expect([code, stderr.includes('300 files converted')]).toEqual([0, true]);
    }
    const lines = await Promise.all(['1', '2'].map(async (workers) => await run(cwd, ['convert', 'in', '--ndjson', '--workers', workers])));
    expect(treeOf(path.join(cwd, 'out-2'))).toEqual(treeOf(path.join(cwd, 'out-1')));
    expect(lines[1]?.stdout).toBe(lines[0]?.stdout);
    expect(lines[0]?.stdout.trimEnd().split('\n')).toHaveLength(300);
  }, 120_000);

  it('hands a dialect to its threads', async () => {
    const dialect = [
      'name: tornby',
      'section:',
      '  tornby-begrundelse:',
      '    kind: sagsfremstilling',
      '    forms: [Forvaltningens begrundelse her]',
      '    examples: [Forvaltningens begrundelse her]',
      '    not: [Beslutning]',
    ].join('\n');
    const minutes = MINUTES.replace('Sagsfremstilling', 'Forvaltningens begrundelse her');
    const cwd = temporaryFolder({ 'in/a.txt': minutes, 'in/b.txt': minutes, 'd.yaml': dialect });
    const { code } = await run(cwd, ['convert', 'in', '--out', 'out', '--workers', '2', '--dialect', 'd.yaml']);
    expect(code).toBe(0);
    const referat = referatSchema.parse(JSON.parse(readFileSync(path.join(cwd, 'out/b.json'), 'utf8')));
    expect(referat.punkter[0]?.sections.map(({ kind }) => kind)).toEqual(['sagsfremstilling', 'beslutning']);
    expect(referat.producer?.grammar).toMatch(/^tornby [0-9a-f]{12}$/u);
  });

  it.each(['1', '2'])(
    'killed at any moment, with %s threads, it leaves whole files, and --resume ends as if undisturbed',
    async (workers) => {
      const cwd = manyMinutes();
      await run(cwd, ['convert', 'in', '--out', 'whole']);
      for (let kill = 0; kill < 10; kill++) {
        await killed(cwd, ['convert', 'in', '--out', 'out', '--resume', '--workers', workers], kill * 30);
        for (const name of filesBelow(path.join(cwd, 'out')).filter((found) => found.endsWith('.json')))
          referatSchema.parse(JSON.parse(readFileSync(path.join(cwd, 'out', name), 'utf8')));
      }
      expect((await run(cwd, ['convert', 'in', '--out', 'out', '--resume', '--workers', workers])).code).toBe(0);
      expect(treeOf(path.join(cwd, 'out'))).toEqual(treeOf(path.join(cwd, 'whole')));
    },
    240_000,
  );

  it('prints the version and a schema that names its draft', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await run('.', ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const { stdout } = await run('.', ['schema']);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });

  it('ends quietly when its reader goes', async () => {
    const { code, stderr } = await run(manyMinutes(), ['convert', 'in', '--ndjson'], '', (child) => child.stdout?.destroy());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('finishes the line at hand when it is interrupted, and says how far it came', async () => {
    const { code, stdout, stderr } = await run(manyMinutes(), ['convert', 'in', '--ndjson'], '', (child) => child.kill('SIGINT'));
    expect(code).toBe(130);
    expect(stdout.endsWith('}\n')).toBe(true);
    expect(stderr).toContain('not begun');
  });
});
