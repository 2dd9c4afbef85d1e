import { describe, expect, it } from 'vitest';
import { CATALOGUE, wordDiagnostic, type DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import { messageIn, type Language } from '../../src/report/language.js';
import { REPORT_FORMATS } from '../../src/report/formats.js';
import { reportDiagnostics, type Reported } from '../../src/report/report.js';
import type { Diagnostic } from '../../src/schema/referat.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const TEXT = 'REFERAT Kulturudvalget d. 06-03-2024\n\nMødedato Torsdag d. 6. marts 2024\n\nPunkt 1: Tilskud\n\nBeslutning\nGodkendt.\n';

const reported = (text = TEXT, path = 'ku/a b.txt'): Reported => {
  const result = parse(text);
  return { path, text: result.text, diagnostics: result.referat.diagnostics };
};

const FAILED: Reported = { path: 'b.txt', text: '', diagnostics: [], failure: 'empty file, nothing to convert; remove it' };

/** A file with one diagnostic about the first place of `part` in `text`. */
function about(text: string, part: string, fields: Partial<Diagnostic> = {}): Reported {
  const at = text.indexOf(part);
  const before = text.slice(0, at).split('\n');
  const place = { line: before.length, column: must(before.at(-1)).length + 1, span: [at, at + part.length] as [number, number] };
  return { path: 'a.txt', text, diagnostics: [{ code: 'made-up', severity: 'warning', message: 'Unexpected thing', ...place, ...fields }] };
}

/** The caret line and the line above it, cut at the bar. */
const excerpt = (file: Reported): (string | undefined)[] =>
  reportDiagnostics([file])
    .split('\n')
    .filter((line) => line.includes('| '))
    .map((line) => line.split('| ')[1]);

describe('text', () => {
  it('has the name, a row and the line with a caret, and the totals', () => {
    expect(reportDiagnostics([reported()])).toBe(
      [
        'ku/a b.txt',
        '3:10-3:17 warning Unexpected weekday `Torsdag`, expected `onsdag` for 2024-03-06 weekday-mismatch',
        '          | Mødedato Torsdag d. 6. marts 2024',
        '          |          ^^^^^^^',
        '',
        '⚠ 1 warning',
        '',
      ].join('\n'),
    );
  });

  it('is Danish when asked', () => {
    const text = reportDiagnostics([reported()], { language: 'da' });
    expect(text).toContain('3:10-3:17 advarsel Ugedagen `Torsdag` passer ikke til 2024-03-06, som er en onsdag weekday-mismatch');
    expect(text).toContain('⚠ 1 advarsel\n');
    expect(reportDiagnostics([], { language: 'da' })).toBe('intet at bemærke\n');
  });

  it('tells of a file that could not be read, and counts by weight', () => {
    const text = reportDiagnostics([reported(), FAILED, { ...FAILED, failure: undefined, path: 'fine.txt' }]);
    expect(text).toContain('b.txt\n1:1 error empty file, nothing to convert; remove it unreadable\n');
    expect(text).toContain('✖ 1 error, ⚠ 1 warning\n');
    expect(text).not.toContain('fine.txt');
    expect(reportDiagnostics([])).toBe('no issues found\n');
  });

  it('has colours only when asked', () => {
    expect(reportDiagnostics([reported()])).not.toContain('\u001b');
    expect(reportDiagnostics([reported()], { color: true })).toContain('\u001b[33mwarning\u001b[39m');
  });

  it.each([
    ['behind a tab', 'a\tbeta gamma', 'beta', 'a beta gamma', '  ^^^^'],
    ['behind wide and combining characters', '会議 e\u0301x beta', 'beta', '会議 e\u0301x beta', '        ^^^^'],
    ['at a line of CR LF', 'en\r\nto tre\r\n', 'tre', 'to tre', '   ^^^'],
    ['to the end of its line where it goes on in the next', 'en to\ntre', 'to\ntre', 'en to', '   ^^'],
    ['under a control character', 'a \u001b[31mbeta', 'beta', 'a \uFFFD[31mbeta', '       ^^^^'],
  ])('puts the caret %s', (_what, text, part, line, carets) => {
    expect(excerpt(about(text, part))).toEqual([line, carets]);
  });

  it('shows a part of a long line', () => {
    const [line, carets] = excerpt(about(`${'ord '.repeat(200)}midt ${'ord '.repeat(200)}`, 'midt'));
    expect(must(line).length).toBeLessThan(110);
    expect(line).toMatch(/^….*…$/u);
    expect(must(line).slice(must(carets).indexOf('^'), must(carets).length)).toBe('midt');
  });

  it('shows one caret for a place without length, and no line where it is empty', () => {
    const [file] = [about('en to', 'to')];
    const [diagnostic] = file.diagnostics;
    expect(excerpt({ ...file, diagnostics: [{ ...must(diagnostic), span: [3, 3] }] })).toEqual(['en to', '   ^']);
    expect(excerpt({ ...file, text: '\nen', diagnostics: [{ ...must(diagnostic), span: [0, 0], line: 1, column: 1 }] })).toEqual([]);
  });

  it('lets no document drive the terminal', () => {
    const file = about('en to', 'to', { message: 'Unexpected `\u001b[2J\u202E`' });
    const text = reportDiagnostics([{ ...file, path: 'a\u0007.txt' }]);
    for (const control of ['\u0007', '\u001b', '\u202E']) expect(text).not.toContain(control);
  });
});

describe('JSON', () => {
  it('is one object a file, with message and remedy in words', () => {
    const files = JSON.parse(reportDiagnostics([reported(), FAILED], { format: 'json', language: 'da' })) as unknown;
    expect(files).toMatchObject([
      {
        path: 'ku/a b.txt',
        diagnostics: [
          {
            code: 'weekday-mismatch',
            line: 3,
            column: 10,
            message: 'Ugedagen `Torsdag` passer ikke til 2024-03-06, som er en onsdag',
            note: CATALOGUE['weekday-mismatch'].about.da,
          },
        ],
      },
      { path: 'b.txt', diagnostics: [{ code: 'unreadable', severity: 'error', message: FAILED.failure }] },
    ]);
  });
});

describe('SARIF', () => {
  interface Rule {
    readonly id: string;
    readonly shortDescription: { readonly text: string };
  }
  interface Log {
    readonly version: string;
    readonly runs: readonly {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex?: number;
        readonly level: string;
        readonly locations: readonly unknown[];
      }[];
    }[];
  }
  const run = (files: readonly Reported[], language: Language = 'en'): Log['runs'][number] =>
    must((JSON.parse(reportDiagnostics(files, { format: 'sarif', language })) as Log).runs[0]);

  it('has the region in UTF-16 code units and the rule by its index', () => {
    const { columnKind, tool, results } = run([reported()]);
    const result = must(results[0]);
    const start = TEXT.indexOf('Torsdag');
    expect(columnKind).toBe('utf16CodeUnits');
    expect(result).toMatchObject({ ruleId: 'weekday-mismatch', level: 'warning' });
    expect(tool.driver.rules[must(result.ruleIndex)]?.id).toBe('weekday-mismatch');
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'ku/a%20b.txt' },
          region: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 17, charOffset: start, charLength: 7 },
        },
      },
    ]);
  });

  it('knows every code of the catalogue, and a failure', () => {
    const { tool, results } = run([FAILED, about('en to', 'to')]);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual([...Object.keys(CATALOGUE), 'unreadable']);
    expect(results.map(({ ruleId, level, ruleIndex }) => [ruleId, level, ruleIndex])).toEqual([
      ['unreadable', 'error', Object.keys(CATALOGUE).length],
      ['made-up', 'warning', undefined],
    ]);
  });

  it.each([
    ['en', 'Unexpected end of punkt, expected a decision', 'A referat usually has a decision for each item.'],
    ['da', 'Punktet har ingen beslutning', 'Et referat har som regel en beslutning til hvert punkt.'],
  ] as const)('describes a rule in general, in the language asked for: %s', (language, short, help) => {
    const { rules } = run([FAILED], language).tool.driver;
    expect(rules.find(({ id }) => id === 'decision-missing')).toMatchObject({ shortDescription: { text: short }, help: { text: help } });
    expect(rules.filter(({ shortDescription: { text } }) => /[[\]{}]/u.test(text))).toEqual([]);
    const gap = rules.find(({ id }) => id === 'punkt-number-gap');
    expect(gap?.shortDescription.text).toBe(
      language === 'en' ? 'Unexpected number … after …, expected …' : 'Punkt … følger efter …; … mangler',
    );
  });
});

