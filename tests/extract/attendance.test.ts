import { describe, expect, it } from 'vitest';
import { parse } from '../kit/parse.js';

const PROSE =
  'Rådet har i flere år arbejdet på at få cykelstier langs havnen\nog åen, og der er nu en plan, som kan begynde til næste år, hvis\nder er råd til det, og naboerne er med på den nye\nlinje.';
const lists = (header: string): readonly unknown[] => {
  const { present, absent } = parse(
    `Byrådet\nReferat 12. marts 2025\n\n${header}\n\nPunkt 1: Ny sti\n\nSagsfremstilling\n\n${PROSE}\n\nBeslutning\n\nGodkendt.\n`,
  ).referat.meeting;
  return [present.map(({ name }) => name), absent.map(({ name }) => name)];
};

it('names who is of the body where the page still says Dagsorden above what was decided', () => {
  const { meeting } = parse(
    'Dagsorden\n\nByrådet 12. marts 2025\n\nMedlemmer: Bo Ek, Åse Dam\nAfbud: Åse Dam\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n',
  ).referat;
  expect([meeting.present.map(({ name }) => name), meeting.absent.map(({ name }) => name)]).toEqual([['Bo Ek'], ['Åse Dam']]);
});

describe('people of whom one is away', () => {
  it('are present without that one, whom the roll of members keeps', () => {
    const { present, absent, other } = parse(
      `Byrådet\nReferat 12. marts 2025\n\nMedlemmer\nBo Ek (V)\nÅse Dam (A)\n\nFraværende\nÅse Dam (A)\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`,
    ).referat.meeting;
    expect(present.map(({ name }) => name)).toEqual(['Bo Ek']);
    expect(absent.map(({ name }) => name)).toEqual(['Åse Dam']);
    expect(other?.map(({ label, text }) => [label, text])).toEqual([['Medlemmer', 'Åse Dam (A)']]);
  });

  it('are not yet present in an agenda, whose roll keeps them', () => {
    const agenda = (label: string): ReturnType<typeof parse>['referat']['meeting'] =>
      parse(
        `Byrådet\nDagsorden 12. marts 2025\n\n${label}: Bo Ek (V), Åse Dam (A)\n\nPunkt 1: Ny sti\n\nIndstilling\n\nat stien anlægges\n`,
      ).referat.meeting;
    expect([agenda('Medlemmer').present, agenda('Medlemmer').other?.map(({ text }) => text)]).toEqual([[], ['Bo Ek (V)', 'Åse Dam (A)']]);
    expect(agenda('Deltagere').present).toHaveLength(2);
  });

  it('are as both lists say where the first one says who was there', () => {
    expect(lists('Til stede\nBo Ek (V)\nÅse Dam (A)\n\nFraværende\nÅse Dam (A)')).toEqual([['Bo Ek', 'Åse Dam'], ['Åse Dam']]);
  });
});

describe('a line that is longer than a sentence', () => {
  const names = Array.from({ length: 12 }, (_, i) => `Bo${'abcdefghijkl'.charAt(i)} Ravnkildegård (A)`);

  it('is of people where it names hardly anything else', () => {
    expect(lists(`Mødedeltagere:\n${names.join(', ')}`)).toEqual([names.map((name) => name.replace(' (A)', '')), []]);
  });

  it('is none of a list where it says more than names', () => {
    const prose = `Husk at ${'gå tur langs havnen og åen hver dag og '.repeat(6)}hils Bo Ek, Ib Holk, Åse Dam og Lis Vang fra os.`;
    expect(lists(`Mødedeltagere:\nEva Lund\n${prose}`)).toEqual([['Eva Lund'], []]);
  });
});

