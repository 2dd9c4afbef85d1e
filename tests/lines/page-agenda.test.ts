import { describe, expect, it } from 'vitest';
import { documentOf } from '../kit/lines.js';

/** The lines that the pages are cut into, without their numbers. */
const cut = (...pages: readonly string[]): readonly string[] =>
  documentOf(pages.map((page, i) => `${String(i + 1)} ${page}`).join('\n\n'))
    .lines.map((line) => line.text)
    .filter((line) => line !== '' && !/^\d$/u.test(line));

const OPENING = `Referat af bestyrelsesmøde i Bådelauget, der blev holdt en aften i klubhuset. ${'Broen er ny, og kajen er malet. '.repeat(6)}`;
const AGENDA = 'DAGSORDEN: 1. Valg af mødeleder 2. Ny bro ved kajen 3. Kranens fremtid 4. Eventuelt';

describe('an agenda on a page without line ends', () => {
  it('has an entry for each number, and its titles end where its entries do when they come again', () => {
    const answers = '1. Valg af mødeleder Ulla Remme 2. Ny bro ved kajen Broen bygges. 3. Kranens fremtid Udsat. 4. Eventuelt Intet.';
    expect(cut(OPENING + AGENDA, answers).slice(1)).toEqual([
      'DAGSORDEN:',
      '1. Valg af mødeleder',
      '2. Ny bro ved kajen',
      '3. Kranens fremtid',
      '4. Eventuelt',
      '1. Valg af mødeleder',
      'Ulla Remme',
      '2. Ny bro ved kajen',
      'Broen bygges.',
      '3. Kranens fremtid',
      'Udsat.',
      '4. Eventuelt',
      'Intet.',
    ]);
  });

  const lines = (agenda: string, answers: string): readonly string[] => cut(OPENING + agenda, answers);
  const ANSWERS = '1. Valg af mødeleder Ulla Remme 2. Ny bro ved kajen Den bygges. 3. Kranens fremtid Udsat. 4. Eventuelt Intet.';

  it.each([
    ['a bracket behind the title', AGENDA, ANSWERS.replace('fremtid', 'fremtid (mundtligt)'), '3. Kranens fremtid (mundtligt)'],
    [
      'words that are labels',
      AGENDA.replace('Ny bro ved kajen', 'Indstilling'),
      ANSWERS.replace('Ny bro ved kajen', 'Indstilling'),
      '2. Indstilling',
    ],
    ['a number behind a number', AGENDA.replace('kajen', 'kaj 2'), ANSWERS.replace('kajen', 'kaj 2'), '3. Kranens fremtid'],
    ['a number behind a year', AGENDA, ANSWERS.replace('Den bygges.', 'Den bygges i 2026.'), '3. Kranens fremtid'],
    [
      'what two entries share, of which the number was lost',
      AGENDA.replace('3. Kranens fremtid 4.', '3. Kranens fremtid Havnens priser 5.'),
      ANSWERS.replace('4. Eventuelt', '4. Havnens priser Uændret. 5. Eventuelt'),
      '3. Kranens fremtid',
    ],
    ['the parts of an entry', AGENDA.replace('kajen', 'kajen a. Tegning b. Pris'), ANSWERS, '2. Ny bro ved kajen'],
    ['the parts of an entry with capital letters', AGENDA.replace('kajen', 'kajen: A. Tegning B. Pris'), ANSWERS, '2. Ny bro ved kajen'],
    ['numbers with a bracket', AGENDA.replaceAll(/(\d)\. (?=\p{Lu})/gu, '$1) '), ANSWERS, '3. Kranens fremtid'],
    ['the word for an answer', AGENDA, ANSWERS.replaceAll(/(\d)\. (?=\p{Lu})/gu, 'Ad $1: '), 'Ad 3: Kranens fremtid'],
  ])('knows %s', (_what, agenda, answers, title) => {
    expect(lines(agenda, answers)).toContain(title);
  });

  it('leaves a stop behind a title to those that read the line', () => {
    expect(lines(AGENDA, ANSWERS.replace('fremtid Udsat.', 'fremtid. Den er udsat.'))).toContain('3. Kranens fremtid. Den er udsat.');
  });

  it('is none without its heading where other titles follow', () => {
    const agenda = AGENDA.replace('DAGSORDEN: ', '').replace('2. Ny bro ved kajen', '2. Ny bro Beslutning: Udsat.');
    expect(lines(agenda, 'Der var fest i klubhuset.')).toContain('Beslutning: Udsat.');
  });

  it('goes on over pages that begin to count anew behind a letter', () => {
    const letter = `Til beboerne. ${'Vi sender hermed referatet. '.repeat(12)}`;
    const text = `1 ${letter}\n1 ${OPENING}${AGENDA}\n2 ${ANSWERS}`;
    expect(documentOf(text).lines.map((line) => line.text)).toEqual(expect.arrayContaining(['2. Ny bro ved kajen', 'Den bygges.']));
  });
});

describe('numbers on long lines', () => {
  it('show pages only where something tells of a meeting', () => {
    const terms = '1. Lejeren betaler forud. 2. Udlejeren maler. 3. Hunde er tilladt. 4. Musik er ikke. ';
    const text = `Vilkår for leje af klubhuset. ${terms.repeat(4)}`;
    expect(cut(text)).toHaveLength(1);
    expect(cut(text.replace('Vilkår for', 'Bestyrelsesmøde om')).length).toBeGreaterThan(4);
  });
});
