import { describe, expect, it } from 'vitest';
import { findTableItems } from '../../src/split/table-items.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { outcomesOf, parse } from '../kit/parse.js';

const HEAD = '| Nr. | Emne | Referat |\n|---|---|---|\n';
const ROWS = '| 1. | Ny sti | Godkendt. |\n| 2. | Budget | Udsat. |\n';

const itemsOf = (text: string): readonly unknown[] =>
  findTableItems(documentOf(text)).map(({ form }) => [form.number?.text, form.title?.text]);

describe('a table of items', () => {
  it('has a column of titles and one of decisions', () => {
    expect(itemsOf(HEAD + ROWS)).toEqual([
      ['1', 'Ny sti'],
      ['2', 'Budget'],
    ]);
    expect(itemsOf('| Dagsordenspunkt | Beslutning |\n|---|---|\n| Ny sti | Godkendt. |\n| Budget | Udsat. |\n')).toEqual([
      [undefined, 'Ny sti'],
      [undefined, 'Budget'],
    ]);
  });

  it.each([
    ['without a column of titles', HEAD.replace('Emne', 'Beløb') + ROWS],
    ['without a column of decisions', HEAD.replace('Referat', 'Beløb') + ROWS],
    ['with a single row', HEAD + '| 1. | Ny sti | Godkendt. |\n'],
    ['by tabs', 'Nr.\tEmne\tReferat\n1\tNy sti\tGodkendt.\n2\tBudget\tUdsat.\n'],
  ])('is none: %s', (_what, text) => {
    expect(itemsOf(text)).toEqual([]);
  });

  it('is none where items stand outside of tables', () => {
    const text = `Punkt 1: Ny plan\n\nSagsfremstilling\n\n${HEAD}${ROWS}\nBeslutning\n\nGodkendt.\n`;
    expect(parse(text).referat.punkter.map(({ title }) => title)).toEqual(['Ny plan']);
  });
});

describe('the numbers of items in a table', () => {
  const head = '| Tid | Punkt | Beslutning |\n|---|---|---|\n';

  it('stand before the titles where they have no column, and how long each takes in a cell of its own', () => {
    const { punkter } = parse(
      `Referat\n\n${head}| 5 min. | 1. Ny sti | Godkendt. |\n| 10 min | 2. Budget | Udsat. |\n| | Eventuelt | Intet. |\n`,
    ).referat;
    expect(punkter.map(({ number, title, durationMinutes, sections }) => [number, title, durationMinutes, sections.length])).toEqual([
      ['1', 'Ny sti', 5, 1],
      ['2', 'Budget', 10, 1],
      [undefined, 'Eventuelt', undefined, 1],
    ]);
  });

  it('lose no second time, and none of a row that goes on with the item above', () => {
    const { punkter } = parse(
      `Referat\n\n${head.replace('Beslutning |', 'Beslutning | Note |').replace('|---|', '|---|---|')}| 5 min. | 1. Ny sti | Godkendt. | 10 min. |\n| 15 min. | | Sendt. | |\n| | 2. Budget | Udsat. | |\n`,
    ).referat;
    const told = punkter.map(({ durationMinutes, sections, other = [] }) => [
      durationMinutes,
      [...sections, ...other].map(({ text }) => text),
    ]);
    expect(told).toEqual([
      [5, ['Godkendt.', '10 min.', '15 min.', 'Sendt.']],
      [undefined, ['Udsat.']],
    ]);
  });

  it('are of the titles where most have none', () => {
    expect(
      itemsOf(`${head}| | 2. behandling af budgettet | Godkendt. |\n| | Ny sti | Udsat. |\n| | Eventuelt | Intet. |\n`).map(
        (item) => (item as readonly unknown[])[0],
      ),
    ).toEqual([undefined, undefined, undefined]);
  });
});

describe('the head of a table', () => {
  it('holds decisions where one of its two words says so', () => {
    expect(itemsOf(`| Emne | Drøftelse/Beslutning |\n|---|---|\n| Ny sti | Godkendt. |\n| Budget | Udsat. |\n`)).toEqual([
      [undefined, 'Ny sti'],
      [undefined, 'Budget'],
    ]);
  });

  it('comes again above the items that a heading parts from the others, and is of none of them', () => {
    const { punkter } = parse(`${HEAD}${ROWS}\n**Lukket del**\n\n${HEAD}| 3. | Køb af kaj | Godkendt. |\n`).referat;
    expect(punkter.map(({ title, visibility }) => [title, visibility])).toEqual([
      ['Ny sti', undefined],
      ['Budget', undefined],
      ['Køb af kaj', 'closed'],
    ]);
    expect(punkter.flatMap(({ other }) => other ?? [])).toEqual([]);
  });

  it('is another above what are no items', () => {
    const { punkter } = parse(`${HEAD}${ROWS}\n| Hvem | Hvad |\n|---|---|\n| Bo | Skriver til naboerne |\n`).referat;
    expect(punkter.map(({ title }) => title)).toEqual(['Ny sti', 'Budget']);
  });
});

