import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/schema/referat.js';
import { parse } from '../kit/parse.js';

const BODY = '\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n';
const meetingOf = (header: string, ending = ''): Meeting => parse(`${header}${BODY}${ending}`).referat.meeting;

describe('an opening line', () => {
  it.each([
    ['REFERAT Chefgruppen d. 12-03-2025', { documentType: 'referat', body: 'Chefgruppen', date: '2025-03-12', weekday: 'onsdag' }],
    [
      'Referat fra mødet i Havne- og Miljøudvalget den 5. marts 2018',
      { documentType: 'referat', body: 'Havne- og Miljøudvalget', date: '2018-03-05' },
    ],
    ['Beslutningsprotokol Direktionen d. 3. maj 2021', { documentType: 'beslutningsprotokol', body: 'Direktionen', date: '2021-05-03' }],
    ['DAGSORDEN Byrådet den 3. maj 2021 kl. 17.00', { documentType: 'dagsorden', body: 'Byrådet', date: '2021-05-03', startTime: '17:00' }],
    ['Skolebestyrelsen, Havskolen\nReferat 12. maj 2020', { body: 'Skolebestyrelsen' }],
    ['Udvalget for Børn, Unge og Skole\nReferat 12. maj 2020', { body: 'Udvalget for Børn, Unge og Skole' }],
    ['SANDVIG-HOLM KOMMUNE\nReferat 12. maj 2020', { organisation: 'SANDVIG-HOLM KOMMUNE' }],
    ['Byrådet - Referat - 12. maj 2020', { documentType: 'referat', body: 'Byrådet', date: '2020-05-12' }],
    ['# **REFERAT Chefgruppen d. 12-03-2025**', { documentType: 'referat', body: 'Chefgruppen', date: '2025-03-12' }],
  ])('says it all: %s', (line, expected) => {
    expect(meetingOf(line)).toMatchObject(expected);
  });

  it.each([
    ['Dagsorden og beslutningsprotokol\nHolmely Menighedsråd', 'beslutningsprotokol'],
    ['Holmely Vandværk\n\nR E F E R A T', 'referat'],
    ['TEKNISK UDVALG\n\nB E S L U T N I N G S P R O T O K O L', 'beslutningsprotokol'],
  ])('says what kind of document it is: %j', (lines, documentType) => {
    expect(meetingOf(lines)).toMatchObject({ documentType });
  });

  it.each([
    [
      'Referat af generalforsamling i Ro- og Sejlklubben\n\nLørdag den 16. marts 2019 kl. 14.00 i klubhuset, Havnevej 1',
      { organisation: 'Ro- og Sejlklubben', place: 'klubhuset, Havnevej 1' },
    ],
    [
      'Bestyrelsesmøde på Holmely Skole\n16. marts 2019 kl. 14.00 i personalerummet',
      { organisation: 'Holmely Skole', place: 'personalerummet' },
    ],
    ['Referat af møde i Kulturhuset\nDen 16. marts 2019', { place: 'Kulturhuset' }],
  ])('is of an institution, not of a place, directly behind the body: %j', (lines, expected) => {
    expect(meetingOf(lines)).toMatchObject(expected);
  });

  it.each([
    ['Referat fra Vandudvalget i Sølund Kommune', { documentType: 'referat', body: 'Vandudvalget', organisation: 'Sølund Kommune' }],
    ['Møde i Skolebestyrelsen, Holmely Skole', { body: 'Skolebestyrelsen', organisation: 'Holmely Skole' }],
    ['Referat af møde i provstiudvalget for Herlund Provsti', { body: 'provstiudvalget', organisation: 'Herlund Provsti' }],
  ])('names the organisation of its body: %s', (line, expected) => {
    expect(meetingOf(line)).toMatchObject(expected);
  });

  it('is a committee by its paragraph of the law', () => {
    expect(meetingOf('Referat\n\n§ 17, stk. 4-udvalget om Cykelstier\n\n12. marts 2025').body).toBe('§ 17, stk. 4-udvalget om Cykelstier');
  });

  it('keeps what it did not read: words below the time, and a second body', () => {
    expect(meetingOf('Skolerådet\n12. marts 2025 kl. 17.00\ni en god tone\nElevråd: Elias, Freja').other?.map(({ text }) => text)).toEqual([
      'i en god tone',
      'Elevråd: Elias, Freja',
    ]);
  });

  it.each(['Godkendelse af dagsorden', 'Dagsorden publiceret:\n1. marts 2025'])('says no kind of document: %j', (line) => {
    expect(meetingOf(`Byrådet\n\n${line}`).documentType).toBeUndefined();
  });

  it('is no title that speaks of another referat', () => {
    expect(meetingOf('Godkendelse af referat fra mødet den 4. juni 2020').body).toBeUndefined();
  });
});

