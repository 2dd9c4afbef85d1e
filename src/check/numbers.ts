import type { Span } from '../schema/referat.js';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Check, Finding } from './finding.js';

/** Gaps and repeats in the numbers of items, and gaps in the numbers of recommended points. */
export const checkNumbers: Check = ({ punkter }) => [
  ...compare(
    punkter.map(({ number, span, spans }) => ({ number, span: spans.number ?? span })),
    'punkt-number-gap',
    'punkt-number-repeat',
  ),
  ...punkter.flatMap(({ recommendation }) =>
    compare(recommendation?.points ?? [], 'recommendation-number-gap', 'recommendation-number-gap'),
  ),
];

interface Numbered {
  readonly number?: string | undefined;
  readonly span: Span;
}

function compare(list: readonly Numbered[], gap: DiagnosticCode, repeat: DiagnosticCode): readonly Finding[] {
  return list.flatMap((item, i) => {
    const previous = list[i - 1]?.number;
    const from = Number(previous);
    const to = Number(item.number);
    if (previous === undefined || item.number === undefined || !Number.isInteger(from) || !Number.isInteger(to) || to === from + 1)
      return [];
    return [{ code: to > from ? gap : repeat, span: item.span, data: { number: item.number, previous, expected: String(from + 1) } }];
  });
}
