import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/schema/referat.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const BODY = '\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n';
const meetingOf = (table: string): Meeting => parse(`Byrådet\nReferat 12. marts 2025\n\n${table}${BODY}`).referat.meeting;
const lists = (table: string): readonly unknown[] => {
  const { present, absent } = meetingOf(table);
  return [present.map(({ name }) => name), absent.map(({ name }) => name)];
};
const pipes = (rows: readonly (readonly string[])[]): string =>
  rows.map((row, i) => `| ${row.join(' | ')} |${i === 0 ? `\n|${'---|'.repeat(row.length)}` : ''}`).join('\n');

describe('a roll', () => {
  it.each([
    [
      'Mødt/Afbud',
      [
        ['Bo Ek', 'Mødt'],
        ['Ib Holk', 'Afbud'],
        ['Åse Dam', 'Mødt'],
      ],
      ['Bo Ek', 'Åse Dam'],
      ['Ib Holk'],
    ],
    [
      'Mødt',
      [
        ['Bo Ek', 'X'],
        ['Ib Holk', ''],
        ['Åse Dam', 'Ja'],
      ],
      ['Bo Ek', 'Åse Dam'],
      ['Ib Holk'],
    ],
    [
      'Til stede',
      [
        ['Bo Ek', 'Ja'],
        ['Ib Holk', 'Nej'],
        ['Åse Dam', '÷'],
      ],
      ['Bo Ek'],
      ['Ib Holk', 'Åse Dam'],
    ],
    [
      'Afbud',
      [
        ['Bo Ek', ''],
        ['Ib Holk', 'X'],
        ['Åse Dam', 'Nej'],
      ],
      ['Bo Ek', 'Åse Dam'],
      ['Ib Holk'],
    ],
    [
      'Status',
      [
        ['Bo Ek', 'Deltog'],
        ['Ib Holk', 'Fraværende'],
        ['Åse Dam', 'Syg'],
      ],
      ['Bo Ek'],
      ['Ib Holk', 'Åse Dam'],
    ],
  ])('has a column %s that says who came', (head, rows, present, absent) => {
    expect(lists(pipes([['Navn', head], ...rows]))).toEqual([present, absent]);
    expect(lists([['Navn', head], ...rows].map((row) => row.join('\t')).join('\n'))).toEqual([present, absent]);
  });

  it('has two columns, one for who came and one for who did not', () => {
    expect(
      lists(
        pipes([
          ['Medlem', 'Mødt', 'Afbud'],
          ['Bo Ek', 'X', ''],
          ['Ib Holk', '', 'X'],
          ['Åse Dam', '', ''],
        ]),
      ),
    ).toEqual([['Bo Ek'], ['Ib Holk', 'Åse Dam']]);
  });

  it('says the role, the party and the substitute of each', () => {
    const { present, absent } = meetingOf(
      pipes([
        ['Navn', 'Parti', 'Rolle', 'Mødt', 'Suppleant'],
        ['Bo Ek', 'V', 'formand', 'Ja', ''],
        ['Ib Holk', 'A', '', 'Nej', 'Åse Dam'],
      ]),
    );
    expect([present, absent]).toMatchObject([
      [{ name: 'Bo Ek', party: 'V', role: 'formand' }],
      [{ name: 'Ib Holk', party: 'A', substitute: 'Åse Dam' }],
    ]);
  });

  it('gives each person the span of the row', () => {
    const { referat, text } = parse(
      `Byrådet\n\n${pipes([
        ['Navn', 'Mødt'],
        ['Bo Ek', 'Ja'],
        ['Ib Holk', 'Nej'],
      ])}${BODY}`,
    );
    expect(text.slice(...must(referat.meeting.present[0]).span)).toBe('Bo Ek | Ja');
    expect(text.slice(...must(referat.meeting.absent[0]).span)).toBe('Ib Holk | Nej');
  });

  it('leaves out who neither came nor did not', () => {
    expect(
      lists(
        pipes([
          ['Navn', 'Mødt'],
          ['Bo Ek', 'Ja'],
          ['Ib Holk', 'Måske'],
          ['Åse Dam', 'Ja'],
        ]),
      ),
    ).toEqual([['Bo Ek', 'Åse Dam'], []]);
  });
});

