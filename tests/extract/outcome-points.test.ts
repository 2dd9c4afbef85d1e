import { describe, expect, it } from 'vitest';
import { readPunktWith } from '../kit/parse.js';

const NUMBERED = 'Indstilling\n\nHavnechefen indstiller,\n\n1. at stien anlægges\n2. at stien får lys\n3. at broen males';
const BULLETED = NUMBERED.replaceAll(/^\d\./gmu, '-');
const LETTERED = NUMBERED.replace('1.', 'a.').replace('2.', 'b.').replace('3.', 'c.');

/** Each outcome of the own decisions as `kind` or `kind point`. */
const outcomes = (indstilling: string, decision: string): readonly string[] =>
  readPunktWith(`${indstilling}\n\nBeslutning\n\n${decision}`).decisions.flatMap((said) =>
    said.outcomes.map(({ kind, point }) => (point === undefined ? kind : `${kind} ${point}`)),
  );

describe('the point of an outcome', () => {
  it.each([
    ['Ad 1: Godkendt.\n\nAd 2: Udsat.', ['approved 1', 'postponed 2']],
    ['Ad 1. Godkendt. Ad 2. Udsat.', ['approved 1', 'postponed 2']],
    ['Ad 1) Godkendt. Stien drøftet.\n\nAd 2) Udsat.', ['approved 1', 'discussed 1', 'postponed 2']],
    ['Ad 1\n\nGodkendt.\n\nAd 2\n\nUdsat.\n\nStien drøftet.', ['approved 1', 'postponed 2', 'discussed 2']],
    ['Ad pkt. 1 og 2: Godkendt.\n\nAd pkt. 3: Udsat.', ['approved 1', 'approved 2', 'postponed 3']],
    ['Ad 1-3: Godkendt.', ['approved 1', 'approved 2', 'approved 3']],
    ['Punkt 1: Godkendt.\n\nPunkt 2: Udsat.', ['approved 1', 'postponed 2']],
    ['Ad 1 blev godkendt.', ['approved 1']],
  ])('is that of the label it stands behind: %j', (decision, expected) => {
    expect(outcomes(NUMBERED, decision)).toEqual(expected);
  });

  it.each([
    ['1. Anbefales.\n2. Anbefales ikke.\n3. Udsat.', ['recommended 1', 'rejected 2', 'postponed 3']],
    ['1. Godkendt.\n3. Udsat.', ['approved 1', 'postponed 3']],
    ['Chefgruppen besluttede følgende:\n\n1. Godkendt.', ['decided', 'approved']],
    ['Godkendt med følgende bemærkninger:\n\n1. Lyset drøftet.', ['approved', 'amended', 'discussed']],
    ['1. Godkendt.\n7. Udsat.', ['approved', 'postponed']],
    ['- Godkendt.\n- Udsat.', ['approved', 'postponed']],
  ])('is the number of the list it stands in, if the list has the numbers of the points: %j', (decision, expected) => {
    expect(outcomes(NUMBERED, decision)).toEqual(expected);
  });

  it.each([
    ['Punkt 1 og 2 blev godkendt, mens punkt 3 blev udsat.', ['approved 1', 'approved 2', 'postponed 3']],
    ['Punkt 1 blev drøftet og godkendt.', ['discussed 1', 'approved 1']],
    ['Punkt 1 i indstillingen blev godkendt.', ['approved 1']],
    ['Indstillingens 2. punkt blev udsat.', ['postponed 2']],
    ['Punkt 1 blev godkendt, og Chefgruppen besluttede at vente med lyset.', ['approved 1', 'decided']],
    ['Punkt 1 blev godkendt. Stien drøftet.', ['approved 1', 'discussed']],
    ['Chefgruppen godkendte indstillingens punkt 1-2 og besluttede at udsætte punkt 3.', ['approved 1', 'approved 2', 'postponed 3']],
    ['Chefgruppen godkendte planen, jf. punkt 2.', ['approved']],
    ['Under punkt 2 blev planen drøftet.', ['discussed']],
    ['Punkt 8 blev godkendt.', ['approved']],
  ])('is that of the subject or object of its verb: %j', (decision, expected) => {
    expect(outcomes(NUMBERED, decision)).toEqual(expected);
  });

  it('is counted where the points have no numbers and are several', () => {
    expect(outcomes(BULLETED, 'Ad 3: Udsat.')).toEqual(['postponed 3']);
    expect(outcomes(BULLETED, 'Ad 4: Udsat.')).toEqual(['postponed']);
    expect(outcomes('Indstilling\n\nHavnechefen indstiller, at stien anlægges.', 'Ad 1: Godkendt.')).toEqual(['approved']);
  });

  it('may be a letter', () => {
    expect(outcomes(LETTERED, 'Ad a og c: Godkendt.')).toEqual(['approved a', 'approved c']);
  });

  it('is not there where nothing was recommended', () => {
    expect(outcomes('Sagsfremstilling\n\nStien er smal.', 'Ad 1: Godkendt.')).toEqual(['approved']);
  });
});
