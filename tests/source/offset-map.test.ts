import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildOffsetMap, endInOrigin, isInCopy, pieceAt, startInOrigin } from '../../src/source/offset-map.js';
import { makeSource, toOriginal } from '../../src/source/source.js';
import { must } from '../kit/must.js';

describe('an offset map', () => {
  /** `ab` + `\r\n` → `\n` + `ﬁ` → `fi` + a soft hyphen left out + `cd`. */
  const build = (): ReturnType<ReturnType<typeof buildOffsetMap>['finish']> => {
    const map = buildOffsetMap();
    map.copy(0, 2);
    map.replace(1, 2, 4);
    map.replace(2, 4, 5);
    map.replace(0, 5, 6);
    map.copy(6, 8);
    return map.finish();
  };

  it('starts each character where its origin starts', () => {
    const map = build();
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => startInOrigin(map, offset))).toEqual([0, 1, 2, 4, 4, 6, 7, 8]);
  });

  it('ends each span where the origin of its last character ends', () => {
    const map = build();
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((offset) => endInOrigin(map, offset))).toEqual([0, 1, 2, 4, 5, 5, 7, 8]);
  });

  it('joins copies that follow on each other and no others', () => {
    const map = buildOffsetMap();
    map.copy(0, 2);
    map.copy(2, 5);
    map.copy(6, 7);
    map.replace(1, 7, 9);
    map.copy(9, 10);
    expect(map.finish()).toEqual({ at: [0, 5, 6, 7], from: [0, 6, 7, 9], to: [5, 7, 9, 10], length: 8 });
  });

  it('does not take a replacement as long as its origin for the start of a copy', () => {
    const map = buildOffsetMap();
    map.replace(2, 0, 3);
    map.copy(3, 5);
    expect(map.finish()).toEqual({ at: [0, 2], from: [0, 3], to: [3, 5], length: 4 });
  });

  it('says which parts are copies in one piece', () => {
    const map = build();
    const parts = [
      [0, 2],
      [1, 2],
      [5, 7],
      [6, 7],
      [0, 3],
      [2, 3],
      [3, 5],
      [3, 4],
      [4, 6],
      [6, 8],
      [1, 1],
    ] as const;
    expect(parts.filter(([from, to]) => isInCopy(map, from, to))).toEqual([
      [0, 2],
      [1, 2],
      [5, 7],
      [6, 7],
    ]);
  });

  it('of an empty text answers 0', () => {
    const map = buildOffsetMap().finish();
    expect([startInOrigin(map, 0), endInOrigin(map, 0), startInOrigin(map, 3)]).toEqual([0, 0, 0]);
  });

  it('finds the piece of an offset', () => {
    expect([-1, 0, 1, 2, 9].map((offset) => pieceAt([0, 2, 5], offset))).toEqual([-1, 0, 0, 1, 2]);
    expect(pieceAt([], 0)).toBe(-1);
  });
});

type Step = { readonly keep: number } | { readonly drop: number } | { readonly size: number; readonly over: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ keep: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ drop: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ size: fc.integer({ min: 0, max: 4 }), over: fc.integer({ min: 0, max: 4 }) }),
);

/** The plain way: for each derived character the stretch of the origin it came from. */
function reference(steps: readonly Step[]): readonly (readonly [number, number])[] {
  const origins: [number, number][] = [];
  let at = 0;
  for (const one of steps) {
    if ('keep' in one) for (let i = 0; i < one.keep; i++) origins.push([at + i, at + i + 1]);
    if ('size' in one) for (let i = 0; i < one.size; i++) origins.push(one.size === one.over ? [at + i, at + i + 1] : [at, at + one.over]);
    at += 'keep' in one ? one.keep : 'drop' in one ? one.drop : one.over;
  }
  return origins;
}

describe('an offset map over random rewrites', () => {
  it('agrees with a table of origins at the start and end of every span', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const map = buildOffsetMap();
        let at = 0;
        for (const one of steps) {
          if ('keep' in one) map.copy(at, at + one.keep);
          if ('size' in one) map.replace(one.size, at, at + one.over);
          at += 'keep' in one ? one.keep : 'drop' in one ? one.drop : one.over;
        }
        const built = map.finish();
        const origins = reference(steps);
        expect(built.length).toBe(origins.length);
        origins.forEach(([start, end], i) => {
          expect([startInOrigin(built, i), endInOrigin(built, i + 1)]).toEqual([start, end]);
        });
      }),
      { numRuns: 3000 },
    );
  });
});

/** Rewrites of normalisation that can stand side by side, each with what becomes of it. */
const BRICKS: readonly (readonly [original: string, text: string])[] = [
  ['a', 'a'],
  ['Møde', 'Møde'],
  [' ', ' '],
  ['\n', '\n'],
  ['\r\n', '\n'],
  ['\f', '\n'],
  ['\u00a0', ' '],
  ['\u200b', ''],
  ['x\u00ady', 'xy'],
  ['\ufb03', 'ffi'],
  ['a\u030a', 'å'],
  ['\u212b', 'Å'],
];

describe('spans in the original', () => {
  it('are those of the characters they were made from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BRICKS), { maxLength: 25 }), (bricks) => {
        const source = makeSource(bricks.map(([original]) => original).join(''));
        expect(source.text).toBe(bricks.map(([, text]) => text).join(''));
        let original = 0;
        let at = 0;
        for (const [from, to] of bricks) {
          if (to !== '') expect(source.original.slice(...toOriginal(source, [at, at + to.length]))).toBe(from);
          if (to !== '') expect(toOriginal(source, [at, at + to.length])[0]).toBe(original);
          original += from.length;
          at += to.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('take in nothing that was left out at their edges', () => {
    const source = makeSource('\u200bMøde\u200b den\u00ad 5');
    expect(source.text).toBe('Møde den 5');
    expect(toOriginal(source, [0, 4])).toEqual([1, 5]);
    expect(toOriginal(source, [5, 8])).toEqual([7, 10]);
  });

  it('of an empty span are empty', () => {
    const source = makeSource('a\r\nb');
    const [start, end] = toOriginal(source, [2, 2]);
    expect([start, end]).toEqual([3, 3]);
    expect(must(source.map).length).toBe(3);
  });
});
