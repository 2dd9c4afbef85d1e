import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/grammar/find.js';
import { camelAt, isLowerAt, isUpperAt } from '../../src/grammar/letters.js';

describe('letters', () => {
  it('are told by Unicode, in the whole of its first plane', () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const told = [isUpperAt(character, 0), isLowerAt(character, 0)];
      if (told[0] !== /^\p{Lu}/u.test(character) || told[1] !== /^\p{Ll}/u.test(character)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['BeslutningGodkendt.', 0, 60, 9],
    ['Beslutning- Godkendt', 0, 60, 9],
    ['Beslutning -Godkendt', 0, 60, -1],
    ['ØkonomiÆndring', 0, 60, 6],
    ['BeslutningGodkendt.', 0, 10, -1],
    ['BeslutningGodkendt.', 0, 11, 9],
    ['eX aB', 2, 60, 3],
    ['ABC def', 0, 60, -1],
    ['', 0, 60, -1],
  ])('turn from small to capital in %s from %i to %i at %i', (text, from, to, at) => {
    expect(camelAt(text, from, to)).toBe(at);
  });

  it('turn where a pattern says so', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'B', 'æ', 'Ø', ' ', '-', '1', '×', '÷', 'ß', 'λ', 'Σ'), maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.nat(30), (text, to) => {
        expect(camelAt(text, 0, to)).toBe(text.slice(0, to).search(/\p{Ll}(?=\p{Lu}|- \p{Lu})/u));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('findAll', () => {
  it('finds what the iterator of matches finds, whatever was looked for before', () => {
    const digits = /\d+/gu;
    digits.lastIndex = 3;
    expect([findAll(digits, 'a1 b22 c333').map(({ 0: text, index }) => [text, index]), findAll(digits, 'abc')]).toEqual([
      [
        ['1', 1],
        ['22', 4],
        ['333', 8],
      ],
      [],
    ]);
  });
});
