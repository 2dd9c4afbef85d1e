import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/schema/referat.js';
import { inPunkt, parse, readPunktWith } from '../kit/parse.js';
import { must } from '../kit/must.js';

type Vote = NonNullable<Decision['votes']>[number];

const votesOf = (decision: string): readonly Vote[] =>
  readPunktWith(`Beslutning\n\n${decision}`).decisions.flatMap(({ votes = [] }) => votes);

/** `11 A+V`: the number and the voters of a side; `-` where it is not there. */
const showSide = (side: Vote['for']): string =>
  side === undefined
    ? '-'
    : [side.count, [...(side.names ?? []), ...(side.parties ?? [])].join('+')]
        .filter((part) => part !== '' && part !== undefined)
        .join(' ');
const show = (vote: Vote): string => `${showSide(vote.for)} / ${showSide(vote.against)} / ${showSide(vote.abstain)}`;
const votes = (decision: string): readonly string[] => votesOf(decision).map(show);

describe('the sides of a vote', () => {
  it.each([
    ['behind their words', 'For stemte 11: A, V og F. Imod stemte 4: C og L.', '11 A+V+F / 4 C+L / -'],
    ['before their words', '9 medlemmer stemte for. 4 medlemmer stemte imod. 1 medlem undlod at stemme.', '9 / 4 / 1'],
    ['in a clause of their own', 'Godkendt med 36 stemmer for, 3 stemmer imod og 2, der undlod at stemme.', '36 / 3 / 2'],
    [
      'with initials',
      'For stemte Eva Holt, J. Chr. Dam og N. Bund Krog, H. C. Lund. Imod stemte Per Lund.',
      'Eva Holt+J. Chr. Dam+N. Bund Krog+H. C. Lund / Per Lund / -',
    ],
    ['of parties, whose letters end a sentence', 'For stemte A, V. Imod stemte B.', 'A+V / B / -'],
    ['of a party by its name and one by its letter', 'For stemte Venstre, A. Imod stemte B.', 'Venstre+A / B / -'],
    ['in the other order', 'Imod stemte 3: C og O. For stemte 12: A og V.', '12 A+V / 3 C+O / -'],
    ['in one sentence', 'A og F stemte for, mens V og C stemte imod, og O undlod at stemme.', 'A+F / V+C / O'],
    ['with the order turned in the sentence', 'For stemte A og F, imod stemte V, mens O undlod at stemme.', 'A+F / V / O'],
    ['on lines of their own', 'For: Gruppe A, F, O\n\nImod: Liste H og Gruppe Ø', 'A+F+O / H+Ø / -'],
    ['without a blank line', 'For forslaget stemte 2: L og O.\nImod stemte 13: A og V.', '2 L+O / 13 A+V / -'],
    ['above their voters', 'For forslaget stemmer:\n\nEva Holt og Ib Dam.\n\nImod stemmer:\n\nPer Lund.', 'Eva Holt+Ib Dam / Per Lund / -'],
    [
      'above lists',
      'For stemte:\n- Eva Holt (A)\n- Ib Dam (F)\n\nImod stemte:\n- Per Lund (V)',
      'Eva Holt (A)+Ib Dam (F) / Per Lund (V) / -',
    ],
    [
      'with brackets in brackets',
      'For: 2 (Eva Holt (A), Ib Dam (F))\n\nImod: 1 (Per Lund (V))',
      '2 Eva Holt (A)+Ib Dam (F) / 1 Per Lund (V) / -',
    ],
    ['with a bracket behind', '1 undlod at stemme (Ib Dam (O)). 2 stemte for (A og B).', '2 A+B / - / 1 Ib Dam (O)'],
    ['with a number behind', 'For stemte A, F og Å (9 stemmer). Imod stemte V og C (5 stemmer).', '9 A+F+Å / 5 V+C / -'],
    ['with a number for each party', 'For stemte: A (5), V (3) og F (1). Imod stemte: C (2).', '9 A+V+F / 2 C / -'],
    ['as numbers', 'Vedtaget med 7 stemmer for og 2 imod.', '7 / 2 / -'],
    ['as words', 'Vedtaget med syv stemmer for, to imod og én hverken for eller imod.', '7 / 2 / 1'],
    ['as one number against another', 'Vedtaget med 34 stemmer imod 15.', '34 / 15 / -'],
    ['as one number against another, where the motion fell', 'Forslaget blev nedstemt med 34 stemmer mod 15.', '15 / 34 / -'],
    [
      'as one number against another, behind a motion that fell',
      'Forslaget blev forkastet. Planen blev vedtaget med 34 stemmer mod 15.',
      '34 / 15 / -',
    ],
    ['as one number and its voters against another', 'Vedtaget med 4 stemmer (A og F) mod 2 (V).', '4 A+F / 2 V / -'],
    ['as numbers without a vote', 'Der var 28 for, 2 imod, og 1 undlod at stemme.', '28 / 2 / 1'],
    ['by a minority of unknown size', 'Et mindretal (V) stemte imod.', '- / V / -'],
    [
      'by the people of a majority',
      'Et flertal bestående af Bo Ek (A) og Ib Holk (V) anbefaler indstillingen. Imod stemte Åse Dam (C).',
      'Bo Ek (A)+Ib Holk (V) / Åse Dam (C) / -',
    ],
    ['by the parties of a majority', 'Et flertal bestående af A og V anbefaler planen. Imod stemte C.', 'A+V / C / -'],
    ['by a majority that voted', 'Et flertal (A og V) stemte for. Imod stemte C.', 'A+V / C / -'],
    ['by a number that recommends', '4 medlemmer (C, F og V) anbefaler indstillingen. 2 medlemmer (A) stemte imod.', '4 C+F+V / 2 A / -'],
    ['by who the sentence began with', 'Bo Ek fandt prisen for høj og stemte imod. De øvrige fem stemte for.', '5 / Bo Ek / -'],
    ['with plus signs', '3 medlemmer (A+V+C) stemte for, og 2 medlemmer (N+Ø) stemte imod.', '3 A+V+C / 2 N+Ø / -'],
    [
      'by the names of parties',
      'Socialdemokratiet og Venstre stemte for. Enhedslisten stemte imod.',
      'Socialdemokratiet+Venstre / Enhedslisten / -',
    ],
    ['under labels', 'Ja: 12\n\nNej: 3\n\nUndlod at stemme: 0', '12 / 3 / 0'],
    [
      'as numbers with their people in brackets',
      'Der stemte 2 for (Eva Holt og Ib Dam) og 1 imod (Per Lund).',
      '2 Eva Holt+Ib Dam / 1 Per Lund / -',
    ],
    ['with a bracket behind the number of the next', '4 stemte for og 1 (Per Lund) imod.', '4 / 1 Per Lund / -'],
    ['by nobody', '13 medlemmer stemte for. Ingen stemte imod.', '13 / 0 / -'],
    ['by the number that carried it', 'Taksterne blev vedtaget med 5 stemmer. Bo Ek stemte imod.', '5 / Bo Ek / -'],
    ['by a number against another alone', 'Vedtaget med 5 stemmer imod 2.', '5 / 2 / -'],
    [
      'by a majority of several that voted',
      'Et flertal bestående af A, F, Ø og C stemte for indstillingen. V og O stemte imod.',
      'A+F+Ø+C / V+O / -',
    ],
    ['by a majority that is not one', 'For stemte et flertal (A og V).', 'A+V / - / -'],
    ['by one member', 'For stemte et medlem (A).', '1 A / - / -'],
    ['by the parties of a majority that voted', 'Et flertal bestående af A og V stemte for. Imod stemte C.', 'A+V / C / -'],
    [
      'of people whose last name is cut',
      'For stemte Bo Ek (A), Ib Holk (V), Lise-Lotte\nØrnskov (B)',
      'Bo Ek (A)+Ib Holk (V)+Lise-Lotte Ørnskov (B) / - / -',
    ],
    ['with an initial', 'Imod stemte Karen M. Lund (V) og Per Dam (C).', '- / Karen M. Lund (V)+Per Dam (C) / -'],
  ])('are read %s', (_how, decision, expected) => {
    expect(votes(decision)).toEqual([expected]);
  });

  it('whose number and voters stand apart are one', () => {
    expect(votes('Vedtaget med 3 stemmer imod 2. For stemte: A og B. Imod stemte: C og O.')).toEqual(['3 A+B / 2 C+O / -']);
  });

  it('cut by a line end are whole', () => {
    expect(votes('For stemte 1 (Per Lund (V)). Imod stemte 2 (Ulla Fry-\ndenlund (A) og Ib Dam (F)).')).toEqual([
      '1 Per Lund (V) / 2 Ulla Frydenlund (A)+Ib Dam (F) / -',
    ]);
  });
});

