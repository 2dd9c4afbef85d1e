import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/extract/people.js';
import { defaultGrammar } from '../../src/grammar/default.js';
import { readPassage } from '../../src/markdown/passage.js';

const peopleIn = (text: string): readonly unknown[] =>
  readPeople(defaultGrammar, readPassage(text, [{ start: 0, end: text.length }])).map(({ name, party, role, span }) => {
    expect(text.slice(...span)).toContain(name);
    return [name, party, role].filter((part) => part !== undefined);
  });

describe('people', () => {
  it.each([
    ['one name', 'Tove Ravnkilde', [['Tove Ravnkilde']]],
    ['a run', 'Tove Ravnkilde, Bo Ek og Åse Ømark', [['Tove Ravnkilde'], ['Bo Ek'], ['Åse Ømark']]],
    ['semicolons', 'Tove Ravnkilde; Bo Ek', [['Tove Ravnkilde'], ['Bo Ek']]],
    ['a party', 'Tove Ravnkilde (A)', [['Tove Ravnkilde', 'A']]],
    ['party and role', 'Tove Ravnkilde (A), borgmester', [['Tove Ravnkilde', 'A', 'borgmester']]],
    ['a role behind a dash', 'Tove Ravnkilde – formand', [['Tove Ravnkilde', 'formand']]],
    [
      'a run with parties',
      'Tove Ravnkilde (A), Bo Ek (Ø) og Åse Ømark (V)',
      [
        ['Tove Ravnkilde', 'A'],
        ['Bo Ek', 'Ø'],
        ['Åse Ømark', 'V'],
      ],
    ],
    ['marks of names', 'Anne-Mette d’Or, O’Brien Kjær', [['Anne-Mette d’Or'], ['O’Brien Kjær']]],
    ['a stop at the end', 'Tove Ravnkilde, Bo Ek.', [['Tove Ravnkilde'], ['Bo Ek']]],
    ['no names', 'der var ingen', []],
    ['a number', 'Lokale 915', []],
    ['a sentence', 'Rådet drøftede i en lang samtale hele sagen om havnen', []],
  ])('of %s', (_what, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
