import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyReferat } from '../../src/emit/json.js';
import { parseReferat } from '../../src/pipeline.js';
import { referatSchema, type Block, type Referat, type Span } from '../../src/schema/referat.js';
import { normalise } from '../../src/source/normalise.js';
import { fixtures } from '../kit/fixtures.js';
import { WORDS } from '../kit/danish.js';
import { lettersOf, hasReading, sliceWithout } from '../kit/reading.js';
import { allSpans, locatedValues, nestings } from '../kit/spans.js';

/** Runs of each alphabet; `npm run fuzz` sets many more. */
const RUNS = Number(process.env.REFERAT_FUZZ_RUNS ?? 2500);
const TIMEOUT = Math.max(60_000, RUNS * 40);

const characters = (text: string): number => text.replace(/\s/gu, '').length;

/** Everything that must hold of any result. */
function expectSound(input: string | Uint8Array): void {
  const result = parseReferat(input);
  if (result.error) {
    expect(['empty', 'binary', 'markup']).toContain(result.error.code);
    return;
  }
  const { referat, text } = result;
  expect(referatSchema.safeParse(referat).success).toBe(true);
  const again = parseReferat(typeof input === 'string' ? input : input.slice());
  expect(again.referat && stringifyReferat(again.referat)).toBe(stringifyReferat(referat));
  expectLedger(referat, text);
  expect(allSpans(referat).filter(([, [start, end]]) => end < start || end > text.length)).toEqual([]);
  expect(nestings(referat).filter(([, outer, inner]) => inner[0] < outer[0] || inner[1] > outer[1])).toEqual([]);
  expect(untraceable(referat, text)).toEqual([]);
  expect(lostLines(referat, text)).toEqual([]);
}

function expectLedger({ coverage }: Referat, text: string): void {
  const unclaimed = coverage.unclaimed.reduce((sum, { span }) => sum + characters(text.slice(...span)), 0);
  expect(coverage.characters).toBe(characters(text));
  expect(coverage.claimed).toBeLessThanOrEqual(coverage.characters);
  expect(coverage.characters - coverage.claimed).toBe(unclaimed);
}

/** Values that are not what stands at their span: read in one of the ways, or at least with the same letters in the same order. */
function untraceable(referat: Referat, text: string): readonly (readonly [string, string, string])[] {
  const holes = referat.coverage.furniture.map(({ span }) => span);
  return locatedValues(referat).flatMap(({ at, value, span }) => {
    const slice = sliceWithout(text, span, holes);
    // A cell keeps the `<br>` of its row, which its slice alone would lose.
    const isSame =
      slice === value ||
      lettersOf(normalise(slice).text) === lettersOf(value) ||
      hasReading(slice, (reading) => lettersOf(reading).endsWith(lettersOf(value)));
    return isSame ? [] : [[at, value, slice] as const];
  });
}

/** Lines inside a section that are in none of its blocks, nor its heading, nor furniture: they are claimed and yet in no value. */
function lostLines({ punkter, coverage }: Referat, text: string): readonly string[] {
  return punkter.flatMap(({ sections }) =>
    sections.flatMap((section) => {
      const leaves = [
        section.spans.heading,
        ...section.blocks.flatMap(leavesOf),
        ...[...coverage.furniture, ...coverage.unclaimed].map(({ span }) => span),
      ];
      return linesIn(text, section.span)
        .filter(([start, end]) => !leaves.some((leaf) => leaf !== undefined && leaf[0] < end && leaf[1] > start))
        .map(([start, end]) => text.slice(start, end))
        .filter((line) => lettersOf(normalise(line).text) !== '');
    }),
  );
}

const leavesOf = (block: Block): readonly Span[] => (block.type === 'list' ? block.items.map(({ span }) => span) : [block.span]);

function linesIn(text: string, [from, to]: Span): readonly Span[] {
  return [...text.slice(from, to).matchAll(/[^\n\r\f\v\u0085\u2028\u2029]+/gu)].map(
    (found) => [from + found.index, from + found.index + found[0].length] as const,
  );
}

