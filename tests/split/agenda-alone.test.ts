import { describe, expect, it } from 'vitest';
import { parse } from '../kit/parse.js';

const titles = (text: string): readonly (string | undefined)[] => parse(text).referat.punkter.map(({ title }) => title);
const LIST = '1. Godkendelse af referat\n2. Ny bro\n3. Eventuelt\n';
const ENTRIES = ['Godkendelse af referat', 'Ny bro', 'Eventuelt'];

describe('an agenda that nothing answers', () => {
  it.each([
    ['below its heading', `Dagsorden\n\n${LIST}`],
    ['below a sentence that ends with it', `Bestyrelsen mødes den 4. maj 2025 med følgende dagsorden:\n\n${LIST}`],
    ['with parts of an entry', `Dagsorden:\n${LIST.replace('bro\n', 'bro\n   a. Tegning\n   b. Pris\n')}`],
    [
      'with text that has labels behind it',
      `Dagsorden\n${LIST}\nNotat om broen\nBaggrund\nBroen er smal.\nIndstilling\nAt broen bygges.\n\nNotat om kajen\nBaggrund\nKajen er lang.\n`,
    ],
  ])('has the items: %s', (_where, text) => {
    expect(titles(`Bådelauget Fjordby\n\n${text}`)).toEqual(ENTRIES);
  });

  it.each([
    ['two entries', `Dagsorden\n\n${LIST.replace('3. Eventuelt\n', '')}`],
    ['no word for an agenda above', `Planer for havnen\n\n${LIST}`],
    ['a word for it in a sentence', `Dagsorden blev godkendt.\n\n1. Kajen\n2. Broen\n3. Vejen\n`],
  ])('has none: %s', (_what, text) => {
    expect(titles(text)).toEqual([]);
  });
});

describe('a mark of access below a title without text', () => {
  const marks = (text: string): readonly (string | undefined)[] => parse(text).referat.punkter.map(({ visibility }) => visibility);
  const text = 'Referat\n\n1. Ny bro\n\nBeslutning\nUdsat.\n\n2. Personsager\nLukket punkt\n\n3. Eventuelt\n\nBeslutning\nIntet.\n';

  it('is of the title above, where a blank line or a stop parts it from the next', () => {
    expect(marks(text)).toEqual([undefined, 'closed', undefined]);
    expect(marks(text.replace('punkt\n\n3', 'punkt.\n3'))).toEqual([undefined, 'closed', undefined]);
  });

  it('is of the next where marks stand above the titles', () => {
    expect(marks(text.replace('1. Ny bro', 'Åbent punkt\n1. Ny bro'))).toEqual(['open', undefined, 'closed']);
  });
});
