import { describe, expect, it } from 'vitest';
import { CATALOGUE, wordDiagnostic, type DiagnosticCode } from '../../src/diagnostics/catalogue.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const HEADER = 'REFERAT Chefgruppen d. 12-03-2025\n\nMødedato Onsdag d. 12. marts 2025 kl. 09:00\n\n';
const item = (number: number, title: string, content = 'Beslutning\n\nGodkendt.'): string =>
  `Punkt ${String(number)}: ${title}\n\n${content}\n\n`;
const list = (...titles: readonly string[]): string =>
  `Indholdsfortegnelse\n\n${titles.map((title, i) => `${title}.....\t${String(i + 3)}`).join('\n')}\n\n`;
const form = (number: number, title: string): string =>
  `| Pkt. ${String(number)} | ${title} |\n| --- | --- |\n| Type | Beslutning |\n| Referat | Godkendt. |\n\n`;
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

const COLUMNS =
  'Sager til behandling         Beslutning\n\n1. Ny sti                    Godkendt, og stien\n                             anlægges i år.\n   Stien er smal.            Bo skriver til dem.\n\n2. Budget                    Udsat.\n';

const PLANNED = HEADER.replace('kl. 09:00', 'kl. 09:00 - 10:00');

/** One input for each code, and its nearest neighbour that must stay quiet. */
const CASES: Readonly<Record<DiagnosticCode, Case>> = {
  'encoding-assumed': { raised: latin(HEADER + item(1, 'Ny å')), at: '', quiet: utf8(HEADER + item(1, 'Ny å')) },
  'replaced-characters': { raised: HEADER + item(1, 'Ny sti') + 'M\uFFFDdet.', at: '\uFFFD', quiet: HEADER + item(1, 'Ny sti') + 'Mødet.' },
  mojibake: {
    raised: HEADER + item(1, 'Ny sti ved rÃ¥dhuset') + item(2, 'Torvets trÃ¥dhegn'),
    at: 'Ã¥',
    quiet: HEADER + item(1, 'Ny sti ved rådhuset') + item(2, 'Àben Ã og √2'),
  },
  'tags-removed': {
    raised: HEADER + item(1, 'Ny <b>sti</b> ved havnen'),
    at: '<b>',
    quiet: HEADER + item(1, 'Ny sti < 3 m ved havnen'),
  },
  'letters-mended': { raised: HEADER + item(1, 'Ny ﬂagstang'), at: 'ﬂ', quiet: HEADER + item(1, 'Ny flagstang') },
  'invisible-characters-removed': {
    raised: HEADER + item(1, 'Ny cykel\u00ADsti'),
    at: '\u00AD',
    quiet: HEADER + item(1, 'Ny cykel\u00A0sti'),
  },
  'quotation-marks-removed': {
    raised: (HEADER + item(1, 'Ny sti') + item(2, 'Ny bro') + item(3, 'Ny vej') + item(4, 'Nyt hegn')).replace(/^(?=.)/gmu, '> '),
    at: '> ',
    quiet: HEADER + item(1, 'Ny sti') + item(2, 'Ny bro', 'Sagsfremstilling\n\n> Broen er smal.\n\nBeslutning\n\nGodkendt.'),
  },
  'form-tables-unfolded': {
    raised: HEADER + form(1, 'Ny sti') + form(2, 'Ny bro') + form(3, 'Ny vej'),
    at: '| ',
    quiet: HEADER + form(1, 'Ny sti') + form(2, 'Ny bro'),
  },
  'dialect-chosen': {
    raised: `${HEADER}Skovnæs Kommune\n\n${item(1, 'Ny sti')}`,
    at: 'Skovnæs Kommune',
    quiet: `${HEADER}Skovnæs kommunes rådhus\n\n${item(1, 'Ny sti')}`,
  },
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
  'columns-side-by-side': {
    raised: `${HEADER}${COLUMNS}`,
    at: 'Sager til behandling         Beslutning',
    quiet: `${HEADER}${COLUMNS.replace('Beslutning', 'Frist')}`,
  },
  'punkt-title-missing': {
    raised: `${HEADER}Punkt 1\n\n05.01.08-P20-2-25\n\nBeslutning\n\nGodkendt.`,
    at: '',
    quiet: `${HEADER}Punkt 1: Ny sti\n\n05.01.08-P20-2-25\n\nBeslutning\n\nGodkendt.`,
  },
  'journal-number-unknown': {
    raised: HEADER + item(1, 'Ny sti', 'Sagsnr.: K/4711-b\n\nBeslutning\n\nGodkendt.'),
    at: 'K/4711-b',
    quiet: HEADER + item(1, 'Ny sti', 'Sagsnr.: 330-2020-164\n\nBeslutning\n\nGodkendt.'),
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
  'decision-outcome-unknown': {
    raised: HEADER + item(1, 'Ny sti', 'Beslutning\n\nFormanden så frem til foråret.'),
    at: 'Beslutning\n\nFormanden så frem til foråret.',
    quiet: HEADER + item(1, 'Ny sti', 'Beslutning\n\nUdvalget godkendte planen.'),
  },
  'duration-sum-mismatch': {
    raised: PLANNED + item(1, 'Ny sti', '(30 min.)\n\nBeslutning\n\nGodkendt.') + item(2, 'Budget', '(45 min.)\n\nBeslutning\n\nGodkendt.'),
    at: '10:00',
    quiet: PLANNED + item(1, 'Ny sti', '(30 min.)\n\nBeslutning\n\nGodkendt.') + item(2, 'Budget', '(30 min.)\n\nBeslutning\n\nGodkendt.'),
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
    for (const about of [CATALOGUE[code].about.en, CATALOGUE[code].about.da]) expect(about).toMatch(/\.$/u);
  });
});

