import { describe, expect, it } from 'vitest';
import { must } from '../kit/must.js';
import { parse, punktOf } from '../kit/parse.js';

const BELOW = '\n\nBeslutning\n\nGodkendt.';
const head = (punkt: string): readonly unknown[] => {
  const { number, title, visibility, journalNumber } = punktOf(`REFERAT Chefgruppen d. 12-03-2025\n\n${punkt}${BELOW}`);
  return [number, title, visibility, journalNumber?.raw];
};

describe('a case number among the fields of an item', () => {
  it('is none of the heads that stand on each page', () => {
    const [punkt] = parse('Punkt 1: Ny sti\n\nIndstilling\n\nSag nr. 7\n\fSag nr. 7\n\f').referat.punkter;
    expect([punkt?.title, punkt?.journalNumber]).toEqual(['Ny sti', undefined]);
  });
});

describe('the heading of an item', () => {
  it.each([
    ['number, title and case number', 'Punkt 1: Ny sti\n\n05.01.08-P20-2-25', ['1', 'Ny sti', undefined, '05.01.08-P20-2-25']],
    ['a labelled case number', 'Punkt 1: Ny sti\nSagsnr.: 330-2020-164', ['1', 'Ny sti', undefined, '330-2020-164']],
    ['a case number below its label', 'Punkt 1: Ny sti\n\nSagsnr:\n\n2018-324', ['1', 'Ny sti', undefined, '2018-324']],
    [
      'labels without colons, each with its value below it',
      'Punkt 1: Ny sti\n\nSagsnr.\n\n450-2017-31102\n\nInitialer\n\nNIB\n\nÅbent',
      ['1', 'Ny sti', 'open', '450-2017-31102'],
    ],
    ['a heading above its fields', 'Punkt 1: Ny sti\n\nPunktoplysninger\n\nSagsnr.: 07/5773', ['1', 'Ny sti', undefined, '07/5773']],
    ['letters and a number of the year', 'Punkt 1: Ny sti\n\nLUK 22/2009', ['1', 'Ny sti', undefined, 'LUK 22/2009']],
    ['an access word before the number', 'Punkt 1: Ny sti\nÅbent - 05.01.08-P20-2-25', ['1', 'Ny sti', 'open', '05.01.08-P20-2-25']],
    ['a mark in brackets', 'Sag nr. 8\nNy sti\n(Åben sag)\nJ.nr. 82.02.00-G10-5-24', ['8', 'Ny sti', 'open', '82.02.00-G10-5-24']],
    ['the time before its number', 'Kl. 17.05  2. Ny sti', ['2', 'Ny sti', undefined, undefined]],
    [
      'a mark before a case without a number',
      'Punkt 1: Ny sti\n\nÅben sag Sagsnr.: Sagsansvarlig: kpo',
      ['1', 'Ny sti', 'open', undefined],
    ],
    ['a mark alone on its line', 'Punkt 1: Ny sti\n\nLukket punkt', ['1', 'Ny sti', 'closed', undefined]],
    ['a title that is repeated', 'Punkt 1: Ny sti\n\nNy sti\n\n05.01.08-P20-2-25', ['1', 'Ny sti', undefined, '05.01.08-P20-2-25']],
    ['a title over two lines', 'Punkt 1: Ny sti ved havnen og\nlangs åen', ['1', 'Ny sti ved havnen og langs åen', undefined, undefined]],
    ['a title over the line that underlines it', 'Punkt 1: Ny sti\n    Bro\n=======', ['1', 'Ny sti Bro', undefined, undefined]],
    ['the person who presents it', 'Punkt 1: Ny sti\nv/ Bo Engdahl (15 min.)', ['1', 'Ny sti', undefined, undefined]],
    ['the person who has it', 'Pkt. 1 (Bo Engdahl)\n\nNy sti', ['1', 'Ny sti', undefined, undefined]],
    [
      'a link of the page behind its last mark',
      'Punkt 1: Planen "Ny sti"Klik her for at folde ud og læse mere om Planen "Ny sti"',
      ['1', 'Planen "Ny sti"', undefined, undefined],
    ],
    ['a dash with nothing behind it', 'Punkt 1: Eventuelt –', ['1', 'Eventuelt', undefined, undefined]],
    ['a colon with nothing behind it', 'Pkt.1\n\nNæste møde:', ['1', 'Næste møde', undefined, undefined]],
    ['the first of two case numbers', 'Punkt 1: Ny sti\n05.01.08-P20-2-25', ['1', 'Ny sti', undefined, '05.01.08-P20-2-25']],
    ['a mark of access behind a stroke', '### **34 / Åben** – Kvalitetsrapport', ['34', 'Kvalitetsrapport', 'open', undefined]],
    ['a letter that says what it is for', 'Punkt 3 (B): Ny sti', ['3', 'Ny sti', undefined, undefined]],
    ['the number of an agenda above its title', 'ad dagsordenens pkt. 1.\nProtokollen', ['1', 'Protokollen', undefined, undefined]],
    ['a field of access', 'Punkt 1: Ny sti\n\nÅben/lukket: Lukket', ['1', 'Ny sti', 'closed', undefined]],
    ['a field of access that is open', 'Punkt 1: Ny sti\n\nÅben/lukket: Åben', ['1', 'Ny sti', 'open', undefined]],
    ['a mark of more words', 'Punkt 1: Køb af areal (Fortroligt - lukket punkt)', ['1', 'Køb af areal', 'closed', undefined]],
    [
      'brackets that begin like a mark',
      'Punkt 1: Køb af areal (Fortroligt notat)',
      ['1', 'Køb af areal (Fortroligt notat)', undefined, undefined],
    ],
    ['a case number behind `Journal`', 'Punkt 1: Ny sti\n\n*Journal 17.01.10-K07-1-12*', ['1', 'Ny sti', undefined, '17.01.10-K07-1-12']],
  ])('has %s', (_what, punkt, expected) => {
    expect(head(punkt)).toEqual(expected);
  });

  it('goes on below its number as far as the contents list says, where its lines are shorter than the page is wide', () => {
    const listed = 'Indhold\n\n1   Ny sti ved Havnegade og en bro . . . . 3\n2   Budget . . . . 4\n\n';
    const wide = 'Rådet har i flere år arbejdet på at få cykelstier langs havnen og åen, og der er nu\n'.repeat(6);
    const titlesOf = (list: string): readonly unknown[] =>
      parse(
        `${list}Punkt 1\n\nNy sti ved\nHavnegade og en bro\n\nSagsfremstilling\n\n${wide}en plan.\n\nPunkt 2\n\nBudget\n\nBeslutning\n\nUdsat.\n`,
      ).referat.punkter.map(({ title }) => title);
    expect(titlesOf(listed)).toEqual(['Ny sti ved Havnegade og en bro', 'Budget']);
    expect(titlesOf('')).toEqual(['Ny sti ved', 'Budget']);
  });

  it('ends before its text, and at a colon only where a sentence begins behind it', () => {
    const { referat } = parse(
      'Referat af bestyrelsesmøde den 12. marts 2025\n\n1. Valg af dirigent: Bo Engdahl blev valgt.\n2. Havnen: ny kaj ved molen. Kajen blev drøftet.\n3. Eventuelt. Intet blev drøftet.',
    );
    expect(referat.punkter.map(({ title }) => title)).toEqual(['Valg af dirigent', 'Havnen: ny kaj ved molen', 'Eventuelt']);
  });

  it('joins a title as the contents list writes it', () => {
    const { referat } = parse(
      `REFERAT Chefgruppen d. 12-03-2025\n\nIndholdsfortegnelse\n\nNy sti ved Havnegade.....3\n\nPunkt 1: Ny sti ved\nHavnegade${BELOW}`,
    );
    expect(referat.punkter[0]?.title).toBe('Ny sti ved Havnegade');
  });

  it('takes in when it is due and who answers for it', () => {
    const punkt = punktOf(`Punkt 1: Ny sti\n\n(16:30 - 16:40)\n\nAnsvarlig:\n\nBo Engdahl\n\nStien er lang.${BELOW}`);
    expect(punkt.sections.map(({ text }) => text)).toEqual(['Stien er lang.', 'Godkendt.']);
  });

  it('takes in a field of access, and leaves a sentence that begins like one', () => {
    const textsBelow = (line: string): readonly string[] => punktOf(`Punkt 1: Ny sti\n\n${line}${BELOW}`).sections.map(({ text }) => text);
    expect(textsBelow('Åben/lukket: Lukket')).toEqual(['Godkendt.']);
    expect(textsBelow('Åben/lukket: Lukket af brand')).toEqual(['Åben/lukket: Lukket af brand', 'Godkendt.']);
  });

  it.each(['34 / 35 – Kvalitetsrapport', 'Punkt 3 (bro): Ny sti', 'ad dagsordenens bilag 1.'])('is not %j', (line) => {
    expect(head(line)[0]).toBeUndefined();
  });

  it('leaves a date below it alone', () => {
    const punkt = punktOf(`Punkt 1: Ny sti\n\n12-03-2025 blev stien åbnet.${BELOW}`);
    expect(punkt.journalNumber).toBeUndefined();
    expect(punkt.sections[0]?.text).toBe('12-03-2025 blev stien åbnet.');
  });
});

