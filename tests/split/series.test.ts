import { describe, expect, it } from 'vitest';
import type { Punkt } from '../../src/schema/referat.js';
import { findSeries } from '../../src/split/series.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

/** Number, what it counts, title and case number of each line of a series. */
const seriesOf = (text: string): readonly unknown[] =>
  [...findSeries(documentOf(text)).values()].map((read) => {
    const { number, value, title, journalNumber } = read();
    return [number?.text, value, title?.text, journalNumber?.raw];
  });

const itemsOf = (text: string): readonly Punkt[] => parse(text).referat.punkter;
const numbersOf = (text: string): readonly unknown[] => itemsOf(text).map(({ number, title }) => [number, title]);

describe('a series', () => {
  it.each([
    [
      'number and year, with the case number behind',
      '70/08  00.01.00-A00-2-08\n71/08  01.02.05-P16-8-07\n72/08  01.11.20-G01-3-08',
      [70, 71, 72],
    ],
    ['year and number', 'Sag 2016-11 - Kroen\nSag 2016-12 - Café Solsiden\nSag 2016-13 - Havnegrillen', [11, 12, 13]],
    ['a word that is no form of the grammar', 'Emne 3\nEmne 4\nEmne 5', [3, 4, 5]],
    ['a time behind the number', 'Punkt 1 (kl. 17.00-17.05)\nPunkt 2 (kl. 17.05-17.15)\nPunkt 3 (kl. 17.15-17.30)', [1, 2, 3]],
    ['a number that is left out', 'Emne 3\nEmne 4\nEmne 6\nEmne 7', [3, 4, 6, 7]],
  ])('counts on: %s', (_what, text, values) => {
    expect(seriesOf(text).map((entry) => (entry as readonly unknown[])[1])).toEqual(values);
  });

  it.each([
    ['two lines alone', 'Emne 3\nEmne 4'],
    ['numbers that do not count on', 'Model 3\nModel 7\nModel 20\nModel 21'],
    ['numbers of another year each', '70/08  Kroen\n71/09  Caféen\n72/10  Grillen'],
    ['words that differ', 'Emne 3\nSag 4\nModel 5'],
    ['labels', 'Bilag 1\nBilag 2\nBilag 3'],
    ['lines of the page', 'Side 1 Havnen\nSide 2 Kajen\nSide 3 Molen'],
    ['rows of a table', 'Emne 1\tA\nEmne 2\tB\nEmne 3\tC'],
    ['sentences', 'Etape 1 er huset mod torvet\nEtape 2 er længen\nEtape 3 er parkeringen'],
  ])('is none: %s', (_what, text) => {
    expect(seriesOf(text)).toEqual([]);
  });

  it('reads what stands behind the number: a title, a case number or a time', () => {
    const behind = (rest: string): unknown => seriesOf([1, 2, 3].map((n) => `Emne ${String(n)}${rest}`).join('\n'))[0];
    expect(behind(' - Ny sti')).toEqual(['1', 1, 'Ny sti', undefined]);
    expect(behind(' 01.02.05-P16-8-07')).toEqual(['1', 1, undefined, '01.02.05-P16-8-07']);
    expect(behind(' (kl. 17.00-17.05)')).toEqual(['1', 1, undefined, undefined]);
  });
});

describe('the items of a series', () => {
  const body = '\n\nSagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n';

  it('have the title on the line below', () => {
    const text = ['71/08  01.02.05-P16-8-07\nHavnegade', '72/08  01.11.20-G01-3-08\nToldboden', '73/08  05.09.00-P20-4-08\nStationen']
      .map((head) => head + body)
      .join('');
    expect(numbersOf(text)).toEqual([
      ['71/08', 'Havnegade'],
      ['72/08', 'Toldboden'],
      ['73/08', 'Stationen'],
    ]);
    expect(itemsOf(text).map(({ journalNumber }) => journalNumber?.raw)).toEqual([
      '01.02.05-P16-8-07',
      '01.11.20-G01-3-08',
      '05.09.00-P20-4-08',
    ]);
  });

  it('have the title below a time', () => {
    const text = [1, 2, 3]
      .map((n) => `Punkt ${String(n)} (kl. 17.0${String(n)}-17.0${String(n + 1)})\nNy sti ${'abc'.charAt(n)}${body}`)
      .join('');
    expect(itemsOf(text).map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('have the case number among their fields', () => {
    const text = [11, 12, 13]
      .map(
        (n) =>
          `Sag 2016-${String(n)} - Café ${'ABC'.charAt(n - 11)}\nAdresse: Torvet 9\nJ.nr.: 23.03.00-G01-${String(n)}-16\nDer søges om bevilling.\n\n`,
      )
      .join('');
    expect(
      itemsOf(`Bevillingsnævnet\nReferat 6. april 2016\n\n${text}`).map(({ number, title, journalNumber }) => [
        number,
        title,
        journalNumber?.raw,
      ]),
    ).toEqual([
      ['2016-11', 'Café A', '23.03.00-G01-11-16'],
      ['2016-12', 'Café B', '23.03.00-G01-12-16'],
      ['2016-13', 'Café C', '23.03.00-G01-13-16'],
    ]);
  });

  it('are no phases in a text: only what stands above a label, a case number or in the contents list is one', () => {
    const phases = 'Etape 1 Huset\n\nTekst.\n\nEtape 2 Længen\n\nTekst.\n\nEtape 3 Parkering\n\nTekst.\n\n';
    expect(seriesOf(phases)).toHaveLength(3);
    expect(itemsOf(phases)).toEqual([]);
    expect(numbersOf(`Punkt 1: Ny sti\n\nSagsfremstilling\n\n${phases}Beslutning\n\nGodkendt.\n`)).toEqual([['1', 'Ny sti']]);
    expect(numbersOf(phases.replaceAll('Tekst.', 'Beslutning\n\nGodkendt.')).map((item) => (item as readonly unknown[])[1])).toEqual([
      'Huset',
      'Længen',
      'Parkering',
    ]);
  });
});
