import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/schema/referat.js';
import { must } from '../kit/must.js';
import { inPunkt, parse } from '../kit/parse.js';

/** The tables of an item whose text is the given lines, and the text behind each cell. */
function tablesOf(lines: readonly string[]): readonly unknown[] {
  const { referat, text } = parse(inPunkt(`Sagsfremstilling\n\n${lines.join('\n')}\n\nBeslutning\n\nGodkendt.\n`));
  return must(referat.punkter[0])
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block): block is Table => block.type === 'table')
    .map(({ header, rows, cells }) => ({
      header,
      rows,
      cells: cells.map((row) => row.map((cell) => cell && text.slice(...cell))),
    }));
}

/** A table as it comes out: the cells that are empty stand nowhere. */
const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): unknown => ({
  header,
  rows,
  cells: [header, ...rows].map((row) => row.map((cell) => (cell === '' ? null : cell))),
});

describe('columns kept by blanks', () => {
  it.each([
    [
      'with a rule below the head',
      [
        'Post                    2022        2023',
        '----------------- ---------- -----------',
        'Løn                21,4 mio.   21,1 mio.',
        'Vikarer             0,9 mio.    0,7 mio.',
      ],
      table(['Post', '2022', '2023'], ['Løn', '21,4 mio.', '21,1 mio.'], ['Vikarer', '0,9 mio.', '0,7 mio.']),
    ],
    [
      'whose head has no first cell',
      [
        '                    Bevilling     Regnskab',
        'Projektering          640.000      702.500',
        'Asfalt                 80.000       70.000',
        'Kantsten               12.000       11.000',
      ],
      table(
        ['', 'Bevilling', 'Regnskab'],
        ['Projektering', '640.000', '702.500'],
        ['Asfalt', '80.000', '70.000'],
        ['Kantsten', '12.000', '11.000'],
      ),
    ],
    [
      'with empty cells in the middle and at the end',
      [
        '                    Bevilling     Regnskab      Rest',
        'Projektering          640.000      702.500    62.500',
        'Grunde                 12.000                  1.000',
        'Asfalt                 80.000       70.000',
        'Kantsten                                       9.000',
        'Lys                    10.000        8.000     2.000',
      ],
      table(
        ['', 'Bevilling', 'Regnskab', 'Rest'],
        ['Projektering', '640.000', '702.500', '62.500'],
        ['Grunde', '12.000', '', '1.000'],
        ['Asfalt', '80.000', '70.000', ''],
        ['Kantsten', '', '', '9.000'],
        ['Lys', '10.000', '8.000', '2.000'],
      ),
    ],
    [
      'with a dash where there is no number',
      ['Post          Beløb      År', 'Asfalt       80.000    2020', 'Kantsten          -    2021'],
      table(['Post', 'Beløb', 'År'], ['Asfalt', '80.000', '2020'], ['Kantsten', '-', '2021']),
    ],
    [
      'with two columns that only some rows fill',
      [
        '                 I alt      Stat    Region',
        'Projektering     1.000       300       700',
        'Asfalt             500',
        'Kantsten           200',
        'Lys                100        50        50',
      ],
      table(
        ['', 'I alt', 'Stat', 'Region'],
        ['Projektering', '1.000', '300', '700'],
        ['Asfalt', '500', '', ''],
        ['Kantsten', '200', '', ''],
        ['Lys', '100', '50', '50'],
      ),
    ],
    [
      'further in than the margin',
      ['    Post          Beløb      År', '    Asfalt       80.000    2020', '    Kantsten     12.000    2021'],
      table(['Post', 'Beløb', 'År'], ['Asfalt', '80.000', '2020'], ['Kantsten', '12.000', '2021']),
    ],
  ])('are a table %s', (_what, lines, expected) => {
    expect(tablesOf(lines)).toEqual([expected]);
  });

  it('are one up to the first line that has none', () => {
    const rows = ['Post          Beløb      År', 'Asfalt       80.000    2020', 'Kantsten     12.000    2021'];
    expect(tablesOf([...rows, 'Beløbene er uden moms.'])).toEqual(tablesOf(rows));
    expect(tablesOf(rows)).toHaveLength(1);
  });

  it.each([
    ['in two lines', ['Post          Beløb      År', 'Asfalt       80.000    2020']],
    ['that are two', ['Post          Beløb', 'Asfalt       80.000', 'Kantsten     12.000']],
    ['of names', ['Navn         Hverv         Parti', 'Bo Ek        formand       A', 'Ib Holk      kasserer      V']],
    [
      'with numbers first, as in a contents list',
      ['Nr.     Sag             Blad', '1       Budget 2019        5', '2       Budget 2020        6', '3       Budget 2021        7'],
    ],
    ['that overlap', ['Post          Beløb      År', 'Asfalt   80.000        2020', 'Kantsten            12.000    2021']],
    ['with words among the numbers', ['Post          Beløb      År', 'Asfalt       80.000    2020', 'Kantsten      mange    2021']],
    [
      'with a number between them',
      [
        'Post          Beløb          Moms      År',
        'Asfalt       80.000        20.000    2020',
        'Sten         12.000         3.000    2021',
        'Lys                    5             2022',
      ],
    ],
    [
      'with numbers that nothing names',
      ['Post          Beløb      År', 'Asfalt       80.000    2020', 'Sten         12.000    2021', '             11.000    2022'],
    ],
    [
      'of prose',
      ['Rådet har    talt om     stien ved åen', 'og fundet    at den er   for smal til', 'biler og     at de må    køre udenom'],
    ],
    ['where one row has all of them', ['Post         Beløb    År', 'Asfalt      80.000  2020', 'Kantsten    12.000  2021']],
  ])('are no table %s', (_what, lines) => {
    expect(tablesOf(lines)).toEqual([]);
  });
});