describe('a label', () => {
  it.each([
    ['value behind it', 'Mødested Lokale 2', { place: 'Lokale 2' }],
    ['value behind a colon', 'Sted: Rådhuset, stuen', { place: 'Rådhuset, stuen' }],
    ['value on the next line', 'Mødested\n\nLokale 2', { place: 'Lokale 2' }],
    ['bold', '**Mødested** Lokale 2', { place: 'Lokale 2' }],
    ['the body', 'Udvalg: Byrådet', { body: 'Byrådet' }],
    ['the organisation', 'Kommune: Sandvig-Holm', { organisation: 'Sandvig-Holm' }],
    ['date and time', 'Mødedato Onsdag d. 12. marts 2025 kl. 09:00', { date: '2025-03-12', startTime: '09:00' }],
    ['two times', 'Tid: kl. 17.00 - 19.30', { startTime: '17:00', endTime: '19:30' }],
    ['a time without a colon', 'Mødet begyndte kl. 19.00.', { startTime: '19:00' }],
    ['start and end', 'Starttidspunkt: kl. 17.00\nSluttidspunkt: kl. 19.30', { startTime: '17:00', endTime: '19:30' }],
    [
      'start, end and room in a word each',
      'Starter 15:00\nSlutter 17:25\nRum: Pavillon 4',
      { startTime: '15:00', endTime: '17:25', place: 'Pavillon 4' },
    ],
  ])('gives %s', (_what, header, expected) => {
    expect(meetingOf(header)).toMatchObject(expected);
  });

  it('is no first word of a sentence', () => {
    expect(meetingOf('Stedet er ikke aftalt.').place).toBeUndefined();
    expect(meetingOf('Rummet er lyst.').place).toBeUndefined();
    expect(meetingOf('Slutter med kaffe.').endTime).toBeUndefined();
    expect(meetingOf('Sted og tid aftales senere.').place).toBeUndefined();
  });

  it('is no link to another page', () => {
    expect(meetingOf('[Udvalg](/udvalg)\n\n# Referat\n\nByrådet\n\n12. marts 2025')).toMatchObject({
      documentType: 'referat',
      body: 'Byrådet',
    });
    expect(meetingOf('[Mødested](/sted)\n\nHavnestuen').place).toBeUndefined();
  });

  it('is no value of the label above it', () => {
    expect(meetingOf('Mødested\n\nMødedato: 12-03-2025')).toMatchObject({ date: '2025-03-12' });
    expect(meetingOf('Mødested\n\nMødedato: 12-03-2025').place).toBeUndefined();
  });

  it('of the date overrules the heading', () => {
    expect(meetingOf('REFERAT Chefgruppen d. 12-02-2025\n\nMødedato Onsdag d. 12. marts 2025').date).toBe('2025-03-12');
  });
});

describe('a definition list of Markdown', () => {
  it('has the value of a label below it, behind a colon', () => {
    expect(
      meetingOf('Byrådet\n\nTidspunkt\n: onsdag den 12. marts 2025 fra 13 til 15.45\n\nMødelokale\n: Klitten, Rådhuset'),
    ).toMatchObject({
      date: '2025-03-12',
      startTime: '13:00',
      endTime: '15:45',
      place: 'Klitten, Rådhuset',
    });
  });
});

