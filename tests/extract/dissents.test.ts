import { describe, expect, it } from 'vitest';
import { inPunkt, outcomesOf, parse, readPunktWith } from '../kit/parse.js';

const dissents = (decision: string): readonly (readonly [string, string])[] =>
  readPunktWith(`Beslutning\n\n${decision}`).decisions.flatMap((one) =>
    (one.dissents ?? []).map(({ by, text }) => [by.join('+'), text] as const),
  );

describe('a dissent', () => {
  it.each([
    ['a reservation', 'Godkendt. V og C tog forbehold.', 'V+C', 'tog forbehold'],
    [
      'a reservation with its matter',
      'Godkendt. Ib Dam (L) tog forbehold for så vidt angår lånet.',
      'Ib Dam (L)',
      'tog forbehold for så vidt angår lånet',
    ],
    ['a reservation behind a conjunction', 'Godkendt, idet V tog forbehold.', 'V', 'tog forbehold'],
    ['a reservation of some members', '2 medlemmer (N+Ø) tager forbehold.', 'N+Ø', 'tager forbehold'],
    ['a reservation in the passive', 'Godkendt. Forbehold blev taget af V.', 'V', 'Forbehold blev taget af V'],
    ['a refusal', 'Ib Dam (L) kunne ikke tiltræde indstillingen.', 'Ib Dam (L)', 'kunne ikke tiltræde indstillingen'],
    ['a refusal of a party', 'Venstre kan ikke støtte indstillingen.', 'Venstre', 'kan ikke støtte indstillingen'],
    ['a minority', 'Et mindretal (V og C) anbefaler alene den lille løsning.', 'V+C', 'anbefaler alene den lille løsning'],
    ['a quoted statement', 'Gruppe Ø ønskede ført til protokol: "Vi stemmer ikke for."', 'Ø', 'Vi stemmer ikke for.'],
    [
      'a statement quoted in the next sentence',
      'Ib Dam (L) ønskede følgende ført til protokol. ”Prisen er høj.”',
      'Ib Dam (L)',
      'Prisen er høj.',
    ],
    ['a statement in the next paragraph', 'Ø ønsker at få ført til protokol:\n\nVi støtter ikke planen.', 'Ø', 'Vi støtter ikke planen.'],
    ['a told statement', 'Ib Dam (V) ønskede ført til referat, at svaret er for kort.', 'Ib Dam (V)', 'svaret er for kort'],
    [
      'a statement without marks',
      'Venstre begærede ført til beslutningsprotokollen: Prisen er høj. Den bør ned.',
      'Venstre',
      'Prisen er høj. Den bør ned',
    ],
    ['a statement of a minority', 'Godkendt. Mindretalsudtalelse fra V og C: Planen er dyr.', 'V+C', 'Planen er dyr'],
    ['a statement that a minority gave', 'V og C afgav følgende mindretalsudtalelse:\n\n”Planen er dyr.”', 'V+C', 'Planen er dyr.'],
    ['a reason', 'Godkendt. Liste B stemte imod, idet prisen er for høj.', 'B', 'prisen er for høj'],
    ['a reason behind the names', 'For stemte A. Imod stemte V og C, fordi planen er dyr.', 'V+C', 'planen er dyr'],
  ])('is read from %s', (_what, decision, by, text) => {
    expect(dissents(decision)).toEqual([[by, text]]);
  });

  it.each([
    ['a body', 'Udvalget kunne ikke godkende forslaget.'],
    ['a condition', 'Godkendt med forbehold for finansiering.'],
    ['the passive', 'Planen kan ikke tiltrædes.'],
    ['a quotation', 'Formanden læste “V tog forbehold” op.'],
    ['an approved record', 'Referatet blev ført ajour.'],
  ])('is not read from %s', (_what, decision) => {
    expect(dissents(decision)).toEqual([]);
  });

  it('ends where the next begins', () => {
    expect(dissents('V tog forbehold for punkt 1, og C tog forbehold for punkt 2.')).toEqual([
      ['V', 'tog forbehold for punkt 1'],
      ['C', 'tog forbehold for punkt 2'],
    ]);
  });

  it('with two verbs is one', () => {
    expect(dissents('V kunne ikke tiltræde og ønskede ført til protokol, at prisen er høj.')).toEqual([['V', 'prisen er høj']]);
  });

  it('without a name is that of those who lost the vote', () => {
    const vote = 'For stemte: A og B. Imod stemte: V og C.';
    expect(dissents(`${vote}\n\nMindretalsudtalelse:\n\n"Vi finder planen dyr.\n\nV og C følger økonomien."`)).toEqual([
      ['V+C', 'Vi finder planen dyr.'],
    ]);
    expect(dissents(`${vote}\n\nV og C kan støtte stien, men ikke prisen.`)).toEqual([
      ['V+C', 'V og C kan støtte stien, men ikke prisen.'],
    ]);
    expect(dissents(`${vote}\n\nA og B kan støtte stien.`)).toEqual([]);
  });

  it('stands where its text does', () => {
    const { referat, text } = parse(inPunkt('Beslutning\n\n**Vedtaget.** Ib Dam (L) ønskede ført til referat, at stien\nkan vente.'));
    const found = referat.punkter[0]?.decisions[0]?.dissents ?? [];
    expect(found.map(({ text: told, span }) => [told, text.slice(...span)])).toEqual([['stien kan vente', 'stien\nkan vente']]);
  });

  it.each([
    ['rejects nothing', 'Ib Dam (L) ønskede ført til protokol: Forslaget bør forkastes, og det er forkastet.', []],
    ['changes nothing', 'Godkendt, idet Ib Dam (L) tog forbehold.', ['approved']],
    ['leaves what is done behind it', 'V tog forbehold, og sagen blev godkendt.', ['approved']],
    ['of a vote changes nothing', 'Godkendt, idet C stemte imod.', ['approved']],
    ['is not what a body refuses', 'Udvalget kan ikke anbefale ansøgningen og afviste den.', ['rejected']],
  ])('%s', (_what, decision, kinds) => {
    expect(outcomesOf(readPunktWith(`Beslutning\n\n${decision}`))).toEqual(kinds);
  });
});
