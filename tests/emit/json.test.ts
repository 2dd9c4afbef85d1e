import { describe, expect, it } from 'vitest';
import { locate } from '../../src/emit/locate.js';
import { stringifyReferat } from '../../src/emit/json.js';
import { makeSource } from '../../src/source/source.js';
import { fixtures } from '../kit/fixtures.js';
import { inPunkt, parse } from '../kit/parse.js';

const { referat } = parse(inPunkt('Sagsfremstilling\n\nÅr\tAntal\n\t12\n\nBeslutning\n\nGodkendt.'), { path: 'a/b.txt' });

describe('stringifyReferat', () => {
  it.each([[undefined], [0], [1], [2], [4]])('with an indent of %s gives the result back', (indent) => {
    expect(JSON.parse(stringifyReferat(referat, indent === undefined ? {} : { indent }))).toEqual(referat);
  });

  it('ends with a line end, or is one line without one', () => {
    expect(stringifyReferat(referat)).toMatch(/^\{\n[\s\S]*\n\}\n$/u);
    expect(stringifyReferat(referat, { indent: 0 })).toMatch(/^\{.*\}$/u);
    expect(stringifyReferat(referat, { indent: 0 })).toBe(JSON.stringify(referat));
  });

  it('writes each span on one line', () => {
    const lines = stringifyReferat(referat).split('\n');
    expect(lines.filter((line) => /^\s*\d+,?$/u.test(line))).toEqual([]);
  });

  it('gives the same bytes for the same input', () => {
    for (const { bytes, file } of fixtures)
      expect(stringifyReferat(parse(bytes, { path: file }).referat)).toBe(stringifyReferat(parse(bytes.slice(), { path: file }).referat));
  });
});

describe('locate', () => {
  it('moves every span to the original and nothing else', () => {
    const source = makeSource('\u200bMøde\r\n\ufb01n');
    const value = { span: [0, 4], spans: { title: [5, 7] }, cells: [[null, [7, 8]]], rows: [['a', 'b']], count: 5, items: [] };
    expect(locate(source, value)).toEqual({
      span: [1, 5],
      spans: { title: [7, 8] },
      cells: [[null, [8, 9]]],
      rows: [['a', 'b']],
      count: 5,
      items: [],
    });
  });

  it('hands on a value of a text without rewrites', () => {
    const value = { span: [0, 4] };
    expect(locate(makeSource('Møde'), value)).toBe(value);
  });
});
