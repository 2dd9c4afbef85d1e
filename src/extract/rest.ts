/**
 * The rest of a header: what no reader understood is kept as text at its place, so that nothing of the minutes is lost.
 *
 * `Husk regntøj til turen` between the names and the first item is no field, yet a person who looks for it must find it in the result. It has
 * no label, and a diagnostic says that it was not understood.
 */
import { readBlocks, type RawBlock, type RawItem } from '../lines/blocks.js';
import { isBlank, type Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { isRuleRow } from '../lines/table.js';
import { spanIn } from '../markdown/passage.js';
import type { Meeting, Span } from '../schema/referat.js';
import { isFilled, type Document } from '../split/context.js';

/** Text of the header without a label. */
export type RestEntry = NonNullable<Meeting['other']>[number];

/** What is left of the lines of a header when the lines in `claimed` are taken away; what is kept is added to them. */
export function readRest(document: Document, lines: readonly Line[], claimed: Set<number>): readonly RestEntry[] {
  return runsOf(document, lines, claimed).flatMap((run) => {
    const entries = entriesOf(document, run);
    claimLines(run, entries, claimed);
    return entries;
  });
}

/** Adds the lines that hold an entry. Both stand in order, and entries apart. */
function claimLines(run: readonly Line[], entries: readonly RestEntry[], claimed: Set<number>): void {
  let k = 0;
  for (const line of run) {
    while ((entries[k]?.span[1] ?? Infinity) <= line.start) k++;
    if ((entries[k]?.span[0] ?? Infinity) < line.end) claimed.add(line.index);
  }
}

/** Stretches of lines that nobody understood, with the blank lines and furniture between them. The heading of a contents list is a label, and no text. */
function runsOf(document: Document, lines: readonly Line[], claimed: Set<number>): readonly (readonly Line[])[] {
  const runs: Line[][] = [[]];
  for (const line of lines) {
    const isRest = isFilled(document, line) && !claimed.has(line.index);
    if (isRest && document.grammar.groups.contents.match(withoutColon(line.passage.text))) claimed.add(line.index);
    const run = runs.at(-1);
    if (claimed.has(line.index) || (run && isApart(run, line))) runs.push([]);
    if (!claimed.has(line.index)) runs.at(-1)?.push(line);
  }
  return runs.filter((run) => run.some((line) => isFilled(document, line)));
}

/** The contents list, or an item, stands between the two. */
const isApart = (run: readonly Line[], line: Line): boolean => line.index > (run.at(-1)?.index ?? line.index) + 1;

function entriesOf(document: Document, run: readonly Line[]): readonly RestEntry[] {
  const { source, grammar, furniture, aside, wrap } = document;
  // Of a Bilag nothing is mended: what stands apart in a header belongs apart.
  const { blocks } = readBlocks(run, { source: source.text, grammar, furniture, aside, wrap, kind: 'bilag', headings: false });
  return blocks.flatMap(blockEntries).filter(({ text }) => text !== '');
}

function blockEntries(block: RawBlock): readonly RestEntry[] {
  if (block.type === 'list') return block.items.flatMap(itemEntries);
  if (block.type !== 'table') return [{ text: block.passage.text, span: [...spanIn(block.passage)] }];
  return block.table.lines
    .filter((line) => !isBlank(line) && !isRuleRow(line))
    .map(({ passage, start, end }) => ({ text: passage.text, span: [start, end] }));
}

function itemEntries(item: RawItem): readonly RestEntry[] {
  const own: Span = [item.start, item.passage.end];
  return [{ text: item.passage.text, span: [...own] }, ...item.items.flatMap(itemEntries)];
}
