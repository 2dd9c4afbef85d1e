import { describe, expect, it } from 'vitest';
import { findCapitals } from '../../src/split/titled.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

const titlesOf = (text: string): readonly string[] => findCapitals(documentOf(text), undefined).map(({ line }) => line.text);
const item = (title: string, text = 'Bo fortalte om planen.'): string => `${title}\n\n${text}\n\n`;

const LONG = 'Stien er lang og smal.';
const START = 'Bestyrelsen mødtes i klubhuset.\n\n';
const THREE = START + item('HÆKKEN v/LM') + item('VEJE OG STIER') + item('EVENTUELT');

describe('titles in capitals', () => {
  it('are those whose first word is in capitals, below a blank line and above a text', () => {
    expect(titlesOf(THREE)).toEqual(['HÆKKEN v/LM', 'VEJE OG STIER', 'EVENTUELT']);
    expect(titlesOf(THREE.replaceAll('\n\nBo', '\nBo'))).toEqual(['HÆKKEN v/LM', 'VEJE OG STIER', 'EVENTUELT']);
  });

  it('part the items of minutes that have nothing else', () => {
    expect(parse(THREE).referat.punkter.map(({ title }) => title)).toEqual(['HÆKKEN v/LM', 'VEJE OG STIER', 'EVENTUELT']);
  });

  it('are those below the line that opens the minutes, with a colon or of short words all in capitals too', () => {
    const opening = 'ÆLDRERÅDET\n\nReferat af møde den 7. september 2016\n\n';
    const items = item('NYT FRA FORMANDEN') + item('VALG I 2017:') + item('EVENTUELT');
    expect(titlesOf(opening + items)).toEqual(['NYT FRA FORMANDEN', 'VALG I 2017:', 'EVENTUELT']);
    expect(parse(opening + items).referat.punkter.map(({ title }) => title)).toEqual(['NYT FRA FORMANDEN', 'VALG I 2017', 'EVENTUELT']);
    expect(titlesOf(items.replace('EVENTUELT', 'Referat af møde den 7. september 2016\n\nEVENTUELT'))).toContain('NYT FRA FORMANDEN');
  });

  it.each([
    ['where none is that of every meeting', THREE.replace('EVENTUELT', 'LEGEPLADSEN')],
    ['two alone', START + item('VEJE OG STIER') + item('EVENTUELT')],
    ['in small letters', START + item('Hækken v/LM') + item('Veje og stier') + item('EVENTUELT')],
    ['of short words, which are abbreviations', START + item('USA') + item('BUM og VUM') + item('EVENTUELT')],
  ])('are none: %s', (_what, text) => {
    expect(titlesOf(text)).toEqual([]);
  });

  it.each([
    ['a line directly below a text', THREE.replace('VEJE OG STIER', 'Bo tegner.\nVEJE OG STIER\n\nStien er lang.\n\nHEGN')],
    ['a line above another in capitals', THREE.replace('VEJE OG STIER', 'STIER\n\nHEGN')],
    ['a sentence', THREE.replace('VEJE OG STIER', 'ALDRIG mere vand i kælderen.\n\nHEGN')],
    ['a label', THREE.replace('VEJE OG STIER', 'BESLUTNING\n\nGodkendt.\n\nHEGN')],
  ])('are none of the others: %s', (_what, text) => {
    expect(titlesOf(text)).toEqual(['HÆKKEN v/LM', 'HEGN', 'EVENTUELT']);
  });

  it('are no items where numbers say what the items are', () => {
    const text = `1. Ny sti\n\nSagsfremstilling\n\n${item('VEJEN')}${item('STIEN')}${item('EVENTUELT')}Beslutning\n\nGodkendt.\n`;
    expect(parse(text).referat.punkter.map(({ title }) => title)).toEqual(['Ny sti']);
  });
});

describe('titles with a label', () => {
  // A weak label alone shows no item.
  const decided = (title: string): string => `Emne: ${title}\n\nBo fortalte om planen.\n\nAftalt: Godkendt.\n\n`;
  const titles = (text: string): readonly (string | undefined)[] => parse(text).referat.punkter.map(({ title }) => title);

  it('part the items of minutes without numbers, where most are decided or stand on every agenda', () => {
    expect(titles(START + decided('Lukkedage (B)') + decided('Hegnet') + decided('Eventuelt'))).toEqual([
      'Lukkedage (B)',
      'Hegnet',
      'Eventuelt',
    ]);
    const standing = 'Emne: Eventuelt\n\nBo fortalte om planen.\n\n';
    expect(titles(START + decided('Hegnet') + standing + standing)).toEqual(['Hegnet', 'Eventuelt', 'Eventuelt']);
  });

  it.each([
    ['two alone', START + decided('Hegnet') + decided('Eventuelt')],
    ['where nothing was decided', START + item('Emne: Hegnet', LONG) + item('Emne: Stien', LONG) + item('Emne: Eventuelt', LONG)],
    ['without a title', START + decided('').repeat(3)],
  ])('are none: %s', (_what, text) => {
    expect(parse(text).referat.punkter).toEqual([]);
  });
});

describe('marked headings of one level', () => {
  const below = (marks: string, title: string, text = 'Bo fortalte om planen.'): string => `${marks} ${title}\n\n${text}\n\n`;
  const titles = (text: string): readonly (string | undefined)[] => parse(text).referat.punkter.map(({ title }) => title);
  const AGREED = 'Vi blev enige om at vente, til vi ved, hvad naboerne mener om planen.';

  it('are titles of items, the highest level that has some, where two are of items that every meeting has', () => {
    const three = (marks: string): string => below(marks, 'Siden sidst') + below(marks, 'Hegnet', AGREED) + below(marks, 'Evt.');
    expect(titles(`# Grundejerforeningen\n\n${three('##')}`)).toEqual(['Siden sidst', 'Hegnet', 'Evt.']);
    expect(titles(`Grundejerforeningen mødtes.\n\n${three('#')}`)).toEqual(['Siden sidst', 'Hegnet', 'Evt.']);
    expect(titles(`# Grundejerforeningen\n\n${three('##').replace('## Hegnet', '## Bo')}${below('###', 'Hegn')}`)).toHaveLength(3);
  });

  it('are none where but one is, and nothing was decided', () => {
    expect(titles(below('#', 'Broen', LONG) + below('#', 'Hegnet', LONG) + below('#', 'Evt.', LONG))).toEqual([]);
  });
});