const LABELS = [
  'Beslutning',
  'Indstilling',
  'Sagsfremstilling',
  'Anledning',
  'Bilag',
  'Økonomi',
  '## **Beslutning**',
  'Beslutning:',
  'Beslutning: Godkendt.',
  'Videre proces',
  'Fraværende',
];
const HEADINGS = [
  'Punkt 1: Ny sti',
  '## **Punkt 2: Budget**',
  'Punkt 3',
  '4. Skolen',
  'Punkt 2: Havnen (Lukket)',
  'Eventuelt',
  '5) Broen',
  'Sag nr. 7',
];
const HEADERS = [
  'REFERAT Chefgruppen d. 12-03-2025',
  '**Mødedato** Onsdag d. 12. marts 2025 kl. 09:00',
  'Mødested',
  'Indholdsfortegnelse',
  'Ny sti.....\t3',
  'Budget.....4',
  'Deltagere: Tove Ravnkilde (A), Bo Ek',
  'Mødet hævet kl. 11.30',
  'Sandvig-Holm Kommune',
];
const TEXTS = [
  '05.01.08-P20-2-25',
  'Direktionen indstiller,',
  '1. at planen godkendes',
  '- 1) at stien åbnes',
  'at havnen lukkes',
  'Chefgruppen godkendte planen, og sagen blev udsat.',
  'Ingen bilag.',
  'Intet.',
  '(45 min.)',
  'Kort\\_over\\_havnen.pdf',
  '* note',
  '** note',
  'a\tb\tc',
  '\td',
  '| a | b |',
  '|---|---|',
  '- en',
  ' - to',
  '  o tre',
  'Side 2 af 3',
  'på at ',
  'kommune-',
  'By &amp; Land',
  '**Rådet** drøftede *sagen*',
];

/** What Markdown makes nothing of, or little, and what only links and pictures hold. */
const MARKS = [
  '![](kort.png)',
  '![Kort](kort.png)',
  '[](kort.pdf)',
  '[Kort](kort.pdf)',
  '- ![](kort.png)',
  '1. [](kort.pdf)',
  '### [](kort.pdf)',
  '> citat',
  '> 1. citat',
  '`kode`',
  '~~nej~~',
  '**',
  '****',
  '* * *',
  '======',
  '------',
  '[]{#_Toc1 .anchor}3. Broen',
  '[Broen]{.mark}',
  ']{.mark}',
  '[Havnen',
  '{#broen .note}',
  '•\tBroen males',
  '[4]1 - Broen',
  '&#32;',
  '&nbsp;',
  '<br>',
  'stien<br>havnen',
  '| ![](kort.png) | b |',
  'Bilag: [](kort.pdf)',
  'Beslutning: ![](kort.png)',
  'Punkt 4: ![](kort.png)',
];
/** Who was there, who voted, and other ways of counting items. */
const SAYINGS = [
  'Til stede: 41 husstande. Fra havnen kom Bo Ek.',
  'Afbud: Bo Ek (A), for hvem deltog Åse Dam (A)',
  'Som stedfortræder for Bo Ek, V deltog Åse Dam, V.',
  'Et flertal bestående af A, F og Ø stemte for. V stemte imod.',
  'For stemte 4: A. Imod stemte 2 (V). O undlod.',
  'Bo Ek tog forbehold.',
  'Ad 1: Godkendt. Ad 2: Udsat.',
  'Beslutning i Byrådet den 4. marts 2025',
  'Mødet sluttede kl. 21. Tak for kaffen.',
  '§ 3\tBroen',
  '3. 2. behandling af broen',
  '4 - Broen',
  'Emne: Broen',
  'Stien males. Bo Ek undlod',
  'at stemme for',
  '(Åse Dam (A) og Bo Ek,',
  'Torsdag den 6. marts 2025 kl. 19 afholdtes generalforsamling i Andelsboligforeningen Broen i gildesalen.',
  'Medlemmer:',
  '§ 4. Broen',
  'I. Havnen',
  'II. Broen',
  'A. Havnen',
  'B. Broen',
  'C. Molen',
  'Emne: Broen (B)',
  'Havnen',
  '======',
  'Beslutning\tGodkendt.',
];

