/** Pages whose line ends are lost. */
import type { Line } from '../lines/line.js';
import type { Contents } from './contents.js';
import { isFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';

/** A line of this length with labels inside is a page whose line ends are lost. */
const LONGEST_LINE = 250;

/** Minutes whose lines ran together have no heading to find. Their text is kept as one item, and a diagnostic says so. */
export function findRunTogether(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const line = document.lines.find(
    (other) => isFilled(document, other) && other.index >= (contents?.to ?? 0) && isRunTogether(document, other),
  );
  if (!line) return [];
  const { index } = line;
  return [{ line, first: index, at: index, to: index, form: { form: 'run-together', strength: 0 }, witnesses: [], weight: 0 }];
}

/** Two labels of the header, or a label of the header and one of a section, on one long line: `Mødedato: … Mødested: …` */
function isRunTogether(document: Document, { passage }: Line): boolean {
  if (passage.text.length < LONGEST_LINE) return false;
  const { headerField, attendance, documentType } = document.grammar.groups;
  let labels = 0;
  for (let at = 0; at >= 0 && at < MOST_READ && labels < 2; at = passage.text.indexOf(' ', at + 1)) {
    const rest = passage.text.slice(at === 0 ? 0 : at + 1, at + 60);
    if ([headerField, attendance, documentType].some((group) => group.match(rest) !== undefined)) labels++;
  }
  return labels >= 2;
}

/** A header is at the beginning. */
const MOST_READ = 1000;
