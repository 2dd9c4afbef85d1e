import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SCRIPT } from '../../src/show/script.js';
import { showIndex, showPage } from '../../src/show/page.js';
import { STYLE } from '../../src/show/style.js';
import { fixtures } from '../kit/fixtures.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const MINUTES = `REFERAT Kulturudvalget d. 06-03-2024

Mødedato Torsdag d. 6. marts 2024

Punkt 1: Tilskud til **Mølle**festivalen

Beslutning
Intet

Side 1 af 2

Post\tBeløb
Telt\t<x>12</x> & mere
`;

const pageOf = (text: string, language: 'en' | 'da' = 'en'): string => {
  const parsed = parse(text, { path: 'ku/a.txt' });
  return showPage(parsed.referat, parsed.text, language);
};

/** The text that a reader sees in a piece of HTML. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The lines of the source pane. */
const linesOf = (page: string): string[] =>
  [...page.matchAll(/<div class="l" id="L\d+">(.*?)<\/div>/gsu)].map((found) => textOf(must(found[1])));

/** What the marks of a field say together, by the words of the field in the result. */
function markOf(page: string, id: string): string {
  return [...page.matchAll(/<(?:a|span) class="m [^"]*"[^>]*data-f="([^"]*)"[^>]*>(.*?)<\/(?:a|span)>/gsu)]
    .filter((found) => must(found[1]).split(' ').includes(id))
    .map((found) => textOf(must(found[2])))
    .join('');
}

const fieldsOf = (page: string): (readonly [id: string, text: string])[] =>
  [...page.matchAll(/<a class="f [^"]*" id="r(\d+)" href="#s(\d+)">(.*?)<\/a>/gsu)].map((found) => {
    expect(found[1]).toBe(found[2]);
    return [must(found[1]), textOf(must(found[3])).replaceAll(/\s+/gu, ' ').trim()];
  });

describe('the page', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
    'has the whole source of %s, line by line',
    (_name, { bytes, file }) => {
      const { referat, text } = parse(bytes, { path: file });
      const shown = linesOf(showPage(referat, text));
      expect(shown.join('\n')).toBe(text.replaceAll(/\r\n?/gu, '\n').replaceAll('\f', '\uFFFD'));
    },
  );

  it('ties every value to its place, both ways', () => {
    const page = pageOf(MINUTES);
    const fields = fieldsOf(page);
    expect(fields.length).toBeGreaterThan(8);
    for (const [id] of fields) {
      expect(page).toContain(`id="s${id}"`);
      expect(markOf(page, id)).not.toBe('');
    }
    const idOf = (text: string): string => must(fields.find((field) => field[1] === text))[0];
    expect(markOf(page, idOf('Tilskud til Møllefestivalen'))).toBe('Tilskud til **Mølle**festivalen');
    expect(markOf(page, idOf('none Intet'))).toBe('Intet');
    expect(markOf(page, idOf('<x>12</x> & mere'))).toBe('<x>12</x> & mere');
    expect(markOf(page, idOf('2024-03-06 (onsdag)'))).toBe('6. marts 2024');
  });

  it('marks what is furniture, what is not understood, and what there is to remark', () => {
    expect(pageOf(MINUTES)).toMatch(/<span class="m k-furniture"[^>]*>Side 1 af 2<\/span>/u);
    const page = pageOf(`Uforståelig snak her.\n\n${MINUTES}`);
    expect(page).toMatch(/<a class="m k-kept u [^"]*"[^>]*>Uforståelig snak her\.<\/a>/u);
    expect(page).toContain('<h2 id="kept">kept, not understood <span class="number">1</span></h2>');
    expect(page).toContain('<li class="k-kept"><b>19</b> kept, not understood</li>');
    expect(pageOf(MINUTES)).not.toContain('id="kept"');
    const after = pageOf(`${MINUTES}\nMødet hævet kl. 11.30\n\nUforståelig snak her.\n`);
    expect(after).toMatch(/<a class="m k-unclaimed u [^"]*"[^>]*>Uforståelig snak her\.<\/a>/u);
    expect(page).toMatch(/class="m [^"]*d d-warning"[^>]*>Torsdag<\/a>/u);
    expect(page).toContain('Unexpected weekday `Torsdag`');
    expect(pageOf(MINUTES, 'da')).toContain('Ugedagen `Torsdag` passer ikke');
  });

  it('shows votes, dissents, further fields of the header, and who was absent from an item', () => {
    const page = pageOf(
      'REFERAT Byrådet d. 06-03-2024\n\nReferent: Ulla Skov\n\nPunkt 1: Tilskud\n\nBeslutning\nFor stemte 11: A og V. Imod stemte 4: O.\nGodkendt.\nO kan ikke tiltræde, idet beløbet er for højt.\n\nFraværende: Bo Dam (V)\n',
    );
    const words = fieldsOf(page).map(([, text]) => text);
    for (const text of [
      'Ulla Skov',
      '11 for (A, V), 4 against (O)',
      'dissent O: kan ikke tiltræde, idet beløbet er for højt',
      'Bo Dam (V)',
    ])
      expect(words).toContain(text);
  });

  it('lets a remark inside a paragraph lead to the paragraph', () => {
    const page = pageOf(
      MINUTES.replace('Beslutning', 'Sagsfremstilling\nFestivalen søger om telt og lys på kommune-\ntorvet i år.\n\nBeslutning'),
    );
    const paragraph = must(fieldsOf(page).find(([, text]) => text.startsWith('Festivalen søger')))[0];
    expect(page).toMatch(new RegExp(`<a class="m k-text d d-info"[^>]*href="#r${paragraph}"`, 'u'));
  });

  it('allows its own style and script by their hashes, and nothing else', () => {
    const page = pageOf(MINUTES);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = must(/http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1]);
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(STYLE)}`,
      `script-src ${hash(SCRIPT)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(page).not.toMatch(/ (?:style|on\w+|src)=/u);
    expect(page).not.toMatch(/https?:/u);
  });

  it.each([
    ['<script>alert(1)</script>'],
    ['</main></style><img src=x onerror=alert(1)>'],
    ['" onmouseover="alert(1)'],
    ["' autofocus onfocus='alert(1)"],
    ['&lt;img src=x onerror=alert(1)&gt;'],
    ['<!-- <![CDATA[ ]]>'],
  ])('escapes %s wherever it stands', (attack) => {
    const text = `REFERAT ${attack} d. 06-03-2024\n\nMødested ${attack}\n\nTil stede: ${attack}\n\n${attack}\n\nPunkt 1: ${attack}\n\n${attack}\n\nBeslutning\nGodkendt ${attack}\n\nBilag\n${attack}\n`;
    const { referat, text: original } = parse(text, { path: `${attack}.txt` });
    for (const html of [
      showPage(referat, original),
      showIndex([
        { path: attack, href: 'a.html', referat },
        { path: attack, failure: attack },
      ]),
    ]) {
      const own = html.replace(`<script>${SCRIPT}</script>`, '').replace(`<style>${STYLE}</style>`, '');
      if (!attack.startsWith('&')) expect(own).not.toContain(attack);
      expect(own).not.toMatch(/<(?:script|img|!--|!\[)/u);
      expect(own).not.toMatch(/<[a-z][^<>]* on\w+=/u);
      expect(own.split('</main>').length).toBeLessThanOrEqual(2);
    }
    expect(linesOf(showPage(referat, original)).join('\n')).toBe(original);
  });
});

describe('the index', () => {
  it('links each page, with punkter, coverage and warnings, and names what failed', () => {
    const { referat } = parse(MINUTES, { path: 'ku/a.txt' });
    const page = showIndex(
      [
        { path: 'ku/a.txt', href: 'ku/a.txt.html', referat },
        { path: 'b.txt', failure: 'empty file' },
      ],
      'da',
    );
    const rows = [...page.matchAll(/<tr>(.*?)<\/tr>/gsu)].map((found) => textOf(must(found[1])).replaceAll(/\s+/gu, ' ').trim());
    expect(rows[1]).toBe('ku/a.txt Kulturudvalget · 2024-03-06 1 100 % 1 advarsel');
    expect(rows[2]).toBe('b.txt kunne ikke læses: empty file');
    expect(page).toContain('<a href="ku/a.txt.html">ku/a.txt</a>');
  });
});

it('the page says in its language why text is in no field', () => {
  const letter = 'Kære naboer.\n\nVi ses på havnen.\n';
  expect(pageOf(letter)).toContain('<small>no punkter found</small>');
  expect(pageOf(letter, 'da')).toContain('<small>ingen punkter fundet</small>');
  expect(pageOf(letter, 'da')).not.toContain('no punkter found');
});
