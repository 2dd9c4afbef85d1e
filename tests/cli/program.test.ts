import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/cli/library.js';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import { brokenPipe, fakeIo } from '../support/fake-io.js';
import { standInLibrary } from '../support/stand-in-library.js';

async function run(
  argv: readonly string[],
  world: Partial<Omit<Io, 'stdin'>> = {},
  library: Library = standInLibrary,
): Promise<[number, string, string]> {
  const { io, stdout, stderr } = fakeIo('/', world);
  return [await main(argv, io, () => library), stdout(), stderr()];
}

describe('help', () => {
  it.each([['--help'], ['convert --help'], ['help convert'], ['schema --help']])(
    '%s goes to standard output and fits 80 columns',
    async (line) => {
      const [code, stdout, stderr] = await run(line.split(' '));
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Usage: referat');
      for (const helpLine of stdout.split('\n')) expect(helpLine.length).toBeLessThanOrEqual(80);
    },
  );

  it('of convert names every option and shows examples', async () => {
    const [, stdout] = await run(['convert', '--help']);
    for (const word of ['--out', '--ndjson', '--dialect', '--fail-on', '--quiet', 'Examples:', 'referat convert minutes --out json'])
      expect(stdout).toContain(word);
  });

  it('goes to standard error when nothing was asked for', async () => {
    const [code, stdout, stderr] = await run([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: referat');
  });
});

it('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  expect(await run(['--version'])).toEqual([0, `${version}\n`, '']);
});

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const [code, stdout, stderr] = await run(['schema']);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(standInLibrary.referatJsonSchema());
    expect(stdout.endsWith('}\n')).toBe(true);
  });

  it('ends quietly when the reader has gone', async () => {
    expect(await run(['schema'], { stdout: brokenPipe(0) })).toEqual([0, '', '']);
  });
});

describe('wrong usage is one line and exit code 2', () => {
  it.each([
    ['convert x --otu y', "referat: unknown option '--otu', did you mean --out?"],
    ['convert x --zzzzzz', "referat: unknown option '--zzzzzz'; see referat convert --help"],
    ['convret x', "referat: unknown command 'convret', did you mean convert?"],
    ['minutes --out x', "referat: unknown command 'minutes', to convert minutes use referat convert PATH... --out DIR"],
    ['convert x --out', "referat: option '-o, --out <DIR>' argument missing; see referat convert --help"],
    [
      'convert x --fail-on info',
      "referat: option '--fail-on <SEVERITY>' argument 'info' is invalid. Allowed choices are warning, error; see referat convert --help",
    ],
    ['schema x', "referat: too many arguments for 'schema'. Expected 0 arguments but got 1; see referat --help"],
  ])('%s', async (line, message) => {
    expect(await run(line.split(' '))).toEqual([2, '', `${message}\n`]);
  });
});

it('a fault of the program is one line without a stack', async () => {
  const broken: Library = {
    ...standInLibrary,
    referatJsonSchema: () => {
      throw new TypeError('no schema\n    at here');
    },
  };
  const [code, stdout, stderr] = await run(['schema'], {}, broken);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe('referat: the program failed (TypeError: no schema at here), please report this\n');
});
