/** Findings become diagnostics: worded, weighed, and placed in the original. */
import { defined } from '../defined.js';
import type { Finding } from '../check/finding.js';
import type { Diagnostic } from '../schema/referat.js';
import { lineStarts, positionAt } from '../source/span.js';
import { toOriginal, type Source } from '../source/source.js';
import { CATALOGUE, wordDiagnostic } from './catalogue.js';

/** Diagnostics in the order of the text. Line and column are worked out only if there is something to say. */
export function toDiagnostics(source: Source, findings: readonly Finding[]): Diagnostic[] {
  if (findings.length === 0) return [];
  const starts = lineStarts(source.original);
  return findings.map(({ code, span, original, data }) => {
    const located: [number, number] = original ? [...original] : toOriginal(source, span);
    const { line, column } = positionAt(starts, located[0]);
    return defined({
      code,
      severity: CATALOGUE[code].severity,
      message: wordDiagnostic(code, data),
      span: located,
      line,
      column,
      data: Object.keys(data).length > 0 ? { ...data } : undefined,
    });
  });
}
