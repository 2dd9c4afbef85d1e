import { describe, expect, it } from 'vitest';
import { findContents } from '../../src/split/contents.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

/** Number, title and page of each entry, or undefined where no list is found. */
function entriesOf(text: string): readonly (readonly (string | undefined)[])[] | undefined {
  return findContents(documentOf(text))?.entries.map(({ number, title, page }) => [number?.text, title.text, page?.text]);
}

const HEADING = 'Indholdsfortegnelse\n\n';

describe('an entry', () => {
  it.each([
    ['dots and a tab', 'Ny sti ved havnen.....\t3', [undefined, 'Ny sti ved havnen', '3']],
    ['dots glued to the page', 'Ny sti ved havnen.....3', [undefined, 'Ny sti ved havnen', '3']],
    ['dots with blanks', 'Ny sti ved havnen . . . . . 3', [undefined, 'Ny sti ved havnen', '3']],
    ['one ellipsis', 'Ny sti ved havnen… 3', [undefined, 'Ny sti ved havnen', '3']],
    ['underscores', 'Ny sti ved havnen____3', [undefined, 'Ny sti ved havnen', '3']],
    ['broken leaders', 'Ny sti ved havnen\uFFFD\uFFFD\uFFFD 3', [undefined, 'Ny sti ved havnen', '3']],
    ['a tab alone', 'Ny sti ved havnen\t3', [undefined, 'Ny sti ved havnen', '3']],
    ['a roman page', 'Ny sti ved havnen.....iv', [undefined, 'Ny sti ved havnen', 'iv']],
    ['a number', 'Punkt 2: Ny sti ved havnen.....3', ['2', 'Ny sti ved havnen', '3']],
    ['a number and a stop', '2. Ny sti ved havnen.....3', ['2', 'Ny sti ved havnen', '3']],
    ['a year at its end', 'Budget 2026\t3', [undefined, 'Budget 2026', '3']],
  ])('has %s', (_what, line, entry) => {
    expect(entriesOf(`${HEADING}${line}\n\nPunkt 1: Noget andet`)).toEqual([entry]);
  });

  it('takes no number from above the heading of a group', () => {
    expect(entriesOf(`${HEADING}Side\nÅbne punkter\n2\n\nLukkede punkter\n23 Ansættelse af leder        5\n\n21. Budget`)).toEqual([
      ['23', 'Ansættelse af leder', '5'],
    ]);
  });

  it('keeps a year that is no page', () => {
    expect(entriesOf(`${HEADING}Budget 2026\nNy sti\n\nBudget 2026`)).toEqual([
      [undefined, 'Budget 2026', undefined],
      [undefined, 'Ny sti', undefined],
    ]);
  });

  it('over two lines is one', () => {
    expect(entriesOf(`${HEADING}Ny sti ved havnen.....3\nEt langt navn på en plan for\nhele øen.....4`)).toEqual([
      [undefined, 'Ny sti ved havnen', '3'],
      [undefined, 'Et langt navn på en plan for hele øen', '4'],
    ]);
  });

  it('goes on below its title where the page stands on its first line: the rest is kept, and titles are compared whole', () => {
    const list = (indent: string): readonly unknown[] => {
      const rows = `   7    En plan for havnen og kajen        3\n${indent}og Åudvalget i Lyngby Kommune\n   8    Budget        4`;
      const body =
        '7 En plan for havnen og kajen og Åudvalget i Lyngby Kommune\n\nBeslutning\n\nUdsat.\n\n8 Budget\n\nBeslutning\n\nUdsat.';
      const { meeting, tableOfContents } = parse(`${HEADING}${rows}\n\n${body}`).referat;
      return [
        tableOfContents.map(({ title, punkt, truncated }) => [title, punkt, truncated]),
        meeting.body,
        (meeting.other ?? []).map(({ text }) => text),
      ];
    };
    const entries = [
      ['En plan for havnen og kajen', 0, undefined],
      ['Budget', 1, undefined],
    ];
    expect(list('        ')).toEqual([entries, undefined, ['og Åudvalget i Lyngby Kommune']]);
    expect(list('     ')[0]).not.toEqual(entries);
  });
});

