import { describe, expect, it } from 'vitest';
import { readPunktWith } from '../kit/parse.js';

describe('a duration', () => {
  it.each([
    ['(45 min.)', 45],
    ['(10 min)', 10],
    ['(15 minutter)', 15],
    ['(Tid: 20 min.)', 20],
    ['Tid: 15 min.', 15],
    ['(0 min.)', undefined],
    ['45 min.', undefined],
    ['(ca. en time)', undefined],
    ['Turen varer (45 min.) i alt.', undefined],
  ])('of %j', (line, minutes) => {
    expect(readPunktWith(`Sagsfremstilling\n\n${line}\n\nTekst.`).durationMinutes).toBe(minutes);
  });

  it('is the first one of the item', () => {
    expect(readPunktWith('Sagsfremstilling\n\n(45 min.)\n\nBeslutning\n\n(10 min.)').durationMinutes).toBe(45);
  });
});
