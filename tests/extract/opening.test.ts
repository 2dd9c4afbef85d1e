/** The line that opens the minutes: where it goes on, and where it stops. */
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/schema/referat.js';
import { parse } from '../kit/parse.js';

const PROSE =
  'Rådet har i flere år arbejdet på at få cykelstier langs havnen\nog åen, og der er nu en plan, som kan begynde til næste år, hvis\nder er råd til det, og naboerne er med på den nye\nlinje.';
const meetingOf = (header: string): Meeting =>
  parse(`${header}\n\nPunkt 1: Ny sti\n\nSagsfremstilling\n\n${PROSE}\n\nBeslutning\n\nGodkendt.\n`).referat.meeting;

describe('an opening over two lines', () => {
  it.each([
    [
      'in lower case',
      'Referat af møde i Handicaprådet den 12. maj 2011 kl. 16.30 i\nmødesalen på rådhuset',
      { body: 'Handicaprådet', startTime: '16:30', place: 'mødesalen på rådhuset' },
    ],
    [
      'with a capital where the word did not fit',
      'Referat af møde i Handicaprådet den 12. maj 2011 kl. 16.30 i\nKulturhuset',
      { body: 'Handicaprådet', place: 'Kulturhuset' },
    ],
  ])('has its place in the second: %s', (_what, header, expected) => {
    expect(meetingOf(header)).toMatchObject(expected);
  });

  it('is none where a label stands below it', () => {
    const { place, present } = meetingOf('Referat af møde i Handicaprådet den 12. maj 2011 kl. 16.30\nTil stede: Bo Ek');
    expect([place, present.map(({ name }) => name)]).toEqual([undefined, ['Bo Ek']]);
  });
});

describe('a long first sentence', () => {
  const opens = 'Generalforsamlingen blev afholdt den 23. marts 2017 kl. 19.00 i Kulturhuset.';
  const more = ' Der var mødt 31 medlemmer, og formanden Bo Ek bød velkommen og takkede for de mange, som var kommet trods vejret.';

  it('opens, and what follows is kept', () => {
    const meeting = meetingOf(opens + more);
    expect(meeting).toMatchObject({ date: '2017-03-23', startTime: '19:00', place: 'Kulturhuset' });
    expect(meeting.other?.map(({ text }) => text)).toEqual([more.trim()]);
  });

  it.each([
    ['without a time', opens.replace(' kl. 19.00', '')],
    ['without a date', opens.replace(' den 23. marts 2017', '')],
  ])('opens nothing %s', (_what, sentence) => {
    expect(meetingOf(sentence + more)).not.toHaveProperty('startTime');
    expect(meetingOf(sentence + more)).not.toHaveProperty('date');
  });
});

describe('a place behind the time', () => {
  it.each([
    [
      'in lower case with a word of places',
      'Referat af møde i Byrådet den 12. maj 2011 kl. 19.00 i mødesalen på rådhuset',
      'mødesalen på rådhuset',
    ],
    [
      'up to the end of its sentence',
      'Referat af møde i Havneudvalget den 12. maj 2011 i havnekontoret, Vestre Mole 3. Mødet begyndte kl. 14',
      'havnekontoret, Vestre Mole 3',
    ],
    [
      'behind an organisation that is named after one',
      'Torsdag den 10. april 2025 kl. 19.00 afholdtes ordinær generalforsamling i Andelsboligforeningen Ryttergården i gildesalen, Enghavevej 18',
      'gildesalen, Enghavevej 18',
    ],
    ['of its organisation where there is no other', 'Møde i Byrådet den 12. maj 2011 kl. 16.30 på Elmelund Skole', 'Elmelund Skole'],
    ['with a comma alone before it', '# 23. maj 2023 kl. 18.30-20.50, Vaskeriet', 'Vaskeriet'],
    [
      'in small letters, by its address',
      'Bestyrelsesmøde den 12. maj 2011 kl. 19.00 på vandværket, Kildevej 14',
      'vandværket, Kildevej 14',
    ],
    ['not in small letters without one', 'Bestyrelsesmøde den 12. maj 2011 kl. 19.00 i en god tone', undefined],
    ['not behind the comma of a date', 'Bestyrelsesmøde den 12. maj, Vaskeriet', undefined],
    ['at a home', 'Referat af møde i Bestyrelsen den 12. maj 2011 kl. 19.30 hos Bo Ek, Enghavevej 14', 'Bo Ek, Enghavevej 14'],
    ['behind a comma', 'Referat af møde i Byrådet den 12. maj 2011 kl. 16.30 - 18.45, rådhuset, lokale 214', 'rådhuset, lokale 214'],
  ])('is read %s', (_what, header, place) => {
    expect(meetingOf(header).place).toBe(place);
  });
});

