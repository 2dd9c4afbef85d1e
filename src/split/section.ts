/** A section of an item before its text is read, and how lines become one. */
import type { Match } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import type { Passage } from '../markdown/passage.js';
import type { SectionKind } from '../schema/referat.js';
import { isFilled, type Document } from './context.js';

/** A section with the lines of its text. */
export interface RawSection {
  /** Absent for text of which neither a label nor its words say what it is. */
  readonly kind: SectionKind | undefined;
  readonly heading: Passage | undefined;
  /** Body, date and item of a label that names them: `Beslutning i Økonomiudvalget den 18-02-2025`. */
  readonly label: Match | undefined;
  readonly inferred: boolean;
  /** The lines of its text, label excluded. */
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

/** A label that opens a section, and what of its line is not the label. */
export interface Opening {
  readonly line: Line;
  readonly kind: SectionKind;
  readonly match?: Match | undefined;
  readonly heading?: Passage | undefined;
  /** How many lines below its own belong to the label. */
  readonly taken?: number;
  /** What stands behind the label on its own line. */
  readonly rest?: Line | undefined;
}

/** The section of a label and the lines below it; none where there is neither a heading nor text. */
export function makeSection(
  document: Document,
  label: { readonly kind: SectionKind | undefined } & Pick<Opening, 'match' | 'heading'>,
  lines: readonly Line[],
): readonly RawSection[] {
  const filled = lines.filter((line) => isFilled(document, line));
  const start = label.heading?.start ?? filled[0]?.start;
  const end = filled.at(-1)?.end ?? label.heading?.end;
  if (start === undefined || end === undefined) return [];
  return [
    {
      kind: label.kind,
      heading: label.heading,
      label: label.match,
      inferred: label.heading === undefined,
      lines,
      start,
      end,
    },
  ];
}
