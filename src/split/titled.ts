/**
 * Items with a title and no number: `Vejvedligehold ⏎ Bo har indhentet tre tilbud.` Boards write so. A short line above a text is also any
 * subhead, so some of the titles must be those of items that every meeting has.
 */
import { STARTS_UPPER } from '../grammar/characters.js';
import { isAllUpper } from '../grammar/letters.js';
import { withoutColon } from '../lines/labels.js';
import { endsSentence } from '../lines/sentence.js';
import type { Line } from '../lines/line.js';
import { subPassage } from '../markdown/passage.js';
import type { Contents } from './contents.js';
import { isFilled, nextFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';
import { readTitle } from './form.js';
import { isTitle } from './heading.js';

const FEWEST = 3;
const FEWEST_STANDING = 2;
const LONGEST = 100;

/** The items of minutes that have only titles. */
export function findTitled(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const titles = document.lines.slice(contents?.to ?? 0).filter((line) => isAboveText(document, line));
  const standing = titles.filter(({ passage }) => document.grammar.groups.standingItem.match(passage.text));
  if (titles.length < FEWEST || standing.length < FEWEST_STANDING) return [];
  return titles.map((line) => toCandidate(document, line));
}

/** Titles in capitals, and nothing else in the document: `ØKONOMI v/LM ⏎⏎ Status: ⏎ Kontingenterne er kommet ind.` */
export function findCapitals(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const opening = document.lines.find((line) => isOpening(document, line))?.index ?? 0;
  const found = document.lines.slice(contents?.to ?? 0).filter((line) => isCapitalTitle(document, line));
  // `ÆLDRERÅDET ⏎ Referat af møde den 7. september 2016`
  const titles = opening < (found[1]?.index ?? 0) ? found.filter(({ index }) => index > opening) : found;
  const isStanding = ({ passage }: Line): boolean => document.grammar.groups.standingItem.match(passage.text) !== undefined;
  return titles.length < FEWEST || !titles.some(isStanding) ? [] : titles.map((line) => toCandidate(document, line));
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

function toCandidate(document: Document, line: Line): Candidate {
  return {
    line,
    first: line.index,
    at: line.index,
    to: line.index + 1,
    form: { form: 'title', strength: 0, ...readTitle(document, subPassage(line.passage, 0, withoutColon(line.passage.text).length)) },
    witnesses: [],
    weight: 0,
  };
}

/** A title with a blank line above it, and a sentence below. */
function isAboveText(document: Document, line: Line): boolean {
  if (line.text.length > LONGEST || isFilled(document, document.lines[line.index - 1]) || !isTitle(document, line)) return false;
  const { headerField, attendance, documentType, date } = document.grammar.groups;
  if ([headerField, attendance, documentType, date].some((group) => group.match(line.passage.text))) return false;
  const below = nextFilled(document, line.index + 1);
  return below !== undefined && STARTS_UPPER.test(below.text) && endsSentence(below.text) && !below.text.endsWith(':');
}
