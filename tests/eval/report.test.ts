import { describe, expect, it } from 'vitest';
import { bootstrap } from '../../eval/bootstrap.js';
import type { Count, Counts } from '../../eval/count.js';
import { ALL_FIELDS, missLines, reportOn, tablesOf, WHOLE_PUNKTER, type Scored } from '../../eval/report.js';
import { must } from '../kit/must.js';

const counts = (strict: Count): Counts => ({ strict, soft: strict, near: strict });
const document = (name: string, group: string, right: number, of: number): Scored => ({
  name,
  group,
  score: {
    fields: { title: counts({ right, invented: of - right, missed: of - right }) },
    items: { all: of, right: { strict: right, soft: right, near: right } },
    misses: [],
  },
});
const DOCUMENTS = [document('a/1', 'a', 2, 2), document('a/2', 'a', 1, 2), document('b/1', 'b', 0, 4)];

describe('the report', () => {
  const report = reportOn(DOCUMENTS);
  const row = (name: string): unknown => {
    const { size, figures } = must(report.rows.find((one) => one.name === name));
    return [size, figures.strict];
  };

  it('counts values over all documents together', () => {
    expect([report.documents, report.groups]).toEqual([3, 2]);
    expect(row('title')).toEqual([8, 3 / 8]);
    expect(row(ALL_FIELDS)).toEqual([8, 3 / 8]);
    expect(row(WHOLE_PUNKTER)).toEqual([8, 3 / 8]);
  });

  it('has no row for a field that no document has', () => {
    expect(report.rows.map(({ name }) => name)).toEqual(['title', ALL_FIELDS, WHOLE_PUNKTER]);
  });

  it('leaves out each group in turn', () => {
    expect(report.leaveOneOut).toEqual([
      { group: 'a', documents: 2, punkter: 4, alone: { fields: 0.75, punkter: 0.75 }, without: { fields: 0, punkter: 0 } },
      { group: 'b', documents: 1, punkter: 4, alone: { fields: 0, punkter: 0 }, without: { fields: 0.75, punkter: 0.75 } },
    ]);
  });

  it('draws whole groups: with two of them, a figure is that of one or of both', () => {
    expect(must(report.rows[0]).interval).toEqual({ low: 0, high: 0.75 });
  });

  it('names each miss on a line', () => {
    const [first, ...rest] = DOCUMENTS;
    const misses = [{ place: 'punkt 1', field: 'title' as const, gold: 'Ny\nsti' }];
    const withMiss = reportOn([{ ...must(first), score: { ...must(first).score, misses } }, ...rest]);
    expect(missLines(withMiss)).toBe('a/1, punkt 1, title: expected "Ny\\nsti", found nothing\n');
  });

  it('prints two tables whose columns stand below each other', () => {
    const tables = tablesOf(report).split('\n\n').slice(1);
    expect(tables).toHaveLength(2);
    for (const table of tables)
      expect(
        new Set(
          table
            .trimEnd()
            .split('\n')
            .map((line) => line.length),
        ).size,
      ).toBe(1);
  });
});

describe('bootstrap', () => {
  const mean = (drawn: readonly number[]): number => drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
  const values = Array.from({ length: 40 }, (_, i) => i % 2);

  it('gives the same interval for the same material', () => {
    expect(bootstrap(values, mean)).toEqual(bootstrap(values, mean));
  });

  it('holds the figure, and is about as wide as theory has it', () => {
    // The mean of 40 throws of a coin: 0.5 ± 1.96 · √(0.25 / 40).
    const { low, high } = must(bootstrap(values, mean));
    expect(low).toBeCloseTo(0.345, 1);
    expect(high).toBeCloseTo(0.655, 1);
  });

  it('is narrower for more material, and a point where all is alike', () => {
    const width = (of: readonly number[]): number => must(bootstrap(of, mean)).high - must(bootstrap(of, mean)).low;
    expect(width([...values, ...values, ...values, ...values])).toBeLessThan(width(values));
    expect(bootstrap([1, 1, 1], mean)).toEqual({ low: 1, high: 1 });
  });

  it('leaves out draws with nothing to measure', () => {
    expect(bootstrap([1], () => undefined)).toBeUndefined();
  });
});
