/**
 * Blocks: the lines of a section as paragraphs, lists, tables and headings, with what the page cut mended.
 *
 * Guarantees: every line that is neither blank nor furniture is in exactly one block; blocks are in order; a mended block says so.
 */
import { append } from '../lists.js';
import { endsSentence } from './sentence.js';
import {
  AT_END,
  CELL_BREAK,
  COMMA_END,
  SENTENCE_BREAK,
  STARS_AT_END,
  STARS_AT_START,
  STARTS_DIGIT,
  STARTS_LOWER,
  WORD_ENDS,
} from '../grammar/characters.js';
import { listMarker } from './bullet.js';
import type { Grammar } from '../grammar/types.js';
import type { SectionKind } from '../schema/referat.js';
import { readPassage, type Passage } from '../markdown/passage.js';
import type { Furniture } from './furniture.js';
import { indentOf, isBlank, isQuoted, type Line } from './line.js';
import { sliceLines } from './hyphen.js';
import { readTable, tableLength, type RawTable } from './table.js';
import { isNameCut, isWrapped, type WrapWidth } from './wrap.js';

export type RawBlock =
  | { readonly type: 'paragraph' | 'heading'; readonly passage: Passage }
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly RawItem[]; readonly end: number }
  | { readonly type: 'table'; readonly table: RawTable };

export interface RawItem {
  readonly marker: string;
  /** Where the item starts, marker included. */
  readonly start: number;
  readonly passage: Passage;
  readonly items: readonly RawItem[];
}

/** Where a page cut a paragraph or list that is whole again in the blocks. */
export interface Mend {
  readonly kind: 'page-break' | 'hyphen';
  readonly start: number;
  readonly end: number;
}

export interface BlockContext {
  readonly source: string;
  readonly grammar: Grammar;
  readonly furniture: Furniture;
  /** Lines that are no rows, whatever tabs they have: see `findSideColumn`. */
  readonly aside: ReadonlySet<number>;
  readonly wrap: WrapWidth;
  /** What the section is about: in an Indstilling each clause is a point of its own. */
  readonly kind: SectionKind;
  /** False in sections where a short line is a value (a decision, an attachment), never a heading. */
  readonly headings: boolean;
}

export interface Blocks {
  readonly blocks: readonly RawBlock[];
  readonly mends: readonly Mend[];
}

interface Draft {
  readonly type: 'paragraph' | 'heading' | 'item' | 'table';
  readonly lines: Line[];
  /** Where its text begins: behind the marker of an item. */
  readonly from: number;
  readonly marker: string;
  readonly indent: number;
  /** What stood between it and the draft before. */
  readonly gap: Gap;
}

/** `quote`: a blank line inside a quotation, which no page made. */
type Gap = 'none' | 'blank' | 'page' | 'quote';

/** Of two gaps with nothing between: what a page made counts, and then what a quotation did. */
const widen = (gap: Gap, more: Gap): Gap => (gap === 'page' || (gap === 'quote' && more === 'blank') ? gap : more);

/** Reads lines as blocks. */
export function readBlocks(lines: readonly Line[], context: BlockContext): Blocks {
  const { drafts, mends } = mendDrafts(draftBlocks(lines, context), context);
  const blocks: RawBlock[] = [];
  for (let i = 0; i < drafts.length;) {
    const draft = drafts[i];
    if (!draft) break;
    let end = i + 1;
    if (draft.type === 'item') while (drafts[end]?.type === 'item' && isSameList(drafts[end - 1], drafts[end])) end++;
    const block = toBlock(drafts.slice(i, end), drafts[end], context, mends);
    // `![](kort.png)`: marks without a text.
    if (block.type === 'list' || block.type === 'table' || block.passage.text !== '') blocks.push(block);
    i = end;
  }
  return { blocks, mends };
}

