import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/lines/line.js';
import { isWrapped, measureWrap, type WrapWidth } from '../../src/lines/wrap.js';
import { must } from '../kit/must.js';

const WRAPPED = [
  'Rådet har i flere år arbejdet på at få nye cykelstier ved havnen og',
  'langs åen, så børnene kan komme sikkert i skole hele året rundt, når',
  'det er mørkt om morgenen. Forvaltningen har i år fundet pengene til',
  'den første del af stien.',
].join('\n');

const width = (text: string): WrapWidth => measureWrap(readLines(text));
const goesOn = (text: string, at?: WrapWidth): boolean => {
  const lines = readLines(text);
  return isWrapped(must(lines[0]), must(lines[1]), at);
};

describe('measureWrap', () => {
  it('is the longest line of a document that keeps the lines of the page', () => {
    expect(width(WRAPPED)).toBe(68);
  });

  it('is undefined where each paragraph has a line of its own', () => {
    expect(width(WRAPPED.replaceAll('\n', ' '))).toBeUndefined();
    expect(width('Godkendt.\n\nUdsat.\n\nIntet.')).toBeUndefined();
  });

  it('is undefined where lines go on in lower case only twice', () => {
    expect(width(WRAPPED.split('\n').slice(0, 3).join('\n'))).toBeUndefined();
  });

  it('is undefined where long paragraphs stand among short lines', () => {
    expect(width(`${WRAPPED}\n${'Et meget langt afsnit på én linje. '.repeat(6)}`)).toBeUndefined();
  });

  it('counts no blank line between', () => {
    expect(width(WRAPPED.replaceAll('\n', '\n\n'))).toBeUndefined();
  });
});

describe('isWrapped', () => {
  it.each([
    ['a line without a stop before lower case', 'Rådet drøftede sagen om\nhavnen', undefined, true],
    ['a sentence before lower case', 'Rådet drøftede sagen.\nhavnen', undefined, false],
    ['a line before a capital, width unknown', 'Rådet drøftede sagen om\nHavnen', undefined, false],
    ['a full line before a capital', 'Rådet drøftede sagen om\nHavnegade', 25, true],
    ['a line that the next word would fill but for two', 'Rådet drøftede sagen om\nHavnegade', 34, true],
    ['a line that the next word would fill but for more', 'Rådet drøftede sagen om\nHavnegade', 35, false],
    ['a line with room for the next word', 'Rådet drøftede sagen\nOm Havnegade', 30, false],
    ['a bracket that the next line closes', 'Rådet drøftede sagen (med\nBo Ek (V) og Åse Dam). Slut.', undefined, true],
    ['a bracket that stays open', 'Rådet drøftede sagen (med\nBo Ek (V) og Åse Dam', undefined, false],
    ['a bracket that is closed', 'Rådet drøftede sagen (igen)\nBo Ek) var med', undefined, false],
    ['a short line, however long the next word', 'Sagen\nCykelstiforbindelsesplanlægning', 30, false],
  ])('%s', (_what, text, at, expected) => {
    expect(goesOn(text, at)).toBe(expected);
  });
});
