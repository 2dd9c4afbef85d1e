/** Attachments: one each, whatever their layout; `Ingen bilag.` means none. */
import { BILAG_NUMBER, DOCUMENT_NUMBER, FILE_ENDING, FILE_ICON, FILE_NOTE, FILE_TYPE, NUMBER_ALONE } from '../grammar/characters.js';
import type { RawBlock, RawItem } from '../lines/blocks.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Bilag } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { withoutBullet } from '../split/form.js';

/** A line of the list, with its number where it has one: `2. Oversigtskort`, `1.2 Notat`. */
interface Entry {
  readonly number: string | undefined;
  /** Number and title. */
  readonly whole: Bilag;
  readonly title: Bilag;
}

/** Reads the blocks of a Bilag section. */
export function readBilag(document: Document, blocks: readonly RawBlock[]): readonly Bilag[] {
  const { noBilag, journalLabel } = document.grammar.groups;
  // `Journalnummer: 11003376` below the list of an item is none of it.
  // `PDF` above each title is the sign of a page for its kind.
  // `4` on a line of its own is the number of a page that ends among them.
  const isEntry = ({ title }: Bilag): boolean =>
    title !== '' && !NUMBER_ALONE.test(title) && !FILE_TYPE.test(title) && journalLabel.match(title) === undefined;
  const entries = blocks.flatMap(entriesOf).filter((entry) => isEntry(entry.title));
  const isCounted = entries.every(({ number }, i) => number !== undefined && Number(number.split('.').at(-1)) === i + 1);
  return entries
    .map((entry) => (entry.number === undefined || (isCounted && !FILE_ENDING.test(entry.title.title)) ? entry.title : entry.whole))
    .filter(({ title }) => noBilag.match(title) === undefined);
}

function entriesOf(block: RawBlock): readonly Entry[] {
  if (block.type === 'list') return block.items.flatMap(itemEntries);
  if (block.type === 'table')
    return block.table.rows.flatMap((row) =>
      row
        .filter((cell) => cell.text !== '')
        .slice(0, 1)
        .map(toEntry),
    );
  return partsOf(block.passage).map(toEntry);
}

/** `Oversigt over rammer; Ansøgning fra sognet`: several on a line. */
function partsOf(passage: Passage): readonly Passage[] {
  let from = 0;
  return passage.text.split(BILAG_BREAK).map((part) => {
    const start = from;
    from += part.length + BILAG_BREAK.length;
    return subPassage(passage, start, start + part.length);
  });
}

const BILAG_BREAK = '; ';

/** `Notat om støj (pdf, 1,2 MB)` is the title and what the page says of the file. */
function toBilag(whole: Passage): Bilag {
  const before = FILE_ICON.exec(whole.text) ?? DOCUMENT_NUMBER.exec(whole.text);
  const passage = subPassage(whole, before?.[0].length ?? 0);
  const title = subPassage(passage, 0, passage.text.replace(FILE_NOTE, '').length);
  return { title: title.text, span: spanIn(title) };
}

/** The number counts the entries (`1 Oversigtskort ⏎ 2 Notat`), or is part of a name: `3 forslag`, `2024 Regnskab`. */
function toEntry(written: Passage): Entry {
  // `[7]Høringssvar`
  const passage = withoutBullet(written);
  const lead = BILAG_NUMBER.exec(passage.text);
  const whole = toBilag(passage);
  return { number: lead?.[1], whole, title: lead ? toBilag(subPassage(passage, lead[0].length)) : whole };
}

/** A number before the name of a file is part of the name (`1. Oversigtskort.pdf`), as the system lists its files; a bullet is not. */
function itemEntries(item: RawItem): readonly Entry[] {
  const { marker, start, passage } = item;
  const [, number] = BILAG_NUMBER.exec(`${marker} X`) ?? [];
  const title = toBilag(passage);
  const own: Entry =
    number === undefined
      ? toEntry(passage)
      : { number, title, whole: { title: `${marker} ${passage.text}`, span: [start, spanIn(passage)[1]] } };
  return [own, ...item.items.flatMap(itemEntries)];
}
