import { describe, expect, it } from 'vitest';
import { isWrappedInto, joinLines } from '../../src/extract/wrapped.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';

/** Sentences that show the width of the page. */
const PROSE =
  'Rådet har i flere år arbejdet på at få cykelstier langs havnen\nog åen, og der er nu en plan, som kan begynde til næste år, hvis\nder er råd til det, og naboerne er med på den nye\nlinje.\n\n';

const wraps = (first: string, next: string): boolean => {
  const document = documentOf(`${PROSE}${first}\n${next}\n`);
  const [line, below] = document.lines.slice(5).filter(({ text }) => text !== '');
  return isWrappedInto(document, line, below);
};

describe('a line of the header goes on in the next', () => {
  it.each([
    ['in lower case', 'Referat af møde den 5. marts 2018 kl. 16.00 i', 'mødesalen på rådhuset'],
    ['where the next word did not fit', 'Til stede: Bo Ek, Ib Holk, Åse Dam, Lis Vang, Poul Dahl, Egon', 'Ravnskær og Inger Bro'],
  ])('%s', (_what, first, next) => {
    expect(wraps(first, next)).toBe(true);
  });

  it.each([
    ['that ends a sentence', 'Referat af møde den 5. marts 2018 kl. 16.00 i Havneudvalget her.', 'mødesalen på rådhuset'],
    ['that is short', 'Til stede: Bo Ek', 'Ravnskær og Inger Bro'],
    ['above a label', 'Til stede: Bo Ek, Ib Holk, Åse Dam, Lis Vang, Poul Dahl, Egon', 'Afbud: Ravnskær og Inger Bro'],
    ['above a party and its members', 'Til stede: Bo Ek, Ib Holk, Åse Dam, Lis Vang, Poul Dahl, Egon', 'Venstre (V): Inger Bro'],
    ['above a label that nothing knows', 'Til stede: Bo Ek, Ib Holk, Åse Dam, Lis Vang, Poul Dahl, Egon', 'Medarbejdervalgte: Inger Bro'],
    ['above a blank line', 'Referat af møde den 5. marts 2018 kl. 16.00 i', '\nmødesalen på rådhuset'],
  ])('but for one %s', (_what, first, next) => {
    expect(wraps(first, next)).toBe(false);
  });
});

describe('where nothing shows the width of the page', () => {
  const wrapsAlone = (first: string, next: string): boolean => {
    const document = documentOf(`${first}\n${next}\n`);
    return isWrappedInto(document, document.lines[0], document.lines[1]);
  };

  it.each([
    ['behind a comma', 'Bo Ek, Ib Holk, Egon', 'Ravnskær og Inger Bro'],
    ['behind `og`', 'Bo Ek, Ib Holk og Egon', 'Ravnskær (V)'],
    ['behind `samt`', 'Bo Ek, Ib Holk samt Egon', 'Ravnskær (V)'],
  ])('a first name behind whole names goes on in the next line: %s', (_where, first, next) => {
    expect(wrapsAlone(first, next)).toBe(true);
  });

  it.each(['Venstre (V): Inger Bro', 'Medarbejdervalgte: Inger Bro'])('but not in a line with a label of its own: %s', (next) => {
    expect(wrapsAlone('Bo Ek, Ib Holk og Egon', next)).toBe(false);
  });

  it.each([
    ['behind first names', 'Bo, Ib, Egon'],
    ['alone', 'Egon'],
    ['behind one name without a comma', 'Bo Ek og Egon'],
    ['with a family name', 'Bo Ek, Ib Holk, Egon Tang'],
    ['that is no name', 'Bo Ek, Ib Holk, formand'],
  ])('one %s does not', (_what, first) => {
    expect(wrapsAlone(first, 'Ravnskær og Inger Bro')).toBe(false);
  });
});

it('lines are joined from an offset on, and a word that the line end cut is whole', () => {
  const document = documentOf('Til stede: Bo Ek, Egon Ravn-\nskær, Ib\nHolk');
  const joined = joinLines(document, document.lines.slice(0, 3), must(document.lines[0]).start + 11);
  expect(joined.text).toBe('Bo Ek, Egon Ravnskær, Ib Holk');
});