describe('a title in capitals over two lines', () => {
  const FIRST = '34. VALG AF MEDLEMMER TIL BESTYRELSEN FOR';
  const titlesOf = (lines: string): readonly unknown[] =>
    parse(`REFERAT Chefgruppen d. 12-03-2025\n\n${lines}${BELOW}`).referat.punkter.map(({ title, sections }) => [
      title,
      ...sections.map(({ kind }) => kind),
    ]);

  it('is one', () => {
    expect(titlesOf(`${FIRST}\nHVALSUND ALDERDOMSHJEM`)).toEqual([
      ['VALG AF MEDLEMMER TIL BESTYRELSEN FOR HVALSUND ALDERDOMSHJEM', 'beslutning'],
    ]);
  });

  it.each([
    ['has small letters', 'Hvalsund Alderdomshjem', [['VALG AF MEDLEMMER TIL BESTYRELSEN FOR', 'sagsfremstilling', 'beslutning']]],
    ['is a label', 'RESUMÉ\n\nTekst.', [['VALG AF MEDLEMMER TIL BESTYRELSEN FOR', 'resume', 'beslutning']]],
    [
      'is the heading of a group',
      'LUKKET MØDE\n\n35. KØB AF HAVN',
      [['VALG AF MEDLEMMER TIL BESTYRELSEN FOR'], ['KØB AF HAVN', 'beslutning']],
    ],
  ])('ends with the first where the second %s', (_what, second, expected) => {
    expect(titlesOf(`${FIRST}\n${second}`)).toEqual(expected);
  });
});

