import { describe, expect, it } from 'vitest';
import { actsOf } from '../../src/show/acts.js';
import { readPunktWith } from '../kit/parse.js';

describe('what was done, as people read it', () => {
  it('is one act for all points that its words speak of, and each of several acts of a kind', () => {
    const { decisions } = readPunktWith(
      'Indstilling\n\nHavnechefen indstiller,\n\n1. at stien anlægges\n2. at stien får lys\n3. at broen males\n\nBeslutning\n\nAd 1 og 3: Godkendt.\n\nAd 2: Godkendt.\n\nStien blev drøftet.',
    );
    expect(decisions.flatMap(({ outcomes }) => actsOf(outcomes).map(({ name, evidence }) => [name, evidence]))).toEqual([
      ['approved 1, 3', 'Godkendt'],
      ['approved 2', 'Godkendt'],
      ['discussed', 'drøftet'],
    ]);
  });
});
