/** When the meeting was, where a document has other dates and times too. */
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/schema/referat.js';
import { codesOf, parse } from '../kit/parse.js';

const BODY = '\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n';
const read = (header: string, ending = ''): ReturnType<typeof parse> => parse(`${header}${BODY}${ending}`);
const meetingOf = (header: string, ending = ''): Meeting => read(header, ending).referat.meeting;

describe('a date alone on its line', () => {
  it('is that of the letter where an opening has another', () => {
    expect(meetingOf('24. februar 2021\n\nReferat af møde i Integrationsrådet den 18. februar 2021 kl. 10.00').date).toBe('2021-02-18');
  });

  it('contradicts nothing then, and is kept as text', () => {
    const { referat } = read('24. februar 2021\n\nReferat af møde i Integrationsrådet den 18. februar 2021');
    expect(codesOf(referat)).toEqual(['header-text-unknown']);
    expect(referat.meeting.other).toEqual([{ text: '24. februar 2021', span: [0, 16] }]);
  });

  it.each([
    ['nothing says otherwise', 'Integrationsrådet\n\n24. februar 2021'],
    ['an opening with another date stood before', 'Referat af møde i Integrationsrådet den 24. februar 2021\n\n18. februar 2021'],
    ['a label gave another before', 'Mødedato: 24. februar 2021\n\n18. februar 2021'],
  ])('is less sure than an opening or a label, and all there is without them: %s', (_what, header) => {
    expect(meetingOf(header).date).toBe('2021-02-24');
  });

  it('beside a time is that of the meeting', () => {
    expect(meetingOf('24. februar 2021 kl. 16.00\n\nReferat til mødet den 18. februar 2021').date).toBe('2021-02-24');
  });
});

describe('the end of the meeting among other sentences', () => {
  it.each([
    ['before the next meeting', 'Mødet hævet kl. 12.15. Næste møde er den 4. marts 2021 kl. 9.00.', '12:15'],
    ['in a verb', 'Dirigenten hævede generalforsamlingen kl. 21.05', '21:05'],
    ['behind a clause', 'Da der ikke var flere punkter, hævede dirigenten generalforsamlingen kl. 21.45.', '21:45'],
  ])('stands %s', (_what, line, endTime) => {
    expect(meetingOf('Byrådet', `\n${line}\n`).endTime).toBe(endTime);
    expect(meetingOf(`Byrådet\n\n${line}`).endTime).toBe(endTime);
  });

  it('stands behind another sentence of the header', () => {
    expect(meetingOf('Byrådet\n\nFormanden takkede for i dag. Mødet sluttede kl. 21.05.').endTime).toBe('21:05');
  });

  it('is no time of the next meeting alone', () => {
    expect(meetingOf('Byrådet', '\nNæste møde er den 4. marts 2021 kl. 9.00.\n').endTime).toBeUndefined();
  });
});
