/**
 * Punkter: the body of a document cut at its item headings, and each item's heading read.
 *
 * Guarantees: items are in order and do not overlap; every line from the first heading to the end of the body is in exactly one item.
 */
import { readJournalNumber } from '../extract/journal-number.js';
import { isWholeLabel } from '../lines/labels.js';
import { isBlank, type Line } from '../lines/line.js';
import { isWrapped } from '../lines/wrap.js';
import { readPassage, type Passage } from '../markdown/passage.js';
import type { JournalNumber } from '../schema/referat.js';
import { matchesEntry, type Contents } from './contents.js';
import { filledFrom, foldTitle, isFilled, nextFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';
import { readAccess, readMark, withoutBullet, type PunktForm } from './form.js';

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
  return headings.map((heading, i) => readPunkt(document, contents, heading, headings[i + 1]?.first ?? to));
}

type Meta = Pick<RawPunkt, 'visibility' | 'visibilityAt' | 'journalNumber'>;

function readPunkt(document: Document, contents: Contents | undefined, heading: Candidate, to: number): RawPunkt {
  const { line, form } = heading;
  const whole =
    form.title && heading.to === line.index + 1 && heading.first === line.index
      ? joinTitle(document, contents, line, form.title, to)
      : undefined;
  const title = whole?.title ?? form.title;
  const above = readMeta(document, title, heading.first, heading.at, accessOf(form));
  const below = readMeta(document, title, whole?.next ?? heading.to, to, above.meta);
  const content = document.lines.slice(below.next, to);
  const last = content.findLast((other) => isFilled(document, other)) ?? document.lines[below.next - 1] ?? line;
  return {
    heading: line,
    ...(form.number && { number: form.number }),
    ...(title && { title }),
    ...below.meta,
    content,
    start: document.lines[heading.first]?.start ?? line.start,
    end: last.end,
  };
}

const accessOf = ({ visibility, visibilityAt }: PunktForm): Meta => ({
  ...(visibility && { visibility }),
  ...(visibilityAt && { visibilityAt }),
});

/** Lines beside a heading that say its case number, its access or its title again. */
function readMeta(
  document: Document,
  title: Passage | undefined,
  from: number,
  to: number,
  known: Meta,
): { readonly meta: Meta; readonly next: number } {
  let meta = known;
  let next = from;
  for (let line = nextFilled(document, from, to); line; line = nextFilled(document, line.index + 1, to)) {
    const passage = withoutBullet(line.passage);
    const isRepeat = title !== undefined && foldTitle(passage.text) === foldTitle(title.text);
    const number = isRepeat ? undefined : readJournalNumber(document, passage);
    const mark = isRepeat || number ? undefined : readMark(document, passage);
    const isField = !isRepeat && !number && !mark && document.grammar.groups.itemField.match(passage.text) !== undefined;
    if ((!isRepeat && !number && !mark && !isField) || (number && meta.journalNumber)) break;
    const visibility = mark ?? (number && spokenAccess(document, passage));
    meta = {
      ...meta,
      ...(number && { journalNumber: number }),
      ...(visibility && !meta.visibility && { visibility, visibilityAt: passage }),
    };
    next = line.index + 1;
  }
  return { meta, next };
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
  if (!last || next.level > 0 || isWholeLabel(document.labels.get(next.index)) || readJournalNumber(document, next.passage)) return false;
  const soFar = [title.text, ...lines.slice(1).map((line) => line.text)].join(' ');
  const key = foldTitle(soFar);
  if (contents?.entries.some((entry) => matchesEntry(entry, key) === 'same')) return false;
  const goesOn = foldTitle(`${soFar} ${next.text}`);
  if (contents?.entries.some((entry) => entry.key.startsWith(goesOn))) return true;
  return isWrapped(last, next, document.wrap) && filledFrom(document, next.index, 1).length > 0;
}
