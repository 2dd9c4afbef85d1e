/**
 * Mojibake: UTF-8 that was read as a single-byte encoding and saved again, so that `rådhus` reads `rÃ¥dhus`. Text is never mended: what stands
 * in the file is the record. Found are the letters and signs of Danish text, as windows-1252 and as Mac Roman show their bytes.
 */
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';
import type { Span } from '../schema/referat.js';

/** A garbled letter of a text: what stands there, what it was, where it stands first and how often. */
export interface Mojibake {
  readonly found: string;
  readonly expected: string;
  readonly span: Span;
  readonly count: number;
}

/** Letters and signs that no Danish text does without. */
const LETTERS = 'æøåÆØÅéüöä–—’“”…•§';

const GARBLED: readonly (readonly [found: string, expected: string])[] = (['windows-1252', 'macintosh'] as const).flatMap((encoding) => {
  const read = createSinglebyteDecoder(encoding, true);
  return Array.from(LETTERS, (letter) => [read(new TextEncoder().encode(letter)), letter] as const);
});

/** What garbled pairs begin with: a text that has none of these is clean. */
const LEADS = [...new Set(GARBLED.map(([found]) => found.charAt(0)))];

/** Every kind of garbled letter in a text, in the order of the first place of each. */
export function findMojibake(text: string): readonly Mojibake[] {
  if (!LEADS.some((lead) => text.includes(lead))) return [];
  return GARBLED.flatMap(([found, expected]) => {
    const first = text.indexOf(found);
    if (first < 0) return [];
    return [{ found, expected, span: [first, first + found.length] as const, count: text.split(found).length - 1 }];
  });
}
