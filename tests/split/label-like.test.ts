import { describe, expect, it } from 'vitest';
import { findLabelLike, findReturningLabels, isKnownLabel } from '../../src/split/label-like.js';
import { defaultGrammar } from '../../src/grammar/default.js';
import type { Person } from '../../src/schema/referat.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse, sectionsOf } from '../kit/parse.js';

const person = (name: string): Person => ({ name, span: [0, 0] });

/** The labels that return in a document whose items begin with `Punkt`. */
function returningOf(text: string, people: readonly Person[] = []): readonly string[] {
  const starts = [...text.matchAll(/^Punkt/gmu)].map(({ index }) => index);
  const minutes = documentOf(text);
  return [...findReturningLabels(minutes, findLabelLike(minutes, starts), people)].sort();
}

const document = (items: readonly string[]): string =>
  items.map((item, i) => `Punkt ${String(i + 1)}: Sag ${'ABCDEF'.charAt(i)}\n\n${item}\n\n`).join('');

describe('where labels stand alone', () => {
  const item = (last: string): string => `Sagsfremstilling\n\nStien er lang.\n\nBeslutning\n\nGodkendt.\n\n${last}`;

  it('what ends item after item is a link of the page, and a label where the item goes on below', () => {
    const four = (last: string): string => document([item(last), item(last), item(last), item(last)]);
    expect(returningOf(four('Se kortet'))).toEqual([]);
    expect(returningOf(four('Se kortet\n\nDet ligger i sagen.'))).toEqual(['Se kortet']);
  });
});

describe('where labels have a colon', () => {
  const item = (more: string): string => `Sagsfremstilling: Stien er lang.\n\n${more}\n\nBeslutning: Godkendt.`;
  const twice = (more: string): string => document([item(more), item(more)]);

  it('a label of two items is one, whether the grammar knows it or not', () => {
    expect(returningOf(twice('Debat: Bo fortalte.'))).toEqual(['Debat']);
    expect(returningOf(twice('Debat:\n\nBo fortalte.'))).toEqual(['Debat']);
    expect(returningOf(twice('Ansvarlig: Bo Ek'))).toEqual(['Ansvarlig']);
  });

  it.each([
    ['that stands in one item', document([item('Debat: Bo fortalte.'), item('Broen er smal.')])],
    ['that comes again in one item', document([item('Debat: Bo fortalte.\n\nDebat: Ib fortalte.'), item('Broen er smal.')])],
    ['without its colon', twice('Debat\n\nBo fortalte.')],
    ['that is the side of a vote', twice('Ja: 96\nNej: 8')],
    ['in a list', twice('- Debat: Bo fortalte.')],
    ['with a number', twice('Model 2: Stien bliver lang.')],
    ['with a function word at its end', twice('Bo fortalte, at: Stien er lang.')],
  ])('a line is none %s', (_what, text) => {
    expect(returningOf(text)).toEqual([]);
  });

  it('a weak one alone on its line needs no second one', () => {
    expect(returningOf(document([item('Videre proces:\n\nBo tegner.'), item('Broen er smal.')]))).toEqual(['Videre proces']);
    expect(returningOf(document([item('Videre proces: Bo tegner.'), item('Broen er smal.')]))).toEqual([]);
    expect(returningOf(document([item('Broen er smal.\nVidere proces:\n\nBo tegner.'), item('Broen er smal.')]))).toEqual([]);
  });

  it('one in a quotation begins behind its mark', () => {
    expect(returningOf(twice('> Debat: Bo fortalte.'))).toEqual(['Debat']);
    const sections = parse(`Referat\n\n${twice('> Debat: Bo fortalte.')}`).referat.punkter.map(sectionsOf);
    expect(sections[0]).toContainEqual(['andet', 'Debat']);
  });

  it('the name of somebody who attends is none', () => {
    const text = twice('Lis: Stien er lang.\n\nSvar fra Lis: Godt.');
    expect(returningOf(text)).toEqual(['Lis', 'Svar fra Lis']);
    expect(returningOf(text, [person('Lis Vang')])).toEqual([]);
  });

  it('a line above the first item is none', () => {
    expect(returningOf(`Debat: Bo fortalte.\n\n${document([item('Debat: Bo fortalte.'), item('Broen er smal.')])}`)).toEqual([]);
  });
});

describe('where labels stand alone', () => {
  const item = (more: string): string => `Sagsfremstilling\n\nStien er lang.\n\n${more}\n\nBeslutning\n\nGodkendt.`;

  it('a label of three items is one, and of two none', () => {
    const debate = item('Debat\n\nBo fortalte.');
    expect(returningOf(document([debate, debate, debate]))).toEqual(['Debat']);
    expect(returningOf(document([debate, debate, item('Broen er smal.')]))).toEqual([]);
  });

  it.each([
    ['with a colon', 'Debat:\n\nBo fortalte.'],
    ['without a blank line above', 'Broen er smal.\nDebat\n\nBo fortalte.'],
    ['that is a sentence', 'Stien er smal.\n\nBo fortalte.'],
    ['above a label', 'Debat'],
  ])('a line is none %s', (_what, more) => {
    expect(returningOf(document([item(more), item(more), item(more)]))).toEqual([]);
  });
});

