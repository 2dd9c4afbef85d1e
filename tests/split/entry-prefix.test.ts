import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContents } from '../../src/split/contents.js';
import { hasEntryFrom } from '../../src/split/entry-prefix.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';

const contentsOf = (titles: readonly string[]): ReturnType<typeof findContents> =>
  findContents(documentOf(`Indhold\n\n${titles.map((title, i) => `${String(i + 1)}  ${title} . . . . ${String(i + 2)}`).join('\n')}\n`));

describe('a title of the contents list', () => {
  it('begins with a text where one of them does', () => {
    const words = fc.constantFrom('Ny', 'Nye', 'sti', 'Stien', 'Å', 'bro', 'Broen', 'ved');
    const titles = fc.array(
      fc.array(words, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(titles, fc.array(words, { maxLength: 3 }), (listed, parts) => {
        const contents = must(contentsOf(['Kajen', ...listed]));
        const start = parts.join(' ').toLowerCase();
        expect(hasEntryFrom(contents, start)).toBe(contents.entries.some(({ key }) => key.startsWith(start)));
      }),
    );
  });

  it('is none where there is no list', () => {
    expect(hasEntryFrom(undefined, '')).toBe(false);
  });
});
