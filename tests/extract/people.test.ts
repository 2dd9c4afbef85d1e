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
    ['a pupil behind somebody else', 'Tove Ravnkilde, Viggo (8.a)', [['Tove Ravnkilde'], ['Viggo', '8.a']]],
    ['where somebody comes from', 'Tove Ravnkilde, Egeby (fra kl. 18)', [['Tove Ravnkilde', 'Egeby']]],
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
    ['a run that goes on below', 'Bo Ek, Ib Holk samt', [['Bo Ek'], ['Ib Holk']]],
    ['a run that goes on below behind `og`', 'Bo Ek, Ib Holk og', [['Bo Ek'], ['Ib Holk']]],
    ['a run with a name like a joining word at its end', 'Bo Ek, Ib Samt', [['Bo Ek'], ['Ib Samt']]],
    ['a run that ends with others without a name', 'Bo Ek og Ib Holk samt suppleanter', [['Bo Ek'], ['Ib Holk']]],
    ['an office behind `og`, which is no others', 'Bo Ek og borgmester Ib Holk', [['Bo Ek'], ['Ib Holk', 'borgmester']]],
    ['a role behind `og`', 'Tove Ravnkilde og suppleant Bo Ek', [['Tove Ravnkilde'], ['Bo Ek', 'suppleant']]],
    ['a role with a colon', 'Tove Ravnkilde samt suppleant: Bo Ek', [['Tove Ravnkilde'], ['Bo Ek', 'suppleant:']]],
    ['a dash with nothing behind it', 'Tove Ravnkilde, Bo Ek –', [['Tove Ravnkilde'], ['Bo Ek']]],
    ['an office behind a comma', 'Tove Ravnkilde (F), Næstformand', [['Tove Ravnkilde', 'F', 'Næstformand']]],
    ['an office of one without a special one', 'Byrådsmedlem Bo Ek (V)', [['Bo Ek', 'V', 'Byrådsmedlem']]],
    ['a label that is no office', 'Bo Ek (lærer), elevrådet: Noah', [['Bo Ek', 'lærer']]],
    ['no party', 'Tove Ravnkilde (u.p.)', [['Tove Ravnkilde', 'u.p']]],
    ['no names', 'der var ingen', []],
    ['a number', 'Lokale 915', []],
    ['a sentence', 'Rådet drøftede i en lang samtale hele sagen om havnen', []],
  ])('of %s', (_what, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});

describe('what is said of a person', () => {
  const people = (text: string): readonly unknown[] =>
    readPeople(defaultGrammar, readPassage(text, [{ start: 0, end: text.length }])).map(
      ({ name, party, role, excused, substitute, notes }) => ({
        name,
        ...(party && { party }),
        ...(role && { role }),
        ...(excused !== undefined && { excused }),
        ...(substitute && { substitute }),
        ...(notes && { notes: notes.map((note) => text.slice(...note.span)) }),
      }),
    );

  it.each([
    ['an office before the name', 'Overborgmester Tove Ravnkilde (A)', [{ name: 'Tove Ravnkilde', party: 'A', role: 'Overborgmester' }]],
    [
      'an office that begins the next person',
      'Bo Ek (kasserer), sognepræst Åse Ømark',
      [
        { name: 'Bo Ek', role: 'kasserer' },
        { name: 'Åse Ømark', role: 'sognepræst' },
      ],
    ],
    [
      'an office of two words',
      'teknisk direktør Bo Ek, vejchef Ib Holk og fuldmægtig Åse Dam (referent)',
      [
        { name: 'Bo Ek', role: 'teknisk direktør' },
        { name: 'Ib Holk', role: 'vejchef' },
        { name: 'Åse Dam', role: 'fuldmægtig' },
      ],
    ],
    ['a party in words', 'Bo Ek (Uden for parti)', [{ name: 'Bo Ek', party: 'Uden for parti' }]],
    ['a party behind a comma', 'Bo Ek, løsgænger', [{ name: 'Bo Ek', party: 'løsgænger' }]],
    ['a union, which is no party', 'Bo Ek (FOA)', [{ name: 'Bo Ek', role: 'FOA' }]],
    ['initials, which are neither', 'Bo Ek (BE)', [{ name: 'Bo Ek' }]],
    [
      'a party before its members',
      'A: Bo Ek, Ib Holk',
      [
        { name: 'Bo Ek', party: 'A' },
        { name: 'Ib Holk', party: 'A' },
      ],
    ],
    [
      'a party with its letter before its members',
      'Venstre (V): Bo Ek, Ib Holk',
      [
        { name: 'Bo Ek', party: 'V' },
        { name: 'Ib Holk', party: 'V' },
      ],
    ],
    ['a party in words before its member', 'Venstre: Bo Ek', [{ name: 'Bo Ek', party: 'Venstre' }]],
    ['who came instead', 'Bo Ek (A), stedfortræder: Ib Holk (A)', [{ name: 'Bo Ek', party: 'A', substitute: 'Ib Holk' }]],
    ['who came instead, behind', 'Bo Ek - Ib Holk stedfortræder', [{ name: 'Bo Ek', substitute: 'Ib Holk' }]],
    ['the party of another', 'Ib Holk, suppleant for Bo Ek (V)', [{ name: 'Ib Holk', role: 'suppleant for Bo Ek' }]],
    ['a part of the meeting', 'Bo Ek (mødt kl. 15.20)', [{ name: 'Bo Ek', notes: ['mødt kl. 15.20'] }]],
    ['an excuse', 'Bo Ek (uden afbud)', [{ name: 'Bo Ek', excused: false }]],
    ['the stop of an initial', 'Jens P., Bo Ek.', [{ name: 'Jens P.' }, { name: 'Bo Ek' }]],
    ['names between dashes', 'Bo Ek - Ib Holk - Åse Ømark', [{ name: 'Bo Ek' }, { name: 'Ib Holk' }, { name: 'Åse Ømark' }]],
    ['no body', 'Teknikudvalget', []],
    ['no municipality', 'Rosendal Kommune', []],
    ['no sentence', 'Hele bestyrelsen undtagen Ib Holk', []],
  ])('is %s', (_what, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
