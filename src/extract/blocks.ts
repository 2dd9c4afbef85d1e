/** Blocks as they are put out, and a section's text. */
import type { RawBlock, RawItem } from '../lines/blocks.js';
import { spanIn } from '../markdown/passage.js';
import type { Block, ListItem } from '../schema/referat.js';

/** A block of the schema. */
export function toBlock(block: RawBlock): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { type: block.type, text: block.passage.text, span: spanIn(block.passage) };
    case 'list':
      return { type: 'list', ordered: block.ordered, items: block.items.map(toItem), span: [block.items[0]?.start ?? 0, block.end] };
    case 'table': {
      const [header = [], ...rows] = block.table.rows.map((row) => row.map((cell) => cell.text));
      const cells = block.table.rows.map((row) => row.map((cell) => (cell.text === '' ? null : spanIn(cell))));
      return { type: 'table', header, rows, span: [block.table.lines[0]?.start ?? 0, block.table.lines.at(-1)?.end ?? 0], cells };
    }
  }
}

function toItem(item: RawItem): ListItem {
  return { marker: item.marker, text: item.passage.text, items: item.items.map(toItem), span: [item.start, endOf(item)] };
}

const endOf = (item: RawItem): number => {
  const last = item.items.at(-1);
  return last ? endOf(last) : item.passage.end;
};

/** The text of blocks: a blank line between them, list items and table rows one a line. */
export function textOf(blocks: readonly Block[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.type === 'list') return block.items.map(itemText).join('\n');
  if (block.type === 'table') return [block.header, ...block.rows].map((row) => row.join('\t').trimEnd()).join('\n');
  return block.text;
}

const itemText = (item: ListItem): string => (item.items.length === 0 ? item.text : `${item.text}\n${item.items.map(itemText).join('\n')}`);
