/** Lines and their neighbours, for tests of the stages that read lines. */
import { defaultGrammar } from '../../src/grammar/default.js';
import type { BlockContext, Blocks, RawBlock, RawItem } from '../../src/lines/blocks.js';
import { readBlocks } from '../../src/lines/blocks.js';
import { makeSource } from '../../src/source/source.js';
import { readDocument, type Document } from '../../src/split/context.js';

/** The document as the stages after the lines see it. */
export const documentOf = (text: string): Document => readDocument(makeSource(text), defaultGrammar);

/** The blocks of a text, read as the lines of a section. */
export function blocksOf(text: string, context: Partial<Pick<BlockContext, 'kind' | 'headings' | 'wrap'>> = {}): Blocks {
  const { source, grammar, lines, furniture, aside, wrap } = documentOf(text);
  return readBlocks(lines, { source: source.text, grammar, furniture, aside, wrap, kind: 'sagsfremstilling', headings: true, ...context });
}

/** Blocks as plain data: `['paragraph', text]`, `['list', items]` with `[marker, text, …items]`, `['table', rows]`. */
export function outline({ blocks }: Blocks): readonly unknown[] {
  return blocks.map(outlineOf);
}

function outlineOf(block: RawBlock): unknown {
  if (block.type === 'list') return ['list', ...block.items.map(outlineItem)];
  if (block.type === 'table') return ['table', ...block.table.rows.map((row) => row.map((cell) => cell.text))];
  return [block.type, block.passage.text];
}

const outlineItem = (item: RawItem): unknown => [item.marker, item.passage.text, ...item.items.map(outlineItem)];
