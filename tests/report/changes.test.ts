import { describe, expect, it } from 'vitest';
import type { Referat } from '../../src/index.js';
import { changeLines, changesOf } from '../../src/report/changes.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const TEXT = `REFERAT Kulturudvalget d. 06-03-2024

Punkt 4: Tilskud

Sagsfremstilling
Der søges om telt og lys.

Beslutning
Godkendt.

Bilag
Ansøgning.pdf
Budget.pdf

Punkt 5: Eventuelt

Beslutning
Intet.
`;

/** The lines for a result that was changed after it was kept. */
function linesFor(change: (kept: Referat) => void, color = false): readonly string[] {
  const { referat } = parse(TEXT);
  const kept = JSON.parse(JSON.stringify(referat)) as Referat;
  change(kept);
  return changeLines(changesOf(kept, referat), kept, referat, color);
}

const first = (referat: Referat): Referat['punkter'][number] => must(referat.punkter[0]);

describe('changes', () => {
  it('name the punkt and the field, before and after', () => {
    expect(linesFor((kept) => (first(kept).title = 'Afslag'))).toEqual(['  punkt 4 › title', '    - "Afslag"', '    + "Tilskud"']);
  });

  it('say a text once, where its block is', () => {
    const lines = linesFor((kept) => {
      const [section] = [must(first(kept).sections[0])];
      section.text = 'Der søges om telt.';
      section.blocks = [{ type: 'paragraph', text: 'Der søges om telt.', span: must(section.blocks[0]).span }];
    });
    expect(lines).toEqual([
      '  punkt 4 › Sagsfremstilling › blocks 1 › text',
      '    - "Der søges om telt."',
      '    + "Der søges om telt og lys."',
    ]);
  });

  it('show what one of them alone has', () => {
    expect(linesFor((kept) => void first(kept).bilag.shift())).toEqual([
      '  punkt 4 › bilag 1',
      expect.stringContaining('    + {"title":"Ansøgning.pdf"'),
    ]);
    expect(linesFor((kept) => void first(kept).bilag.push({ title: 'Kort.pdf', span: [0, 1] }))).toEqual([
      '  punkt 4 › bilag 3',
      expect.stringContaining('    - {"title":"Kort.pdf"'),
    ]);
  });

  it('only count what moved', () => {
    expect(linesFor((kept) => (first(kept).span = [0, 5]))).toEqual(['  1 place in the source moved']);
  });

  it('are none between equal results', () => {
    expect(linesFor(() => undefined)).toEqual([]);
  });

  it('of a kept value that is no result show it', () => {
    const { referat } = parse(TEXT);
    expect(changeLines(changesOf([], referat), [], referat)[1]).toBe('    - []');
  });

  it('have colours when asked, and nothing of a document drives the terminal', () => {
    const lines = linesFor((kept) => (first(kept).title = '\u001b[2J'), true).join('\n');
    expect(lines).toContain('\u001b[31m- ');
    expect(lines).not.toContain('\u001b[2J');
  });
});
