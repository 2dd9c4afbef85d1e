import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from '../../src/source/narrow.js';

it('a narrow text is the same text, whatever its characters and however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat({ max: 4000 }), (text, length) => {
      const long = `${'æ'.repeat(length)}${text}`;
      expect([narrow(text), narrow(long)]).toEqual([text, long]);
    }),
  );
  const longest = 'æ'.repeat(600_000);
  expect(narrow(longest)).toBe(longest);
});
