import { describe, expect, it } from 'vitest';
import { explainLine } from '../../src/explain/explain.js';
import { printExplanation, type PrintOptions } from '../../src/explain/print.js';
import { widthOf } from '../../src/report/printable.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const MINUTES = `REFERAT Chefgruppen d. 12-03-2025

Punkt 1: Ny sti

Beslutning

Godkendt.

Punkt 2: Budget

Beslutning

- Udsat.
- Bilag\u001b[31m 3 sendes til borgmesteren, som har bedt om det på det forrige møde i Økonomiudvalget.
`;

function print(line: number, options: PrintOptions = {}, text = MINUTES): string {
  const { referat } = parse(text, { path: 'a.txt' });
  return printExplanation(must(explainLine(referat, text, line)), referat, options);
}

describe('the text of an explanation', () => {
  it('shows the line, what was read from it and what was weighed', () => {
    // The words of the form are the grammar's.
    expect(print(9).replace(/(?<=punkt\.punkt,)[^+]+(?=\n +\+2)/u, ' …')).toBe(
      [
        'a.txt, line 9',
        'Punkt 2: Budget',
        '',
        'In the result',
        '  punkt 2, number  2',
        '  punkt 2, title   Budget',
        '',
        'Why',
        '  It is the heading of an item. The evidence:',
        '       3  form        The strength of its form: punkt.punkt, …',
        '      +2  label       One of the next three lines is a section label, and no other heading of the',
        '                      same form stands between.',
        '    +0.5  alone       The line above is empty or page furniture.',
        '   = 5.5              for the line',
        '    +1.5  next        One more than the last (`3`, `4`), its next part (`3a`, `3b`), or the next',
        '                      title of the contents list. (after line 3: Punkt 1: Ny sti)',
        '  Not heard: contents, caseNumber, repeated, timeSlot, heading, act, inList, bilag, person,',
        '  sentence, answer',
        '  The chain of 2 items weighs 12.5. One that weighs less than 2 is no agenda.',
        '',
      ].join('\n'),
    );
  });

  it('speaks Danish', () => {
    const text = print(9, { language: 'da' });
    for (const part of [
      'linje 9',
      'I resultatet',
      'Hvorfor',
      'Den er overskriften på et punkt.',
      'Ikke hørt:',
      'Kæden af 2 punkter vejer 12.5.',
    ])
      expect(text).toContain(part);
  });

  it('names the place of a value in words', () => {
    expect(print(7)).toContain(
      '  punkt 1, beslutning, paragraph 1            Godkendt.\n  punkt 1, decisions 1, outcomes 1, evidence  Godkendt\n',
    );
    expect(print(13)).toContain('punkt 2, beslutning, list 1, items 1');
    expect(print(1)).toContain('Meeting, body');
  });

  it('says of a label which entry of the grammar it is', () => {
    expect(print(5)).toContain('It is a label: section.beslutning in the grammar, which begins a section of the kind beslutning.');
  });

  it('says where nothing was understood, and that a line is empty', () => {
    expect(print(1, {}, 'Kære alle\n\nTak for i går.\n')).toContain('It is in no field: no punkter found');
    expect(print(1, {}, 'Kære alle\n\nTak for i går.\n')).toContain('No item headings were found in this document.');
    expect(print(2)).toBe('a.txt, line 2\n\nThe line is empty.\n');
  });

  it.each([50, 80, 120])('fits %i columns and drives no terminal', (width) => {
    for (let line = 1; line <= 14; line++) {
      const text = print(line, { width });
      expect(text).not.toContain('\u001b');
      for (const one of text.split('\n')) expect(widthOf(one)).toBeLessThanOrEqual(width);
    }
  });

  it('is coloured only where asked', () => {
    expect(print(9, { color: true })).toContain('\u001b[');
  });
});
