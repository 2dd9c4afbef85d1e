import { describe, expect, it } from 'vitest';
import { must } from '../kit/must.js';
import { inPunkt, parse } from '../kit/parse.js';

function decisionsOf(
  content: string,
  header = 'REFERAT Økonomiudvalget d. 12-03-2025',
): readonly (readonly [boolean, string | undefined, string | undefined])[] {
  const { referat } = parse(inPunkt(content).replace('REFERAT Chefgruppen d. 12-03-2025', header));
  return must(referat.punkter[0]).decisions.map(({ own, body, date }) => [own, body, date]);
}

describe('a decision', () => {
  it.each([
    ['without owner', 'Beslutning', [true, undefined, undefined]],
    ['of this body and date', 'Beslutning i Økonomiudvalget den 12-03-2025', [true, 'Økonomiudvalget', '2025-03-12']],
    ['of this body in another form', 'Beslutning i Økonomiudvalg den 12-03-2025', [true, 'Økonomiudvalg', '2025-03-12']],
    ['of this body behind a comma', 'Beslutning Økonomiudvalget, 12. marts 2025', [true, 'Økonomiudvalget', '2025-03-12']],
    ['of the meeting of this body', 'Beslutning på økonomiudvalgsmødet den 12-03-2025', [true, 'økonomiudvalgsmødet', '2025-03-12']],
    ['of another body', 'Beslutning i Havneudvalget den 12-03-2025', [false, 'Havneudvalget', '2025-03-12']],
    ['of this date, which another word names', 'Vedtagelse den 12. marts 2025', [true, undefined, '2025-03-12']],
    ['of an earlier date, which another word names', 'Vedtagelse den 7. februar 2025', [false, undefined, '2025-02-07']],
    ['of another body, which another word names', 'Vedtagelse i Havneudvalget den 12. marts 2025', [false, 'Havneudvalget', '2025-03-12']],
    ['of another date', 'Beslutning i Økonomiudvalget den 12-02-2025', [false, 'Økonomiudvalget', '2025-02-12']],
    ['of an earlier meeting with its item', 'Økonomiudvalget, 18. september 2024, pkt. 153', [false, 'Økonomiudvalget', '2024-09-18']],
  ])('%s', (_what, label, expected) => {
    expect(decisionsOf(`${label}\n\nGodkendt.`)).toEqual([expected]);
  });

  it.each([
    ['of the meeting, by its kind', 'Amtsrådets Udvalg for Havne', true],
    ['of the meeting, in the form with an article', 'Udvalget for Havne', true],
    ['of the meeting, at the end of another word', '§ 17, stk. 4-udvalget for nye havne', true],
    ['of another body', 'Havnebestyrelsen', false],
  ])('below `Udvalgets beslutning` is %s', (_what, body, own) => {
    expect(decisionsOf('UDVALGETS BESLUTNING:\nTiltrådt.', `REFERAT\n\nUdvalg: ${body}\nMødedato: 12. marts 2025`)).toEqual([
      [own, 'UDVALGET', undefined],
    ]);
  });

  it.each([
    ['Byrådet', 'of Nordby Byråd', 'Nordby Byråd', true],
    ['Byrådet', 'of Byrådet i Nordby', 'Byrådet i Nordby', true],
    ['Ungeudvalget', 'of Børne- og Ungeudvalget', 'Børne- og Ungeudvalget', false],
    ['Økonomiudvalget', 'of Udvalget for Økonomi', 'Udvalget for Økonomi', false],
  ])('of %s in the minutes %s is own where only a place is added', (body, _what, meeting, own) => {
    const header = `REFERAT\n\nUdvalg: ${meeting}\nMødedato: 12. marts 2025`;
    expect(decisionsOf(`Beslutning i ${body} den 12-03-2025\n\nGodkendt.`, header)).toEqual([[own, body, '2025-03-12']]);
  });

  it('of each body stands below the body, a date and a colon', () => {
    expect(decisionsOf('Økonomiudvalget, 12. marts 2025:\n\nGodkendt.\n\nByrådet, 3. marts 2025:\n\nAnbefales.')).toEqual([
      [true, 'Økonomiudvalget', '2025-03-12'],
      [false, 'Byrådet', '2025-03-03'],
    ]);
  });

  it.each(['Sølby, 3. marts 2025:', 'Byrådet, 3. marts 2025', 'Byrådet, 3. marts 2025: en aften i havnen:'])(
    'is one with what stands below a line that is no such label: %s',
    (line) => {
      expect(decisionsOf(`Beslutning\n\nGodkendt.\n\n${line}\n\nAnbefales.`)).toEqual([[true, undefined, undefined]]);
    },
  );

  it('of each body stands for itself', () => {
    const both = 'Beslutning i Havneudvalget den 18-02-2025\n\nAnbefales.\n\nBeslutning\n\nGodkendt.';
    expect(decisionsOf(both).map(([own]) => own)).toEqual([false, true]);
  });

  it('is none where its section is empty', () => {
    expect(decisionsOf('Sagsfremstilling\n\nTekst.\n\nBeslutning')).toEqual([]);
  });

  it('without a body in the header is this one if its date fits', () => {
    expect(decisionsOf('Beslutning i Havneudvalget den 12-03-2025\n\nGodkendt.', 'REFERAT')).toEqual([
      [true, 'Havneudvalget', '2025-03-12'],
    ]);
  });
});

describe('advice below a recommendation', () => {
  const advised = (text: string): ReturnType<typeof decisionsOf> =>
    decisionsOf(`Indstilling\n\nKulturudvalget indstiller, at stien anlægges.\n\n${text}\n\nBeslutning\n\nGodkendt.`);

  it('is an earlier decision of the body that gives it', () => {
    expect(advised('Byrådet anbefaler indstillingen.')).toEqual([
      [false, 'Byrådet', undefined],
      [true, undefined, undefined],
    ]);
  });

  it.each(['Økonomiudvalget anbefaler indstillingen.', 'Formanden anbefaler indstillingen.'])('is none: %s', (text) => {
    expect(advised(text)).toEqual([[true, undefined, undefined]]);
  });
});
