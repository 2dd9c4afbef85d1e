import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank } from '../../src/lines/line.js';
import type { RawBlock, RawItem } from '../../src/lines/blocks.js';
import { word } from '../kit/danish.js';
import { blocksOf, documentOf, outline } from '../kit/lines.js';

const mendsOf = (text: string, context: Parameters<typeof blocksOf>[1] = {}): readonly string[] =>
  blocksOf(text, context).mends.map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('paragraphs', () => {
  it('are lines of their own where the document is not wrapped', () => {
    expect(outline(blocksOf('Rådet drøftede sagen.\nSagen udsættes.'))).toEqual([
      ['paragraph', 'Rådet drøftede sagen.'],
      ['paragraph', 'Sagen udsættes.'],
    ]);
  });

  it('go on in a line that begins in lower case', () => {
    expect(outline(blocksOf('Rådet drøftede sagen om havnen\nog stien langs åen.'))).toEqual([
      ['paragraph', 'Rådet drøftede sagen om havnen og stien langs åen.'],
    ]);
  });

  it('go on in a clause where a sentence broke off behind a whole one, and not behind a lead-in', () => {
    expect(outline(blocksOf('Planen blev godkendt. Bo Ek (C) undlod\nat stemme.'))).toEqual([
      ['paragraph', 'Planen blev godkendt. Bo Ek (C) undlod at stemme.'],
    ]);
    for (const lead of ['Rådet besluttede', 'Planen er god. Rådet besluttede,'])
      expect(outline(blocksOf(`${lead}\nat broen males.`))).toEqual([
        ['paragraph', lead],
        ['paragraph', 'at broen males.'],
      ]);
  });

  it.each([
    ['behind a word that ends no sentence', 'Lejemålet udløber den', '1. november 2022.'],
    ['before a capital too', 'Sagen sendes til', 'Økonomiudvalget.'],
    ['behind an abbreviation', 'Formanden hævede mødet kl.', '22.15.'],
    ['behind a comma, where a sentence broke off', 'Der blev stemt. Imod stemte Bo Ek,', 'Ib Holk og Åse Dam.'],
    ['in a bracket, where a sentence broke off', 'Der blev stemt. Imod stemte 2', '(Bo Ek og Ib Holk).'],
  ])('go on %s', (_what, line, next) => {
    expect(outline(blocksOf(`${line}\n${next}`))).toEqual([['paragraph', `${line} ${next}`]]);
  });

  it.each([
    ['behind such a word alone on its line', 'For', 'Bo Ek'],
    ['behind a comma alone', 'Bo Ek,', 'Ib Holk'],
    ['in a bracket below a name', 'Bo Ek', '(Ib Holk kom senere)'],
    ['behind a unit that is no abbreviation', 'Stien er 3 km.', '4 bænke sættes op.'],
  ])('end %s', (_what, line, next) => {
    expect(outline(blocksOf(`${line}\n${next}`))).toHaveLength(2);
  });

  it('go on in a capital where the line was full', () => {
    expect(outline(blocksOf('Rådet drøftede sagen om\nHavnegade.', { wrap: 28 }))).toEqual([
      ['paragraph', 'Rådet drøftede sagen om Havnegade.'],
    ]);
  });

  it.each([
    [
      'go on behind the first name of the last of several',
      'Bo Ek (A), Ib Holk (V), Lise-Lotte',
      ['Bo Ek (A), Ib Holk (V), Lise-Lotte Ørnskov (B)'],
    ],
    ['end behind a whole name', 'Bo Ek (A), Ib Holk (V), Lise-Lotte Krog', ['Bo Ek (A), Ib Holk (V), Lise-Lotte Krog', 'Ørnskov (B)']],
    ['end behind a word that stands among single words', 'Stien, havnen, Lise-Lotte', ['Stien, havnen, Lise-Lotte', 'Ørnskov (B)']],
  ])('%s', (_what, line, expected) => {
    expect(outline(blocksOf(`${line}\nØrnskov (B)`))).toEqual(expected.map((text) => ['paragraph', text]));
  });

  it('are not begun by the day of a date or the star of a footnote', () => {
    expect(outline(blocksOf('31. maj 2025 udløber fristen.\n\nGruppe*\tAntal\nBørn\t12\n\n* Kun hele timer.'))).toEqual([
      ['paragraph', '31. maj 2025 udløber fristen.'],
      ['table', ['Gruppe*', 'Antal'], ['Børn', '12']],
      ['paragraph', '* Kun hele timer.'],
    ]);
  });

  it('take the star for a bullet where no cell has one', () => {
    expect(outline(blocksOf('Gruppe\tAntal\nBørn\t12\n\n* Kun hele timer.')).at(-1)).toEqual(['list', ['*', 'Kun hele timer.']]);
  });
});