describe('the list', () => {
  it.each([
    ['Indholdsfortegnelse', true],
    ['INDHOLDSFORTEGNELSE:', true],
    ['## **Dagsordenspunkter**', true],
    ['Indholdet', false],
  ])('begins at its heading: %s', (heading, found) => {
    expect(entriesOf(`${heading}\n\nNy sti ved havnen\nBudget\n\nPunkt 1: Ny sti ved havnen`) !== undefined).toBe(found);
  });

  it('takes no page break into an entry that goes on behind it', () => {
    expect(entriesOf(`Indholdsfortegnelse\nPunkt 1: Ny sti ved\nSide 2 af 3\nrådet\n`)).toEqual([['1', 'Ny sti ved rådet', undefined]]);
  });

  it('is none where it goes on to the end with sentences in it: its heading is one of a table', () => {
    const items = '1. Ny sti\n\n17.00-17.05\n\nStien blev godkendt.\n\n2. Budget\n\n17.05-17.20\n\n';
    expect(entriesOf(`Punkt\n\nIndhold\n\nReferat\n\n${items}Budgettet blev drøftet.\n`)).toBeUndefined();
    expect(entriesOf(`Indhold\n\n1. Ny sti\n2. Budget\n`)).toHaveLength(2);
  });

  it('is none below a label that comes again in each item', () => {
    const item = (number: number): string =>
      `Punkt ${String(number)}: Ny sti ${String(number)}\n\nIndhold:\n\nStien er smal.\n\nReferat:\n\nGodkendt.\n\n`;
    expect(entriesOf(item(1) + item(2) + item(3))).toBeUndefined();
    expect(entriesOf(`Dagsorden\n\n1. Ny sti 1\n2. Ny sti 2\n\n${item(1)}Dagsorden\n\n${item(2)}Dagsorden\n`)).toHaveLength(2);
    expect(entriesOf(`Indhold\n\nNy sti\n\nKajen\n\n${item(1)}`)).toBeDefined();
  });

  it('without a heading needs two leaders to pages', () => {
    expect(entriesOf('Ny sti.....3\nBudget.....4\n\nPunkt 1: Ny sti')).toHaveLength(2);
    expect(entriesOf('Ny sti.....3\n\nPunkt 1: Ny sti')).toBeUndefined();
  });

  it.each([
    ['the first title again', 'Punkt 1: Ny sti'],
    ['a strong label', 'Sagsfremstilling'],
    ['a case number', '05.01.08-P20-2-25'],
    ['a label of the header', 'Mødested: Lokale 2'],
    ['a long text', 'Rådet har i flere år arbejdet på stien. '.repeat(9)],
  ])('without pages ends at %s', (_what, line) => {
    expect(entriesOf(`${HEADING}Ny sti\nBudget\n\n\n\n${line}\nSkole`)).toEqual([
      [undefined, 'Ny sti', undefined],
      [undefined, 'Budget', undefined],
    ]);
  });

  it('without pages leaves the line above a label to the body: it is the first heading', () => {
    expect(entriesOf(`${HEADING}Ny sti\nBudget\nSkole\n\nSagsfremstilling\n\nTekst.`)).toEqual([
      [undefined, 'Ny sti', undefined],
      [undefined, 'Budget', undefined],
    ]);
  });

  it('with pages ends where lines lead to none', () => {
    expect(entriesOf(`${HEADING}Ny sti.....3\nBudget.....4\n\nRådet mødtes i havnen.\n\nDet regnede.`)).toHaveLength(2);
  });

  it('counts its lines from the heading to the last entry', () => {
    const contents = must(findContents(documentOf(`Referat\n\n${HEADING}Ny sti.....3\n\nBudget.....4\n\nPunkt 1: Ny sti`)));
    expect([contents.from, contents.to, contents.heading?.text]).toEqual([2, 7, 'Indholdsfortegnelse']);
  });
});

it('an agenda is a contents list above items that say its numbers alone', () => {
  const agenda = 'Dagsorden\n1. Ny sti\n2. Bro ved havnen\n';
  expect(entriesOf(`${agenda}Ad 1\nGodkendt.\nAd 2\nUdsat.`)?.map(([, title]) => title)).toEqual(['Ny sti', 'Bro ved havnen']);
  expect(entriesOf(`${agenda}Rådet mødtes.`)).toBeUndefined();
});

