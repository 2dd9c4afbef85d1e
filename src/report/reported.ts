/** What a report is made of. */
import type { Diagnostic, Severity } from '../schema/referat.js';

/** A document with its diagnostics, or the reason why it could not be read. */
export interface Reported {
  /** The name a person knows the file by. */
  readonly path: string;
  /** The decoded original, for the lines that are quoted. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Why there is no result. */
  readonly failure?: string | undefined;
}

/** The code under which a failure is reported. */
export const FAILURE_CODE = 'unreadable';

/** Severities from the gravest. */
export const BY_WEIGHT: readonly Severity[] = ['error', 'warning', 'info'];

/** How many diagnostics of each severity; a failure is an error. */
export function countSeverities(files: readonly Reported[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { diagnostics, failure } of files) {
    if (failure !== undefined) counts.error += 1;
    for (const { severity } of diagnostics) counts[severity] += 1;
  }
  return counts;
}
