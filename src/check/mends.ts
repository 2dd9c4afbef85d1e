import type { Check } from './finding.js';

/** What was mended in paragraphs, lists and words, and tables whose rows differ. */
export const checkMends: Check = ({ mends, ragged }) => [
  ...mends.map(({ kind, start, end }) => ({
    code: kind === 'hyphen' ? ('hyphenation-mended' as const) : ('page-break-mended' as const),
    span: [start, end] as const,
    data: {},
  })),
  ...ragged.map(({ span, width }) => ({ code: 'table-ragged' as const, span, data: { expected: width } })),
];
