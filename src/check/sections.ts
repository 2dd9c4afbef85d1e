import { distance } from 'fastest-levenshtein';
import { ALL_WORDS } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import { nameOf, type Check } from './finding.js';

/** Sections without a heading, without text, or under a label the grammar does not know; items of a referat without a decision, and decisions without words that say what was done. */
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
        ? [
            {
              code: 'section-label-unknown' as const,
              span: spans.heading ?? span,
              data: { heading, ...nearestTo(document.grammar, heading) },
            },
          ]
        : []),
    ]),
    ...(meeting.documentType !== 'dagsorden' && punkt.visibility !== 'closed' && punkt.decisions.length === 0
      ? [{ code: 'decision-missing' as const, span: punkt.spans.title ?? punkt.span, data: nameOf(punkt) }]
      : []),
    ...punkt.decisions.flatMap(({ own, outcomes, span }) =>
      own && outcomes.length === 0 ? [{ code: 'decision-outcome-unknown' as const, span, data: nameOf(punkt) }] : [],
    ),
  ]);

/** The known label that is spelled nearly like an unknown one: `Sagfremstiling` is perhaps `Sagsfremstilling`. A quarter of the letters may differ. */
function nearestTo(grammar: Grammar, heading: string): { readonly nearest?: string } {
  const folded = heading.toLowerCase();
  let most = Math.floor(folded.length / 4);
  let nearest: string | undefined;
  for (const { forms } of grammar.groups.section.entries)
    for (const form of forms) {
      if (Math.abs(form.length - folded.length) > most || !ALL_WORDS.test(form)) continue;
      const steps = distance(folded, form.toLowerCase());
      if (steps > most) continue;
      most = steps - 1;
      nearest = form;
    }
  return nearest === undefined ? {} : { nearest };
}
