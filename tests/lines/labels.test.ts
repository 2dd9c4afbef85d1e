import { describe, expect, it } from 'vitest';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse, sectionsOf } from '../kit/parse.js';

/** Kind and text of the labels of a text, weak ones in brackets, each with the text behind it. */
function labelsOf(text: string): readonly unknown[] {
  const { labels, lines } = documentOf(text);
  return [...labels].map(([index, { kind, weak, from, to, rest }]) => {
    const line = must(lines[index]).passage.text;
    return [weak ? `(${kind})` : kind, line.slice(from, to), rest === undefined ? undefined : line.slice(rest).trim()];
  });
}

describe('a label in a column of its own', () => {
  it.each([
    ['over lines', 'Resumé        Budgettet viser\n              et overskud.\n', 'Resumé', 'Budgettet viser'],
    ['on one line', 'Beslutning    Godkendt.\n\nMødet er slut.', 'Beslutning', 'Godkendt.'],
    ['further in than its column', 'Resumé        Budgettet viser\n                - et overskud\n', 'Resumé', 'Budgettet viser'],
  ])('has its text beside it %s', (_what, text, label, beside) => {
    expect(labelsOf(text)).toEqual([[expect.any(String), label, beside]]);
  });

  it.each([
    ['beside a number', 'Økonomi       1.200\n\nMødet er slut.'],
    ['beside numbers in columns', 'Økonomi       1.200      kr.\n\nMødet er slut.'],
    ['beside words in columns', 'Økonomi       Bo      Ib\n\nMødet er slut.'],
    ['above a line that goes on at the margin', 'Beslutning    om stien\nblev udsat.'],
    ['no further off than words are', 'Resumé  Stien er lang.\n\nMødet er slut.'],
    ['on the last line, where nothing shows the column', 'Resumé    Stien er lang.'],
    ['that is a weak one', 'Konklusion    Stien bygges.\n\nMødet er slut.'],
    ['behind other words', 'Ny sti    Beslutning\n\nMødet er slut.'],
    ['in a list', '- Beslutning    Godkendt.\n- Bilag    Kort.\n\nMødet er slut.'],
  ])('is none %s', (_what, text) => {
    expect(labelsOf(text)).toEqual([]);
  });

  it('begins a section, which goes on in the column', () => {
    const text = [
      'Punkt 1: Ny sti',
      '',
      'Sagsfremstilling    Stien er lang og',
      '                    smal.',
      '',
      '                    Den er fra 1980.',
      '',
      'Beslutning          Godkendt.',
      '',
    ].join('\n');
    const punkt = must(parse(text).referat.punkter[0]);
    expect(sectionsOf(punkt)).toEqual([
      ['sagsfremstilling', 'Sagsfremstilling'],
      ['beslutning', 'Beslutning'],
    ]);
    expect(punkt.sections.map((section) => section.text)).toEqual(['Stien er lang og smal.\n\nDen er fra 1980.', 'Godkendt.']);
  });
});

describe('the text behind a label', () => {
  const PROSE = [
    'Rådet har i flere år arbejdet på at få nye stier ved',
    'havnen, så børnene kan komme sikkert i skole hele året,',
    'når det er mørkt om morgenen. Forvaltningen har i år',
    'fundet pengene til den første del af stien.',
  ].join('\n');
  const decided = (lines: string): string =>
    must(parse(`Punkt 1: Ny sti\n\nSagsfremstilling\n\n${PROSE}\n\nByrådets beslutning: ${lines}`).referat.punkter[0]?.sections.at(-1))
      .text;

  it('ends its line as far out as the whole line does', () => {
    expect(decided('Tiltrådt med 7 stemmer (A, V) mod\n3 (C, F).')).toBe('Tiltrådt med 7 stemmer (A, V) mod 3 (C, F).');
  });

  it('ends its paragraph where the whole line had room for more', () => {
    expect(decided('Tiltrådt af 7 stemmer\n3 (C, F) var imod.')).toBe('Tiltrådt af 7 stemmer\n\n3 (C, F) var imod.');
  });
});

describe('a label with its text behind a blank', () => {
  it.each([
    ['Beslutning Godkendt.', 'beslutning', 'Beslutning', 'Godkendt.'],
    ['BESLUTNING Udsat til næste møde.', 'beslutning', 'BESLUTNING', 'Udsat til næste møde.'],
    ['INDSTILLING Teknisk Forvaltning indstiller, at', 'indstilling', 'INDSTILLING', 'Teknisk Forvaltning indstiller, at'],
    ['Sagens forløb 05-02-2013 Økonomiudvalget', 'sagsgang', 'Sagens forløb', '05-02-2013 Økonomiudvalget'],
  ])('is one where the text is of its kind: %s', (text, kind, label, rest) => {
    expect(labelsOf(text)).toEqual([[kind, label, rest]]);
  });

  it.each([
    'Beslutning Ny Havn er et forslag fra 2019.',
    'Indstilling Stien er smal.',
    'Sagens forløb 3 gange om året',
    'Resumé Stien er lang.',
    'Konklusion Godkendt.',
    'beslutning Godkendt.',
  ])('is none otherwise: %s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

describe('a label with the stop of a sentence', () => {
  it('is one alone below a blank line, of what every case has', () => {
    expect(labelsOf('Broen er smal.\n\nIndstilling.\nAt broen bygges.\n')).toEqual([['indstilling', 'Indstilling', undefined]]);
  });

  it.each([
    ['below a line that it goes on', 'Det er aftalt med Skole og\nSagsfremstilling.\n'],
    ['of what any case may lack', 'Broen er smal.\n\nØkonomi.\nDen er dyr.\n'],
    ['that is weak', 'Broen er smal.\n\nKonklusion.\nDen er dyr.\n'],
  ])('is none %s', (_what, text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});

it('a date behind a label of the header is no body that decided', () => {
  expect(labelsOf('Dato 3. marts 2016\n')).toEqual([]);
  expect(labelsOf('Havneudvalget 3. marts 2016\n')).toHaveLength(1);
});
