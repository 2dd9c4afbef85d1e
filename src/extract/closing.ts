/**
 * What is said below the last item, of the next meeting and of the minutes themselves. It is kept under the words that say what it is of:
 * `Næste møde: Onsdag den 5. oktober`, `NÆSTE MØDE ⏎⏎ Onsdag den 5. oktober`, `Referatet sendes til chefgruppen.`
 */
import { withoutColon } from '../lines/labels.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Closing } from '../split/closing.js';
import type { Document } from '../split/context.js';
import { readRest, type RestEntry } from './rest.js';

/** Reads the statements of the closing, but for the lines in `claimed`, which are told of elsewhere; what is kept is added to them. */
export function readClosing(document: Document, { statements }: Closing, claimed: Set<number>): readonly RestEntry[] {
  let above: string | undefined;
  return statements.flatMap((block, i) => {
    const [first, ...more] = readRest(document, block, claimed);
    // The rule of a table is no text, and understood.
    for (const { index } of block) claimed.add(index);
    if (!first) return [];
    const [{ passage }] = block;
    const label = labelOf(document, passage);
    const isAlone = label !== undefined && block.length === 1 && withoutColon(passage.text) === label;
    const over = label ?? above;
    above = isAlone ? label : undefined;
    if (isAlone && i + 1 < statements.length) return [];
    if (over === undefined || isAlone) return [first, ...more];
    const said = label !== undefined && block.length === 1 ? saidBehind(passage, label) : first;
    return [{ label: over, ...said }, ...more.map((entry) => ({ label: over, ...entry }))];
  });
}

/** The words that say what a statement is of. */
function labelOf({ grammar }: Document, { text }: Passage): string | undefined {
  const field = grammar.groups.headerField.match(text);
  const match = field?.entry.attributes.field === 'other' ? field : grammar.groups.closing.match(text);
  return match && text.slice(0, match.end).trimEnd();
}

/** `Næste møde: Onsdag den 5. oktober`; a sentence is kept whole. */
function saidBehind(passage: Passage, label: string): RestEntry {
  const value = passage.text.charAt(label.length) === ':' ? subPassage(passage, label.length + 1) : passage;
  return { text: value.text, span: spanIn(value) };
}
