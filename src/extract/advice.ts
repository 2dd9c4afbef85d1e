/** `Økonomiudvalget anbefaler indstillingen.` below a recommendation: what another body said of it before the meeting. */
import type { RawBlock } from '../lines/blocks.js';
import { spanIn, subPassage } from '../markdown/passage.js';
import type { Decision, Meeting } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { isOwn, makeDecision } from './decision.js';
import { readOutcomes } from './outcomes.js';

/** The earlier decisions among the paragraphs of an Indstilling. */
export function readAdvice(document: Document, meeting: Pick<Meeting, 'body' | 'date'>, blocks: readonly RawBlock[]): Decision[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'paragraph' || block.passage.text.length > LONGEST) return [];
    const { passage } = block;
    const at = document.grammar.groups.advice.match(passage.text)?.slots.body;
    if (!at || !document.grammar.groups.bodyWord.match(at.text) || isOwn(document.grammar, meeting, at.text, undefined)) return [];
    const body = subPassage(passage, at.start, at.end);
    const owner = { own: false, body: body.text, spans: { body: spanIn(body) } };
    return [makeDecision(owner, passage.text, { outcomes: readOutcomes(document, [block]) }, spanIn(passage))];
  });
}

const LONGEST = 200;
