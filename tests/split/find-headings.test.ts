import { describe, expect, it } from 'vitest';
import { findContents } from '../../src/split/contents.js';
import { findHeadings } from '../../src/split/find-headings.js';
import type { Candidate } from '../../src/split/evidence.js';
import { findRestarts } from '../../src/split/restarts.js';
import { findBeforeColons } from '../../src/split/title-colon.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

function headingsOf(text: string): readonly Candidate[] {
  const document = documentOf(text);
  return findHeadings(document, findContents(document));
}

const titlesOf = (text: string): readonly string[] => headingsOf(text).map(({ line }) => line.text);

describe('items that nothing numbers', () => {
  const MEETING = 'Referat af møde i bestyrelsen\n\n';

  it('are marked headings directly above marked labels, and those of items that every meeting has', () => {
    const text = '## Ny sti\n\n### Beslutning\n\nGodkendt.\n\n## Budget\n\n### Beslutning\n\nGodkendt.\n\n## Eventuelt\n\nIntet.';
    expect(titlesOf(text)).toEqual(['## Ny sti', '## Budget', '## Eventuelt']);
    expect(titlesOf(text.replace('Eventuelt', 'Havnens historie'))).toEqual(['## Ny sti', '## Budget']);
  });

  it('are titles alone where some are those of every meeting', () => {
    const text = `${MEETING}Velkomst\nHanne bød velkommen.\n\nNy sti\nBo har tegnet en.\n\nEventuelt\nIb låner traileren.`;
    expect(titlesOf(text)).toEqual(['Velkomst', 'Ny sti', 'Eventuelt']);
    expect(titlesOf(text.replace('Velkomst', 'Ny bro').replace('Eventuelt', 'Ny vej'))).toEqual([]);
  });

  it('are three time slots in order, and no programme', () => {
    const text = `${MEETING}19.00-19.15 - Drøftelse\n\nBo fortalte.\n\n19.15-19.30 Budget\n\nIb fortalte.\n\n19.30-20.00\n\nTine fortalte.`;
    expect(headingsOf(text).map(({ form }) => form.title?.text)).toEqual([undefined, 'Budget', undefined]);
    expect(titlesOf(text.replace('19.15-19.30', '18.15-18.30'))).toEqual([]);
    expect(titlesOf(`${MEETING}19.00-19.15 Kaffe\n19.15-19.30 Tale\n19.30-20.00 Sang`)).toEqual([]);
  });

  it('are numbered paragraphs below words of a meeting', () => {
    const items = '1. Dagsorden. Den blev godkendt.\n\n2. Budget: Bo fortalte om tallene.\n\n3. Der er kommet post til formanden.';
    expect(headingsOf(`${MEETING}${items}`).map(({ form, rest }) => [form.title?.text, rest !== undefined])).toEqual([
      ['Dagsorden', true],
      ['Budget', true],
      [undefined, true],
    ]);
    expect(titlesOf(`Vilkår for leje\n\n${items}`)).toEqual([]);
  });

  it('have no title in an answer to an agenda, but the one that the agenda has', () => {
    const agenda = `${MEETING}Dagsorden:\n1. Nyt fra havnen\n2. Kajen\n3. Broen\n4. Vejen\n5. Ferie\n\n`;
    const answers =
      'Ad 1\nGodkendt.\n\nAd 2\nBo fortæller om:\n• Kajen\n\nAd 3: Broen holder. Den males.\n\nAd 4\nUdsat.\n\nAd 5\nDen blev godkendt.';
    expect(headingsOf(agenda + answers).map(({ form }) => form.title?.text)).toEqual(Array(5).fill(undefined));
    expect(headingsOf(agenda + answers.replace('Bo fortæller om:', 'Kajen'))[1]?.form.title?.text).toBe('Kajen');
  });

  it('have no title in when the next meeting will be', () => {
    const items = '1. Kajen\nUdsat.\n\n2. Næste møde: Søndag den 27. nov. 2025 kl. 10\n\n3. Kajen: Bro den 3. maj 2025';
    expect(headingsOf(MEETING + items).map(({ form }) => form.title?.text)).toEqual(['Kajen', 'Næste møde', 'Kajen: Bro den 3. maj 2025']);
  });

  it('have a title above the case number that opens them, if all have one', () => {
    const item = (title: string, serial: number): string =>
      `${title}Sagsnummer: 19/${String(serial)}\n\nIndstilling\n\nAt planen godkendes.\n\nBeslutning\n\nGodkendt\n\n`;
    const named = `Fraværende:\nBo Engdahl (A)\n\n${item('Meddelelser (O)\n\n', 1001)}${item('Ny sti\n\n', 1002)}`;
    expect(titlesOf(named)).toEqual(['Meddelelser (O)', 'Ny sti']);
    expect(titlesOf(`Referat\n\n${item('', 1001)}${item('', 1002)}`)).toEqual(['Sagsnummer: 19/1001', 'Sagsnummer: 19/1002']);
  });

  it.each(['• Sagsid.:', 'Sagsid.:', 'Sagsid.: , Sagsinitialer:'])(
    'are opened by the label of a case number that they lack: %s',
    (label) => {
      const section = 'Sagsfremstilling\n\nTekst.\n\nBeslutning\n\nGodkendt.\n\n';
      const first = `Referat\n\nSagsid.: 20/33839\n\n${section}`;
      expect(titlesOf(`${first}${label}\n\n${section}`)).toEqual(['Sagsid.: 20/33839', label]);
      expect(titlesOf(`${first}${label}\n\nStien er lang.\n\nDen er smal.`)).toEqual(['Sagsid.: 20/33839']);
      expect(titlesOf(`${first}Sagsid.: kommer senere\n\n${section}`)).toEqual(['Sagsid.: 20/33839']);
    },
  );

  it('have a title above a returning label, unless it is what the section above says', () => {
    const text =
      'Ny sti ved havnen\n\nResumé\n\nKort.\n\nBeslutning\n\nGodkendt\n\nNy bro over åen\n\nResumé\n\nKort.\n\nBeslutning\n\nUdsat';
    expect(titlesOf(text)).toEqual(['Ny sti ved havnen', 'Ny bro over åen']);
    expect(titlesOf(text.replace('Ny bro over åen\n\n', ''))).toEqual(['Resumé', 'Resumé']);
  });
});

