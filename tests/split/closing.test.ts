import { describe, expect, it } from 'vitest';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const HEAD = 'REFERAT Chefgruppen d. 12-03-2025\n\n';
const LAST = 'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBo Engdahl har en nøgle for meget.';

interface Read {
  /** The last line of the last item. */
  readonly last: string;
  readonly signatures: readonly string[];
  readonly other: readonly (readonly [string | undefined, string])[];
  readonly unclaimed: readonly string[];
}

function read(below: string, items = LAST): Read {
  const { referat, text } = parse(`${HEAD}${items}\n\n${below}`);
  const { span } = must(referat.punkter.at(-1));
  return {
    last: must(
      text
        .slice(...span)
        .split('\n')
        .at(-1),
    ),
    signatures: referat.coverage.furniture.filter(({ kind }) => kind === 'signature').map((line) => text.slice(...line.span)),
    other: (referat.meeting.other ?? []).map(({ label, text: said }) => [label, said] as const),
    unclaimed: referat.coverage.unclaimed.map((lines) => text.slice(...lines.span)),
  };
}

const TEXT = 'Bo Engdahl har en nøgle for meget.';

describe('the closing', () => {
  it.each([
    ['a heading and names', 'Underskrifter\n\nBo Engdahl          Ulla Damsbo', 2],
    ['names at lines to sign on', 'Bo Engdahl ______________ Ulla Damsbo ______________', 1],
    ['lines to sign on above names', '____________________   ____________________\nBo Engdahl             Ulla Damsbo', 1],
    ['dotted lines', 'Dirigent: ....................   Referent: ....................', 1],
    ['escaped lines', 'Bo Engdahl \\_\\_\\_\\_\\_\\_\\_\\_', 1],
    ['a table', '| Underskrift | |\n|---|---|\n| Bo Engdahl | ____________ |', 3],
    ['place and date above names', 'Nørre Holm, den 12. maj 2025\n\nBo Engdahl, dirigent          Ulla Damsbo, referent', 2],
    ['a name and a date', 'Ulla Damsbo\n27. oktober 2023', 2],
    ['offices below names', 'Holm, den 12. maj 2025\n\nBo Engdahl          Ulla Damsbo\nformand             referent', 3],
  ])('has the signatures, which are of the page: %s', (_what, below, lines) => {
    const { last, signatures, other, unclaimed } = read(below);
    expect([last, signatures.length, other, unclaimed]).toEqual([TEXT, lines, [], []]);
  });

  it.each([
    ['a label with its text', 'Næste møde: Torsdag den 11. september 2025.', [['Næste møde', 'Torsdag den 11. september 2025.']]],
    ['a sentence', 'Næste møde er den 4. november kl. 17.', [['Næste møde', 'Næste møde er den 4. november kl. 17.']]],
    ['a heading above its text', '**Næste møde**\n\nDen 4. november kl. 17.', [['Næste møde', 'Den 4. november kl. 17.']]],
    ['a compound', 'Næste bestyrelsesmøde: 4. november.', [['Næste bestyrelsesmøde', '4. november.']]],
    [
      'a list, and one thing more',
      '**Til næste møde:**\n\n- Budget\n- Årshjul\n\nPunkter sendes til Karin.',
      [
        ['Til næste møde', 'Budget'],
        ['Til næste møde', 'Årshjul'],
        [undefined, 'Punkter sendes til Karin.'],
      ],
    ],
    [
      'a heading above none of its text',
      '**Næste møde**\n\nReferatet sendes til chefgruppen.',
      [['Referatet sendes', 'Referatet sendes til chefgruppen.']],
    ],
    ['what became of the minutes', 'Referatet sendes til chefgruppen.', [['Referatet sendes', 'Referatet sendes til chefgruppen.']]],
    ['who wrote them', 'Referent: Ulla Damsbo', [['Referent', 'Ulla Damsbo']]],
    [
      'what was agreed, in a table',
      '**Aftaler**\n\n| Hvem | Hvad |\n|---|---|\n| Bo | Bestiller grus |',
      [
        ['Aftaler', '| Hvem | Hvad |'],
        ['Aftaler', '| Bo | Bestiller grus |'],
      ],
    ],
  ])('keeps what is said there under its own words: %s', (_what, below, other) => {
    const found = read(below);
    expect([found.last, found.other, found.signatures, found.unclaimed]).toEqual([TEXT, other, [], []]);
  });

  it('leaves a picture without a text unclaimed', () => {
    expect(read('Næste møde er den 4. november.\n![](kort.png)').unclaimed).toEqual(['![](kort.png)']);
  });

  it('is read above and below the end of the meeting', () => {
    const below =
      'Der holdes møde igen den 13. januar.\n\nMødet sluttede kl. 22.15.\n\nHolm, den 12. maj 2025\n\nBo Engdahl     Ulla Damsbo';
    const { referat } = parse(`${HEAD}${LAST}\n\n${below}`);
    expect([referat.meeting.endTime, referat.meeting.other?.map(({ label }) => label)]).toEqual(['22:15', ['Der holdes møde igen']]);
    expect(read(below).signatures).toEqual(['Holm, den 12. maj 2025', 'Bo Engdahl     Ulla Damsbo']);
  });

  it.each([
    [
      'text of an item that has no other',
      'Næste møde er den 4. november.',
      'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Næste møde',
    ],
    [
      'text below a label',
      'Næste møde er den 4. november.',
      'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBeslutning',
    ],
    ['names without a sign that they sign', 'Bo Engdahl\nUlla Damsbo', LAST],
    ['a date alone', 'Holm, den 12. maj 2025', LAST],
    ['a dated label', 'Vedtagelse den 7. maj 2025\n\nBo Engdahl', LAST],
    ['a decision of a body at a date', 'Byrådet, den 18. marts 2025\nGodkendt.', LAST],
    ['more text than one thing', 'Næste møde er den 4. november.\n\nUlla har kage med.\n\nIb har saft med.', LAST],
    ['a decision below', 'Næste møde er den 4. november.\n\nUdvalget godkendte datoen.', LAST],
    ['words of an item that are above no table', 'Aftaler\n\nBo bestiller grus.', LAST],
    ['signatures that are an item', 'Bo Engdahl ______________', 'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Underskriftsblad'],
  ])('is none: %s', (_what, below, items) => {
    const { last, signatures } = read(below, items);
    expect([last, signatures]).toEqual([must(below.split('\n').at(-1)), []]);
  });
});
