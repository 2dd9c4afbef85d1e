import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { countLabels, stubOf, type Found } from '../../src/dialect/stub.js';
import { defaultGrammar, extendGrammar } from '../../src/index.js';
import { readPunktWith, sectionsOf } from '../kit/parse.js';

const label = (name: string, file = 'a.txt', line = 1, part: Found['part'] = 'punkt'): Found => ({ label: name, file, line, part });

describe('counting', () => {
  it('puts the most frequent first, with files and the first place', () => {
    const found = [label('Vejen frem', 'a.txt', 9), label('Ønsker'), label('VEJEN FREM', 'b.txt'), label('Ønsker'), label('Ønsker')];
    expect(countLabels(found, 2)).toEqual([
      { label: 'Ønsker', part: 'punkt', count: 3, files: 1, first: { file: 'a.txt', line: 1 } },
      { label: 'Vejen frem', part: 'punkt', count: 2, files: 2, first: { file: 'a.txt', line: 9 } },
    ]);
  });

  it('leaves out what stands fewer times, in its part of the document', () => {
    expect(countLabels([label('Ønsker'), label('Ønsker', 'a.txt', 1, 'header')], 2)).toEqual([]);
    expect(countLabels([label('Ønsker')], 1)).toHaveLength(1);
  });
});

describe('the stub', () => {
  const stub = (...found: readonly Found[]): string => stubOf(countLabels(found, 1), defaultGrammar);

  it('is a dialect that can be used as it is, and says more when it is filled in', () => {
    const text = stub(label('Vejen frem'), label('Ordstyrerens valg', 'a.txt', 1, 'header'));
    const grammar = extendGrammar(defaultGrammar, parseYaml(text));
    expect(grammar.groups.headerField.match('Ordstyrerens valg: Kirsten')?.entry.attributes.field).toBe('other');
    const content = 'Vejen frem\n\nUdvalget følger op.\n\nBeslutning\n\nGodkendt.';
    expect(sectionsOf(readPunktWith(content, { grammar }))[0]).toEqual(['andet', 'Vejen frem']);
    const filled = extendGrammar(defaultGrammar, parseYaml(text.replace('kind: andet', 'kind: videreproces')));
    expect(sectionsOf(readPunktWith(content, { grammar: filled }))[0]).toEqual(['videreproces', 'Vejen frem']);
  });

  it('finds a label whose signs mean something in a form or in YAML, and no other text', () => {
    const signs = "Børn's vej [A|B] (frem) {title} ~ … \\";
    const { section } = extendGrammar(defaultGrammar, parseYaml(stub(label(signs)))).groups;
    expect(section.match(signs)?.entry.attributes.kind).toBe('andet');
    expect(section.match("Børn's vej A frem x ~ … \\")).toBeUndefined();
  });

  it('takes no name that is in use, in the base or in the stub', () => {
    const text = stub(label('Baggrund'), label('Økonomi på sigt'), label('Okonomi på sigt'), label('Oekonomi på sigt'));
    const names = Object.keys((parseYaml(text) as { section: object }).section);
    expect(names).toEqual(['baggrund-2', 'oekonomi-paa-sigt', 'okonomi-paa-sigt', 'oekonomi-paa-sigt-2']);
    expect(extendGrammar(defaultGrammar, parseYaml(text)).groups.section.match('Baggrunden')).toBeUndefined();
  });

  it('makes a weak label of the base a label', () => {
    const grammar = extendGrammar(defaultGrammar, parseYaml(stub({ ...label('Konklusion'), kind: 'beslutning' })));
    expect(defaultGrammar.groups.section.match('Konklusion')?.entry.attributes.weak).toBe(true);
    expect(grammar.groups.section.match('Konklusion')?.entry.attributes).toEqual({ kind: 'beslutning' });
  });

  it('says how often and where, in the language of its reader', () => {
    const found = [label('Vejen frem', 'a.txt', 9), label('Vejen frem', 'b.txt', 2), label('Ønsker')];
    expect(stubOf(countLabels(found, 1), defaultGrammar)).toContain('# 2 times in 2 files, first at a.txt:9\n');
    expect(stubOf(countLabels(found, 1), defaultGrammar)).toContain('# 1 time in 1 file, first at a.txt:1\n');
    expect(stubOf(countLabels(found, 1), defaultGrammar, 'da')).toContain('# 2 gange i 2 filer, først i a.txt:9\n');
  });

  it('of nothing is a comment, and a dialect all the same', () => {
    expect(stub()).toBe('# No lines that look like labels, are unknown to the grammar and stand often enough.\n');
  });
});
