import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, lineStarts, positionAt, positionOf } from '../../src/source/span.js';

describe('positions', () => {
  const text = 'ab\ncd\r\nef\rgh\n';

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [6, 2, 4],
    [7, 3, 1],
    [9, 3, 3],
    [10, 4, 1],
    [12, 4, 3],
    [13, 5, 1],
  ])('of offset %i is %i:%i', (offset, line, column) => {
    expect(positionOf(text, offset)).toEqual({ line, column });
  });

  it('past the end are on the last line', () => {
    expect(positionOf('ab\ncd', 5)).toEqual({ line: 2, column: 3 });
    expect(positionOf('', 0)).toEqual({ line: 1, column: 1 });
  });

  it('of a span are those of its start', () => {
    expect(lineOf(text, [7, 12])).toBe(3);
  });

  it('lead back to their offset', () => {
    const lines = fc.array(fc.constantFrom('a', 'æ', '😀', '\n', '\r', '\r\n', ' '), { maxLength: 40 });
    fc.assert(
      fc.property(lines, (parts) => {
        const any = parts.join('');
        const starts = lineStarts(any);
        for (let offset = 0; offset <= any.length; offset++) {
          const { line, column } = positionAt(starts, offset);
          expect((starts[line - 1] ?? Number.NaN) + column - 1).toBe(offset);
          expect(starts[line] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(offset);
        }
        expect(starts).toHaveLength(any.split(/\r\n|\r|\n/u).length);
      }),
      { numRuns: 1000 },
    );
  });
});
