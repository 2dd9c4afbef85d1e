import { describe, expect, it } from 'vitest';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

/** The furniture of a text: kind and text of each line. */
function furnitureOf(text: string): readonly string[] {
  const { furniture, lines } = documentOf(text);
  return [...furniture].sort(([a], [b]) => a - b).map(([index, kind]) => `${kind}: ${lines[index]?.text ?? ''}`);
}

const HEAD = 'Sandvig-Holm Kommune · Chefgruppen 12. marts 2025';
const cut = (head: string): string => `Rådet har i flere år arbejdet på at få cykelstier\n\n${head}\n\nved havnen og langs åen.`;

describe('furniture', () => {
  it.each(['Side 3 af 14', 'side 3', 'Side 3/14', '- 3 -', '– 12 –', '3/14', 'Page 3 of 14'])(
    'is a page number alone on its line: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([`page-number: ${line}`]);
    },
  );

  it.each(['Se side 3 af 14', '915', '2025', 'Side 3 i notatet', '12-03-2025', '3.14', '07/5773', '10/2', 'Side 3 af 2'])(
    'is not a line of the minutes: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([]);
    },
  );

  it('is a rule or a button of a web page', () => {
    expect(furnitureOf('---\nTil toppen\nUdskriv\nUdskrivning af valg')).toEqual([
      'rule: ---',
      'web-control: Til toppen',
      'web-control: Udskriv',
    ]);
  });

  it.each(['Luk', 'Vis mere', 'Hent alle bilag (zip)'])('is a button alone on its line: %s', (line) => {
    expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([`web-control: ${line}`]);
  });

  it.each(['Luk vinduet', 'Vis mere hensyn', 'Hent alle bilag (zip) på kontoret'])(
    'is not a line that begins like a button: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([]);
    },
  );

  it.each(['Forside / Politik / Udvalg / Dagsordener og referater', 'Forside > Politik > Udvalg'])('is the way to the page: %s', (line) => {
    expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([`web-control: ${line}`]);
  });

  it.each(['Børn / Unge / Kultur', 'Havnen / Dagsordener og referater', 'Børn/Unge/Dagsordener og referater'])(
    'is not words between strokes: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([]);
    },
  );

  it.each(['- Udskriv', '• Til toppen', '| RSS | Tip en ven | Print |', 'Kopier link til punktet - Print', 'Print | Del siden'])(
    'is a row of buttons: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([`web-control: ${line}`]);
    },
  );

  it.each(['- Print på alle skoler', '| Print | Beløb |', 'Havnen - Print', '- Side 2', '|', 'Byrådet - Dagsordener og referater'])(
    'is not a row with other words: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([]);
    },
  );

  it.each([
    '[Hent samlet referat](https://a.dk/1)',
    '* [Udskriv](/print)',
    '[Til toppen](#top) | [Cookies](/c)',
    '[Til toppen ↑](#top)',
    '[Læs op](/lyd) - Udskriv',
  ])('is a link that is a button: %s', (line) => {
    expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([`web-control: ${line}`]);
  });

  it.each(['[Ny sti](/sag/1)', '* [Ny sti](/sag/1)', '[Udskriv](/print) | [Ny sti](/sag/1)', '[Udskriv](/print) af planen', '[Udskriv]'])(
    'is no link to something else: %s',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([]);
    },
  );

  it('is the head that comes again beside page numbers', () => {
    const text = `Første side.\n\nSide 1 af 3\n\n${HEAD}\n\nAnden side.\n\nSide 2 af 3\n\n${HEAD}\n\nTredje side.`;
    expect(furnitureOf(text)).toEqual([
      'page-number: Side 1 af 3',
      `running-head: ${HEAD}`,
      'page-number: Side 2 af 3',
      `running-head: ${HEAD}`,
    ]);
  });

  it('is the head that comes again beside form feeds, whatever its number', () => {
    const text = `Første side.\n\f${HEAD} 1\n\nAnden side.\n\f${HEAD} 2\n\nTredje side.`;
    expect(furnitureOf(text)).toEqual([`running-head: ${HEAD} 1`, `running-head: ${HEAD} 2`]);
  });

  it('is the head that comes again behind page numbers and form feeds, which are one seam', () => {
    const text = `Første side.\n\nSide 1 af 3\n\f${HEAD}\n\nAnden side.\n\nSide 2 af 3\n\f${HEAD}\n\nTredje side.\n\nSide 3 af 3\n\fFjerde side.`;
    expect(furnitureOf(text).filter((line) => line.startsWith('running-head'))).toEqual([`running-head: ${HEAD}`, `running-head: ${HEAD}`]);
  });

  it('is no head that comes once beside a page number', () => {
    expect(furnitureOf(`Første side.\n\nSide 1 af 2\n\n${HEAD}\n\nAnden side.\n\nSide 2 af 2`)).toEqual([
      'page-number: Side 1 af 2',
      'page-number: Side 2 af 2',
    ]);
  });

  it('is no label, however often it comes beside page numbers', () => {
    const text = 'Første side.\n\nSide 1 af 3\n\nBeslutning\n\nGodkendt.\n\nSide 2 af 3\n\nBeslutning\n\nUdsat.';
    expect(furnitureOf(text)).toEqual(['page-number: Side 1 af 3', 'page-number: Side 2 af 3']);
  });

  it('is a line that comes three times and cuts a sentence once', () => {
    const text = `${cut(HEAD)}\n\n${HEAD}\n\nSagen udsættes.\n\n${HEAD}\n\nSlut.`;
    expect(furnitureOf(text)).toEqual([`running-head: ${HEAD}`, `running-head: ${HEAD}`, `running-head: ${HEAD}`]);
  });

  it('is no line that leads to points, which cuts a title from what it proposes each time', () => {
    const text = [0, 1, 2]
      .map((i) => `${String(i + 1)}. Broen over åen ved den gamle havn\n\nDirektionen indstiller,\n\nat broen bygges.`)
      .join('\n\n');
    expect(furnitureOf(text)).toEqual([]);
  });

  it('is no line that comes only twice, though it cuts a sentence', () => {
    expect(furnitureOf(`${cut(HEAD)}\n\n${HEAD}\n\nSagen udsættes.`)).toEqual([]);
  });

  it('is no line that comes three times between whole sentences', () => {
    expect(furnitureOf(`Første.\n\n${HEAD}\n\nAndet.\n\n${HEAD}\n\nTredje.\n\n${HEAD}\n\nFjerde.`)).toEqual([]);
  });
});