describe('where labels are in capitals', () => {
  const item = (more: string): string => `SAGSFREMSTILLING\n\nStien er lang.\n\n${more}\n\nBESLUTNING\n\nGodkendt.`;

  it('one is enough: no text is in capitals', () => {
    expect(returningOf(document([item('BORGERNE\n\nDe cykler.'), item('Broen er smal.')]))).toEqual(['BORGERNE']);
  });

  it('one without a blank line above, or in small letters, is none', () => {
    expect(returningOf(document([item('Broen er smal.\nBORGERNE\n\nDe cykler.'), item('Broen er smal.')]))).toEqual([]);
    expect(returningOf(document([item('Borgerne\n\nDe cykler.'), item('Borgerne\n\nDe cykler.')]))).toEqual([]);
  });
});

describe('where hardly any label is known', () => {
  it('only a weak label with a colon is one', () => {
    expect(returningOf(document(['Konklusion: Godt.', 'Konklusion: Skidt.']))).toEqual(['Konklusion']);
    expect(returningOf(document(['Ansøger: Bo', 'Ansøger: Ib']))).toEqual([]);
    expect(returningOf(document(['Ansøger: Bo\n\nBeslutning: Godkendt.', 'Ansøger: Ib\n\nBeslutning: Udsat.']))).toEqual([]);
  });
});

describe('a label that returns', () => {
  it('begins a section, with its text behind it or below it', () => {
    const item = 'Sagsfremstilling: Stien er lang.\n\nDebat: Bo fortalte.\n\nBeslutning: Godkendt.';
    const { referat } = parse(document([item, item.replace('Debat: ', 'Debat:\n\n')]));
    const sections = [
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['andet', 'Debat'],
      ['beslutning', 'Beslutning'],
    ];
    expect(referat.punkter.map(sectionsOf)).toEqual([sections, sections]);
    expect(referat.punkter.map((punkt) => must(punkt.sections[1]).text)).toEqual(['Bo fortalte.', 'Bo fortalte.']);
  });
});

describe('political treatment', () => {
  const item = (decided: string): string => `SAGSFREMSTILLING\n\nStien er lang.\n\nPOLITISK BEHANDLING\n\nUdsat.${decided}`;
  const kinds = (decided: string): readonly unknown[] =>
    sectionsOf(must(parse(document([item(decided), item(decided)])).referat.punkter[0])).map(([kind]) => kind);

  it('is what was decided where no other label says that', () => {
    expect(kinds('')).toEqual(['sagsfremstilling', 'beslutning']);
  });

  it('is the way of the case where one does', () => {
    expect(kinds('\n\nBESLUTNING\n\nGodkendt.')).toEqual(['sagsfremstilling', 'sagsgang', 'beslutning']);
  });
});

describe('a label that the grammar does not know', () => {
  const told = (items: readonly string[]): readonly unknown[] => parse(document(items)).referat.punkter.map(sectionsOf);

  it('begins what was decided where its texts say it and no known label does', () => {
    const item = (decided: string, more = ''): string => `Sagsfremstilling\n\nStien er lang.\n\nSådan endte sagen\n\n${decided}${more}`;
    const sections = (last: string): unknown => [
      ['sagsfremstilling', 'Sagsfremstilling'],
      [last, 'Sådan endte sagen'],
    ];
    expect(told([item('Godkendt.'), item('Udsat til næste møde.'), item('Formanden bød velkommen.')])).toEqual(
      Array.from({ length: 3 }, () => sections('beslutning')),
    );
    const known = item('Godkendt.', '\n\nBeslutning\n\nGodkendt.');
    expect(must(told([known, known, known])[0])).toContainEqual(['andet', 'Sådan endte sagen']);
  });

  it('is none of a decision where only one item has it, or hardly any text decides', () => {
    const item = (decided: string): string => `Sagsfremstilling\n\nStien er lang.\n\nSådan endte sagen\n\n${decided}`;
    expect(told([item('Godkendt.'), 'Sagsfremstilling\n\nBroen er smal.'])).toEqual([
      [['sagsfremstilling', 'Sagsfremstilling']],
      [['sagsfremstilling', 'Sagsfremstilling']],
    ]);
    expect(must(told([item('Godkendt.'), item('Den er våd.'), item('Den er tør.')])[0])).not.toContainEqual([
      'beslutning',
      'Sådan endte sagen',
    ]);
  });

  it('heads the recommendation that stands below it', () => {
    const item = (mark: string): string =>
      `Sagsfremstilling\n\nStien er lang.\n\n${mark}Oplæg til mødet\n\nBrovagten indstiller,\n\n- at stien males.\n\nBeslutning\n\nGodkendt.`;
    const sections = [
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['indstilling', 'Oplæg til mødet'],
      ['beslutning', 'Beslutning'],
    ];
    expect(told([item(''), item('')])).toEqual([sections, sections]);
    expect(told([item('#### ')])).toEqual([sections]);
    const withColons = (text: string): string => text.replace(/^(?:Sagsfremstilling|Oplæg til mødet|Beslutning)$/gmu, '$&:');
    expect(told([withColons(item(''))])).toEqual([sections]);
    expect(told([item('')])).not.toEqual([sections]);
  });
});

describe('a known label', () => {
  it.each(['Beslutning', 'Ansvarlig', 'Deltagere', 'Byrådet', 'Ja', 'Godkendt'])('is %s', (label) => {
    expect(isKnownLabel(defaultGrammar, label)).toBe(true);
  });

  it.each(['Debat', 'Konklusion', 'Vejen frem', 'Sådan besluttede udvalget'])('is not %s', (label) => {
    expect(isKnownLabel(defaultGrammar, label)).toBe(false);
  });
});
