/** Words, sentences and lines of invented minutes, for tests that build documents at random. */
import fc from 'fast-check';

export const WORDS = [
  'rådet',
  'Ærø',
  'Sandvig-Holm',
  'havnen',
  'og',
  'at',
  'børne-',
  'udvalget',
  'godkendte',
  'planen',
  '§ 8',
  'kl. 09:00',
  '3,4 mio. kr.',
  'Åse',
  'ikke',
  '2025',
  'd.',
  'nr. 3',
  'Økonomi',
  'å',
  'a',
  'café',
  'referat',
  'tog',
  'sagen',
  'til',
  'efterretning',
  '–',
  '(45 min.)',
  '“igen”',
] as const;

export const word: fc.Arbitrary<string> = fc.constantFrom(...WORDS);

const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

/** Inline text as converters leave it: words with strong and weak emphasis, escapes, references, file names, links, code, stars. */
export const markedText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: word },
      { weight: 2, arbitrary: phrase.map((text) => `**${text}**`) },
      { weight: 1, arbitrary: phrase.map((text) => `**${text}:**`) },
      { weight: 1, arbitrary: phrase.map((text) => `*${text}*`) },
      { weight: 1, arbitrary: phrase.map((text) => `_${text}_`) },
      { weight: 1, arbitrary: phrase.map((text) => `***${text}***`) },
      { weight: 1, arbitrary: phrase.map((text) => `\`${text}\``) },
      { weight: 1, arbitrary: phrase.map((text) => `[${text}](https://sandvig-holm.example/a_b)`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('\\_', '\\*', 'Plan\\_2025\\_udkast.pdf', '\\[sic\\]', '1\\.', '\\', '\\å', '\\\\', '100 \\% sikker'),
      },
      { weight: 1, arbitrary: fc.constantFrom('&amp;', '&lt;3', '&nbsp;', '&#248;', '&#xF8;', 'By & Land', '&ukendt;', 'R&D;', '&') },
      { weight: 1, arbitrary: fc.constantFrom('Plan_2025_udkast.pdf', '_kladde', 'bilag_', '__init__', 'a_b_c', '_', '__') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'Dagtilbud*',
          'Skoler**',
          '* note',
          '** note',
          '*',
          '**',
          '***',
          '2 * 3',
          '`',
          '``',
          '<https://sandvig-holm.example>',
          '<post@sandvig-holm.example>',
          '<b>',
          '![foto](a.png)',
          '[1]',
          '](',
        ),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', '  ', '\t'), { minLength: parts.length, maxLength: parts.length })
      .map((gaps) => parts.map((part, i) => part + (gaps[i] ?? '')).join('')),
  );