describe('a list with numbers', () => {
  const body = '1. Ny sti\n\nBeslutning\n\nGodkendt.\n';

  it.each([
    ['no heading', '1. Ny sti\n2. Bro ved havnen', ['Ny sti', 'Bro ved havnen']],
    ['a mark of access before the number', 'Indhold\nåbent 1 Ny sti\nåbent 2 Bro ved havnen', ['Ny sti', 'Bro ved havnen']],
    [
      'kinds of cases above them',
      'Indhold\nA. Sager til afgørelse\n1. Ny sti\nB. Sager til orientering\n2. Bro ved havnen',
      ['Ny sti', 'Bro ved havnen'],
    ],
    ['pages behind single blanks', 'Punkt nr. Side\n1. Ny sti 3\n2. Bro ved havnen 12', ['Ny sti', 'Bro ved havnen']],
    ['a title over an empty line', 'Indhold\n1. Ny sti\n2. Bro\n\nog øvrige arealer', ['Ny sti', 'Bro og øvrige arealer']],
    ['a roll below entries with numbers', 'Indhold\n1. Ny sti\n2. Bro\nMedlemmer', ['Ny sti', 'Bro']],
    ['an entry that is closed and has no title', 'Indhold\n1. Ny sti\n2.Lukket punkt\n3. Bro', ['Ny sti', 'Lukket punkt', 'Bro']],
    ['people below it', 'Indhold\n1. Ny sti\n2. Bro ved havnen\nMedlemmer:\nBo Engdahl', ['Ny sti', 'Bro ved havnen']],
    [
      'pages in a column, and another page',
      'Indhold\n1. Ny sti\n2. Bro ved havnen\nSide\n2\n5\nSandvig Kommune\n4. april 2025',
      ['Ny sti', 'Bro ved havnen'],
    ],
    ['bullets above numbered headings', '- Bo Engdahl\n- Ulla Damsbo\n\nReferat\n- Ny sti\n- Bro ved havnen', ['Ny sti', 'Bro ved havnen']],
    ['a wrapped title', 'Indhold\n1. Ny sti\n2. Bro ved\nhavnen', ['Ny sti', 'Bro ved havnen']],
    ['a word cut by the line end', 'Indhold\n1. Ny sti\n2. Hjemmearbejde i forvalt-\nningen', ['Ny sti', 'Hjemmearbejde i forvaltningen']],
    ['entries below an entry', 'Indhold\n1. Ny sti\n2. Forslag\na) Bro ved havnen', ['Ny sti', 'Forslag', 'Bro ved havnen']],
    [
      'pages in a column',
      'Pkt. Tekst                                                     Side\n1    Ny sti         2\n2    Bro            3',
      ['Ny sti', 'Bro'],
    ],
    ['pages below the names of the columns', 'Indholdsfortegnelse\nPkt. Tekst Side\n1 Ny sti 5\n2 Bro 6', ['Ny sti', 'Bro']],
    ['a list of all attachments', 'Indhold\n1. Ny sti\n2. Bro\nBilagsoversigt', ['Ny sti', 'Bro', 'Bilagsoversigt']],
    ['numbers alone', 'Indhold\n1.\nNy sti\n2.\nBro ved havnen', ['Ny sti', 'Bro ved havnen']],
    ['a heading for later entries', 'Indhold\n1. Ny sti\nTillægsdagsorden\n2. Bro', ['Ny sti', 'Bro']],
    ['a sentence behind it', 'Dagsorden\n1. Ny sti\n2. Bro\n\nDer var mødt 38 medlemmer.', ['Ny sti', 'Bro']],
  ])('and %s', (_what, list, titles) => {
    expect(entriesOf(`${list}\n\n${body}`)?.map(([, title]) => title)).toEqual(titles);
  });
});

describe('a list of links', () => {
  const body = '\n\n38. Ny sti\n\nBeslutning\n\nGodkendt.\n';
  const list = (wrapped: string): string => `* [38\\. Ny sti](#p38)\n* ${wrapped}\n* [40\\. Bro ved havnen](#p40)`;

  it.each([
    ['where the page began', '[39\\. Ny aftale om job\ni uddannelse](#p39)'],
    ['below its words', '[39\\. Ny aftale om job\n  i uddannelse](#p39)'],
  ])('has one entry for a link that goes on in the next line, %s', (_where, wrapped) => {
    expect(entriesOf(list(wrapped) + body)).toEqual([
      ['38', 'Ny sti', undefined],
      ['39', 'Ny aftale om job i uddannelse', undefined],
      ['40', 'Bro ved havnen', undefined],
    ]);
  });

  it('has none for a bracket that no link closes', () => {
    expect(entriesOf(list('[39\\. Ny aftale om job\ni uddannelse') + body)?.map(([, title]) => title)).toContain('[39. Ny aftale om job');
  });
});

