import { describe, expect, it } from 'vitest';
import type { Attendance } from '../../src/extract/attendance.js';
import { readCells } from '../../src/extract/cells.js';
import { readSideBySide } from '../../src/extract/side-by-side.js';
import { documentOf } from '../kit/lines.js';
import { parse } from '../kit/parse.js';

/** Two columns, the right one 29 characters behind the margin. */
const columns = (...rows: readonly (readonly [left: string, right: string])[]): string =>
  rows.map(([left, right]) => `${left.padEnd(29)}${right}`.trimEnd()).join('\n');

const HEADS = ['Mødt', 'Ikke mødt'] as const;

/** How many cells are taken, and the people in them. */
function taken(text: string): readonly unknown[] {
  const document = documentOf(text);
  const lists: Attendance = { present: [], absent: [] };
  const count = readSideBySide(document, lists, readCells(document, document.lines), 0);
  return [count, lists.present.map(({ name }) => name), lists.absent.map(({ name }) => name)];
}

describe('two lists of people side by side', () => {
  it.each([
    ['each of its side', columns(HEADS, ['Bo Ek (A)', 'Ib Holk (V)']), [4, ['Bo Ek'], ['Ib Holk']]],
    [
      'with the label of those who are away on the left',
      columns(['Afbud:', 'Til stede:'], ['Bo Ek', 'Ib Holk']),
      [4, ['Ib Holk'], ['Bo Ek']],
    ],
    ['where a row has only the left one', columns(HEADS, ['Bo Ek', 'Ib Holk'], ['Åse Dam', '']), [5, ['Bo Ek', 'Åse Dam'], ['Ib Holk']]],
    ['where a row has only the right one', columns(HEADS, ['Bo Ek', 'Ib Holk'], ['', 'Åse Dam']), [5, ['Bo Ek'], ['Ib Holk', 'Åse Dam']]],
    [
      'where the right one begins a little before its label',
      columns(HEADS, ['Bo Ek', 'Ib Holk']).replace('   Ib', 'Ib'),
      [4, ['Bo Ek'], ['Ib Holk']],
    ],
    ['up to the next label', columns(HEADS, ['Bo Ek', 'Ib Holk'], ['Sted: Havnestuen', '']), [4, ['Bo Ek'], ['Ib Holk']]],
  ])('are read %s', (_what, text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  it.each([
    ['both labels are of one list', columns(['Mødt', 'Til stede'], ['Bo Ek', 'Ib Holk'])],
    ['there is a single label', columns(['Mødt', ''], ['Bo Ek', 'Ib Holk'])],
    ['the second label stands below the first', 'Mødt\nIkke mødt\nBo Ek'],
    ['other words stand beside a label', columns(['Mødt', 'Ny sti'], ['Bo Ek', 'Ib Holk'])],
    ['a third cell stands beside the two', columns(['Mødt', 'Ikke mødt     Lis Vang'], ['Bo Ek', 'Ib Holk'])],
    ['nobody stands below', columns(HEADS, ['Sted: Havnestuen', ''])],
  ])('are none where %s', (_where, text) => {
    expect(taken(text)).toEqual([0, [], []]);
  });

  it('give each person with party and role, and leave nothing over', () => {
    const people = columns(HEADS, ['Bo Ek (A), formand', 'Ib Holk (V), afbud'], ['Åse Dam (F)', ''], ['', 'Lis Vang (C)']);
    const { referat } = parse(`Byrådet\nReferat 12. marts 2025\n\n${people}\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`);
    const { present, absent, other } = referat.meeting;
    expect(present).toMatchObject([
      { name: 'Bo Ek', party: 'A', role: 'formand' },
      { name: 'Åse Dam', party: 'F' },
    ]);
    expect(absent).toMatchObject([
      { name: 'Ib Holk', party: 'V' },
      { name: 'Lis Vang', party: 'C' },
    ]);
    expect([other, referat.coverage.unclaimed]).toEqual([undefined, []]);
  });
});
