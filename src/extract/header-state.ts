/** What the readers of a header have found so far, and how it becomes the meeting of the output. */
import { spanIn, type Passage } from '../markdown/passage.js';
import type { Meeting, Person, Span } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { weekdayName } from './dates.js';

/** A date the header gave, with the place it stands: the checks compare them. */
export interface StatedDate {
  readonly iso: string;
  readonly span: Span;
  readonly weekday: { readonly number: number; readonly span: Span } | undefined;
}

/** What is known of the meeting so far. */
export interface State {
  readonly values: Partial<Record<Field, string>>;
  readonly spans: Partial<Record<Field, Span>>;
  /** Fields that a label gave: it says them more surely than an opening, which is often copied from the last meeting. */
  readonly labelled: Set<Field>;
  /** Fields that stand alone on their lines, as the date of a letter does: an opening says them more surely. */
  readonly loose: Set<Field>;
  readonly present: Person[];
  readonly absent: Person[];
  /** Those of the present whom a roll of the body's members names, with its label. */
  readonly members: Map<Person, string>;
  readonly other: NonNullable<Meeting['other']>;
  readonly dates: StatedDate[];
  readonly claimed: Set<number>;
  /** Lines among those that a reader took, of which it understood nothing. */
  readonly passedOver: Set<number>;
}

export type Field = 'documentType' | 'body' | 'organisation' | 'date' | 'startTime' | 'endTime' | 'place';
const FIELDS: readonly Field[] = ['documentType', 'body', 'organisation', 'date', 'startTime', 'endTime', 'place'];

/** Where in a passage a value stands, if it is not all of it, and what it is put out as. */
interface Place {
  readonly value?: string;
  readonly from?: number;
  readonly to?: number;
  /** True where a label gave it. */
  readonly labelled?: boolean;
  /** True where nothing beside it says that it is of the meeting. */
  readonly loose?: boolean;
}

/** Sets a field that nothing has set before, or nothing as sure; answers whether it did. */
export function set(state: State, field: Field, passage: Passage, place: Place = {}): boolean {
  const { value = passage.text, from = 0, to = passage.text.length, labelled = false, loose = false } = place;
  const overrules = (labelled && !state.labelled.has(field)) || (!loose && state.loose.has(field));
  if (value === '' || (state.values[field] !== undefined && !overrules)) return false;
  state.values[field] = value;
  state.spans[field] = spanIn(passage, from, to);
  if (labelled) state.labelled.add(field);
  if (loose) state.loose.add(field);
  else state.loose.delete(field);
  return true;
}

/** Where what was read stands. */
export const spansOf = ({ spans, dates, present, absent, other }: State): readonly Span[] => [
  ...Object.values(spans),
  ...[...dates, ...other, ...present, ...absent].map(({ span }) => span),
  ...[...present, ...absent].flatMap(({ notes = [] }) => notes.map(({ span }) => span)),
];

/** The meeting as it is put out. */
export function toMeeting(document: Document, state: State): Omit<Meeting, 'span'> {
  const { values, spans } = state;
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = values[field];
      if (value === undefined) return [];
      return field === 'date'
        ? [
            [field, value],
            ['weekday', weekdayName(document.grammar, value)],
          ]
        : [[field, value]];
    }),
  );
  return {
    ...(fields as Pick<Meeting, Field | 'weekday'>),
    present: state.present,
    absent: state.absent,
    ...(state.other.length > 0 && { other: state.other }),
    spans: Object.fromEntries(FIELDS.flatMap((field) => (spans[field] ? [[field, spans[field]]] : []))),
  };
}