describe('words hyphenated at a line end', () => {
  it('are mended', () => {
    const text = 'Planen for den nye kommune-\nplan ligger klar.';
    expect(outline(blocksOf(text))).toEqual([['paragraph', 'Planen for den nye kommuneplan ligger klar.']]);
    expect(mendsOf(text)).toEqual(['hyphen:-\n']);
  });

  it('keep their hyphen before og', () => {
    const text = 'Planen for børne-\nog ungeområdet ligger klar.';
    expect(outline(blocksOf(text))).toEqual([['paragraph', 'Planen for børne- og ungeområdet ligger klar.']]);
    expect(mendsOf(text)).toEqual([]);
  });
});

describe('a paragraph cut by a page', () => {
  const CUT = '\n\n';

  it.each([
    ['before lower case', 'Rådet har arbejdet på at understøtte', 'arbejdet med stien.'],
    ['behind a word that ends no sentence', 'Svarprocenten var 79 procent i 2019 og', '68 procent i 2016.'],
    ['behind a comma', 'Det gælder Havnegade,', 'Strandvejen og Skolegade.'],
    [
      'in a broken sentence behind a whole one',
      'Rådet har holdt to møder om stien. Det første møde handlede om pengene, det andet om',
      'Havnegade. Begge møder var åbne.',
    ],
  ])('is whole again: %s', (_what, before, after) => {
    const text = `${before}${CUT}${after}`;
    expect(outline(blocksOf(text))).toEqual([['paragraph', `${before} ${after}`]]);
    expect(mendsOf(text)).toEqual([`page-break:${CUT}`]);
  });

  it('is whole again over furniture', () => {
    const text = 'Rådet har arbejdet på at understøtte\n\nSide 2 af 3\n\narbejdet med stien.';
    expect(outline(blocksOf(text))).toEqual([['paragraph', 'Rådet har arbejdet på at understøtte arbejdet med stien.']]);
  });

  it.each([
    ['a whole sentence', 'Rådet har arbejdet på sagen.', 'arbejdet fortsætter.', 'sagsfremstilling'],
    ['a short line before a capital', 'Rådet har arbejdet på stien', 'Havnegade.', 'sagsfremstilling'],
    ['a short text that breaks off', 'Rådet mødtes i havnen. Se også notatet', 'Planen blev drøftet.', 'sagsfremstilling'],
    ['attachments', 'Kort over', 'havnen', 'bilag'],
    ['a lead-in before its clause', 'Forvaltningen indstiller,', 'at planen godkendes', 'indstilling'],
    ['a note below', 'Tallet er foreløbigt og', '** opgjort i marts', 'sagsfremstilling'],
  ] as const)('stays in two behind %s', (_what, before, after, kind) => {
    const { blocks, mends } = blocksOf(`${before}${CUT}${after}`, { kind, headings: false });
    expect([blocks.length, mends]).toEqual([2, []]);
  });
});

