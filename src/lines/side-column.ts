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
    const tab = source.slice(line.from, line.to).indexOf('\t');
    const isPair = tab >= 0 && !source.slice(line.from + tab + 1, line.to).includes('\t');
    const head = isPair ? source.slice(line.from, line.from + tab).trim() : '';
    const isText = isPair && head === '' && !isBlank(line);
    const number = head === '' ? undefined : groups.punkt.match(head);
    // `Punkt 2: Havnen ⇥ Godkendt` is a row of a table.
    const isItem = number !== undefined && number.slots.title === undefined && Number(number.entry.attributes.strength ?? 0) > 0;
    const isLabel = head !== '' && groups.section.match(head)?.end === head.length;
    items += isItem ? 1 : 0;
    isOpen = isItem || isLabel || (isOpen && (isText || isBlank(line)));
    if (isOpen) aside.add(line.index);
  }
  return items >= FEWEST_ITEMS ? aside : NONE;
}

const NONE: ReadonlySet<number> = new Set();
