/** What a result says, without where it stands: for tests that compare two readings of one document. */
import { SECTION_KINDS, type Referat, type SectionKind } from '../../src/schema/referat.js';

const PLACES: ReadonlySet<string> = new Set([
  'span',
  'spans',
  'cells',
  'line',
  'column',
  'sha256',
  'bytes',
  'encoding',
  'characters',
  'claimed',
]);

/** The result without spans, source digests and character counts. `without` names diagnostic codes that may differ. */
export function contentOf(referat: Referat, without: readonly string[] = []): unknown {
  const kept = { ...referat, diagnostics: referat.diagnostics.filter(({ code }) => !without.includes(code)) };
  return strip(kept);
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !PLACES.has(key))
      .map(([key, inner]) => [key, strip(inner)]),
  );
}

/** Kinds of section that have labels of their own whatever the markup; others may be known by their heading mark alone. */
export const CORE_KINDS: readonly SectionKind[] = ['anledning', 'resume', 'sagsfremstilling', 'indstilling', 'beslutning', 'bilag'];

/**
 * What must survive every change of layout: the meeting, the contents list, and what each item is, recommends, decides and attaches.
 * `kinds` names the kinds of section to look at.
 */
export function essenceOf(referat: Referat, kinds: readonly SectionKind[] = SECTION_KINDS): unknown {
  const { meeting, tableOfContents, punkter } = referat;
  return strip({
    meeting,
    tableOfContents: tableOfContents.map(({ number, title, page }) => ({ number, title, page })),
    punkter: punkter.map((punkt) => ({
      number: punkt.number,
      title: punkt.title,
      visibility: punkt.visibility,
      journalNumber: punkt.journalNumber,
      durationMinutes: punkt.durationMinutes,
      sections: punkt.sections.map(({ kind }) => kind).filter((kind) => kinds.includes(kind)),
      by: punkt.recommendation?.by,
      points: punkt.recommendation?.points,
      outcomes: punkt.decisions.map(({ own, body, date, outcomes }) => ({ own, body, date, outcomes })),
      bilag: punkt.bilag,
    })),
  });
}