describe('lists', () => {
  it.each([
    [
      'dashes',
      '- en\n- to',
      [
        ['-', 'en'],
        ['-', 'to'],
      ],
    ],
    [
      'bullets',
      '• en\n▪ to',
      [
        ['•', 'en'],
        ['▪', 'to'],
      ],
    ],
    [
      'numbers',
      '1. en\n2) to',
      [
        ['1.', 'en'],
        ['2)', 'to'],
      ],
    ],
    [
      'letters',
      'a) en\nb) to',
      [
        ['a)', 'en'],
        ['b)', 'to'],
      ],
    ],
    [
      'letters with a dot',
      'a. der gives tilskud\nb. stien åbnes',
      [
        ['a.', 'der gives tilskud'],
        ['b.', 'stien åbnes'],
      ],
    ],
    [
      'double marks',
      '- 1) en\n- 3) to',
      [
        ['1)', 'en'],
        ['3)', 'to'],
      ],
    ],
    [
      'items over two lines',
      '- Rådet drøftede sagen om\n  havnen\n- to',
      [
        ['-', 'Rådet drøftede sagen om havnen'],
        ['-', 'to'],
      ],
    ],
    [
      'one blank of indent',
      '- en\n - to\n- tre',
      [
        ['-', 'en', ['-', 'to']],
        ['-', 'tre'],
      ],
    ],
    [
      'three levels',
      '- a\n  - b\n    - c\n- d',
      [
        ['-', 'a', ['-', 'b', ['-', 'c']]],
        ['-', 'd'],
      ],
    ],
    [
      'bullets below numbers',
      '1. en\n  - under\n2. to',
      [
        ['1.', 'en', ['-', 'under']],
        ['2.', 'to'],
      ],
    ],
  ])('have %s', (_what, text, items) => {
    expect(outline(blocksOf(text))).toEqual([['list', ...items]]);
  });

  it.each(['d. 5. maj åbner stien.', 'f. eks. stien ved havnen.', 'm. fl. var med.', 's. 5 viser stien.', 'A. Stien åbnes.'])(
    'are not begun by %j',
    (text) => {
      expect(outline(blocksOf(text))).toEqual([['paragraph', text]]);
      expect(outline(blocksOf(`Bo Engdahl kom med planer,\n${text}`)).flat()).not.toContain('list');
    },
  );

  it('are ordered by their first mark', () => {
    const ordered = (text: string): unknown => blocksOf(text).blocks.map((block) => block.type === 'list' && block.ordered);
    expect([ordered('1. en'), ordered('a) en'), ordered('- en')]).toEqual([[true], [true], [false]]);
  });

  it('go on over a page break in the middle', () => {
    const text = '1. en\n2. to\n\n3. tre';
    expect(outline(blocksOf(text))).toEqual([['list', ['1.', 'en'], ['2.', 'to'], ['3.', 'tre']]]);
    expect(mendsOf(text)).toEqual(['page-break:\n\n']);
  });

  it('with a blank line between all items are not cut', () => {
    expect(mendsOf('1. en\n\n2. to\n\n3. tre')).toEqual([]);
  });

  it('of dashes and of numbers are two', () => {
    expect(outline(blocksOf('- en\n1. to'))).toEqual([
      ['list', ['-', 'en']],
      ['list', ['1.', 'to']],
    ]);
  });

  it.each(['-sti', '1.vej', '-', 'o', '2025. var året', 'A) stor'])('do not begin with %j', (text) => {
    expect(outline(blocksOf(text))).toEqual([['paragraph', text]]);
  });
});

