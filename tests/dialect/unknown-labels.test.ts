import { describe, expect, it } from 'vitest';
import { unknownLabels } from '../../src/dialect/unknown-labels.js';
import { defaultGrammar, extendGrammar } from '../../src/index.js';
import { inPunkt, parse } from '../kit/parse.js';

const found = (text: string): readonly string[] => {
  const { referat } = parse(text);
  return unknownLabels(referat, text, defaultGrammar).map(({ label, part, line, kind }) =>
    [part, text.split('\n')[line - 1]?.includes(label) === true ? label : `${label} not in line ${line}`, kind].filter(Boolean).join(' '),
  );
};
const inItem = (content: string): readonly string[] =>
  found(inPunkt(`Sagsfremstilling\n\nStien er smal.\n\n${content}\n\nBeslutning\n\nGodkendt.\n`));

describe('a line of an item is like a label', () => {
  it.each([
    ['above a text', 'Vejen frem\n\nUdvalget følger op.', ['punkt Vejen frem']],
    ['with a colon', 'Vejen frem:\n\nUdvalget følger op.', ['punkt Vejen frem']],
    ['with its text behind it', 'Vejen frem: Udvalget følger op.', ['punkt Vejen frem']],
    ['as a heading', '## Vejen frem\n\nUdvalget følger op.', ['punkt Vejen frem']],
    ['in bold', '**Vejen frem**\n\nUdvalget følger op.', ['punkt Vejen frem']],
    ['that is known as a subhead alone', 'Konklusion:\n\nUdvalget følger op.', ['punkt Konklusion beslutning']],
  ])('%s', (_what, content, labels) => {
    expect(inItem(content)).toEqual(labels);
  });
});

describe('a line is not like a label', () => {
  it.each([
    ['that is known', 'Økonomi\n\nDer er råd til stien.'],
    ['that is a sentence', 'Stien udvides.\n\nUdvalget følger op.'],
    ['that begins small', 'vejen frem:\n\nUdvalget følger op.'],
    ['with a number', 'Lokalplan 118:\n\nUdvalget følger op.'],
    ['that goes on', 'Udvalget drøftede planen og\n\nStien ved havnen.'],
    ['that ends with a comma', 'Udvalget drøftede planen,\n\nStien ved havnen.'],
    ['that is long', `Vejen frem ${'og videre '.repeat(6)}:\n\nUdvalget følger op.`],
    ['of a list', '- Vejen frem:\n- Vejen tilbage:'],
    ['of a table', 'Vejen frem\tPris\nNord\t20\nSyd\t30'],
    ['that names a person', 'Ulla Damsbo: Jeg stemmer imod.'],
    ['that names a body', 'Økonomiudvalget\n\nAnbefales.'],
    ['that decides', 'Godkendt\n\nUdvalget følger op.'],
    ['that recommends', 'Kommunaldirektøren indstiller:\n\nUdvalget følger op.'],
    ['that names an attachment', 'Bilag\n\nNotat om stien\n\nKort over havnen'],
    ['above a label', 'Stien ved havnen\n\nØkonomi\n\nDer er råd.'],
    ['that says the title again', 'Cykelstier ved havnen\n\nUdvalget følger op.'],
  ])('%s', (_what, content) => {
    expect(inItem(content)).toEqual([]);
  });
});

describe('a line of the header', () => {
  const HEADER = 'REFERAT Chefgruppen d. 12-03-2025\n\n';
  const item = 'Punkt 1: Cykelstier\n\nBeslutning\n\nGodkendt.\n';

  it('is like a label where no field took it', () => {
    expect(found(`${HEADER}Mødelederens valg: Kirsten\nMødested: Lokale 2\n\n${item}`)).toEqual(['header Mødelederens valg']);
  });

  it('is a label of an item where it stands above sentences: the item was not found', () => {
    expect(found(`${HEADER}Hvad handler sagen om\n\nRådet bad om en plan for stien.\n\n${item}`)).toEqual(['punkt Hvad handler sagen om']);
  });
});

it('a label that the dialect knows is not unknown', () => {
  const text = inPunkt('Vejen frem\n\nUdvalget følger op.\n\nBeslutning\n\nGodkendt.');
  const grammar = extendGrammar(defaultGrammar, { section: { vej: { kind: 'andet', forms: ['Vejen frem'] } } });
  expect(unknownLabels(parse(text, { grammar }).referat, text, grammar)).toEqual([]);
});
