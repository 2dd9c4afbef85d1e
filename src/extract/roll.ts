/**
 * The roll: attendance in a table, with a column of names and one that says who came.
 *
 * ```text
 * | Navn | Rolle | Mødt |
 * | Bo Ek | formand | Ja |
 * ```
 */
import { defined } from '../defined.js';
import { BRACKETED, FULL_NAME } from '../grammar/characters.js';
import type { Entry, Grammar } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import { isRuleRow, readTable, rowsFrom } from '../lines/table.js';
import { emptyPassage, spanIn, type Passage } from '../markdown/passage.js';
import type { Person } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import type { Attendance } from './attendance.js';
import { readOne } from './people.js';

type List = 'present' | 'absent';
type Column = 'name' | 'party' | 'present' | 'absent' | 'substitute' | 'other';

/**
 * Reads the table whose head begins at `i`; answers how many of the lines (rows or cells of rows) it took, 0 where it is no roll. A row that
 * says of nobody whether they came is passed over.
 */
export function readRoll(document: Document, lists: Attendance, lines: readonly Line[], i: number): number {
  const line = lines[i];
  if (!line || lines[i - 1]?.index === line.index) return 0;
  const table = document.rows.has(line.index) ? tableAt(document, lines, i) : columnsAt(document, lines, i);
  if (!table) return 0;
  const [head = [], ...people] = table.rows;
  const columns = columnsOf(document, head);
  if (!isRoll(columns)) return 0;
  const read = people.map((row) => readRow(document.grammar, columns, row));
  if (read.filter((row) => row !== undefined).length < Math.max(1, people.length / 2)) return 0;
  read.forEach((row, k) => {
    if (row) lists[row.list].push(row.person);
    else lists.passedOver?.add(table.indexes[k + 1] ?? line.index);
  });
  return table.taken;
}

/** Rows of cells with the line each stands on, and how many of the lines they take. */
interface Table {
  readonly rows: readonly (readonly Passage[])[];
  readonly indexes: readonly number[];
  readonly taken: number;
}

function tableAt(document: Document, lines: readonly Line[], i: number): Table | undefined {
  const line = lines[i];
  if (!line || document.rows.has(line.index - 1)) return undefined;
  const table = rowsFrom(document.lines, document.rows, line.index);
  let to = i;
  while ((lines[to]?.index ?? Infinity) < line.index + table.length) to++;
  return {
    rows: readTable(document.source.text, table).rows,
    indexes: table.filter((row) => !isRuleRow(row)).map(({ index }) => index),
    taken: to - i,
  };
}

/** A table whose columns are kept by blanks alone: each cell stands below the head that begins where it does, or before it. */
function columnsAt(document: Document, lines: readonly Line[], i: number): Table | undefined {
  const head = cellsOf(lines, i);
  const heads = head.map(({ passage }) => passage);
  if (head.length < 2 || !isRoll(columnsOf(document, heads))) return undefined;
  const rows: (readonly Passage[])[] = [heads];
  const indexes = head.slice(0, 1).map(({ index }) => index);
  let taken = head.length;
  for (let cells = cellsOf(lines, i + taken); cells.length > 1 && rows.length <= MOST_PEOPLE; cells = cellsOf(lines, i + taken)) {
    const row = head.map(({ passage }) => emptyPassage(passage.start));
    for (const cell of cells)
      row[
        Math.max(
          0,
          head.findLastIndex((above) => placeOf(above) <= placeOf(cell) + SLACK),
        )
      ] = cell.passage;
    rows.push(row);
    indexes.push(cells[0]?.index ?? 0);
    taken += cells.length;
  }
  return { rows, indexes, taken };
}

/** The cells from `i` on that stand on one line. */
function cellsOf(lines: readonly Line[], i: number): readonly Line[] {
  let end = i;
  while (lines[end] && lines[end]?.index === lines[i]?.index) end++;
  return lines.slice(i, end);
}

const placeOf = (cell: Line): number => cell.start - cell.from;

/** Columns may stand a little further to the left than their heads. */
const SLACK = 3;

/** No body has more members. */
const MOST_PEOPLE = 500;

const columnsOf = (document: Document, head: readonly Passage[]): readonly Column[] => head.map((cell) => columnOf(document.grammar, cell));

const isRoll = (columns: readonly Column[]): boolean =>
  columns.includes('name') && (columns.includes('present') || columns.includes('absent'));

const columnOf = (grammar: Grammar, { text }: Passage): Column =>
  (grammar.groups.rollColumn.match(text)?.entry.attributes.column as Column | undefined) ?? 'other';

interface Row {
  readonly person: Person;
  readonly list: List;
}

/** The person of a row and the list they are in; undefined where there is no name, or nothing says whether they came. */
function readRow(grammar: Grammar, columns: readonly Column[], row: readonly Passage[]): Row | undefined {
  const cellOf = (column: Column): Passage | undefined => row.find((cell, k) => columns[k] === column && cell.text !== '');
  const name = cellOf('name');
  const [attendee] = name ? readOne(grammar, name) : [];
  const list = attendee && listOf(grammar, columns, cellOf);
  if (!attendee || !list) return undefined;
  const person = withNameFirst(attendee.person);
  const others = row.filter((cell, k) => columns[k] === 'other' && cell.text !== '');
  const said = [...(person.role === undefined ? others.slice(1) : others), ...row.filter((cell, k) => saysMore(grammar, columns[k], cell))];
  const filled = row.filter((cell) => cell.text !== '').map((cell) => spanIn(cell));
  return {
    list,
    person: {
      ...defined({
        name: person.name,
        party: person.party ?? partyIn(cellOf('party')),
        role: person.role ?? others[0]?.text,
        excused: person.excused,
        substitute: person.substitute ?? cellOf('substitute')?.text,
        notes: said.length > 0 ? [...(person.notes ?? []), ...said.map(toNote)] : person.notes,
      }),
      // The whole row: what is said of a person may stand in a cell before the name.
      span: [filled[0]?.[0] ?? person.span[0], filled.at(-1)?.[1] ?? person.span[1]],
    },
  };
}

/** `V`, `(V)` */
const partyIn = (cell: Passage | undefined): string | undefined => cell && (BRACKETED.exec(cell.text)?.[1] ?? cell.text);

/** `Projektleder, Bo Ek`: in a cell of one person the office may stand first. */
function withNameFirst(person: Person): Person {
  const { name, role } = person;
  return role !== undefined && !name.includes(' ') && FULL_NAME.test(role) ? { ...person, name: role, role: name } : person;
}

/** `Mødt (fra kl. 17.15)` says more than that the person was there. */
function saysMore(grammar: Grammar, column: Column | undefined, { text }: Passage): boolean {
  if (column !== 'present' && column !== 'absent') return false;
  return text !== '' && grammar.groups.rollMark.match(text)?.end !== text.length;
}

const toNote = (cell: Passage): NonNullable<Person['notes']>[number] => ({ text: cell.text, span: spanIn(cell) });

/** An empty cell below `Mødt` is a person who did not come, one below `Afbud` one who did; `X` says yes to its head and `Nej` no. */
function listOf(grammar: Grammar, columns: readonly Column[], cellOf: (column: Column) => Passage | undefined): List | undefined {
  const [present, absent] = [cellOf('present'), cellOf('absent')];
  const markOf = (cell: Passage): Entry | undefined => grammar.groups.rollMark.match(cell.text)?.entry;
  if (present) return markOf(present)?.attributes.list as List | undefined;
  if (absent) return markOf(absent)?.id === 'no' ? 'present' : 'absent';
  return columns.includes('present') ? 'absent' : 'present';
}