const soup = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...LABELS, ...HEADINGS, ...HEADERS, ...TEXTS, ...MARKS, ...SAYINGS) },
        { weight: 1, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((words) => words.join(' ')) },
      ),
      fc.constantFrom('\n', '\n\n', '\n\n', ' ', '\t', '\n\f', '\n  ', '\r\n'),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.flat().join(''));

/** Half of the texts stand inside an item, so that the readers of items see them. */
const placed = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(
        '',
        'Punkt 1: Ny sti\n\nBeslutning\n\n',
        '# Punkt 1: Ny sti\n\n## Sagsfremstilling\n\n',
        'Punkt 1: Ny sti\n\nIndstilling\n\n',
      ),
      text,
    )
    .map((parts) => parts.join(''));

const EDGES = [
  '\ud800',
  '\udc00',
  '\0',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u030a',
  '\u0301',
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\ufb01',
  '\uf0b7',
  '\uffff',
  '\u{1f600}',
  '\u202e',
  '\u0085',
  '\f',
  '\v',
  '\u001f',
  'İ',
  'ß',
  'ﷺ',
  'e\u0301\u0323',
];
const edgy = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
      { weight: 2, arbitrary: fc.constantFrom(...LABELS, ...HEADINGS, ...TEXTS, '\n', '\n\n') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

type Change = (lines: readonly string[], at: number, other: number) => readonly string[];

const CHANGES: readonly Change[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  (lines, at, other) => lines.with(at, (lines[at] ?? '').slice(0, other)),
  (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`),
  (lines, at) => lines.toSpliced(at, 0, ''),
  (lines, _at, other) => lines.slice(0, Math.max(1, other)),
];

const mutated = fc
  .tuple(fc.constantFrom(...fixtures), fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }))
  .map(([{ text }, changes]) =>
    changes
      .reduce<readonly string[]>(
        (lines, [change, at, other]) => (lines.length > 1 ? change(lines, at % lines.length, other % lines.length) : lines),
        text.split('\n'),
      )
      .join('\n'),
  );

describe.each<[string, fc.Arbitrary<string | Uint8Array>]>([
  ['random bytes', fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ min: 9, maxLength: 300 }))],
  ['edges of Unicode', placed(edgy)],
  ['a soup of Danish keywords', placed(soup)],
  ['mutated fixtures', mutated],
])('%s', (_name, arbitrary) => {
  it('give a sound result', { timeout: TIMEOUT }, () => {
    fc.assert(fc.property(arbitrary, expectSound), { numRuns: RUNS });
  });
});

it.each(['Punkt 1: Ny sti\n\nBeslutning\n\n\t## **Beslutning** ]{.mark}\nBeslutning\t'])(
  'a text that was hard once gives a sound result: %j',
  expectSound,
);

describe('the alphabets', () => {
  it.each<[string, fc.Arbitrary<string>, number]>([
    ['edges of Unicode', placed(edgy), 150],
    ['a soup of Danish keywords', placed(soup), 170],
    ['mutated fixtures', mutated, 200],
  ])('of %s reach the readers of items', (_name, arbitrary, least) => {
    const samples = fc.sample(arbitrary, { numRuns: 300, seed: 11 }).map((text) => parseReferat(text));
    expect(
      samples.filter(({ referat }) => referat?.punkter.some(({ sections }) => sections.some(({ blocks }) => blocks.length > 0))).length,
    ).toBeGreaterThan(least);
  });
});

describe('a document', () => {
  it.each<[string, string]>([
    ['deep lists', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}- a`).join('\n')],
    ['one long word', 'a'.repeat(100_000)],
    ['many items', Array.from({ length: 500 }, (_, i) => `Punkt ${String(i + 1)}: Sag\n\nBeslutning\n\nGodkendt.\n`).join('\n')],
    ['deep emphasis', '*'.repeat(3000) + 'a' + '*'.repeat(3000)],
    ['deep brackets', '['.repeat(3000) + 'a' + '](b)'.repeat(3000)],
    ['one wide row', `Sag${'\ta'.repeat(5000)}\nSag${'\tb'.repeat(5000)}`],
  ])('of %s is read', (_what, content) => {
    const result = parseReferat(`Punkt 1: Sti\n\nBeslutning\n\n${content}`);
    expect(result.referat && referatSchema.safeParse(result.referat).success).toBe(true);
  });
});
