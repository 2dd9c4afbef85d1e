/** How long an item is planned to take: `(15 min.)` alone in a paragraph. */
import type { RawBlock } from '../lines/blocks.js';
import type { Document } from '../split/context.js';
import { readMinutes, type Duration } from '../split/form.js';

/** The first duration among the blocks of an item. */
export function readDuration(document: Document, blocks: readonly RawBlock[]): Duration | undefined {
  for (const block of blocks) {
    const found = block.type === 'paragraph' ? readMinutes(document, block.passage) : undefined;
    if (found && found.minutes > 0) return found;
  }
  return undefined;
}
