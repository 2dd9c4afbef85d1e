/**
 * Page furniture: page numbers, running heads, buttons of web pages and rules. It belongs to the page, so it ends no paragraph.
 *
 * A running head shows itself by its place: the same words beside page numbers or form feeds, again and again.
 */
import { bulletLength } from './bullet.js';
import { endsSentence } from './sentence.js';
import {
  ALL_DIGITS,
  HAS_LETTER,
  ARROW_END,
  CONTROL_SEPARATORS,
  DIGITS,
  BUTTON_LINK,
  STARTS_LOWER,
  STARTS_UPPER,
} from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import type { Grammar } from '../grammar/types.js';
import type { FurnitureKind } from '../schema/referat.js';
import type { Source } from '../source/source.js';
import { isBlank, type Line } from './line.js';

/** Line index → kind, for the lines that are furniture. */
export type Furniture = ReadonlyMap<number, FurnitureKind>;

const LONGEST = 120;
const LONGEST_CONTROL = 90;

/** Finds the furniture among the lines of a document; `numbers` are the offsets of lines that are known to be the number of a page. */
export function findFurniture(
  source: Source,
  lines: readonly Line[],
  grammar: Grammar,
  numbers: ReadonlySet<number> = new Set(),
): Furniture {
  const furniture = new Map<number, FurnitureKind>();
  for (const line of lines) {
    if (isBlank(line)) continue;
    const kind = numbers.has(line.from)
      ? 'page-number'
      : isRule(line.text)
        ? 'rule'
        : line.text.length > LONGEST_CONTROL
          ? undefined
          : (kindOf(line.text, grammar) ?? menuKind(line.text, grammar));
    if (kind) furniture.set(line.index, kind);
  }
  for (const index of findNumberedHeads(lines, grammar)) furniture.set(index, 'page-number');
  for (const index of findBareNumbers(lines, furniture, grammar)) furniture.set(index, 'page-number');
  for (const index of findRunningHeads(source, lines, furniture, grammar)) furniture.set(index, 'running-head');
  for (const index of findInterruptions(lines, furniture, grammar)) furniture.set(index, 'running-head');
  return furniture;
}

function kindOf(text: string, grammar: Grammar): FurnitureKind | undefined {
  const match = grammar.groups.furniture.match(text);
  if (!match) return undefined;
  const { count, page = count, all } = match.slots;
  // `10/1` is a case: no page is above the last.
  if (page && all && Number(page.text) > Number(all.text)) return undefined;
  return match.entry.attributes.kind as FurnitureKind | undefined;
}

/** `----------`, `* * *`: a rule across the page, one sign again and again. */
function isRule(text: string): boolean {
  const sign = text.charAt(0);
  if (!RULE_SIGNS.includes(sign)) return false;
  let count = 0;
  for (const character of text) {
    if (character === sign) count++;
    else if (character !== ' ' && character !== '\t') return false;
  }
  return count >= (sign === '.' ? FEWEST_DOTS : 3);
}

const RULE_SIGNS = '-_=*~–—.';
/** Three dots are an ellipsis. */
const FEWEST_DOTS = 8;

/**
 * `Forside > Politik > Udvalg`, `Forside / Politik / Dagsordener og referater` say where the page stands. A web page puts its buttons behind
 * bullets and in rows, and a converter makes links of them: `• Udskriv`, `| RSS | Tip en ven | Print |`, `[Til toppen ↑](#top)`.
 */