describe('people one after the other', () => {
  it('go on over the lines of the page, in the middle of a name', () => {
    expect(
      lists(
        'Til stede: Bo Ek, Ib Holk, Åse Dam, Lis Vang, Poul Dahl, Egon\nRavnskær, Inger Bro, Ole Krag, Vera Holst, Ulla Bak og Karen\nLind.\n\nAfbud: Jens Toft.',
      ),
    ).toEqual([
      [
        'Bo Ek',
        'Ib Holk',
        'Åse Dam',
        'Lis Vang',
        'Poul Dahl',
        'Egon Ravnskær',
        'Inger Bro',
        'Ole Krag',
        'Vera Holst',
        'Ulla Bak',
        'Karen Lind',
      ],
      ['Jens Toft'],
    ]);
  });

  it('go on over the lines of the page, behind a first name below `og`', () => {
    expect(lists('Til stede: Bo Ek, Ib Holk og Egon\nRavnskær (V)')).toEqual([['Bo Ek', 'Ib Holk', 'Egon Ravnskær'], []]);
  });

  it.each([
    ['a party', 'Venstre (V): Åse Dam, Lis Vang'],
    ['a label that nothing knows', 'Medarbejdervalgte: Åse Dam, Lis Vang'],
  ])('do not go on in a line that begins with %s', (_what, next) => {
    expect(lists(`Til stede: Bo Ek, Ib Holk og Egon\n${next}`)).toEqual([['Bo Ek', 'Ib Holk', 'Egon', 'Åse Dam', 'Lis Vang'], []]);
  });

  it('are each on a line of their own where each has an office behind a comma', () => {
    const people = 'Bo Ek, Havnens Venner og Klubben\nIb Holk, kommunalbestyrelsen\nÅse Dam, Oplysning og Miljø\nTine Lund, ansat i huset';
    expect(lists(`Til stede:\n${people}`)).toEqual([['Bo Ek', 'Ib Holk', 'Åse Dam', 'Tine Lund'], []]);
    expect(lists('Til stede:\nBo Ek, Ib Holk og Åse Dam\nTine Lund, Pia Ask')).toEqual([
      ['Bo Ek', 'Ib Holk', 'Åse Dam', 'Tine Lund', 'Pia Ask'],
      [],
    ]);
  });

  it('are each on a line of their own where lines are short', () => {
    expect(lists('Til stede:\nBo Ek, formand\nIb Holk\nÅse Dam')).toEqual([['Bo Ek', 'Ib Holk', 'Åse Dam'], []]);
  });
});

describe('a line below those who are away', () => {
  it.each([
    ['a sentence about who came instead', 'Åse Dam (A) deltog som stedfortræder for Bo Ek (A)', ['Åse Dam'], ['Bo Ek']],
    ['one more who is away', 'Åse Dam (A)', [], ['Bo Ek', 'Åse Dam']],
    ['one more with a substitute', 'Åse Dam (A) stedfortræder Ib Holk (A)', [], ['Bo Ek', 'Åse Dam']],
    ['a remark about who came instead', 'Bemærkninger Åse Dam (A) deltog som suppleant for Bo Ek (A).', ['Åse Dam'], ['Bo Ek']],
  ])('is %s', (_what, line, present, absent) => {
    expect(lists(`Fraværende: Bo Ek (A)\n${line}`)).toEqual([present, absent]);
  });

  it('is somebody with an office', () => {
    expect(lists('Til stede:\nBo Ek\nReferent Åse Dam')).toEqual([['Bo Ek', 'Åse Dam'], []]);
  });

  it('gives the party of who came instead', () => {
    const { referat } = parse('Fraværende: Bo Ek (A)\nI stedet deltog Åse Dam (V).\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n');
    expect(referat.meeting.present.map(({ name, party }) => [name, party])).toEqual([['Åse Dam', 'V']]);
  });
});

