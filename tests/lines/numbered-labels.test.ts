import { describe, expect, it } from 'vitest';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse, sectionsOf } from '../kit/parse.js';

/** The numbered labels of a text, with the kind of those that the grammar knows. */
function numberedOf(text: string): readonly string[] {
  const { lines, numberedLabels } = documentOf(text);
  return [...numberedLabels].map(([index, label]) => `${must(lines[index]).passage.text}: ${label?.kind ?? 'unknown'}`);
}

const row = (...labels: readonly string[]): string => labels.map((label, i) => `${String(i + 1)}. ${label}\n\nStien er lang.\n\n`).join('');

describe('a numbered label', () => {
  it('is known behind its number, and a weak one too', () => {
    expect(numberedOf(row('Resume', 'Beslutningspunkter', 'Ressourcer'))).toEqual([
      '1. Resume: resume',
      '2. Beslutningspunkter: indstilling',
      '3. Ressourcer: oekonomi',
    ]);
  });

  it.each(['1. Resume:', '1) Resume', '1 Resume', '## 1. Resume', '**1. Resume**', '1\\. Resume'])('may be written %s', (line) => {
    expect(numberedOf(`${line}\n\nStien er lang.\n\n2. Indstilling\n\nTekst.`)).toHaveLength(2);
  });

  it('that is unknown stands between two others, first or in the middle', () => {
    expect(numberedOf(row('Hvad det drejer sig om', 'Resume', 'Vejen frem', 'Indstilling'))).toHaveLength(4);
  });

  it('that is unknown follows the same label in another item', () => {
    const item = row('Resume', 'Indstilling', 'Ydelser');
    expect(numberedOf(item + item)).toHaveLength(6);
    expect(numberedOf(item)).toHaveLength(2);
  });

  it.each([
    ['of an agenda, where a title is a label too', row('Velkomst', 'Økonomi', 'Personale', 'Referat', 'Eventuelt')],
    ['where only one is of sections', row('Baggrund', 'Økonomi', 'Baggrund')],
    ['in a list of points', '1. Resume\n2. Stien\n\n3. Indstilling af kandidater'],
  ])('is no line %s', (_what, text) => {
    expect(numberedOf(text)).toEqual([]);
  });

  it('begins a section, and the items stand above', () => {
    const item = (title: string): string =>
      `Punkt ${title}\n\n1. Resume\n\nStien er lang.\n\n2. Beslutningspunkter\n\nMagistraten indstiller, at stien anlægges.\n\n3. Vejen frem\n\nDen bygges.\n\n4. Økonomi\n\nDen er dyr.\n\nBeslutning\n\nGodkendt.\n\n`;
    const { referat } = parse(item('1: Ny sti') + item('2: Ny bro'));
    const sections = [
      ['resume', '1. Resume'],
      ['indstilling', '2. Beslutningspunkter'],
      ['andet', '3. Vejen frem'],
      ['oekonomi', '4. Økonomi'],
      ['beslutning', 'Beslutning'],
    ];
    expect(referat.punkter.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Ny sti'],
      ['2', 'Ny bro'],
    ]);
    expect(referat.punkter.map(sectionsOf)).toEqual([sections, sections]);
  });
});
