import { describe, expect, it } from 'vitest';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

/** The end time, the last line of the last item, and what else the meeting says. */
function read(below: string): readonly unknown[] {
  const { referat, text } = parse(
    `REFERAT Chefgruppen d. 12-03-2025\n\nPunkt 1: Eventuelt\n\nBo Engdahl har en nøgle for meget.\n\n${below}`,
  );
  const { span } = must(referat.punkter.at(-1));
  return [
    referat.meeting.endTime,
    text
      .slice(...span)
      .split('\n')
      .at(-1),
    (referat.meeting.other ?? []).map((one) => one.text),
  ];
}

const TEXT = 'Bo Engdahl har en nøgle for meget.';

describe('the end of the meeting', () => {
  it.each([
    ['on a line', 'Mødet hævet kl. 19.34'],
    ['over two lines', 'Da ingen ønskede ordet, takkede dirigenten for god ro og orden og hævede\ngeneralforsamlingen kl. 19.34.'],
    ['over two lines, of which the second is the time', 'Dirigenten takkede for god ro og orden og hævede generalforsamlingen kl.\n19.34.'],
  ])('is no part of the last item: %s', (_what, below) => {
    expect(read(below)).toEqual(['19:34', TEXT, []]);
  });

  it('keeps what stands beside it', () => {
    expect(read('Mødet hævet kl. 19.34. Tak for kaffen.')).toEqual(['19:34', TEXT, ['Tak for kaffen.']]);
  });

  it('begins below a line without text', () => {
    expect(read('&nbsp;\nMødet sluttede kl. 21.')[0]).toBe('21:00');
  });

  it.each([
    ['a line that ends a sentence', 'Mødet trak ud.\nGeneralforsamlingen kl. 19.34 er glemt.'],
    ['a line below which a blank one stands', 'Dirigenten takkede og hævede generalforsamlingen kl.\n\n19.34 mennesker kom.'],
  ])('is not read into two lines: %s', (_what, below) => {
    expect(read(below)).toEqual([undefined, below.split('\n').at(-1), []]);
  });
});
