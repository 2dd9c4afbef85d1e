/** Which lines are nothing but a label of the grammar: asked once, since every later stage wants to know. */
import type { Grammar, Match } from '../grammar/types.js';
import type { Furniture } from './furniture.js';
import { isBlank, type Line } from './line.js';

/** Line index → the section label the line is, weak ones included. */
export type Labels = ReadonlyMap<number, Match>;

const LONGEST_LABEL = 140;

/** Text without a closing colon: labels stand with and without one. */
export const withoutColon = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

/** Finds the lines that are section labels. A row of a table is none, whatever its cells say. */
export function findLabels(lines: readonly Line[], furniture: Furniture, rows: ReadonlySet<number>, grammar: Grammar): Labels {
  const labels = new Map<number, Match>();
  for (const line of lines) {
    if (isBlank(line) || line.text.length > LONGEST_LABEL + 20 || furniture.has(line.index) || rows.has(line.index)) continue;
    const text = withoutColon(line.passage.text);
    const match = text.length > LONGEST_LABEL ? undefined : grammar.groups.section.match(text);
    if (match) labels.set(line.index, match);
  }
  return labels;
}

/** Weak labels are as common as subheads inside a text, so they need other evidence. */
export const isWeakLabel = (match: Match): boolean => match.entry.attributes.weak === true;
