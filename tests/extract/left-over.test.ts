/** What the lines of a header say besides what was read from them. */
import { describe, expect, it } from 'vitest';
import { parse } from '../kit/parse.js';

const BODY = '\n\nPunkt 1: Ny sti\n\nBeslutning\n\nGodkendt.\n';
const otherOf = (header: string, ending = ''): readonly (readonly [string | undefined, string])[] =>
  (parse(`Referat af møde i Havneudvalget den 5. marts 2018\n${header}${BODY}${ending}`).referat.meeting.other ?? []).map(
    ({ label, text }) => [label, text],
  );

describe('what is left over', () => {
  it.each([
    ['a list without people', 'Til stede: 42 medlemmer, heraf 38 stemmeberettigede', 'Til stede: 42 medlemmer, heraf 38 stemmeberettigede'],
    [
      'a sentence behind people',
      'Til stede: Bo Ek (A), Ib Holk (V). Fra havnen kom lidt over tyve gæster.',
      'Fra havnen kom lidt over tyve gæster.',
    ],
    ['the members in an agenda', 'Indkaldt:\n- Bo Ek (A)', 'Bo Ek (A)'],
  ])('is kept as text: %s', (_what, header, text) => {
    expect(otherOf(header)).toContainEqual([undefined, text]);
  });

  it('is kept where it stands behind the end of the meeting', () => {
    expect(otherOf('', '\nMødet sluttede kl. 21.05. Næste møde er den 4. maj.\n')).toEqual([[undefined, 'Næste møde er den 4. maj.']]);
  });

  it('is kept once where the ending is told in the last item', () => {
    const { referat } = parse(
      `Referat af møde i Havneudvalget den 5. marts 2018${BODY}Mødet sluttede kl. 21.05. Næste møde er den 4. maj.`,
    );
    const all = JSON.stringify([referat.meeting.other ?? [], referat.punkter]);
    expect(all.split('Næste møde er den 4. maj.').length - 1).toBeLessThanOrEqual(2);
  });

  it.each([
    ['labels without values', 'Mødested:\nFraværende:'],
    ['nobody', 'Afbud: Ingen.'],
    ['people, times and places', 'Til stede: Bo Ek (A), Ib Holk (V)\nAfbud: Åse Dam\nMødested: Havnen\nTid: kl. 16.00-17.00'],
    ['the head of a roll', '| Navn | Rolle | Mødt |\n| - | - | - |\n| Bo Ek | formand | Ja |\n| Åse Dam | medlem | Nej |'],
    ['the name of the body again', 'Havneudvalget'],
    ['names of sides', 'Deltagere\n  Fra kommunen\n    Bo Ek\n  Fra havnen\n    Ib Holk'],
  ])('is nothing of %s', (_what, header) => {
    expect(otherOf(header)).toEqual([]);
  });
});