describe('a vote', () => {
  it('ends where a side comes again', () => {
    expect(votes('For stemte A. Imod stemte V. Forslaget faldt. For stemte V. Imod stemte A.')).toEqual(['A / V / -', 'V / A / -']);
  });

  it('ends where another motion is named', () => {
    expect(votes('For ændringsforslaget stemte 2: L og O.\n\nHerefter blev der stemt om indstillingen.\n\nImod stemte C.')).toEqual([
      '2 L+O / - / -',
      '- / C / -',
    ]);
  });

  it('stands where its first and last words do', () => {
    const { referat, text } = parse(inPunkt('Beslutning\n\nVedtaget.\n\nFor stemte 11: A.\n\nImod stemte 4: C og L.\n\nSagen er slut.'));
    const vote = must(referat.punkter[0]?.decisions[0]?.votes?.[0]);
    expect(text.slice(...vote.span)).toBe('For stemte 11: A.\n\nImod stemte 4: C og L');
  });

  it.each([
    ['a word like a side', 'Byrådet takker for de mange gode stemmer til koret.'],
    ['a body that votes', 'Udvalget stemte for forslaget.'],
    ['others without a number', 'De øvrige stemte for.'],
    ['a quotation', 'Formanden læste “A stemte imod i udvalget” op.'],
    ['a number before a preposition', 'Der er afsat 200 for hver plads.'],
    ['a majority that is not named', 'Et flertal i udvalget ønskede pause.'],
    ['nobody alone', 'Ingen stemte imod.'],
    ['a number that carried nothing', 'Taksterne blev forkastet med 5 stemmer.'],
    ['all votes', 'Taksterne blev vedtaget med alle stemmer.'],
    ['a label word in a sentence', 'Tak for forslaget: A er for.'],
  ])('is not made of %s', (_what, decision) => {
    expect(votes(decision)).toEqual([]);
  });

  it('is told once where a side is explained', () => {
    expect(votes('For: 20 (A)\n\nImod: 6 (B)\n\nListe B stemte imod, idet prisen er for høj.')).toEqual(['20 A / 6 B / -']);
  });

  it('of an earlier body stays in its text', () => {
    const punkt = readPunktWith('Beslutning i Økonomiudvalget den 04-02-2025\n\nV stemte imod.\n\nBeslutning\n\nGodkendt.');
    expect(punkt.decisions.map(({ own, votes: read }) => [own, read])).toEqual([
      [false, undefined],
      [true, undefined],
    ]);
  });
});

it('is one of a party whose letter alone stands in brackets', () => {
  const [decision] = readPunktWith('Beslutning\n\nAt 1: Godkendt.\n\n(Ø) stemte imod.').decisions;
  expect(decision?.votes).toMatchObject([{ against: { parties: ['Ø'] } }]);
});
