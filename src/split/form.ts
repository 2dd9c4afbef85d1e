/** The form of an item heading: number, title and mark of access, as one line says them. */
import { findAll } from '../grammar/find.js';
import { defined } from '../defined.js';
import { readJournalNumber, readNumberBelow } from '../extract/journal-number.js';
import {
  ACCESS_CLOSES,
  ACCESS_MARK_END,
  ACCESS_OPENS,
  BRACKET_AT_END,
  BRACKETED,
  FRAME_CLOSES,
  FRAME_OPENS,
  GLUED_CAPITALS,
  HAS_DIGIT,
  STARTS_LOWER,
  STARTS_UPPER,
  TITLE_OPEN_END,
} from '../grammar/characters.js';
import { isAllUpper } from '../grammar/letters.js';
import { bulletLength } from '../lines/bullet.js';
import { withoutColon } from '../lines/labels.js';
import type { Passage } from '../markdown/passage.js';
import { spanIn, subPassage } from '../markdown/passage.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { JournalNumber, Span } from '../schema/referat.js';
import { foldTitle, type Document } from './context.js';

/** The form of the grammar for a heading that means an item of the agenda above: `Ad 3`. */
export const AD = 'ad';

export interface PunktForm {
  readonly form: string;
  /** How much the form alone says that this is an item: `Punkt 3:` much, `3. ` hardly anything. */
  readonly strength: number;
  readonly number?: Passage;
  /** What the number counts, where that is not what it begins with: 11 of `2016-11`. */
  readonly value?: number;
  readonly title?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
  /** A case number in brackets behind the title. */
  readonly journalNumber?: JournalNumber;
  /** In minutes, in brackets behind the title. */
  readonly duration?: Duration;
}

/** How long an item is planned to take, and where it says so. */
export interface Duration {
  readonly minutes: number;
  readonly span: Span;
}

/** `(15 min.)`, `Tid: 15 min.`, and nothing else; in a column also `15 min.` */
export function readMinutes(document: Document, passage: Passage, { column = false } = {}): Duration | undefined {
  const match = document.grammar.groups.duration.match(passage.text);
  const minutes = match?.entry.attributes.column === true && !column ? undefined : match?.slots.minutes;
  return minutes && { minutes: Number(minutes.text), span: spanIn(passage, minutes.start, minutes.end) };
}

/** A line's text without a bullet before it, or without the signs between which it stands: `*** Siden sidst ***`. */
export function withoutBullet(passage: Passage): Passage {
  const length = bulletLength(passage.text);
  if (length > 0) return subPassage(passage, length);
  const opens = FRAME_SIGNS.includes(passage.text.charAt(0)) ? FRAME_OPENS.exec(passage.text) : null;
  const closes = opens && FRAME_CLOSES.exec(passage.text);
  return closes && closes.index >= opens[0].length ? subPassage(passage, opens[0].length, closes.index) : passage;
}

/** Nearly every line begins with something else. */
const FRAME_SIGNS = '*=#~+-';

/** A line that only says whether the item is open: `Åbent punkt`, `Lukket`. */
export function readMark(document: Document, passage: Passage): 'open' | 'closed' | undefined {
  // `(Åben sag)`
  const text = (passage.text.startsWith('(') ? BRACKETED.exec(passage.text)?.[1] : undefined) ?? passage.text;
  const match = text.length > 60 ? undefined : document.grammar.groups.closed.match(text);
  // `Lukket punkt.`
  return match?.start === 0 && match.end >= withoutColon(text.endsWith('.') ? text.slice(0, -1) : text).length
    ? (match.entry.attributes.visibility as 'open' | 'closed')
    : undefined;
}

/** `Sagsid.:`, `Sagsid.: , Sagsinitialer:`: the item has no case number, and the page keeps the label. */
export function isEmptyCase(document: Document, { text }: Passage): boolean {
  const match = document.grammar.groups.journalLabel.match(text);
  if (!match || text.charAt(match.end) !== ':') return false;
  const value = text.slice(match.end + 1).trimStart();
  return value === '' || value.startsWith(',');
}

/** Headings of groups are no longer than this: `B. Sager til behandling på foranledning af medlemmer af byrådet`. */
export const LONGEST_GROUP = 80;

/** `A. Sager til afgørelse i byrådet`, `Orienteringspunkter`: above the items of a kind. */
export const isGroupHeading = (document: Document, { text }: Passage): boolean =>
  text.length <= LONGEST_GROUP && document.grammar.groups.groupHeading.match(text) !== undefined;

/** `17.00-17.10`, `(16:30 - 16:35)`: from when to when, and nothing else. */
export function isTimeSlot(document: Document, { text }: Passage): boolean {
  const slots = text.length > 40 ? undefined : document.grammar.groups.timeSlot.match(text)?.slots;
  return slots !== undefined && slots.title === undefined;
}

/** `1.Takster for vand (B) ⏎ Takster for vand`: the title again, with the bracket behind it or without. */
export function isTitleAgain(title: string, text: string): boolean {
  const key = foldTitle(text);
  return key !== '' && (key === foldTitle(title) || key === foldTitle(title.replace(BRACKET_AT_END, '')));
}

