import { describe, expect, it } from 'vitest';
import { f1 } from '../../eval/count.js';
import { goldSchema, type Gold } from '../../eval/gold.js';
import { scoreDocument, type Field } from '../../eval/score.js';
import type { Referat } from '../../src/schema/referat.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const MINUTES = `REFERAT Havneudvalget d. 12-03-2025

Mødedato Onsdag d. 12. marts 2025 kl. 09:00

Punkt 1: Cykelsti

24/10338

Sagsfremstilling

Stien er smal.

Indstilling

Havnechefen indstiller,

1. at stien udvides

2. at skiltene flyttes

Beslutning

Godkendt. Punktet om skilte blev udsat.

Bilag

- Kort.pdf

Punkt 2: Budget

Beslutning

Udsat.
`;

const GOLD = {
  meeting: { documentType: 'referat', body: 'Havneudvalget', date: '2025-03-12', startTime: '09:00' },
  punkter: [
    {
      number: '1',
      title: 'Cykelsti',
      journalNumber: '24/10338',
      sections: [
        { kind: 'sagsfremstilling', heading: 'Sagsfremstilling', text: 'Stien er smal.' },
        { kind: 'indstilling', heading: 'Indstilling', text: 'Havnechefen indstiller,\n\nat stien udvides\nat skiltene flyttes' },
        { kind: 'beslutning', heading: 'Beslutning', text: 'Godkendt. Punktet om skilte blev udsat.' },
        { kind: 'bilag', heading: 'Bilag', text: 'Kort.pdf' },
      ],
      recommendation: { by: 'Havnechefen', points: ['at stien udvides', 'at skiltene flyttes'] },
      decisions: [{ outcomes: ['approved', 'postponed'] }],
      bilag: ['Kort.pdf'],
    },
    {
      number: '2',
      title: 'Budget',
      sections: [{ kind: 'beslutning', heading: 'Beslutning', text: 'Udsat.' }],
      decisions: [{ outcomes: ['postponed'] }],
    },
  ],
};

type Raw = typeof GOLD;
const goldWith = (change: (gold: Raw) => void = () => undefined): Gold => {
  const gold = structuredClone(GOLD);
  change(gold);
  return goldSchema.parse(gold);
};
const result: Referat = parse(MINUTES).referat;
const first = ({ punkter }: Raw): Raw['punkter'][number] => must(punkter[0]);

/** Fields with a strict miss, and how many items are right on each level. */
function wrong(gold: Gold, referat: Referat | undefined = result): readonly [string, string] {
  const { fields, items } = scoreDocument(gold, referat);
  const names = Object.entries(fields).filter(([, { strict }]) => strict.invented + strict.missed > 0);
  return [names.map(([name]) => name).join(), `${items.right.strict} ${items.right.soft} ${items.right.near} of ${items.all}`];
}

describe('a result', () => {
  it('that says what the gold says is right in every field', () => {
    expect(wrong(goldWith())).toEqual(['', '2 2 2 of 2']);
  });

  it.each<[Field, (gold: Raw) => void]>([
    ['title', (gold) => (first(gold).title = 'Cykelsti ved havnen, der aldrig kom')],
    ['journalNumber', (gold) => (first(gold).journalNumber = '24/10339')],
    ['section heading', (gold) => (must(first(gold).sections[0]).heading = 'Baggrund for sagen')],
    ['section kind', (gold) => (must(first(gold).sections[0]).kind = 'baggrund')],
    ['other text', (gold) => Object.assign(first(gold), { other: ['Tak for kaffen.'] })],
    ['recommended by', (gold) => (must(first(gold).recommendation).by = 'Borgmesteren')],
    ['recommended points', (gold) => must(first(gold).recommendation).points.pop()],
    ['outcomes', (gold) => must(first(gold).decisions[0]).outcomes.pop()],
    ['bilag', (gold) => must(first(gold).bilag).push('Regneark over udgifterne.xlsx')],
  ])('with another %s is wrong in that field alone, and so is its item', (field, change) => {
    expect(wrong(goldWith(change))).toEqual([field, '1 1 1 of 2']);
  });

  it('with other punctuation is softly right', () => {
    expect(wrong(goldWith((gold) => (first(gold).title = 'cykel-sti')))).toEqual(['title', '1 2 2 of 2']);
  });

  it('in another order of values is right', () => {
    expect(wrong(goldWith((gold) => must(first(gold).decisions[0]).outcomes.reverse()))).toEqual(['', '2 2 2 of 2']);
  });

  it('without a meeting field that the gold has is wrong in it, and its items are not', () => {
    expect(wrong(goldWith((gold) => (gold.meeting.body = 'Byrådet')))).toEqual(['body', '2 2 2 of 2']);
  });

  it('with an item that the document does not have is wrong in it', () => {
    expect(wrong(goldWith((gold) => gold.punkter.pop()))[1]).toBe('1 1 1 of 2');
  });

  it('that is not there misses everything', () => {
    const { fields, items } = scoreDocument(goldWith(), undefined);
    expect(f1(must(fields.title).near)).toBe(0);
    expect(items).toEqual({ all: 2, right: { strict: 0, soft: 0, near: 0 } });
  });
});

it('an exact partner goes before a near one', () => {
  const gold = goldWith((raw) => (must(first(raw).recommendation).points = ['at stien udvide', 'at stien udvides']));
  const { fields, misses } = scoreDocument(gold, result);
  expect(must(fields['recommended points']).near).toEqual({ right: 1, invented: 1, missed: 1 });
  expect(misses.find(({ field }) => field === 'recommended points')).toMatchObject({ gold: 'at stien udvide' });
});

it('votes are compared by numbers, parties and names, and not by the party behind a name', () => {
  const decided = (votes: unknown): unknown => ({
    ...GOLD,
    punkter: [{ number: '1', decisions: [{ outcomes: [], votes }] }],
  });
  const gold = goldSchema.parse(decided([{ for: { count: 2, names: ['Bo Engdahl', 'Ulla Damsbo'] }, against: { parties: ['V'] } }]));
  const withVotes = (names: string[], against: string): Referat => ({
    ...result,
    punkter: [
      {
        ...must(result.punkter[0]),
        decisions: [
          {
            ...must(must(result.punkter[0]).decisions[0]),
            votes: [{ for: { count: 2, names }, against: { parties: [against] }, span: [0, 1] }],
          },
        ],
      },
    ],
  });
  const right = (referat: Referat): number => must(scoreDocument(gold, referat).fields.votes).strict.right;
  expect(right(withVotes(['Ulla Damsbo (A)', 'Bo Engdahl (V)'], 'V'))).toBe(1);
  expect(right(withVotes(['Ulla Damsbo', 'Bo Engdahl'], 'A'))).toBe(0);
});

it('a gold file with a field that the format does not have is refused', () => {
  expect(goldSchema.safeParse({ ...GOLD, punkter: [{ nummer: '1' }] }).success).toBe(false);
});
