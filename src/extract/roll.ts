/**
 * The roll: attendance in a table, with a column of names and one that says who came.
 *
 * ```text
 * | Navn | Rolle | Mødt |
 * | Bo Ek | formand | Ja |
 * ```
 */
import { defined } from '../defined.js';
import { FULL_NAME } from '../grammar/characters.js';
import type { Entry, Grammar } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import { isRuleRow, readTable, rowsFrom } from '../lines/table.js';
import { spanIn, type Passage } from '../markdown/passage.js';
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
  if (!line || !document.rows.has(line.index) || document.rows.has(line.index - 1) || lines[i - 1]?.index === line.index) return 0;
  const table = rowsFrom(document.lines, document.rows, line.index);
  const [head, ...people] = readTable(document.source.text, table).rows;
  const columns = (head ?? []).map((cell) => columnOf(document.grammar, cell));
  if (!columns.includes('name') || !(columns.includes('present') || columns.includes('absent'))) return 0;
  const read = people.map((row) => readRow(document.grammar, columns, row));
  if (read.filter((row) => row !== undefined).length < Math.max(1, people.length / 2)) return 0;
  const rows = table.filter((row) => !isRuleRow(row)).slice(1);
  read.forEach((row, k) => {
    if (row) lists[row.list].push(row.person);
    else lists.passedOver?.add(rows[k]?.index ?? line.index);
  });
  return lines.slice(i).filter(({ index }) => index < line.index + table.length).length;
}

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
        party: person.party ?? cellOf('party')?.text,
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
