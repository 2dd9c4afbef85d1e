import { describe, expect, it } from 'vitest';
import { defaultGrammar } from '../../src/grammar/default.js';
import { extendGrammar } from '../../src/grammar/extend.js';
import { GrammarError } from '../../src/grammar/types.js';
import { inPunkt, outcomesOf, punktOf, sectionsOf } from '../kit/parse.js';

const labelled = (label: string): string => inPunkt(`${label}\n\nStien er åben.\n\nBeslutning\n\nGodkendt.`);
const kindOf = (label: string, dialect?: unknown): unknown =>
  sectionsOf(punktOf(labelled(label), dialect === undefined ? {} : { grammar: extendGrammar(defaultGrammar, dialect) }))[0];

describe('a dialect', () => {
  it('adds forms to an entry', () => {
    const dialect = { section: { baggrund: { add: ['Havnens baggrund'] } } };
    expect([kindOf('Havnens baggrund', dialect), kindOf('Baggrund', dialect)]).toEqual([
      ['baggrund', 'Havnens baggrund'],
      ['baggrund', 'Baggrund'],
    ]);
  });

  it('replaces the forms of an entry', () => {
    const dialect = { section: { baggrund: { replace: ['Forhistorie'] } } };
    expect([kindOf('Forhistorie', dialect), kindOf('Baggrund', dialect)]).toEqual([
      ['baggrund', 'Forhistorie'],
      ['sagsfremstilling', null],
    ]);
  });

  it('brings a new entry', () => {
    expect(kindOf('Havneøkonomi', { section: { havn: { kind: 'oekonomi', forms: ['Havneøkonomi'] } } })).toEqual([
      'oekonomi',
      'Havneøkonomi',
    ]);
  });

  it('removes an entry', () => {
    expect(kindOf('Baggrund', { section: { baggrund: 'remove' } })).toEqual(['sagsfremstilling', null]);
  });

  it('changes an attribute and keeps the forms', () => {
    expect(kindOf('Baggrund', { section: { baggrund: { kind: 'andet' } } })).toEqual(['andet', 'Baggrund']);
  });

  it('is heard in decisions too', () => {
    const grammar = extendGrammar(defaultGrammar, { outcome: { approved: { add: ['sejlet igennem'] } } });
    const text = inPunkt('Beslutning\n\nPlanen blev sejlet igennem.');
    expect([outcomesOf(punktOf(text, { grammar })), outcomesOf(punktOf(text))]).toEqual([['approved'], []]);
  });

  it('gives the grammar its name and leaves the base as it is', () => {
    const before = JSON.stringify(defaultGrammar.source);
    const grammar = extendGrammar(defaultGrammar, { name: 'sandvig-holm', description: 'Øens egne ord.', section: { baggrund: 'remove' } });
    expect([grammar.name, defaultGrammar.name]).toEqual(['sandvig-holm', 'base']);
    expect(JSON.stringify(defaultGrammar.source)).toBe(before);
  });

  it('can be laid over another', () => {
    const first = extendGrammar(defaultGrammar, { section: { havn: { kind: 'oekonomi', forms: ['Havneøkonomi'] } } });
    const second = extendGrammar(first, { section: { havn: { add: ['Broøkonomi'] } } });
    expect(second.source.groups.section?.havn?.forms).toEqual(['Havneøkonomi', 'Broøkonomi']);
  });

  it('keeps the examples of both', () => {
    const grammar = extendGrammar(defaultGrammar, {
      section: { baggrund: { add: ['Forhistorie'], examples: ['Forhistorie'], not: ['Forhistorien'] } },
    });
    expect(grammar.source.groups.section?.baggrund).toMatchObject({
      examples: ['Baggrund', 'Forhistorie'],
      not: ['Baggrunden', 'Forhistorien'],
    });
  });

  it('of nothing changes nothing', () => {
    expect(extendGrammar(defaultGrammar, {}).source).toEqual(defaultGrammar.source);
  });
});

describe('a dialect that cannot be used', () => {
  it.each<[string, unknown, string]>([
    ['no entries', 'section', 'Unexpected content, expected groups of entries such as `section:`'],
    ['a list', [], 'Unexpected content, expected groups of entries such as `section:`'],
    ['null', null, 'Unexpected content, expected groups of entries such as `section:`'],
    ['an unknown group', { sections: {} }, 'Unexpected group `sections`, the nearest name is `section`'],
    ['a group that is a text', { section: 'Baggrund' }, 'Unexpected `section`, expected entries by name below it'],
    [
      'an entry that is a text',
      { section: { baggrund: 'Baggrund' } },
      'Unexpected `section.baggrund`, expected `add`, `replace`, `forms` or the word `remove`',
    ],
    [
      'the removal of what is not there',
      { section: { bagrund: 'remove' } },
      'Unexpected `section.bagrund: remove`, expected an entry of the base; the nearest name is `baggrund`',
    ],
    ['an unknown key', { section: { baggrund: { ad: ['Forhistorie'] } } }, 'Unexpected `section.baggrund.ad`, the nearest name is `add`'],
    ['an unknown kind', { section: { havn: { kind: 'okonomi', forms: ['Havn'] } } }, 'oekonomi`'],
    [
      'a new entry without forms',
      { section: { havn: { kind: 'andet' } } },
      'Unexpected `section.havn`, expected `forms` since the base has no entry of that name',
    ],
    [
      'a new entry without its kind',
      { section: { havn: { forms: ['Havn'] } } },
      'Unexpected `section.havn` without `kind`, expected one of anledning,',
    ],
    [
      'forms that are no list',
      { section: { baggrund: { add: 'Forhistorie' } } },
      'Unexpected `section.baggrund.add`, expected a list of texts',
    ],
    ['an empty form', { section: { baggrund: { add: [''] } } }, 'Unexpected `section.baggrund.add`, expected a list of texts'],
    ['a flag that is a text', { section: { baggrund: { weak: 'ja' } } }, 'Unexpected `section.baggrund.weak: ja`, expected `true`'],
    ['a number that is a text', { month: { januar: { number: 'en' } } }, 'Unexpected `month.januar.number: en`, expected a number'],
    ['a name that is a number', { name: 7 }, 'Unexpected `name`, expected text'],
    ['brackets that do not match', { section: { baggrund: { add: ['Havn [og by'] } } }, 'Unexpected end of `Havn [og by`, expected `]`'],
    ['an unknown slot', { section: { baggrund: { add: ['Havn {dato}'] } } }, 'Unexpected slot `{dato}`'],
  ])('is refused: %s', (_what, dialect, message) => {
    expect(() => extendGrammar(defaultGrammar, dialect)).toThrow(GrammarError);
    expect(() => extendGrammar(defaultGrammar, dialect)).toThrow(message);
  });
});
