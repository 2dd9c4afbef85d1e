import { describe, expect, it } from 'vitest';
import { readPunktWith } from '../kit/parse.js';

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
    ['a page break between', 'Kort over havnen\n\nSide 2 af 3\n\nnotat om stien', ['Kort over havnen', 'notat om stien']],
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
