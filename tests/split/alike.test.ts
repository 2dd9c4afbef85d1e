import { describe, expect, it } from 'vitest';
import { findAlike } from '../../src/split/alike.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

const MEETING = 'Referat af møde i bestyrelsen\n\n';
const TITLES = ['Nyt fra formanden', 'Kajen', 'Eventuelt'];
const minutes = (write: (title: string) => string, above = MEETING): string => above + TITLES.map(write).join('');
const titlesOf = (text: string): readonly (string | undefined)[] =>
  findAlike(documentOf(text), undefined).map(({ form }) => form.title?.text);

describe('lines that look alike', () => {
  it.each([
    ['behind a sign', (title: string) => `· ${title}\n- Bo malede.\n- Ib så på det.\n`],
    ['with a colon', (title: string) => `${title}:\nBo malede.\nIb så på det.\n`],
    ['with what was said behind the colon', (title: string) => `${title}: Bo malede.\nIb så på det.\n`],
    ['below a blank line', (title: string) => `\n${title}\nBo malede.\nIb så på det.\n`],
    ['between blank lines', (title: string) => `\n${title}\n\nBo malede.\nIb så på det.\n`],
    ['with a number that a converter gave each', (title: string) => `1. ${title}\nBo malede.\nIb så på det.\n`],
    ['with a number and the text behind it', (title: string) => `1. ${title}. Bo malede.\nIb så på det.\n`],
    ['in an indent', (title: string) => `    ${title}\nBo malede.\nIb så på det.\n`],
    ['as headings', (title: string) => `### ${title}\nBo malede.\nIb så på det.\n`],
  ])('are items: %s', (_how, write) => {
    expect(titlesOf(minutes(write))).toEqual(TITLES);
    expect(parse(minutes(write)).referat.punkter.map(({ title }) => title)).toEqual(TITLES);
  });

  it('are the purest series: the headings of parts stand between', () => {
    const write = (title: string): string => `\n· ${title}:\n\nFodbold:\n- Bo malede.\n\nTennis:\n- Ib så på det.\n`;
    expect(titlesOf(minutes(write))).toEqual(TITLES);
  });

  it('are items without people, fields and what was decided, which look the same', () => {
    const write = (title: string): string => `\n${title}\n\nGodkendt\n\nBo Engdahl\n\nSted: Havnen\n`;
    expect(titlesOf(minutes(write))).toEqual(TITLES);
  });

  it('are no labels where a text is parted by them, though every meeting has an item of that name', () => {
    const labels = 'Indstilling\n\nBestyrelsen foreslår en bro.\n\nØkonomi\n\nDen er dyr.\n\nBeslutning\n\nUdsat.\n\n';
    expect(
      titlesOf(`${MEETING}Ny bro\n\nBroen er smal, og der kommer mange over den.\n\n${labels}Ny vej\n\nVejen er lang.\n\n${labels}`),
    ).not.toContain('Økonomi');
  });

  it('begin below what tells of the meeting', () => {
    expect(titlesOf(minutes((title) => `\n${title}:\n\nBo malede.\n`, `Havnens Venner\n\n${MEETING}`))).toEqual(TITLES);
  });

  it('are titles that labels stand below, where no meeting has them', () => {
    const text = ['Ny sti', 'Ny bro', 'Ny vej'].map((title) => `${title}\nReferat:\nBo malede hele dagen, og Ib så på.\n\n`).join('');
    expect(titlesOf(MEETING + text)).toEqual(['Ny sti', 'Ny bro', 'Ny vej']);
  });
});

describe('no items', () => {
  const write = (title: string): string => `\n${title}\n\nBo malede hele dagen, og Ib så på.\n`;

  it.each([
    ['two lines', minutes(write).replace('\nKajen\n', '\n')],
    [
      'titles that no meeting has, with nothing that counts, is labelled or decided',
      MEETING + ['Kajen', 'Broen', 'Vejen'].map(write).join(''),
    ],
    ['a list with nothing between', `${MEETING}· Kajen\n· Broen\n· Eventuelt\n`],
    ['sentences', MEETING + ['Kajen er lang', 'Broen er smal', 'Eventuelt males den'].map(write).join('')],
    [
      'below nothing that tells of a meeting, with one title that every meeting has',
      `Havnens planer\n\n${TITLES.slice(1).map(write).join('')}${write('Broen')}`,
    ],
  ])('are %s', (_what, text) => {
    expect(titlesOf(text)).toEqual([]);
  });
});