describe('a line without a label', () => {
  it.each([
    ['Sandvig-Holm Kommune', { organisation: 'Sandvig-Holm Kommune' }],
    ['Økonomiudvalget', { body: 'Økonomiudvalget' }],
    [
      'Social- og Arbejdsmarkedsudvalget, Hvidmose Kommune',
      { body: 'Social- og Arbejdsmarkedsudvalget', organisation: 'Hvidmose Kommune' },
    ],
    ['Udvalget for Børn, Unge og Skole, Hvidmose Kommune', { body: 'Udvalget for Børn, Unge og Skole', organisation: 'Hvidmose Kommune' }],
    ['Skolebestyrelsen nr. 3', { body: 'Skolebestyrelsen' }],
    ['12. marts 2025', { date: '2025-03-12' }],
    ['Referat', { documentType: 'referat' }],
    ['Bestyrelsesreferat', { documentType: 'referat' }],
    ['Protokol\n12. marts 2025\nDannet den: 13. marts 2025', { documentType: 'beslutningsprotokol', date: '2025-03-12' }],
  ])('gives what it can only mean: %s', (line, expected) => {
    expect(meetingOf(line)).toMatchObject(expected);
  });
});

describe('a place without a label', () => {
  const placeOf = (header: string): string | undefined => meetingOf(header).place;
  const moment = (line: string): string => `Byrådet\nReferat\n12. marts 2025 kl. 17.00\n\n${line}`;

  it.each([
    ['i mødesalen på Solby Rådhus.', 'mødesalen på Solby Rådhus'],
    ['på rådhuset', 'rådhuset'],
    ['i Fjordstuen', 'Fjordstuen'],
  ])('stands below the time: %s', (line, place) => {
    expect(placeOf(moment(line))).toBe(place);
  });

  it('stands below the date of the minutes', () => {
    expect(placeOf('Referat af møde den 12. marts 2025\nHavnens Roklub')).toBe('Havnens Roklub');
  });

  it.each(['i en god tone', 'i fællesskab.'])('is none below the time: %s', (line) => {
    expect(placeOf(moment(line))).toBeUndefined();
  });

  it('is none where no date stands above it', () => {
    expect(placeOf('Byrådet\nReferat\n\ni mødesalen på Solby Rådhus.')).toBeUndefined();
  });

  it.each(['HAVNENS ROKLUB', 'Havnens Roklub'])('is none where it says whose minutes they are: %s', (line) => {
    const { referat } = parse(`${line}\nReferat af møde den 12. marts 2025${BODY}`);
    expect([referat.meeting.place, referat.meeting.other?.map(({ text }) => text)]).toEqual([undefined, [line]]);
  });
});

describe('attendance', () => {
  const names = (people: Meeting['present']): readonly string[] => people.map(({ name }) => name);

  it('is read on the line of its label and below it', () => {
    const meeting = meetingOf(
      'REFERAT Byrådet d. 12-03-2025\n\nDeltagere: Tove Ravnkilde, Bo Ek\nAfbud:\nÅse Ømark (V)\n- Ib Holk\n\nSted: Lokale 2',
    );
    expect([names(meeting.present), names(meeting.absent), meeting.place]).toEqual([
      ['Tove Ravnkilde', 'Bo Ek'],
      ['Åse Ømark', 'Ib Holk'],
      'Lokale 2',
    ]);
  });

  it('of guests counts as neither', () => {
    const meeting = meetingOf('REFERAT Byrådet d. 12-03-2025\n\nGæster: Tove Ravnkilde');
    expect([meeting.present, meeting.absent]).toEqual([[], []]);
  });
});