describe('a table is no roll', () => {
  it.each([
    [
      'without a column of names',
      [
        ['Sag', 'Mødt'],
        ['Bo Ek', 'Ja'],
        ['Ib Holk', 'Ja'],
      ],
    ],
    [
      'without a column that says who came',
      [
        ['Navn', 'Telefon'],
        ['Bo Ek', '12'],
        ['Ib Holk', '14'],
      ],
    ],
    [
      'where most rows say nothing',
      [
        ['Navn', 'Status'],
        ['Bo Ek', 'Ja'],
        ['Ny sti', 'I gang'],
        ['Ny bro', 'I gang'],
      ],
    ],
  ])('%s', (_what, rows) => {
    expect(lists(pipes(rows))).toEqual([[], []]);
  });

  it('in an item', () => {
    const text = `Byrådet\nReferat 12. marts 2025${BODY}\n${pipes([
      ['Navn', 'Mødt'],
      ['Bo Ek', 'Ja'],
      ['Ib Holk', 'Nej'],
    ])}\n`;
    expect(parse(text).referat.meeting).toMatchObject({ present: [], absent: [] });
  });
});

describe('what a roll says beside the name', () => {
  const HEAD = ['Navn', 'Rolle', 'Valgt af', 'Mødt'];

  it('is a role, and notes where it is more than that', () => {
    const { present } = meetingOf(
      pipes([HEAD, ['Bo Ek', 'formand', 'Forældrene', 'Mødt (fra kl. 17.15)'], ['Ib Holk', 'medlem', '', 'Ja']]),
    );
    expect(present.map(({ name, role, notes }) => [name, role, notes?.map(({ text }) => text)])).toEqual([
      ['Bo Ek', 'formand', ['Forældrene', 'Mødt (fra kl. 17.15)']],
      ['Ib Holk', 'medlem', undefined],
    ]);
  });

  it('is kept as text where it does not say whether the person came', () => {
    const { present, absent, other } = meetingOf(pipes([HEAD, ['Bo Ek', 'formand', '', 'Ja'], ['Lis Vang', 'medlem', 'Elever', 'Uvist']]));
    expect([...present, ...absent].map(({ name }) => name)).toEqual(['Bo Ek']);
    expect(other?.map(({ text }) => text)).toContain('| Lis Vang | medlem | Elever | Uvist |');
  });
});

describe('a row of a roll', () => {
  const HEAD = ['Afdeling', 'Navn', 'Til stede'];

  it('is the place of its person, cells before the name included', () => {
    const text = `Byrådet\nReferat 12. marts 2025\n\n${pipes([HEAD, ['Havnen', 'Bo Ek', 'X'], ['Broen', 'Ib Holk', '-']])}${BODY}`;
    const { present, absent } = parse(text).referat.meeting;
    expect([...present, ...absent].map(({ name, role, span }) => [name, role, text.slice(...span)])).toEqual([
      ['Bo Ek', 'Havnen', 'Havnen | Bo Ek | X'],
      ['Ib Holk', 'Broen', 'Broen | Ib Holk | -'],
    ]);
  });

  it('may have the office before the name', () => {
    const { present } = meetingOf(pipes([HEAD, ['Havnen', 'Projektleder, Bo Ek', 'X'], ['Broen', 'Ib Holk, formand', 'X']]));
    expect(present.map(({ name, role }) => [name, role])).toEqual([
      ['Bo Ek', 'Projektleder'],
      ['Ib Holk', 'formand'],
    ]);
  });
});

describe('a roll whose columns are kept by blanks', () => {
  const HEAD = 'Medlemmer              Parti    Fremmøde\n\n';

  it('has each cell below its head', () => {
    const { present, absent } = meetingOf(
      `${HEAD}Bo Ek (formand)        (V)      Til stede\nIb Holk                (C)      Afbud\nÅse Dam                         Til stede\n\nMødet sluttede kl. 20.48`,
    );
    expect(present.map(({ name, party, role }) => [name, party, role])).toEqual([
      ['Bo Ek', 'V', 'formand'],
      ['Åse Dam', undefined, undefined],
    ]);
    expect(absent.map(({ name, party }) => [name, party])).toEqual([['Ib Holk', 'C']]);
  });

  it('is none where no column says who came', () => {
    expect(lists('Medlemmer              Parti\n\nBo Ek                  V\nIb Holk                C')).toEqual([['Bo Ek', 'Ib Holk'], []]);
  });
});

it('a substitute in the column of who came came, in whose place it says', () => {
  const rows = '| Medlem | Parti | Fremmøde |\n| - | - | - |\n| Bo Ek | A | Til stede |\n| Åse Dam | A | Stedfortræder for Ib Holk |\n';
  const { present } = parse(`Referat af møde i Havneudvalget\n\n${rows}\nPunkt 1: Ny sti`).referat.meeting;
  expect(present.map(({ name, notes = [] }) => [name, ...notes.map(({ text }) => text)])).toEqual([
    ['Bo Ek'],
    ['Åse Dam', 'Stedfortræder for Ib Holk'],
  ]);
});
