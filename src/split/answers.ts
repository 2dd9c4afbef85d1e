/**
 * `Indstilling ⏎ 1. at … ⏎ 2. at … ⏎ Beslutning ⏎ Ad 1 ⏎ Godkendt. ⏎ Punkt 2: Udsat.`: below the label of a decision the numbers are
 * those of the points recommended above it, and no items begin there.
 */
import type { Line } from '../lines/line.js';
import type { Document } from './context.js';

/** True where a numbered line with this title, or without one above this line, says what was decided on a point recommended above it. */
export function answersPoint(document: Document, line: Line, title: string, below: Line | undefined): boolean {
  if (!isOutcome(document, title === '' ? (below?.passage.text ?? '') : title)) return false;
  const decision = labelAbove(document, line.index, 'beslutning');
  return decision !== undefined && labelAbove(document, decision, 'indstilling') !== undefined;
}

/** `Godkendt.`: nothing but what was done. */
function isOutcome(document: Document, text: string): boolean {
  if (text.length > LONGEST_OUTCOME) return false;
  const match = document.grammar.groups.outcome.match(text);
  return match?.start === 0 && match.end >= text.length - 1;
}

const LONGEST_OUTCOME = 40;

/** The line of the first label above, if it is of a kind. */
function labelAbove(document: Document, before: number, kind: string): number | undefined {
  for (let i = before - 1; i >= Math.max(0, before - FURTHEST); i--) {
    const label = document.labels.get(i);
    if (label && !label.weak) return label.kind === kind ? i : undefined;
  }
  return undefined;
}

/** A recommendation and the decisions on its points are not longer than this. */
const FURTHEST = 100;
