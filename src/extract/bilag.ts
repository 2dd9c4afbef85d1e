/** Attachments: one each, whatever their layout; `Ingen bilag.` means none. */
import { STARTS_DIGIT } from '../grammar/characters.js';
import type { RawBlock, RawItem } from '../lines/blocks.js';
import { spanIn, type Passage } from '../markdown/passage.js';
import type { Bilag } from '../schema/referat.js';
import type { Document } from '../split/context.js';

/** Reads the blocks of a Bilag section. */
export function readBilag(document: Document, blocks: readonly RawBlock[]): readonly Bilag[] {
  return blocks.flatMap(bilagOf).filter(({ title }) => title !== '' && document.grammar.groups.noBilag.match(title) === undefined);
}

function bilagOf(block: RawBlock): readonly Bilag[] {
  if (block.type === 'list') return block.items.flatMap(itemBilag);
  if (block.type === 'table')
    return block.table.rows.flatMap((row) =>
      row
        .filter((cell) => cell.text !== '')
        .slice(0, 1)
        .map(toBilag),
    );
  return [toBilag(block.passage)];
}

const toBilag = (passage: Passage): Bilag => ({ title: passage.text, span: spanIn(passage) });

/** A number is part of the file's name (`1. Oversigtskort.pdf`); a bullet is not. */
function itemBilag(item: RawItem): readonly Bilag[] {
  const { marker, start, passage } = item;
  const own: Bilag = STARTS_DIGIT.test(marker)
    ? { title: `${marker} ${passage.text}`, span: [start, spanIn(passage)[1]] }
    : toBilag(passage);
  return [own, ...item.items.flatMap(itemBilag)];
}
