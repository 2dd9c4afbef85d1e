import { describe, expect, it } from 'vitest';
import { findContents } from '../../src/split/contents.js';
import { LEAST_EVIDENCE, STEPS } from '../../src/split/chain.js';
import { weighLines, WITNESSES, type Candidate } from '../../src/split/evidence.js';
import { findHeadings } from '../../src/split/find-headings.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

function headingsOf(text: string): readonly Candidate[] {
  const document = documentOf(text);
  return findHeadings(document, findContents(document));
}

const titlesOf = (text: string): readonly string[] => headingsOf(text).map(({ line }) => line.text);
const witnessesOf = (text: string): readonly string[] => must(headingsOf(text)[0]).witnesses;

describe('a witness', () => {
  const plain = 'Punkt 1: Ny sti ved havnen\nRådet mødtes.';

  it('is missing where nothing speaks for a heading but its form and its place', () => {
    expect(witnessesOf(plain)).toEqual(['alone']);
  });

  it.each([
    ['contents', `Indholdsfortegnelse\n\nNy sti ved havnen.....3\n\n${plain}`],
    ['caseNumber', 'Punkt 1: Ny sti ved havnen\n\n05.01.08-P20-2-25'],
    ['label', 'Punkt 1: Ny sti ved havnen\n\nBeslutning\n\nGodkendt.'],
    ['repeated', 'Punkt 1: Ny sti ved havnen\n\nNy sti ved havnen'],
    ['timeSlot', 'Punkt 1: Ny sti ved havnen\n\n(16:30 - 16:40)'],
    ['heading', '## Punkt 1: Ny sti ved havnen'],
    ['act', 'Punkt 1: Ny sti ved havnen\nUdskydes.'],
    ['person', '## Punkt 1: Ulla Damsbo (A)\n\nBeslutning\n\nGodkendt.'],
  ] as const)('%s is heard', (witness, text) => {
    expect(witnessesOf(text)).toContain(witness);
    expect(witnessesOf(plain)).not.toContain(witness);
  });

  it.each(['Ad 2\n\nGodkendt.', 'Punkt 2: Udsat.'])('answer is heard below a decision on points that are recommended above: %j', (line) => {
    const last = (above: string): readonly string[] =>
      must(weighLines(documentOf(`${plain}\n\n${above}\n\n${line}`), undefined).at(-1)).witnesses;
    expect(last('Indstilling\n\nat stien anlægges\n\nBeslutning')).toContain('answer');
    expect(last('Beslutning')).not.toContain('answer');
    expect(last('Indstilling\n\nat stien anlægges\n\nBeslutning\n\nDrøftet.\n\nBilag')).not.toContain('answer');
  });

  it('label is heard over the lines of metadata and not past the next heading', () => {
    const list = headingsOf('Punkt 1: Sti\nPunkt 2: Havn\nBeslutning\n\nGodkendt.');
    expect(list.map(({ witnesses }) => witnesses.includes('label'))).toEqual([false, true]);
  });

  it('weighs what the table says, beside the strength of the form', () => {
    const candidate = must(headingsOf('## Punkt 1: Ny sti ved havnen\n\n05.01.08-P20-2-25\n\nBeslutning')[0]);
    const expected = candidate.form.strength + WITNESSES.caseNumber + WITNESSES.label + WITNESSES.heading + WITNESSES.alone;
    expect([candidate.form.strength, candidate.weight]).toEqual([3, expected]);
  });
});