function menuKind(text: string, grammar: Grammar): FurnitureKind | undefined {
  if (text.includes(' > ') && text.split(' > ').length > 2) return 'web-control';
  const path = text.includes(' / ') ? text.split(' / ') : [];
  if (path.length > 2 && path.some((step) => kindOf(step, grammar) === 'web-control')) return 'web-control';
  const bullet = bulletLength(text);
  const isRow = text.includes('|') || text.includes(' - ') || text.includes('   ');
  const isLink = text.charAt(bullet) === '[';
  if (bullet === 0 && !isRow && !isLink && !isSignAtEnd(text)) return undefined;
  let from = bullet;
  let buttons = 0;
  for (const to of [...(isRow ? findAll(CONTROL_SEPARATORS, text) : []), undefined]) {
    const button = buttonIn(text.slice(from, to?.index).trim());
    if (button !== '' && kindOf(button, grammar) !== 'web-control') return undefined;
    if (button !== '') buttons++;
    from = to ? to.index + to[0].length : from;
  }
  return buttons > 0 ? 'web-control' : undefined;
}

/** The words of a button, without its link and the arrow behind them. */
function buttonIn(text: string): string {
  const words = text.startsWith('[') ? (BUTTON_LINK.exec(text)?.[1]?.trim() ?? text) : text;
  return isSignAtEnd(words) ? words.replace(ARROW_END, '') : words;
}

/** `Nordvang Byråd      12-03-2025      Side 3 af 9`: the number of the page behind or before the words that stand on each page. */
function findNumberedHeads(lines: readonly Line[], grammar: Grammar): readonly number[] {
  const numbered = lines.flatMap((line) => {
    const taken = line.text.length > LONGEST || !line.text.includes('  ') ? 0 : numberedLines(lines, line, grammar);
    return taken > 0 ? [{ line, taken }] : [];
  });
  const byKey = groupLines(numbered.map(({ line }) => line));
  const apart = numbered.flatMap(({ line, taken }) =>
    (byKey.get(keyOf(line))?.length ?? 0) > 1 ? Array.from({ length: taken }, (_, i) => line.index + i) : [],
  );
  return [...apart, ...findClosedHeads(lines, grammar)];
}

/** `Skoleudvalget 14. juni 2012 Side 3`: with one blank only, the date and the same words before each number show it, since entries of a list differ. */
function findClosedHeads(lines: readonly Line[], grammar: Grammar): readonly number[] {
  const byWords = new Map<string, number[]>();
  for (const line of lines) {
    const words = line.text.length > LONGEST || !endsInDigit(line.text) ? undefined : wordsBeforePage(line.text, grammar);
    if (words === undefined || grammar.groups.date.match(words) === undefined) continue;
    const indexes = byWords.get(words);
    if (indexes) indexes.push(line.index);
    else byWords.set(words, [line.index]);
  }
  return [...byWords.values()].filter((indexes) => indexes.length >= FEWEST_PAGES).flat();
}

/** What stands before `Side 3` or `Side 3 af 9` at the end of a line; undefined where no such number stands there. */
function wordsBeforePage(text: string, grammar: Grammar): string | undefined {
  let at = text.length;
  for (let words = 1; words <= PAGE_WORDS && at > 0; words++) {
    at = text.lastIndexOf(' ', at - 1);
    if (at > 0 && words > 1 && kindOf(text.slice(at + 1), grammar) === 'page-number') return text.slice(0, at);
  }
  return undefined;
}

const endsInDigit = (text: string): boolean => '0123456789'.includes(text.charAt(text.length - 1));

/** `Side 3 af 9` */
const PAGE_WORDS = 4;

/** How many lines such a head takes: two where the page wrapped it, `Side 3 af ⏎ 9`. */
function numberedLines(lines: readonly Line[], line: Line, grammar: Grammar): number {
  const first = line.text.slice(0, line.text.indexOf('  '));
  const last = line.text.slice(line.text.lastIndexOf('  ')).trim();
  const below = lines[line.index + 1]?.text ?? '';
  if (kindOf(first, grammar) === 'page-number' || kindOf(last, grammar) === 'page-number') return 1;
  return ALL_DIGITS.test(below) && kindOf(`${last} ${below}`, grammar) === 'page-number' ? 2 : 0;
}

/**
 * `3` alone on its line is the number of a page where the same words stand beside it and beside the numbers before and after: `2 ⏎ Nordvang
 * Byråd 12-03-2025`, later `3 ⏎ Nordvang Byråd 12-03-2025`. The number of an item stands beside its title.
 */
