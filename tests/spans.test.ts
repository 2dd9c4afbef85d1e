import { describe, expect, it } from 'vitest';
import type { Referat } from '../src/schema/referat.js';
import { MISSING, readCorpus } from './kit/corpus.js';
import { fixtures } from './kit/fixtures.js';
import { parse } from './kit/parse.js';
import { hasReading, sliceWithout } from './kit/reading.js';
import { allSpans, locatedValues, nestings } from './kit/spans.js';

const seeds = readCorpus('seeds');
const documents = [
  ...fixtures.map(({ name, file, bytes }) => ({ name, file, input: bytes })),
  ...seeds.map(({ name, file, text }) => ({ name, file, input: text })),
];

/** What stands at a span, as it may be read, against the value; an item's marker may be the inner one of two (`- 1) at …`). */
function mismatches(referat: Referat, text: string): readonly (readonly [string, string, string])[] {
  const holes = referat.coverage.furniture.map(({ span }) => span);
  return locatedValues(referat).flatMap(({ at, value, span }) => {
    const slice = sliceWithout(text, span, holes);
    return hasReading(slice, (reading) => reading === value || reading.replace(/^\S+ (?=\S)/u, '') === value)
      ? []
      : [[at, value, slice] as const];
  });
}

describe.each(documents.map(({ name, file, input }) => [name, parse(input, { path: file })] as const))('%s', (_name, { referat, text }) => {
  it('has every value at its span', () => {
    expect(mismatches(referat, text)).toEqual([]);
  });

  it('has every span inside the text, and none backwards', () => {
    expect(allSpans(referat).filter(([, [start, end]]) => start < 0 || end < start || end > text.length)).toEqual([]);
  });

  it('has the spans of parts inside those of their wholes', () => {
    expect(nestings(referat).filter(([, outer, inner]) => inner[0] < outer[0] || inner[1] > outer[1])).toEqual([]);
  });

  it('has its items and sections one behind the other', () => {
    const ordered = (spans: readonly (readonly [number, number])[]): boolean =>
      spans.every(([start], i) => i === 0 || start >= (spans[i - 1]?.[1] ?? 0));
    expect(ordered(referat.punkter.map(({ span }) => span))).toBe(true);
    expect(referat.punkter.every(({ sections }) => ordered(sections.map(({ span }) => span)))).toBe(true);
    expect(referat.punkter.every(({ sections }) => sections.every(({ blocks }) => ordered(blocks.map(({ span }) => span))))).toBe(true);
  });
});

it('values were looked at', () => {
  const count = documents.reduce((sum, { input, file }) => sum + locatedValues(parse(input, { path: file }).referat).length, 0);
  expect(count).toBeGreaterThan(1500);
});

it.runIf(seeds.length === 0)(`the seeds (${MISSING})`, ({ skip }) => skip());