describe('a chain', () => {
  const item = (number: number | string, title: string): string => `${String(number)}. ${title}\n\nSagsfremstilling\n\nTekst.\n\n`;

  it('is of weak forms where labels stand below them', () => {
    expect(titlesOf(`${item(1, 'Ny sti')}${item(2, 'Budget')}${item(3, 'Eventuelt')}`)).toEqual(['1. Ny sti', '2. Budget', '3. Eventuelt']);
  });

  it('is no list inside an item', () => {
    const list = '1. Rådet holder møde\n2. Forvaltningen skriver\n3. Planen sendes ud\n\n';
    expect(titlesOf(`${item(1, 'Ny sti')}${list}${item(2, 'Budget')}`)).toEqual(['1. Ny sti', '2. Budget']);
  });

  it('is one weak form with a case number below it', () => {
    expect(titlesOf('7 Ny sti\n\n05.01.08-P20-2-25\n\nRådet mødtes.')).toEqual(['7 Ny sti']);
  });

  it('is no list, even above a label', () => {
    expect(titlesOf('1. Rådet holder møde\n2. Forvaltningen skriver\n3. Planen sendes ud\n\nBeslutning\n\nGodkendt.')).toEqual([]);
  });

  it('keeps to one form', () => {
    expect(titlesOf('Punkt 1: Sti\n\nBeslutning\n\n1. Rådet holder møde\n\nPunkt 2: Havn\n\nBeslutning')).toEqual([
      'Punkt 1: Sti',
      'Punkt 2: Havn',
    ]);
  });

  it('is of titles that end with a stop where they stand on every agenda, and takes in a lettered number', () => {
    const text =
      '1. Godkendelse af dagsorden.\n\n- Den er fin.\n\n2. Protokol.\n\n- Bo læste op.\n\n2a. Opfølgning.\n\n- Bo er i gang.\n\n3. Regnskab\n\n- Det er fint.';
    const titles = ['1. Godkendelse af dagsorden.', '2. Protokol.', '2a. Opfølgning.', '3. Regnskab'];
    expect(titlesOf(text)).toEqual(titles);
    expect(titlesOf(text.replace('2a. ', '2.1 '))).toEqual(titles.filter((title) => !title.startsWith('2a')));
    expect(titlesOf(text.replace('Godkendelse af dagsorden.', 'Ny bro.').replace('Regnskab', 'Ny vej.'))).toEqual([]);
  });

  it('hears an act behind a bullet', () => {
    expect(witnessesOf('Punkt 1: Ny sti ved havnen\n- Udskydes.')).toContain('act');
  });

  it('steps over a gap and a repeated number', () => {
    const punkter = [1, 2, 2, 5].map((number) => `Punkt ${String(number)}: Sti ${String(number)}\n\nBeslutning\n\nGodkendt.\n\n`).join('');
    expect(headingsOf(punkter).map(({ form }) => form.number?.text)).toEqual(['1', '2', '2', '5']);
  });

  it('is none with too little evidence', () => {
    expect(LEAST_EVIDENCE).toBeGreaterThan(WITNESSES.alone);
    expect(titlesOf('7 Ny sti\n\nRådet mødtes.')).toEqual([]);
    expect(titlesOf('31. maj 2025 udløber fristen.')).toEqual([]);
  });

  it('takes titles of the contents list without numbers, each once', () => {
    const text =
      'Indholdsfortegnelse\n\nNy sti.....3\nEventuelt.....4\n\nNy sti\n\nBeslutning\n\nGodkendt.\n\nEventuelt\n\nBeslutning\n\nIntet.';
    expect(titlesOf(text)).toEqual(['Ny sti', 'Eventuelt']);
  });

  it('takes a listed title below its own numbered heading for text', () => {
    const text =
      'Indholdsfortegnelse\n\nNy sti.....3\nEventuelt.....4\n\nPunkt 1: Ny sti\n\nBeslutning\n\nPunkt 2: Eventuelt\n\nEventuelt\n\nBeslutning';
    expect(titlesOf(text)).toEqual(['Punkt 1: Ny sti', 'Punkt 2: Eventuelt']);
  });

  it('steps to the next number more gladly than over a gap, and that than back', () => {
    expect([STEPS.next, STEPS.gap, STEPS.repeat, STEPS.restart]).toEqual(
      [...[STEPS.next, STEPS.gap, STEPS.repeat, STEPS.restart]].sort((a, b) => b - a),
    );
  });

  it('takes items that are all numbered 1, by the times beside them', () => {
    const text = '1. Ny sti\n\n(16:30 - 16:40)\n\nStien er lang.\n\n1. Ny bro\n\n(16:40 - 17:00)\n\nBroen er smal.';
    expect(titlesOf(text)).toEqual(['1. Ny sti', '1. Ny bro']);
  });

  it('takes a line without a label too, where three items above labels are all numbered 1', () => {
    const bare = '1. Næste møde\n\nDen 3. juni.\n\n';
    const above = `${item(1, 'Ny sti')}${item(1, 'Budget')}`;
    expect(titlesOf(`${above}${bare}${item(1, 'Eventuelt')}`)).toEqual(['1. Ny sti', '1. Budget', '1. Næste møde', '1. Eventuelt']);
    expect(titlesOf(`${above}${bare}`)).toEqual(['1. Ny sti', '1. Budget']);
    expect(titlesOf(`${above}${bare}${item(2, 'Eventuelt')}`)).toEqual(['1. Ny sti', '1. Budget', '2. Eventuelt']);
  });

  it('takes no list whose points are all numbered 1, where the items count on', () => {
    const list = '1. Rådet holder møde\n\n1. Forvaltningen skriver\n\n1. Planen sendes ud\n\n';
    const items = ['1. Ny sti', '2. Budget', '3. Eventuelt'];
    expect(titlesOf(`${item(1, 'Ny sti')}${list}${item(2, 'Budget')}${item(3, 'Eventuelt')}`)).toEqual(items);
    expect(titlesOf(`Vilkår for leje\n\n${list}Tekst.`)).toEqual([]);
  });

  it('follows the contents list, where closed items behind the open ones have lower numbers', () => {
    const list = 'Indhold\n\nÅbne punkter\n13. Ny sti\n15. Ny bro\nLukkede punkter\n14. Salg af grund\n\n';
    const items = `${item(13, 'Ny sti')}${item(15, 'Ny bro')}14. Salg af grund\n\nGrunden er solgt.`;
    expect(titlesOf(list + items)).toEqual(['13. Ny sti', '15. Ny bro', '14. Salg af grund']);
    expect(titlesOf(list.replace('14. Salg af grund', '16. Køb af grund') + items)).toEqual(['13. Ny sti', '15. Ny bro']);
  });

  it('has two items in the other order where one was taken before the other, and no bare number', () => {
    const punkt = (number: number): string => `Punkt ${String(number)}: Sti ${String(number)}\n\nRådet mødtes.\n\n`;
    const numbersOf = (numbers: readonly number[]): readonly unknown[] =>
      headingsOf(numbers.map(punkt).join('')).map(({ form }) => form.number?.text);
    expect(numbersOf([1, 2, 4, 3, 5])).toEqual(['1', '2', '4', '3', '5']);
    expect(numbersOf([1, 2, 3, 2, 4])).toEqual(['1', '2', '3', '4']);
    expect(numbersOf([1, 2, 5, 3, 6])).toEqual(['1', '2', '5', '6']);
    expect(titlesOf(`${item(1, 'Ny sti')}${item(3, 'Ny bro')}2. Ny kaj\n\n${item(4, 'Budget')}`)).not.toContain('2. Ny kaj');
  });

  it('takes a number with a mark of access and no title for the next item, and no other line of another form', () => {
    const items = '1 Ny sti\n\nBeslutning\n\nGodkendt.\n\n2 Ny bro\n\nBeslutning\n\nUdsat.\n\n';
    expect(titlesOf(`${items}101 Lukket punkt`)).toEqual(['1 Ny sti', '2 Ny bro', '101 Lukket punkt']);
    expect(titlesOf(`${items}101. Ny kaj`)).toEqual(['1 Ny sti', '2 Ny bro']);
  });

  it('takes a mark of access below a heading for a line of its item', () => {
    const text = 'åbent 1 Ny sti\n\nÅbent punkt\n\nBeslutning\n\nGodkendt.\n\nåbent 2 Ny bro\n\nÅbent punkt\n\nBeslutning\n\nUdsat.';
    expect(titlesOf(text)).toEqual(['åbent 1 Ny sti', 'åbent 2 Ny bro']);
  });

  it.each(['Sagsid.: 14/40\nInitialer: dosko', 'Initialer: dosko\nSagsid.: 14/40'])(
    'takes a mark of access below the fields of a heading for a line of its item: %j',
    (fields) => {
      const text = `1. Ny sti\n${fields}\nÅben sag\nBeslutning\nGodkendt.\n`;
      expect(titlesOf(text)).toEqual(['1. Ny sti']);
      const { referat } = parse(`Referat fra Vandudvalget\n\n${text}`);
      expect(referat.punkter.map(({ title, visibility, journalNumber }) => [title, visibility, journalNumber?.raw])).toEqual([
        ['Ny sti', 'open', '14/40'],
      ]);
    },
  );

  it('takes a mark of access below what was decided for what opens the next item', () => {
    const text = 'Punkt 1: Ny sti\nBeslutning\nGodkendt.\nSagsid.: 14/41\nÅben sag\nBeslutning\nUdsat.\n';
    expect(titlesOf(text)).toEqual(['Punkt 1: Ny sti', 'Åben sag']);
  });

  it('takes no line in the column of the text behind a label', () => {
    const text = (indent: string): string =>
      `Punkt 2 - Regnskab\n\nBilag: 2.1 Årsregnskab\n${indent}2.2 Protokol\n\nBeslutning: Godkendt.\n\nPunkt 3 - Sti\n\nBeslutning: Udsat.\n`;
    expect(titlesOf(text(' '.repeat('Bilag: '.length)))).toEqual(['Punkt 2 - Regnskab', 'Punkt 3 - Sti']);
    expect(titlesOf(text(''))).toContain('2.2 Protokol');
  });

  it('takes no row of a table', () => {
    expect(titlesOf('Punkt 1: Sti\n\nBeslutning\n\nPunkt 2: Havn\tGodkendt\nPunkt 3: Skole\tUdsat\n')).toEqual(['Punkt 1: Sti']);
  });
});
