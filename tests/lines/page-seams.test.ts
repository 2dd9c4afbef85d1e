import { describe, expect, it } from 'vitest';
import { findPages } from '../../src/lines/page-seams.js';
import { defaultGrammar } from '../../src/grammar/default.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

/** The lines that a page is cut into. */
const cut = (text: string): readonly string[] =>
  documentOf(text)
    .lines.map((line) => line.text)
    .filter((line) => line !== '');

const HEADER =
  '1 Referat fra Vandudvalget Mødedato: Mandag den 6. oktober 2014 Mødetidspunkt: 9:30-11:00 Mødested: Lokale 3 Afbud: Ib Holk';
const page = (text: string): readonly string[] => cut(`${HEADER}\n\n2 ${text}\n\n3 Slut.`).slice(7, -2);

describe('pages on one line each', () => {
  it('are cut behind their number and before the labels of the header', () => {
    expect(cut(`${HEADER}\n\n2 Mere.\n\n3 Slut.`)).toEqual([
      '1',
      'Referat fra Vandudvalget',
      'Mødedato: Mandag den 6. oktober 2014',
      'Mødetidspunkt: 9:30-11:00',
      'Mødested: Lokale 3',
      'Afbud: Ib Holk',
      '2',
      'Mere.',
      '3',
      'Slut.',
    ]);
  });

  it.each([
    [
      'case numbers, officers and marks of access',
      '1. Ny sti Sagsid.: 14/40 Initialer: dosko Åben sag Stien er smal.',
      ['1. Ny sti', 'Sagsid.: 14/40', 'Initialer: dosko', 'Åben sag', 'Stien er smal.'],
    ],
    [
      'labels of sections behind a stop',
      'Stien er smal. Indstilling Chefen indstiller, At stien lukkes At den åbnes igen. Beslutning Godkendt. Side 4',
      ['Stien er smal.', 'Indstilling', 'Chefen indstiller,', 'At stien lukkes', 'At den åbnes igen.', 'Beslutning', 'Godkendt.', 'Side 4'],
    ],
    ['labels in capitals', 'RESUMÉ Stien er smal', ['RESUMÉ', 'Stien er smal']],
    [
      'a contents list and its columns',
      'Indholdsfortegnelse Pkt. Tekst Side 1 Ny sti 5 2 Eventuelt 6',
      ['Indholdsfortegnelse', 'Pkt. Tekst Side', '1 Ny sti 5', '2 Eventuelt 6'],
    ],
    [
      'a contents list whose columns have names of several words',
      'Indholdsfortegnelse Punkter til dagsorden Side 1. Ny sti 2. Bro',
      ['Indholdsfortegnelse', 'Punkter til dagsorden Side', '1. Ny sti', '2. Bro'],
    ],
    [
      'titles that every meeting has, in a contents list that lost its numbers',
      'Indholdsfortegnelse Side 1. Godkendelse af dagsorden Meddelelser fra formanden Spørgetid Bilagsliste',
      ['Indholdsfortegnelse Side', '1. Godkendelse af dagsorden', 'Meddelelser fra formanden', 'Spørgetid', 'Bilagsliste'],
    ],
    [
      'marks of access before a title of such a list, and behind those that end it',
      'Indholdsfortegnelse Side 1. Ny sti Lukket - Køb af areal LUKKET SAG Salg af areal',
      ['Indholdsfortegnelse Side', '1. Ny sti', 'Lukket - Køb af areal LUKKET SAG', 'Salg af areal'],
    ],
    [
      'the heading of a group in such a list',
      'Indholdsfortegnelse Side Åbne dagsordenspunkter 1. Ny sti',
      ['Indholdsfortegnelse Side', 'Åbne dagsordenspunkter', '1. Ny sti'],
    ],
    [
      'numbers of parts',
      '2. Sager 2.0 Ny sti Sagen: Stien er smal. 2.1 Ny bro',
      ['2. Sager', '2.0 Ny sti', 'Sagen: Stien er smal.', '2.1 Ny bro'],
    ],
    [
      'numbers behind a word, and labels in capitals above a small letter',
      'Byrådet SAG NR. 4 Ny sti ADMINISTRATIONENS INDSTILLING at stien lukkes.',
      ['Byrådet', 'SAG NR. 4 Ny sti', 'ADMINISTRATIONENS INDSTILLING', 'at stien lukkes.'],
    ],
    [
      'labels, but not before the word that stands before one',
      'Indstilling: At lokalet på Torvegade lejes Beslutning: Godkendt.',
      ['Indstilling:', 'At lokalet på Torvegade lejes', 'Beslutning: Godkendt.'],
    ],
    ['points with letters', '2. Ny sti a. Status b. Proces', ['2. Ny sti', 'a. Status', 'b. Proces']],
    [
      'what follows a title that every meeting has',
      '4. Eventuelt Intet. 5. Godkendelse af referat Godkendt.',
      ['4. Eventuelt', 'Intet.', '5. Godkendelse af referat', 'Godkendt.'],
    ],
    [
      'a case number behind a title',
      '2. Ny sti LUK 22/2009 Stien er smal. 3. Salg af areal 13/33026 Arealet er stort.',
      ['2. Ny sti', 'LUK 22/2009', 'Stien er smal.', '3. Salg af areal', '13/33026', 'Arealet er stort.'],
    ],
    [
      'what follows a case number',
      'Ny sti Sagsnr.: 14/20317 Beslutningstema Stien er smal.',
      ['Ny sti', 'Sagsnr.: 14/20317', 'Beslutningstema', 'Stien er smal.'],
    ],
    [
      'what was done behind the people',
      'Fraværende: Ingen Anbefales til Rådet. Afbud: Bo Ek, Ib Holk Godkendt.',
      ['Fraværende: Ingen', 'Anbefales til Rådet.', 'Afbud: Bo Ek, Ib Holk', 'Godkendt.'],
    ],
    [
      'points behind dashes',
      'Chefen indstiller - at stien lukkes - at den åbnes',
      ['Chefen indstiller', '- at stien lukkes', '- at den åbnes'],
    ],
    [
      'the decision of a body whose name goes on in small letters, with the date lost',
      'at stien lukkes. Beslutning Udvalg for natur, miljø og grøn omstilling den : Udsat.',
      ['at stien lukkes.', 'Beslutning Udvalg for natur, miljø og grøn omstilling den : Udsat.'],
    ],
    [
      'a label without a stop before it that comes three times',
      'Nr. 1 i Rådet Økonomi Stien er dyr og Økonomi Broen er dyr og Økonomi Vejen er dyr',
      ['Nr. 1 i Rådet', 'Økonomi', 'Stien er dyr og', 'Økonomi', 'Broen er dyr og', 'Økonomi', 'Vejen er dyr'],
    ],
    [
      'no label that comes twice so, nor one above a small letter',
      'Nr. 1 i Rådet Økonomi Stien er dyr og Økonomi Broen er dyr og Økonomi er dyr',
      ['Nr. 1 i Rådet Økonomi Stien er dyr og Økonomi Broen er dyr og Økonomi er dyr'],
    ],
    ['items in a list', 'Sagsoversigt Side 1. Ny sti 2. Eventuelt', ['Sagsoversigt', 'Side', '1. Ny sti', '2. Eventuelt']],
    ['a label of attendance without a colon', 'Lokale 3 Fraværende Bo Ek (V)', ['Lokale 3', 'Fraværende Bo Ek (V)']],
  ])('are cut before %s', (_what, text, lines) => {
    expect(page(text)).toEqual(lines);
  });

  it('are cut in a contents list before the titles that come again as headings', () => {
    const list = '2 Indholdsfortegnelse Side 1. Ny sti Bro over åen Takster for vand Side 2';
    const items = '3 1. Ny sti Sagsid.: 14/40 Stien er smal.\n\n4 2. Bro over åen Sagsid.: 14/41 Broen er ny.';
    expect(cut(`${HEADER}\n\n${list}\n\n${items}`)).toEqual(
      expect.arrayContaining(['1. Ny sti', 'Bro over åen', 'Takster for vand', 'Side 2', '2. Bro over åen']),
    );
  });

  it('may have no numbers, where hardly anything stands on other lines', () => {
    const first = `Referat Mødedato: Mandag den 6. oktober 2014 Mødested: Lokale 3 ${'Stien er smal. '.repeat(20)}1. Ny sti Sagsid.: 14/40`;
    const second = `${'Broen er ny. '.repeat(24)}2. Ny bro Sagsid.: 14/41 Udsat.`;
    expect(cut(`${first}\n\n${second}`)).toEqual(expect.arrayContaining(['Sagsid.: 14/40', '2. Ny bro', 'Sagsid.: 14/41']));
    const lines = 'Broen er malet i maj.\n'.repeat(20);
    expect(cut(`${first}\n\n${lines}\n${second}`)).not.toContain('2. Ny bro');
  });

  it('begin with the line that opens the minutes', () => {
    const opening =
      'Holm, 3. juni 2025 Referat af generalforsamling i Holmely den 9. april 2025 Der var mødt mange. Mødested: Lokale 3 Afbud: Ib Holk';
    expect(cut(`1 ${opening} ${'Stien er smal. '.repeat(14)}\n\n2 Slut.`)).toEqual(
      expect.arrayContaining(['Holm, 3. juni 2025', 'Referat af generalforsamling i Holmely den 9. april 2025', 'Der var mødt mange.']),
    );
  });

  it('count on over a page that is nothing but its number', () => {
    expect(cut(`${HEADER}\n\n2\n\n3 1. Ny sti Sagsid.: 14/40`)).toEqual(expect.arrayContaining(['2', '3', '1. Ny sti', 'Sagsid.: 14/40']));
  });

  it.each([
    ['a label that goes on as a sentence', 'Stien er smal. Indstilling af driften er ikke mulig.'],
    ['a word for a label in the middle of a sentence', 'Rådet kalder det Beslutning Ny Sti i planen.'],
    ['a number in a sentence', 'Mødet holdes den 3. november og igen i 2015.'],
    ['a title that has a mark before it', 'Lukket - Køb af areal'],
    ['a time of day', 'Mødet holdes kl. 10.30 Rådhuset er åbent fra 9.00 Indgangen er mod nord.'],
  ])('are not cut at %s', (_what, text) => {
    expect(page(text)).toEqual([text]);
  });

  it.each([
    ['a document with its lines', 'Mødedato: 6. oktober 2014\nMødested: Lokale 3\nAfbud: Ib Holk\n\n1 Ny sti\n2 Eventuelt\n3 Næste møde'],
    ['numbered lines without labels', '1 Ny sti\n2 Eventuelt\n3 Næste møde'],
    ['a long paragraph', `${'Stien ved havnen er smal, og der er mange cyklister. '.repeat(8)}\n1 Ny sti\n2 Eventuelt`],
  ])('are not found in %s', (_what, text) => {
    expect(findPages(text, defaultGrammar)).toEqual({ seams: [], numbers: new Set() });
  });

  const BARE = `1 Referat af bestyrelsesmøde i Holmely Onsdag d. 9. februar 2011 ${'Stien er smal, og broen er ny. '.repeat(8)}`;

  it.each([
    [
      'labels with colons',
      `1. Ny sti Indstilling: Stien lukkes. Beslutning: Godkendt. ${'Broen er ny. '.repeat(20)}2. Ny bro Beslutning: Udsat. 3. Ny vej 4. Ny havn`,
    ],
    [
      'case numbers',
      `Ny sti Sagsnr.: 07/1 Stien er smal. ${'Broen er ny. '.repeat(20)}Ny bro Sagsnr.: 07/2 Broen er ny. Ny vej Sagsnr.: 07/3`,
    ],
  ])('are known by the items in them where no header is: %s', (_what, text) => {
    expect(findPages(`${BARE}\n\n2 ${text}\n\n`, defaultGrammar).seams.length).toBeGreaterThan(3);
  });

  it.each([
    ['items on one line each', '1 Ny sti Beslutning: Godkendt.\n\n2 Ny bro Beslutning: Udsat.\n\n3 Ny vej Beslutning: Godkendt.'],
    ['long paragraphs that are numbered', `${BARE}\n\n2 ${'Broen er ny, og vejen er lang. '.repeat(10)}`],
  ])('are not %s', (_what, text) => {
    expect(findPages(text, defaultGrammar).seams).toEqual([]);
  });

  it('are read as minutes, and a diagnostic says what they were', () => {
    const text = [
      'Transkript',
      HEADER,
      '2 1. Godkendelse af dagsorden Sagsid.: 14/40 Åben sag Beslutning Godkendt. Side 1',
      '3 2. Ny sti ved havnen Sagsid.: 14/19290 Åben sag Indledning Stien er smal. Beslutning Udsat.',
    ].join('\n\n');
    const { referat } = parse(text);
    expect(referat.meeting).toMatchObject({ body: 'Vandudvalget', date: '2014-10-06', startTime: '09:30', place: 'Lokale 3' });
    expect(
      referat.punkter.map(({ number, title, journalNumber, visibility, decisions }) => [
        number,
        title,
        journalNumber?.raw,
        visibility,
        decisions.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind)),
      ]),
    ).toEqual([
      ['1', 'Godkendelse af dagsorden', '14/40', 'open', ['approved']],
      ['2', 'Ny sti ved havnen', '14/19290', 'open', ['postponed']],
    ]);
    expect(referat.diagnostics.map(({ code }) => code)).toContain('lines-run-together');
    expect(referat.coverage.unclaimed).toEqual([]);
  });
});
