import { describe, expect, it } from 'vitest';
import { parse } from '../kit/parse.js';

const PUNKTER = ['Ny sti', 'Budget 2026 for havnen og broerne', 'Eventuelt', 'Eventuelt']
  .map((title, i) => `Punkt ${String(i + 1)}: ${title}\n\nBeslutning\n\nGodkendt.\n\n`)
  .join('');
const listed = (contents: string): readonly unknown[] =>
  parse(`Indholdsfortegnelse\n\n${contents}\n\n${PUNKTER}`).referat.tableOfContents.map(({ title, punkt, truncated, page }) => [
    title,
    punkt,
    truncated ?? false,
    page,
  ]);

describe('an entry of the contents list', () => {
  it('belongs to the item of its title, equal titles in order', () => {
    expect(listed('Ny sti.....3\nEventuelt.....5\nEventuelt.....6')).toEqual([
      ['Ny sti', 0, false, 3],
      ['Eventuelt', 2, false, 5],
      ['Eventuelt', 3, false, 6],
    ]);
  });

  it('may be cut', () => {
    expect(listed('Ny sti.....3\nBudget 2026 for havnen og.....4')[1]).toEqual(['Budget 2026 for havnen og', 1, true, 4]);
  });

  it('belongs to the item of its number where the titles differ', () => {
    expect(listed('1. Ny sti.....3\n2. Budgettet.....4')[1]).toEqual(['Budgettet', 1, false, 4]);
  });

  it('belongs to none where neither is found', () => {
    expect(listed('Ny sti.....3\nSkolen.....4')[1]).toEqual(['Skolen', undefined, false, 4]);
  });

  it('has no page number that is roman', () => {
    expect(listed('Ny sti.....iii\nEventuelt.....iv')[0]).toEqual(['Ny sti', 0, false, undefined]);
  });
});