describe('the sides of a meeting', () => {
  it.each([
    [
      'above people further in',
      'Til stede:\nFra kommunen\n    Bo Ek\n    Ib Holk\nFor lejerne:\n    Åse Dam',
      ['Bo Ek', 'Ib Holk', 'Åse Dam'],
      [],
    ],
    ['before people', 'Fra boligforeningen: Bo Ek, Ib Holk\nFor kommunen: Åse Dam', ['Bo Ek', 'Ib Holk', 'Åse Dam'], []],
    ['among those who are away', 'Til stede:\nBo Ek\nAfbud:\nFra kommunen\n    Ib Holk', ['Bo Ek'], ['Ib Holk']],
    [
      'in a column of their own',
      'Til stede:\nVIP          Bo Ek, Ib Holk\nTAP          Åse Dam\nAfbud: Lis Vang',
      ['Bo Ek', 'Ib Holk', 'Åse Dam'],
      ['Lis Vang'],
    ],
    [
      'above people behind a blank line, in any words',
      'Til stede:\n\nValgte af lærere og elever\nBo Ek\nIb Holk\n\nUdefra kommende medlemmer\nÅse Dam\n\nAfbud: Lis Vang',
      ['Bo Ek', 'Ib Holk', 'Åse Dam'],
      ['Lis Vang'],
    ],
  ])('stand %s, and are no people', (_what, header, present, absent) => {
    expect(lists(header)).toEqual([present, absent]);
  });

  it.each([
    ['words that name no side', 'Til stede:\nBo Ek\nNoget om kaffe\n    Ib Holk', ['Bo Ek'], []],
    ['a sentence', 'Til stede:\nBo Ek\n\nMødet blev holdt hos\nIb Holk', ['Bo Ek'], []],
    ['a heading above no people', 'Til stede:\nBo Ek\n\nUdefra kommende medlemmer\n\nIngen.', ['Bo Ek'], []],
    ['a name in the column', 'Til stede:\nÅse Dam      Bo Ek', ['Åse Dam', 'Bo Ek'], []],
  ])('are no other words: %s', (_what, header, present, absent) => {
    expect(lists(header)).toEqual([present, absent]);
  });
});

it('the heads of two sides are no people, and who stands below them is', () => {
  expect(
    lists(
      'Deltagere:\nLedersiden:            Medarbejdersiden:\nBo Ek (formand)        Åse Dam\nIb Holk                Lis Vang\n\nAfbud: Ulla Riis',
    ),
  ).toEqual([['Bo Ek', 'Åse Dam', 'Ib Holk', 'Lis Vang'], ['Ulla Riis']]);
});

it.each(['Økonomi:\nÅse Dam skriver.', 'Kaffe:\nIngen.'])('a word and a colon above no people ends a list: %j', (below) => {
  const { present, other = [] } = parse(
    `Byrådet\nReferat 12. marts 2025\n\nDeltagere:\nBo Ek\n${below}\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`,
  ).referat.meeting;
  expect(present.map(({ name }) => name)).toEqual(['Bo Ek']);
  expect(other.map(({ label = '', text }) => `${label} ${text}`).join(' ')).toContain(below.slice(0, below.indexOf(':')));
});

describe('a list of people', () => {
  it('ends at the heading of a group', () => {
    expect(lists('Afbud:\n\nIb Holk\n\nÅBENT MØDE\n\nDagsorden')).toEqual([[], ['Ib Holk']]);
  });
});

