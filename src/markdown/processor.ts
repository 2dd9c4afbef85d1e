/**
 * The frozen Markdown processor. It reads the text of one block, never a document and never its structure: every construct of
 * Markdown that would see structure (lists, headings, quotes, rules, code, HTML, definitions) is off by name, since plain minutes
 * trip over all of them: `31. maj 2025 udløber fristen` is no list and `----` under a label no heading.
 */
import { unified } from 'unified';
import remarkParse from 'remark-parse';
import type { Root } from 'mdast';

const STRUCTURE = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const processor = unified()
  .data('micromarkExtensions', [{ disable: { null: STRUCTURE } }])
  .use(remarkParse)
  .freeze();

/** Parses the text of one block as Markdown's inline syntax. */
export function parseInline(text: string): Root {
  return processor.parse(text);
}
