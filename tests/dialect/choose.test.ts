import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { BUILT_IN, chooseDialect, readyDialect } from '../../src/dialect/choose.js';
import { GROUP_NAMES } from '../../src/grammar/groups.js';
import { defaultGrammar, extendGrammar, type Dialect } from '../../src/index.js';
import { verifyReferat } from '../../src/verify/verify.js';
import { readFixture } from '../kit/fixtures.js';
import { codesOf, parse } from '../kit/parse.js';

const dialect = (name: string, when: unknown): ReturnType<typeof readyDialect> => readyDialect({ name, description: 'Invented.', when });
const NAMED = dialect('named', ['Fjordlund Kommune']);
const LABELLED = dialect('labelled', [['Sagen er', 'Vi blev enige om']]);
const chosen = (text: string, ...among: readonly ReturnType<typeof readyDialect>[]): string =>
  chooseDialect(text, among.length > 0 ? among : [NAMED, LABELLED]).grammar.name;

describe('a dialect is chosen', () => {
  it.each([
    ['by a line', 'REFERAT\nFjordlund Kommune\nByrådet', 'named'],
    ['by the first and the last line', 'Fjordlund Kommune', 'named'],
    ['by a marked line', 'REFERAT\n## **Fjordlund Kommune**\n', 'named'],
    ['by a label with its text', 'Sagen er: Stien.\nVi blev enige om: Ja.', 'labelled'],
    ['not by a name in the text', 'Aftalen med Fjordlund Kommune forlænges.', 'base'],
    ['not at the beginning of a sentence', 'Fjordlund Kommune har svaret.', 'base'],
    ['not at the end of one', 'Sagen er drøftet med\nbyrådet i Fjordlund Kommune', 'base'],
    ['not by a part of a word', 'Fjordlund Kommuneplan', 'base'],
    ['by another place than the first, which is in the text', 'Aftalen med Fjordlund Kommune.\nFjordlund Kommune\n', 'named'],
    ['not by one of two lines that it needs', 'Sagen er\nEn sti.', 'base'],
    ['not by other words', 'REFERAT', 'base'],
  ])('%s', (_what, text, name) => {
    expect(chosen(text)).toBe(name);
  });

  it('by the most lines of evidence, and none where two have as many', () => {
    const text = 'Fjordlund Kommune\nSagen er\nVi blev enige om\n';
    expect(chosen(text)).toBe('labelled');
    expect(chosen(text, NAMED, dialect('other', ['Sagen er']))).toBe('base');
    expect(chosen(text, NAMED, dialect('other', ['Sagen er']), LABELLED)).toBe('labelled');
  });

  it('at the first line of its evidence', () => {
    expect(chooseDialect('Vi blev enige om\nSagen er\n', [LABELLED]).evidence).toEqual([0, 16]);
  });
});

it('a dialect is compiled when it is first chosen, and once', () => {
  const grammar = vi.fn(NAMED.grammar);
  chooseDialect('REFERAT', [{ ...NAMED, grammar }]);
  expect(grammar).not.toHaveBeenCalled();
  expect(chooseDialect('Fjordlund Kommune', [NAMED]).grammar).toBe(chooseDialect('Fjordlund Kommune', [NAMED]).grammar);
});

describe('minutes with evidence', () => {
  const { bytes, file } = readFixture('dialect-chosen');
  const { referat } = parse(bytes, { path: file });

  it('say which dialect they were read with', () => {
    expect(referat.source.dialect).toBe('skovnaes');
    expect(referat.diagnostics.find(({ code }) => code === 'dialect-chosen')).toMatchObject({ data: { dialect: 'skovnaes' }, line: 1 });
  });

  it('are read with the grammar that is given, whatever they hold', () => {
    const withBase = parse(bytes, { path: file, grammar: defaultGrammar }).referat;
    expect(withBase.source.dialect).toBeUndefined();
    expect(codesOf(withBase)).not.toContain('dialect-chosen');
    const own = extendGrammar(defaultGrammar, { name: 'own', section: { handler: { kind: 'resume', forms: ['Det handler sagen om'] } } });
    const { source, punkter } = parse(bytes, { path: file, grammar: own }).referat;
    expect([source.dialect, punkter[0]?.sections[0]?.kind]).toEqual(['own', 'resume']);
  });

  it('do not pass for read with the base where the grammar that is given has no name', () => {
    const nameless = extendGrammar(defaultGrammar, { section: { handler: { kind: 'resume', forms: ['Det handler sagen om'] } } });
    const { referat: read } = parse(bytes, { path: file, grammar: nameless });
    expect(read.source.dialect).toBe('unnamed');
    expect(verifyReferat(JSON.parse(JSON.stringify(read)), bytes, { grammar: nameless })).toEqual([]);
  });

  it('are proven with the same choice, and not with another', () => {
    const kept: unknown = JSON.parse(JSON.stringify(referat));
    expect(verifyReferat(kept, bytes)).toEqual([]);
    expect(verifyReferat(kept, bytes, { grammar: defaultGrammar }).map(({ pointer }) => pointer)).toContain('/source/dialect');
  });
});

describe('evidence is refused', () => {
  it.each([['Skovnæs'], [[]], [['']], [[[]]], [[3]], [undefined]])('%j', (when) => {
    expect(() => dialect('wrong', when)).toThrow('Unexpected `when`, expected a list of lines');
  });

  it('in a dialect file too', () => {
    expect(() => extendGrammar(defaultGrammar, { when: 'Skovnæs' })).toThrow('Unexpected `when`');
  });
});

const folder = path.resolve(import.meta.dirname, '../../grammar/dialects');
const files = readdirSync(folder).map((name) => [name, parseYaml(readFileSync(path.join(folder, name), 'utf8')) as Dialect] as const);

interface Said {
  readonly examples?: readonly string[];
  readonly not?: readonly string[];
}

describe.each(files)('%s', (_file, content) => {
  const grammar = extendGrammar(defaultGrammar, content);

  it('is named and told about', () => {
    expect([content.name, content.description].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    expect(BUILT_IN.some(({ name }) => name === content.name)).toBe(content.when !== undefined);
  });

  it('finds the examples of its entries and nothing that they deny', () => {
    const entries = GROUP_NAMES.flatMap((group) =>
      Object.entries((content[group] ?? {}) as Record<string, Said | string>).flatMap(([id, entry]) =>
        typeof entry === 'string' ? [] : [{ group, id, entry }],
      ),
    );
    expect(entries.length).toBeGreaterThan(0);
    for (const { group, id, entry } of entries) {
      expect((entry.examples ?? []).filter((text) => grammar.groups[group].match(text)?.entry.id !== id)).toEqual([]);
      expect((entry.not ?? []).filter((text) => grammar.groups[group].match(text)?.entry.id === id)).toEqual([]);
    }
  });
});
