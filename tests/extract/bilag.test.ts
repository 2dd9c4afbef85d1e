import { describe, expect, it } from 'vitest';
import { inPunkt, parse, readPunktWith } from '../kit/parse.js';

const titles = (content: string): readonly string[] =>
  readPunktWith(`Beslutning\n\nGodkendt.\n\nBilag\n\n${content}`).bilag.map(({ title }) => title);

describe('bilag', () => {
  it.each([
    ['paragraphs', 'Kort over havnen\n\nNotat om stien', ['Kort over havnen', 'Notat om stien']],
    ['lines', 'Kort over havnen\nNotat om stien', ['Kort over havnen', 'Notat om stien']],
    ['a list', '- Kort over havnen\n- Notat om stien', ['Kort over havnen', 'Notat om stien']],
    ['numbered files', '1. Kort.pdf\n2. Notat.pdf', ['1. Kort.pdf', '2. Notat.pdf']],
    ['escaped underscores', 'Kort\\_over\\_havnen.pdf', ['Kort_over_havnen.pdf']],
    ['a nested list', '- Kort\n  - Detalje', ['Kort', 'Detalje']],
    ['a table', 'Kort\tPDF\nNotat\tPDF', ['Kort', 'Notat']],
    ['the kind of each file above its title', 'PDF\nKort over havnen\nDOCX\nNotat om stien', ['Kort over havnen', 'Notat om stien']],
    ['a page break between', 'Kort over havnen\n\nSide 2 af 3\n\nnotat om stien', ['Kort over havnen', 'notat om stien']],
    ['one line', 'Kort over havnen; Notat om stien', ['Kort over havnen', 'Notat om stien']],
    ['the number of a page on a line of its own', 'Kort over havnen\n\n4\n\nNotat om stien', ['Kort over havnen', 'Notat om stien']],
    [
      'a title that begins with a number, behind its own',
      '1. 4. økonomirapport\n2. Notat om stien',
      ['4. økonomirapport', 'Notat om stien'],
    ],
    ['links that a text browser numbered', '[7]Kort over havnen\n[8]Notat om stien', ['Kort over havnen', 'Notat om stien']],
    ['the sign of a page in words', 'application/pdf icon Kort.pdf\n\nimage/png icon Notat.png', ['Kort.pdf', 'Notat.png']],
    [
      'numbers of the archive',
      '398-2025-41094   Kort over havnen\n\n398-2025-41095\n\nNotat om stien',
      ['Kort over havnen', 'Notat om stien'],
    ],
    ['none', 'Ingen bilag.', []],
    ['a dash', '-', []],
    ['nothing', '', []],
  ])('are read from %s', (_what, content, expected) => {
    expect(titles(content)).toEqual(expected);
  });

  it('of other sections are none', () => {
    expect(readPunktWith('Sagsfremstilling\n\n1. Kort.pdf\n\nBilag 2 viser havnen.').bilag).toEqual([]);
  });
});

describe('the number before an attachment', () => {
  it.each([
    ['counts them', '1 Kort over havnen\n2 Notat om stien', ['Kort over havnen', 'Notat om stien']],
    ['counts them in a list', '1. Kort over havnen\n2. Notat om stien', ['Kort over havnen', 'Notat om stien']],
    ['counts them below the number of the item', '4.1 Kort over havnen\n4.2 Notat om stien', ['Kort over havnen', 'Notat om stien']],
    ['counts a single one', '1. Kort over havnen', ['Kort over havnen']],
  ])('is no part of the title where it %s', (_how, content, expected) => {
    expect(titles(content)).toEqual(expected);
  });

  it.each([
    ['the names are those of files', '1. Kort.pdf\n2. Notat.xlsx', ['1. Kort.pdf', '2. Notat.xlsx']],
    ['it counts nothing here', '2 Kort over havnen\n5 Notat om stien', ['2 Kort over havnen', '5 Notat om stien']],
    ['one of them has none', '1 Kort over havnen\nNotat om stien', ['1 Kort over havnen', 'Notat om stien']],
    ['a small letter follows', '1 kort over havnen\n2 notater om stien', ['1 kort over havnen', '2 notater om stien']],
    ['it is a year', '2024 Regnskab\n2025 Budget', ['2024 Regnskab', '2025 Budget']],
  ])('stays where %s', (_why, content, expected) => {
    expect(titles(content)).toEqual(expected);
  });

  it('is in the span only where it is in the title', () => {
    const spansOf = (content: string): readonly string[] => {
      const { referat, text } = parse(inPunkt(`Beslutning\n\nGodkendt.\n\nBilag\n\n${content}`));
      return referat.punkter.flatMap(({ bilag }) => bilag.map(({ span }) => text.slice(...span)));
    };
    expect(spansOf('1 Kort over havnen\n2 Notat.pdf')).toEqual(['Kort over havnen', '2 Notat.pdf']);
  });
});
