/**
 * Sections of an item that is a row of a table: each cell is one, of the kind that the head of its column says, and what has a label inside
 * a cell is one of its own: `Tilbud er indhentet.<br>Bilag: Notat om stien`.
 */
import { SENTENCE_BREAK } from '../grammar/characters.js';
import { readLabelAlone } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import { subPassage } from '../markdown/passage.js';
import type { SectionKind } from '../schema/referat.js';
import type { Document } from './context.js';
import { isPoint, restBehind } from './section-labels.js';
import { makeSection, type Opening, type RawSection } from './section.js';
import type { Cell } from './table-items.js';

interface Part extends Pick<Opening, 'match' | 'heading'> {
  readonly kind: SectionKind;
  readonly lines: Line[];
}

/** The sections of one cell. */
export function splitCell(document: Document, { kind, lines }: Cell): readonly RawSection[] {
  const parts: Part[] = [{ kind, lines: [] }];
  for (const [i, line] of lines.entries()) {
    const label = labelIn(document, kind, line);
    if (label) parts.push(label);
    else if (kind !== 'beslutning' && isRecommendation(document, line, lines[i + 1]) && parts.at(-1)?.kind !== 'indstilling')
      parts.push({ kind: 'indstilling', lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.flatMap((part) => makeSection(document, part, part.lines));
}

function labelIn(document: Document, column: SectionKind, line: Line): Part | undefined {
  const label = readLabelAlone(document.grammar, line);
  if (!label || label.weak || label.kind === column) return undefined;
  const { kind, match, from, to, rest } = label;
  const behind = restBehind(document, line, rest);
  return { kind, match, heading: subPassage(line.passage, from, to), lines: behind ? [behind] : [] };
}

/** `HR indstiller, at planen godkendes` at the end of a cell, or `HR indstiller, ⏎ 1. at …`. */
function isRecommendation(document: Document, line: Line, next: Line | undefined): boolean {
  const lead = document.grammar.groups.leadIn.match(line.passage.text);
  if (!lead || SENTENCE_BREAK.test(lead.slots.by?.text ?? '')) return false;
  const clause = lead.slots.points;
  return next ? isPoint(document, next, line, clause?.text) : clause !== undefined;
}