function draftBlocks(lines: readonly Line[], context: BlockContext): readonly Draft[] {
  const drafts: Draft[] = [];
  let gap: Gap = 'none';
  for (let i = 0; i < lines.length;) {
    const line = lines[i];
    if (!line) break;
    if (isBlank(line) || context.furniture.has(line.index)) {
      gap = widen(gap, context.furniture.has(line.index) ? 'page' : isQuoted(context.source, line) ? 'quote' : 'blank');
      i++;
      continue;
    }
    const rows = context.aside.has(line.index) ? 0 : tableLength(context.source, lines, i, context.furniture, context.aside);
    const marker = rows ? undefined : readMarker(line, context.grammar, drafts.at(-1));
    const last = drafts.at(-1);
    const above = last?.lines.at(-1);
    // `… indstiller, at ⏎⏎ > rampen bygges`: a quotation begins where it is marked.
    if (gap === 'blank' && above && isQuoted(context.source, line) !== isQuoted(context.source, above)) gap = 'quote';
    const indent = indentOf(line);
    if (rows) drafts.push({ type: 'table', lines: lines.slice(i, i + rows), from: line.start, marker: '', indent, gap });
    else if (marker) drafts.push({ type: 'item', lines: [line], from: line.start + marker.length, marker: marker.text, indent, gap });
    else if (last && gap === 'none' && (last.type === 'paragraph' || last.type === 'item') && joins(last, line, context))
      last.lines.push(line);
    else drafts.push({ type: line.level > 0 ? 'heading' : 'paragraph', lines: [line], from: line.start, marker: '', indent, gap });
    gap = 'none';
    i += rows || 1;
  }
  return drafts;
}

interface Marker {
  readonly text: string;
  readonly length: number;
}

/** A list marker, unless it is the day of a date (`31. maj 2025 udløber fristen`) or the star of a footnote below its table. */
function readMarker(line: Line, grammar: Grammar, before: Draft | undefined): Marker | undefined {
  const found = listMarker(line.text);
  if (!found) return undefined;
  const outer = found[1] ?? '';
  const rest = line.text.slice(found[0].length);
  if (STARTS_DIGIT.test(outer) && outer.endsWith('.') && startsWithMonth(rest, grammar)) return undefined;
  if (outer === '*' && before && hasFootnote(before, line)) return undefined;
  return { text: found[2] ?? outer, length: found[0].length };
}

function startsWithMonth(text: string, grammar: Grammar): boolean {
  const end = text.search(WORD_ENDS);
  const word = end < 0 ? text : text.slice(0, end);
  return grammar.groups.month.match(word) !== undefined || grammar.groups.month.match(word.replace('.', '')) !== undefined;
}

/** `Dagtilbud*` in a cell or word above makes `* Dagtilbud er opgjort …` its note. */
function hasFootnote(before: Draft, line: Line): boolean {
  const stars = STARS_AT_START.exec(line.text)?.[1];
  if (stars === undefined) return false;
  if (before.type === 'paragraph') return STARS_AT_START.test(before.lines[0]?.text ?? '');
  return (
    before.type === 'table' &&
    before.lines.some((row) => row.text.split(CELL_BREAK).some((cell) => STARS_AT_END.exec(cell.trim())?.[1] === stars))
  );
}

function joins(draft: Draft, line: Line, context: BlockContext): boolean {
  const last = draft.lines.at(-1);
  if (!last || line.level > 0) return false;
  const isClause = context.grammar.groups.clause.match(line.text) !== undefined;
  if (isClause && (context.kind === 'indstilling' || (context.wrap === undefined && !breaksOff(last.text)))) return false;
  // A line that hangs below the text of its item goes on with it, whatever it begins with.
  if (draft.type === 'item' && indentOf(line) > draft.indent) return true;
  // `… tages til efterretning, og at ⏎ udvalget drøfter …`: the word that opens the next point stands at the end of this one.
  if (context.kind === 'indstilling' && AT_END.test(last.text)) return false;
  // `Udkast til plan for havnen og åen ⏎ Statistik 2024`: of attachments each has its line, however long, and a small letter goes on with one.
  const wrap = context.kind === 'bilag' ? undefined : context.wrap;
  return (
    isWrapped(last, line, wrap) ||
    isNameCut(last.text) ||
    isCutAtWord(context, last.text) ||
    (breaksOff(last.text) && line.text.startsWith('(')) ||
    (!isClause && context.kind !== 'bilag' && COMMA_END.test(last.text) && SENTENCE_BREAK.test(last.text)) ||
    (!isClause && isCutAtAbbreviation(context.grammar, last.text, line.text))
  );
}

