/** Answers about the text of a line that more than one stage asks for, worked out once. */
import type { Passage } from '../markdown/passage.js';
import type { Document } from './context.js';

/**
 * The same question, with its answer kept as long as the passage is. A passage belongs to one document and is read with one grammar. That
 * there is no answer is not kept: most lines have none, and show it at once.
 */
export function askOnce<Answer extends object>(
  ask: (document: Document, passage: Passage) => Answer | undefined,
): (document: Document, passage: Passage) => Answer | undefined {
  const answers = new WeakMap<Passage, Answer>();
  return (document, passage) => {
    const known = answers.get(passage);
    if (known) return known;
    const answer = ask(document, passage);
    if (answer) answers.set(passage, answer);
    return answer;
  };
}