function findBareNumbers(lines: readonly Line[], furniture: Furniture, grammar: Grammar): readonly number[] {
  const pages: { readonly index: number; readonly beside: readonly string[] }[] = [];
  let last: number | undefined;
  for (const line of lines) {
    if (line.text.length > LONGEST_NUMBER || !ALL_DIGITS.test(line.text)) continue;
    const number = Number(line.text);
    if (last === undefined ? number > LAST_FIRST_PAGE : number !== last + 1) continue;
    last = number;
    const above = neighbourOf(lines, furniture, line.index - 1, -1);
    const below = neighbourOf(lines, furniture, line.index + 1, 1);
    pages.push({ index: line.index, beside: [above, below].flatMap((head) => (head && isHead(head, grammar) ? [keyOf(head)] : [])) });
  }
  if (pages.length < FEWEST_PAGES) return [];
  const counts = new Map<string, number>();
  for (const { beside } of pages) for (const key of new Set(beside)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const [key, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0]);
  // No item stands below the number that ends the document: its series counts pages, also without a head, and it has no next head below.
  const isLast =
    pages.at(-1)?.index === lines.findLast((line) => !isBlank(line))?.index &&
    pages.every(({ index }, i) => index >= (pages[i - 1]?.index ?? -SHORTEST_PAGE) + SHORTEST_PAGE);
  if (!isLast && (count < FEWEST_PAGES || count < pages.length / 2)) return [];
  // `1 ⏎ Ny sti ⏎ Beslutning`, with the same button of a web page above each.
  const opens = pages.filter(({ index }) => {
    const title = neighbourOf(lines, furniture, index + 1, 1);
    return title !== undefined && keyOf(title) !== key && hasLabelBelow(lines, furniture, title.index, grammar);
  }).length;
  if (opens >= pages.length / 2) return [];
  return pages.filter(({ beside }) => isLast || beside.includes(key)).map(({ index }) => index);
}

/** A label of a section stands below the title of an item, perhaps with a case number between. */
function hasLabelBelow(lines: readonly Line[], furniture: Furniture, title: number, grammar: Grammar): boolean {
  const below = neighbourOf(lines, furniture, title + 1, 1);
  const next = below && neighbourOf(lines, furniture, below.index + 1, 1);
  return [below, next].some((line) => line !== undefined && isLabel(line.passage.text, grammar.groups));
}

/** `1204` */
const LONGEST_NUMBER = 4;

/** Pages are counted from the first, which may be without its number, as may a cover and a list of contents. */
const LAST_FIRST_PAGE = 3;
const FEWEST_PAGES = 3;

/** In lines: numbers that stand closer are a column. */
const SHORTEST_PAGE = 5;

/** `Sandvig-Holm Kommune · Chefgruppen 12. marts 2025` above every page: lines beside page marks that come at least twice. */
function findRunningHeads(source: Source, lines: readonly Line[], furniture: Furniture, grammar: Grammar): readonly number[] {
  const found = pageSeams(source, lines, furniture).map((seam) => ({
    above: neighbourOf(lines, furniture, seam.after, 1),
    below: neighbourOf(lines, furniture, seam.before, -1),
  }));
  // A page number and the form feed behind it are one seam.
  const seams = [...new Map(found.map((seam) => [seam.above?.index, seam])).values()];
  if (seams.length < 2) return [];
  return [seams.map(({ above }) => above), seams.map(({ below }) => below)].flatMap((side) => repeatedOn(side, seams.length, grammar));
}

/** A head or foot stands on the same side of at least half of the seams. A sentence, a label and a value are none. */
function repeatedOn(side: readonly (Line | undefined)[], seams: number, grammar: Grammar): readonly number[] {
  const heads = side.filter((line) => line !== undefined && isHead(line, grammar));
  const byKey = groupLines([...new Set(heads)] as Line[]);
  return [...byKey.values()]
    .filter((same) => same.length > 1 && same.length >= seams / 2)
    .flatMap((same) => same.map((line) => line.index));
}