describe('a line end that a page lost', () => {
  it.each([
    ['behind the last entry of a list', '1. Meddelelser\n2. Eventuelt1. Meddelelser\n\nBeslutning\n\nGodkendt.', true],
    ['behind a label', '1. Meddelelser\n\nBeslutning\n\nSagsfremstilling2. Eventuelt\n\nBeslutning\n\nIntet.', true],
    [
      'between the entries of a list on one line',
      '1. Kajen 2. Ny bro 3. Eventuelt\n\n1. Kajen\n\nUdsat.\n\n2. Ny bro\n\nUdsat.\n\n3. Eventuelt',
      true,
    ],
    ['not where their titles are nowhere else', '1. Kajen 2. Ny bro 3. Eventuelt\n\n1. Havnen\n\nUdsat.\n\n2. Vejen\n\nUdsat.', false],
    ['not where numbers are missing', '1. Kajen 2. Ny bro 4. Eventuelt\n\n1. Kajen\n\nUdsat.\n\n2. Ny bro\n\nUdsat.', false],
    ['not behind a note in a sentence', 'Beslutning\n\nRådet fulgte ordningen1. Herefter blev stien anlagt.', false],
  ])('is found %s', (_where, text, found) => {
    expect(documentOf(text).lines.length > text.split('\n').length).toBe(found);
  });
});

it('a date is no item', () => {
  const text = 'Dato\n9. January 2018 -\n\nSagsfremstilling\n\nKajen er lang.\n\nBeslutning\n\nUdsat.\n\n10. Broen\n\nBeslutning\n\nUdsat.';
  expect(titlesOf(text)).toEqual(['10. Broen']);
});

describe('a title below its number', () => {
  const titles = (text: string): readonly (string | undefined)[] => parse(text).referat.punkter.map(({ title }) => title);
  const item = (number: number, title: string): string => `${String(number)}.\n\n${title}\n\nBeslutning\n\nGodkendt.\n\n`;

  it('may end in a quoted name, or be short for what stands on every agenda', () => {
    expect(titles(item(1, 'Ny sti') + item(2, 'Strategi for "Leg i Byen"') + item(3, 'Evt.'))).toEqual([
      'Ny sti',
      'Strategi for "Leg i Byen"',
      'Evt.',
    ]);
  });
});

