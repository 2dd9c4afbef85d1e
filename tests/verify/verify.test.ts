import { describe, expect, it } from 'vitest';
import { defaultGrammar, extendGrammar, type Referat } from '../../src/index.js';
import { verifyReferat, type VerifyOptions } from '../../src/verify/verify.js';
import { fixtures } from '../kit/fixtures.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const MINUTES = `REFERAT Kulturudvalget d. 06-03-2024

Mødedato Onsdag d. 6. marts 2024 kl. 16:30

Punkt 1: Tilskud til **Møllefestivalen**

20.11.00-Ø40-3-24

Sagsfremstilling
(15 min.)

Festivalen søger om telt og lys på torvet, og kommune-
planen giver plads til det.

Post\tBeløb
Telt*\t12.000
**Lys**\t4.000

Indstilling
Kulturchefen indstiller,

1. at der gives tilskud
2. at pladsen lånes ud

Beslutning
Udvalget **godkendte** indstillingen.

Bilag
Ansøgning\\_2024.pdf

Punkt 2: Eventuelt

Beslutning
Intet.
`;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A result as it comes back from a file, after a change. */
function changed(change: (referat: Referat) => void, text = MINUTES): unknown {
  const copy = JSON.parse(JSON.stringify(parse(text, { path: 'a.md' }).referat)) as Referat;
  change(copy);
  return copy;
}

/** `code pointer` of everything found. */
function found(result: unknown, source = MINUTES, options: VerifyOptions = {}): string[] {
  return verifyReferat(result, bytesOf(source), options).map(({ code, pointer }) => `${code} ${pointer}`);
}

const first = (referat: Referat): Referat['punkter'][number] => must(referat.punkter[0]);

describe('what was converted is proven', () => {
  it('where the label of a decision names body and date, and no header does', () => {
    const text = 'Nr.1 - Ny sti\n\nBeslutning i Kulturudvalget den 06-03-2024\n\nGodkendt.';
    const { referat } = parse(text, { path: 'a.txt' });
    expect([referat.meeting.body, referat.meeting.date]).toEqual(['Kulturudvalget', '2024-03-06']);
    expect(found(referat, text)).toEqual([]);
  });

  it('where one of the members was away, and the label stands above others of the list', () => {
    const text =
      'Byrådet\nReferat 12. marts 2025\n\nMedlemmer\nBo Ek (V)\nÅse Dam (A)\n\nFraværende\nÅse Dam (A)\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n';
    const { referat } = parse(text, { path: 'a.txt' });
    expect(referat.meeting.other?.map(({ label }) => label)).toEqual(['Medlemmer']);
    expect(found(referat, text)).toEqual([]);
    const renamed = changed(({ meeting }) => {
      must(meeting.other?.[0]).label = 'Gæster';
    }, text);
    expect(found(renamed, text)).toContainEqual(expect.stringContaining('/meeting/other/0/label'));
  });

  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, { bytes, file }) => {
    const { referat } = parse(bytes, { path: file });
    expect(verifyReferat(JSON.parse(JSON.stringify(referat)), bytes)).toEqual([]);
  });

  it('with a dialect, when verified with the same one', () => {
    const grammar = extendGrammar(defaultGrammar, { section: { udfald: { kind: 'beslutning', forms: ['Udfald'] } } });
    const text = MINUTES.replaceAll('Beslutning', 'Udfald');
    const { referat } = parse(text, { grammar });
    expect(found(referat, text, { grammar })).toEqual([]);
    expect(found(referat, text)).not.toEqual([]);
  });
});

describe('a changed source', () => {
  const record = changed(() => undefined);

  it('is told by its hash, its length and the value that is no longer there', () => {
    expect(found(record, MINUTES.replace('Tilskud til', 'Tilskut til'))).toEqual([
      'source-changed /source/sha256',
      'value-not-at-span /punkter/0/title',
    ]);
    expect(found(record, `${MINUTES}\n`)).toEqual(['source-changed /source/sha256', 'source-changed /source/bytes']);
  });

  it.each([
    ['a letter of prose', 'telt og lys', 'telt og lyn', '/punkter/0/sections/0/blocks/1/text'],
    ['a word that was hyphenated', 'kommune-', 'kommunx-', '/punkter/0/sections/0/blocks/1/text'],
    ['a cell', 'Telt*', 'Tolt*', '/punkter/0/sections/0/blocks/2/rows/0/0'],
    ['a cell with markup', '**Lys**', '**Lyn**', '/punkter/0/sections/0/blocks/2/rows/1/0'],
    ['a number', '12.000', '13.000', '/punkter/0/sections/0/blocks/2/rows/0/1'],
    ['a date', '6. marts', '7. marts', '/meeting/date'],
    ['a time', '16:30', '16:40', '/meeting/startTime'],
    ['a duration', '(15 min', '(25 min', '/punkter/0/durationMinutes'],
    ['a case number', '3-24', '4-24', '/punkter/0/journalNumber/raw'],
    ['who recommends', 'Kulturchefen', 'Kulturchafen', '/punkter/0/recommendation/by'],
    ['the number of a point', '2. at', '3. at', '/punkter/0/recommendation/points/1/number'],
    ['an outcome', '**godkendte**', '**godkondte**', '/punkter/0/decisions/0/outcomes/0/evidence'],
    ['a label', 'Indstilling', 'Indstillinh', '/punkter/0/sections/1/heading'],
    ['a bilag', 'Ansøgning', 'Ansøgnong', '/punkter/0/bilag/0/title'],
  ])('is caught in %s', (_what, before, after, pointer) => {
    expect(MINUTES.split(before)).toHaveLength(2);
    expect(found(record, MINUTES.replace(before, after))).toContain(`value-not-at-span ${pointer}`);
  });

  it.each([
    ['a voter', 'A og V', 'A og B', '/punkter/0/decisions/0/votes/0/for/parties/1'],
    ['a dissent', 'for højt', 'for lavt', '/punkter/0/decisions/0/dissents/0/text'],
    ['a further field of the header', 'Ulla Skov', 'Ulla Skav', '/meeting/other/0/text'],
    ['text of the header without a label', 'Husk regntøj', 'Husk rejntøj', '/meeting/other/1/text'],
  ])('is caught in %s', (_what, before, after, pointer) => {
    const text =
      'REFERAT Byrådet d. 06-03-2024\n\nReferent: Ulla Skov\n\nHusk regntøj\n\nPunkt 1: Tilskud\n\nBeslutning\nFor stemte 11: A og V. Imod stemte 4: O.\nGodkendt.\nO kan ikke tiltræde, idet beløbet er for højt.\n';
    const voted = changed(() => undefined, text);
    expect(found(voted, text)).toEqual([]);
    expect(found(voted, text.replace(before, after))).toContain(`value-not-at-span ${pointer}`);
  });

  it('reads a cell by itself, whatever marks its neighbours have', () => {
    const text = 'REFERAT Byrådet d. 06-03-2024\n\nPunkt 1: Tilskud\n\nSagsfremstilling\nPost\tBeløb\tNote\n`a\t**Lys** og lyd\tb`\n';
    const { referat } = parse(text);
    expect(must(referat.punkter[0]).sections[0]?.blocks[0]).toMatchObject({ rows: [['`a', 'Lys og lyd', 'b`']] });
    expect(found(referat, text)).toEqual([]);
  });

  it('that is no text any more is told in one line', () => {
    expect(verifyReferat(record, new Uint8Array([0x25, 0x50, 0x44, 0x46])).at(-1)).toMatchObject({
      pointer: '/source',
      expected: 'a text',
    });
  });
});

describe('pages whose lines ran together', () => {
  const PAGES = [
    'Transkript',
    '1 Referat fra Vandudvalget Mødedato: Mandag den 6. oktober 2014 Mødetidspunkt: 9:30-11:00 Mødested: Lokale 3 Afbud: Ib Holk',
    '2 1. Godkendelse af dagsorden Sagsid.: 14/40 Åben sag Beslutning Godkendt. Side 1',
    '3 2. Ny sti ved havnen Sagsid.: 14/19290 Åben sag Indledning Stien er smal. Beslutning Udsat.',
  ].join('\n\n');
  const record = changed(() => undefined, PAGES);

  it('are proven too', () => {
    expect(found(record, PAGES)).toEqual([]);
  });

  it.each([
    ['a title behind the number of its page', 'Godkendelse af', 'Godkendelsa af', '/punkter/0/title'],
    ['a title', 'Ny sti', 'Ny sto', '/punkter/1/title'],
    ['a case number', '14/19290', '14/19291', '/punkter/1/journalNumber/raw'],
    ['a letter of prose', 'er smal', 'er smol', '/punkter/1/sections/0/blocks/0/text'],
    ['an outcome', 'Udsat', 'Udset', '/punkter/1/decisions/0/outcomes/0/evidence'],
    ['the place', 'Lokale 3', 'Lokale 4', '/meeting/place'],
  ])('are told when changed in %s', (_what, before, after, pointer) => {
    expect(PAGES.split(before)).toHaveLength(2);
    expect(found(record, PAGES.replace(before, after))).toContain(`value-not-at-span ${pointer}`);
  });
});

describe('a changed result', () => {
  it.each<[string, (referat: Referat) => void, string]>([
    [
      'a swapped title',
      (r) => ([first(r).title, must(r.punkter[1]).title] = ['Eventuelt', first(r).title ?? '']),
      'value-not-at-span /punkter/0/title',
    ],
    [
      'titles swapped with their spans',
      (r) => {
        const [a, b] = [first(r), must(r.punkter[1])];
        [a.title, b.title, a.spans.title, b.spans.title] = [b.title, a.title, b.spans.title, a.spans.title];
      },
      'span-not-nested /punkter/0/spans/title',
    ],
    ['a dropped bilag', (r) => void first(r).bilag.pop(), 'read-anew /punkter/0/bilag/0'],
    ['a dropped punkt', (r) => void r.punkter.pop(), 'read-anew /punkter/1'],
    [
      'an invented outcome',
      (r) =>
        void must(must(r.punkter[1]).decisions[0]).outcomes.push({
          kind: 'approved',
          evidence: 'Intet',
          span: [...(must(must(r.punkter[1]).decisions[0]).outcomes[0]?.span ?? [0, 0])] as [number, number],
        }),
      'read-anew /punkter/1/decisions/0/outcomes/1',
    ],
    [
      'another kind of outcome',
      (r) => (must(must(first(r).decisions[0]).outcomes[0]).kind = 'rejected'),
      'read-anew /punkter/0/decisions/0/outcomes/0/kind',
    ],
    [
      'a shifted span',
      (r) => (must(first(r).bilag[0]).span = [must(first(r).bilag[0]).span[0] + 1, must(first(r).bilag[0]).span[1]]),
      'value-not-at-span /punkter/0/bilag/0/title',
    ],
    ['a span past the end', (r) => (must(first(r).bilag[0]).span = [5, 100_000]), 'span-outside /punkter/0/bilag/0/span'],
    ['sections that overlap', (r) => (must(first(r).sections[1]).span[0] -= 5), 'span-overlap /punkter/0/sections/1/span'],
    ['a weekday', (r) => (r.meeting.weekday = 'mandag'), 'value-not-at-span /meeting/weekday'],
    ['the text of a section', (r) => (must(first(r).sections[0]).text += '!'), 'value-not-at-span /punkter/0/sections/0/text'],
    ['the text of a decision', (r) => (must(first(r).decisions[0]).text = 'Afvist.'), 'value-not-at-span /punkter/0/decisions/0/text'],
    ['the count of characters', (r) => (r.coverage.characters += 1), 'count-wrong /coverage/characters'],
    ['the count of claimed ones', (r) => (r.coverage.claimed -= 1), 'count-wrong /coverage/claimed'],
    [
      'text made furniture',
      (r) => void r.coverage.furniture.push({ kind: 'rule', span: [...must(first(r).sections[0]?.blocks[1]).span] }),
      'value-not-at-span /punkter/0/sections/0/blocks/1/text',
    ],
    ['a missing field', (r) => Reflect.deleteProperty(r, 'coverage'), 'schema /coverage'],
    ['an unknown field', (r) => Object.assign(first(r), { votes: 3 }), 'schema /punkter/0'],
    ['another version', (r) => Object.assign(r, { schemaVersion: '9' }), 'schema /schemaVersion'],
  ])('is caught: %s', (_what, change, expected) => {
    expect(found(changed(change))).toContain(expected);
  });

  it('is told once for each place', () => {
    const pointers = verifyReferat(
      changed((r) => (first(r).title = 'Andet')),
      bytesOf(MINUTES),
    ).map(({ pointer }) => pointer);
    expect(pointers).toEqual(['/punkter/0/title']);
  });

  it('says what was expected and what stands there, cut to the difference', () => {
    const text = MINUTES.replace('Festivalen søger', `Festivalen ${'ønsker og '.repeat(20)}søger`);
    const [finding] = verifyReferat(
      changed((r) => {
        const block = must(first(r).sections[0]?.blocks[1]);
        if (block.type === 'paragraph') block.text = block.text.replace('torvet', 'tørvet');
      }, text),
      bytesOf(text),
    );
    expect(finding).toMatchObject({
      expected: '"… om telt og lys på tørvet, og kommuneplanen giver plads til …"',
      found: '"… om telt og lys på torvet, og kommuneplanen giver plads til …"',
    });
  });

  it.each([[null], [[]], ['text'], [{}], [{ schemaVersion: '1' }]])('of any shape is no crash: %j', (value) => {
    expect(found(value).every((line) => line.startsWith('schema '))).toBe(true);
    expect(found(value)).not.toEqual([]);
  });
});

describe('in every dress of the source', () => {
  it.each<[string, (text: string) => string]>([
    ['CR LF', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['NFD', (text) => text.normalize('NFD')],
    ['soft hyphens', (text) => text.replaceAll('stival', 'sti\u00ADval')],
    ['no-break spaces', (text) => text.replaceAll(' og ', '\u00A0og\u00A0')],
    ['ligatures', (text) => text.replaceAll('fi', '\uFB01')],
  ])('%s', (_name, dress) => {
    const text = dress(MINUTES);
    expect(
      found(
        changed(() => undefined, text),
        text,
      ),
    ).toEqual([]);
    const at = text.indexOf('torvet');
    const direct = found(
      changed(() => undefined, text),
      `${text.slice(0, at)}x${text.slice(at + 1)}`,
    ).filter((line) => line.startsWith('value'));
    expect(direct).toContain('value-not-at-span /punkter/0/sections/0/blocks/1/text');
  });
});

describe('a result of the program', () => {
  it.each([
    [
      'a title over a break in a row of the contents list',
      'Indholdsfortegnelse\n\n| Punkt | Side |\n|---|---|\n| 1. Ny sti<br>ved havnen | 2 |\n| 2. Eventuelt | 3 |\n\nPunkt 1: Ny sti ved havnen\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Eventuelt\n\nBeslutning\n\nIntet.',
    ],
    [
      'a substitute who is told of before the list of those away',
      'Referat af møde i Havneudvalget\n\nTil stede:\nBo Ek (V)\n\nSuppleanter:\nIb Holk for Ulla Riis\n\nAfbud:\nUlla Riis (A)\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.',
    ],
    [
      'a list under the words of the closing, without a header above',
      'Punkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n\nTil næste møde:\n\n- Budget\n- Årshjul',
    ],
  ])('is proven: %s', (_what, text) => {
    const bytes = new TextEncoder().encode(text);
    expect(verifyReferat(parse(bytes).referat, bytes)).toEqual([]);
  });
});