describe('lines that say whose people they name', () => {
  const meetingOf = (header: string): readonly unknown[] => {
    const { referat } = parse(`Byrådet\nReferat 12. marts 2025\n\n${header}\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`);
    const { present, absent, other = [] } = referat.meeting;
    const names = [present, absent].map((people) => people.map(({ name }) => name));
    return [...names, other.map(({ text }) => text), referat.coverage.unclaimed];
  };
  const PARENTS = 'Forældrevalgte: Bo Ek, Ib Holk';

  it.each([
    ['below the label of the list', `Deltagere:\n${PARENTS}\nMedarbejdervalgt: Åse Dam\nElevråd: Elias, Freja`],
    ['behind and below it', `Deltagere: ${PARENTS}\nMedarbejdervalgt: Åse Dam\nElevråd: Elias, Freja`],
  ])('are a list of those present %s', (_where, header) => {
    expect(meetingOf(header)).toEqual([['Bo Ek', 'Ib Holk', 'Åse Dam', 'Elias', 'Freja'], [], [], []]);
  });

  it('name those who are away below their label', () => {
    expect(meetingOf(`${PARENTS.replace('Forældrevalgte', 'Deltagere')}\nAfbud:\nMedarbejdervalgt: Åse Dam`)).toEqual([
      ['Bo Ek', 'Ib Holk'],
      ['Åse Dam'],
      [],
      [],
    ]);
  });

  it('end at a field of the header, whoever it names', () => {
    expect(meetingOf(`Deltagere:\n${PARENTS}\nMødeleder: Åse Dam`)).toEqual([['Bo Ek', 'Ib Holk'], [], ['Åse Dam'], []]);
  });

  it('end at one with more words than its name too', () => {
    const [present] = meetingOf(`Deltagere: ${PARENTS}\nMødeleder i dag: Åse Dam`);
    expect(present).toEqual(['Bo Ek', 'Ib Holk']);
  });

  it('give the party where that is what they begin with', () => {
    const { present } = parse(
      'Byrådet\nReferat 12. marts 2025\n\nDeltagere:\nVenstre (V): Bo Ek, Ib Holk\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n',
    ).referat.meeting;
    expect(present.map(({ name, party }) => [name, party])).toEqual([
      ['Bo Ek', 'V'],
      ['Ib Holk', 'V'],
    ]);
  });
});

describe('an office on a line of its own', () => {
  it('is that of the person above it in a list', () => {
    const { present, absent } = parse(
      'Byrådet\nReferat 12. marts 2025\n\nTil stede\nBo Ek (V)\nFormand\nÅse Dam (A)\nNæstformand\nIb Holk (C)\n\nAfbud\nUlla Riis (A)\nsuppleant\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n',
    ).referat.meeting;
    expect(present.map(({ name, party, role }) => [name, party, role])).toEqual([
      ['Bo Ek', 'V', 'Formand'],
      ['Åse Dam', 'A', 'Næstformand'],
      ['Ib Holk', 'C', undefined],
    ]);
    expect(absent.map(({ name, role, excused }) => [name, role, excused])).toEqual([['Ulla Riis', 'suppleant', true]]);
  });
});

describe('a list of substitutes', () => {
  it('says who came for whom, and of the others nothing', () => {
    expect(lists('Til stede:\nBo Ek (V)\nÅse Dam (A)\n\nSuppleanter:\nIb Holk for Ulla Riis\nLis Vang\n\nAfbud:\nUlla Riis')).toEqual([
      ['Bo Ek', 'Åse Dam', 'Ib Holk'],
      ['Ulla Riis'],
    ]);
  });
});

it('people with a word behind their name that says whether they came are in the list of that word', () => {
  const people = '• Bo Ek: Deltog\n• Ib Holk (V): Afbud (Stedfortræder Pia Ask)\n• Åse Dam: Fraværende\n• Tine Lund: Deltog';
  const { present, absent } = parse(
    `Byrådet\nReferat 12. marts 2025\n\nMedlemmer\n\n${people}\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`,
  ).referat.meeting;
  expect(present.map(({ name }) => name)).toEqual(['Bo Ek', 'Tine Lund']);
  expect(absent.map(({ name, party, notes }) => [name, party, notes?.map(({ text }) => text)])).toEqual([
    ['Ib Holk', 'V', ['(Stedfortræder Pia Ask)']],
    ['Åse Dam', undefined, undefined],
  ]);
});

