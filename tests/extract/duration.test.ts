import { describe, expect, it } from 'vitest';
import { readPunktWith, sectionsOf } from '../kit/parse.js';

describe('a duration', () => {
  it.each([
    ['(45 min.)', 45],
    ['(10 min)', 10],
    ['(15 minutter)', 15],
    ['(Tid: 20 min.)', 20],
    ['Tid: 15 min.', 15],
    ['Tid: kl. 17.00-17.05 (5 min.)', 5],
    ['Tidspunkt: 17.00 – 17.05 (5 min.)', 5],
    ['Tid: kl. 17.00-17.05', undefined],
    ['Tid: kl. 17.00-17.05 (5 min.) i salen', undefined],
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

  it.each([
    'Tid: kl. 17.00-17.05 (5 min.)    Ansvarlig: Bo',
    'Tid: 5 min. Ansvarlig: Karen',
    'Tid: 5 min, Ansvarlige: Karen og Bo',
    'Tid: 5 min. - Oplæg: Karen',
  ])('stands below a title, before who answers for the item: %s', (line) => {
    const punkt = readPunktWith(`${line}\n\nSagsfremstilling\n\nTekst.`);
    expect([punkt.durationMinutes, sectionsOf(punkt)]).toEqual([5, [['sagsfremstilling', 'Sagsfremstilling']]]);
  });
});
