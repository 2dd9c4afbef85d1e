/** Contents lists in tables: rows between pipes, and columns that come one after the other. */
import { describe, expect, it } from 'vitest';
import { findContents } from '../../src/split/contents.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';

type Shown = readonly (string | undefined)[];

/** Number, title, page and visibility of each entry, or undefined where no list is found. */
const entriesOf = (list: string): readonly Shown[] | undefined =>
  findContents(documentOf(list))?.entries.map(({ number, title, page, visibility }) => [number?.text, title.text, page?.text, visibility]);

const BODY = '\n\n112. Ny sti\n\nBeslutning\n\nGodkendt.\n\n113. Bro ved havnen\n\nBeslutning\n\nUdsat.\n';
const HEADING = 'Indholdsfortegnelse\n\n';
const RULE = '|-------|---|------|\n';

describe('a contents list in rows between pipes', () => {
  const ROWS = '| 112 | (Åben) Ny sti | 3 |\n| 113 | (Lukket) Bro ved havnen | 12 |';

  it('has number, title, page and access in each row, and none in its head and rule', () => {
    expect(entriesOf(`${HEADING}| Punkt | | Side |\n${RULE}${ROWS}${BODY}`)).toEqual([
      ['112', 'Ny sti', '3', 'open'],
      ['113', 'Bro ved havnen', '12', 'closed'],
    ]);
  });

  it.each<readonly [string, string, Shown]>([
    ['a number in the cell of the title', '| 1. Ny sti | 3 |', ['1', 'Ny sti', '3', undefined]],
    ['a title on two lines', '| 112 | Ny sti<br>ved havnen | 3 |', ['112', 'Ny sti ved havnen', '3', undefined]],
    ['a stop behind the number', '| 112. | Ny sti | 3 |', ['112', 'Ny sti', '3', undefined]],
    ['no page', '| 112 | Ny sti | |', ['112', 'Ny sti', undefined, undefined]],
    ['no number', '| Ny sti | 3 |', [undefined, 'Ny sti', '3', undefined]],
    ['digits in the title', '| 112 | Budget 2026 | 3 |', ['112', 'Budget 2026', '3', undefined]],
    ['brackets that say nothing of access', '| 112 | (Gensendt) Ny sti | 3 |', ['112', '(Gensendt) Ny sti', '3', undefined]],
  ])('has rows with %s', (_what, row, entry) => {
    expect(entriesOf(`${HEADING}${row}\n| 113 | Bro ved havnen | 12 |${BODY}`)).toEqual([
      entry,
      ['113', 'Bro ved havnen', '12', undefined],
    ]);
  });

  it('ends with the table', () => {
    const contents = must(findContents(documentOf(`${HEADING}| Punkt | | Side |\n${RULE}${ROWS}${BODY}`)));
    expect([contents.from, contents.to]).toEqual([0, 6]);
  });

  it('is none where no row has a number', () => {
    const table = '| Punkt | Emne |\n|---|---|\n| Sti | Havn |';
    expect(entriesOf(`${HEADING}${table}${BODY}`)?.map(([, title]) => title)).not.toContain('Sti');
  });
});

describe('a contents list of columns one after the other', () => {
  const numbers = (...all: readonly number[]): string => all.map((number) => `${String(number)}.\n`).join('');

  it('has the numbers, the titles and the pages in turn', () => {
    expect(entriesOf(`${HEADING}${numbers(52, 53)}\nNy sti\nBro ved havnen\n\nSide\n3\n4\n\nMødet begyndte.\n`)).toEqual([
      ['52', 'Ny sti', '3', undefined],
      ['53', 'Bro ved havnen', '4', undefined],
    ]);
  });

  it('may have no pages, and marks of access before its titles', () => {
    expect(entriesOf(`${HEADING}${numbers(52, 53)}\n(Åben) Ny sti\n(Lukket) Bro ved havnen\n\n52. Ny sti\n\nGodkendt.\n`)).toEqual([
      ['52', 'Ny sti', undefined, 'open'],
      ['53', 'Bro ved havnen', undefined, 'closed'],
    ]);
  });

  it('has entries that stand where their titles do, with number and page in the other columns', () => {
    const list = `${HEADING}${numbers(52, 53)}\nNy sti\nBro ved havnen\n\nSide\n3\n4\n\nMødet begyndte.\n`;
    const { entries } = must(findContents(documentOf(list)));
    expect(entries.map(({ start, end }) => list.slice(start, end))).toEqual(['Ny sti', 'Bro ved havnen']);
    expect(entries.map(({ number, page }) => [number, page].map((one) => one && list.slice(one.start, one.end)))).toEqual([
      ['52', '3'],
      ['53', '4'],
    ]);
  });

  it('takes the head of its pages for no title', () => {
    const titles = entriesOf(`${HEADING}${numbers(52, 53)}\nNy sti\n\nSide\n3\n4\n\nMødet begyndte.\n`)?.map(([, title]) => title);
    expect(titles).not.toContain('Side');
  });

  it('ends with the last page', () => {
    const contents = must(findContents(documentOf(`${HEADING}${numbers(52, 53)}\nNy sti\nBro ved havnen\n\nSide\n3\n4\n\n52. Ny sti\n`)));
    expect(contents.to).toBe(11);
  });

  it.each([
    ['its numbers do not rise by one', numbers(52, 54)],
    ['it has more numbers than titles', numbers(52, 53, 54)],
  ])('is none where %s', (_why, column) => {
    const numbered = entriesOf(`${HEADING}${column}\nNy sti\nBro ved havnen\n\nBeslutning\n\nGodkendt.\n`)?.map(([number]) => number);
    expect(numbered).not.toContain('52');
    expect(numbered).not.toContain('53');
  });
});
