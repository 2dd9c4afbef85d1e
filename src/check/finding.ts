/** What a check is given and what it finds. A finding is a code, its data and a place; wording and severity are the catalogue's. */
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import type { StatedDate } from '../extract/header-state.js';
import type { Mend } from '../lines/blocks.js';
import type { ContentsEntry, Coverage, Meeting, Punkt, Span } from '../schema/referat.js';
import type { Decoded } from '../source/decode.js';
import type { Document } from '../split/context.js';

export interface Finding {
  readonly code: DiagnosticCode;
  readonly span: Span;
  /** Where it is in the original, for what is not in the normalised text. */
  readonly original?: Span;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Everything that was read, with spans in the normalised text. */
export interface Reading {
  readonly document: Document;
  readonly decoded: Pick<Decoded, 'encoding' | 'assumed' | 'replaced'>;
  readonly meeting: Meeting;
  readonly dates: readonly StatedDate[];
  readonly contents: readonly ContentsEntry[];
  readonly punkter: readonly Punkt[];
  readonly mends: readonly Mend[];
  /** Spans of tables whose rows differ in width, with the width of their head. */
  readonly ragged: readonly { readonly span: Span; readonly width: number }[];
  readonly unclaimed: Coverage['unclaimed'];
  /** The first line of a document whose line ends are lost. */
  readonly runTogether: Span | undefined;
  /** The line for which a dialect was chosen. */
  readonly dialectAt: Span | undefined;
}

export type Check = (reading: Reading) => readonly Finding[];

/** What a message calls an item: its title, else its number. An item may have neither. */
export function nameOf({ title, number }: Punkt): { readonly title?: string } {
  const name = title ?? number;
  return name === undefined ? {} : { title: name };
}
