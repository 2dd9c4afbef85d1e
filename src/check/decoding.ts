import { findMojibake } from '../source/mojibake.js';
import type { Check } from './finding.js';

/** The encoding was guessed, characters were lost, or letters were garbled before. */
export const checkDecoding: Check = ({ decoded, document }) => {
  const replaced = document.source.text.indexOf('\uFFFD');
  return [
    ...(decoded.assumed ? [{ code: 'encoding-assumed' as const, span: [0, 0] as const, data: { encoding: decoded.encoding } }] : []),
    ...(decoded.replaced > 0 || replaced >= 0
      ? [
          {
            code: 'replaced-characters' as const,
            span: [Math.max(0, replaced), Math.max(0, replaced + 1)] as const,
            data: { count: Math.max(decoded.replaced, document.source.text.split('\uFFFD').length - 1) },
          },
        ]
      : []),
    ...findMojibake(document.source.text).map(({ found, expected, span, count }) => ({
      code: 'mojibake' as const,
      span,
      data: { found, expected, count },
    })),
  ];
};
