/**
 * History: what other bodies decided before, as sections such as Sagsforløb list it.
 *
 * Three forms: fields and values on lines of their own (`Udvalg`, `Dato`, `Punktnummer`), the same as the columns of a table, and lines that
 * name body and date (`Økonomiudvalget, 18. september 2019, pkt. 153:`). An entry without a decision, or of this very meeting, is none.
 */
import { append, highest, lowest } from '../lists.js';
import { BODY_NAME, ENTRY_ENDS, LIST_LEAD } from '../grammar/characters.js';
import type { RawBlock } from '../lines/blocks.js';
import type { RawTable } from '../lines/table.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Decision, Meeting, Span } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { textOf, toBlock } from './blocks.js';
import { readDate } from './dates.js';
import { isOwn, makeDecision } from './decision.js';
import { readOutcomes } from './outcomes.js';

type Field = 'body' | 'date' | 'number' | 'decision';

interface Entry {
  body?: Passage;
  date?: Passage;
  /** The fields it has, values or not. */
  readonly fields: Set<Field>;
  /** What was decided. */
  readonly blocks: RawBlock[];
  readonly spans: Span[];
}

/** Reads the earlier decisions of a section about how a case came here. */
export function readHistory(document: Document, meeting: Pick<Meeting, 'body' | 'date'>, blocks: readonly RawBlock[]): Decision[] {
  const entries: Entry[] = [];
  let open: Field | undefined;
  for (const block of blocks.flatMap(flatten)) {
    if (block.type === 'table') {
      append(entries, readRows(document, block.table));
      open = undefined;
    } else if (block.type === 'list') entries.at(-1)?.blocks.push(block);
    else open = readPassage(document, entries, block, open);
  }
  return entries.flatMap((entry) => toDecision(document, meeting, entry));
}

/** A list of entries is read item by item. */
function flatten(block: RawBlock): readonly RawBlock[] {
  if (block.type !== 'list' || block.items.some(({ items }) => items.length > 0)) return [block];
  return block.items.map(({ passage }) => ({ type: 'paragraph', passage }));
}

/** Reads one paragraph into the entry it belongs to; answers the field whose value is still to come. */
function readPassage(
  document: Document,
  entries: Entry[],
  block: RawBlock & { passage: Passage },
  open: Field | undefined,
): Field | undefined {
  const { passage } = block;
  const label = open === undefined || open === 'decision' ? fieldOf(document, passage.text) : undefined;
  if (label) {
    entryFor(entries, label).spans.push(spanIn(passage));
    return label;
  }
  const entry = entries.at(-1);
  if (entry && open && open !== 'decision') {
    setField(entry, open, passage);
    return undefined;
  }
  const inline = readInline(document, entries, passage);
  if (inline) return undefined;
  const named = readNamed(document, passage);
  if (named) entries.push(named);
  else entry?.blocks.push(block);
  return undefined;
}

const fieldOf = (document: Document, text: string): Field | undefined =>
  text.length > LONGEST_LABEL ? undefined : (document.grammar.groups.historyField.match(text)?.entry.attributes.field as Field | undefined);

const LONGEST_LABEL = 40;

/** A field that the last entry has already, or any field behind its decision, begins another entry. */
function entryFor(entries: Entry[], field: Field): Entry {
  const last = entries.at(-1);
  if (last && !last.fields.has(field) && last.blocks.length === 0) {
    last.fields.add(field);
    return last;
  }
  const entry: Entry = { fields: new Set([field]), blocks: [], spans: [] };
  entries.push(entry);
  return entry;
}

function setField(entry: Entry, field: Field, passage: Passage): void {
  if (field === 'body') entry.body = passage;
  else if (field === 'date') entry.date = passage;
  entry.spans.push(spanIn(passage));
}