describe('bullets whose titles come again as lines of their own', () => {
  const list = 'Vi mødtes i klubhuset.\n\nDet talte vi om:\n\n* Ny sti\n* Broen\n* Kassen\n\n';
  const item = (title: string): string => `${title}\n\nBo fortalte om planen.\n\n`;

  it.each([
    ['alone', item('Ny sti') + item('Broen') + item('Kassen')],
    ['between signs', item('*** Ny sti ***') + item('*** Broen ***') + item('*** Kassen ***')],
    ['with others between them', item('Ny sti') + item('Broen') + item('Husk') + item('Kassen')],
  ])('are a contents list where they stand %s', (_how, body) => {
    expect(entriesOf(list + body)?.map(([, title]) => title)).toEqual(['Ny sti', 'Broen', 'Kassen']);
    expect(parse(list + body).referat.punkter.map(({ title }) => title)).toEqual(['Ny sti', 'Broen', 'Kassen']);
  });

  it.each([
    ['one does not come again', item('Ny sti') + item('Broen')],
    ['they come in another order', item('Broen') + item('Ny sti') + item('Kassen')],
    ['the list itself comes again', '* Ny sti\n* Broen\n* Kassen\n'],
    ['the signs are on one side only', item('*** Ny sti') + item('*** Broen') + item('*** Kassen')],
  ])('are none where %s', (_why, body) => {
    expect(entriesOf(list + body)).toBeUndefined();
  });

  it('are none where there are only two', () => {
    expect(entriesOf(`Det talte vi om:\n\n* Ny sti\n* Broen\n\n${item('Ny sti')}${item('Broen')}`)).toBeUndefined();
  });
});

describe('a mark of access in the list', () => {
  const body = '\n\n1. Ny sti\n\nBeslutning\n\nGodkendt.\n';
  const accessOf = (list: string): unknown =>
    findContents(documentOf(list + body))?.entries.map(({ title, visibility }) => [title.text, visibility]);

  it.each([
    ['Åben', 'open'],
    ['Lukket punkt', 'closed'],
  ])('says of all entries below what it says above the first: %s', (mark, visibility) => {
    expect(accessOf(`Indhold\n${mark}\n1. Ny sti\n2. Bro ved havnen`)).toEqual([
      ['Ny sti', visibility],
      ['Bro ved havnen', visibility],
    ]);
  });

  it('is no entry among the others, and says nothing of them', () => {
    expect(accessOf('Indhold\n1. Ny sti\nÅben\n2. Bro ved havnen')).toEqual([
      ['Ny sti', undefined],
      ['Bro ved havnen', undefined],
    ]);
  });

  it('is none where a title begins like one', () => {
    expect(accessOf('Indhold\nÅbent hus i hallen\nBro ved havnen')).toEqual([
      ['Åbent hus i hallen', undefined],
      ['Bro ved havnen', undefined],
    ]);
  });
});

it('a list below a section of an item is no contents list, though `Ad 1.` comes further down', () => {
  const text = 'Økonomi\n\nBeslutning\n\nGodkendt.\n\n1. Kort over stien\n2. Kort over broen\n\nAd 1. Stien er lang.\n';
  expect(findContents(documentOf(text))).toBeUndefined();
  expect(findContents(documentOf(text.replace('Beslutning\n\nGodkendt.\n\n', '')))).toBeDefined();
});

it('has no entries where people stand below the heading', () => {
  const { referat } = parse(
    'Referat af møde i Nordby Byråd\n\nIndholdsfortegnelse\n\nLukkede punkter\n\nDeltagere:\n\nBo Ek, (V)\nÅse Dam, (A)\n\n201. Ny sti\n\nBeslutning\n\nGodkendt.',
  );
  expect([referat.tableOfContents, referat.meeting.present.map(({ name }) => name)]).toEqual([[], ['Bo Ek', 'Åse Dam']]);
});

describe('a line without a number in a list with numbers', () => {
  const read = (list: string): readonly unknown[] => {
    const { tableOfContents, meeting } = parse(
      `Referat af generalforsamling den 3. maj 2021\n\nDagsorden\n${list}\n\n1. Ny sti\n\nGodkendt.\n\n2. Ny bro\n\nUdsat.`,
    ).referat;
    return [tableOfContents.map(({ title }) => title), meeting.other?.map(({ text }) => text)];
  };

  it('says something of the entry above where the next number follows', () => {
    expect(read('1. Ny sti\nBestyrelsen foreslår Bo Ek\n2. Ny bro')).toEqual([['Ny sti', 'Ny bro'], ['Bestyrelsen foreslår Bo Ek']]);
  });

  it('is an entry where a number is missing', () => {
    expect(read('1. Ny sti\nNy vej langs åen\n3. Ny bro')[0]).toEqual(['Ny sti', 'Ny vej langs åen', 'Ny bro']);
  });
});

