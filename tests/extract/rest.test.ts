import { describe, expect, it } from 'vitest';
import { parse } from '../kit/parse.js';

const HEAD = 'REFERAT Chefgruppen d. 12-03-2025\n\n';
const BODY = '\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.';

/** The entries without a label: what they say, and what stands at their spans. */
function restOf(text: string): readonly (readonly [text: string, slice: string])[] {
  const parsed = parse(text);
  expect(parsed.referat.coverage.unclaimed).toEqual([]);
  return (parsed.referat.meeting.other ?? []).flatMap(({ label, text: kept, span }) =>
    label === undefined ? [[kept, parsed.text.slice(...span)] as const] : [],
  );
}

describe('text of the header that nobody understands', () => {
  it('is kept at its place, without a label', () => {
    expect(restOf(`${HEAD}Husk regntøj til turen${BODY}`)).toEqual([['Husk regntøj til turen', 'Husk regntøj til turen']]);
  });

  it('is an entry for each paragraph, list item and row, without its markup', () => {
    expect(
      restOf(`${HEAD}Husk **regntøj** til\nturen i morgen.\n\nTag med:\n\n- en taske\n- et kort\n\nBus\tTid\nLinje 4\tmorgen${BODY}`),
    ).toEqual([
      ['Husk regntøj til turen i morgen.', 'Husk **regntøj** til\nturen i morgen.'],
      ['Tag med:', 'Tag med:'],
      ['en taske', '- en taske'],
      ['et kort', '- et kort'],
      ['Bus Tid', 'Bus\tTid'],
      ['Linje 4 morgen', 'Linje 4\tmorgen'],
    ]);
  });

  it('stands in order with the labelled entries', () => {
    const { meeting } = parse(`${HEAD}Husk regntøj\n\nReferent: Ulla Skov\n\nTag et kort med${BODY}`).referat;
    expect(meeting.other?.map(({ label, text }) => [label, text])).toEqual([
      [undefined, 'Husk regntøj'],
      ['Referent', 'Ulla Skov'],
      [undefined, 'Tag et kort med'],
    ]);
  });

  it('does not run over a field or over the page', () => {
    expect(restOf(`${HEAD}Husk regntøj og\nMødested: Lokale 2\nmadpakke\nSide 1 af 2\ntil turen${BODY}`)).toEqual([
      ['Husk regntøj og', 'Husk regntøj og'],
      ['madpakke', 'madpakke'],
      ['til turen', 'til turen'],
    ]);
  });

  it('is kept between the contents list and the first punkt, and before it', () => {
    const list = 'Indholdsfortegnelse\n\nNy sti.....\t3\nBudget.....\t4\n\n';
    const items = 'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Budget\n\nBeslutning\n\nGodkendt.';
    expect(restOf(`${HEAD}Husk regntøj\n\n${list}${items}`)).toEqual([['Husk regntøj', 'Husk regntøj']]);
  });

  it('is no text where it is the heading of a contents list that has no entries', () => {
    expect(restOf(`${HEAD}Husk regntøj\n\nIndholdsfortegnelse${BODY}`)).toEqual([['Husk regntøj', 'Husk regntøj']]);
  });

  it('of a document without punkter is kept where it tells of a meeting', () => {
    expect(restOf('REFERAT Chefgruppen d. 12-03-2025\n\nDer var kaffe')).toEqual([['Der var kaffe', 'Der var kaffe']]);
    expect(restOf('Deltagere: Bo Dam, Ulla Skov\n\nDer var kaffe')).toEqual([['Der var kaffe', 'Der var kaffe']]);
    expect(restOf('Kulturudvalget\n12. marts 2025\n\nDer var kaffe')).toEqual([['Der var kaffe', 'Der var kaffe']]);
  });

  it.each(['Der var kaffe', '12. marts 2025\n\nDer var kaffe', 'Der var kaffe\n\nBestyrelsen'])(
    'of a text that tells of no meeting is unclaimed: %j',
    (text) => {
      const { referat } = parse(text);
      expect(referat.coverage.unclaimed.map(({ reason }) => reason)).toEqual(['no punkter found']);
      expect(referat.meeting.other).toBeUndefined();
    },
  );
});