describe('a case that opens an item', () => {
  it('may have nothing below it but the word that the item is closed', () => {
    const text =
      'Referat\n\n• Udskriv\nSagsid.: 19/38\n\nSagsfremstilling\n\nStien er lang.\n\n• Udskriv\nSagsid.: 19/5520\n\nLukket sag\n';
    expect(parse(text).referat.punkter.map(({ journalNumber, visibility }) => [journalNumber?.raw, visibility])).toEqual([
      ['19/38', undefined],
      ['19/5520', 'closed'],
    ]);
  });
});

describe('a button of the page', () => {
  const items = (lines: readonly string[]): readonly unknown[] =>
    parse(
      `Beslutningsprotokol\nByrådet den 24. april 2013\n\n${lines.map((line) => `${line}\n\nBeslutning\n\nGodkendt.`).join('\n\n')}`,
    ).referat.punkter.map(({ journalNumber }) => journalNumber?.raw);

  it('is parted from the case number that opens an item without a title', () => {
    expect(items(['UdskrivSagsid.: 13/12284, Sagsinitialer: dlj', 'UdskrivSagsid.: 12/40117'])).toEqual(['13/12284', '12/40117']);
  });

  it('is no other word', () => {
    expect(items(['StienSagsid.: 13/12284', 'BroenSagsid.: 12/40117']).filter((raw) => raw !== undefined)).toEqual([]);
  });

  it('is parted from the label behind its words', () => {
    const text = 'Referat\n\n1. Kajen\n\nfold dette punkt ind Resume\nKajen er lang.\nfold dette punkt ind Beslutning\nGodkendt.';
    expect(parse(text).referat.punkter[0]?.sections.map(({ heading }) => heading)).toEqual(['Resume', 'Beslutning']);
    expect(parse(text.replaceAll('fold dette punkt ind', 'vi ser på')).referat.punkter).toEqual([]);
  });
});

describe('a heading that a page gives twice', () => {
  const read = (second: string): readonly unknown[] =>
    parse(`Referat\n\n1. Kajen (B)\n\n${second}\n\nSagsnr.: 19/5520\n\nBeslutning\n\nGodkendt.\n\n2. Broen\n\nUdsat.`).referat.punkter.map(
      ({ number, title, journalNumber }) => [number, title, journalNumber?.raw],
    );

  it('is one item, with what stands below either', () => {
    expect(read('1.     Kajen (B)')).toEqual([
      ['1', 'Kajen (B)', '19/5520'],
      ['2', 'Broen', undefined],
    ]);
  });

  it('has the same title', () => {
    expect(read('1.     Vejen (B)')).toHaveLength(3);
  });
});

describe('an answer glued to its title', () => {
  const titles = (second: string): readonly unknown[] =>
    headingsOf(`Referat\n\n1. Kajen\nUdsat.\n\n2. ${second}\n\n3. Broen\nUdsat.`).map(({ form }) => form.title?.text);

  it.each([
    ['EventueltIntet', 'Eventuelt'],
    ['Regnskab for 2021Taget til efterretning', 'Regnskab for 2021'],
    ['Nye iPads til McDonalds', 'Nye iPads til McDonalds'],
    ['VandværksHaven', 'VandværksHaven'],
  ])('is parted from it where it says what was done: %s', (line, title) => {
    expect(titles(line)[1]).toBe(title);
  });
});

describe('items that are all numbered 1', () => {
  const items = (titles: readonly string[], above = 'Referat fra rådet'): readonly unknown[] =>
    parse(`${above}\n\n${titles.map((title) => ` 1. ${title}\n\nBo fortalte.\n\n`).join('')}`).referat.punkter.map(({ title }) => title);
  const FOUR = ['Godkendelse af dagsorden', 'Ny bro', 'Nyt dige', 'Evt.'];

  it('are four, two of them on every agenda', () => {
    expect(items(FOUR)).toEqual(FOUR);
  });

  it('need none of them on an agenda below something that tells of a meeting', () => {
    const others = ['Ny vej', 'Ny bro', 'Nyt dige', 'Ny sti'];
    expect(items(others)).toEqual(others);
    expect(items(others, 'Planer for havnen')).toEqual([]);
  });

  it.each([
    ['three alone', FOUR.slice(1)],
    ['small letters', FOUR.map((title) => title.toLowerCase())],
    ['lists that count on', FOUR.map((title) => `${title}\n 2. Mere om det`)],
  ])('are none for that alone: %s', (_what, titles) => {
    const text = `Referat fra rådet\n\n${titles.map((title) => ` 1. ${title}\n\nBo fortalte.\n\n`).join('')}`;
    expect(findRestarts(documentOf(text), undefined)).toEqual([]);
  });
});

