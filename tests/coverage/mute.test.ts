/** `![](kort.png)`: signs of which Markdown makes no text are no block, and are told of. */
import { describe, expect, it } from 'vitest';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const inSection = (label: string, line: string): ReturnType<typeof parse> =>
  parse(`Referat af møde i Havneudvalget\n\nPunkt 1: Ny sti\n\n${label}\n\n${line}\n\nVi ser på den.\n\nPunkt 2: Broen\n`);

describe('signs without a text', () => {
  it.each(['![](kort.png)', '[](kort.pdf)', '### [](kort.pdf)'])('are in no block: %s', (line) => {
    const { referat, text } = inSection('Sagsfremstilling', line);
    expect(must(referat.punkter[0]).sections.flatMap(({ blocks }) => blocks.map((block) => 'text' in block && block.text))).toEqual([
      'Vi ser på den.',
    ]);
    expect(referat.coverage.unclaimed.map(({ reason, span }) => [reason, text.slice(...span)])).toEqual([['marks without text', line]]);
  });

  it('are no point of a recommendation', () => {
    const { referat } = inSection('Indstilling', '- ![](kort.png)\n- at stien males');
    expect(must(referat.punkter[0]).recommendation?.points.map(({ text }) => text)).toEqual(['at stien males']);
  });

  it('are no entry of a contents list', () => {
    const { referat } = parse('Indhold\n[](kort.pdf)\nNy sti ..... 3\nBroen ..... 4\n\nPunkt 1: Ny sti\n\nPunkt 2: Broen\n');
    expect(referat.tableOfContents.map(({ title }) => title)).toEqual(['Ny sti', 'Broen']);
  });
});

it('are no label of a section where labels are headings', () => {
  const { referat } = parse('# Punkt 1: Ny sti\n\n## Sagsfremstilling\n\n### [](kort.pdf) Beslutning\n### [](kort.pdf)\n');
  expect(must(referat.punkter[0]).sections.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['sagsfremstilling', 'Sagsfremstilling'],
    ['beslutning', 'Beslutning'],
  ]);
});
