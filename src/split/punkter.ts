/**
 * Punkter: the body of a document cut at its item headings, and each item's heading read.
 *
 * Guarantees: items are in order and do not overlap; every line from the first heading to the end of the body is in exactly one item.
 */
import { readJournalNumber } from '../extract/journal-number.js';
import { isBlank, type Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { isWrapped } from '../lines/wrap.js';
import { readPassage, type Passage } from '../markdown/passage.js';
import type { JournalNumber } from '../schema/referat.js';
import { matchesEntry, type Contents } from './contents.js';
import { filledFrom, foldTitle, isFilled, nextFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';
import { readAccess } from './form.js';

export interface RawPunkt {
  readonly heading: Line;
  readonly number?: Passage;
  readonly title?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
  readonly journalNumber?: JournalNumber;
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
  return headings.map((heading, i) => readPunkt(document, contents, heading, headings[i + 1]?.line.index ?? to));
}

function readPunkt(document: Document, contents: Contents | undefined, { line, form }: Candidate, to: number): RawPunkt {
  const whole = form.title && joinTitle(document, contents, line, form.title, to);
  const title = whole?.title ?? form.title;
  let next = whole?.next ?? line.index + 1;
  let journalNumber: JournalNumber | undefined;
  let access: Pick<RawPunkt, 'visibility' | 'visibilityAt'> = {
    ...(form.visibility && { visibility: form.visibility }),
    ...(form.visibilityAt && { visibilityAt: form.visibilityAt }),
  };
  for (let meta = nextFilled(document, next, to); meta; meta = nextFilled(document, meta.index + 1, to)) {
    const isRepeat = title !== undefined && foldTitle(meta.passage.text) === foldTitle(title.text);
    const number = isRepeat ? undefined : readJournalNumber(document, meta.passage);
    const mark = isRepeat || number ? undefined : readMark(document, meta.passage);
    if (!isRepeat && !number && !mark) break;
    if (number && journalNumber) break;
    journalNumber ??= number;
    const spoken = mark ?? (number && spokenAccess(document, meta.passage));
    if (spoken && !access.visibility) access = { visibility: spoken, visibilityAt: meta.passage };
    next = meta.index + 1;
  }
  const content = document.lines.slice(next, to);
  const last = content.findLast((other) => isFilled(document, other)) ?? document.lines[next - 1] ?? line;
  return {
    heading: line,
    ...(form.number && { number: form.number }),
    ...(title && { title }),
    ...access,
    ...(journalNumber && { journalNumber }),
    content,
    start: line.start,
    end: last.end,
  };
}

/** A line that only says whether the item is open: `Åbent punkt`, `Lukket`. */
function readMark(document: Document, passage: Passage): 'open' | 'closed' | undefined {
  const match = document.grammar.groups.closed.match(passage.text);
  return match?.start === 0 && match.end >= withoutColon(passage.text).length
    ? (match.entry.attributes.visibility as 'open' | 'closed')
    : undefined;
}

/** `Åbent - 01.00.00-G01-93-16`: the access word before a case number. */
function spokenAccess(document: Document, passage: Passage): 'open' | 'closed' | undefined {
  const match = document.grammar.groups.closed.match(passage.text);
  return match?.start === 0 ? (match.entry.attributes.visibility as 'open' | 'closed') : undefined;
}

interface WholeTitle {
  readonly title: Passage;
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
  if (lines.length === 1) return { title, next: line.index + 1 };
  const joined = readPassage(document.source.text, [
    { start: title.start, end: line.end },
    ...lines.slice(1).map(({ start, end }) => ({ start, end })),
  ]);
  const access = readAccess(document.grammar, joined);
  return { title: access.title ?? joined, next: (lines.at(-1)?.index ?? line.index) + 1 };
}

function continues(document: Document, contents: Contents | undefined, lines: readonly Line[], next: Line, title: Passage): boolean {
  const last = lines.at(-1);
  if (!last || next.level > 0 || document.labels.has(next.index) || readJournalNumber(document, next.passage)) return false;
  const soFar = [title.text, ...lines.slice(1).map((line) => line.text)].join(' ');
  const key = foldTitle(soFar);
  if (contents?.entries.some((entry) => matchesEntry(entry, key) === 'same')) return false;
  const goesOn = foldTitle(`${soFar} ${next.text}`);
  if (contents?.entries.some((entry) => entry.key.startsWith(goesOn))) return true;
  return isWrapped(last, next, document.wrap) && filledFrom(document, next.index, 1).length > 0;
}
