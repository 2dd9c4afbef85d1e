/**
 * The letters of a pattern, narrowed to Latin script.
 *
 * Forms speak of letters as Unicode does, `\p{Lu}`. What the engine makes of a class of all the world's letters is so large that the
 * patterns of one document took longer to make than the document to read. Danish minutes are in Latin letters, names from elsewhere too.
 */
import { HAS_LETTER, PATTERN_PART, STARTS_CAPITAL, STARTS_SMALL, UNICODE_CLASS, WORD_CHARACTER } from './characters.js';

/** The blocks of Latin letters in which names are written: up to `ɏ`, and from `Ḁ` to `ỿ`. */
const BLOCKS = [
  [0x30, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** Unicode class → what stands for it between brackets. */
export const LATIN: Readonly<Record<string, string>> = {
  [String.raw`\p{L}`]: rangesOf((character) => HAS_LETTER.test(character)),
  [String.raw`\p{Lu}`]: rangesOf((character) => STARTS_CAPITAL.test(character)),
  [String.raw`\p{Ll}`]: rangesOf((character) => STARTS_SMALL.test(character)),
  [String.raw`\p{N}`]: rangesOf((character) => WORD_CHARACTER.test(character) && !HAS_LETTER.test(character)),
};

/** A pattern with the Latin letters in the place of its Unicode classes. */
export function toLatin(pattern: string): string {
  return pattern.replace(PATTERN_PART, (part) => {
    const latin = part.replace(UNICODE_CLASS, (name) => LATIN[name] ?? name);
    return part.startsWith('[') || latin === part ? latin : `[${latin}]`;
  });
}

/** A pattern that is asked of every line, narrowed in the same way. */
export const inLatin = (pattern: RegExp): RegExp => new RegExp(toLatin(pattern.source), pattern.flags);

/** The characters of which something holds, as ranges of a class. */
function rangesOf(holds: (character: string) => boolean): string {
  const ranges: [first: number, last: number][] = [];
  for (const [from, to] of BLOCKS)
    for (let code = from; code <= to; code++) {
      if (!holds(String.fromCharCode(code))) continue;
      const range = ranges.at(-1);
      if (range?.[1] === code - 1) range[1] = code;
      else ranges.push([code, code]);
    }
  return ranges.map(([first, last]) => [...new Set([first, last])].map((code) => String.fromCharCode(code)).join('-')).join('');
}
