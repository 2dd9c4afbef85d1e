/** What of the text was no text: signs that a converter or a web page left, taken out or made into the letters they stand for. */
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { Rewrite, RewriteName } from '../source/normalise.js';
import type { Check } from './finding.js';

/**
 * Line ends, form feeds, blanks and composed letters in another form, the `\` of Markdown at a line end and Pandoc's attributes are how files
 * are written, and no damage.
 */
const CODES: Readonly<Partial<Record<RewriteName, DiagnosticCode>>> = {
  tag: 'tags-removed',
  ligature: 'letters-mended',
  bullet: 'letters-mended',
  'soft-hyphen': 'invisible-characters-removed',
  'zero-width': 'invisible-characters-removed',
  quote: 'quotation-marks-removed',
  'form-table': 'form-tables-unfolded',
};

/** One finding for each kind of damage, at the first place, with how often it was mended. */
export const checkCharacters: Check = ({ document }) => {
  const found = new Map<DiagnosticCode, { readonly first: Rewrite; count: number }>();
  for (const rewrite of document.source.rewrites) {
    const code = CODES[rewrite.name];
    const known = code && found.get(code);
    if (known) known.count++;
    else if (code) found.set(code, { first: rewrite, count: 1 });
  }
  return [...found].map(([code, { first, count }]) => ({
    code,
    span: [first.at, first.at],
    original: [first.start, first.end],
    data: { count },
  }));
};
