/**
 * A column of labels at the side: in minutes that were a table without lines, each item's number and each label stands before a tab, and the text
 * behind it. Those lines are no rows of a table.
 *
 * ```text
 * § 1 ⇥ Godkendelse af dagsorden
 * Beslutning ⇥ Godkendt.
 * ```
 */
import type { Grammar } from '../grammar/types.js';
import { isBlank, type Line } from './line.js';

/** With fewer items it may be a table that names some. */
const FEWEST_ITEMS = 2;

/** The indexes of the lines with a number or a label at the side, and of those that go on with their text. */
export function findSideColumn(source: string, lines: readonly Line[], { groups }: Grammar): ReadonlySet<number> {
  if (!source.includes('\t')) return NONE;
  const aside = new Set<number>();
  let items = 0;
  let isOpen = false;
  for (const line of lines) {
    const cells = source.slice(line.from, line.to).split('\t');
    const head = (cells[0] ?? '').trim();
    const isText = cells.length === 2 && head === '' && !isBlank(line);
    const number = cells.length === 2 ? groups.punkt.match(head) : undefined;
    // `Punkt 2: Havnen ⇥ Godkendt` is a row of a table.
    const isItem = number !== undefined && number.slots.title === undefined && Number(number.entry.attributes.strength ?? 0) > 0;
    const isLabel = cells.length === 2 && head !== '' && groups.section.match(head)?.end === head.length;
    items += isItem ? 1 : 0;
    isOpen = isItem || isLabel || (isOpen && (isText || isBlank(line)));
    if (isOpen) aside.add(line.index);
  }
  return items >= FEWEST_ITEMS ? aside : NONE;
}

const NONE: ReadonlySet<number> = new Set();
