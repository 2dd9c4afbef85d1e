import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContents, type Contents, type RawEntry } from '../../src/split/contents.js';
import { beginsListed, holdsListed, isListed, isListedAlone, matchesEntry, findEntry } from '../../src/split/listed-titles.js';
import { foldTitle } from '../../src/split/context.js';
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
        expect(beginsListed(contents, start)).toBe(contents.entries.some(({ key }) => key.startsWith(start)));
      }),
    );
  });

  const cases = fc.tuple(
    fc.array(
      fc.record({
        number: fc.constantFrom('', '1', '2', '3'),
        title: fc.constantFrom(
          'Kajen',
          'Broen',
          'Kajen og broen ved havnen',
          'Kajen og broen ved havnen males',
          'Kajen og broen ved havnen males rød',
        ),
      }),
      { minLength: 2, maxLength: 6 },
    ),
    fc.constantFrom('kajen', 'broen', 'molen', 'kajen og broen', 'kajen og broen ved havnen males', 'kajen og broen ved havnen males rødt'),
    fc.constantFrom(undefined, '1', '2', '3'),
  );
  const listOf = (entries: readonly { readonly number: string; readonly title: string }[]): Contents =>
    must(findContents(documentOf(`Indhold\n\n${entries.map(({ number, title }) => `${number}  ${title} . . . . 4`).join('\n')}\n`)));

  it('has the place of the first entry that lists it, of one with its number first', () => {
    fc.assert(
      fc.property(cases, ([entries, key, number]) => {
        const contents = listOf(entries);
        const fits = (entry: RawEntry): boolean => matchesEntry(entry, key) !== undefined;
        const numbered = contents.entries.findIndex((entry) => fits(entry) && entry.number?.text === number);
        expect(findEntry(contents, key, number)).toBe(numbered >= 0 ? numbered : contents.entries.findIndex(fits));
      }),
    );
  });

  it('is one of the list, of an entry without a number, or held by a text that is a little longer', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('', 'Åben sag: ', 'Lukket: ', ' (lukket)'), ([entries, key], mark) => {
        const contents = listOf(entries);
        const alone = contents.entries.filter(({ number }) => number === undefined);
        const text = `${mark}${key}`;
        expect(isListed(contents, key)).toBe(contents.entries.some((entry) => entry.key === key));
        expect(isListedAlone(contents, key)).toBe(alone.some((entry) => entry.key === key));
        const isNear = (entry: RawEntry): boolean => text.length >= entry.key.length && text.length - entry.key.length <= 12;
        expect(holdsListed(contents, text, 12)).toBe(alone.some((entry) => isNear(entry) && text.toLowerCase().includes(entry.key)));
      }),
    );
  });

  it('is none where there is no list', () => {
    expect(isListed(undefined, '')).toBe(false);
    expect(beginsListed(undefined, '')).toBe(false);
  });
});

describe('matchesEntry', () => {
  const entry = must(findContents(documentOf(`Indhold\n\nRetningslinje for nøgler og kort –\n`))?.entries[0]);

  it.each([
    ['Retningslinje for nøgler og kort –', 'same'],
    ['RETNINGSLINJE for nøgler og kort -.', 'same'],
    ['Retningslinje for nøgler og kort – anden behandling', 'truncated'],
    ['Retningslinje for nøgler', undefined],
    ['Ny retningslinje for nøgler og kort –', undefined],
  ])('compares %j: %s', (title, expected) => {
    expect(matchesEntry(entry, foldTitle(title))).toBe(expected);
  });

  it('takes no short entry for a cut title', () => {
    const short = must(findContents(documentOf(`Indhold\n\nBudget\n`))?.entries[0]);
    expect(matchesEntry(short, foldTitle('Budget 2026'))).toBeUndefined();
  });
});
