/** The built command in a process of its own: what only a process shows. The rest is tested in-process, beside this file. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
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
async function run(cwd: string, args: readonly string[], stdin = '', onFirst?: (child: ReturnType<typeof spawn>) => void): Promise<Ended> {
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command.bin, ...args], { cwd });
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

  it('reads standard input and ends with the exit code of the batch', async () => {
    const cwd = temporaryFolder();
    const fine = await run(cwd, ['convert', '-'], MINUTES);
    expect(fine.code).toBe(0);
    expect(referatSchema.parse(JSON.parse(fine.stdout)).punkter).toHaveLength(1);
    expect((await run(cwd, ['convert', '-', 'gone.txt', '--ndjson'], MINUTES)).code).toBe(1);
    expect((await run(cwd, ['convert', '-', '--otu'])).code).toBe(2);
  });

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