describe('a sentence that says when and where', () => {
  const FORM = 'Mødet onsdag den 14. marts 1979 kl. 15.00 på kommunekontoret.';

  it('opens the minutes, if it says nothing else', () => {
    expect(meetingOf(`Teknisk Udvalg\n\n${FORM}`)).toMatchObject({ date: '1979-03-14', startTime: '15:00', place: 'kommunekontoret' });
  });

  it.each([
    FORM.replace('Mødet', 'Næste møde holdes'),
    FORM.replace('kommunekontoret.', 'kommunekontoret blev aflyst på grund af sne og is.'),
    FORM.replace(' kl. 15.00', '').replace('kommunekontoret', 'kommunekontoret ved havnen'),
  ])('is prose otherwise: %s', (sentence) => {
    expect(meetingOf(`Teknisk Udvalg\n\n${sentence}`).date).toBeUndefined();
  });
});

describe('a room', () => {
  it.each([
    ['Mødelokale Fjorden, Regionshuset', 'Mødelokale Fjorden, Regionshuset'],
    ['Mødelokale: Fjorden', 'Fjorden'],
    ['Lokale Byrådssalen', 'Byrådssalen'],
    ['Mødelokale  Fjorden', 'Fjorden'],
  ])('has its word for a name or for a label: %j', (line, place) => {
    expect(meetingOf(`Referat\n\nByrådet\n\n12. maj 2011\n${line}`).place).toBe(place);
  });
});

describe('a body', () => {
  it.each([
    ['Referat af møde i skolebestyrelsen nr. 3 den 12. maj 2011', 'skolebestyrelsen'],
    ['Møde i Skolebestyrelsen nr. 3/2011', 'Skolebestyrelsen'],
  ])('ends before the number of its meeting: %s', (header, body) => {
    expect(meetingOf(header).body).toBe(body);
  });

  it.each(['Referat fra møde i Skolebestyrelsen på Elmelund Skole', 'Skolebestyrelsen på Elmelund Skole\nReferat 12. maj 2011'])(
    'is that of its school, which is no place: %s',
    (header) => {
      const { body, organisation, place } = meetingOf(header);
      expect([body, organisation, place]).toEqual(['Skolebestyrelsen', 'Elmelund Skole', undefined]);
    },
  );

  it('is named where a line above says only of what kind it is', () => {
    expect(meetingOf('Referat af menighedsrådsmøde\n\nNordby Sogns Menighedsråd\n\n12. maj 2011').body).toBe('Nordby Sogns Menighedsråd');
    expect(meetingOf('Referat af møde i Menighedsrådet\n\nNordby Sogns Menighedsråd\n\n12. maj 2011').body).toBe('Menighedsrådet');
  });

  it('begins with no number', () => {
    expect(meetingOf('Referat af møde nr. 2/2011 i Handicaprådet den 12. maj 2011').body).toBe('Handicaprådet');
  });
});

it('a meeting that is no body of another is the body itself', () => {
  const body = (text: string): string | undefined => parse(`${text} den 12. maj 2025\n`).referat.meeting.body;
  expect(body('Referat af Årsmøde')).toBe('Årsmøde');
  expect(body('Referat af Skolebestyrelsesmøde')).toBe('Skolebestyrelse');
});
