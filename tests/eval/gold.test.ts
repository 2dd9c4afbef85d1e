/** The gold that comes with the project. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate, readGold } from '../../eval/folder.js';
import { fold } from '../../eval/match.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = path.resolve(import.meta.dirname, '../../eval/gold');
const documents = readGold(folder);

describe('the gold', () => {
  it('is of many bodies', () => {
    expect(documents.length).toBeGreaterThanOrEqual(12);
    expect(new Set(documents.map(({ group }) => group)).size).toBeGreaterThanOrEqual(6);
  });

  it.each(documents.map((document) => [document.name, document] as const))(
    '%s says nothing that its source does not say',
    (_name, { file, gold }) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      // What the page did to the text is not in the gold.
      // Words cut by a line end, the numbers of pages, and where a link leads are no words of the text.
      const source = fold(
        text
          .replace(/-\n/gu, '')
          .replace(/^Side \d+ af \d+$/gmu, '')
          .replace(/\]\([^)]*\)/gu, ']'),
      );
      const { meeting, tableOfContents, punkter } = gold;
      const people = [...meeting.present, ...meeting.absent, ...punkter.flatMap(({ absent }) => absent)];
      const said = [
        meeting.body,
        meeting.organisation,
        meeting.place,
        ...people.map((person) => (typeof person === 'string' ? person : person.name)),
        ...tableOfContents.map(({ title }) => title),
        ...punkter.flatMap(({ number, title, journalNumber, recommendation, bilag }) => [
          number,
          title,
          journalNumber,
          recommendation?.by,
          ...(recommendation?.points ?? []),
          ...bilag,
        ]),
        ...punkter.flatMap(({ sections }) => sections.map(({ heading }) => heading)),
        ...punkter
          .flatMap(({ sections, other }) => [...sections.map((section) => section.text), ...other])
          .flatMap((part) => part.split('\n')),
      ];
      expect(said.filter((part) => part !== undefined && !source.includes(fold(part)))).toEqual([]);
    },
  );
});

describe('a folder of gold', () => {
  const gold = JSON.stringify({ meeting: {}, punkter: [{ number: '1', title: 'Ny sti' }] });

  it('is scored, whatever is in it', () => {
    const root = temporaryFolder({ 'a/x.txt': 'Punkt 1: Ny sti\n', 'a/x.gold.json': gold, 'b/y.md': '\0', 'b/y.gold.json': gold });
    const { documents: count, groups, rows } = evaluate(root);
    expect([count, groups]).toEqual([2, 2]);
    expect(rows.find(({ name }) => name === 'title')).toMatchObject({ size: 2, figures: { strict: 2 / 3 } });
  });

  it('is refused with the name of the file that is wrong', () => {
    expect(() => evaluate(temporaryFolder({ 'a/x.gold.json': gold }))).toThrow('a/x.gold.json: no x.txt or .md beside it');
    expect(() => evaluate(temporaryFolder({ 'x.txt': 'a', 'x.gold.json': '{"meeting":{},"punkter":[{"titel":"a"}]}' }))).toThrow(
      'x.gold.json: punkter.0: Unrecognized key: "titel"',
    );
  });
});