/** `Planen blev godkendt. Bo Ek (C) undlod ⏎ at stemme.`, `Imod stemte 2 ⏎ (Bo Ek …`: what ends after a whole sentence within another goes on. */
const breaksOff = (text: string): boolean => SENTENCE_BREAK.test(text) && !endsSentence(text) && !COMMA_END.test(text);

/** `fordi lejemålet udløber den ⏎ 1. november`: a word that ends no sentence. */
const isCutAtWord = ({ grammar, kind }: BlockContext, text: string): boolean =>
  kind !== 'bilag' && text.includes(' ') && grammar.groups.functionWord.match(text) !== undefined;

/** `taksten hæves fra 38 kr. ⏎ til 52 kr.`, `mødes i lokale nr. ⏎ 3`: a stop that ends no sentence. */
const isCutAtAbbreviation = (grammar: Grammar, text: string, next: string): boolean =>
  text.endsWith('.') &&
  (STARTS_LOWER.test(next) || STARTS_DIGIT.test(next)) &&
  grammar.groups.abbreviation.match(text.slice(-LONGEST_ABBREVIATION)) !== undefined;

const LONGEST_ABBREVIATION = 20;

/** A page break cuts a paragraph in two and a list in the middle: see `isCut`. */
function mendDrafts(drafts: readonly Draft[], context: BlockContext): { readonly drafts: readonly Draft[]; readonly mends: Mend[] } {
  const whole: Draft[] = [];
  const mends: Mend[] = [];
  for (const draft of drafts) {
    const last = whole.at(-1);
    const cut = last?.lines.at(-1);
    const next = draft.lines[0];
    if (last && cut && next && isCut(context, last, draft)) {
      mends.push({ kind: 'page-break', start: cut.end, end: next.start });
      append(last.lines, draft.lines);
    } else {
      if (last?.type === 'item' && draft.type === 'item' && cut && next && isCutList(whole, draft))
        mends.push({ kind: 'page-break', start: cut.end, end: next.start });
      whole.push({ ...draft, lines: [...draft.lines] });
    }
  }
  return { drafts: whole, mends };
}

/**
 * True where a paragraph or list item goes on after a gap. The witnesses: it has no stop, and what follows begins in lower case
 * (`på at understøtte ⏎⏎ arbejdet med`); or it ends with a word that ends no sentence (`79 procent i 2019 og ⏎⏎ 68 procent i 2016`);
 * or it has whole sentences before and then breaks off, and what follows is again whole sentences.
 */
function isCut({ grammar, kind }: BlockContext, before: Draft, after: Draft): boolean {
  if (kind === 'bilag' || after.gap === 'none' || after.gap === 'quote' || after.type !== 'paragraph') return false;
  if (before.type !== 'paragraph' && before.type !== 'item') return false;
  const text = before.lines.at(-1)?.text ?? '';
  const next = after.lines[0]?.text ?? '';
  if (endsSentence(text) || STARS_AT_START.test(next)) return false;
  const isClause = grammar.groups.clause.match(next) !== undefined;
  if (kind === 'indstilling' && (isClause || COMMA_END.test(text))) return false;
  if (STARTS_LOWER.test(next)) return !isClause || !COMMA_END.test(text);
  if (before.type === 'item') return false;
  if (text.endsWith(',') || grammar.groups.functionWord.match(text) !== undefined) return true;
  return text.length > 80 && SENTENCE_BREAK.test(text) && endsSentence(after.lines.at(-1)?.text ?? '');
}

