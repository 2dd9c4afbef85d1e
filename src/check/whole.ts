import type { Check } from './finding.js';

/** Whether there are minutes at all, and what of the text is in no field. */
export const checkWhole: Check = ({ punkter, unclaimed, runTogether }) => [
  ...(runTogether ? [{ code: 'lines-run-together' as const, span: runTogether, data: { length: runTogether[1] - runTogether[0] } }] : []),
  ...(punkter.length === 0 ? [{ code: 'no-minutes' as const, span: [0, 0] as const, data: {} }] : []),
  ...unclaimed.map(({ span }) => ({ code: 'unclaimed-text' as const, span, data: {} })),
];
