/** Outcomes as people read them: one said of several points is one thing that was done, `approved 1, 3`. */
import type { Outcome } from '../schema/referat.js';

/** An outcome with all points that its words speak of. */
export interface Act extends Pick<Outcome, 'evidence' | 'span'> {
  /** The kind and the numbers of the points. */
  readonly name: string;
}

/** The outcomes of a decision, those with the same words as one. */
export function actsOf(outcomes: readonly Outcome[]): readonly Act[] {
  const isSame = (a: Outcome, b: Outcome): boolean => a.kind === b.kind && a.span[0] === b.span[0];
  return outcomes
    .filter((outcome, i) => outcomes.findIndex((other) => isSame(other, outcome)) === i)
    .map((outcome) => {
      const points = outcomes.filter((other) => isSame(other, outcome)).flatMap(({ point }) => point ?? []);
      return { name: [outcome.kind, points.join(', ')].join(' ').trimEnd(), evidence: outcome.evidence, span: outcome.span };
    });
}
