/**
 * The headings of the items: the chain of candidates with the most evidence; where no chain has enough, what else can open items, in the order
 * in which it is sure; and then what the lines beside a heading say of it.
 */
import { STARTS_UPPER } from '../grammar/characters.js';
import { isWholeLabel, withoutColon } from '../lines/labels.js';
import { subPassage } from '../markdown/passage.js';
import { findAgendaAlone } from './agenda-alone.js';
import { findAlike } from './alike.js';
import { bestChain } from './chain.js';
import type { Contents } from './contents.js';
import { isFilled, lastFilled, type Document } from './context.js';
import { findCandidates, headingAt, type Candidate } from './evidence.js';
import { readTitle } from './form.js';
import { isPart } from './item-number.js';
import { findStart, readHabits } from './heading-start.js';
import { findRestarts } from './restarts.js';
import { findMarkedLevel, findMarkedTitles, findReturns, titleAbove, titleBelow } from './returns.js';
import { findRunIn, withoutAnswers, withRunIn } from './run-in.js';
import { findRunTogether } from './run-together.js';
import { findTableItems } from './table-items.js';
import { findTimeSlots } from './time-slots.js';
import { findBeforeColons } from './title-colon.js';
import { findCapitals, findLabelledTitles } from './titled.js';

type Finder = (document: Document, contents: Contents | undefined) => readonly Candidate[];

/** The items of minutes whose items are numbered, or named by the contents list. `2A. Fra borgmesteren ⏎ 2B. Fra udvalgene` alone are parts of one. */
const findChain: Finder = (document, contents) => {
  const chain = bestChain(findCandidates(document, contents));
  return chain.every(({ form }) => isPart(form)) ? [] : chain.map((candidate) => withRunIn(document, contents, candidate));
};

/** One item alone may be all that labels tell of minutes with many. */
const findSeveralReturns: Finder = (document, contents) => {
  const found = findReturns(document, contents);
  return found.length > 1 ? found : [];
};

/** What can open items; the first that finds some has them. */
const FINDERS: readonly Finder[] = [
  findChain,
  findTableItems,
  findAgendaAlone,
  findLabelledTitles,
  findMarkedTitles,
  findMarkedLevel,
  findTimeSlots,
  findCapitals,
  findRestarts,
  findSeveralReturns,
  findRunIn,
  findBeforeColons,
  findAlike,
  findReturns,
  findRunTogether,
];

/** The lines that are item headings, in order. */
export function findHeadings(document: Document, contents: Contents | undefined): readonly Candidate[] {
  let headings: readonly Candidate[] = [];
  for (const find of FINDERS) {
    headings = find(document, contents);
    if (headings.length > 0) break;
  }
  const habits = readHabits(document, headings);
  const own = withMarksOff(document, withTitlesAbove(document, withoutAnswers(contents, withLast(document, headings))));
  const started = own.map((heading, i) => {
    const before = headings[i - 1];
    return { ...heading, first: findStart(document, heading, before ? behind(before) : (contents?.to ?? 0), headings[i + 1], habits) };
  });
  return withTitlesBelow(document, started);
}

/** `4. Ny bro ⏎⏎ … ⏎⏎ Evt: ⏎ Intet.`: what stands last on every agenda, without a number below items that have theirs. */
function withLast(document: Document, headings: readonly Candidate[]): readonly Candidate[] {
  const last = headings.at(-1);
  const { standingItem } = document.grammar.groups;
  const isLast = (text: string): boolean => standingItem.match(text)?.entry.attributes.last === true;
  const areNumbered = headings.length >= FEWEST_NUMBERED && headings.every(({ form }) => form.number !== undefined);
  if (!last || !areNumbered || headings.some(({ form }) => isLast(form.title?.text ?? ''))) return headings;
  const line = document.lines.slice(last.to).find((other) => {
    const { text } = other.passage;
    // Asked first, since it is cheap: whole pages of blank lines may stand below.
    if (!isFilled(document, other) || isFilled(document, document.lines[other.index - 1]) || !isLast(text)) return false;
    const isWhole = standingItem.match(text)?.end === withoutColon(text).length;
    const above = lastFilled(document, other.index);
    // `Anledning ⏎⏎ Evt.` is what the section says.
    return isWhole && !(above !== undefined && isWholeLabel(document.labels.get(above.index)));
  });
  if (!line) return headings;
  const title = subPassage(line.passage, 0, withoutColon(line.passage.text).length);
  return [...headings, headingAt(line, { form: 'title', strength: 0, title })];
}

const FEWEST_NUMBERED = 3;

/** `Sag nr. 1 Åben Godkendelse af dagsorden`, `Sag nr. 2 Lukket Salg af areal`: where all titles begin with such a word, it is the mark of the item. */
function withMarksOff(document: Document, headings: readonly Candidate[]): readonly Candidate[] {
  if (headings.length < FEWEST_WITH_MARKS) return headings;
  const read = headings.map((heading): Candidate | undefined => {
    const { title } = heading.form;
    const mark = title && document.grammar.groups.closed.match(title.text);
    if (!title || mark?.start !== 0 || !STARTS_UPPER.test(title.text.slice(mark.end).trimStart())) return undefined;
    const visibility = mark.entry.attributes.visibility as 'open' | 'closed';
    const own = { title: subPassage(title, mark.end), visibility, visibilityAt: subPassage(title, 0, mark.end) };
    return { ...heading, form: { ...heading.form, ...own } };
  });
  return read.every((heading) => heading !== undefined) ? read : headings;
}

const FEWEST_WITH_MARKS = 3;

/** `Ny klimaplan ⏎ Sagsnummer: 19/1002`: where each case number that opens an item has a title directly above, those are the titles. */
function withTitlesAbove(document: Document, headings: readonly Candidate[]): readonly Candidate[] {
  const titled = headings.map((heading, i): Candidate | undefined => {
    const line = heading.form.form === 'case' ? titleAbove(document, heading.first, headings[i - 1]?.first) : undefined;
    return (
      line && {
        ...heading,
        line,
        first: line.index,
        at: line.index,
        to: line.index + 1,
        form: { ...heading.form, ...readTitle(document, line.passage) },
      }
    );
  });
  return titled.length > 1 && titled.every((heading) => heading !== undefined) ? titled : headings;
}

/** `Sagsnr.: 22.01.01-G01-31-13 ⏎⏎ Ny sti ⏎⏎ Resumé`: where case numbers open the items and have a title directly below, those are the titles. */
function withTitlesBelow(document: Document, headings: readonly Candidate[]): readonly Candidate[] {
  const titled = headings.map((heading): Candidate => {
    const line = heading.form.form === 'case' ? titleBelow(document, heading.first) : undefined;
    if (!line) return heading;
    const form = { ...heading.form, ...readTitle(document, line.passage) };
    return { ...heading, line, at: line.index, to: line.index + 1, form };
  });
  const found = titled.filter(({ form }) => form.title !== undefined);
  return found.length >= FEWEST_BELOW && found.length > headings.length / 2 ? titled : headings;
}

const FEWEST_BELOW = 2;

/** Behind the heading of an item: a case number that opens an item is that item's, and not the next one's as well. */
const behind = ({ to, line }: Candidate): number => Math.max(to, line.index + 1);
