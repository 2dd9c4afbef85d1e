import { describe, expect, it } from 'vitest';
import { isoDate, monthNumber, readDate, readTimes, readWeekday, weekdayName, weekdayNumber } from '../../src/extract/dates.js';
import { defaultGrammar as grammar } from '../../src/grammar/default.js';

const dateIn = (text: string): readonly (string | undefined)[] => {
  const date = readDate(grammar, text);
  return [date?.iso, date && text.slice(date.start, date.end)];
};

describe('a date', () => {
  it.each([
    ['Onsdag d. 17. januar 2024 kl. 09:00', '2024-01-17', '17. januar 2024'],
    ['d. 06. juni 2024', '2024-06-06', '06. juni 2024'],
    ['den 17. januar 2024', '2024-01-17', '17. januar 2024'],
    ['17-01-2024', '2024-01-17', '17-01-2024'],
    ['(24.05.2024)', '2024-05-24', '24.05.2024'],
    ['pr. 31. juli 2023', '2023-07-31', '31. juli 2023'],
    ['pr. 30 april 2020', '2020-04-30', '30 april 2020'],
    ['30.april 2020', '2020-04-30', '30.april 2020'],
    ['15-maj-2002', '2002-05-15', '15-maj-2002'],
    ['8/12 2015', '2015-12-08', '8/12 2015'],
    ['05-09-2012 kl. 09:00', '2012-09-05', '05-09-2012'],
    ['31.03.2019', '2019-03-31', '31.03.2019'],
    ['Onsdag, April 3, 2019 - 18:00', '2019-04-03', 'April 3, 2019'],
    ['17.1.24', '2024-01-17', '17.1.24'],
    ['26. jan 2021', '2021-01-26', '26. jan 2021'],
    ['11 januar, 2021', '2021-01-11', '11 januar, 2021'],
    ['2024-05-22', '2024-05-22', '2024-05-22'],
    ['29. februar 2024', '2024-02-29', '29. februar 2024'],
    ['1. SEPTEMBER 2024', '2024-09-01', '1. SEPTEMBER 2024'],
    ['fra d. 26. februar til d. 1. marts 2024', '2024-03-01', '1. marts 2024'],
    ['den 31. april 2024 eller den 1. maj 2024', '2024-05-01', '1. maj 2024'],
  ])('stands in %j', (text, iso, slice) => {
    expect(dateIn(text)).toEqual([iso, slice]);
  });

  it.each([
    '16. juni',
    'uge 8',
    'ultimo september',
    'oktober 2024',
    'efter sommerferien',
    'kl. 09:00',
    '00.01.00-P35-7-23',
    '1.950.000 kr.',
    '29. februar 2023',
    '31-04-2024',
    '12-13-2024',
    '330-2020-164',
    '24/18820',
    '1/1 1799',
    '1/1 2100',
    'nr. 3',
    '',
  ])('does not stand in %j', (text) => {
    expect(dateIn(text)).toEqual([undefined, undefined]);
  });
});

describe('the calendar', () => {
  it.each([
    ['2024-01-17', 3, 'onsdag'],
    ['2024-12-29', 7, 'søndag'],
    ['2024-12-30', 1, 'mandag'],
  ])('knows the weekday of %s', (iso, number, name) => {
    expect([weekdayNumber(iso), weekdayName(grammar, iso)]).toEqual([number, name]);
  });

  it.each([
    ['januar', 1],
    ['Jan.', 1],
    ['maj', 5],
    ['sept.', 9],
    ['okt', 10],
    ['December', 12],
    ['havn', undefined],
  ])('numbers %s', (name, number) => {
    expect(monthNumber(grammar, name)).toBe(number);
  });

  it('has no day that no month has', () => {
    expect([isoDate(2024, 2, 30), isoDate(2024, 13, 1), isoDate(2024, 0, 1), isoDate(24, 1, 1), isoDate(2024, 2, 29)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      '2024-02-29',
    ]);
  });

  it.each([
    ['Mødedato Onsdag d.', 3, 'Onsdag'],
    ['TIRSDAG den', 2, 'TIRSDAG'],
    ['onsdagsklubben', undefined, undefined],
  ])('hears the weekday in %j', (text, number, slice) => {
    const weekday = readWeekday(grammar, text);
    expect([weekday?.number, weekday && text.slice(weekday.start, weekday.end)]).toEqual([number, slice]);
  });
});

describe('times', () => {
  it.each([
    ['kl. 09:00', ['09:00']],
    ['kl.21.33', ['21:33']],
    ['Kl. 19', ['19:00']],
    ['kl. 18.30-21.00', ['18:30', '21:00']],
    ['9.00 - 9.15', ['09:00', '09:15']],
    ['9.45 – 9.55 (10)', ['09:45', '09:55']],
    ['fra klokken 16.00 til 18.25', ['16:00', '18:25']],
    ['kl. 25.00', []],
    ['kl. 9.75', []],
    ['lokale 915', []],
    ['Rådhuset, mødelokale 1.07', []],
    ['i mødelokale kl. 1.07', ['01:07']],
    ['i salen, 19.30', ['19:30']],
    ['uge 8', []],
  ])('of %j', (text, clocks) => {
    expect(readTimes(grammar, text).map(({ clock }) => clock)).toEqual(clocks);
  });

  it('are no part of a date', () => {
    const text = '17.01.2024 kl. 9.30';
    expect(readTimes(grammar, text, readDate(grammar, text)).map(({ clock }) => clock)).toEqual(['09:30']);
  });

  it('stand where hour and minute stand', () => {
    const text = 'Mødet hævet kl. 19:34.';
    expect(readTimes(grammar, text).map(({ start, end }) => text.slice(start, end))).toEqual(['19:34']);
  });
});