describe('a rule', () => {
  it.each(['---', '-----------------', '='.repeat(70), '_ _ _ _', '* * *', '~~~~', '––––', '———'])(
    'is one sign again and again: %j',
    (line) => {
      expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([`rule: ${line}`]);
    },
  );

  it.each(['--', '-', '=', '-=-=-=', '---x', '- a -', '....', '+++', '-- 3 --'])('is no other line: %j', (line) => {
    expect(furnitureOf(`Rådet drøftede sagen.\n\n${line}\n\nSagen udsættes.`)).toEqual([]);
  });

  it.each(['-'.repeat(24), '='.repeat(24), '_'.repeat(60)])('ends the title above it: %s', (rule) => {
    const { referat } = parse(`1. Asfaltering af Kirkevej\n${rule}\nog stien ved åen er dyr.\n\nBeslutning\n\nGodkendt.\n`);
    expect(referat.punkter.map(({ title, sections }) => [title, sections[0]?.text])).toEqual([
      ['Asfaltering af Kirkevej', 'og stien ved åen er dyr.'],
    ]);
  });
});

describe('a head with the number of the page in it', () => {
  const pages = (head: (page: number) => string): string =>
    [1, 2, 3].map((page) => `${head(page)}\n\nRådet drøftede sag ${'ABC'.charAt(page - 1)}.\n\n`).join('');
  const closed = (page: number): string => `Nordvang Byråd 12.03.2025 Side ${String(page)} af 3`;
  const kindsOf = (text: string): readonly string[] => furnitureOf(text).map((line) => line.split(':')[0] ?? '');

  it.each([
    ['behind other words', (page: number) => `Nordvang Byråd      12.03.2025      Side ${String(page)} af 3`],
    ['before other words', (page: number) => `Side ${String(page)} af 3      Nordvang Byråd`],
  ])('comes again: %s', (_what, head) => {
    expect(furnitureOf(pages(head))).toEqual([1, 2, 3].map((page) => `page-number: ${head(page)}`));
  });

  it('may stand one blank before the number, where the same words come three times', () => {
    expect(furnitureOf(pages(closed))).toEqual([1, 2, 3].map((page) => `page-number: ${closed(page)}`));
  });

  it('is wrapped before its last number', () => {
    const text = pages((page) => `Nordvang Byråd      12.03.2025      Side ${String(page)} af\n3`);
    expect(furnitureOf(text)).toEqual(
      [1, 2, 3].flatMap((page) => [`page-number: Nordvang Byråd      12.03.2025      Side ${String(page)} af`, 'page-number: 3']),
    );
  });

  it.each([
    ['that comes once', 'Nordvang Byråd      12.03.2025      Side 1 af 3\n\nRådet drøftede sagen.\n'],
    ['with one blank between its words', pages((page) => `Se Nordvang Byråd Side ${String(page)} af 3`)],
    ['with one blank between its words that comes twice', `${pages(closed).split(closed(3))[0] ?? ''}Tekst.\n`],
    [
      'with one blank and other words each time',
      pages((page) => `${'Byråd Havn Kirke'.split(' ')[page - 1] ?? ''} Side ${String(page)} af 3`),
    ],
    ['with one blank in a sentence', pages((page) => `Det fremgår af side ${String(page)} i notatet`)],
    ['with other words each time', pages((page) => `${'Byråd Havn Kirke'.split(' ')[page - 1] ?? ''}      Side ${String(page)} af 3`)],
    ['with another number behind', pages((page) => `Nordvang Byråd      ${String(page)}. møde`)],
    ['above another number', pages((page) => `Nordvang Byråd      ${String(page)}. møde i\n2025`)],
  ])('is none %s', (_what, text) => {
    expect(kindsOf(text)).toEqual([]);
  });
});

