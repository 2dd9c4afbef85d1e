import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, type RewriteName } from '../../src/source/normalise.js';

describe('normalise', () => {
  it.each<[RewriteName, string, string, string, number, number]>([
    ['line-end', 'CR LF', 'a\r\nb', 'a\nb', 1, 3],
    ['line-end', 'CR', 'a\rb', 'a\nb', 1, 2],
    ['line-end', 'a vertical tab', 'a\u000bb', 'a\nb', 1, 2],
    ['line-end', 'NEL', 'a\u0085b', 'a\nb', 1, 2],
    ['line-end', 'a line separator', 'a\u2028b', 'a\nb', 1, 2],
    ['line-end', 'a paragraph separator', 'a\u2029b', 'a\nb', 1, 2],
    ['form-feed', 'a form feed', 'a\fb', 'a\nb', 1, 2],
    ['blank', 'a no-break space', '5\u00a0kr', '5 kr', 1, 2],
    ['blank', 'a narrow no-break space', '5\u202fkr', '5 kr', 1, 2],
    ['blank', 'a thin space', '5\u2009kr', '5 kr', 1, 2],
    ['blank', 'an ideographic space', '5\u3000kr', '5 kr', 1, 2],
    ['blank', 'a control character', '5\u0007kr', '5 kr', 1, 2],
    ['zero-width', 'a zero-width space', 'a\u200bb', 'ab', 1, 2],
    ['zero-width', 'a zero-width joiner', 'a\u200db', 'ab', 1, 2],
    ['zero-width', 'a byte order mark inside', 'a\ufeffb', 'ab', 1, 2],
    ['zero-width', 'a word joiner', 'a\u2060b', 'ab', 1, 2],
    ['zero-width', 'a direction mark', 'a\u202eb', 'ab', 1, 2],
    ['soft-hyphen', 'a soft hyphen', 'kom\u00admune', 'kommune', 3, 4],
    ['soft-hyphen', 'a soft hyphen at a line end', 'kom\u00ad\nmune', 'kommune', 3, 5],
    ['soft-hyphen', 'a soft hyphen at a CR LF', 'kom\u00ad\r\nmune', 'kommune', 3, 6],
    ['ligature', 'fi', 'e\ufb01e', 'efie', 1, 2],
    ['ligature', 'ffl', 'e\ufb04e', 'effle', 1, 2],
    ['bullet', 'a private-use bullet', ' \uf0b7 punkt', ' • punkt', 1, 2],
    ['tag', 'a tag that breaks the line', 'Sted: Salen<br />Kl. 17', 'Sted: Salen\nKl. 17', 11, 17],
    ['tag', 'a tag at a line end', 'Sted: Salen<BR>\nKl. 17', 'Sted: Salen\nKl. 17', 11, 15],
    ['tag', 'a tag at a line start', 'a\n <p class="x">Kl. 17', 'a\n Kl. 17', 3, 16],
    ['tag', 'a tag inside a line', 'Ny sti</em> ved havnen', 'Ny sti ved havnen', 6, 11],
    ['hard-break', 'a backslash at a line end', 'Ansvarlig: Eva\\\nBilag', 'Ansvarlig: Eva\nBilag', 14, 15],
    ['attributes', 'attributes behind a heading', '# Referat {#referat .unnumbered}\nBo', '# Referat \nBo', 10, 32],
    ['hard-break', 'a backslash at the end of the text', 'Ansvarlig: Eva\\', 'Ansvarlig: Eva', 14, 15],
    ['composition', 'a with ring', 'pa\u030a', 'på', 1, 3],
    ['composition', 'the Ångström sign', '5 \u212b', '5 Å', 2, 3],
    ['composition', 'two marks', 'e\u0323\u0301e', '\u1eb9\u0301e', 0, 3],
  ])('%s: %s', (name, _what, original, text, start, end) => {
    expect(normalise(original)).toMatchObject({ text, rewrites: [{ name, start, end }] });
  });

  it.each([
    ['plain Danish', 'Rådet på Ærø drøftede sagen – “igen”.\n\tEt felt\t2\n'],
    ['a private-use character inside a line', 'Tryk på \uf0b7 for at fortsætte'],
    ['what is no tag', 'Beløb < 5 mio. kr., <navn>, <https://a.dk>, <brev@a.dk>, a<b og <b'],
    ['a tag in a cell of a table', 'a\n| 3 | Velkomst<br>Eva bød |'],
    ['an escape and a path', 'Plan\\_2025 ligger i C:\\sti\n'],
    ['an escaped backslash at a line end', 'Ansvarlig: Eva\\\\\nBilag'],
    ['a backslash behind another and a blank', 'K\\ \\\nBilag'],
    ['a link, and braces that say nothing', '[Kort](kort.pdf) [1] [navn]{x} Salen {.stor} ]{.mark} [a[b]{.c\n]{.d}'],
    ['a lone surrogate', 'a\ud800b'],
    ['a mark that composes with nothing', 'x\u0301'],
    ['a mark at the start', '\u030aa'],
  ])('hands on as it is: %s', (_what, text) => {
    const result = normalise(text);
    expect(result).toEqual({ text, rewrites: [] });
    expect(result.map).toBeUndefined();
  });

  it.each([
    ['## []{#_Toc1189 .anchor}4. Ny sti', '## 4. Ny sti', ['[', ']{#_Toc1189 .anchor}']],
    ['**[Beslutning]{.underline}** og [mere]{.mark}', '**Beslutning** og mere', ['[', ']{.underline}', '[', ']{.mark}']],
  ])('takes away the brackets of Pandoc and not the words in them: %s', (original, text, gone) => {
    const result = normalise(original);
    expect(result.text).toBe(text);
    expect(result.rewrites.map(({ name, start, end }) => [name, original.slice(start, end)])).toEqual(
      gone.map((one) => ['attributes', one]),
    );
  });

  it('says where each rewrite stands in its own text', () => {
    const { text, rewrites } = normalise('a\r\nb\ufb01\fc');
    expect(rewrites.map(({ name, at }) => [name, at])).toEqual([
      ['line-end', 1],
      ['ligature', 3],
      ['form-feed', 5],
    ]);
    expect(text).toBe('a\nbfi\nc');
  });

  const mail = (mark: string, quoted: number, own: number): string =>
    'Hej Eva\n'.repeat(own) + Array.from({ length: quoted }, (_, i) => `${mark}Linje ${String(i)}, hvor 3 > 2\n`).join('');

  it.each(['> ', '>', '>> ', '> > ', '>>> '])('takes the marks of a mail that quotes off its lines, and off nothing else: %j', (mark) => {
    const { text, rewrites } = normalise(mail(mark, 10, 9));
    expect(text).toBe(mail('', 10, 9));
    expect(rewrites.map(({ name, end, start }) => [name, end - start])).toEqual(Array.from({ length: 10 }, () => ['quote', mark.length]));
  });

  it('counts no empty lines of such a mail', () => {
    expect(normalise(mail('> ', 10, 9).replaceAll('\n', '\n\n')).text).toBe(mail('', 10, 9).replaceAll('\n', '\n\n'));
  });

  const form = (number: string, ...rows: readonly string[]): string =>
    [`| **${number}** | **Sti ${number}** |`, '| --- | --- |', ...rows, ''].join('\n');
  const ROWS = ['| Type: | Sag |', '| Referat | Drøftet.<br>Godkendt. |'];

  it('makes labels and texts of tables that are forms, and of no other table', () => {
    const data = '| År | Kr. |\n| --- | --- |\n| 2024 | 7 |\n';
    const { text, rewrites } = normalise([form('Pkt. 1', ...ROWS), form('Pkt. 2', ...ROWS), data, form('Pkt. 3', ...ROWS)].join('\n'));
    const told = (number: string): string => `\n**${number}**: **Sti ${number}**\n\n\nType: Sag\n\nReferat: Drøftet.\nGodkendt.\n`;
    expect(text).toBe([told('Pkt. 1'), told('Pkt. 2'), data, told('Pkt. 3')].join('\n'));
    expect(rewrites.filter(({ name }) => name === 'form-table').length).toBe(3 * 10);
  });

  it.each([
    ['two tables', [form('1', ...ROWS), form('2', ...ROWS)]],
    ['numbers that do not rise', [form('1', ...ROWS), form('3', ...ROWS), form('3', ...ROWS)]],
    ['no number', [form('a', ...ROWS), form('b', ...ROWS), form('c', ...ROWS)]],
    ['labels of their own', ['abc', 'def', 'ghi'].map((label, i) => form(String(i), `| ${label} | x |`))],
    ['figures for labels', [1, 2, 3].map((n) => form(String(n), '| i 2024 | x |', '| i 2025 | x |'))],
    ['three columns', [1, 2, 3].map((n) => form(String(n), ...ROWS, '| Referat | x | y |'))],
    ['heads alone', [form('1'), form('2'), form('3')]],
  ])('leaves tables as they are that have %s', (_what, tables) => {
    const text = tables.join('\n');
    expect(normalise(text).rewrites.map(({ name }) => name)).not.toContain('form-table');
  });

  it.each([
    ['nine lines', 9, 1],
    ['ten lines of twenty', 10, 10],
  ])('leaves a quotation of %s as it is', (_what, quoted, own) => {
    const text = mail('> ', quoted, own);
    expect(normalise(text)).toEqual({ text, rewrites: [] });
  });

  const unit = fc.oneof(
    fc.constantFrom(
      'a',
      'æ',
      'Å',
      'e',
      ' ',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\f',
      '\v',
      '\0',
      '\u0085',
      '\u2028',
      '\u2029',
      '\u00a0',
      '\u202f',
      '\u2009',
      '\u3000',
      '\u1680',
      '\\_',
      'a\\\n',
      'a\\\\\n',
      'a\\ \\\n',
      '>',
      '> ',
      '\n> ',
    ),
    fc.constantFrom(
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u2060',
      '\u202a',
      '\ufb01',
      '\ufb06',
      '\uf0b7',
      '\ue000',
      '\u030a',
      '\u0301',
      '\u0323',
      '\u212b',
      '\u212a',
      '\u2126',
      '\u1100\u1161',
      '\ud83d\ude00',
      '\ud800',
      '\udc00',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  const plainText = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));
  const mailText = fc
    .array(fc.tuple(fc.constantFrom('> ', '>', '> > ', ' > ', ''), fc.constantFrom('a', 'a > b', 'æ\\', 'æ\\ \\', '\\')), {
      minLength: 8,
      maxLength: 20,
    })
    .map((lines) => lines.map((line) => line.join('')).join('\n'));
  const anyText = fc.oneof({ weight: 4, arbitrary: plainText }, mailText);

  it.each<[string, (text: string) => boolean]>([
    ['ends lines with LF and nothing else', (text) => !/[\r\f\v\u0085\u2028\u2029]/u.test(text)],
    ['has no white space inside a line but blank and tab', (text) => !/[^\S \t\n]/u.test(text)],
    ['has no soft hyphens', (text) => !text.includes('\u00ad')],
    ['has no ligatures', (text) => !/[\ufb00-\ufb06]/u.test(text)],
    ['has no zero-width characters', (text) => !/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u.test(text)],
    ['has no single backslash at a line end', (text) => !/[^\\\s][ \t]*\\$/mu.test(text)],
    ['has no private-use bullet at the start of a line', (text) => !/^[ \t]*[\ue000-\uf8ff]/mu.test(text)],
    [
      'has no control characters',
      (text) => Array.from(text).every((character) => character >= ' ' || character === '\n' || character === '\t'),
    ],
  ])('%s', (_what, holds) => {
    fc.assert(
      fc.property(anyText, (original) => holds(normalise(original).text)),
      { numRuns: 2000 },
    );
  });

  it('composes Danish letters wherever they stand', () => {
    const letters = fc.array(fc.constantFrom('å', 'é', 'ö', 'Å', 'ü', 'a', 'x', ' ', '\n', '\u00ad', '\u200b', '\ufb01'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const { text } = normalise(parts.join('').normalize('NFD'));
        expect(text).toBe(text.normalize('NFC'));
      }),
      { numRuns: 2000 },
    );
  });

  it('changes nothing that it has already changed, but for a mark behind a character that was taken out or apart', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        fc.pre(!/[^\p{L}\p{M}][\u0300-\u036f]|[\ufb00-\ufb06][\u0300-\u036f]/u.test(original));
        const once = normalise(original).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('says every rewrite in order, and keeps every character outside them', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, rewrites } = normalise(original);
        let rebuilt = '';
        let done = 0;
        rewrites.forEach(({ start, end, at }, i) => {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          rebuilt += original.slice(done, start);
          expect(at).toBe(rebuilt.length);
          const after = original.slice(end, rewrites[i + 1]?.start ?? original.length);
          const nextAt = rewrites[i + 1] ? (rewrites[i + 1]?.at ?? 0) - after.length : text.length - after.length;
          rebuilt += text.slice(at, nextAt);
          done = end;
        });
        expect(rebuilt + original.slice(done)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
