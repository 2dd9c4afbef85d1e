/**
 * Items that a converter numbered `1.` each, since each began a list of its own: `1. Referat ⏎⏎ Godkendt. ⏎⏎ 1. Økonomi ⏎⏎ …`. Any list is
 * numbered so, so some of the titles must be those of items that every meeting has.
 */
import { STARTS_UPPER } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import type { Contents } from './contents.js';
import { isFilled, type Document } from './context.js';
import { headingAt, type Candidate } from './evidence.js';
import { readPunktForm, type PunktForm } from './form.js';

const FEWEST = 4;
const FEWEST_STANDING = 2;

/** The items of minutes whose numbers all begin anew, some of which stand on every agenda. */
export function findRestarts(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const found = findFirsts(document, contents);
  const standing = found.filter(({ form }) => form.title && document.grammar.groups.standingItem.match(form.title.text));
  return standing.length >= FEWEST_STANDING ? found : [];
}

function findFirsts(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const found = document.lines.slice(contents?.to ?? 0).flatMap((line) => {
    const form = readFirst(document, line);
    return form ? [headingAt(line, { ...form, value: Number.NaN })] : [];
  });
  return found.length >= FEWEST ? found : [];
}

/** A line with the number 1 and a title, a blank line above it, and no second point below. */
function readFirst(document: Document, line: Line): PunktForm | undefined {
  if (!isFilled(document, line) || isFilled(document, document.lines[line.index - 1])) return undefined;
  const form = readPunktForm(document, line.passage);
  if (form?.number?.text !== '1' || !form.title || !STARTS_UPPER.test(form.title.text)) return undefined;
  const next = document.lines[line.index + 1];
  const below = isFilled(document, next) ? readPunktForm(document, next.passage) : undefined;
  return below?.number && below.title ? undefined : form;
}
