/** Words that the page hyphenated over a line end. */
import { HYPHEN_END, STARTS_LOWER } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import type { Slice } from '../markdown/passage.js';
import type { Span } from '../schema/referat.js';
import type { Line } from './line.js';

/** The slices of lines that belong together, from an offset in the first one on, and where a hyphen was taken out. */
export function sliceLines(
  grammar: Grammar,
  lines: readonly Line[],
  from: number,
): { readonly slices: readonly Slice[]; readonly hyphens: readonly Span[] } {
  const hyphens: Span[] = [];
  const slices = lines.map((line, i): Slice => {
    const start = i === 0 ? from : line.start;
    const next = lines[i + 1];
    if (!next || !isHyphenated(grammar, line.text, next.text)) return { start, end: line.end };
    hyphens.push([line.end - 1, next.start]);
    return { start, end: line.end - 1, glue: '' };
  });
  return { slices, hyphens };
}

/** `kommune- ⏎ planen` was one word; `børne- ⏎ og ungeområdet` was not. */
function isHyphenated(grammar: Grammar, text: string, next: string): boolean {
  return HYPHEN_END.test(text) && STARTS_LOWER.test(next) && grammar.groups.coordinator.match(next) === undefined;
}
