import { describe, expect, it } from 'vitest';
import { readPunktWith } from '../kit/parse.js';

function recommended(content: string): readonly [string | undefined, readonly string[]] | undefined {
  const { recommendation } = readPunktWith(`Indstilling\n\n${content}\n\nBeslutning\n\nGodkendt.`);
  return (
    recommendation && [
      recommendation.by,
      recommendation.points.map(({ number, text }) => (number === undefined ? text : `${number}|${text}`)),
    ]
  );
}

const POINT = '1. at planen godkendes';

describe('who recommends', () => {
  it.each([
    ['Kommunaldirektøren indstiller,', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller:', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller at', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller, at', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller,at', 'Kommunaldirektøren'],
    ['Direktøren for By, Kultur, Miljø & Beskæftigelse indstiller:', 'Direktøren for By, Kultur, Miljø & Beskæftigelse'],
    ['Konst. direktør for Børn, Læring & Trivsel indstiller,', 'Konst. direktør for Børn, Læring & Trivsel'],
    ['Direktionen indstiller til Økonomiudvalget og Byrådet:', 'Direktionen'],
    ['Direktionen indstiller over for Byrådet,', 'Direktionen'],
    ['Havneudvalget anbefaler,', 'Havneudvalget'],
    ['Enhedslisten foreslår,', 'Enhedslisten'],
    ['Formandskabet fremsender:', 'Formandskabet'],
    ['TEKNISK UDVALG INDSTILLER,', 'TEKNISK UDVALG'],
    ['BORGMESTEREN FORESLÅR:', 'BORGMESTEREN'],
    ['**Forvaltningen** indstiller,', 'Forvaltningen'],
    ['Administrationen indstiller, at det over for byrådet anbefales', 'Administrationen'],
    ['Kommunaldirektøren indstiller, at udvalget godkender', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller, at Havne- og Miljøudvalget', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller,\n\nat udvalget over for byrådet anbefaler,', 'Kommunaldirektøren'],
    ['Kommunaldirektøren indstiller til Havneudvalget at anbefale Byrådet', 'Kommunaldirektøren'],
    ['Det indstilles, at', undefined],
    ['Det indstilles:', undefined],
    ['Det foreslås', undefined],
    ['Indstilling om,', undefined],
  ])('in %j', (lead, by) => {
    expect(recommended(`${lead}\n\n${POINT}`)).toEqual([by, ['1|at planen godkendes']]);
  });

  it('says what is recommended where no points are below', () => {
    expect(recommended('Kommunaldirektøren indstiller, at sagen udsættes, til udvalget beslutter.')?.[1]).toEqual([
      'at sagen udsættes, til udvalget beslutter.',
    ]);
    expect(recommended('Kommunaldirektøren indstiller, at udvalget godkender')?.[1]).toEqual(['at udvalget godkender']);
  });

  it('is named in capitals above a clause, and not in a sentence of capitals', () => {
    expect(recommended('TEKNISK UDVALG INDSTILLER,\nat arbejdet udføres')).toEqual(['TEKNISK UDVALG', ['at arbejdet udføres']]);
    expect(recommended('TEKNISK UDVALG INDSTILLER ARBEJDET.\nat arbejdet udføres')?.[0]).toBeUndefined();
  });

  it('is the first who is named', () => {
    expect(recommended(`Direktionen indstiller,\n\n${POINT}\n\nBorgmesteren anbefaler,\n\n- at stien åbnes`)?.[0]).toBe('Direktionen');
  });
});

