/**
 * Journal numbers: KLE numbers taken apart, every other scheme kept as written.
 *
 * `00.01.00-P35-7-23` is subject 00.01.00, facet P35, serial 7, opened 2023. Municipalities may add numbers of their own, so an
 * unknown subject or facet is legal. The oldest creation date in KLE is 1988, so years 88–99 are 19xx.
 */
import { defined } from '../defined.js';
import {
  ACCESS_OPENS,
  ALL_DIGITS,
  AFTER_LABEL,
  AFTER_NUMBER,
  ENDS_BARE_NUMBER,
  ENDS_FIELD,
  HAS_DIGIT,
  UNKNOWN_NUMBER,
} from '../grammar/characters.js';
import type { Match } from '../grammar/types.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { JournalNumber } from '../schema/referat.js';
import { askOnce } from '../split/ask-once.js';
import type { Document } from '../split/context.js';

/** KLE begins in 1988, so a two-digit year from 88 on is of the last century. */
const FIRST_KLE_YEAR = 88;

/** Reads a line that is a case number, with its label or bare; undefined where it is something else. */
export const readJournalNumber = (document: Document, passage: Passage): JournalNumber | undefined =>
  passage.text.length > LONGEST || !HAS_DIGIT.test(passage.text) ? undefined : findJournalNumber(document, passage);

const LONGEST = 160;

const findJournalNumber = askOnce((document: Document, whole: Passage): JournalNumber | undefined => {
  // `(Sagsnr. 2020 - 31877)`
  const isBracketed = whole.text.startsWith('(') && whole.text.endsWith(')');
  const passage = isBracketed ? subPassage(whole, 1, whole.text.length - 1) : whole;
  const { text } = passage;
  const label = document.grammar.groups.journalLabel.match(text);
  if (label) {
    const start = label.end + (AFTER_LABEL.exec(text.slice(label.end))?.[0].length ?? 0);
    if (start === label.end) return undefined;
    const isBare = label.entry.attributes.bare === true;
    const number = readNumber(document, passage, start, isBare, ENDS_FIELD) ?? (isBare ? undefined : readUnknown(document, passage, start));
    return number && withoutCount(document, passage, number, start + number.raw.length);
  }
  const access = document.grammar.groups.closed.match(text);
  const start = access?.start === 0 ? access.end + (AFTER_LABEL.exec(text.slice(access.end))?.[0].length ?? 0) : 0;
  return readNumber(document, access ? withoutAccess(document, passage) : passage, start, true, ENDS_BARE_NUMBER);
});

/** `27.69.40-P35-2-24   Åbent`: a mark of access may stand behind the number as well as before it. */
function withoutAccess(document: Document, passage: Passage): Passage {
  const mark = document.grammar.groups.closed.matchAll(passage.text).at(-1);
  const before = mark && mark.start > 0 && mark.end === passage.text.length ? passage.text.slice(0, mark.start).trimEnd() : passage.text;
  return before === passage.text ? passage : subPassage(passage, 0, before.replace(ACCESS_OPENS, '').length);
}

/** Reads a line below `Sagsnr.:` that is a number of any form, and nothing else. */
export const readNumberBelow = (document: Document, passage: Passage): JournalNumber | undefined =>
  readNumber(document, passage, 0, false, ENDS_BARE_NUMBER);

/** The number at `from`: of a scheme that needs no label where `bare`, and with nothing behind it but what `ends` allows. */
function readNumber(document: Document, passage: Passage, from: number, bare: boolean, ends: RegExp): JournalNumber | undefined {
  const rest = passage.text.slice(from);
  const match = document.grammar.groups.journalNumber.match(rest);
  if (!match || (bare && match.entry.attributes.bare !== true) || !ends.test(rest.slice(match.end))) return undefined;
  const raw = subPassage(passage, from + match.start, from + match.end);
  return { raw: raw.text, ...takeApart(match), span: spanIn(raw) };
}

/**
 * `Sag nr. 41      J.nr. 16.05.06G01`: of two labelled numbers on a line the first may count the cases of a meeting, and then the second is the
 * case's.
 */
function withoutCount(document: Document, passage: Passage, first: JournalNumber, end: number): JournalNumber {
  const rest = passage.text.slice(end).trimStart();
  const label = ALL_DIGITS.test(first.raw) ? document.grammar.groups.journalLabel.match(rest) : undefined;
  if (!label) return first;
  const from = passage.text.length - rest.length + label.end;
  const start = from + (AFTER_LABEL.exec(passage.text.slice(from))?.[0].length ?? 0);
  const second = readNumber(document, passage, start, label.entry.attributes.bare === true, ENDS_FIELD);
  return second && !ALL_DIGITS.test(second.raw) ? second : first;
}

/** `Sagsnr.: K/4711-b`: the label says that this is a case number, though no form is known for it. It ends its line, or another field follows. */
function readUnknown(document: Document, passage: Passage, from: number): JournalNumber | undefined {
  const rest = passage.text.slice(from);
  const [number] = UNKNOWN_NUMBER.exec(rest) ?? [];
  if (number === undefined) return undefined;
  const behind = rest.slice(number.length + (AFTER_NUMBER.exec(rest.slice(number.length))?.[0].length ?? 0));
  const { itemField, journalLabel } = document.grammar.groups;
  if (behind !== '' && !itemField.match(behind) && !journalLabel.match(behind)) return undefined;
  const raw = subPassage(passage, from, from + number.length);
  return { raw: raw.text, scheme: 'other', span: spanIn(raw) };
}

function takeApart(match: Match): Omit<JournalNumber, 'raw' | 'span'> {
  if (match.entry.attributes.scheme !== 'kle') return { scheme: 'other' };
  const { subject, facet, serial, year } = match.slots;
  return defined({
    scheme: 'kle' as const,
    subject: subject?.text,
    facet: facet?.text,
    serial: serial && Number(serial.text),
    year: year && fullYear(year.text),
  });
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number >= FIRST_KLE_YEAR ? 1900 + number : 2000 + number;
}
