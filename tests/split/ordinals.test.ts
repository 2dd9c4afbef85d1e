/** Items counted with letters or Roman numbers. */
import { describe, expect, it } from 'vitest';
import { readRoman } from '../../src/split/ordinals.js';
import { outcomesOf, parse } from '../kit/parse.js';

const agenda = (numbers: readonly string[], write: (number: string, title: string) => string): string =>
  `Referat af møde i Havneudvalget den 5. marts 2018\n\n${numbers
    .map((number, i) => `${write(number, `Sag nummer ${String(i)}`)}\n\nKajen er lang.\n\n> **Konklusion:** Godkendt.\n\n`)
    .join('')}`;
const itemsOf = (text: string): readonly (readonly [string | undefined, string | undefined])[] =>
  parse(text).referat.punkter.map(({ number, title }) => [number, title]);
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

describe('items', () => {
  it.each<[string, readonly string[], (number: string, title: string) => string]>([
    ['letters in headings', ['A', 'B', 'C', 'D'], (number, title) => `## ${number}. ${title}`],
    ['Roman numbers in headings of all levels', ROMANS, (number, title) => `${'#'.repeat(number.length)} ${number}. ${title}`],
    ['Roman numbers in bold', ROMANS, (number, title) => `**${number}) ${title}**`],
    ['letters before a dash', ['A', 'B', 'C'], (number, title) => `${number} - ${title}`],
  ])('are counted with %s', (_what, numbers, write) => {
    const text = agenda(numbers, write);
    expect(itemsOf(text)).toEqual(numbers.map((number, i) => [number, `Sag nummer ${String(i)}`]));
    expect(parse(text).referat.punkter.map(outcomesOf)).toEqual(numbers.map(() => ['approved']));
  });

  it.each([
    ['where one is left out', ['A', 'C', 'D', 'E']],
    ['where they do not begin with the first', ['B', 'C', 'D']],
    ['where there are two', ['A', 'B']],
  ])('are not %s', (_what, numbers) => {
    const text = `Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\n${numbers.map((number) => `${number}. Sag\n\nGodkendt.\n\n`).join('')}`;
    expect(itemsOf(text)).toEqual([['1', 'Ny sti']]);
  });

  it('are not the groups of numbered items', () => {
    const groups = ['A', 'B', 'C'].map(
      (letter, i) => `${letter}. Gruppe\n\nPunkt ${String(2 * i + 1)}: Sti\n\nGodkendt.\n\nPunkt ${String(2 * i + 2)}: Bro\n\nUdsat.\n\n`,
    );
    expect(itemsOf(groups.join('')).map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('are named without their letters in the contents list', () => {
    const titles = ['Godkendelse', 'Ny sti', 'Broen'];
    const list = titles.map((title, i) => `- ${'ABC'.charAt(i)}. ${title}`).join('\n');
    const body = titles.map((title, i) => `## ${'ABC'.charAt(i)}. ${title}\n\n**Beslutning:** Godkendt.\n\n`).join('');
    const { tableOfContents } = parse(`Referat af møde i Havneudvalget\n\nDagsorden\n${list}\n\n${body}`).referat;
    expect(tableOfContents.map(({ number, title, punkt }) => [number, title, punkt])).toEqual([
      ['A', 'Godkendelse', 0],
      ['B', 'Ny sti', 1],
      ['C', 'Broen', 2],
    ]);
  });
});

it.each([
  ['I', 1],
  ['IV', 4],
  ['IX', 9],
  ['XIV', 14],
  ['XLII', 42],
])('reads the Roman number %s', (text, value) => {
  expect(readRoman(text)).toBe(value);
});