describe('a number alone on its line', () => {
  const LINE = 'Nordvang Byråd 12-03-2025';
  const pages = (numbers: readonly number[], beside: (nth: number) => string): string =>
    numbers.map((number, nth) => `Rådet drøftede sag ${'ABCD'.charAt(nth)}.\n\n${String(number)}\n\n${beside(nth)}\n\n`).join('');

  it.each([
    ['the first', [1, 2, 3]],
    ['the second', [2, 3, 4]],
    ['the third', [3, 4, 5, 6]],
  ])('is that of a page, counted from %s, where the same words stand beside each', (_which, numbers) => {
    expect(furnitureOf(`${pages(numbers, () => LINE)}Slut.`)).toEqual(
      numbers.flatMap((number) => [`page-number: ${String(number)}`, `running-head: ${LINE}`]),
    );
  });

  it('is that of a page below the words too', () => {
    const text = [2, 3, 4].map((number) => `${LINE}\n${String(number)}\n\nRådet drøftede sag ${String(number)}.\n\n`).join('');
    expect(furnitureOf(text)).toEqual([2, 3, 4].flatMap((number) => [`running-head: ${LINE}`, `page-number: ${String(number)}`]));
  });

  const PAGE = 'Rådet drøftede sagen.\n\nBo Engdahl fortalte om den.\n\nUlla Damsbo spurgte.\n\n';

  it('is that of a page without such words, where the last of them ends the document', () => {
    expect(furnitureOf([1, 2, 3].map((number) => `${PAGE}${String(number)}\n`).join('\n'))).toEqual(
      [1, 2, 3].map((number) => `page-number: ${String(number)}`),
    );
  });

  it('is that of the last page, below which no words of the next one stand', () => {
    const text = [1, 2, 3].map((number) => `${PAGE}${String(number)}\n\n${LINE}\n\n`).join('');
    expect(furnitureOf(`${text}${PAGE}4`).at(-1)).toBe('page-number: 4');
  });

  it.each([
    ['text stands below the last', `${[1, 2, 3].map((number) => `${PAGE}${String(number)}\n\n`).join('')}Slut.`],
    ['they are a column at the end', `${PAGE}Antal\n\n1\n\n2\n\n3`],
    [
      'items begin with them',
      `${[1, 2, 3].map((number) => `${String(number)}\n\nNy sti ${'ABCD'.charAt(number)}\n\nBeslutning\n\nGodkendt.\n\n`).join('')}4`,
    ],
  ])('without words beside it is none of a page where %s', (_why, text) => {
    expect(furnitureOf(text)).toEqual([]);
  });

  it.each([
    ['each stands beside a title of its own', pages([1, 2, 3], (nth) => ['Ny sti', 'Bro', 'Havn'][nth] ?? '')],
    ['they do not rise by one', pages([2, 4, 6], () => LINE)],
    ['they begin far from the first page', pages([41, 42, 43], () => LINE)],
    ['a mark of access stands beside each', pages([1, 2, 3], () => 'Lukket')],
    ['a label stands beside each', pages([1, 2, 3], () => 'Beslutning')],
    ['there are only two', pages([2, 3], () => LINE)],
    [
      'a title stands below each, and a label below that',
      [1, 2, 3].map((number) => `Se hele sagen her\n\n${String(number)}\nNy ${'abc'.charAt(number)}sti\nBeslutning\nGodkendt.\n`).join(''),
    ],
    ['they are a column of a contents list', 'Indhold\n\nNy sti\nBro\nHavn\n\nSide\n\n2\n3\n4\n\nMødet begyndte.'],
  ])('is none of a page where %s', (_why, text) => {
    expect(furnitureOf(text)).toEqual([]);
  });
});
