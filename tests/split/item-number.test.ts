import { describe, expect, it } from 'vitest';
import { readItemNumber } from '../../src/split/item-number.js';
import { readPunktForm } from '../../src/split/form.js';
import { documentOf } from '../kit/lines.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const numberOf = (heading: string): readonly number[] => {
  const document = documentOf(heading);
  const { main, part } = readItemNumber(must(readPunktForm(document, must(document.lines[0]).passage)));
  return [main, part];
};
const itemsOf = (lines: readonly string[]): readonly unknown[] =>
  parse(lines.join('\n')).referat.punkter.map(({ number, title }) => `${number ?? '-'} ${title ?? '-'}`);

describe('the number of an item', () => {
  it.each([
    ['5. Regnskab', [5, 0]],
    ['5a Regnskab', [5, 1]],
    ['5.c Regnskab', [5, 3]],
    ['5.12 Regnskab', [5, 12]],
    ['Pkt. 5.2: Regnskab', [5, 2]],
    ['Punkt 27/25: Regnskab', [27, 0]],
    ['Sag TM 41/03 - Regnskab', [41, 0]],
  ])('%s', (heading, expected) => {
    expect(numberOf(heading)).toEqual(expected);
  });
});

describe('numbers behind the letters of a body', () => {
  it('follow on each other, and a line between with another number is text', () => {
    expect(
      itemsOf([
        'Referat 12. marts 2025',
        '',
        'Sag TM 41/03 - Ny sti',
        '',
        'Stien er lang.',
        '',
        'Sag TM 7/99 - Den gamle bro',
        '',
        'Godkendt.',
        '',
        'Sag TM 42/03 blev udsat.',
        '',
        'Sag TM 42/03 - Bro',
        '',
        'Udsat.',
      ]),
    ).toEqual(['TM 41/03 Ny sti', 'TM 42/03 Bro']);
  });
});

describe('the parts of an item', () => {
  const decided = ['', 'Bestyrelsen gennemgik sagen.', '', 'Beslutning: Godkendt.', ''];
  const agenda = (parts: readonly string[], below: readonly string[]): readonly unknown[] =>
    itemsOf([
      'Referat af bestyrelsesmøde den 3. marts 2020',
      '',
      '1. Godkendelse af dagsorden',
      ...decided,
      '2. Økonomi',
      '',
      'Kassereren gav et overblik.',
      '',
      ...parts.flatMap((part) => [part, ...below]),
      '3. Eventuelt',
      ...decided,
    ]);

  it.each([
    ['letters', ['2a. Regnskab', '2b. Budget'], ['2a Regnskab', '2b Budget']],
    ['letters behind a dot', ['2.a Regnskab', '2.b Budget'], ['2.a Regnskab', '2.b Budget']],
    ['numbers', ['2.1 Regnskab', '2.2 Budget'], ['2.1 Regnskab', '2.2 Budget']],
  ])('are items of their own where something is decided below: %s', (_how, parts, expected) => {
    expect(agenda(parts, decided)).toEqual(['1 Godkendelse af dagsorden', '2 Økonomi', ...expected, '3 Eventuelt']);
  });

  it('are passages of the item where nothing but text stands below', () => {
    const text = ['', 'Regnskabet viser et overskud.', ''];
    expect(agenda(['2.1 Regnskab', '2.2 Budget'], text)).toEqual(['1 Godkendelse af dagsorden', '2 Økonomi', '3 Eventuelt']);
  });
});