describe('the points', () => {
  const LEAD = 'Direktionen indstiller,\n\n';

  it.each([
    ['a numbered list', `${LEAD}1. at planen godkendes\n2. at stien åbnes`, ['1|at planen godkendes', '2|at stien åbnes']],
    ['letters', `${LEAD}a) at planen godkendes\nb) at stien åbnes`, ['a|at planen godkendes', 'b|at stien åbnes']],
    ['dashes with a capital', `${LEAD}- At planen godkendes\n- At stien åbnes`, ['At planen godkendes', 'At stien åbnes']],
    ['clauses, one a line', `${LEAD}at planen godkendes\nat stien åbnes`, ['at planen godkendes', 'at stien åbnes']],
    ['clauses between blanks', `${LEAD}at planen godkendes\n\nat stien åbnes`, ['at planen godkendes', 'at stien åbnes']],
    ['a comma behind at', `${LEAD}at, planen godkendes`, ['at, planen godkendes']],
    ['double marks', `${LEAD}- 1) at planen godkendes\n- 3) at stien åbnes`, ['1|at planen godkendes', '3|at stien åbnes']],
    ['one in the sentence', 'Direktionen indstiller, at planen godkendes.', ['at planen godkendes.']],
    [
      'a list that a page cut',
      `${LEAD}1. at planen godkendes\n2. at stien åbnes\n\n3. at havnen lukkes`,
      ['1|at planen godkendes', '2|at stien åbnes', '3|at havnen lukkes'],
    ],
  ])('are %s', (_what, content, points) => {
    expect(recommended(content)).toEqual(['Direktionen', points]);
  });

  it.each([
    ['og', '1. at planen godkendes, og\n2. at stien åbnes.'],
    ['samt', '1. at planen godkendes, samt\n2. at stien åbnes.'],
    ['nothing', '1. at planen godkendes,\n2. at stien åbnes.'],
    ['og between clauses', 'at planen godkendes, og\n\nat stien åbnes.'],
  ])('keep their own stop and not the word that joins them to the next: %s', (_what, content) => {
    const points = recommended(LEAD + content)?.[1].map((point) => point.replace('1|', '').replace('2|', ''));
    expect(points).toEqual(['at planen godkendes,', 'at stien åbnes.']);
  });

  it.each(['og', 'samt'])('begin behind a point that ends with the next one\u2019s at: %s', (join) => {
    expect(recommended(`Direktionen indstiller, at\n\nstatus tages til efterretning, ${join} at\nudvalget drøfter rækkefølgen.`)).toEqual([
      'Direktionen',
      ['at status tages til efterretning,', 'udvalget drøfter rækkefølgen.'],
    ]);
  });

  it('go on in the line that hangs below an item, whatever its first line ends with', () => {
    expect(
      recommended(
        'Direktionen indstiller,\n  1. at status tages til efterretning, og at\n     udvalget drøfter den\n  2. at stien åbnes',
      )?.[1],
    ).toEqual(['1|at status tages til efterretning, og at udvalget drøfter den', '2|at stien åbnes']);
  });

  it('go on in the next line where no at ends the first', () => {
    expect(recommended('Direktionen indstiller, at\n\nstatus tages til efterretning, og\nudvalget drøfter rækkefølgen.')?.[1]).toEqual([
      'at status tages til efterretning, og udvalget drøfter rækkefølgen.',
    ]);
  });

  it('are those below a clause that ends with at, and beside it those below one that does not', () => {
    const POINTS = 'a. der gives tilskud\nb. stien åbnes';
    expect(recommended(`Forvaltningen indstiller, at udvalget anbefaler byrådet, at\n${POINTS}`)).toEqual([
      'Forvaltningen',
      ['a|der gives tilskud', 'b|stien åbnes'],
    ]);
    expect(recommended(`Forvaltningen indstiller, at udvalget anbefaler byrådet, at planen godkendes.\n${POINTS}`)?.[1]).toEqual([
      'at udvalget anbefaler byrådet, at planen godkendes.',
      'a|der gives tilskud',
      'b|stien åbnes',
    ]);
  });

  it('are none where the section recommends nothing', () => {
    expect(recommended('Planen lyder:')).toBeUndefined();
    expect(recommended('Trin\tHvem\n1\tRådet')).toBeUndefined();
  });

  it('are the first paragraph of a proposal without a clause', () => {
    expect(recommended('Planen godkendes.')).toEqual([undefined, ['Planen godkendes.']]);
  });

  it('are a list below the line that announces it, but not where a proposal stands above that', () => {
    expect(recommended('Til godkendelse:\n\n- ny kaj\n- ny mole')?.[1]).toEqual(['ny kaj', 'ny mole']);
    expect(recommended('Kajen males.\n\nDisse farver blev nævnt:\n\n- rød\n- grøn')?.[1]).toEqual(['Kajen males.']);
    expect(recommended(`Kajen er slidt.\n\nDirektionen indstiller,\n\n${POINT}`)?.[1]).toEqual(['1|at planen godkendes']);
  });

  it('of a draft in another section are none', () => {
    const punkt = readPunktWith('Sagsfremstilling\n\nUdkastet lyder:\n\n1. at planen godkendes\n\nBeslutning\n\nGodkendt.');
    expect(punkt.recommendation).toBeUndefined();
  });
});

describe('a recommendation of few words', () => {
  it('is signed in brackets, and a reading is no signature', () => {
    expect(recommended(`Indstilling om,\n\n${POINT}\n\n(Økonomiudvalget)\n\n(1. behandling)`)?.[0]).toBe('Økonomiudvalget');
    expect(recommended(`Indstilling om,\n\n${POINT}\n\n(1. behandling)`)?.[0]).toBeUndefined();
  });

  it('leads on from a clause that ends with a comma', () => {
    expect(recommended('Udvalget indstiller, at byrådet godkender,\n\nat planen sendes ud.')).toEqual([
      'Udvalget',
      ['at planen sendes ud.'],
    ]);
  });

  it('leads on from a clause of advice, with a colon and without', () => {
    for (const colon of [':', ''])
      expect(recommended(`Direktionen indstiller til udvalget, at det over for rådet anbefales${colon}\n\nat planen sendes ud`)).toEqual([
        'Direktionen',
        ['at planen sendes ud'],
      ]);
  });

  it('loses the bar of a table at its end', () => {
    expect(recommended('Udvalget indstiller\nat | planen sendes ud |')?.[1]).toEqual(['at | planen sendes ud']);
  });
});
