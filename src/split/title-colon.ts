/**
 * Items without numbers whose text goes on behind their title: `Valg af dirigent: Bo Ek blev valgt.`, `Formandens beretning: ⏎⏎ I år …`. General
 * meetings are written so. Any text has such lines, so most of the titles must be those of items that every meeting has.
 */
import { STARTS_UPPER } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import type { Contents } from './contents.js';
import { isFilled, type Document } from './context.js';
import { headingAt, type Candidate } from './evidence.js';
import { readTitle } from './form.js';

const FEWEST = 4;
const LONGEST_TITLE = 100;

/** The items of minutes that have titles with colons. */
export function findBeforeColons(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const found = document.lines.slice(contents?.to ?? 0).flatMap((line) => readBefore(document, line) ?? []);
  const isStanding = ({ title }: Found): boolean => document.grammar.groups.standingItem.match(title.text) !== undefined;
  // `Sted: Klubhuset` is above the first of them.
  const items = found.slice(Math.max(0, found.findIndex(isStanding)));
  const standing = items.filter(isStanding);
  return standing.length >= FEWEST && standing.length > items.length / 2 ? items.map((item) => toCandidate(document, item)) : [];
}

interface Found {
  readonly line: Line;
  readonly title: Passage;
  readonly rest?: Passage;
}

/** A title with a colon below a blank line, or alone on its line if every meeting has it. */
function readBefore(document: Document, line: Line): Found | undefined {
  if (!isFilled(document, line) || isFilled(document, document.lines[line.index - 1])) return undefined;
  const { passage } = line;
  const { attendance, closing, finite, headerField, standingItem } = document.grammar.groups;
  if ([attendance, closing, headerField].some((group) => group.match(passage.text))) return undefined;
  const colon = passage.text.indexOf(':');
  if (colon < 0)
    return passage.text.length <= LONGEST_TITLE && standingItem.match(passage.text) && !finite.match(passage.text)
      ? { line, title: passage }
      : undefined;
  const title = subPassage(passage, 0, colon);
  if (colon > LONGEST_TITLE || !STARTS_UPPER.test(title.text) || finite.match(title.text)) return undefined;
  const rest = subPassage(passage, colon + 1);
  return { line, title, ...(rest.text !== '' && { rest }) };
}

function toCandidate(document: Document, { line, title, rest }: Found): Candidate {
  const heading = headingAt(line, { form: 'title', strength: 0, ...readTitle(document, title) });
  return rest ? { ...heading, rest: rest.start } : heading;
}
