/** The dialect in docs/dialect.md and the README: an example that people copy has to be right. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { defaultGrammar, extendGrammar, type Dialect } from '../../src/index.js';
import { GROUP_NAMES } from '../../src/grammar/groups.js';
import { must } from '../kit/must.js';
import { codesOf, outcomesOf, parse, sectionsOf } from '../kit/parse.js';

const root = path.resolve(import.meta.dirname, '../..');
const dialect = parseYaml(readFileSync(path.join(root, 'grammar/dialects/example.yaml'), 'utf8')) as Dialect;
const grammar = extendGrammar(defaultGrammar, dialect);
const minutes = readFileSync(path.join(root, 'examples/holm-skole.txt'), 'utf8');

describe('the example dialect', () => {
  it('changes more than one group', () => {
    expect(GROUP_NAMES.filter((group) => dialect[group] !== undefined).length).toBeGreaterThan(2);
  });

  it('takes an entry out', () => {
    expect(defaultGrammar.groups.section.match('Links')?.entry.id).toBe('bilag-weak');
    expect(grammar.groups.section.match('Links')).toBeUndefined();
  });

  it('reads minutes that the base cannot read', () => {
    expect(codesOf(parse(minutes).referat)).toContain('punkt-title-missing');
    const { referat } = parse(minutes, { grammar });
    expect(referat.diagnostics).toEqual([]);
    expect(referat.punkter.map(({ number, title }) => [number, title])).toEqual([
      ['4', 'Ny skolevej ved Holm Skole'],
      ['5', 'Eventuelt'],
    ]);
    const punkt = must(referat.punkter[0]);
    expect(sectionsOf(punkt)).toEqual([
      ['anledning', 'Hvad handler sagen om'],
      ['konsekvenser', 'Konsekvenser for børn'],
      ['beslutning', 'Beslutning'],
    ]);
    expect(outcomesOf(punkt)).toEqual(['noted']);
  });
});