it('a title stands below a list of attachments where each item opens with what was decided', () => {
  const items = ['Godkendelse af referat fra mødet d. 3. maj 2024', 'Ny sti', 'Ny bro'].map(
    (title) => `${title}\n\nBeslutning\nGodkendt.\nSagens forløb\n28-10-2024 Havneudvalget\nGodkendt.\n\nBilag\nKort\nNotat\n\n`,
  );
  const read = (text: string): readonly unknown[] => parse(text).referat.punkter.map(({ title, bilag }) => [title, bilag.length]);
  expect(read(`Referat Havneudvalget 28-10-2024\n\n${items.join('')}`)).toEqual([
    ['Godkendelse af referat fra mødet d. 3. maj 2024', 2],
    ['Ny sti', 2],
    ['Ny bro', 2],
  ]);
});

describe('titles before colons', () => {
  const items = (lines: readonly string[]): readonly unknown[] =>
    parse(`Referat af møde i foreningen\n\n${lines.join('\n\n')}`).referat.punkter.map(({ title }) => title);
  const LINES = [
    'Valg af dirigent: Bo Ek',
    'Sommerfest: I år kom vi langt.',
    'Formandens beretning: I år kom vi langt.',
    'Indkomne forslag: Ingen kom.',
    'Eventuelt: Tine takkede.',
  ];

  it('are items where four are on every agenda, and what stands above the first is none', () => {
    expect(items(['Kaffe: Tine', ...LINES])).toEqual([
      'Valg af dirigent',
      'Sommerfest',
      'Formandens beretning',
      'Indkomne forslag',
      'Eventuelt',
    ]);
  });

  it.each([
    ['three on every agenda', LINES.slice(1)],
    ['other lines are as many', [...LINES, 'Kajen: Den er lang.', 'Broen: Den er smal.', 'Vejen: Den er våd.']],
  ])('are none for that alone: %s', (_what, lines) => {
    expect(findBeforeColons(documentOf(`Referat af møde i foreningen\n\n${lines.join('\n\n')}`), undefined)).toEqual([]);
  });
});

describe('the last item of every agenda', () => {
  const NUMBERED = 'Referat\n\nPunkt 1: Kajen\nUdsat.\n\nPunkt 2: Broen\nUdsat.\n\nPunkt 3: Vejen\nUdsat.\n\n';
  const titles = (text: string): readonly unknown[] => parse(NUMBERED + text).referat.punkter.map(({ title }) => title);

  it.each(['Evt:', 'Evt.', 'Eventuelt', 'EVENTUELT:'])('needs no number below items that have theirs: %s', (title) => {
    expect(titles(`${title}\nIntet.\n`)).toEqual(['Kajen', 'Broen', 'Vejen', title.replace(':', '')]);
  });

  it.each([
    ['other titles', 'Havnen:\nIntet.\n'],
    ['a sentence', 'Eventuelt kan broen males.\n'],
    ['what a label has below it', 'Anledning\n\nEvt.\n'],
    ['a line in a paragraph', 'Bo fortalte.\nEvt.\n'],
    ['what has a number already', 'Punkt 4: Eventuelt\nIntet.\n\nEvt.\n'],
  ])('is not %s', (_what, text) => {
    expect(titles(text).filter((title) => title === 'Evt.' || title === 'Havnen')).toEqual([]);
  });
});

describe('a title with a verb of its own', () => {
  const titles = (title: string): unknown =>
    headingsOf(`Referat\n\nPunkt 1: Kajen\nUdsat.\n\nPunkt 2: ${title}\nUdsat.\n`)[1]?.form.title?.text;

  it.each(['Elevrådet har ordet', 'Hvem skal male broen?'])('is one where it ends in no stop: %s', (title) => {
    expect(titles(title)).toBe(title);
  });

  it.each(['Elevrådet har ordet.', 'Bo var syg. Ib kom'])('is text else: %s', (title) => {
    expect(titles(title)).toBeUndefined();
  });
});