describe('a row', () => {
  const punkterOf = (rows: string, below = ''): ReturnType<typeof parse>['referat']['punkter'] =>
    parse(`${HEAD}${rows}${below}`).referat.punkter;
  const textsOf = (rows: string, nth = 0): readonly unknown[] => must(punkterOf(rows)[nth]).sections.map(({ kind, text }) => [kind, text]);

  it('tells the case below its title, and what was decided beside it', () => {
    const rows = '| 1 | **Ny sti**<br>Tilbud er indhentet.<br/>Prisen er kendt. | Bo var med.<br>Godkendt. |\n| 2 | Budget | Udsat. |\n';
    expect(textsOf(rows)).toEqual([
      ['sagsfremstilling', 'Tilbud er indhentet.\n\nPrisen er kendt.'],
      ['beslutning', 'Bo var med.\n\nGodkendt.'],
    ]);
    expect([punkterOf(rows)[0]?.title, outcomesOf(must(punkterOf(rows)[0]))]).toEqual(['Ny sti', ['approved']]);
  });

  it('without number and title goes on with the one above', () => {
    const rows = '| 1 | Ny sti | Godkendt. |\n| | | Bo skriver til naboerne. |\n| 2 | Budget | Udsat. |\n';
    expect(punkterOf(rows).map(({ title }) => title)).toEqual(['Ny sti', 'Budget']);
    expect(textsOf(rows)).toEqual([['beslutning', 'Godkendt.\n\nBo skriver til naboerne.']]);
  });

  it('with a number and no title is an item of its own', () => {
    expect(punkterOf('| 1 | Ny sti | Godkendt. |\n| 2 | | Udsat. |\n').map(({ number }) => number)).toEqual(['1', '2']);
  });

  it('keeps a column of no known kind as andet', () => {
    const text = '| Emne | Beslutning | Farve |\n|---|---|---|\n| Ny sti | Godkendt. | Rød |\n| Budget | Udsat. | Grøn |\n';
    expect(parse(text).referat.punkter.map(({ sections }) => sections.map(({ kind }) => kind))).toEqual([
      ['beslutning', 'andet'],
      ['beslutning', 'andet'],
    ]);
  });

  it('loses nothing of the column of numbers', () => {
    const rows = '| 1<br>Lukket | Ny sti | Godkendt. |\n| 2 | Budget | Udsat. |\n';
    expect(textsOf(rows)).toEqual([
      ['andet', 'Lukket'],
      ['beslutning', 'Godkendt.'],
    ]);
  });

  it('takes no text below the table into its cells', () => {
    const [first, last] = punkterOf(ROWS, '\nDer er kaffe bagefter.\n');
    expect([first?.other, last?.other?.map(({ text }) => text)]).toEqual([undefined, ['Der er kaffe bagefter.']]);
    expect(last?.sections.map(({ text }) => text)).toEqual(['Udsat.']);
  });
});

describe('a cell', () => {
  const HEADS = '| Nr. | Emne | Baggrund | Beslutning |\n|---|---|---|---|\n';
  const itemOf = (cell: string, decision = 'Godkendt.'): ReturnType<typeof parse>['referat']['punkter'][number] =>
    must(parse(`${HEADS}| 1 | Ny sti | ${cell} | ${decision} |\n| 2 | Budget | Tal. | Udsat. |\n`).referat.punkter[0]);
  const kindsOf = (cell: string, decision?: string): readonly unknown[] =>
    itemOf(cell, decision).sections.map(({ kind, heading }) => [kind, heading]);

  it('is parted at the labels in it', () => {
    expect(kindsOf('Stien er smal.<br>Økonomi: 40.000 kr.<br>Bilag:<br>1. Kort over stien')).toEqual([
      ['baggrund', undefined],
      ['oekonomi', 'Økonomi'],
      ['bilag', 'Bilag'],
      ['beslutning', undefined],
    ]);
    expect(itemOf('Stien er smal.<br>Bilag: Kort over stien').bilag.map(({ title }) => title)).toEqual(['Kort over stien']);
  });

  it.each([
    ['in its last line', 'Stien er smal.<br>Havnechefen indstiller, at stien anlægges', 'Havnechefen', ['at stien anlægges']],
    [
      'in points',
      'Havnechefen indstiller,<br>1. at stien anlægges<br>2. at den får lys',
      'Havnechefen',
      ['at stien anlægges', 'at den får lys'],
    ],
    ['below its label', 'Indstilling:<br>Det indstilles, at stien anlægges', undefined, ['at stien anlægges']],
  ])('recommends %s', (_where, cell, by, points) => {
    const { recommendation } = itemOf(cell);
    expect([recommendation?.by, recommendation?.points.map(({ text }) => text)]).toEqual([by, points]);
  });

  it('recommends nothing where somebody did in the middle of it, and where it decides', () => {
    expect(itemOf('Havnechefen indstiller, at stien anlægges.<br>Naboerne er imod.').recommendation).toBeUndefined();
    expect(itemOf('Stien er smal.', 'Udvalget foreslår, at stien anlægges').recommendation).toBeUndefined();
  });

  it('keeps what could be a label of the kind of its column', () => {
    expect(kindsOf('Stien er smal.', 'Beslutning: Godkendt.')).toEqual([
      ['baggrund', undefined],
      ['beslutning', undefined],
    ]);
  });
});
