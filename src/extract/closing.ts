/**
 * What is said below the last item, of the next meeting and of the minutes themselves. It is kept under the words that say what it is of:
 * `Næste møde: Onsdag den 5. oktober`, `NÆSTE MØDE ⏎⏎ Onsdag den 5. oktober`, `Referatet sendes til chefgruppen.`
 */
import { withoutColon } from '../lines/labels.js';
import { isRuleRow } from '../lines/table.js';
import type { Passage } from '../markdown/passage.js';
import type { Closing } from '../split/closing.js';
import type { Document } from '../split/context.js';
import { readRest, type RestEntry } from './rest.js';

/** Reads the statements of the closing, but for the lines in `claimed`, which are told of elsewhere; what is kept is added to them. */
export function readClosing(document: Document, { statements }: Closing, claimed: Set<number>): readonly RestEntry[] {
  let above: (RestEntry & { readonly label: string }) | undefined;
  return statements.flatMap((block, i) => {
    const [first, ...more] = readRest(document, block, claimed);
    // The rule of a table is no text, and understood.
    for (const line of block) if (isRuleRow(line)) claimed.add(line.index);
    if (!first) return [];
    const [{ passage }] = block;
    const label = labelOf(document, passage);
    const isAlone = label !== undefined && block.length === 1 && withoutColon(passage.text) === label;
    const head = label === undefined ? above : undefined;
    above = isAlone && i + 1 < statements.length ? { ...first, label } : undefined;
    if (above) return [];
    const over = label ?? head?.label;
    if (over === undefined || isAlone) return [first, ...more];
    const text = label !== undefined && block.length === 1 ? saidBehind(passage, label) : first.text;
    return [
      { label: over, text, span: [head?.span[0] ?? first.span[0], first.span[1]] },
      ...more.map((entry) => ({ label: over, ...entry })),
    ];
  });
}

/** The words that say what a statement is of. */
function labelOf({ grammar }: Document, { text }: Passage): string | undefined {
  const field = grammar.groups.headerField.match(text);
  const match = field?.entry.attributes.field === 'other' ? field : grammar.groups.closing.match(text);
  return match && text.slice(0, match.end).trimEnd();
}

/** `Næste møde: Onsdag den 5. oktober`; a sentence is kept whole. */
const saidBehind = ({ text }: Passage, label: string): string =>
  text.charAt(label.length) === ':' ? text.slice(label.length + 1).trim() : text;
