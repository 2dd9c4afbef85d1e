/** What a grammar is: Danish as data, in groups of named entries. */

/** A stretch of a matched text that a slot of a form took. */
export interface SlotMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where an entry of the grammar was found in a text. Offsets are UTF-16 units into that text. */
export interface Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly slots: Readonly<Partial<Record<string, SlotMatch>>>;
}

/** Attributes an entry carries beside its forms, such as `kind: anledning`. */
export type Attributes = Readonly<Partial<Record<string, string | number | boolean>>>;

/** One named entry of a group: forms that mean the same thing. */
export interface EntrySource {
  readonly attributes: Attributes;
  /** Templates in the notation of grammar/README.md. */
  readonly forms: readonly string[];
  /** Texts that must match, run as tests. */
  readonly examples: readonly string[];
  /** Texts that must not match, run as tests. */
  readonly not: readonly string[];
}

/** An entry as a matcher hands it out. */
export interface Entry extends EntrySource {
  readonly id: string;
}

/** Everything Danish the parser knows, before compilation: group → entry → forms. */
export interface GrammarSource {
  readonly name: string;
  readonly groups: Readonly<Record<string, Readonly<Record<string, EntrySource>>>>;
}

/** A group after compilation. How its forms are anchored (whole text, start, end, anywhere) is the group's nature: see groups.ts. */
export interface Matcher {
  readonly entries: readonly Entry[];
  /** The first match in the group's own anchoring; for groups that stand anywhere, the leftmost and longest. */
  match(text: string): Match | undefined;
  /** All matches from left to right, entries in grammar order where they start together. Only for groups that stand anywhere. */
  matchAll(text: string): readonly Match[];
  /** Every compiled pattern with the entry it came from, for the tests that check patterns. */
  readonly patterns: readonly { readonly id: string; readonly pattern: RegExp }[];
}

/** The name of the grammar without a dialect. */
export const BASE = 'base';

/** A compiled grammar. Make one with `extendGrammar`; `defaultGrammar` is the base that ships with the package. */
export interface Grammar {
  readonly name: string;
  readonly source: GrammarSource;
  readonly groups: Readonly<Record<GroupName, Matcher>>;
}

/** What a dialect file holds once it is parsed: see grammar/README.md. */
export type Dialect = Readonly<Record<string, unknown>>;

/** The groups a grammar consists of. */
export type GroupName =
  | 'month'
  | 'weekday'
  | 'date'
  | 'time'
  | 'timeRange'
  | 'duration'
  | 'documentType'
  | 'filler'
  | 'meetingWord'
  | 'placeWord'
  | 'role'
  | 'union'
  | 'independent'
  | 'away'
  | 'nobody'
  | 'partOfMeeting'
  | 'substitute'
  | 'substituteEntry'
  | 'presence'
  | 'organisation'
  | 'bodyWord'
  | 'bodyKind'
  | 'headerField'
  | 'attendance'
  | 'attendanceSide'
  | 'rollColumn'
  | 'rollMark'
  | 'ending'
  | 'closing'
  | 'signature'
  | 'contents'
  | 'groupHeading'
  | 'punkt'
  | 'titleLabel'
  | 'punktColumn'
  | 'closed'
  | 'closedReason'
  | 'link'
  | 'timeSlot'
  | 'treatment'
  | 'finite'
  | 'standingItem'
  | 'itemField'
  | 'journalLabel'
  | 'journalNumber'
  | 'section'
  | 'leadIn'
  | 'clause'
  | 'outcome'
  | 'outcomePoint'
  | 'electionTitle'
  | 'agendaChange'
  | 'advice'
  | 'amendment'
  | 'subordinate'
  | 'coordinator'
  | 'modal'
  | 'earlier'
  | 'ballotWord'
  | 'voteSide'
  | 'motion'
  | 'numeral'
  | 'voterUnit'
  | 'partyWord'
  | 'party'
  | 'dissent'
  | 'behalf'
  | 'abbreviation'
  | 'historyField'
  | 'historyEntry'
  | 'absence'
  | 'noBilag'
  | 'furniture'
  | 'functionWord';

/** A grammar or dialect that cannot be used. The message names the place, what was expected and the nearest right name. */
export class GrammarError extends Error {
  override readonly name = 'GrammarError';
}