describe('what stands above a heading', () => {
  const spans = (minutes: string): readonly string[] => {
    const { referat, text } = parse(`REFERAT Chefgruppen d. 12-03-2025\n\n${minutes}`);
    return referat.punkter.map(({ span }) =>
      text
        .slice(...span)
        .replaceAll('\n', ' ')
        .trim(),
    );
  };

  it.each([
    ['when it is due', '17.00-17.10', '17.10-17.40'],
    ['a letter and the kind of the cases', 'A. Sager til afgørelse i byrådet', 'B. Sager til orientering'],
    ['the kind of the items', 'Beslutningspunkter', 'Orienteringspunkter:'],
  ])('belongs to it: %s', (_what, first, second) => {
    expect(spans(`${first}\n1. Ny sti\n\nBeslutning\n\nGodkendt.\n\n${second}\n2. Eventuelt\n\nBeslutning\n\nIntet.`)).toEqual([
      `${first} 1. Ny sti  Beslutning  Godkendt.`,
      `${second} 2. Eventuelt  Beslutning  Intet.`,
    ]);
  });
});

describe('a sentence that says why an item is closed', () => {
  const read = (text: string): readonly unknown[] => {
    const { referat, text: source } = parse(`Punkt 1: Køb af areal\n\n${text}\n\nBeslutning\n\nGodkendt.`);
    const { visibility, spans, sections } = must(referat.punkter[0]);
    return [visibility, spans.visibility && source.slice(...spans.visibility), sections.map(({ kind }) => kind)];
  };
  const REASON = 'Punktet er lukket af hensyn til personlige forhold.';

  it('closes it, and is no section where it stands alone', () => {
    expect(read(REASON)).toEqual(['closed', REASON, ['beslutning']]);
    expect(read('Sagen behandles for lukkede døre, jf. styrelseslovens § 10.')[0]).toBe('closed');
  });

  it('closes it before a text of which it is a part', () => {
    expect(read(`${REASON} Arealet er på 4 hektar.`)).toEqual(['closed', REASON, ['sagsfremstilling', 'beslutning']]);
  });

  it.each([
    'Stien er lukket af hensyn til fuglene.',
    'Arealet er dyrt. Punktet er lukket af hensyn til personlige forhold.',
    'Sagen er lukket for denne gang.',
  ])('is not: %s', (text) => {
    expect(read(text)[0]).toBeUndefined();
  });

  it('does not open an item that says that it is open', () => {
    expect(must(parse(`Punkt 1: Køb af areal\n\nÅbent punkt\n\n${REASON}\n\nBeslutning\n\nGodkendt.`).referat.punkter[0]).visibility).toBe(
      'open',
    );
  });
});

