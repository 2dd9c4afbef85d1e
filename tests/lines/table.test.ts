import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/lines/line.js';
import { readTable, tableLength } from '../../src/lines/table.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const cells = (text: string): readonly (readonly string[])[] =>
  readTable(text, readLines(text)).rows.map((row) => row.map((cell) => cell.text));
const ragged = (text: string): boolean => readTable(text, readLines(text)).ragged;
const rows = (text: string): readonly number[] => [...documentOf(text).rows];

it('the rest of a line behind a label has no cells of what stands before it', () => {
  const { punkter } = parse('Beslutning\n•\tUdvalgets beslutning: Godkendt.\na\tb\tc\n').referat;
  expect(must(punkter[0]).decisions.map(({ text }) => text)).toEqual(['Godkendt.\n\na b c']);
});

describe('rows', () => {
  it.each([
    ['two lines with tabs', 'a\tb\nc\td', [0, 1]],
    ['two lines with pipes', '| a | b |\n| c | d |', [0, 1]],
    ['pipes without outer ones', 'a | b | c\nd | e | f', [0, 1]],
    ['one line with a tab', 'a\tb\nc', []],
    ['one line with pipes', '| a | b |\nc', []],
    ['a single pipe in prose', 'enten | eller\nenten | eller', []],
    ['a line that is only indented by a tab', '\ta\n\tb', [0, 1]],
    ['tabs behind the last word alone', 'a\t\nb\t', []],
    ['a row whose last cell is empty', 'a\tb\nc\t', [0, 1]],
    ['a blank line between', 'a\tb\n\nc\td', []],
    ['furniture between', 'a\tb\nSide 2 af 3\t\nc\td', []],
    ['no items of a list as a word processor writes them', '•\tstien males\n\t-\tmed hvidt\n1.\tat broen males\n2.\tat havnen males', []],
    ['lines with a marker and cells behind it', '1.\tStien\t12\n2.\tBroen\t14', [0, 1]],
    ['the lines above such items', 'a\tb\nc\td\n•\tstien males\n•\tbroen males', [0, 1]],
    ['prose around', 'Tal:\na\tb\nc\td\nSlut.', [1, 2]],
  ])('are %s', (_what, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('are counted from where they begin', () => {
    const text = 'Tal:\na\tb\nc\td\ne\tf\nSlut.';
    expect([0, 1, 2, 3, 4, 5].map((at) => tableLength(text, readLines(text), at, new Map()))).toEqual([0, 3, 2, 0, 0, 0]);
  });
});

describe('cells', () => {
  it.each([
    [
      'between tabs',
      'År\tAntal\n2024\t12',
      [
        ['År', 'Antal'],
        ['2024', '12'],
      ],
    ],
    [
      'empty in front and at the end',
      '\tTid\nÅbning\t9.00\n\t10.00',
      [
        ['', 'Tid'],
        ['Åbning', '9.00'],
        ['', '10.00'],
      ],
    ],
    [
      'missing at the end',
      'a\tb\tc\nd',
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ],
    [
      'empty beyond the head',
      'a\tb\t\nc\td\t\t\t',
      [
        ['a', 'b', ''],
        ['c', 'd', ''],
      ],
    ],
    [
      'beyond the head, kept',
      'a\tb\nc\td\te',
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    [
      'between pipes',
      '| År | Antal |\n|---|:-:|\n| 2024 | 12 |',
      [
        ['År', 'Antal'],
        ['2024', '12'],
      ],
    ],
    [
      'on two lines',
      '| Ny sti<br>ved havnen | 2<br />3 |\n|---|---|\n| <br>Bro | 4<BR> |',
      [
        ['Ny sti ved havnen', '2 3'],
        ['Bro', '4'],
      ],
    ],
    [
      'with an escaped pipe',
      '| a \\| b | c |\n| d | e |',
      [
        ['a | b', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'empty between pipes',
      '| a | b |\n|  | c |',
      [
        ['a', 'b'],
        ['', 'c'],
      ],
    ],
    [
      'with markup resolved',
      '**År**\tPlan\\_2\n2024\tDagtilbud*',
      [
        ['År', 'Plan_2'],
        ['2024', 'Dagtilbud*'],
      ],
    ],
  ])('are %s', (_what, text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('stand where their text stands', () => {
    const text = '\t År \t12\n| a \t b |\t';
    const table = readTable(text, readLines(text));
    const filled = table.rows.flat().filter((cell) => cell.text !== '');
    expect(filled.map((cell) => text.slice(cell.start, cell.end))).toEqual(['År', '12', '| a', 'b |']);
  });
});

describe('a ragged table', () => {
  it.each([
    ['a row with more filled cells than the head', 'a\tb\nc\td\te', true],
    ['a row with fewer cells', 'a\tb\tc\nd\te', true],
    ['even rows', 'a\tb\nc\td', false],
    ['empty cells beyond the head', 'a\tb\nc\td\t\t', false],
    ['empty cells at the end of a row', 'a\tb\nc\t', false],
  ])('has %s: %s', (_what, text, expected) => {
    expect(ragged(text)).toBe(expected);
  });
});
