/** Items with a title and no number that a label or capitals set off: `Emne: Lukkedage`, `ØKONOMI v/LM`. Boards write so. */
import { isAllUpper } from '../grammar/letters.js';
import { withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import type { Contents } from './contents.js';
import { isFilled, nextFilled, type Document } from './context.js';
import { isDecided } from './decided.js';
import { headingAt, type Candidate } from './evidence.js';
import { readTitle, withoutBullet } from './form.js';
import { isTitle } from './heading.js';
import { isStanding } from './returns.js';

const FEWEST = 3;
const LONGEST = 100;

/** `Emne: Lukkedage (B) ⏎ … ⏎ Emne: Eventuelt`: a label says of each title that it is one. Items are decided, or stand on every agenda. */
export function findLabelledTitles(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const titles = document.lines.slice(contents?.to ?? 0).filter((line) => isLabelledTitle(document, line));
  const isItem = (line: Line, i: number): boolean =>
    isDecided(document, document.lines.slice(line.index + 1, titles[i + 1]?.index)) || isStandingTitle(document, line);
  return titles.length >= FEWEST && titles.filter(isItem).length > titles.length / 2
    ? titles.map((line) => toCandidate(document, line))
    : [];
}

function isLabelledTitle(document: Document, line: Line): boolean {
  const label = isFilled(document, line) ? document.grammar.groups.titleLabel.match(line.passage.text) : undefined;
  return label !== undefined && line.text.length <= LONGEST && label.end < line.passage.text.length;
}

const isStandingTitle = (document: Document, { passage }: Line): boolean =>
  document.grammar.groups.standingItem.match(readTitle(document, passage).title?.text ?? '') !== undefined;

/** Titles in capitals, and nothing else in the document: `ØKONOMI v/LM ⏎⏎ Status: ⏎ Kontingenterne er kommet ind.` */
export function findCapitals(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const opening = document.lines.find((line) => isOpening(document, line))?.index ?? 0;
  const found = document.lines.slice(contents?.to ?? 0).filter((line) => isCapitalTitle(document, line));
  // `ÆLDRERÅDET ⏎ Referat af møde den 7. september 2016`
  const titles = opening < (found[1]?.index ?? 0) ? found.filter(({ index }) => index > opening) : found;
  return titles.length < FEWEST || !titles.some((line) => isStanding(document, line))
    ? []
    : titles.map((line) => toCandidate(document, line));
}

/** The line that says what kind of document this is, and of which day. */
const isOpening = ({ grammar }: Document, { passage: { text } }: Line): boolean =>
  text.length <= LONGEST_OPENING && grammar.groups.documentType.match(text) !== undefined && grammar.groups.date.match(text) !== undefined;

const LONGEST_OPENING = 160;

/** The first word is in capitals, a blank line stands above, and something that is no such title below. */
function isCapitalTitle(document: Document, line: Line): boolean {
  if (line.text.length > LONGEST || !isFilled(document, line) || isFilled(document, document.lines[line.index - 1])) return false;
  const below = nextFilled(document, line.index + 1);
  const title = withoutColon(line.passage.text);
  return below !== undefined && isInCapitals(line) && !isInCapitals(below) && isTitle(document, line, title);
}

const FEWEST_CAPITALS = 4;

function isInCapitals({ passage: { text } }: Line): boolean {
  const [first = ''] = text.split(' ');
  return (first.length >= FEWEST_CAPITALS && isAllUpper(first)) || (text.length > FEWEST_CAPITALS && isAllUpper(text));
}

const toCandidate = (document: Document, line: Line): Candidate =>
  headingAt(line, { form: 'title', strength: 0, ...readTitle(document, withoutSigns(line.passage)) });

/** A title without the bullet before it and the colon behind. */
function withoutSigns(passage: Passage): Passage {
  const title = withoutBullet(passage);
  return subPassage(title, 0, withoutColon(title.text).length);
}
