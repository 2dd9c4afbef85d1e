/** Changes of layout that keep what minutes say: what another converter, or another page, would have made of the same text. */
import type { Punkt, Referat } from '../../src/schema/referat.js';

/** Offsets where one block ends and the next begins inside an item. */
export function seamsOf({ punkter }: Referat, text: string): readonly number[] {
  const blocks = punkter.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  return blocks.flatMap(({ span }) => (text.startsWith('\n\n', span[1]) ? [span[1]] : []));
}

/** The text with something put in at each of some offsets. */
export function insertAt(text: string, offsets: readonly number[], inserted: (nth: number) => string): string {
  let out = '';
  let done = 0;
  [...offsets]
    .sort((a, b) => a - b)
    .forEach((offset, nth) => {
      out += text.slice(done, offset) + inserted(nth);
      done = offset;
    });
  return out + text.slice(done);
}

/** Blanks inside paragraphs where a page could cut: in mid-sentence, before a word in lower case. Paragraphs that are cut already stay. */
export function cutsOf(punkt: Punkt, text: string): readonly number[] {
  return punkt.sections.flatMap(({ kind, blocks }) =>
    blocks
      .filter(({ type, span }) => type === 'paragraph' && kind !== 'bilag' && !text.slice(...span).includes('\n'))
      .flatMap(({ span: [start, end] }) => {
        const found = /(?<=\p{L}{2}) (?=\p{Ll}{3})/u.exec(text.slice(start + 25, end - 10));
        return found ? [start + 25 + found.index] : [];
      }),
  );
}

/** Markdown as plain text: no heading marks, no strong emphasis, no escapes. */
export const stripMarkdown = (text: string): string =>
  text
    .replace(/^#{1,6} /gmu, '')
    .replace(/\*\*(?=\S)([^*\n]+)\*\*/gu, '$1')
    .replace(/\\_/gu, '_');

/** Every heading at another level. */
export const relevel = (text: string, level: (now: number) => number): string =>
  text.replace(/^#{1,6}(?= )/gmu, (marks) => '#'.repeat(Math.min(6, Math.max(1, level(marks.length)))));

/** Long lines of prose over several lines; lines with tabs or pipes stay. */
export function rewrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => (line.length <= width || /[\t|]|\.{4}/u.test(line) || line.startsWith('#') ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const indent = /^\s*(?:[-•o*] |\d+[.)] )?/u.exec(line)?.[0].replace(/\S/gu, ' ') ?? '';
  const rows: string[] = [];
  for (const word of line.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(rows.length === 0 ? word : indent + word);
  }
  return rows.join('\n');
}