describe('a case number behind a bar', () => {
  it('ends the title', () => {
    const { referat } = parse('51 | Ny sti | S2023-1180\n\nBeslutning\n\nGodkendt.\n\n52 | Ny bro | S2022-0644\n\nBeslutning\n\nUdsat.');
    expect(referat.punkter.map(({ number, title, journalNumber }) => [number, title, journalNumber?.raw])).toEqual([
      ['51', 'Ny sti', 'S2023-1180'],
      ['52', 'Ny bro', 'S2022-0644'],
    ]);
  });
});

describe('groups of items in the contents list', () => {
  it('say what is open and closed where the first heading stands above the list', () => {
    const titles = ['1. Ny sti', '2. Ny bro', '3. Køb af areal'];
    const items = titles.map((title) => `${title}\n\nBeslutning\n\nGodkendt.\n\n`).join('');
    const { referat } = parse(
      `Referat\n\nÅbne punkter\n\n${titles.slice(0, 2).join('\n')}\n\nLukkede punkter\n\n${titles[2] ?? ''}\n\n\n${items}`,
    );
    expect(referat.punkter.map(({ visibility }) => visibility)).toEqual(['open', 'open', 'closed']);
  });
});

describe('items', () => {
  const { referat, text } = parse(
    'REFERAT Chefgruppen d. 12-03-2025\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Budget\n\nPunkt 3: Eventuelt\n\nBeslutning\n\nIntet.\n\nMødet hævet kl. 11.30\n',
  );

  it('are in order and cover the body from heading to last line', () => {
    expect(referat.punkter.map(({ span }) => text.slice(...span))).toEqual([
      'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.',
      'Punkt 2: Budget',
      'Punkt 3: Eventuelt\n\nBeslutning\n\nIntet.',
    ]);
  });

  it.each([
    ['Dagsordenen blev godkendt.', ['Dagsordenen blev godkendt.']],
    ['Protokollen blev læst op og godkendt.', []],
  ])('go on below its end where something is decided: %s', (line, expected) => {
    const punkt = punktOf(`Punkt 1: Dagsorden\n\nBeslutning\n\nMødet startede kl. 15.30 og sluttede kl. 16.45.\n\n${line}`);
    expect(punkt.sections.flatMap(({ text }) => text.split('\n\n')).filter((text) => text.includes('godkendt'))).toEqual(expected);
  });

  it('end where the meeting ends', () => {
    expect(referat.meeting.endTime).toBe('11:30');
    expect(referat.coverage.unclaimed).toEqual([]);
  });

  it('do not both begin with the case number that stands between them', () => {
    const minutes = parse(
      'REFERAT Chefgruppen d. 12-03-2025\n\nBrevid: 4225075\n\nBeslutning\n\nSag 306-2009-600 / Dok. 306-2019-263412\n\nPunkt 2: Budget\n\nBeslutning\n\nGodkendt.',
    );
    expect(minutes.referat.punkter.map(({ span }) => minutes.text.slice(...span).split('\n')[0])).toEqual([
      'Brevid: 4225075',
      'Sag 306-2009-600 / Dok. 306-2019-263412',
      'Punkt 2: Budget',
    ]);
  });

  it('leave what follows the end of the meeting unclaimed, and say so', () => {
    const parsed = parse('Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nMødet hævet kl. 11.30\n\nUnderskrifter følger');
    expect(parsed.referat.coverage.unclaimed.map(({ reason, span }) => [reason, parsed.text.slice(...span)])).toEqual([
      ['text after the meeting ended', 'Underskrifter følger'],
    ]);
  });
});

