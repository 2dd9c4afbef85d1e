import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referatJsonSchema } from '../../src/schema/json-schema.js';
import { OUTCOME_KINDS, referatSchema, SECTION_KINDS, type Referat } from '../../src/schema/referat.js';
import { isReferat, validateReferat } from '../../src/schema/validate.js';
import { fixtures } from '../kit/fixtures.js';
import { must } from '../kit/must.js';
import { inPunkt, parse } from '../kit/parse.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });
const validate = ajv.compile(referatJsonSchema());
const byZod = (value: unknown): boolean => referatSchema.safeParse(value).success;
const byAjv = (value: unknown): boolean => validate(value);

const results = fixtures.map(({ name, bytes, file }) => [name, parse(bytes, { path: file }).referat] as const);

describe('the schema, its JSON Schema and its plain guard', () => {
  it.each(results)('accept %s', (_name, referat) => {
    expect([byZod(referat), byAjv(referat), isReferat(referat)]).toEqual([true, true, true]);
  });

  it('agree on results with one value changed, but for spans that run backwards, which JSON Schema cannot say', () => {
    const strange: readonly unknown[] = [null, '', 'x', -1, 1.5, 7, true, [], {}, [1], [0, 1], [2, 1, 0], ['a', 'b'], undefined];
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...results.map(([, referat]) => referat)),
        fc.nat(5000),
        fc.constantFrom(...strange),
        (referat, at, value) => {
          const changed = withOneChange(referat, at, value);
          expect(isReferat(changed)).toBe(byZod(changed));
          fc.pre(!hasBackwardSpan(changed));
          if (!byZod(changed)) refused++;
          expect(byAjv(changed)).toBe(byZod(changed));
        },
      ),
      { numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(500);
  });
});

/** A copy with the nth value, counted in depth, replaced; `undefined` removes it. */
function withOneChange(referat: Referat, at: number, value: unknown): unknown {
  const copy = structuredClone(referat);
  const places: (readonly [object: Record<string, unknown>, key: string])[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, inner] of Object.entries(node)) {
      places.push([node as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(copy);
  const [object, key] = must(places[at % places.length]);
  if (value === undefined && !Array.isArray(object)) Reflect.deleteProperty(object, key);
  else object[key] = value ?? null;
  return copy;
}

function hasBackwardSpan(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number')
    return value[1] < value[0];
  return Object.values(value).some(hasBackwardSpan);
}

describe('the schema', () => {
  const { referat } = parse(inPunkt('Indstilling\n\nRådet indstiller,\n\n1. at stien åbnes\n\nBeslutning\n\nGodkendt.\n\nBilag\n\n- Kort'));

  it.each([
    ['the result', []],
    ['the source', ['source']],
    ['the meeting', ['meeting']],
    ['the spans of the meeting', ['meeting', 'spans']],
    ['an item', ['punkter', '0']],
    ['a section', ['punkter', '0', 'sections', '0']],
    ['a block', ['punkter', '0', 'sections', '0', 'blocks', '0']],
    ['a list item', ['punkter', '0', 'sections', '0', 'blocks', '1', 'items', '0']],
    ['a recommendation', ['punkter', '0', 'recommendation']],
    ['a point', ['punkter', '0', 'recommendation', 'points', '0']],
    ['a decision', ['punkter', '0', 'decisions', '0']],
    ['an outcome', ['punkter', '0', 'decisions', '0', 'outcomes', '0']],
    ['a bilag', ['punkter', '0', 'bilag', '0']],
    ['a case number', ['punkter', '0', 'journalNumber']],
    ['the coverage', ['coverage']],
  ])('refuses an unknown key of %s', (_what, path) => {
    const copy: object = structuredClone(referat);
    const object = path.reduce((node, key) => must((node as Record<string, object>)[key]), copy);
    Object.assign(object, { extra: 1 });
    expect([byZod(copy), byAjv(copy), isReferat(copy), byZod(referat)]).toEqual([false, false, false, true]);
  });

  it.each([
    ['null for what is absent', { ...referat, tableOfContents: null }],
    ['an empty text', { ...referat, meeting: { ...referat.meeting, body: '' } }],
    ['an impossible date', { ...referat, meeting: { ...referat.meeting, date: '2025-02-30' } }],
    ['a span that ends before it starts', { ...referat, meeting: { ...referat.meeting, span: [5, 2] } }],
    ['a span of three', { ...referat, meeting: { ...referat.meeting, span: [1, 2, 3] } }],
    ['another version', { ...referat, schemaVersion: '2' }],
  ])('refuses %s', (_what, value) => {
    expect([byZod(value), isReferat(value)]).toEqual([false, false]);
  });

  it('has the kinds of the contract and no others', () => {
    expect([...SECTION_KINDS].sort()).toEqual(
      'anledning resume baggrund sagsfremstilling lovgrundlag oekonomi personale hoering sagsgang kompetence videreproces kommunikation konsekvenser indstilling beslutning bilag fravaer andet'
        .split(' ')
        .sort(),
    );
    expect([...OUTCOME_KINDS].sort()).toEqual(
      'approved amended recommended noted discussed informed decided elected postponed referred rejected withdrawn none'.split(' ').sort(),
    );
  });
});

describe('the order of keys', () => {
  it.each(results)('is that of the schema in %s', (_name, referat) => {
    expect(JSON.stringify(referatSchema.parse(referat))).toBe(JSON.stringify(referat));
  });
});

describe('validateReferat', () => {
  const { referat } = parse(inPunkt('Beslutning\n\nGodkendt.'));

  it('hands on what fits', () => {
    expect(validateReferat(referat)).toBe(referat);
  });

  it('says where a result breaks', () => {
    const broken = { ...referat, punkter: [{ ...must(referat.punkter[0]), title: '' }] };
    expect(() => validateReferat(broken)).toThrow(/^Unexpected result at \/punkter\/0\/title, expected what the schema says: /u);
  });
});
