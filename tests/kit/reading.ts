/**
 * The plain way from a slice of the source to the text a value should be: normalise, resolve markup with the Markdown processor, even
 * the white space. Slow and simple on purpose; the pipeline's own way is held to it.
 */
import { toString } from 'mdast-util-to-string';
import { parseInline } from '../../src/markdown/processor.js';
import { normalise } from '../../src/source/normalise.js';
import type { Span } from '../../src/schema/referat.js';

/** White space runs as one blank, none at the ends. */
export const even = (text: string): string => text.replace(/\s+/gu, ' ').replace(/^ | $/gu, '');

/** The text of a stretch of inline Markdown by the Markdown processor alone. */
export const byMarkdown = (text: string): string => even(toString(parseInline(text)));

/** The slice of a text without the spans that lie inside it: page furniture cuts paragraphs in two. */
export function sliceWithout(text: string, [start, end]: Span, holes: readonly Span[]): string {
  let slice = '';
  let at = start;
  for (const [from, to] of holes) {
    if (from < at || to > end) continue;
    slice += text.slice(at, from);
    at = to;
  }
  return slice + text.slice(at, end);
}

/**
 * Whether one of the texts that a slice may stand for fits: as written or with its markup resolved, with words mended over line ends or
 * not. The plainest are tried first, since nearly every value is one of them.
 */
export function hasReading(slice: string, fits: (reading: string) => boolean): boolean {
  const texts = textsOf(slice).flatMap((text) => [text, text.replace(/(?<=\p{Ll})-[ \t]*\n\s*(?=\p{Ll})/gu, '')]);
  return (
    texts.some((text) => fits(even(text))) ||
    texts.some((text) => fits(byMarkdown(text))) ||
    texts.some((text) => withPartners(oneLine(text)).some((whole) => fits(byMarkdown(whole))))
  );
}

/**
 * A slice as the text it is normalised to. The first bracket of `[Ny]{.mark} sti` stands outside the words, and so does the mark of the
 * heading `# Budget {#budget} ⏎ for rådet`. Behind a tab `# Budget {#budget}` is the text of a cell, and no heading.
 */
function textsOf(slice: string): readonly string[] {
  const own = slice.replace(QUOTE, '\n');
  const behind = ['# ', 'x\t'].map((before) => normalise(before + own).text.slice(before.length));
  return [normalise(own).text, normalise(`[${own}`).text, ...behind];
}

/** The marks of a mail that quotes before the second line of a slice and those below; a slice is too short to be told for such a mail. */
const QUOTE = /\n(?:> ?)+/gu;

const MARKS = ['**', '*', '_', '***', '__', '`'];

/**
 * A span takes in no mark at its edges, so the partner of a mark inside may lie outside: `at aftalen forlænges med **to år`, and before
 * `Kort](kort.pdf) over stien` the bracket of its link.
 */
const withPartners = (text: string): readonly string[] => [
  text,
  `[${text}`,
  `![${text}`,
  ...MARKS.flatMap((mark) => [text + mark, mark + text, mark + text + mark]),
];

/** Lines of a paragraph are read one by one: what begins a block in Markdown begins none inside a line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

/** The letters and digits alone, for texts whose markup cannot be told from the slice. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
