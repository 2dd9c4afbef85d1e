/** How long an item is planned to take: `(15 min.)` alone in a paragraph. */
import type { RawBlock } from '../lines/blocks.js';
import { spanIn } from '../markdown/passage.js';
import type { Span } from '../schema/referat.js';
import type { Document } from '../split/context.js';

/** The first duration among the blocks of an item, in minutes. */
export function readDuration(
  document: Document,
  blocks: readonly RawBlock[],
): { readonly minutes: number; readonly span: Span } | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const minutes = document.grammar.groups.duration.match(block.passage.text)?.slots.minutes;
    if (minutes && Number(minutes.text) > 0)
      return { minutes: Number(minutes.text), span: spanIn(block.passage, minutes.start, minutes.end) };
  }
  return undefined;
}