describe('a message', () => {
  const messageOf = (code: DiagnosticCode): string =>
    must(parse(CASES[code].raised).referat.diagnostics.find((diagnostic) => diagnostic.code === code)).message;

  it.each<[DiagnosticCode, string]>([
    ['weekday-mismatch', 'Unexpected weekday `Torsdag`, expected `onsdag` for 2025-03-12'],
    ['heading-date-mismatch', "Unexpected date 2025-02-12, expected 2025-03-12, the meeting's"],
    ['journal-number-unknown', 'Unexpected form of case number `K/4711-b`, expected one the grammar knows'],
    ['duration-sum-mismatch', 'Unexpected sum of durations, 75 minutes, expected 60 from 09:00 to 10:00'],
    ['punkt-number-gap', 'Unexpected number 3 after 1, expected 2'],
    ['section-label-unknown', 'Unexpected label `Havnens historie`, expected one the grammar knows'],
    ['table-ragged', 'Unexpected number of cells in a row, expected 2'],
    ['encoding-assumed', 'Unexpected bytes for UTF-8, read as `windows-1252`'],
  ])('of %s says what stands there and what was expected', (code, message) => {
    expect(messageOf(code)).toBe(message);
  });
});

describe('the slots of a wording', () => {
  it('are filled in one pass: a title that holds a slot is a title', () => {
    const title = 'Brug {count} og {expected}';
    const data = { number: title, previous: '{number}', expected: '2' };
    expect(wordDiagnostic('punkt-number-gap', data)).toBe(`Unexpected number ${title} after {number}, expected 2`);
    expect(wordDiagnostic('decision-missing', { title: '$& [x]' })).toBe('Unexpected end of punkt `$& [x]`, expected a decision');
  });

  it('of a part in brackets may lack a value', () => {
    const heading = 'Sagfremstiling';
    expect(wordDiagnostic('section-label-unknown', { heading })).toBe('Unexpected label `Sagfremstiling`, expected one the grammar knows');
    expect(wordDiagnostic('section-label-unknown', { heading, nearest: 'Sagsfremstilling' }, 'da')).toBe(
      'Overskriften `Sagfremstiling` er ukendt; måske er det `Sagsfremstilling`',
    );
  });
});

describe('an unknown label', () => {
  const nearestOf = (label: string): unknown => {
    const { diagnostics } = parse(HEADER + item(1, 'Ny sti', `## ${label}\n\nTekst.\n\n## Beslutning\n\nGodkendt.`)).referat;
    return must(diagnostics.find(({ code }) => code === 'section-label-unknown')).data?.nearest;
  };

  it.each([
    ['Sagfremstiling', 'Sagsfremstilling'],
    ['SAGSFREMSTILING', 'Sagsfremstilling'],
    ['Lovgrunlag', 'Lovgrundlag'],
    ['Havnens historie', undefined],
    ['Fisk', undefined],
  ])('%s is perhaps %s', (label, nearest) => {
    expect(nearestOf(label)).toBe(nearest);
  });
});

describe('the durations', () => {
  const told = (header: string, minutes: readonly (number | undefined)[], end = ''): unknown => {
    const items = minutes.map((count, i) =>
      item(i + 1, `Sag ${String(i)}`, `${count ? `(${String(count)} min.)\n\n` : ''}Beslutning\n\nGodkendt.`),
    );
    return parse(header + items.join('') + end).referat.diagnostics.find(({ code }) => code === 'duration-sum-mismatch')?.data;
  };

  it('that are too short are told only where every item has one', () => {
    expect(told(PLANNED, [20, 20])).toEqual({ sum: 40, expected: 60, start: '09:00', end: '10:00' });
    expect(told(PLANNED, [20, 20, undefined])).toBeUndefined();
    expect(told(PLANNED, [40, 40, undefined])).toMatchObject({ sum: 80 });
  });

  it('are not held against the time at which the meeting did end', () => {
    expect(told(HEADER, [20, 20], 'Mødet hævet kl. 11.30')).toBeUndefined();
  });

  it('may go past midnight', () => {
    expect(told(HEADER.replace('kl. 09:00', 'kl. 23:00 - 00:30'), [45, 45])).toBeUndefined();
    expect(told(HEADER.replace('kl. 09:00', 'kl. 23:00 - 00:30'), [45, 40])).toMatchObject({ expected: 90 });
  });
});

