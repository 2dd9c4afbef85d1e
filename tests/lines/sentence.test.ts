import { describe, expect, it } from 'vitest';
import { endsSentence, endsTitle } from '../../src/lines/sentence.js';

describe('the end of a title', () => {
  it.each(['Ny sti', 'Strategi for "Leg i Byen"', 'Strategi for “Leg i Byen” (B)', 'Ny sti (2. behandling)'])(
    'may be that of %s',
    (text) => {
      expect(endsTitle(text)).toBe(true);
    },
  );

  it.each(['Stien er smal.', 'Stien er smal:', '"Stien er smal."', 'Bo sagde "Nej."', 'Bo sagde: "Stien er smal. Vejen er bred."'])(
    'is not that of %s',
    (text) => {
      expect(endsTitle(text)).toBe(false);
    },
  );

  it('is that of no sentence, but for what a bracket or a quotation closes', () => {
    expect(endsSentence('Strategi for "Leg i Byen"')).toBe(true);
    expect(endsSentence('Ny sti')).toBe(false);
  });
});
