import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../src/verify/differences.js';

const shown = (before: unknown, after: unknown): string[] =>
  differencesOf(before, after).map(
    ({ path, before: was, after: is, isPlace }) =>
      `${path.join('/')} ${JSON.stringify(was)} → ${JSON.stringify(is)}${isPlace ? ' place' : ''}`,
  );

const bilag = (...titles: string[]): unknown => titles.map((title, i) => ({ title, span: [i * 10, i * 10 + 5] }));

describe('differences', () => {
  it('are none between equal values, whatever the order of keys', () => {
    expect(shown({ a: 1, b: [1, { c: 'x' }] }, { b: [1, { c: 'x' }], a: 1 })).toEqual([]);
  });

  it('name the field, with what one side alone has', () => {
    expect(shown({ a: 1, b: { c: 'x' } }, { a: 2, b: { c: 'x', d: true } })).toEqual(['a 1 → 2', 'b/d undefined → true']);
  });

  it('mark spans, lines and columns as places', () => {
    expect(shown({ span: [0, 1], spans: { title: [0, 1] }, line: 1 }, { span: [0, 2], spans: { title: [3, 4] }, line: 2 })).toEqual([
      'span [0,1] → [0,2] place',
      'spans/title [0,1] → [3,4] place',
      'line 1 → 2 place',
    ]);
  });

  it('of a member dropped from the middle are that member and the places of the others', () => {
    expect(shown(bilag('a', 'b', 'c'), bilag('a', 'c'))).toEqual([
      '1 {"title":"b","span":[10,15]} → undefined',
      '2/span [20,25] → [10,15] place',
    ]);
  });

  it('of a member put in the middle are that member', () => {
    expect(shown(bilag('a', 'c'), bilag('a', 'b', 'c')).filter((line) => !line.endsWith('place'))).toEqual([
      '1 undefined → {"title":"b","span":[10,15]}',
    ]);
  });

  it('pair what has the same name though its content differs', () => {
    const before = [
      { title: 'A', text: '1' },
      { title: 'B', text: '2' },
      { title: 'C', text: '3' },
    ];
    expect(
      shown(before, [
        { title: 'B', text: 'x' },
        { title: 'C', text: 'y' },
      ]),
    ).toEqual(['0 {"title":"A","text":"1"} → undefined', '1/text "2" → "x"', '2/text "3" → "y"']);
  });

  it('pair a renamed member with the one in its place', () => {
    expect(shown([{ title: 'A' }, { title: 'B' }], [{ title: 'A' }, { title: 'Ny' }])).toEqual(['1/title "B" → "Ny"']);
  });
});
