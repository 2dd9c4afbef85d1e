/** Answers about the text of a line that more than one stage asks for, worked out once. */
import type { Passage } from '../markdown/passage.js';
import type { Document } from './context.js';

/**
 * The same question, with its answer kept as long as the passage is, also that there is none. A passage belongs to one document and is read
 * with one grammar. For questions that cost more than keeping their answer does.
 */
export function askOnce<Answer extends object>(
  ask: (document: Document, passage: Passage) => Answer | undefined,
): (document: Document, passage: Passage) => Answer | undefined {
  const answers = new WeakMap<Passage, Answer | null>();
  return (document, passage) => {
    let answer = answers.get(passage);
    if (answer === undefined) {
      answer = ask(document, passage) ?? null;
      answers.set(passage, answer);
    }
    return answer ?? undefined;
  };
}
