/**
 * Decisions on the agenda: `Punkt 8 blev taget af dagsordenen. Dagsordenen blev herefter godkendt.` What is said of another item is no
 * outcome of this one; an agenda that is approved without it, or in another order, is approved with a change.
 */
import { findAll } from '../grammar/find.js';
import { SENTENCE_BREAKS } from '../grammar/characters.js';
import type { RawBlock } from '../lines/blocks.js';
import { spanIn, type Passage } from '../markdown/passage.js';
import type { Outcome } from '../schema/referat.js';
import type { Document } from '../split/context.js';

/** The outcomes of a decision on the agenda, given those that its words alone would have; others are as they were. */
export function readAgendaChange(document: Document, blocks: readonly RawBlock[], outcomes: readonly Outcome[]): readonly Outcome[] {
  const changes = blocks.flatMap((block) => (block.type === 'paragraph' ? findChanges(document, block.passage) : []));
  const first = changes[0];
  if (!first) return outcomes;
  const own = outcomes.filter(({ span }) => !changes.some((change) => change.span[0] <= span[0] && span[1] <= change.span[1]));
  const isApproved = own.some(({ kind }) => kind === 'approved') && own.every(({ kind }) => kind !== 'amended');
  return isApproved ? [...own, first] : own;
}

/** The sentences of a passage that begin with the number of another item and say what becomes of it. */
function findChanges(document: Document, passage: Passage): readonly Outcome[] {
  const changes: Outcome[] = [];
  let start = 0;
  for (const end of [...findAll(SENTENCE_BREAKS, passage.text).map(({ index }) => index + 1), passage.text.length]) {
    const sentence = passage.text.slice(start, end);
    const from = start + sentence.length - sentence.trimStart().length;
    const evidence = passage.text.slice(from, end).trimEnd();
    if (evidence !== '' && document.grammar.groups.agendaChange.match(evidence))
      changes.push({ kind: 'amended', evidence, span: spanIn(passage, from, from + evidence.length) });
    start = end;
  }
  return changes;
}
