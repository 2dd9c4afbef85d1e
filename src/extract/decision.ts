/**
 * Decisions: the own one, and those of other bodies or earlier meetings that an item quotes.
 *
 * A label that names body or date (`Beslutning i Økonomiudvalget den 18-02-2025`) is compared with the header: only the match is this
 * meeting's decision.
 */
import { defined } from '../defined.js';
import type { Decision, Meeting, Outcome } from '../schema/referat.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import { DEFINITE_ENDING, NAME_JOINT, TERM_YEARS } from '../grammar/characters.js';
import type { Grammar, Match } from '../grammar/types.js';
import { foldTitle, type Document } from '../split/context.js';
import { readDate } from './dates.js';
import { nameOf } from './opening.js';

export type Named = Pick<Decision, 'own' | 'body' | 'date' | 'spans'>;

/** Whose decision a label announces. */
export function readOwner(
  document: Document,
  meeting: Pick<Meeting, 'body' | 'date'>,
  heading: Passage | undefined,
  label: Match | undefined,
): Named {
  if (!heading || !label) return { own: true, spans: {} };
  const body = label.slots.body && subPassage(heading, label.slots.body.start, label.slots.body.end);
  const stated = label.slots.date && subPassage(heading, label.slots.date.start, label.slots.date.end);
  const date = stated && readDate(document.grammar, stated.text);
  return defined({
    own: isOwn(document.grammar, meeting, body && nameOf(document, body.text), date?.iso),
    body: body?.text,
    date: date?.iso,
    spans: defined({ body: body && spanIn(body), date: stated && date && spanIn(stated) }),
  });
}

/** True where body and date, as far as they are stated, are this meeting's. */
export function isOwn(
  grammar: Grammar,
  meeting: Pick<Meeting, 'body' | 'date'>,
  body: string | undefined,
  date: string | undefined,
): boolean {
  const otherBody = body !== undefined && meeting.body !== undefined && !isSameBody(grammar, foldBody(body), foldBody(meeting.body));
  const otherDate = date !== undefined && meeting.date !== undefined && date !== meeting.date;
  if (otherDate) return false;
  return !otherBody || (date !== undefined && date === meeting.date && meeting.body === undefined);
}

/**
 * `Udvalgets konklusion` in the minutes of Økonomiudvalget, of Udvalget for Klima, of Amtsrådets Udvalg for Sygehuse or of § 17, stk. 4-udvalget
 * for ny skole is that of the meeting: a kind of body stands for the body.
 */
function isSameBody({ groups }: Grammar, body: string, own: string): boolean {
  if (body === own || namesCouncil(body, own)) return true;
  return own.split(' ').some((word) => word.replace(DEFINITE_ENDING, '').endsWith(body)) && groups.bodyKind.match(body) !== undefined;
}

/** `Byrådet` in the minutes of Nordby Byråd or of Byrådet i Nordby: its place alone is added. `Ungeudvalget` is not Børne- og Ungeudvalget. */
function namesCouncil(body: string, own: string): boolean {
  const words = own.split(' ').map((word) => word.replace(DEFINITE_ENDING, ''));
  return words.length > 1 && (words[0] === body || (words.at(-1) === body && !NAME_JOINT.test(own)));
}

/** `Byrådet` and `Byråd`, `Økonomiudvalgets` and `Økonomiudvalget` are one body. */
const foldBody = (body: string): string => foldTitle(body.replace(TERM_YEARS, '')).replace(DEFINITE_ENDING, '');

/** What a decision says: outcomes, and votes and dissents where there are any. */
export interface Said extends Pick<Decision, 'votes' | 'dissents'> {
  readonly outcomes: readonly Outcome[];
}

/** A decision from its text and what it says. */
export function makeDecision(owner: Named, text: string, said: Said, span: [number, number]): Decision {
  const { own, body, date, spans } = owner;
  return defined({
    own,
    body,
    date,
    text,
    outcomes: [...said.outcomes],
    votes: said.votes?.length ? said.votes : undefined,
    dissents: said.dissents?.length ? said.dissents : undefined,
    span,
    spans,
  });
}
