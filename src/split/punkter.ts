/**
 * Punkter: the body of a document cut at its item headings, and each item's heading read.
 *
 * Guarantees: items are in order and do not overlap; every line from the first heading to the end of the body is in exactly one item.
 */
import { defined } from '../defined.js';
import { readJournalNumber, readNumberBelow } from '../extract/journal-number.js';
import { AFTER_LABEL, FULL_NAME, HAS_DIGIT, INITIALS, LETTERS_AND_YEAR, LETTERED, SENTENCE_BREAK } from '../grammar/characters.js';
import { isAllUpper } from '../grammar/letters.js';
import { bulletLength, listMarker } from '../lines/bullet.js';
import { isWholeLabel, withoutColon } from '../lines/labels.js';
import { isBlank, restOfLine, type Line } from '../lines/line.js';
import { sliceLines } from '../lines/hyphen.js';
import { isWrapped } from '../lines/wrap.js';
import { readPassage, subPassage, type Passage } from '../markdown/passage.js';
import type { JournalNumber } from '../schema/referat.js';
import type { Contents } from './contents.js';
import { filledFrom, foldTitle, isFilled, nextFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';
import { beginsListed, isListed } from './listed-titles.js';
import type { Cell } from './table-items.js';
import {
  isEmptyCase,
  isGroupHeading,
  isTitleAgain,
  isTimeSlot,
  readMark,
  readMinutes,
  readPunktForm,
  readTitle,
  withoutBullet,
  type Duration,
  type PunktForm,
} from './form.js';

export interface RawPunkt {
  readonly heading: Line;
  readonly number?: Passage;
  readonly title?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
  readonly journalNumber?: JournalNumber;
  /** In minutes, where it stands below the heading and not in a section. */
  readonly duration?: Duration;
  /** The texts of its row, where the item is one of a table: `content` is what stands below the table. */
  readonly cells?: readonly Cell[];
  /** The lines of the item below its heading block. */
  readonly content: readonly Line[];
  readonly start: number;
  /** The end of its last filled line. */
  readonly end: number;
}

/** Cuts `[first heading, to)` into items. */
export function splitPunkter(
  document: Document,
  contents: Contents | undefined,
  headings: readonly Candidate[],
  to: number,
): readonly RawPunkt[] {
  return headings.map((heading, i) => readPunkt(document, contents, heading, headings[i + 1]?.first ?? to));
}

type Meta = Pick<RawPunkt, 'visibility' | 'visibilityAt' | 'journalNumber' | 'duration'>;

function readPunkt(document: Document, contents: Contents | undefined, heading: Candidate, to: number): RawPunkt {
  const { line, form } = heading;
  if (heading.cells) return readRow(document, heading, heading.cells, to);
  const whole =
    form.title && heading.rest === undefined && heading.to === line.index + 1 && heading.first === line.index
      ? joinTitle(document, contents, line, form.title, to)
      : undefined;
  const title = whole?.told.title ?? form.title;
  const own = defined({ number: form.number, title });
  const above = readMeta(document, own, heading.first, heading.at, { ...metaOf(form), ...(whole && metaOf(whole.told)) });
  const below = readMeta(document, own, whole?.next ?? heading.to, heading.rest === undefined ? to : heading.to, above.meta);
  const behind = heading.rest === undefined ? [] : [restOfLine(document.source.text, line, heading.rest)];
  const content = [...behind, ...document.lines.slice(below.next, to)];
  const last = content.findLast((other) => isFilled(document, other)) ?? document.lines[below.next - 1] ?? line;
  const text = content.find((other) => isFilled(document, other));
  // `Sagsfremstilling ⏎ Punktet er lukket af hensyn til personlige forhold.`
  const opens = text && isWholeLabel(document.labels.get(text.index)) ? nextFilled(document, text.index + 1, to) : text;
  const reason = below.meta.visibility ? undefined : opens && readReason(document, opens.passage);
  const mark = below.meta.visibility === 'closed' ? below.meta.visibilityAt : undefined;
  return defined({
    heading: line,
    number: form.number,
    // `5. Lukket punkt`: the mark is all the title there is.
    title: title ?? (mark && subPassage(mark, 0, withoutColon(mark.text).length)),
    visibility: reason ? 'closed' : below.meta.visibility,
    visibilityAt: reason ?? below.meta.visibilityAt,
    journalNumber: below.meta.journalNumber ?? findNumberField(document, content),
    duration: below.meta.duration,
    content,
    start: document.lines[heading.first]?.start ?? line.start,
    end: last.end,
  });
}

/** The head of its table, and what stands above that, is before the item and of none. */
function readRow(document: Document, { line, form, to }: Candidate, cells: readonly Cell[], end: number): RawPunkt {
  const content = document.lines.slice(to, end);
  const last = content.findLast((other) => isFilled(document, other)) ?? document.lines[to - 1] ?? line;
  return defined({
    heading: line,
    number: form.number,
    title: form.title,
    ...metaOf(form),
    cells,
    content,
    start: line.start,
    end: last.end,
  });
}

const metaOf = ({ visibility, visibilityAt, journalNumber, duration }: Omit<PunktForm, 'form' | 'strength'>): Meta =>
  defined({ journalNumber, visibility, visibilityAt, duration });

interface ReadMeta {
  readonly meta: Meta;
  readonly next: number;
}

/** Lines beside a heading that say its case number, its access, when it is due, how long it takes, or its title again. */
function readMeta(document: Document, own: Pick<RawPunkt, 'number' | 'title'>, from: number, to: number, known: Meta): ReadMeta {
  let meta = known;
  let next = from;
  let open: Passage | undefined;
  let mark = known.visibility !== undefined;
  for (let line = nextFilled(document, from, to); line; line = nextFilled(document, line.index + 1, to)) {
    const passage = withoutBullet(line.passage);
    const isTitle = isHeadingAgain(document, own, passage);
    const found: Meta | undefined = isTitle
      ? {}
      : (readMetaLine(document, passage) ??
        (isLabelAbove(document, line, passage) ? {} : undefined) ??
        (open && readValueBelow(document, open, passage)) ??
        (mark || (next === from && LETTERS_AND_YEAR.test(passage.text)) ? readNumberAlone(document, passage) : undefined));
    if (!found || (found.journalNumber && meta.journalNumber)) break;
    open = !isTitle && (passage.text.endsWith(':') || isLone(document, passage)) ? passage : undefined;
    mark = readMark(document, passage) !== undefined;
    meta = { ...found, ...meta };
    next = line.index + 1;
  }
  return { meta, next };
}

/** `1. Ny sti ⏎⏎ 1.   Ny sti`, `1. Ny sti ⏎⏎ Ny sti`: the title again, with the number or without. */
function isHeadingAgain(document: Document, { number, title }: Pick<RawPunkt, 'number' | 'title'>, passage: Passage): boolean {
  if (!title) return false;
  if (isTitleAgain(title.text, passage.text)) return true;
  const again = number && passage.text.startsWith(number.text) ? readPunktForm(document, passage) : undefined;
  return again?.title !== undefined && again.number?.text === number?.text && isTitleAgain(title.text, again.title.text);
}

/** `Åben sag ⏎ 10/1`, `2. Ny sti ⏎ LUK 22/2009`: directly below the mark of access, or with letters below the heading, a number is the case's. */
function readNumberAlone(document: Document, value: Passage): Meta | undefined {
  const journalNumber = HAS_DIGIT.test(value.text) ? readNumberBelow(document, value) : undefined;
  return journalNumber && { journalNumber };
}

/** The label of a field alone on its line, without a colon: `Sagsnr. ⏎ 450-2017-31102 ⏎ Initialer ⏎ NIB`. */
function isLone({ grammar }: Document, { text }: Passage): boolean {
  const { journalLabel, itemField } = grammar.groups;
  const label = journalLabel.match(text);
  return (label?.end === text.length && label.entry.attributes.bare !== true) || itemField.match(text)?.end === text.length;
}

/** `Sagsnr. ⏎ 450-2017-31102` */
function isLabelAbove(document: Document, line: Line, passage: Passage): boolean {
  const below = isLone(document, passage) ? nextFilled(document, line.index + 1) : undefined;
  return below !== undefined && readNumberBelow(document, below.passage) !== undefined;
}

/** `Ansvarlig: ⏎ Bo Engdahl`, `Sagsnr.: ⏎ 07/5773`, `Initialer ⏎ NIB`: a field whose value stands below it. */
function readValueBelow(document: Document, label: Passage, value: Passage): Meta | undefined {
  if (document.grammar.groups.itemField.match(label.text)) return FULL_NAME.test(value.text) || INITIALS.test(value.text) ? {} : undefined;
  const journalNumber = readNumberBelow(document, value);
  return journalNumber && { journalNumber };
}

/** `JOURNALNUMMER ⏎ 13002281` below the sections of an item, where regions have it, or `J.nr.: 23.03.00-G01-17-16` among its first fields. */
function findNumberField(document: Document, lines: readonly Line[]): JournalNumber | undefined {
  for (const [i, label] of lines.entries()) {
    // A head that stands on each page may look like a field, and is of no item.
    if (!isFilled(document, label)) continue;
    const text = withoutColon(label.passage.text);
    const isBeside = i < FIRST_FIELDS || i >= lines.length - LAST_FIELDS;
    const match = isBeside || text.length <= LONGEST_LABEL ? document.grammar.groups.journalLabel.match(text) : undefined;
    if (!match) continue;
    const own = isBeside && match.entry.attributes.bare === undefined ? readJournalNumber(document, label.passage) : undefined;
    if (own) return own;
    if (match.end !== text.length || text.length > LONGEST_LABEL) continue;
    let k = i + 1;
    while (k < lines.length && !isFilled(document, lines[k])) k++;
    const value = lines[k];
    const journalNumber = value && readNumberBelow(document, value.passage);
    if (journalNumber) return journalNumber;
  }
  return undefined;
}

const FIRST_FIELDS = 6;
const LAST_FIELDS = 6;
const LONGEST_LABEL = 30;
const LONGEST_META = 160;

/** `Åben sag  Sagsnr.: 25/00214  Initialer: kpo`: one or several fields of an item on a line; undefined for a line of text. */
function readMetaLine(document: Document, passage: Passage): Meta | undefined {
  if (passage.text.length > LONGEST_META) return undefined;
  const { closed, itemField } = document.grammar.groups;
  const duration = readMinutes(document, passage);
  if (duration) return { duration };
  const reason = readReason(document, passage);
  if (reason?.text === passage.text) return { visibility: 'closed', visibilityAt: passage };
  const mark = closed.match(passage.text);
  const journalNumber = readJournalNumber(document, passage) ?? journalBehind(document, passage);
  const isMark = readMark(document, passage) !== undefined || (mark?.start === 0 && isFields(document, subPassage(passage, mark.end)));
  if (
    !journalNumber &&
    !isMark &&
    !isEmptyCase(document, passage) &&
    !isTimeSlot(document, passage) &&
    !isGroupHeading(document, passage) &&
    !itemField.match(passage.text)
  )
    return undefined;
  const visibility = mark && (isMark || journalNumber) ? (mark.entry.attributes.visibility as 'open' | 'closed') : undefined;
  return defined({
    journalNumber,
    visibility,
    visibilityAt: visibility && mark && subPassage(passage, mark.start, mark.end),
    // `v/ Bo Ek (15 min.)`
    duration: readMinutes(document, subPassage(passage, Math.max(0, passage.text.lastIndexOf('(')))),
  });
}

/** `Sagsnr.: Sagsansvarlig: kpo`, behind a mark of access: a case without a number, and who has it. */
function isFields({ grammar }: Document, { text }: Passage): boolean {
  const label = grammar.groups.journalLabel.match(text);
  const rest = label ? text.slice(label.end + (AFTER_LABEL.exec(text.slice(label.end))?.[0].length ?? 0)) : text;
  return grammar.groups.itemField.match(rest) !== undefined;
}

/** `Punktet er lukket af hensyn til personlige forhold.`: the first sentence of an item that says that it is closed. */
function readReason(document: Document, passage: Passage): Passage | undefined {
  const stop = SENTENCE_BREAK.exec(passage.text);
  const sentence = stop ? subPassage(passage, 0, stop.index + 1) : passage;
  return document.grammar.groups.closedReason.match(sentence.text) ? sentence : undefined;
}

/** A labelled case number behind other fields of its line. */
function journalBehind(document: Document, passage: Passage): JournalNumber | undefined {
  for (let at = passage.text.indexOf(' '); at >= 0; at = passage.text.indexOf(' ', at + 1)) {
    const rest = subPassage(passage, at);
    const found = document.grammar.groups.journalLabel.match(rest.text) && readJournalNumber(document, rest);
    if (found) return found;
  }
  return undefined;
}

interface WholeTitle {
  readonly told: Omit<PunktForm, 'form' | 'strength'>;
  readonly next: number;
}

/** A title over several lines: the page wrapped it, or the contents list says how it goes on. */
function joinTitle(document: Document, contents: Contents | undefined, line: Line, title: Passage, to: number): WholeTitle {
  let lines: readonly Line[] = [line];
  for (let i = line.index + 1; i < to && lines.length < 5; i++) {
    const next = document.lines[i];
    const last = lines.at(-1);
    if (!next || !last || isBlank(next) || document.furniture.has(i) || !continues(document, contents, lines, next, title)) break;
    lines = [...lines, next];
  }
  if (lines.length === 1) return { told: { title }, next: line.index + 1 };
  const joined = readPassage(document.source.text, sliceLines(document.grammar, lines, title.start).slices);
  return { told: { title: joined, ...readTitle(document, joined) }, next: (lines.at(-1)?.index ?? line.index) + 1 };
}

function continues(document: Document, contents: Contents | undefined, lines: readonly Line[], next: Line, title: Passage): boolean {
  const last = lines.at(-1);
  if (!last || next.level > 0 || isWholeLabel(document.labels.get(next.index)) || readJournalNumber(document, next.passage)) return false;
  // `3. Anlægsloft ⏎ v/ Bo Ek`
  if (document.grammar.groups.itemField.match(next.passage.text)) return false;
  // `5. Indkomne forslag ⏎ a) Ladestandere`
  if (bulletLength(next.text) > 0 || listMarker(next.text) || LETTERED.test(next.text)) return false;
  const soFar = [title.text, ...lines.slice(1).map((line) => line.text)].join(' ');
  if (isListed(contents, foldTitle(soFar))) return false;
  const goesOn = foldTitle(`${soFar} ${next.text}`);
  if (beginsListed(contents, goesOn)) return true;
  // `63. Aftale om en sti langs ⏎     havnen ⏎ =======`: both lines stand above the line that makes headings of them.
  if (document.furniture.get(next.index + 1) === 'rule' && last.index === next.index - 1) return true;
  // `34. VALG AF MEDLEMMER TIL ⏎ BESTYRELSEN`
  const isUpper = isAllUpper(title.text) && isAllUpper(next.text) && !isGroupHeading(document, next.passage);
  return (isUpper || isWrapped(last, next, document.wrap)) && filledFrom(document, next.index, 1).length > 0;
}