/** `Udvalg: Økonomiudvalget` on one line. */
function readInline(document: Document, entries: Entry[], passage: Passage): boolean {
  const colon = passage.text.indexOf(':');
  const field = colon > 0 && colon < LONGEST_LABEL ? fieldOf(document, passage.text.slice(0, colon)) : undefined;
  const value = field && subPassage(passage, colon + 1);
  if (!field || !value || value.text === '') return false;
  const entry = entryFor(entries, field);
  if (field === 'decision') entry.blocks.push({ type: 'paragraph', passage: value });
  else setField(entry, field, value);
  return true;
}

/** `Økonomiudvalget, 18. september 2019, pkt. 153: Anbefales.` or `07-10-2025 Økonomiudvalget`. */
function readNamed(document: Document, passage: Passage): Entry | undefined {
  const match = document.grammar.groups.historyEntry.match(passage.text);
  const { body: at, date } = match?.slots ?? {};
  if (!match || !at || !date) return undefined;
  const isBodyLast = at.start > date.start;
  const end = isBodyLast ? endOfName(passage.text, at.start) : match.end;
  const body = subPassage(passage, at.start, isBodyLast ? end : at.end);
  const rest = passage.text.slice(end);
  if (!isBody(document, body.text) || !ENTRY_ENDS.test(rest)) return undefined;
  const told = subPassage(passage, end + (LIST_LEAD.exec(rest)?.[0].length ?? 0));
  return {
    body,
    date: subPassage(passage, date.start, date.end),
    fields: new Set(['body', 'date', 'number']),
    blocks: told.text === '' || told.text === '.' ? [] : [{ type: 'paragraph', passage: told }],
    spans: [spanIn(passage)],
  };
}

function endOfName(text: string, start: number): number {
  // `24-01-2022 Magistraten - Fremsendes til Byrådet.`
  const ends = [text.indexOf(':', start), text.indexOf(' - ', start), text.indexOf(' – ', start)].filter((end) => end >= 0);
  return ends.length === 0 ? text.length : lowest(ends);
}

const LONGEST_BODY = 90;

/** `Sagen blev forelagt Klimaudvalget` is a sentence, and no body. */
const isBody = (document: Document, text: string): boolean =>
  text.length <= LONGEST_BODY &&
  BODY_NAME.test(text) &&
  document.grammar.groups.bodyWord.match(text) !== undefined &&
  document.grammar.groups.finite.match(text) === undefined;

/** The rows of a table whose head names body and date. */
function readRows(document: Document, table: RawTable): readonly Entry[] {
  const [head = [], ...rows] = table.rows;
  const fields = head.map((cell) => fieldOf(document, cell.text));
  if (!fields.includes('body') || !fields.includes('date')) return [];
  const decision = fields.includes('decision') ? fields.indexOf('decision') : fields.lastIndexOf(undefined);
  return rows.map((row) => {
    const filled = row.filter((cell) => cell.text !== '');
    const body = row[fields.indexOf('body')];
    const date = row[fields.indexOf('date')];
    const told = row[decision];
    return {
      ...(body && body.text !== '' && { body }),
      ...(date && date.text !== '' && { date }),
      fields: new Set<Field>(),
      blocks: told && told.text !== '' ? [{ type: 'paragraph' as const, passage: told }] : [],
      spans: filled.map((cell) => spanIn(cell)),
    };
  });
}

function toDecision(document: Document, meeting: Pick<Meeting, 'body' | 'date'>, entry: Entry): readonly Decision[] {
  const { body, date: stated, blocks } = entry;
  const date = stated && readDate(document.grammar, stated.text);
  if (!body || blocks.length === 0 || (stated && !date) || isOwn(document.grammar, meeting, body.text, date?.iso)) return [];
  const read = blocks.map(toBlock);
  const spans = [...entry.spans, ...read.map(({ span }) => span)];
  const owner = {
    own: false,
    body: body.text,
    ...(date && { date: date.iso }),
    spans: { body: spanIn(body), ...(stated && date && { date: spanIn(stated, date.start, date.end) }) },
  };
  const span: [number, number] = [lowest(spans.map(([start]) => start)), highest(spans.map(([, end]) => end))];
  return [makeDecision(owner, textOf(read), { outcomes: readOutcomes(document, blocks) }, span)];
}
