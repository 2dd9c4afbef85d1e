import { describe, expect, it } from 'vitest';
import { inPunkt, parse, readPunktWith } from '../kit/parse.js';

const earlier = (history: string): readonly (readonly unknown[])[] =>
  readPunktWith(`Sagsforløb\n\n${history}\n\nBeslutning\n\nGodkendt.`)
    .decisions.filter(({ own }) => !own)
    .map(({ body, date, text, outcomes }) => [body, date, text, outcomes.map(({ kind }) => kind).join()]);

const FINANCE = ['Økonomiudvalget', '2025-02-04', 'Anbefales.', 'recommended'];
const SCHOOLS = ['Børne- og Skoleudvalget', '2025-02-11', 'Udsat.', 'postponed'];

describe('an earlier decision', () => {
  it.each([
    [
      'lines of fields and values',
      'Udvalg\nØkonomiudvalget\nDato\n04-02-2025\nPunktnummer\n8\nAnbefales.\n\nUdvalg\nBørne- og Skoleudvalget\nDato\n11-02-2025\nPunktnummer\n9\nUdsat.',
    ],
    [
      'fields with their values',
      'Udvalg: Økonomiudvalget\nDato: 04-02-2025\n\nAnbefales.\n\nUdvalg: Børne- og Skoleudvalget\nDato: 11-02-2025\n\nUdsat.',
    ],
    [
      'a table',
      'Udvalg\tDato\tPunktnummer\tBeslutning\nØkonomiudvalget\t04-02-2025\t8\tAnbefales.\nBørne- og Skoleudvalget\t11-02-2025\t9\tUdsat.',
    ],
    ['lines with body and date', 'Økonomiudvalget, 4. februar 2025: Anbefales.\n\nBørne- og Skoleudvalget den 11. februar 2025: Udsat.'],
    [
      'lines above the decisions',
      'Økonomiudvalget den 4. februar 2025\n\nAnbefales.\n\nBørne- og Skoleudvalget den 11. februar 2025\n\nUdsat.',
    ],
    ['a log', '04-02-2025 Økonomiudvalget\n\nAnbefales.\n\n11-02-2025 Børne- og Skoleudvalget\n\nUdsat.'],
    ['a list', '- Økonomiudvalget den 4. februar 2025: Anbefales.\n- Børne- og Skoleudvalget den 11. februar 2025: Udsat.'],
  ])('is read from %s', (_what, history) => {
    expect(earlier(history)).toEqual([FINANCE, SCHOOLS]);
  });

  it('has all paragraphs up to the next', () => {
    expect(earlier('04-02-2025 Økonomiudvalget\n\nAnbefales.\n\nV tog forbehold.')).toEqual([
      ['Økonomiudvalget', '2025-02-04', 'Anbefales.\n\nV tog forbehold.', 'recommended'],
    ]);
  });

  it.each([
    ['this meeting itself', 'Udvalg\nChefgruppen\nDato\n12-03-2025\nPunktnummer\n1\nGodkendt.'],
    ['a plan without a decision', 'Økonomiudvalget den 4. marts 2025, pkt. 8\nByrådet den 26. marts 2025, pkt. 5'],
    ['an empty cell', 'Udvalg\tDato\tBeslutning\nByrådet\t26-03-2025\t'],
    ['a table of something else', 'Post\tDato\nLån\t04-02-2025'],
    ['prose', 'Byrådet behandlede sagen den 5. februar 2025 og udsatte den.'],
    ['a sentence that begins as an entry', 'Økonomiudvalget den 4. februar 2025 drøftede sagen.'],
    ['a sentence with a verb before the body', 'Sagen blev forelagt Klimaudvalget den 6. september 2017.\n\nUdvalget anbefalede planen.'],
    ['a name without a body', 'Per Lund den 4. februar 2025: Anbefales.'],
  ])('is not read from %s', (_what, history) => {
    expect(earlier(history)).toEqual([]);
  });

  it('is given by a body alone above a sentence', () => {
    expect(earlier('Klimaudvalget den 6. september 2017.\n\nUdvalget anbefalede planen.')).toEqual([
      ['Klimaudvalget', '2017-09-06', 'Udvalget anbefalede planen.', 'recommended'],
    ]);
  });

  it('stands where its words do', () => {
    const { referat, text } = parse(inPunkt('Sagsforløb\n\nUdvalg\nØkonomiudvalget\nDato\n04-02-2025\nPunktnummer\n8\nAnbefales.'));
    const [decision] = referat.punkter[0]?.decisions ?? [];
    const at = (span: [number, number] | undefined): string | undefined => span && text.slice(...span);
    expect([at(decision?.spans.body), at(decision?.spans.date)]).toEqual(['Økonomiudvalget', '04-02-2025']);
    expect(at(decision?.span)).toBe('Udvalg\nØkonomiudvalget\nDato\n04-02-2025\nPunktnummer\n8\nAnbefales.');
  });
});