describe('a label without a colon', () => {
  it('is no field where no number stands below it', () => {
    const { sections } = punktOf(
      'REFERAT Chefgruppen d. 12-03-2025\n\nPunkt 1: Ny sti\n\nJournal\n\nStien er smal.\n\nBeslutning\n\nGodkendt.',
    );
    expect(sections[0]?.text).toContain('Stien er smal.');
  });
});

describe('a number behind a bullet', () => {
  it('has its title below it, whatever stands above', () => {
    const item = (number: number, title: string): string => `  • ${String(number)}.\n    ${title}\n\nBeslutning\n\nGodkendt.\n\n`;
    const { punkter } = parse(
      `Økonomiudvalget den 3. maj 2021\n\nSager der blev behandlet\n${item(7, 'Ny sti')}${item(8, 'Ny bro')}`,
    ).referat;
    expect(punkter.map(({ number, title }) => [number, title])).toEqual([
      ['7', 'Ny sti'],
      ['8', 'Ny bro'],
    ]);
  });
});

describe('a heading with its text behind a colon', () => {
  const [agenda, minutes] = ['Dagsorden\n\n1. Dagsorden\n2. Referat\n3. Evt.', 'Referat'];
  const items = (text: string): readonly unknown[] =>
    parse(`Bestyrelsesmøde 15. januar 2018 kl. 17.30\n\n${agenda}\n\n${minutes}\n\n${text}`).referat.punkter.map(
      ({ number, title, decisions }) => [number, title, decisions.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))],
    );

  it('answers an agenda, and has no title where it only decides', () => {
    expect(items('Ad 1: Dagsordenen godkendt\nAd 2: Referat fra sidst: Godkendt.\nAd 3: Evt.: Intet')).toEqual([
      ['1', undefined, ['approved']],
      ['2', 'Referat fra sidst', ['approved']],
      ['3', 'Evt.', ['none']],
    ]);
  });
});

describe('an item for who is away', () => {
  it.each(['1. Fraværende: Bo Ek, Ib Holk', '1. Fraværende\n\nBo Ek, Ib Holk'])('names them: %j', (heading) => {
    const [punkt] = parse(`Referat af møde i menighedsrådet den 3. maj 2021\n\n${heading}\n\n2. Ny bro\n\nGodkendt.`).referat.punkter;
    expect([punkt?.title, punkt?.absent.map(({ name }) => name)]).toEqual(['Fraværende', ['Bo Ek', 'Ib Holk']]);
  });

  it('tells what it tells in sentences', () => {
    const [punkt] = parse('Referat af møde i menighedsrådet den 3. maj 2021\n\n1. Fraværende\n\nBo Ek er syg.\n\n2. Ny bro\n\nGodkendt.')
      .referat.punkter;
    expect(punkt?.absent).toEqual([]);
  });
});

describe('a closed item', () => {
  const [first, last] = ['1. Ny sti\n\nBeslutning\n\nGodkendt.', '3. Ny bro\n\nBeslutning\n\nUdsat.'];
  const closed = (heading: string): readonly unknown[] => {
    const punkt = parse(`Referat af bestyrelsesmøde den 3. maj 2021\n\n${first}\n\n${heading}\n\n${last}`).referat.punkter[1];
    return [punkt?.number, punkt?.title, punkt?.visibility];
  };

  it.each([
    ['2. Beboersager: Lukket punkt.', ['2', 'Beboersager', 'closed']],
    ['2. Beboersager - Lukket punkt', ['2', 'Beboersager', 'closed']],
    // The mark is all the title there is, as in a contents list.
    ['2.\nLukket punkt', ['2', 'Lukket punkt', 'closed']],
    ['2. Lukket punkt.', ['2', 'Lukket punkt', 'closed']],
  ])('has no mark beside its title: %j', (heading, expected) => {
    expect(closed(heading)).toEqual(expected);
  });

  it('says so too among items that are written in one paragraph each', () => {
    const { punkter } = parse(
      'Referat af bestyrelsesmøde den 3. maj 2021\n1. Kasse. Den er gjort op.\n2. Post\n3. Beboersager: Lukket punkt.\n4. Projekter. Taget er tæt.',
    ).referat;
    expect(punkter.map(({ title, visibility }) => [title, visibility])).toEqual([
      ['Kasse', undefined],
      ['Post', undefined],
      ['Beboersager', 'closed'],
      ['Projekter', undefined],
    ]);
  });
});
