import { describe, expect, it } from 'vitest';
import { append, highest, lowest } from '../src/lists.js';

const MANY = 400_000;
const many = Array.from({ length: MANY }, (_, i) => (i * 7919) % MANY);

describe('lists of any length', () => {
  it('overflow the stack as arguments, which is why the functions are there', () => {
    expect(() => Math.max(...many)).toThrow(RangeError);
  });

  it('have a lowest and a highest', () => {
    expect([lowest(many), highest(many)]).toEqual([0, MANY - 1]);
    expect([lowest([3, -1, 2]), highest([3, -1, 2])]).toEqual([-1, 3]);
    expect([lowest([]), highest([])]).toEqual([Infinity, -Infinity]);
  });

  it('go behind each other in their order', () => {
    const list = [1];
    append(list, [2, 3]);
    append(list, []);
    expect(list).toEqual([1, 2, 3]);
    append(list, many);
    expect([list.length, list.at(-1)]).toEqual([MANY + 3, many.at(-1)]);
  });
});