describe('signs that were taken out', () => {
  const toldOf = (title: string): readonly unknown[] => {
    const { diagnostics } = parse(HEADER + item(1, title)).referat;
    const column = 'Punkt 1: '.length + 1;
    return diagnostics
      .filter(({ data }) => data?.count !== undefined)
      .map((diagnostic) => [diagnostic.code, diagnostic.data, diagnostic.column - column]);
  };

  it.each([
    ['tags', 'Ny <b>sti</b> ved <i>havnen</i>', 'tags-removed', 4, 3],
    ['letters in one and bullets', 'En ﬂagstang\n\nResumé\n\n\uF0B7 en ﬁsk', 'letters-mended', 3, 3],
    ['signs that nobody sees', 'Ny\u200B cykel\u00ADsti', 'invisible-characters-removed', 2, 2],
  ])('are told once, at the first, with how many: %s', (_what, title, code, count, column) => {
    expect(toldOf(title)).toEqual([[code, { count }, column]]);
  });

  it('are told for each kind of them, and not for blanks and line ends', () => {
    expect(toldOf('En ﬂag<b>stang\u200B').map((told) => (told as readonly unknown[])[0])).toEqual([
      'letters-mended',
      'tags-removed',
      'invisible-characters-removed',
    ]);
    expect(toldOf('Ny\u00A0sti\r\n\f')).toEqual([]);
  });
});

describe('mojibake', () => {
  it('is told once for each letter, with what it was and how often', () => {
    const { diagnostics } = parse(HEADER + item(1, 'TrÃ¦er, bÃ¦nke â€“ og rÃ¥dhuset')).referat;
    expect(diagnostics.filter(({ code }) => code === 'mojibake').map(({ data }) => data)).toEqual([
      { found: 'Ã¦', expected: 'æ', count: 2 },
      { found: 'â€“', expected: '–', count: 1 },
      { found: 'Ã¥', expected: 'å', count: 1 },
    ]);
  });

  it('is found where a Mac read the bytes, and the text stays as it is', () => {
    const { diagnostics, punkter } = parse(HEADER + item(1, 'R√•dhusets tr√¶er')).referat;
    expect(diagnostics.filter(({ code }) => code === 'mojibake').map(({ data }) => data?.expected)).toEqual(['å', 'æ']);
    expect(punkter[0]?.title).toBe('R√•dhusets tr√¶er');
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

  it('name an item by its number where it has no title, and not at all where it has neither', () => {
    const messagesOf = (text: string): readonly string[] =>
      parse(text)
        .referat.diagnostics.filter(({ code }) => code === 'decision-missing')
        .map(({ message }) => message);
    expect(messagesOf(`${HEADER}Punkt 7\n\nSagsfremstilling\n\nTekst.`)).toEqual(['Unexpected end of punkt `7`, expected a decision']);
    expect(messagesOf(`${HEADER}Resumé\n\nTekst.\n\nResumé\n\nTekst.`)).toEqual([
      'Unexpected end of punkt, expected a decision',
      'Unexpected end of punkt, expected a decision',
    ]);
  });

  it('of a decision without an outcome are about the own one', () => {
    const codesOf = (label: string): readonly string[] =>
      parse(HEADER + item(1, 'Ny sti', `${label}\n\nFormanden så frem til foråret.`)).referat.diagnostics.map(({ code }) => code);
    expect(codesOf('Beslutning i Chefgruppen den 12-03-2025')).toEqual(['decision-outcome-unknown']);
    expect(codesOf('Beslutning i Havneudvalget den 05-02-2025')).toEqual([]);
  });

  it('of a missing decision do not stand in a dagsorden nor at a closed item', () => {
    const without = HEADER + item(1, 'Ny sti', 'Sagsfremstilling\n\nTekst.');
    const codesOf = (text: string): readonly string[] => parse(text).referat.diagnostics.map(({ code }) => code);
    expect(codesOf(without)).toEqual(['decision-missing']);
    expect(codesOf(without.replace('REFERAT', 'DAGSORDEN'))).toEqual([]);
    expect(codesOf(without.replace('Ny sti', 'Lukket punkt: Ny sti'))).toEqual([]);
  });
});