describe('a sentence behind the names', () => {
  it('ends them', () => {
    const { present } = parse(
      'Referat af møde i Havneudvalget\nTil stede: Bo Ek (A), Ib Holk (V). Fra havnen kom tyve gæster.\n\nPunkt 1: Ny sti',
    ).referat.meeting;
    expect(present.map(({ name }) => name)).toEqual(['Bo Ek', 'Ib Holk']);
  });

  it('says who came instead, with the party behind a comma', () => {
    const { present, absent } = parse(
      'Referat af møde i Havneudvalget\nFraværende: Bo Ek, V\nBemærkninger: Som stedfortræder for Bo Ek, V deltog Åse Dam, V.\n\nPunkt 1: Ny sti',
    ).referat.meeting;
    expect(present.map(({ name, party }) => [name, party])).toEqual([['Åse Dam', 'V']]);
    expect(absent.map(({ name }) => name)).toEqual(['Bo Ek']);
  });
});

it('people of a definition in Markdown are several', () => {
  const { present, absent } = parse(
    'Referat af møde i Havneudvalget\n\nTil stede\n: Bo Ek (formand), Ib Holk\n\nAfbud\n: Åse Dam\n\nPunkt 1: Ny sti',
  ).referat.meeting;
  expect(present.map(({ name, role }) => [name, role])).toEqual([
    ['Bo Ek', 'formand'],
    ['Ib Holk', undefined],
  ]);
  expect(absent.map(({ name }) => name)).toEqual(['Åse Dam']);
});

describe('groups of people', () => {
  it('that come again below another label are of that list', () => {
    expect(
      lists(
        'Deltagere:\nForældre: Bo Ek, Åse Dam.\nElevråd: Ib Holk.\n\nFraværende:\nForældre: Afbud fra Kai Lund.\nElevråd: Per Holm, Lis Toft.',
      ),
    ).toEqual([
      ['Bo Ek', 'Åse Dam', 'Ib Holk'],
      ['Kai Lund', 'Per Holm', 'Lis Toft'],
    ]);
  });

  it('that stand there for the first time are of those present', () => {
    expect(lists('Afbud: Bo Ek\nForældre: Åse Dam, Ib Holk')).toEqual([['Åse Dam', 'Ib Holk'], ['Bo Ek']]);
  });

  it('may stand before a dash', () => {
    expect(lists('Til stede\nDaglig ledelse – Bo Ek og Åse Dam\nSekretariat – Ib Holk, Kai Lund')).toEqual([
      ['Bo Ek', 'Åse Dam', 'Ib Holk', 'Kai Lund'],
      [],
    ]);
  });
});

describe('people in a run', () => {
  it('are parted by their parties, where the page lost the commas', () => {
    expect(lists('Afbud: Bo Ek (V) Åse Dam (A) Ib Holk')).toEqual([[], ['Bo Ek', 'Åse Dam', 'Ib Holk']]);
  });

  it('keep the office behind their party', () => {
    const { present } = parse(
      'Byrådet\nReferat 12. marts 2025\n\nTil stede: Bo Ek (V) formand, Åse Dam (A)\n\nPunkt 1: Ny sti\n\nGodkendt.',
    ).referat.meeting;
    expect(present.map(({ name, party }) => [name, party])).toEqual([
      ['Bo Ek', 'V'],
      ['Åse Dam', 'A'],
    ]);
  });

  it('are away as remarks of the header say', () => {
    expect(lists('Bemærkninger: Afbud fra Bo Ek og Åse Dam. Ib Holk har fået nyt arbejde.')).toEqual([[], ['Bo Ek', 'Åse Dam']]);
  });
});

it('is a roll of the members behind the name of a board, which names no body with them', () => {
  const { meeting } = parse(
    'Referat\n\nBestyrelsesmøde nr. 136\n\n23. oktober 2022 kl. 10.00\n\nAfbud fra: Bo Ek\n\nBestyrelsen: Åse Dam, Bo Ek, Ib Holk\n\n1: Ny sti\n\nBeslutning\n\nGodkendt.',
  ).referat;
  expect([meeting.body, meeting.present.map(({ name }) => name), meeting.other?.map(({ label, text }) => [label, text])]).toEqual([
    'Bestyrelsen',
    ['Åse Dam', 'Ib Holk'],
    expect.arrayContaining([['Bestyrelsen', 'Bo Ek']]),
  ]);
});
