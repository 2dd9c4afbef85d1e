/**
 * Items with a title and no number: `Vejvedligehold ⏎ Bo har indhentet tre tilbud.` Boards write so. A short line above a text is also any
 * subhead, so some of the titles must be those of items that every meeting has.
 */
import { STARTS_UPPER } from '../grammar/characters.js';
import { endsSentence } from '../lines/sentence.js';
import type { Line } from '../lines/line.js';
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
  const titles = document.lines.slice(contents?.to ?? 0).filter((line) => isCapitalTitle(document, line));
  const isStanding = ({ passage }: Line): boolean => document.grammar.groups.standingItem.match(passage.text) !== undefined;
  return titles.length < FEWEST || !titles.some(isStanding) ? [] : titles.map((line) => toCandidate(document, line));
}

/** The first word is in capitals, a blank line stands above, and something that is no such title below. */
function isCapitalTitle(document: Document, line: Line): boolean {
  if (line.text.length > LONGEST || !isFilled(document, line) || isFilled(document, document.lines[line.index - 1])) return false;
  const below = nextFilled(document, line.index + 1);
  return below !== undefined && isInCapitals(line) && !isInCapitals(below) && isTitle(document, line);
}

const FEWEST_CAPITALS = 4;

function isInCapitals({ passage: { text } }: Line): boolean {
  const [first = ''] = text.split(' ');
  return first.length >= FEWEST_CAPITALS && first === first.toUpperCase() && first !== first.toLowerCase();
}

function toCandidate(document: Document, line: Line): Candidate {
  return {
    line,
    first: line.index,
    at: line.index,
    to: line.index + 1,
    form: { form: 'title', strength: 0, ...readTitle(document, line.passage) },
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
