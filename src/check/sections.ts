import type { Check } from './finding.js';

/** Sections without a heading, without text, or under a label the grammar does not know; items of a referat without a decision. */
export const checkSections: Check = ({ punkter, meeting, document }) =>
  punkter.flatMap((punkt) => [
    ...(punkt.title === undefined
      ? [
          {
            code: 'punkt-title-missing' as const,
            span: [punkt.span[0], punkt.span[0]] as const,
            data: {},
          },
        ]
      : []),
    ...punkt.sections.flatMap(({ kind, heading, inferred, blocks, span, spans }) => [
      ...(inferred && kind !== 'beslutning' && kind !== 'fravaer'
        ? [{ code: 'section-heading-missing' as const, span, data: { kind } }]
        : []),
      ...(heading !== undefined && blocks.length === 0 ? [{ code: 'section-empty' as const, span, data: { heading } }] : []),
      ...(heading !== undefined && kind === 'andet' && document.grammar.groups.section.match(heading) === undefined
        ? [{ code: 'section-label-unknown' as const, span: spans.heading ?? span, data: { heading } }]
        : []),
    ]),
    ...(meeting.documentType !== 'dagsorden' && punkt.visibility !== 'closed' && punkt.decisions.length === 0
      ? [{ code: 'decision-missing' as const, span: punkt.spans.title ?? punkt.span, data: { title: punkt.title ?? punkt.number ?? '' } }]
      : []),
  ]);
