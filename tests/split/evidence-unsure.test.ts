/** Forms that say nothing alone: a number on a line of its own, and the document's own numbering. */
import { describe, expect, it } from 'vitest';
import { findContents } from '../../src/split/contents.js';
import { findHeadings } from '../../src/split/find-headings.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

/** Number and title of each heading. */
const headingsOf = (text: string): readonly (readonly (string | undefined)[])[] => {
  const document = documentOf(text);
  return findHeadings(document, findContents(document)).map(({ form }) => [form.number?.text, form.title?.text]);
};

describe('a number alone on its line', () => {
  const item = (number: number, title: string, body = 'Beslutning\n\nGodkendt.'): string => `${String(number)}\n${title}\n\n${body}\n\n`;

  it('is an item where a title and a label stand below it', () => {
    expect(headingsOf(item(1, 'Ny sti') + item(2, 'Ny bro'))).toEqual([
      ['1', 'Ny sti'],
      ['2', 'Ny bro'],
    ]);
  });

  it('is an item without a label too, if half of them have one', () => {
    expect(headingsOf(item(1, 'Ny sti') + item(2, 'Ny bro') + item(3, 'Eventuelt', 'Bo takkede for kaffen.'))).toHaveLength(3);
  });

  it.each([
    ['one number', item(1, 'Ny sti')],
    ['numbers above titles without a label', item(1, 'Ny sti', 'Stien er lang.') + item(2, 'Ny bro', 'Broen er smal.')],
    ['numbers above text', '1\nStien er lang.\n\nBeslutning\n\nGodkendt.\n\n2\nBroen er smal.\n\nBilag\n\nKort.\n\n'],
    ['numbers of pages', 'Stien er lang.\n\n1\n\nBroen er smal.\n\n2\n\nVejen er ny.\n\n3\n'],
  ])('is no item: %s', (_what, text) => {
    expect(headingsOf(text).filter(([number]) => number !== undefined)).toEqual([]);
  });

  it('is no item among items that say more', () => {
    const text =
      'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\n1\n\nPunkt 2: Ny bro\n\nBeslutning\n\nGodkendt.\n\n2\n\nPunkt 3: Ny vej\n\nBeslutning\n\nUdsat.\n';
    expect(headingsOf(text)).toEqual([
      ['1', 'Ny sti'],
      ['2', 'Ny bro'],
      ['3', 'Ny vej'],
    ]);
  });
});

describe('the date above the number of an item', () => {
  const item = (number: number, title: string): string =>
    `Den 9. april 2013\nSAG NR. ${String(number)}\n${title}\n\nBESLUTNING\n\nGodkendt.\n\n`;

  it('belongs to the item and is no title', () => {
    const { referat, text } = parse(item(1, 'Lægevagten') + item(2, 'Ambulancen'));
    expect(referat.punkter.map(({ number, title, span }) => [number, title, text.slice(...span).split('\n')[0]])).toEqual([
      ['1', 'Lægevagten', 'Den 9. april 2013'],
      ['2', 'Ambulancen', 'Den 9. april 2013'],
    ]);
  });

  it('is no line with a date in it', () => {
    const [first, second] = parse(item(1, 'Lægevagten') + item(2, 'Ambulancen').replace('Den 9. april 2013', 'Svar kom den 9. april 2013.'))
      .referat.punkter;
    expect([first?.title, second?.sections.length]).toEqual(['Lægevagten', 1]);
    expect(first?.sections[0]?.text).toContain('Svar kom den 9. april 2013.');
  });
});

describe('behind or below a title', () => {
  const read = (heading: string): readonly unknown[] => {
    const { referat } = parse(
      `Bestyrelsen\nReferat 12. marts 2025\n\n${heading}\n\nBeslutning\n\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\n\nIntet.\n`,
    );
    const [punkt] = referat.punkter;
    return [punkt?.title, punkt?.journalNumber?.raw, punkt?.durationMinutes];
  };

  it.each([
    ['a case number in a column of its own', '1.  Årsregnskab             HB 24/19', 'Årsregnskab', 'HB 24/19', undefined],
    ['a duration in brackets', '1. Årsregnskab (15 min.)', 'Årsregnskab', undefined, 15],
    ['a case number in brackets below', '1. Årsregnskab\n(Sagsnr. 2020 - 31877)', 'Årsregnskab', '2020 - 31877', undefined],
  ])('stands %s', (_what, heading, ...expected) => {
    expect(read(heading)).toEqual(expected);
  });

  it.each([
    ['a column that is no case number', '1.  Årsregnskab             Bo Ek', 'Årsregnskab Bo Ek'],
    ['a number without a gap before it', '1. Årsregnskab for HB 24/19', 'Årsregnskab for HB 24/19'],
    ['other words in brackets', '1. Årsregnskab (alle afdelinger)', 'Årsregnskab (alle afdelinger)'],
    ['minutes among other words', '1. Årsregnskab (15 min. pause)', 'Årsregnskab (15 min. pause)'],
  ])('nothing is cut off: %s', (_what, heading, title) => {
    expect(read(heading)).toEqual([title, undefined, undefined]);
  });
});

describe('a number glued to its title', () => {
  const item = (number: number, title: string, body = 'Beslutning\n\nGodkendt.'): string => `${String(number)}${title}\n\n${body}\n\n`;

  it('is an item where labels stand below half of them', () => {
    expect(headingsOf(item(171, 'Ny sti') + item(172, 'Ny bro') + item(173, 'Eventuelt', 'Bo takkede for kaffen.'))).toEqual([
      ['171', 'Ny sti'],
      ['172', 'Ny bro'],
      ['173', 'Eventuelt'],
    ]);
  });

  it('is none without them', () => {
    const text = `3F har svaret.\n\n${item(1, 'Ny sti', 'Stien er lang.')}${item(2, 'Ny bro', 'Broen er smal.')}`;
    expect(headingsOf(text).filter(([number]) => number !== undefined)).toEqual([]);
  });
});
