/** What the README and the pages it leads to show is what the program does. Their generated parts are held fresh by `npm run check` too; these tests need no build of them. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as referat from '../../src/index.js';
import { EXIT } from '../../src/cli/io.js';
import { main } from '../../src/cli/program.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';
import { buildCommand, type BuiltCommand } from '../support/built-command.js';
import { fakeIo } from '../support/fake-io.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const readme = read('README.md');

interface Fence {
  readonly language: string;
  readonly text: string;
}

/** The code blocks of a Markdown text, in order. */
function fencesOf(markdown: string): readonly Fence[] {
  const fences = markdown.matchAll(/^```(?<language>\w+)\n(?<text>[\s\S]*?)\n```$/gmu);
  return [...fences].map(({ groups }) => ({ language: must(groups?.language), text: must(groups?.text) }));
}

const fences = fencesOf(readme);
const libraryPage = read('docs/library.md');
const commandPage = read('docs/command.md');

describe('the first screen of the README', () => {
  const before = must(fences.find(({ language }) => language === 'text')).text;
  const after = must(fences.find(({ language }) => language === 'json')).text;

  it('shows minutes that are in examples/', () => {
    expect(`${before}\n`).toBe(read('examples/havnen.txt'));
  });

  it('shows the JSON that they give, with fields left out and none changed', () => {
    const { referat: result } = parse(read('examples/havnen.txt'), { path: 'havnen.txt' });
    expect(result).toMatchObject(JSON.parse(after) as object);
    expect(after.match(/"span":\[/gu)?.length).toBeGreaterThan(7);
  });

  it('points at the word that it says it points at', () => {
    const { start, end, word } = must(/`\[(?<start>\d+), (?<end>\d+)\]` is where `(?<word>\p{L}+)` stands/u.exec(readme)?.groups);
    expect(before.slice(Number(start), Number(end))).toBe(word);
  });

  it('shows damage that the program says it has mended', () => {
    const codes = (JSON.parse(after) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code);
    expect(codes).toEqual(['page-break-mended', 'hyphenation-mended', 'section-heading-missing']);
  });
});

describe('the command in the documentation', () => {
  const rows = [...`${readme}\n${commandPage}`.matchAll(/^\| `(?<name>-[^`]+|referat \w+)` +\|(?<rest>.+)\|$/gmu)].map(({ groups }) => ({
    name: must(groups?.name),
    cells: must(groups?.rest)
      .split(' | ')
      .map((cell) => cell.trim()),
  }));

  /** A help text on one line. */
  async function helpOf(...argv: readonly string[]): Promise<string> {
    const { io, stdout } = fakeIo(root, { columns: 100 });
    await main([...argv, '--help'], io, () => referat);
    return stdout().replace(/\s+/gu, ' ');
  }

  const commands = rows.flatMap(({ name }) => (name.startsWith('referat ') ? [name.slice('referat '.length)] : []));

  it('has the commands of the help', async () => {
    const help = await helpOf();
    const listed = [
      ...help.slice(help.indexOf('Commands:'), help.indexOf('help [command]')).matchAll(/(?<= )[a-z]+(?= (?:\[options\]|print))/gu),
    ];
    expect(commands).toEqual(listed.map(([name]) => name));
  });

  it.each(commands)('has the options of %s, in the words of its help', async (command) => {
    const help = await helpOf(command);
    const told = rows.filter(({ name, cells }) => name.startsWith('-') && cells[0]?.split(', ').includes(command));
    for (const { name, cells } of told) expect(help).toContain(`${name} ${must(cells[1])}`);
    const options = help.includes('Options:') ? help.slice(help.indexOf('Options:'), help.indexOf('-h, --help')) : '';
    const long = [...options.matchAll(/(?<= )--[a-z-]+(?= )/gu)].map(([flag]) => flag);
    const missing = long.filter((flag) => !told.some(({ name, cells }) => name.includes(flag) || cells[1]?.includes(flag)));
    expect(missing).toEqual([]);
  });

  it('has the exit codes', () => {
    const codes = [...commandPage.matchAll(/^\| `(?<code>\d+)` +\|/gmu)].map(({ groups }) => Number(groups?.code));
    expect(codes).toEqual(Object.values(EXIT));
  });

  it('has the two commands that set everything up, each on a line of its own', () => {
    const shell = fences.filter(({ language }) => language === 'sh').map(({ text }) => text);
    expect(shell).toContain('npm ci && node bin/referat.js convert fixtures --out out');
    expect(shell).toContain('npm ci && npm test');
  });
});

describe('the shell commands in the documentation', () => {
  const lines = [readme, commandPage, read('docs/dialect.md')]
    .flatMap(fencesOf)
    .flatMap(({ language, text }) => (language === 'sh' ? text.split('\n') : []))
    .map((line) => line.replace(/ +#.*$/u, '').replace(/^npm ci && /u, ''))
    .filter((line) => /^(?:referat|node bin\/referat\.js) /u.test(line));

  /** A place like the clone, with the first document of each kind for all of them. */
  let cwd: string;
  beforeAll(() => {
    cwd = mkdtempSync(path.join(tmpdir(), 'referat-docs-'));
    for (const name of ['examples', 'grammar']) symlinkSync(path.join(root, name), path.join(cwd, name));
    for (const input of ['input.txt', 'input.md']) {
      const fixture = must(readdirSync(path.join(root, 'fixtures')).find((name) => existsSync(path.join(root, 'fixtures', name, input))));
      mkdirSync(path.join(cwd, 'fixtures', fixture), { recursive: true });
      cpSync(path.join(root, 'fixtures', fixture, input), path.join(cwd, 'fixtures', fixture, input));
    }
  });
  afterAll(() => {
    rmSync(cwd, { recursive: true, force: true });
  });

  it('are there', () => {
    expect(lines.length).toBeGreaterThan(8);
  });

  // In order: what is verified was converted before.
  it.each(lines)('%s', async (line) => {
    const { command, input } = must(
      /^(?:referat|node bin\/referat\.js) (?<command>[^<>]+?)(?: (?:< (?<input>\S+)|> \S+))?$/u.exec(line)?.groups,
    );
    const argv = must(command)
      .split(' ')
      .map((word) => word.replaceAll('"', ''));
    const { io, stderr } = fakeIo(cwd, input === undefined ? {} : { stdin: read(input) });
    expect([await main(argv, io, () => referat), stderr().includes('not found')]).toEqual([EXIT.fine, false]);
  });
});

describe('the programs in the documentation', () => {
  let built: BuiltCommand;
  beforeAll(() => {
    built = buildCommand();
  }, 120_000);
  afterAll(() => {
    built.remove();
  });

  /** Those that are followed by what they print. */
  const programs = [fences, fencesOf(libraryPage)].flatMap((all) =>
    all.flatMap((fence, i) => {
      const next = all[i + 1];
      return fence.language === 'js' && next?.language === 'text' ? [[fence.text, next.text] as const] : [];
    }),
  );

  it('are the library and the plugin', () => {
    expect(programs.map(([code]) => /from '(?<name>referat[^']*)'/u.exec(code)?.groups?.name)).toEqual([
      'referat',
      'referat',
      'referat/unified',
    ]);
  });

  it.each(programs.map(([code, output], i) => [i + 1, code, output] as const))(
    'print what stands below them: program %i',
    (_number, code, output) => {
      const folder = path.dirname(path.dirname(built.bin));
      const file = path.join(folder, 'example.mjs');
      writeFileSync(file, code.replace("'referat'", "'./dist/index.js'").replace("'referat/unified'", "'./dist/unified/index.js'"));
      expect(execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })).toBe(`${output}\n`);
    },
  );
});

describe('the page about the library', () => {
  it('names every function and constant, and the schemas together', () => {
    const names = Object.keys(referat).filter((name) => !name.endsWith('Schema') || name.startsWith('referat'));
    expect(names.filter((name) => !new RegExp(`[\`(]${name}\\b`, 'u').test(libraryPage))).toEqual([]);
  });
});

describe('the documentation', () => {
  const files = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'docs/architecture.md',
    'docs/command.md',
    'docs/dialect.md',
    'docs/diagnostics.md',
    'docs/format.md',
    'docs/library.md',
    'docs/speed.md',
    'grammar/README.md',
    'eval/README.md',
  ];

  it.each(files)('%s links to files and headings that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?<target>(?!https?:)[^)\s]+)\)/gu)].map(({ groups }) => must(groups?.target));
    const broken = links.filter((link) => !isThere(file, link));
    expect(broken).toEqual([]);
  });

  function isThere(from: string, link: string): boolean {
    const [name = '', anchor] = link.split('#');
    const file = name === '' ? from : path.join(path.dirname(from), name);
    if (!existsSync(path.join(root, file))) return false;
    return anchor === undefined || anchorsOf(read(file)).includes(anchor);
  }

  /** The anchors that GitHub gives headings. */
  function anchorsOf(markdown: string): readonly string[] {
    const headings = markdown.replace(/^```[\s\S]+?^```$/gmu, '').matchAll(/^#+ (?<text>.*)$/gmu);
    return [...headings].map(({ groups }) =>
      must(groups?.text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  }
});