describe('attendance in sentences and rows', () => {
  const lists = (header: string): readonly unknown[] => {
    const { present, absent } = meetingOf(`Byrådet\nReferat 12. marts 2025\n\n${header}`);
    return [present.map(({ name }) => name), absent.map(({ name }) => name)];
  };

  it.each([
    ['Bo Ek og Ib Holk havde meldt afbud.', [], ['Bo Ek', 'Ib Holk']],
    ['Bo Ek og Ib Holk deltog i mødet.', ['Bo Ek', 'Ib Holk'], []],
    ['Tilstede var borgmester Bo Ek og Ib Holk.', ['Bo Ek', 'Ib Holk'], []],
    ['I stedet for Bo Ek deltog Ib Holk.', ['Ib Holk'], ['Bo Ek']],
    ['Stedfortræder for Bo Ek: Ib Holk (V)', ['Ib Holk'], ['Bo Ek']],
    ['Medlemmer:\nBo Ek (BE) V ved afbud\nIb Holk (IH) A', ['Ib Holk'], ['Bo Ek']],
    ['Deltagere: Bo Ek, formand\nIb Holk, næstformand\nÅse Dam\nAfbud: Lis Vang', ['Bo Ek', 'Ib Holk', 'Åse Dam'], ['Lis Vang']],
    ['Deltagere: Bo Ek\nSandvig Byråd', ['Bo Ek'], []],
    ['A-siden: Bo Ek\nB-siden: Ib Holk', ['Bo Ek', 'Ib Holk'], []],
    ['Afbud: Bo Ek. I stedet deltog Ib Holk.', ['Ib Holk'], ['Bo Ek']],
    ['Til stede: Bo Ek, Ib Holk. Afbud: Åse Dam.', ['Bo Ek', 'Ib Holk'], ['Åse Dam']],
    ['Til stede fra Byrådet: Bo Ek', ['Bo Ek'], []],
    ['Til stede: Bo Ek, Ib Holk\nÅse Dam og Lis Vang', ['Bo Ek', 'Ib Holk', 'Åse Dam', 'Lis Vang'], []],
    ['Afbud: Ingen', [], []],
    ['Deltagere\tBo Ek\tIb Holk\nAfbud\tÅse Dam', ['Bo Ek', 'Ib Holk'], ['Åse Dam']],
    ['Medlemmer   Parti\nBo Ek       A\nIb Holk     V', ['Bo Ek', 'Ib Holk'], []],
    ['Deltagere:\n- Bo Ek, Rosendal Boligforening\n- Ib Holk', ['Bo Ek', 'Ib Holk'], []],
    ['Deltagere:\n[x] Bo Ek\n☐ Ib Holk', ['Bo Ek'], ['Ib Holk']],
    [
      'Bemærkninger\n\nAfbud fra Hans Chr. Ek stedfortræder Ib Holk. Afbud fra Åse Dam stedfortræder Lis Vang',
      [],
      ['Hans Chr. Ek', 'Åse Dam'],
    ],
    ['Bemærkninger\n\nDeltagere\n\nBo Ek (V)\n\nIb Holk (A)', ['Bo Ek', 'Ib Holk'], []],
    ['Mødedeltagelse\n\nMedlemmer:\nBo Ek (V)\nIb Holk (A)', ['Bo Ek', 'Ib Holk'], []],
    ['Til stede: Bo Ek, Ib Holk –\ngraver, Åse Dam - kordegn', ['Bo Ek', 'Ib Holk', 'Åse Dam'], []],
    ['Deltagere: Bo Ek - Sandvig Vandværk\nIb Holk - Foreningen Solvang', ['Bo Ek', 'Ib Holk'], []],
    ['Deltagere: Ledelse: Ib Holk (skoleleder)', ['Ib Holk'], []],
    ['Fra forvaltningen:\nteknisk direktør Bo Ek, vejchef Ib Holk og fuldmægtig Åse Dam (referent)', ['Bo Ek', 'Ib Holk', 'Åse Dam'], []],
    ['Medlemmerne var mødt, bortset fra Bo Ek', [], ['Bo Ek']],
    ['Samtlige medlemmer var mødt, undtagen Bo Ek, der havde meldt afbud.', [], ['Bo Ek']],
    ['Alle var til stede på nær Bo Ek.', [], ['Bo Ek']],
    ['Fraværende:\nBo Ek\n\nMeddelelser:\nIb Holk (V) er inhabil', [], ['Bo Ek']],
    ['Mødedeltagere\n\nBo Ek\n\nMøde lokation\n\nKantinen', ['Bo Ek'], []],
  ])('is read from %j', (header, present, absent) => {
    expect(lists(header)).toEqual([present, absent]);
  });
});