/** Reads a line as a numbered item heading, or undefined where it has no such form. */
export function readPunktForm(document: Document, passage: Passage): PunktForm | undefined {
  const match = document.grammar.groups.punkt.match(passage.text);
  if (!match) return undefined;
  const number = partOf(passage, match, 'number');
  const ordinal = ordinalTitle(passage, match);
  const title = ordinal ?? partOf(passage, match, 'title');
  const strength = Number(match.entry.attributes.strength ?? 0);
  const told = title && readTitle(document, title);
  const access = told?.visibility ? told : readAccessBefore(document, passage, match.slots.title?.start ?? passage.text.length);
  return defined({
    form: ordinal ? DOT : match.entry.id,
    strength,
    number,
    title: told?.title,
    visibility: access.visibility,
    visibilityAt: access.visibilityAt,
    journalNumber: told?.journalNumber,
    duration: told?.duration,
  });
}

/** The form of the grammar for a number with a stop behind it. */
const DOT = 'dot';

/** `3. 2. behandling af budgettet`, `2. 4. ØKONOMIRAPPORT`: a second number that is another one is the title's own. */
function ordinalTitle(passage: Passage, { slots: { number, again, title } }: Match): Passage | undefined {
  if (!again || !title || again.text === number?.text) return undefined;
  return STARTS_LOWER.test(title.text) || isAllUpper(title.text) ? subPassage(passage, again.start, title.end) : undefined;
}

/** A title without what is not of it: a mark of access, a case number or an empty bracket, a link of the page. */
export function readTitle(document: Document, whole: Passage): Omit<PunktForm, 'form' | 'strength' | 'number'> {
  // `EMNE: Meddelelser`
  const label = document.grammar.groups.titleLabel.match(whole.text);
  const told = readTitleText(document, label ? subPassage(whole, label.end) : whole);
  return defined({ ...told, title: told.title?.text === '' ? undefined : told.title });
}

function readTitleText(document: Document, whole: Passage): Omit<PunktForm, 'form' | 'strength' | 'number'> {
  const linked = withoutLink(document, whole);
  // `Eventuelt –`, `Næste møde:`: nothing was said.
  const own = subPassage(linked, 0, linked.text.replace(TITLE_OPEN_END, '').length);
  const { title = own, ...access } = readAccess(document.grammar, own);
  const bracket = title.text.endsWith(')') ? BRACKET_AT_END.exec(title.text) : null;
  const inside = bracket?.[1] ?? '';
  if (!bracket || bracket.index === 0) return { title, ...access };
  const journalNumber = readNumber(document, subPassage(title, title.text.length - 1 - inside.length, title.text.length - 1));
  const duration = journalNumber ? undefined : readMinutes(document, subPassage(title, bracket.index));
  if (inside.trim() !== '' && !journalNumber && !duration) return { title, ...access };
  return defined({ title: subPassage(title, 0, bracket.index), ...access, journalNumber, duration });
}

/** `Ny sti (Sagsnr. 07/5773)`, `Ny sti (2016-0218834)`: in brackets behind a title a number of any form is the case's. */
const readNumber = (document: Document, passage: Passage): JournalNumber | undefined =>
  readJournalNumber(document, passage) ?? (HAS_DIGIT.test(passage.text) ? readNumberBelow(document, passage) : undefined);

/** `Ny sti ved havnenKlik her for at folde ud`: the text of a link, which the page shows below the title. */
function withoutLink(document: Document, title: Passage): Passage {
  for (const { index } of findAll(GLUED_CAPITALS, title.text))
    if (document.grammar.groups.link.match(title.text.slice(index + 1))) return subPassage(title, 0, index + 1);
  return title;
}

/** `Åbent 1 Godkendelse af dagsorden`, `1 Åbent Godkendelse af dagsorden`: the mark stands before the title. */
function readAccessBefore(document: Document, passage: Passage, end: number): Pick<PunktForm, 'visibility' | 'visibilityAt'> {
  const mark = document.grammar.groups.closed.match(passage.text.slice(0, end));
  if (!mark) return {};
  return {
    visibility: mark.entry.attributes.visibility as 'open' | 'closed',
    visibilityAt: subPassage(passage, mark.start, mark.end),
  };
}

interface Access {
  readonly title?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
}

/** `Lukket punkt: Køb af areal`, `(Lukket) Køb af areal`, `Køb af areal - Lukket punkt`: the mark is no part of the title. */
export function readAccess(grammar: Grammar, title: Passage): Access {
  const text = title.text;
  for (const match of grammar.groups.closed.matchAll(text)) {
    const before = text.slice(0, match.start).trimEnd();
    const after = text.slice(match.end);
    const visibility = match.entry.attributes.visibility as 'open' | 'closed';
    const visibilityAt = subPassage(title, match.start, match.end);
    if (before === '' && ACCESS_MARK_END.test(text.slice(match.start, match.end)) && after.trim() !== '')
      return { visibility, visibilityAt, title: subPassage(title, match.end) };
    // `5. Lukket punkt.`: the mark is all the title there is.
    if (before === '' && after === '.') return { visibility, visibilityAt, title: visibilityAt };
    if (before === '(' && after.startsWith(')') && after.length > 1)
      return { visibility, visibilityAt, title: subPassage(title, match.end + 1) };
    // `Ny sti ved havnen Åbent punkt`, `Beboersager: Lukket punkt.`: two words of which the first is written large are the mark, also without a sign between.
    if (before !== '' && ACCESS_CLOSES.test(after) && (ACCESS_OPENS.test(before) || isMarkOfWords(text.slice(match.start, match.end))))
      return { visibility, visibilityAt, title: subPassage(title, 0, withoutColon(before.replace(ACCESS_OPENS, '')).length) };
  }
  return {};
}

const isMarkOfWords = (mark: string): boolean => STARTS_UPPER.test(mark) && mark.includes(' ');

function partOf(passage: Passage, match: Match, slot: string): Passage | undefined {
  const found = match.slots[slot];
  return found && subPassage(passage, found.start, found.end);
}
