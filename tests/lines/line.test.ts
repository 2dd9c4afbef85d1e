import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indentOf, isBlank, readLines, restOfLine } from '../../src/lines/line.js';
import { must } from '../kit/must.js';

describe('readLines', () => {
  it('guarantees lines in order that cover the text without its line ends', () => {
    const text = fc
      .array(fc.constantFrom('a', 'æ', ' ', '\t', '\n', '#', '**', '- ', '>'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        const lines = readLines(any);
        expect(lines.map(({ from, to }) => any.slice(from, to)).join('\n')).toBe(any);
        lines.forEach((line, i) => {
          expect(line.index).toBe(i);
          expect(line.text).toBe(any.slice(line.start, line.end));
          expect(line.text).toBe(any.slice(line.from, line.to).replace(/^[ \t>]+|[ \t]+$/gu, ''));
          expect(isBlank(line)).toBe(line.text === '');
          expect(line.passage.start).toBeGreaterThanOrEqual(line.start);
          expect(line.passage.end).toBeLessThanOrEqual(line.end);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['## **Indstilling**', 2, 'Indstilling'],
    ['### Videre proces ###', 3, 'Videre proces'],
    ['  # Referat', 1, 'Referat'],
    ['####### for mange', 0, '####### for mange'],
    ['#3 er udgået', 0, '#3 er udgået'],
    ['#', 0, '#'],
    ['Punkt 1: Nye C#', 0, 'Punkt 1: Nye C#'],
    ['# Kursus i C#', 1, 'Kursus i C#'],
  ])('reads %j as level %i', (text, level, plain) => {
    const line = must(readLines(text)[0]);
    expect([line.level, line.passage.text]).toEqual([level, plain]);
  });

  it.each([
    ['with `=`', 'Siden sidst\n===========', 1],
    ['with `-`', 'Siden sidst\n-----------', 2],
    ['half as long as it', 'Siden sidst\n------', 2],
    ['behind a blank line', 'Stien er lang.\n \nSiden sidst  \n=========== \n\nBo ringer.', 1],
    ['too short for it', 'Siden sidst\n---', 0],
    ['of two signs', 'Evt\n==', 0],
    ['with a word behind it', 'Siden sidst\n----------- 2', 0],
    ['of the columns of a table', 'Navn    Parti\n------  -----', 0],
    ['below a text of two lines', 'Stien er lang.\nSiden sidst\n===========', 0],
    ['with a blank line between', 'Siden sidst\n\n===========', 0],
  ])('takes a line above a rule for a heading, if that is no rule of another kind: %s', (_what, text, level) => {
    expect(
      must(readLines(text).find((line) => line.text === 'Siden sidst' || line.text.startsWith('Navn') || line.text === 'Evt')).level,
    ).toBe(level);
  });

  it.each([
    ['> at sagen udsættes', 'at sagen udsættes'],
    ['>> 2. at sagen udsættes', '2. at sagen udsættes'],
    ['>', ''],
    ['> 50 ansatte', '> 50 ansatte'],
    ['>= 50 ansatte', '>= 50 ansatte'],
    ['Byer > 50.000 indbyggere', 'Byer > 50.000 indbyggere'],
  ])('takes the marks of a quotation for no text, and more than a number for some: %j', (text, own) => {
    expect(must(readLines(text)[0]).text).toBe(own);
  });

  it('measures the indent in characters', () => {
    expect(readLines('a\n  b\n\tc\n').map(indentOf)).toEqual([0, 2, 1, 0]);
  });

  it('makes the rest of a line a line of its own', () => {
    const source = 'Sted\nBeslutning:  **Godkendt.** ';
    const rest = restOfLine(source, must(readLines(source)[1]), 16);
    expect(rest).toMatchObject({ index: 1, text: '**Godkendt.**', start: 18, end: 31 });
    expect(rest.passage.text).toBe('Godkendt.');
  });
});