describe('a header in another order', () => {
  it.each([
    [
      'labels first',
      'Mødedato:\nMødested:\nUdvalg:\n\n14. april 2025\nHavnestuen\nByrådet',
      { date: '2025-04-14', place: 'Havnestuen', body: 'Byrådet' },
    ],
    [
      'labels first, and people below the last',
      'Mødedato:\nMødet slut:\nMedlemmer:\n\n13. juni 2017\nKl. 17.55\nBo Ek (A), formand\nIb Holk (V)',
      { date: '2017-06-13', endTime: '17:55', present: [{ name: 'Bo Ek', role: 'formand' }, { name: 'Ib Holk' }] },
    ],
    [
      'labels first, and two lists of people that a blank line parts',
      'Mødedato:\nMedlemmer:\n\nFraværende:\n\n13. juni 2017\nBo Ek (A), formand\nIb Holk (V)\n\nÅse Dam (F)\n',
      {
        date: '2017-06-13',
        present: [{ name: 'Bo Ek', role: 'formand' }, { name: 'Ib Holk' }],
        absent: [{ name: 'Åse Dam' }],
      },
    ],
    [
      'an empty label among them',
      'Mødested:\nMødedato:\nMødetid:\n\n14. april 2025\nkl. 17.00',
      { date: '2025-04-14', startTime: '17:00' },
    ],
    [
      'a value that is empty but for its first word',
      'Mødedato:\nMødet påbegyndt:\nMødet afsluttet:\nMødested:\n\n14. april 2025\nkl. 17.00\nkl.\nHavnestuen',
      { date: '2025-04-14', startTime: '17:00', place: 'Havnestuen' },
    ],
    ['a table', '| Dato | 14. april 2025 |\n| Sted | Havnestuen |', { date: '2025-04-14', place: 'Havnestuen' }],
    [
      'several on a line',
      'Dato: 14. april 2025 Tid: 17-19.30 Sted: Havnestuen',
      { startTime: '17:00', endTime: '19:30', place: 'Havnestuen' },
    ],
    ['a label against a title', 'Referater fra Teknikudvalget\nUdvalg: Miljørådet', { body: 'Miljørådet' }],
    ['the names of columns', 'Titel Udvalg Funktioner\nByrådet Byrådet Vis medlemmer', { body: 'Byrådet' }],
    ['a body in the genitive', 'BYRÅDETS MØDE TIRSDAG DEN 3. JUNI 2025 KL. 19.00 I HAVNESTUEN', { body: 'BYRÅDET', startTime: '19:00' }],
    ['a body and its organisation', 'Udvalg: Handicaprådet i Rosendal Kommune', { body: 'Handicaprådet' }],
    ['a place on its own line', 'Referat af møde i Byrådet den 3. juni 2025\ni Fjordstuen', { body: 'Byrådet', place: 'Fjordstuen' }],
  ])('is read: %s', (_what, header, expected) => {
    expect(meetingOf(header)).toMatchObject(expected);
  });

  it('names the body in the text, where the title has its kind alone', () => {
    expect(parse('Rådsmøde 27.09.2024\n\nPunkt 1: Ny sti\n\nBeslutning\n\nMenighedsrådet godkendte stien.\n').referat.meeting.body).toBe(
      'Menighedsrådet',
    );
  });

  it('names the body beside the date of the meeting', () => {
    const text = 'Referat 26. januar 2024\n\nPunkt 1: Ny sti\n\nSagsgang\n\nByrådet den 26. januar 2024\n\nBeslutning\n\nGodkendt.\n';
    expect(parse(text).referat.meeting.body).toBe('Byrådet');
  });

  it('has no body in the word for the document', () => {
    expect(parse(`Referat 26. januar 2024${BODY}`).referat.meeting.body).toBeUndefined();
  });
});

it.each(['Økonomi- og Planudvalget', 'Økonomi, Klima og Teknikudvalget'])('a body may begin with the title of an item: %s', (body) => {
  expect(parse(`${body}\n\nReferat\nMøde den 3. maj 2024 kl. 17.00${BODY}`).referat.meeting.body).toBe(body);
});

