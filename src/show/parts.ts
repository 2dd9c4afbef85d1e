/** The parts of an item as they stand: its sections, and between them the text of no kind. */
import type { OtherText, Punkt, Section } from '../schema/referat.js';

export const inOrder = ({ sections, other = [] }: Punkt): readonly (Section | OtherText)[] =>
  [...sections, ...other].sort((a, b) => a.span[0] - b.span[0]);