describe('attachments that are counted', () => {
  const page = (list: string): string =>
    `Mødedato: 7. november 2025\n\nNy bro ved kajen\n\nBroen er smal, og der kommer mange over den hver dag, også om vinteren.\n\nIndstilling\n\nForvaltningen indstiller,\n\n1. at broen bygges\n\nBilag\n\n${list}\n\nBeslutning\n\nGodkendt.\n`;

  it('from 1 directly below their label are no items', () => {
    const { punkter } = parse(page('1. Tegning\n\n2. Budget')).referat;
    expect(punkter.map(({ title, bilag }) => [title, bilag.map(({ title: own }) => own)])).toEqual([
      ['Ny bro ved kajen', ['Tegning', 'Budget']],
    ]);
  });
});

describe('a contents list that the page lost', () => {
  it('does not take the first heading, which a case number stands below', () => {
    const text =
      'Byrådet - Referat\n\nIndholdsfortegnelse\n\n1. Lån til broen\n\n\nSagsnummer\n00.34.00-S00-2-14\nResume\n\nBroen er smal.\n\nBeslutning\n\nGodkendt.\n';
    expect(parse(text).referat.punkter.map(({ number, title, journalNumber }) => [number, title, journalNumber?.raw])).toEqual([
      ['1', 'Lån til broen', '00.34.00-S00-2-14'],
    ]);
  });

  it('leaves its headings, which say nothing of the items below the people', () => {
    const items = '1. Kajen\n\nBeslutning\n\nGodkendt.\n\n2. Broen\n\nBeslutning\n\nUdsat.\n';
    const read = (between: string): readonly unknown[] =>
      parse(`Referat\n\nIndholdsfortegnelse\n\nLukkede Punkter\n\n${between}${items}`).referat.punkter.map(({ visibility }) => visibility);
    expect(read('Deltagere:\n\nBo Ek (A)\n\n')).toEqual([undefined, undefined]);
    expect(read('')).toEqual(['closed', 'closed']);
  });
});

describe('items that only their labels part', () => {
  const item = (decision: string): string => `Beskrivelse\nBroen er smal.\nSagsfremstilling\nDen er fra 1920.\nBeslutning\n${decision}\n`;
  const read = (text: string): readonly unknown[] =>
    parse(`Byrådet\n\n${text}`).referat.punkter.map(({ sections, visibility }) => [sections.map(({ heading }) => heading), visibility]);
  const HEADINGS = ['Beskrivelse', 'Sagsfremstilling', 'Beslutning'];

  it('begin where a label returns, and not at another word for it', () => {
    expect(read(item('Udsat.') + item('Godkendt.'))).toEqual([
      [HEADINGS, undefined],
      [HEADINGS, undefined],
    ]);
  });

  it('begin at another word for it where something was decided', () => {
    const text = item('Udsat.') + item('Godkendt.').replace('Beskrivelse\nBroen er smal.\n', '');
    expect(read(text)).toEqual([
      [HEADINGS, undefined],
      [HEADINGS.slice(1), undefined],
    ]);
  });

  it('do not begin at the heading of their group', () => {
    expect(read(`Åben dagsorden\n${item('Udsat.')}${item('Godkendt.')}`)).toEqual([
      [HEADINGS, 'open'],
      [HEADINGS, 'open'],
    ]);
  });
});

describe('numbers with a capital letter', () => {
  const numbers = (text: string): readonly (string | undefined)[] => parse(text).referat.punkter.map(({ number }) => number);

  it('are parts of the item before, or items beside it', () => {
    const item = (number: string): string => `${number}. Kajen i etape ${number}\n\nBeslutning\n\nUdsat.\n\n`;
    expect(numbers(`Referat\n\n${['6', '7A', '7B', '8'].map(item).join('')}`)).toEqual(['6', '7A', '7B', '8']);
  });

  it('alone are no agenda', () => {
    const text = (title: string, parts = ''): string =>
      `${title}\n\nSagsfremstilling\n\nBroen er smal.\n\n${parts}Beslutning\n\nUdsat.\n\n`;
    const parts = '2A. Fra borgmesteren\n\nBroen males.\n\n2B. Fra udvalgene\n\nKajen males.\n\n';
    expect(numbers(`Referat\n\n${text('Ny sti ved havnen')}${text('Meddelelser', parts)}${text('Ny bro')}`)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
