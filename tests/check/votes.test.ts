import { describe, expect, it } from 'vitest';
import { wordDiagnostic } from '../../src/diagnostics/catalogue.js';
import { parse } from '../kit/parse.js';

const PRESENT = ['Eva Holt (A)', 'Ib Dam (F)', 'Per Lund (V)', 'Ole Beck (C)'];

/** What the checks say of a vote: code, number stated and number expected. */
function findings(decision: string, present: readonly string[] = PRESENT): readonly unknown[] {
  const people = present.length > 0 ? `Deltagere\n\n${present.join('\n')}\n\n` : '';
  const { referat } = parse(
    `REFERAT Byrådet d. 12-03-2025\n\nMødedato Onsdag d. 12. marts 2025 kl. 18:00\n\n${people}Punkt 1: Ny sti\n\nBeslutning\n\n${decision}`,
  );
  return referat.diagnostics.filter(({ code }) => code.startsWith('vote-')).map(({ code, data }) => [code, data?.count, data?.expected]);
}

describe('the number of voters', () => {
  it('is held to their names', () => {
    expect(findings('For: 3 (Eva Holt (A), Ib Dam (F))\n\nImod: 1 (Per Lund (V))')).toEqual([['vote-count-mismatch', 3, 2]]);
    expect(findings('For: 3 (Eva Holt (A), Ib Dam (F), Ole Beck (C))\n\nImod: 1 (Per Lund (V))')).toEqual([]);
  });

  it('is not held to parties', () => {
    expect(findings('For stemte 3: A og C. Imod stemte 1: V.')).toEqual([]);
  });
});

describe('the votes of an item', () => {
  it('are as many as the members present', () => {
    expect(findings('Vedtaget med 4 stemmer for og 3 imod.')).toEqual([['vote-attendance-mismatch', 7, 4]]);
    expect(findings('Vedtaget med 2 stemmer for og 1 imod.')).toEqual([['vote-attendance-mismatch', 3, 4]]);
    expect(findings('Vedtaget med 3 stemmer for og 1 imod.')).toEqual([]);
  });

  it('count who abstained', () => {
    expect(findings('Vedtaget med 2 stemmer for, 1 imod og 1 hverken for eller imod.')).toEqual([]);
  });

  it('leave out who took no part in the item', () => {
    expect(findings('Vedtaget med 2 stemmer for og 1 imod.\n\nOle Beck (C) deltog ikke i behandlingen.')).toEqual([]);
  });

  it.each([
    ['nobody is listed', 'Vedtaget med 4 stemmer for og 3 imod.', []],
    ['the list has no parties', 'Vedtaget med 4 stemmer for og 3 imod.', ['Eva Holt', 'Ib Dam']],
    ['a side has no number', 'For stemte A og F. Imod stemte 1: V.', PRESENT],
    ['only one side is named', 'Godkendt. 1 medlem stemte imod.', PRESENT],
  ])('are not counted where %s', (_why, decision, present) => {
    expect(findings(decision, present)).toEqual([]);
  });
});

describe('the findings', () => {
  it('are worded in English and Danish', () => {
    const data = { count: 3, expected: 2 };
    expect(wordDiagnostic('vote-count-mismatch', data)).toBe('Unexpected number of votes 3, expected 2 for the names given');
    expect(wordDiagnostic('vote-count-mismatch', data, 'da')).toBe('Der er talt 3 stemmer, men nævnt 2 navne');
    expect(wordDiagnostic('vote-attendance-mismatch', data)).toBe('Unexpected number of votes 3, expected 2 for the members present');
    expect(wordDiagnostic('vote-attendance-mismatch', data, 'da')).toBe('Der er afgivet 3 stemmer, men 2 medlemmer var til stede');
  });
});
