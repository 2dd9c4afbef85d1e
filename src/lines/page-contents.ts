/**
 * Contents lists on pages whose line ends are lost. The numbers at the ends of lines went with them: `1. Godkendelse af dagsorden Takster for vand Ny
 * sti ved havnen`. The titles that come again as headings show where its entries begin and end, and so do those that every meeting has.
 */
import { ACCESS_MARK_ALONE, ACCESS_MARK_END, NUMBER_BEFORE, NUMBERED_LINE, WORD_START } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Grammar } from '../grammar/types.js';
import { LONGEST_LABEL } from './page-labels.js';
import { endOfStanding, LONGEST_TITLE, nextWord } from './page-titles.js';

/** A page on one line. */
export interface Page {
  readonly start: number;
  readonly end: number;
  /** Where its text begins behind its number. */
  readonly text: number;
  readonly isFirst: boolean;
}

/** No meeting has more items; each is looked for in the whole list. */
const MOST_TITLES = 300;

/** The seams of all pages in order, given those of each, with those between the entries of contents lists. */
export function withTitles(
  grammar: Grammar,
  source: string,
  pages: readonly Page[],
  seams: readonly (readonly number[])[],
): readonly number[] {
  const lists = pages.map((_page, i) => contentsOf(grammar, source, seams[i] ?? []));
  const titles = pages.flatMap((page, i) => (lists[i] === undefined ? titlesOf(source, page, seams[i] ?? []) : []));
  return pages.flatMap((page, i) => {
    const from = lists[i];
    if (from === undefined) return seams[i] ?? [];
    const list = source.slice(from, page.end);
    const marks = marksIn(grammar, list);
    const found = [
      ...titles.slice(0, MOST_TITLES).flatMap((title) => placesOf(list, title)),
      ...standingTitles(grammar, list),
      ...marks.map(({ seam }) => seam),
    ];
    const all = new Set([...(seams[i] ?? []), ...found.map((at) => from + at)]);
    for (const { kept } of marks) if (kept !== undefined) all.delete(from + kept);
    return [...all].filter((at) => at < page.end).sort((a, b) => a - b);
  });
}

/** Where the entries of a contents list begin, if its heading is on the page. */
const contentsOf = ({ groups: { contents } }: Grammar, source: string, seams: readonly number[]): number | undefined =>
  seams.find((seam, i) => {
    const match = i > 0 ? contents.match(source.slice(seams[i - 1], seam).trim()) : undefined;
    return match !== undefined && match.entry.attributes.weak !== true;
  });

/** The titles of numbered headings: from the number to the next seam. */
const titlesOf = (source: string, page: Page, seams: readonly number[]): readonly string[] =>
  [page.text, ...seams].flatMap((seam, i, all) => {
    const next = all[i + 1];
    const title = next === undefined ? undefined : NUMBERED_LINE.exec(source.slice(seam, next))?.[1]?.trim();
    return title && title.length <= LONGEST_TITLE ? [title] : [];
  });

/** Where a title begins and where the next one does. */
function placesOf(list: string, title: string): readonly number[] {
  const at = list.indexOf(title);
  return at < 0 ? [] : [...startOf(list, at), nextWord(list, at + title.length)];
}

/** Behind its number a title begins no line. */
const startOf = (list: string, at: number): readonly number[] => (NUMBER_BEFORE.test(list.slice(Math.max(0, at - 8), at)) ? [] : [at]);

interface Mark {
  readonly seam: number;
  /** Where it stands behind its title, on the same line. */
  readonly kept?: number;
}

/** `… Lukket - Køb af areal Salg af areal LUKKET SAG Bilagsliste`: a mark of access begins its entry, or ends it. */
const marksIn = ({ groups: { closed, groupHeading } }: Grammar, list: string): readonly Mark[] =>
  [...findAll(WORD_START, list)].flatMap(({ index }) => {
    const match = closed.match(list.slice(index, index + LONGEST_LABEL));
    if (match?.start !== 0) return [];
    const end = index + match.end;
    const mark = list.slice(index, end);
    if (ACCESS_MARK_END.test(mark)) return startOf(list, index).map((seam) => ({ seam }));
    return ACCESS_MARK_ALONE.test(mark) && !groupHeading.match(mark) ? [{ seam: nextWord(list, end), kept: index }] : [];
  });

/** `… Ny sti Meddelelser Spørgetid`: where titles that every meeting has begin, and where they end before a capital. */
const standingTitles = (grammar: Grammar, list: string): readonly number[] =>
  [...findAll(WORD_START, list)].flatMap(({ index }) => {
    const { standingItem } = grammar.groups;
    const match = standingItem.match(list.slice(index, index + LONGEST_LABEL));
    return match?.start === 0 ? [...startOf(list, index), ...endOfStanding(grammar, list, index)] : [];
  });
