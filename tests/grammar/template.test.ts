import { describe, expect, it } from 'vitest';
import { extendGrammar } from '../../src/grammar/extend.js';
import { defaultGrammar } from '../../src/grammar/default.js';
import { literalOf, patternOf, slotsOf } from '../../src/grammar/template.js';
import { GrammarError, type Match } from '../../src/grammar/types.js';

const resolve = (slot: string): string | undefined => ({ number: String.raw`\d+`, name: String.raw`\p{Lu}\p{Ll}+` })[slot];
const whole = (form: string, text: string): boolean =>
  new RegExp(`^(?:${patternOf(form, resolve, { bounded: false }).pattern})$`, 'u').test(text);

describe('a form', () => {
  it.each([
    ['words', 'Mødet hævet', ['Mødet hævet', 'Mødet  hævet', 'Mødet\thævet'], ['Mødethævet', 'Mødet hævet nu']],
    ['perhaps', 'Mødet [blev] hævet', ['Mødet blev hævet', 'Mødet hævet'], ['Mødet  blev']],
    ['perhaps at the start', '[Orientering] givet', ['Orientering givet', 'givet'], [' givet']],
    ['perhaps one of', 'i [offentlig|intern] høring', ['i offentlig høring', 'i høring', 'i intern høring'], ['i lang høring']],
    ['glued', 'nr.[ ]{number}', ['nr.3', 'nr. 3'], ['nr']],
    ['one of', '(Sag|SAG) nr.', ['Sag nr.', 'SAG nr.'], ['sag nr.', 'nr.']],
    ['the longer of two', '(god|godkendt) sag', ['godkendt sag', 'god sag'], ['godken sag']],
    ['a slot', 'Punkt {number}', ['Punkt 3', 'Punkt 14'], ['Punkt', 'Punkt x']],
    ['a word that begins so', 'udsæt~', ['udsættes', 'udsæt'], ['genudsættes', 'udsat']],
    ['a word that ends so', '~udvalg', ['Havneudvalg', 'udvalg'], ['udvalgene']],
    ['a gap', 'sendt … tilbage', ['sendt tilbage', 'sendt straks tilbage', 'sendt jf. nr. 3 tilbage'], ['sendttilbage', 'sendt?  tilbage']],
    ['the character itself', String.raw`\(lukket\)`, ['(lukket)'], ['lukket']],
    ['characters of patterns', 'a.b*c', ['a.b*c'], ['axbbc']],
    ['nested choices', '(a[b|c]|d)', ['a', 'ab', 'ac', 'd'], ['b', 'ad']],
  ])('reads %s', (_what, form, matching, others) => {
    expect(matching.filter((text) => !whole(form, text))).toEqual([]);
    expect(others.filter((text) => whole(form, text))).toEqual([]);
  });

  it('lets a gap be no longer than its limit', () => {
    expect(whole('sendt … tilbage', `sendt ${'x'.repeat(150)} tilbage`)).toBe(true);
    expect(whole('sendt … tilbage', `sendt ${'x'.repeat(170)} tilbage`)).toBe(false);
  });

  it.each([
    ['Mødet [blev hævet', 'Unexpected end of `Mødet [blev hævet`, expected `]`'],
    ['(Sag|SAG nr.', 'Unexpected end of `(Sag|SAG nr.`, expected `)`'],
    ['Punkt {number', 'Unexpected end of `Punkt {number`, expected `}`'],
    ['Punkt {nummer}', 'Unexpected slot `{nummer}`'],
  ])('is refused where it cannot be read: %s', (form, message) => {
    expect(() => patternOf(form, resolve, { bounded: false })).toThrow(new GrammarError(message));
  });

  it('says its slots and its literal', () => {
    expect(slotsOf('{name:by} (indstiller|[til {name:to}]) {number}')).toEqual(['name', 'name', 'number']);
    expect([literalOf('Mødet hævet'), literalOf(String.raw`a\[b`), literalOf('a[b]'), literalOf('udsæt~'), literalOf('{number}')]).toEqual([
      'Mødet hævet',
      'a[b',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('keeps the name of a slot that comes twice', () => {
    const { grouped, names } = patternOf('({number:x} a|{number:x} b)', resolve, { bounded: false });
    expect([names, new RegExp(grouped, 'u').exec('12 b')?.slice(1)]).toEqual([
      ['x', 'x'],
      [undefined, '12'],
    ]);
  });
});

describe('a match', () => {
  /** A match of one form in a group of the given kind. */
  function find(group: 'outcome' | 'section' | 'headerField' | 'functionWord' | 'punkt', form: string, text: string): Match | undefined {
    const attributes = {
      outcome: { kind: 'noted' },
      section: { kind: 'andet' },
      headerField: { field: 'other' },
      functionWord: {},
      punkt: {},
    }[group];
    return extendGrammar(defaultGrammar, { [group]: { only: { ...attributes, forms: [form] } } }).groups[group].entries.some(
      ({ id }) => id === 'only',
    )
      ? extendGrammar(
          { ...defaultGrammar, source: { name: 'empty', groups: {} } },
          { [group]: { only: { ...attributes, forms: [form] } } },
        ).groups[group].match(text)
      : undefined;
  }

  it.each([
    ['outcome', 'enes om', 'De enes om planen', true],
    ['outcome', 'enes om', 'De forenes om planen', false],
    ['outcome', 'enes om', 'De enes omkring planen', false],
    ['outcome', 'enes om', 'DE ENES OM PLANEN', true],
    ['outcome', 'ændres', 'æændres', false],
    ['section', 'Havn', 'HAVN', true],
    ['section', 'Havn', 'Havn og by', false],
    ['headerField', 'Havn', 'Havn: by', true],
    ['headerField', 'Havn', 'Havnen: by', false],
    ['headerField', 'Havn', 'I Havn', false],
    ['functionWord', 'under', 'planen under', true],
    ['functionWord', 'under', 'vidunder', false],
    ['functionWord', 'under', 'under planen', false],
    ['punkt', 'Sag {number}', 'sag 3', false],
  ] as const)('of %s `%s` in %j: %s', (group, form, text, found) => {
    expect(find(group, form, text) !== undefined).toBe(found);
  });

  it('says where its slots stand', () => {
    const match = find('punkt', 'Sag {number} – {title:name}', 'Sag 12 – Ny sti');
    expect(match).toMatchObject({
      start: 0,
      end: 15,
      slots: { number: { text: '12', start: 4, end: 6 }, name: { text: 'Ny sti', start: 9, end: 15 } },
    });
  });

  it('of many is the leftmost and of those the longest', () => {
    const match = defaultGrammar.groups.outcome.match('Planen blev ikke godkendt, men udsat.');
    expect([match?.entry.id, match?.start, match?.end]).toEqual(['rejected', 7, 25]);
  });

  it('of all is in the order of the text', () => {
    const found = defaultGrammar.groups.outcome.matchAll('Drøftet, godkendt og udsat.').map(({ entry, start }) => [entry.id, start]);
    expect(found).toEqual([
      ['discussed', 0],
      ['approved', 9],
      ['postponed', 21],
    ]);
  });
});