/** An ordered list that goes on counting after a gap, where its items otherwise stand close together. */
function isCutList(whole: readonly Draft[], draft: Draft): boolean {
  const last = whole.at(-1);
  if (!last || draft.gap === 'none' || !isSameList(last, draft)) return false;
  return draft.gap === 'page' || (last.gap === 'none' && whole.at(-2)?.type === 'item');
}

function isSameList(before: Draft | undefined, after: Draft | undefined): boolean {
  if (!before || !after) return false;
  if (after.indent > before.indent || before.indent > after.indent) return true;
  return isNumbered(before.marker) === isNumbered(after.marker);
}

/** `1.`, `a)`, `a.` */
const isNumbered = (marker: string): boolean => STARTS_DIGIT.test(marker) || marker.endsWith(')') || marker.endsWith('.');

function toBlock(drafts: readonly Draft[], next: Draft | undefined, context: BlockContext, mends: Mend[]): RawBlock {
  const draft = drafts[0];
  if (draft?.type === 'table') return { type: 'table', table: readTable(context.source, draft.lines) };
  if (draft?.type === 'item') {
    const { items } = nest(drafts, 0, lowestIndent(drafts), 0, context, mends);
    return { type: 'list', ordered: isNumbered(draft.marker), items, end: drafts.at(-1)?.lines.at(-1)?.end ?? 0 };
  }
  const passage = draft ? passageOf(draft, context, mends) : readPassage(context.source, []);
  return { type: isHeading(draft, next, passage, context) ? 'heading' : 'paragraph', passage };
}

function isHeading(draft: Draft | undefined, next: Draft | undefined, passage: Passage, context: BlockContext): boolean {
  if (!draft) return false;
  if (draft.type === 'heading') return true;
  return context.headings && isLostHeading(draft, next, passage);
}

/** A subhead that lost its markup: short, without a stop, alone between blanks, with text below (`Videre proces`). */
function isLostHeading(draft: Draft, next: Draft | undefined, passage: Passage): boolean {
  if (draft.lines.length > 1 || passage.text.length > 70 || next === undefined || next.gap === 'none' || next.type === 'heading')
    return false;
  if (COMMA_END.test(passage.text) || (endsSentence(passage.text) && !passage.text.endsWith('?'))) return false;
  return (
    !STARTS_LOWER.test(passage.text) &&
    !STARTS_DIGIT.test(passage.text) &&
    (next.type !== 'paragraph' || endsSentence(next.lines.at(-1)?.text ?? ''))
  );
}

const lowestIndent = (drafts: readonly Draft[]): number => drafts.reduce((lowest, { indent }) => Math.min(lowest, indent), Infinity);

/** Deeper lists than this are an accident of indentation: their items stay at this depth. */
const DEEPEST = 8;

interface Nested {
  readonly items: readonly RawItem[];
  readonly end: number;
}

/** Items indented further than the one before are its children; `- herunder ⏎  - hvem` needs but one blank. */
function nest(drafts: readonly Draft[], from: number, indent: number, depth: number, context: BlockContext, mends: Mend[]): Nested {
  const items: RawItem[] = [];
  let i = from;
  while (i < drafts.length) {
    const draft = drafts[i];
    if (!draft || (draft.indent < indent && i > from)) break;
    const child = drafts[i + 1];
    const isParent = child !== undefined && child.indent > draft.indent && depth < DEEPEST;
    const inner = isParent ? nest(drafts, i + 1, child.indent, depth + 1, context, mends) : { items: [], end: i + 1 };
    items.push({
      marker: draft.marker,
      start: draft.lines[0]?.start ?? draft.from,
      passage: passageOf(draft, context, mends),
      items: inner.items,
    });
    i = inner.end;
  }
  return { items, end: i };
}

function passageOf(draft: Draft, context: BlockContext, mends: Mend[]): Passage {
  const first = draft.lines[0];
  if (draft.lines.length === 1 && first?.start === draft.from) return first.passage;
  const { slices, hyphens } = sliceLines(context.grammar, draft.lines, draft.from);
  for (const [start, end] of hyphens) mends.push({ kind: 'hyphen', start, end });
  return readPassage(context.source, slices);
}
