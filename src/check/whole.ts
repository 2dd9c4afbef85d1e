import type { Meeting, Span } from '../schema/referat.js';
import type { Check, Finding } from './finding.js';

/** Which dialect was chosen, whether there are minutes at all, what of the text was kept without being understood, and what is in no field. */
export const checkWhole: Check = ({ document, meeting, punkter, unclaimed, runTogether, dialectAt }) => [
  ...(dialectAt ? [{ code: 'dialect-chosen' as const, span: dialectAt, data: { dialect: document.grammar.name } }] : []),
  ...(runTogether ? [{ code: 'lines-run-together' as const, span: runTogether, data: { length: runTogether[1] - runTogether[0] } }] : []),
  ...(punkter.length === 0 ? [{ code: 'no-minutes' as const, span: [0, 0] as const, data: {} }] : []),
  ...runsOf(meeting.other ?? [], document.source.text).map((span): Finding => ({ code: 'header-text-unknown', span, data: {} })),
  ...unclaimed.map(({ span }) => ({ code: 'unclaimed-text' as const, span, data: {} })),
];

/** Where text without a label stands; neighbours are one place. */
function runsOf(other: NonNullable<Meeting['other']>, text: string): readonly Span[] {
  const runs: [number, number][] = [];
  for (const { label, span } of other) {
    if (label !== undefined) continue;
    const last = runs.at(-1);
    if (last && text.slice(last[1], span[0]).trim() === '') last[1] = span[1];
    else runs.push([span[0], span[1]]);
  }
  return runs;
}
