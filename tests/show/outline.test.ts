import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/show/outline.js';
import { parse } from '../kit/parse.js';

const MINUTES = `REFERAT Kulturudvalget d. 06-03-2024

Mødedato Torsdag d. 6. marts 2024 kl. 16:30

Punkt 9: Tilskud til Møllefestivalen

20.11.00-P20-3-24

Festivalen søger om telt og lys på torvet.

Sagsfremstilling
Se her.

- en
- to

Indstilling
Kulturchefen indstiller,

1. at der gives tilskud
2. at pladsen lånes ud

Beslutning
Udvalget godkendte indstillingen.

Bilag
Ansøgning.pdf
Budget.pdf

Punkt 10: Eventuelt

Lukket punkt

Beslutning
Punktet udgik.
`;

const outline = (options = {}, text = MINUTES): string => {
  const parsed = parse(text, { path: 'ku/a.txt' });
  return outlineOf(parsed.referat, parsed.text, options);
};

describe('the outline', () => {
  it('names the meeting, each punkt, its sections with their lines, and what they come to', () => {
    expect(outline()).toBe(`ku/a.txt
REFERAT · Kulturudvalget
onsdag 2024-03-06 · 16:30
2 punkter · 100 % accounted for

⚠ 3:10 Unexpected weekday \`Torsdag\`, expected \`onsdag\` for 2024-03-06

 9  Tilskud til Møllefestivalen
    20.11.00-P20-3-24 · lines 5–28
    anledning*       9         1 paragraph
    sagsfremstilling 11–15     1 paragraph, 1 list
    indstilling      17–21     Kulturchefen · 2 points
    beslutning       23–24     approved “godkendte”
    bilag            26–28     Ansøgning.pdf · Budget.pdf
    ℹ 9:1 Unexpected text without a label, taken as anledning

10  Eventuelt
    closed · lines 30–35
    beslutning       34–35     withdrawn “udgik”

* no heading in the document
`);
  });

  it('speaks Danish when asked', () => {
    const text = outline({ language: 'da' });
    expect(text).toContain('100 % gjort rede for');
    expect(text).toContain('⚠ 3:10 Ugedagen `Torsdag` passer ikke');
    expect(text).toContain('Kulturchefen · 2 punkter');
  });

  it('keeps to the width', () => {
    for (const width of [20, 60, 80])
      for (const line of outline({ width }).split('\n')) expect(line.length).toBeLessThanOrEqual(Math.max(50, width));
    expect(outline({ width: 50 })).toContain('…');
  });

  it('has colours only when asked', () => {
    expect(outline()).not.toContain('\u001b');
    expect(outline({ color: true })).toContain('\u001b[1mTilskud til Møllefestivalen\u001b[22m');
  });

  it('tells how much of the header was kept without being understood, and where it stands', () => {
    const text = MINUTES.replace('Mødedato Torsdag', 'Husk regntøj.\n\nMødedato Onsdag');
    expect(outline({}, text)).toContain(
      '2 punkter · 100 % accounted for · 12 kept, not understood\n\nℹ 3:1 Unexpected text outside the punkter',
    );
    expect(outline({ language: 'da' }, text)).toContain('12 gemt, ikke forstået\n\nℹ 3:1 Teksten uden for punkterne er ikke forstået');
    expect(outline()).not.toContain('kept');
  });

  it('says that there are no punkter, and how much is accounted for', () => {
    expect(outline({}, 'Noget helt andet.\n')).toContain('no punkter found · 0 % accounted for');
  });

  it('lets no document drive the terminal', () => {
    expect(outline({}, MINUTES.replace('Tilskud', 'Til\u009bskud\u202e'))).not.toMatch(/[\u009b\u202e]/u);
  });
});