describe('GitHub annotations', () => {
  it('have file, lines, columns and code', () => {
    expect(reportDiagnostics([reported(), FAILED], { format: 'github' })).toBe(
      '::warning file=ku/a b.txt,line=3,endLine=3,col=10,endColumn=16,title=weekday-mismatch::Unexpected weekday `Torsdag`, expected `onsdag` for 2024-03-06\n' +
        '::error file=b.txt,title=unreadable::empty file, nothing to convert; remove it\n',
    );
  });

  it('are escaped, and have no columns over several lines', () => {
    const file = about('a\nen to\ntre', 'to\ntre', { severity: 'info', message: '50 %\n::error::no' });
    expect(reportDiagnostics([{ ...file, path: 'a,b:c%.txt' }], { format: 'github' })).toBe(
      '::notice file=a%2Cb%3Ac%25.txt,line=2,endLine=3,title=made-up::50 %25%0A::error::no\n',
    );
  });
});

describe('the language', () => {
  const data: Readonly<Record<string, string>> = {
    title: 'Et `navn`, med 5 tegn',
    heading: 'Økonomi',
    kind: 'anledning',
    number: '5',
    previous: '3',
    expected: '4',
    stated: 'Torsdag',
    date: '2024-03-06',
    other: '2024-03-07',
    count: '3',
    length: '300',
    encoding: 'windows-1252',
    dialect: 'skovnaes',
    found: 'Ã¥',
    sum: '75',
    start: '09:00',
    end: '10:00',
    nearest: 'Bilag',
  };

  it.each(Object.keys(CATALOGUE) as DiagnosticCode[])('of %s is worded anew from its data', (code) => {
    const message = wordDiagnostic(code, data);
    expect(messageIn({ code, message, data }, 'da')).toBe(wordDiagnostic(code, data, 'da'));
    expect(messageIn({ code, message, data }, 'en')).toBe(message);
  });

  it.each(Object.entries(CATALOGUE))('of %s has what it means in words of its own', (_code, { about }) => {
    for (const text of [about.en, about.da]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    expect(about.da).not.toBe(about.en);
    expect(about.da).not.toMatch(/\b(?:the|is|and|of)\b/u);
  });

  it('leaves alone what it does not know, and what lacks its data', () => {
    expect(messageIn({ code: 'made-up', message: 'Hello' }, 'da')).toBe('Hello');
    expect(messageIn({ code: 'toString', message: 'Hello' }, 'da')).toBe('Hello');
    expect(messageIn({ code: 'section-empty', message: 'Hello', data: { title: 'x' } }, 'da')).toBe('Hello');
    expect(messageIn({ code: 'section-empty', message: 'Hello', data: { heading: 'Bilag' } }, 'da')).toBe('Afsnittet `Bilag` er tomt');
    expect(messageIn({ code: 'section-label-unknown', message: 'Hello', data: { heading: 'Bilak' } }, 'da')).toBe(
      'Overskriften `Bilak` er ukendt',
    );
  });
});

it('every form is made of nothing and of something', () => {
  for (const format of REPORT_FORMATS) {
    expect(() => reportDiagnostics([], { format })).not.toThrow();
    expect(reportDiagnostics([reported()], { format })).toContain('weekday-mismatch');
  }
});
