/**
 * The closing: what stands below the last item and is no part of it.
 *
 * ```text
 * 12. Eventuelt
 * Intet.
 *
 * Næste møde er tirsdag den 4. november kl. 17.
 *
 * Holm, den 12. maj 2025
 * ____________________   ____________________
 * Bo Ek, formand         Åse Dam, referent
 * ```
 *
 * It is found from the last line up, block by block, as long as each speaks of the minutes, of the next meeting or of who signs.
 */
import { valueBehind } from '../extract/field.js';
import { FULL_NAME, SIGNATURE_COLUMNS, SIGNATURE_LINE, WORD_CHARACTER } from '../grammar/characters.js';
import type { Match } from '../grammar/types.js';
import { bulletLength } from '../lines/bullet.js';
import { isWholeLabel, withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { isFilled, lastFilled, type Document } from './context.js';
import { endingAt } from './ending.js';
import type { Candidate } from './evidence.js';

export interface Closing {
  /** The index of its first line. */
  readonly from: number;
  /** Indexes of the lines that say who signs, where and when. */
  readonly signatures: ReadonlySet<number>;
  /** What is said besides, in order. */
  readonly statements: readonly Block[];
}

/** Filled lines that follow one another. */
type Block = readonly [Line, ...Line[]];

/** What a block of the closing is. Names, tables and other text are of it only below something that is. */
type Part = 'ending' | 'statement' | 'signing' | 'moment' | 'names' | 'table' | 'other';

/** A block with what it is. */
interface Piece {
  readonly block: Block;
  readonly part: Part;
}

/** Finds the closing below the heading of the last item. */
export function findClosing(document: Document, last: Candidate | undefined): Closing | undefined {
  if (!last || isSignaturePage(document, last)) return undefined;
  let pieces: readonly Piece[] = [];
  let below: readonly Piece[] = [];
  for (let block = blockAbove(document, document.lines.length, last.to); block; block = blockAbove(document, block[0].index, last.to)) {
    const part = partOf(document, block);
    if (!part) break;
    below = [{ block, part }, ...below];
    if (below.filter(isOther).length > MOST_OTHER) break;
    if (part === 'names' || part === 'table' || part === 'other') continue;
    if (!opens(document, last, { block, part }, [...below.slice(1), ...pieces])) break;
    // Below the end of the meeting other text is none of the minutes.
    pieces = [...(part === 'ending' ? below.filter((piece) => !isOther(piece)) : below), ...pieces];
    below = [];
  }
  const [first] = pieces;
  if (!first) return undefined;
  return {
    from: first.block[0].index,
    signatures: new Set(pieces.filter(({ part }) => SIGNATURES.has(part)).flatMap(({ block }) => block.map(({ index }) => index))),
    statements: pieces.filter((piece) => piece.part === 'statement' || isOther(piece)).map(({ block }) => block),
  };
}

/** `11. Underskriftsblad`: an item of its own. */
const isSignaturePage = ({ grammar }: Document, { form }: Candidate): boolean =>
  form.title !== undefined && grammar.groups.signature.match(form.title.text)?.entry.attributes.tells === 'signing';

const SIGNATURES: ReadonlySet<Part> = new Set(['signing', 'moment', 'names']);

const isOther = ({ part }: Piece): boolean => part === 'table' || part === 'other';

/** `Til næste møde: ⏎⏎ - Budget ⏎⏎ Punkter sendes til formanden.`: a list, and one thing more. */
const MOST_OTHER = 2;

/** The block that ends above a line, down to `first`. The line that ends the meeting stands alone, and no closing has longer blocks. */
function blockAbove(document: Document, before: number, first: number): Block | undefined {
  const end = lastFilled(document, before);
  if (!end || end.index < first) return undefined;
  if (endingAt(document, end)) return [end];
  const lines = [end];
  for (let i = end.index - 1; i >= first; i--) {
    const line = document.lines[i];
    if (!isFilled(document, line)) break;
    const ending = endingAt(document, line);
    if (ending?.to === line.index + 1) break;
    if (lines.length === LONGEST_BLOCK) return undefined;
    lines.push(line);
    if (ending) break;
  }
  return lines.reverse() as [Line, ...Line[]];
}

/** A council of 31 members signs on so many lines, with room for their offices. */
const LONGEST_BLOCK = 100;

function partOf(document: Document, block: Block): Part | undefined {
  const [first, ...rest] = block;
  if (endingAt(document, first)) return 'ending';
  const isStatement = document.grammar.groups.closing.match(first.passage.text) !== undefined || isWriter(document, first);
  if (isStatement) return rest.some((line) => decides(document, line)) ? undefined : 'statement';
  const told = toldIn(document, block);
  if (told) return told.has('signing') ? 'signing' : told.has('when') ? 'moment' : 'names';
  if (block.every(({ index }) => document.rows.has(index))) return 'table';
  return isShort(block) && !block.some((line) => decides(document, line)) ? 'other' : undefined;
}

/** `Ref. Ulla Damsbo`, `Referat: Bo Engdahl, HR`: a label of the header or the word for the minutes, and a name. */
function isWriter({ grammar }: Document, { passage }: Line): boolean {
  const { headerField, documentType } = grammar.groups;
  const match = [headerField.match(passage.text), documentType.match(passage.text)].find((one) => one && !isField(one));
  const [name = ''] = (match && valueBehind(passage, match)?.text.split(', ')) ?? [];
  return FULL_NAME.test(name);
}

/** A label of a field that the meeting has. */
const isField = ({ entry }: Match): boolean => entry.attributes.field !== undefined && entry.attributes.field !== 'other';

/** A label, or what was decided: it is of the item, unless it is said of the minutes. */
export const decides = ({ labels, grammar }: Document, { index, passage }: Line): boolean =>
  labels.has(index) || (grammar.groups.outcome.match(passage.text) !== undefined && !grammar.groups.closing.match(passage.text));

/** `Husk kage.`, or a list below `Til næste møde:`. */
const isShort = (block: Block): boolean =>
  block.every(({ text }) => text.length < 120 && WORD_CHARACTER.test(text) && (block.length === 1 || bulletLength(text) > 0));

/**
 * What a block tells of signatures, where it has nothing else: of the signing, when it was, and who signed. A line to sign on tells of the
 * signing, also where it is so long that it counts as a rule of the page.
 */
function toldIn(document: Document, block: Block): ReadonlySet<unknown> | undefined {
  const told = new Set<unknown>();
  for (const line of block) {
    for (const cell of cellsOf(line)) {
      const match = document.grammar.groups.signature.match(cell);
      // `Byrådet, den 18. marts 1999`, `Vedtagelse den 7. maj 2025` head what was decided.
      const isLabel = document.labels.get(line.index)?.weak === false || document.grammar.groups.bodyWord.match(cell) !== undefined;
      if (!match || (match.entry.attributes.tells === 'when' && isLabel)) return undefined;
      told.add(match.entry.attributes.tells);
    }
  }
  const around = [document.lines[block[0].index - 1], ...block, document.lines[(block.at(-1)?.index ?? 0) + 1]];
  return around.some((line) => line && SIGNATURE_LINE.test(line.text)) ? told.add('signing') : told;
}

function cellsOf({ text, passage }: Line): readonly string[] {
  const cells = text.split(SIGNATURE_COLUMNS);
  return cells.length === 1 ? [passage.text] : cells.map((cell) => cell.trim()).filter((cell) => WORD_CHARACTER.test(cell));
}

/**
 * What begins a closing, above blocks that may be of it. A line to sign on does it anywhere. A date does with names below it. A date and a
 * statement need an item above that has text: `7. Næste møde ⏎⏎ Næste møde er den 4. maj.`
 */
function opens(document: Document, last: Candidate, { block, part }: Piece, below: readonly Piece[]): boolean {
  const [first] = block;
  const end = below.findIndex((piece) => !isOther(piece));
  const others = below.slice(0, end < 0 ? below.length : end);
  const hasTable = others[0]?.part === 'table';
  if (others.some(({ part: other }, i) => other === 'table' && i > 0)) return false;
  if ((hasTable || others.length === MOST_OTHER || needsTable(document, first)) && !isBare(document, first)) return false;
  if (part === 'ending' || part === 'signing') return true;
  if (needsTable(document, first) && !hasTable) return false;
  return hasText(document, last, first) && (part === 'statement' || block.length > 1 || below.some((piece) => SIGNATURES.has(piece.part)));
}

/** `Aftaler`, `Huskeliste` are words of an item too. */
const needsTable = ({ grammar }: Document, { passage }: Line): boolean =>
  grammar.groups.closing.match(passage.text)?.entry.attributes.table === true;

/** `Til næste møde (19. januar 2023):` */
function isBare({ grammar }: Document, { passage }: Line): boolean {
  const text = withoutColon(passage.text);
  return text !== passage.text || grammar.groups.closing.match(text)?.end === text.length;
}

/** The last item says something above a line: more than its heading and a label. */
function hasText(document: Document, last: Candidate, line: Line): boolean {
  const above = lastFilled(document, line.index);
  if (!above || above.index < last.to) return last.cells !== undefined || last.rest !== undefined;
  return !isWholeLabel(document.labels.get(above.index)) && !above.passage.text.endsWith(':');
}