describe('numbers that come again below an agenda', () => {
  const read = (minutes: string): readonly unknown[] => {
    const { tableOfContents, punkter } = parse(
      `Referat af bestyrelsesmøde den 3. maj 2021\n\nDagsorden:\n\n1. Dagsorden\n2. Gårdlaug\n3. Opgaver\n4. Evt.\n____________\n${minutes}`,
    ).referat;
    return [tableOfContents.length, punkter.map(({ number, title, decisions }) => [number, title, decisions.length])];
  };

  it('are minutes without titles where sentences stand behind them', () => {
    expect(read('1. Dagsordenen blev godkendt.\n2. Planen blev udsat.\n3. Bo Ek vil ringe til gårdmanden.\n4. Intet.')).toEqual([
      4,
      [
        ['1', undefined, 1],
        ['2', undefined, 1],
        ['3', undefined, 0],
        ['4', undefined, 1],
      ],
    ]);
  });

  it('are a list where no sentence does', () => {
    expect(read('1. Bo Ek\n2. Ib Holk')[0]).toBe(0);
  });
});

it('the last entry of a list is one, though a case number stands directly below', () => {
  const text =
    '1. Kajen\n2. Broen\n3. Eventuelt\n\nSagsnr. 16/171\n1. Kajen\n\nBeslutning\n\nUdsat.\n\nSagsnr. 16/172\n2. Broen\n\nBeslutning\n\nUdsat.\n';
  expect(parse(`Referat\n\n${text}`).referat.tableOfContents.map(({ title }) => title)).toEqual(['Kajen', 'Broen', 'Eventuelt']);
});

describe('an agenda that lost its numbers', () => {
  const entries = (agenda: string, answers: string): number =>
    parse(`Referat af generalforsamlingen den 3. maj 2021\n\nDagsorden:\n\n${agenda}\n\n${answers}`).referat.tableOfContents.length;
  const AGENDA = 'Valg af dirigent.\nBeretning.\nIndkomne forslag\nEventuelt.';
  const ANSWERS = 'Ad 1) Bo Ek blev valgt.\n\nAd 2) Den blev godkendt.\n\nAd 3) Ingen.\n\nAd 4) Tine takkede.';

  it('has as many entries as there are answers below', () => {
    expect(entries(AGENDA, ANSWERS)).toBe(4);
  });

  it.each([
    ['fewer answers', AGENDA, 'Ad 1) Bo Ek blev valgt.'],
    ['fewer lines', 'Valg af dirigent.\nBeretning.', ANSWERS],
    ['far more lines', `${AGENDA}\nKajen\nBroen\nVejen`, ANSWERS],
    ['other text between', `${AGENDA}\n\nMødet begyndte til tiden, og alle fik kaffe.`, ANSWERS.replace('Ad 1)', 'Svar:')],
  ])('is none above %s', (_what, agenda, answers) => {
    expect(entries(agenda, answers)).toBe(0);
  });
});

describe('a list whose entries each end in a number', () => {
  const TITLES = ['Vejen', 'Broen', 'Kajen', 'Havnen'];
  const list = (pages: readonly number[]): readonly unknown[] => {
    const entries = pages.map((page, i) => `${String(i + 1)} ${TITLES[i] ?? ''} ${String(page)}`).join('\n');
    const { referat } = parse(`Referat\n\nIndholdsfortegnelse\n${entries}\n\nPunkt 1: Vejen\n\nBeslutning\n\nUdsat.\n`);
    return referat.tableOfContents.map(({ title, page }) => [title, page]);
  };

  it('has pages, which do not fall', () => {
    expect(list([3, 3, 8, 16])).toEqual([3, 3, 8, 16].map((page, i) => [TITLES[i], page]));
  });

  it.each([
    ['fall', [3, 2, 8, 16]],
    ['are all the same', [3, 3, 3, 3]],
    ['are three', [3, 8, 16]],
  ])('has none where they %s', (_what, pages) => {
    expect(list(pages)).toEqual(pages.map((page, i) => [`${TITLES[i] ?? ''} ${String(page)}`, undefined]));
  });
});
