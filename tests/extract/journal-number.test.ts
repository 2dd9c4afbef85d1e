import { describe, expect, it } from 'vitest';
import { readJournalNumber } from '../../src/extract/journal-number.js';
import { readPassage } from '../../src/markdown/passage.js';
import type { JournalNumber } from '../../src/schema/referat.js';
import { documentOf } from '../kit/lines.js';

function numberIn(text: string): Omit<JournalNumber, 'span'> | undefined {
  const found = readJournalNumber(documentOf(text), readPassage(text, [{ start: 0, end: text.length }]));
  if (!found) return undefined;
  const { span, ...rest } = found;
  expect(text.slice(...span)).toBe(rest.raw);
  return rest;
}

const kle = (raw: string, subject: string, facet?: string, serial?: number, year?: number): Omit<JournalNumber, 'span'> => ({
  raw,
  scheme: 'kle',
  subject,
  ...(facet !== undefined && { facet }),
  ...(serial !== undefined && { serial }),
  ...(year !== undefined && { year }),
});
const other = (raw: string): Omit<JournalNumber, 'span'> => ({ raw, scheme: 'other' });

describe('a KLE number', () => {
  it.each([
    ['00.01.00-P35-7-23', kle('00.01.00-P35-7-23', '00.01.00', 'P35', 7, 2023)],
    ['01.02.05-P16-1092-15', kle('01.02.05-P16-1092-15', '01.02.05', 'P16', 1092, 2015)],
    ['18.15.00-Ø40-2-19', kle('18.15.00-Ø40-2-19', '18.15.00', 'Ø40', 2, 2019)],
    ['27.00.00-G01-1-88', kle('27.00.00-G01-1-88', '27.00.00', 'G01', 1, 1988)],
    ['27.00.00-G01-1-87', kle('27.00.00-G01-1-87', '27.00.00', 'G01', 1, 2087)],
    ['Sagsnr.: 00.00.00-G01-216-21', kle('00.00.00-G01-216-21', '00.00.00', 'G01', 216, 2021)],
    ['Åbent - 01.00.00-G01-93-16', kle('01.00.00-G01-93-16', '01.00.00', 'G01', 93, 2016)],
    ['00.01.00P35-0101', kle('00.01.00P35-0101', '00.01.00', 'P35', 101)],
    ['07.01.00P00-0001', kle('07.01.00P00-0001', '07.01.00', 'P00', 1)],
    ['17.00.00A00 - 2008/048591', kle('17.00.00A00', '17.00.00', 'A00')],
    ['13.06.02G01 112/95', kle('13.06.02G01 112/95', '13.06.02', 'G01', 112, 1995)],
    ['Journal 17.01.10-K07-1-12', kle('17.01.10-K07-1-12', '17.01.10', 'K07', 1, 2012)],
    ['00.01.00K01', kle('00.01.00K01', '00.01.00', 'K01')],
    ['15.20.24 + P35', kle('15.20.24 + P35', '15.20.24', 'P35')],
    ['Journalnr.: 00.22.02', kle('00.22.02', '00.22.02')],
    ['**05.01.08-P20-2-25**', kle('05.01.08-P20-2-25', '05.01.08', 'P20', 2, 2025)],
  ])('is taken apart: %s', (text, expected) => {
    expect(numberIn(text)).toEqual(expected);
  });
});

describe('another number', () => {
  it.each([
    ['Journalnr: 2013-006244', other('2013-006244')],
    ['Sagsnr.: 330-2020-164  Dok.nr.: 330-2020-488200', other('330-2020-164')],
    ['Sag 306-2009-600 / Dok. 306-2019-263412', other('306-2009-600')],
    ['Sagsid.: 20/33839, Sagsinitialer: AGVA', other('20/33839')],
    ['Sagsid.: 18/3241', other('18/3241')],
    ['Sagsnummer: 19/2484', other('19/2484')],
    ['Sagsnr.: 15/24042', other('15/24042')],
    ['Åbent - 2012/057275', other('2012/057275')],
    ['Sagsnr.: 2013-006244', other('2013-006244')],
    ['Sagsnr. 299835', other('299835')],
    ['Sagnr.: 1-13-3-57-16', other('1-13-3-57-16')],
    ['1-51-71-3321-08', other('1-51-71-3321-08')],
    ['Brevid: 4225075', other('4225075')],
    ['EMN-2025-003383', other('EMN-2025-003383')],
    ['Acadre 14/12345', other('14/12345')],
    ['j.nr. 1986/1070/0310-3', other('1986/1070/0310-3')],
    ['ØU-55/07-O', other('ØU-55/07-O')],
  ])('is kept as written: %s', (text, expected) => {
    expect(numberIn(text)).toEqual(expected);
  });
});

describe('a number of a form that nobody knows', () => {
  it.each([
    ['Sagsnr.: K/4711-b', other('K/4711-b')],
    ['Sagsnr.: 7.2_4711  Dok.nr.: 12', other('7.2_4711')],
    ['J.nr. HAV-12b, Initialer: kpo', other('HAV-12b')],
  ])('is kept as written, for its label: %s', (text, expected) => {
    expect(numberIn(text)).toEqual(expected);
  });

  it.each([
    ['Sag nr. 41      J.nr. 16.05.06G01', kle('16.05.06G01', '16.05.06', 'G01')],
    ['Sag nr. 41      J.nr. 00.01S08', other('00.01S08')],
    ['Sag nr. 41      J.nr. 7', other('41')],
    ['Sagsnr.: 20/33839  J.nr.: 00.01.00-P35-7-23', other('20/33839')],
  ])('stands before the number of the case where it counts the cases of a meeting: %s', (text, expected) => {
    expect(numberIn(text)).toEqual(expected);
  });

  it.each([
    'K/4711-b',
    'Sag K/4711-b',
    'Sagsnr.: se bilag 3',
    'Sagsnr.: K/4711-b er udsat til april',
    'Sagsnr.: følger',
    'Sagsnr.K/4711-b',
  ])('is none without its label, or with words: %s', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});

describe('no number', () => {
  it.each([
    '24.05.24',
    '00.22.02',
    '31.03.2019',
    '17-01-2024',
    '12-03-2025 blev stien åbnet.',
    'Sagen genoptages',
    'Sagsfremstilling',
    '299835',
    'B 20/33839',
    '05.01.08-P20-2-25 er journalnummeret',
    '13.06.02G01 112/95 blev lukket',
    'Journal over skibe',
    '1.950.000 kr.',
    '',
  ])('is %j', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});
