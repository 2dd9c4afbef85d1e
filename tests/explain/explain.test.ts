import { describe, expect, it } from 'vitest';
import { explainLine, type Explanation } from '../../src/explain/explain.js';
import { STEPS } from '../../src/split/chain.js';
import { WITNESSES } from '../../src/split/evidence.js';
import { must } from '../kit/must.js';
import { parse } from '../kit/parse.js';

const MINUTES = `REFERAT Chefgruppen d. 12-03-2025

Indholdsfortegnelse
Ny sti.....2

Punkt 1: Ny sti

05.01.08-P20-2-25

Sagsfremstilling

Stien er smal.
Side 2 af 4
1. Den er mørk.

Konklusion

Beslutning

Godkendt.

Punkt 3: Budget

Beslutning

Udsat.
`;

/** What is said of the line that is this text. */
function explain(text: string, minutes = MINUTES): Explanation {
  const { referat } = parse(minutes, { path: 'a.txt' });
  return must(explainLine(referat, minutes, minutes.split(/\r?\n/u).indexOf(text) + 1));
}
const paths = ({ claims }: Explanation): readonly string[] => claims.map(({ path }) => path.join('/'));

describe('of an item heading', () => {
  it('every witness is told, with its weight, and the sum is theirs', () => {
    const { weighing } = explain('Punkt 1: Ny sti');
    const { strength, heard, unheard, weight, isHeading } = must(weighing);
    expect(isHeading).toBe(true);
    expect(heard).toEqual((['contents', 'caseNumber', 'label', 'alone'] as const).map((name) => ({ name, weight: WITNESSES[name] })));
    expect(unheard).toEqual(['repeated', 'timeSlot', 'heading', 'act', 'inList', 'bilag', 'person', 'sentence', 'answer']);
    expect(weight).toBe(strength + WITNESSES.contents + WITNESSES.caseNumber + WITNESSES.label + WITNESSES.alone);
  });

  it('the step from the item before is told', () => {
    const { weighing, chain } = explain('Punkt 3: Budget');
    expect(must(weighing).steps).toEqual([{ name: 'gap', weight: STEPS.gap }]);
    expect(must(weighing).previous).toEqual({ line: 6, text: 'Punkt 1: Ny sti' });
    expect(chain).toEqual({
      length: 2,
      weight: must(explain('Punkt 1: Ny sti').weighing).weight + must(weighing).weight + STEPS.gap,
    });
  });

  it('a line that could have been one and is none is told apart', () => {
    const { weighing } = explain('1. Den er mørk.');
    expect(must(weighing)).toMatchObject({ isHeading: false, form: 'dot', steps: [] });
    expect(must(weighing).heard.map(({ name }) => name)).toContain('sentence');
    expect(explain('Stien er smal.').weighing).toBeUndefined();
  });

  it('both lines are told where the title stands below the number', () => {
    const minutes = 'REFERAT Chefgruppen d. 12-03-2025\n\nPkt. 1\nNy sti\n\nBeslutning\n\nGodkendt.\n';
    expect(explain('Ny sti', minutes).weighing).toEqual(explain('Pkt. 1', minutes).weighing);
    expect(explain('Ny sti', minutes).weighing?.isHeading).toBe(true);
  });
});

describe('of any line', () => {
  it('what was read from it is told', () => {
    expect(paths(explain('Punkt 1: Ny sti'))).toEqual(['punkter/0/number', 'punkter/0/title']);
    expect(paths(explain('05.01.08-P20-2-25'))).toEqual(['punkter/0/journalNumber/raw']);
    expect(paths(explain('Udsat.'))).toEqual(['punkter/1/sections/0/blocks/0/text', 'punkter/1/decisions/0/outcomes/0/evidence']);
  });

  it('its label is told, and that it is a weak one', () => {
    expect(explain('Sagsfremstilling').label).toEqual({ entry: 'section.sagsfremstilling', kind: 'sagsfremstilling', weak: false });
    expect(explain('Konklusion').label).toMatchObject({ kind: 'beslutning', weak: true });
    expect(explain('Stien er smal.').label).toBeUndefined();
  });

  it('that it belongs to the page, to the contents list or to nothing is told', () => {
    expect(explain('Side 2 af 4').furniture).toBe('page-number');
    expect(explain('Ny sti.....2').isListed).toBe(true);
    expect(explain('Punkt 1: Ny sti').isListed).toBe(false);
    expect(explain('Kære alle', 'Kære alle\n\nTak for i går.\n').unclaimed).toBe('no punkter found');
  });

  it('lines are those of the file, whatever it ends them with', () => {
    const { text, weighing } = explain('Punkt 3: Budget', `\u00a0\r\n${MINUTES.replaceAll('\n', '\r\n')}`);
    expect(text).toBe('Punkt 3: Budget');
    expect(must(weighing).previous?.line).toBe(7);
  });

  it('a line that is not there has no explanation, and an empty one has', () => {
    const { referat } = parse(MINUTES);
    expect(explainLine(referat, MINUTES, 2)).toMatchObject({ text: '', claims: [] });
    expect(explainLine(referat, MINUTES, 400)).toBeUndefined();
  });
});

it('a line is explained with the dialect that the document was read with', () => {
  const minutes = 'Skovnæs Kommune\n\nPunkt 1: Ny sti\n\nDet handler sagen om\n\nStien er smal.\n';
  expect(explain('Det handler sagen om', minutes).label?.kind).toBe('anledning');
});
