import { describe, expect, it } from 'vitest';
import { jsonName, minutesEnding, type Input } from '../../src/node/input.js';
import { orderInputs, planOutputs } from '../../src/node/plan.js';

const input = (path: string, file = `/in/${path}`): Input => ({ file, shown: file.slice(1), path });

describe('minutesEnding', () => {
  it.each([
    ['a.txt', '.txt'],
    ['A.TXT', '.TXT'],
    ['a.b.Markdown', '.Markdown'],
    ['a.md', '.md'],
    ['a.json', undefined],
    ['txt', undefined],
    ['.md', undefined],
  ])('of %s is %s', (name, ending) => {
    expect(minutesEnding(name)).toBe(ending);
  });
});

describe('jsonName', () => {
  it.each([
    ['x/y.txt', 'x/y.json'],
    ['A.MD', 'A.json'],
    ['Referat nr. 12', 'Referat nr. 12.json'],
    ['a.log', 'a.log.json'],
  ])('of %s is %s', (path, name) => {
    expect(jsonName(input(path))).toBe(name);
  });

  it('of standard input is stdin.json', () => {
    expect(jsonName({ file: '-', shown: 'standard input' })).toBe('stdin.json');
  });
});

describe('orderInputs', () => {
  it('sorts by path, whatever the order of the arguments', () => {
    const sorted = orderInputs([input('b.txt'), input('a/z.txt'), input('B.txt'), input('å.txt'), input('a.txt')]);
    expect(sorted.map(({ path }) => path)).toEqual(['B.txt', 'a.txt', 'a/z.txt', 'b.txt', 'å.txt']);
  });

  it('takes the same file under the same path once', () => {
    expect(orderInputs([input('a.txt', '/in/a.txt'), input('a.txt', '/in/a.txt')])).toHaveLength(1);
    expect(orderInputs([input('a.txt', '/in/a.txt'), input('a.txt', '/ud/a.txt')])).toHaveLength(2);
    expect(orderInputs([input('a.txt', '/in/x/a.txt'), input('x/a.txt', '/in/x/a.txt')])).toHaveLength(2);
  });
});

describe('planOutputs', () => {
  it('keeps the first of two inputs for one file and fails the second with both names', () => {
    const plan = planOutputs([input('a.txt'), input('a.md'), input('b.md')], false);
    expect(plan.inputs.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
    expect(plan.failures).toEqual([
      { shown: 'in/a.txt', reason: 'would write a.json as in/a.md does, rename one or convert it to another folder' },
    ]);
  });

  it('folds case and form of letters where the file system does', () => {
    const twins = [input('Åby.txt'), input('A\u030aBY.txt')];
    expect(planOutputs(twins, false).failures).toHaveLength(0);
    expect(planOutputs(twins, true).failures).toHaveLength(1);
  });
});