/** A line that could be the head of a page by its words. */
function isHead({ text, passage }: Line, { groups }: Grammar): boolean {
  const { duration, outcome, closed, groupHeading } = groups;
  return (
    text.length <= LONGEST &&
    HAS_LETTER.test(text) &&
    !endsSentence(text) &&
    !isLabel(passage.text, groups) &&
    [duration, outcome].every((group) => group.match(passage.text) === undefined) &&
    [closed, groupHeading].every((group) => group.match(passage.text)?.end !== passage.text.length)
  );
}

/**
 * A label of a section, or the words that lead to its points: `Direktionen indstiller,`. `Byrådet den 3. marts 2025` is a label above a decision,
 * and the head of a page where it stands on each.
 */
function isLabel(text: string, { leadIn, section }: Grammar['groups']): boolean {
  const match = section.match(text);
  return (match !== undefined && match.entry.attributes.weak !== true) || leadIn.match(text) !== undefined;
}

/** Without page numbers a running head shows itself by cutting a sentence: a line that comes three times or more, once in mid-sentence. */
function findInterruptions(lines: readonly Line[], furniture: Furniture, grammar: Grammar): readonly number[] {
  const keys = new Set(lines.filter((line) => interrupts(lines, furniture, grammar, line)).map(keyOf));
  if (keys.size === 0) return [];
  const byKey = groupLines(lines.filter((line) => !isBlank(line) && line.text.length <= LONGEST));
  return [...keys].flatMap((key) => {
    const same = byKey.get(key) ?? [];
    return same.length >= 3 ? same.map((line) => line.index) : [];
  });
}

/** Arrows are far behind the letters of Danish. */
const isSignAtEnd = (text: string): boolean => text.charCodeAt(text.length - 1) >= 0xbb;

function groupLines(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const group = groups.get(keyOf(line));
    if (group) group.push(line);
    else groups.set(keyOf(line), [line]);
  }
  return groups;
}

/** Page numbers and dates differ from page to page. */
const keyOf = (line: Line): string => line.text.replace(DIGITS, '#');

/** A short line without a stop, between a line that breaks off and one that goes on in lower case. */
function interrupts(lines: readonly Line[], furniture: Furniture, grammar: Grammar, line: Line): boolean {
  if (isBlank(line) || line.text.length > LONGEST || furniture.has(line.index) || endsSentence(line.text)) return false;
  const before = neighbourOf(lines, furniture, line.index - 1, -1);
  if (!before || before.text.length <= 30 || endsSentence(before.text) || !STARTS_UPPER.test(line.text)) return false;
  const after = neighbourOf(lines, furniture, line.index + 1, 1);
  return after !== undefined && STARTS_LOWER.test(after.text) && !isLabel(line.passage.text, grammar.groups);
}

/** Where one page ends and the next begins: the last line looked at before and the first one after. */
interface Seam {
  readonly before: number;
  readonly after: number;
}

/** Seams are at page numbers and at form feeds. */
function pageSeams(source: Source, lines: readonly Line[], furniture: Furniture): readonly Seam[] {
  const seams: Seam[] = [...furniture]
    .filter(([, kind]) => kind === 'page-number')
    .map(([index]) => ({ before: index - 1, after: index + 1 }));
  let index = 0;
  for (const rewrite of source.rewrites) {
    if (rewrite.name !== 'form-feed') continue;
    while (index + 1 < lines.length && (lines[index]?.to ?? 0) < rewrite.at) index++;
    seams.push({ before: index, after: index + 1 });
  }
  return seams;
}

function neighbourOf(lines: readonly Line[], furniture: Furniture, from: number, step: number): Line | undefined {
  for (let i = from; i >= 0 && i < lines.length; i += step) {
    const line = lines[i];
    if (line && !isBlank(line) && !furniture.has(i)) return line;
  }
  return undefined;
}