it('what is new from a body is no name of one', () => {
  expect(parse(`Nyt fra Menighedsrådet:\n\nMenighedsrådsmøde torsdag den 5. august 2021 kl. 19${BODY}`).referat.meeting.body).toBe(
    'Menighedsråd',
  );
});

it('the minute at which a page was put up is no time of the meeting, nor its day', () => {
  const text = `Bo Ek\n22. februar 2024 kl. 10:54\n\nReferat af bestyrelsesmøde i Havnens Roklub\n\nOnsdag den 7. februar 2024 kl. 17.30${BODY}`;
  expect(parse(text).referat.meeting).toMatchObject({ date: '2024-02-07', startTime: '17:30' });
  expect(parse(text.replace('10:54', '10:55')).referat.meeting).toMatchObject({ date: '2024-02-22' });
});

describe('the end of the meeting', () => {
  it.each([
    ['Mødet hævet kl. 19:34', { endTime: '19:34' }],
    ['Mødet slut kl. 18.19', { endTime: '18:19' }],
    ['Mødet sluttede kl.21.33', { endTime: '21:33' }],
    ['Mødet begyndte kl. 16.00 og sluttede kl. 18.25', { startTime: '16:00', endTime: '18:25' }],
  ])('is read from %j', (line, expected) => {
    expect(meetingOf('Byrådet', `\n${line}\n`)).toMatchObject(expected);
  });

  it('is in no section', () => {
    const { referat } = parse(`Byrådet${BODY}\nMødet hævet kl. 19:34\n`);
    expect(referat.punkter[0]?.sections.map(({ text }) => text)).toEqual(['Godkendt.']);
  });
});

describe('what the document does not say', () => {
  it('is absent', () => {
    expect(Object.keys(meetingOf(''))).toEqual(['present', 'absent', 'spans']);
  });
});

it.each([
  ['Udvalg og råd\n\nHavneudvalget\n\nReferat torsdag d. 10.11.2022', 'Havneudvalget'],
  ['Vælg udvalg\n\nReferat\nByrådet den 31. august 2021 kl. 17:00', 'Byrådet'],
  ['Dagsordener og referater  /  Teknisk Udvalg  /  21-02-2022\n\nReferat', 'Teknisk Udvalg'],
])('reads the body beside the words of the page: %j', (head, body) => {
  expect(parse(`${head}\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n`).referat.meeting.body).toBe(body);
});

describe('the label of a decision', () => {
  const items = (label: string): string => `\n\n1. Ny sti\n\n${label}\n\nGodkendt.\n\n2. Ny bro\n\n${label}\n\nUdsat.`;

  it('says when the body of the header met', () => {
    const { meeting } = parse(`Forretningsudvalg - mødesager${items('Forretningsudvalgets beslutning den 6. december 2022:')}`).referat;
    expect([meeting.body, meeting.date]).toEqual(['Forretningsudvalg', '2022-12-06']);
  });

  it('says nothing of the meeting where it is of another body, or of another day', () => {
    const other = parse(`Byrådet - mødesager${items('Økonomiudvalgets beslutning den 6. december 2022:')}`).referat.meeting;
    expect([other.body, other.date]).toEqual(['Byrådet', undefined]);
    const day = parse(`Referat 27. september 2021 kl. 13:00${items('Økonomiudvalgets beslutning den 6. september 2021:')}`).referat.meeting;
    expect([day.body, day.date]).toEqual([undefined, '2021-09-27']);
  });
});

it('leaves the year of an assembly out of its name', () => {
  expect(meetingOf('Referat af Generalforsamling 2022\n18. marts 2023, kl. 19:00').body).toBe('Generalforsamling');
});

it('takes no sentence for the name of the body', () => {
  const { meeting } = parse(
    '27-09-2021 13:00\n\n1. Ny sti\n\nBeslutning\n\nDet blev nævnt på Regionsrådets møde den 27. september 2021\n\nGodkendt.',
  ).referat;
  expect(meeting.body).toBeUndefined();
});