describe('headings', () => {
  it('are marked', () => {
    expect(outline(blocksOf('### Videre proces\nPlanen sendes ud.'))).toEqual([
      ['heading', 'Videre proces'],
      ['paragraph', 'Planen sendes ud.'],
    ]);
  });

  it.each([
    ['a short line alone above a paragraph', 'Videre proces\n\nPlanen sendes ud.', 'heading'],
    ['a question', 'Hvad sker der nu?\n\nPlanen sendes ud.', 'heading'],
    ['above a list', 'Videre proces\n\n- en', 'heading'],
    ['a sentence', 'Planen er klar.\n\nDen sendes ud.', 'paragraph'],
    ['directly above its text', 'Videre proces\nPlanen sendes ud.', 'paragraph'],
    ['in lower case', 'videre proces\n\nPlanen sendes ud.', 'paragraph'],
    ['with a digit in front', '12 stier\n\nPlanen sendes ud.', 'paragraph'],
    ['at the end', 'Planen sendes ud.\n\nVidere proces', 'paragraph'],
    ['above a line without a stop', 'Havnegade\n\nStrandvejen', 'paragraph'],
    ['too long', `${'Rådets arbejde med '.repeat(4)}stien\n\nPlanen sendes ud.`, 'paragraph'],
  ])('that lost their mark: %s', (_what, text, type) => {
    const { blocks } = blocksOf(text);
    const first = type === 'paragraph' && text.endsWith('Videre proces') ? blocks.at(-1) : blocks[0];
    expect(first?.type).toBe(type);
  });

  it('are none in sections of values', () => {
    expect(blocksOf('Videre proces\n\nPlanen sendes ud.', { headings: false }).blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
    ]);
  });
});

describe('blocks', () => {
  const line = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' ')),
    fc.constantFrom(
      '',
      '',
      '- en',
      ' - to',
      '1. en',
      '2) to',
      'a\tb',
      'c\td\te',
      '| a | b |',
      '# Titel',
      'Side 2 af 3',
      'kommune-',
      '* note',
      'at planen godkendes',
      'Indstilling:',
    ),
  );

  it('hold every line that is neither blank nor furniture exactly once, in order', () => {
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom('sagsfremstilling', 'indstilling', 'bilag', 'beslutning'),
        (rows, kind) => {
          const text = rows.join('\n');
          const { lines, furniture } = documentOf(text);
          const spans = blocksOf(text, { kind }).blocks.flatMap(spansOf);
          spans.reduce((done, [start, end]) => {
            expect(start).toBeGreaterThanOrEqual(done);
            return end;
          }, 0);
          const filled = lines.filter((one) => !isBlank(one) && !furniture.has(one.index));
          const counts = filled.map((one) => spans.filter(([start, end]) => start < one.end && end > one.start).length);
          expect(counts).toEqual(filled.map(() => 1));
        },
      ),
      { numRuns: 1500 },
    );
  });
});

function spansOf(block: RawBlock): readonly (readonly [number, number])[] {
  if (block.type === 'list') return block.items.flatMap(itemSpans);
  if (block.type === 'table') return block.table.lines.map(({ start, end }) => [start, end] as const);
  return [[block.passage.start, block.passage.end]];
}

const itemSpans = (item: RawItem): readonly (readonly [number, number])[] => [
  [item.start, item.passage.end],
  ...item.items.flatMap(itemSpans),
];

describe('a line that ends with an abbreviation', () => {
  it('goes on where a small letter stands below', () => {
    const { blocks } = blocksOf('Taksten hæves fra 38 kr.\ntil 52 kr. fra maj.\n');
    expect(blocks.map((block) => block.type === 'paragraph' && block.passage.text)).toEqual([
      'Taksten hæves fra 38 kr. til 52 kr. fra maj.',
    ]);
  });

  it('ends where a capital does', () => {
    const { blocks } = blocksOf('Taksten er 38 kr.\nTil maj hæves den.\n');
    expect(blocks).toHaveLength(2);
  });
});

it.each(['1. Kajen\n2. Broen', 'a) Kajen\nb) Broen', 'a. Kajen\nb. Broen'])('a list with numbers or letters is ordered: %j', (text) => {
  expect(blocksOf(text).blocks.map((block) => block.type === 'list' && block.ordered)).toEqual([true]);
});
