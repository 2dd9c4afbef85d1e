import { describe, expect, it } from 'vitest';
import { CATALOGUE, wordDiagnostic, type DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const HEADER = 'REFERAT Chefgruppen d. 12-03-2025\n\nMødedato Onsdag d. 12. marts 2025 kl. 09:00\n\n';
const item = (number: number, title: string, content = 'Beslutning\n\nGodkendt.'): string =>
  `Punkt ${String(number)}: ${title}\n\n${content}\n\n`;
const list = (...titles: readonly string[]): string =>
  `Indholdsfortegnelse\n\n${titles.map((title, i) => `${title}.....\t${String(i + 3)}`).join('\n')}\n\n`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

interface Case {
  /** Raises the code, at the slice that `at` names. */
  readonly raised: string | Uint8Array;
  readonly at: string;
  /** Differs only in what the code is about. */
  readonly quiet: string | Uint8Array;
}

const LONG = 'Retningslinje for nøgler og adgangskort';
const plan = (points: string): string =>
  HEADER + item(1, 'Ny sti', `Indstilling\n\nHavnechefen indstiller,\n\n${points}\n\nBeslutning\n\nGodkendt.`);
const told = (text: string): string => HEADER + item(1, 'Ny sti', `Sagsfremstilling\n\n${text}\n\nBeslutning\n\nGodkendt.`);

const TOGETHER = `Referat fra Byggeudvalget Mødedato: 12-03-2025 Mødested: Lokale 2 Deltagere: ${'Bo Engdahl (V), Ulla Damsbo (A), '.repeat(9)}1. Ny sti Godkendt.`;

/** One input for each code, and its nearest neighbour that must stay quiet. */
const CASES: Readonly<Record<DiagnosticCode, Case>> = {
  'encoding-assumed': { raised: latin(HEADER + item(1, 'Ny å')), at: '', quiet: utf8(HEADER + item(1, 'Ny å')) },
  'replaced-characters': { raised: HEADER + item(1, 'Ny sti') + 'M\uFFFDdet.', at: '\uFFFD', quiet: HEADER + item(1, 'Ny sti') + 'Mødet.' },
  'weekday-mismatch': {
    raised: (HEADER + item(1, 'Ny sti')).replace('Onsdag', 'Torsdag'),
    at: 'Torsdag',
    quiet: HEADER + item(1, 'Ny sti'),
  },
  'heading-date-mismatch': {
    raised: (HEADER + item(1, 'Ny sti')).replace('12-03', '12-02'),
    at: '12-02-2025',
    quiet: HEADER + item(1, 'Ny sti'),
  },
  'contents-missing-item': {
    raised: HEADER + list('Ny sti', 'Budget') + item(1, 'Ny sti') + item(2, 'Budget') + item(3, 'Skolen'),
    at: 'Skolen',
    quiet: HEADER + list('Ny sti', 'Budget', 'Skolen') + item(1, 'Ny sti') + item(2, 'Budget') + item(3, 'Skolen'),
  },
  'contents-extra-entry': {
    raised: HEADER + list('Ny sti', 'Budget', 'Skolen') + item(1, 'Ny sti') + item(2, 'Budget'),
    at: 'Skolen.....\t5',
    quiet: HEADER + list('Ny sti', 'Budget') + item(1, 'Ny sti') + item(2, 'Budget'),
  },
  'contents-title-truncated': {
    raised: HEADER + list('Ny sti', LONG.slice(0, 30)) + item(1, 'Ny sti') + item(2, LONG),
    at: `${LONG.slice(0, 30).trim()}.....\t4`,
    quiet: HEADER + list('Ny sti', LONG) + item(1, 'Ny sti') + item(2, LONG),
  },
  'contents-order': {
    raised: HEADER + list('Budget', 'Ny sti') + item(1, 'Ny sti') + item(2, 'Budget'),
    at: 'Ny sti.....\t4',
    quiet: HEADER + list('Ny sti', 'Budget') + item(1, 'Ny sti') + item(2, 'Budget'),
  },
  'punkt-number-gap': {
    raised: HEADER + item(1, 'Ny sti') + item(3, 'Budget'),
    at: '3',
    quiet: HEADER + item(1, 'Ny sti') + item(2, 'Budget'),
  },
  'punkt-number-repeat': {
    raised: HEADER + item(1, 'Ny sti') + item(1, 'Budget'),
    at: '1',
    quiet: HEADER + item(1, 'Ny sti') + item(2, 'Budget'),
  },
  'lines-run-together': { raised: TOGETHER, at: TOGETHER, quiet: HEADER + item(1, 'Ny sti') },
  'punkt-title-missing': {
    raised: `${HEADER}Punkt 1\n\n05.01.08-P20-2-25\n\nBeslutning\n\nGodkendt.`,
    at: '',
    quiet: `${HEADER}Punkt 1: Ny sti\n\n05.01.08-P20-2-25\n\nBeslutning\n\nGodkendt.`,
  },
  'section-heading-missing': {
    raised: HEADER + item(1, 'Ny sti', 'Rådet bad om en plan.\n\nBeslutning\n\nGodkendt.'),
    at: 'Rådet bad om en plan.',
    quiet: HEADER + item(1, 'Ny sti', 'Anledning\n\nRådet bad om en plan.\n\nBeslutning\n\nGodkendt.'),
  },
  'section-empty': {
    raised: HEADER + item(1, 'Ny sti', 'Økonomi\n\nBeslutning\n\nGodkendt.'),
    at: 'Økonomi',
    quiet: HEADER + item(1, 'Ny sti', 'Økonomi\n\nIngen.\n\nBeslutning\n\nGodkendt.'),
  },
  'section-label-unknown': {
    raised: HEADER + item(1, 'Ny sti', '## Havnens historie\n\nTekst.\n\n## Beslutning\n\nGodkendt.'),
    at: 'Havnens historie',
    quiet: HEADER + item(1, 'Ny sti', '## Vurdering\n\nTekst.\n\n## Beslutning\n\nGodkendt.'),
  },
  'page-break-mended': {
    raised: told('Rådet har arbejdet på at\n\nåbne stien.'),
    at: '\n\n',
    quiet: told('Rådet har arbejdet på at åbne stien.'),
  },
  'hyphenation-mended': {
    raised: told('Rådet har en kommune-\nplan for stien.'),
    at: '-\n',
    quiet: told('Rådet har en børne-\nog ungeplan for stien.'),
  },
  'table-ragged': { raised: told('År\tAntal\n2024\t12\t13'), at: 'År\tAntal\n2024\t12\t13', quiet: told('År\tAntal\n2024\t12\t') },
  'recommendation-number-gap': {
    raised: plan('1. at planen godkendes\n3. at stien åbnes'),
    at: 'at stien åbnes',
    quiet: plan('1. at planen godkendes\n2. at stien åbnes'),
  },
  'decision-missing': {
    raised: HEADER + item(1, 'Ny sti') + item(2, 'Budget', 'Sagsfremstilling\n\nTekst.'),
    at: 'Budget',
    quiet: HEADER + item(1, 'Ny sti') + item(2, 'Budget'),
  },
  'vote-count-mismatch': {
    raised: HEADER + item(1, 'Ny sti', 'Beslutning\n\nFor stemte 3 (Eva Holt og Ib Dam).'),
    at: 'For stemte 3 (Eva Holt og Ib Dam)',
    quiet: HEADER + item(1, 'Ny sti', 'Beslutning\n\nFor stemte 2 (Eva Holt og Ib Dam).'),
  },
  'vote-attendance-mismatch': {
    raised: `${HEADER}Deltagere\n\nEva Holt (A)\nIb Dam (V)\n\n${item(1, 'Ny sti', 'Beslutning\n\nVedtaget med 2 stemmer for og 1 imod.')}`,
    at: '2 stemmer for og 1 imod',
    quiet: `${HEADER}Deltagere\n\nEva Holt (A)\nIb Dam (V)\n\n${item(1, 'Ny sti', 'Beslutning\n\nVedtaget med 1 stemme for og 1 imod.')}`,
  },
  'no-minutes': { raised: 'Kære alle\n\nHusk regntøj til turen.', at: '', quiet: HEADER + item(1, 'Ny sti') },
  'header-text-unknown': {
    raised: `${HEADER}Husk regntøj til turen.\n\nOg madpakke.\n\n${item(1, 'Ny sti')}`,
    at: 'Husk regntøj til turen.\n\nOg madpakke.',
    quiet: `${HEADER}Referent: Ulla Skov\n\n${item(1, 'Ny sti')}`,
  },
  'unclaimed-text': {
    raised: `${HEADER}${item(1, 'Ny sti')}Mødet hævet kl. 11.30\n\nHusk regntøj til turen.`,
    at: 'Husk regntøj til turen.',
    quiet: `${HEADER}${item(1, 'Ny sti')}Mødet hævet kl. 11.30`,
  },
};

const codes = Object.keys(CATALOGUE) as readonly DiagnosticCode[];

describe('every code of the catalogue', () => {
  it('has its case here', () => {
    expect(Object.keys(CASES)).toEqual(codes);
  });

  it.each(codes)('%s is raised by its input, at the place it is about', (code) => {
    const { referat, text } = parse(CASES[code].raised);
    const raised = referat.diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(raised.map(({ span }) => text.slice(...span))).toEqual([CASES[code].at]);
    expect(raised.map(({ severity }) => severity)).toEqual([CATALOGUE[code].severity]);
  });

  it.each(codes)('%s is not raised by its neighbour', (code) => {
    expect(parse(CASES[code].quiet).referat.diagnostics.filter((diagnostic) => diagnostic.code === code)).toEqual([]);
  });

  it.each(codes)('%s has a wording in both languages that its data fills', (code) => {
    const message = must(parse(CASES[code].raised).referat.diagnostics.find((diagnostic) => diagnostic.code === code)).message;
    expect(message).toMatch(/^Unexpected [^{}]+$/u);
    const names = (wording: string): readonly string[] => [...wording.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? '');
    const all = Object.fromEntries(names(CATALOGUE[code].en).map((name) => [name, name.toUpperCase()]));
    expect(names(CATALOGUE[code].da).filter((name) => !(name in all))).toEqual([]);
    expect(wordDiagnostic(code, all, 'da')).not.toMatch(/[{}]/u);
    expect(CATALOGUE[code].about).toMatch(/\.$/u);
  });
});

describe('a message', () => {
  const messageOf = (code: DiagnosticCode): string =>
    must(parse(CASES[code].raised).referat.diagnostics.find((diagnostic) => diagnostic.code === code)).message;

  it.each<[DiagnosticCode, string]>([
    ['weekday-mismatch', 'Unexpected weekday `Torsdag`, expected `onsdag` for 2025-03-12'],
    ['heading-date-mismatch', 'Unexpected date 2025-02-12, expected 2025-03-12 as stated first'],
    ['punkt-number-gap', 'Unexpected number 3 after 1, expected 2'],
    ['section-label-unknown', 'Unexpected label `Havnens historie`, expected one the grammar knows'],
    ['table-ragged', 'Unexpected number of cells in a row, expected 2'],
    ['encoding-assumed', 'Unexpected bytes for UTF-8, read as `windows-1252`'],
  ])('of %s says what stands there and what was expected', (code, message) => {
    expect(messageOf(code)).toBe(message);
  });
});

describe('diagnostics', () => {
  it('are in the order of the text', () => {
    const { referat } = parse(
      (HEADER + list('Ny sti', 'Skolen') + item(1, 'Ny sti', 'Økonomi\n\nBeslutning\n\nGodkendt.') + item(3, 'Budget')).replace(
        'Onsdag',
        'Torsdag',
      ),
    );
    const starts = referat.diagnostics.map(({ span }) => span[0]);
    expect(referat.diagnostics.map(({ code }) => code)).toEqual([
      'weekday-mismatch',
      'contents-extra-entry',
      'section-empty',
      'punkt-number-gap',
      'contents-missing-item',
    ]);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('count lines and columns in the original', () => {
    const { referat } = parse(
      `\r\n\r\n${HEADER.replaceAll('\n', '\r\n')}Punkt 1: Ny sti\r\n\r\nBeslutning\r\n\r\nGodkendt.\r\n\r\nPunkt 3: Budget\r\n\r\nBeslutning\r\n\r\nGodkendt.`,
    );
    expect(referat.diagnostics.map(({ code, line, column }) => [code, line, column])).toEqual([['punkt-number-gap', 13, 7]]);
  });

  it('of a missing decision do not stand in a dagsorden nor at a closed item', () => {
    const without = HEADER + item(1, 'Ny sti', 'Sagsfremstilling\n\nTekst.');
    const codesOf = (text: string): readonly string[] => parse(text).referat.diagnostics.map(({ code }) => code);
    expect(codesOf(without)).toEqual(['decision-missing']);
    expect(codesOf(without.replace('REFERAT', 'DAGSORDEN'))).toEqual([]);
    expect(codesOf(without.replace('Ny sti', 'Lukket punkt: Ny sti'))).toEqual([]);
  });
});
