/** Minutes that were a table without lines: numbers and labels before a tab, the text behind it. */
import { describe, expect, it } from 'vitest';
import { outcomesOf, parse, sectionsOf } from '../kit/parse.js';

const TWO_ITEMS =
  'Holmely Sogn\n\nBESLUTNINGSPROTOKOL\n\n§ 1\tGodkendelse af dagsorden\nBeslutning\tGodkendt.\n\n' +
  '§ 2\tNyt fra udvalgene\nSagsfremstilling\tHavnen er fuld.\n\tStien er smal.\n\tBroen males i maj.\nBeslutning\tTaget til efterretning.\n';

describe('a column of labels at the side', () => {
  const { punkter } = parse(TWO_ITEMS).referat;

  it('numbers items', () => {
    expect(punkter.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Godkendelse af dagsorden'],
      ['2', 'Nyt fra udvalgene'],
    ]);
  });

  it('labels what stands beside it, and below that', () => {
    expect(punkter.map((punkt) => sectionsOf(punkt).map(([kind]) => kind))).toEqual([['beslutning'], ['sagsfremstilling', 'beslutning']]);
    expect(punkter[1]?.sections[0]?.text).toContain('Stien er smal.');
    expect(punkter[1]?.sections[0]?.blocks.map(({ type }) => type)).not.toContain('table');
    expect(punkter.map(outcomesOf)).toEqual([['approved'], ['noted']]);
  });

  it('is none in a table that has a label in its first column', () => {
    const { punkter: one } = parse('Punkt 1: Budget\n\nSagsfremstilling\n\nOmråde\tKr.\nØkonomi\t300\nPersonale\t200\n').referat;
    expect(one[0]?.sections[0]?.blocks.map(({ type }) => type)).toEqual(['table']);
  });
});
