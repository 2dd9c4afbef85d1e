import { describe, expect, it } from 'vitest';
import { defined } from '../src/defined.js';

describe('defined', () => {
  it('leaves out what is undefined, keeps the order, and keeps every other value', () => {
    const kept = defined({ b: 1, a: undefined, z: '', c: null, n: 0, f: false, l: [] });
    expect([kept, Object.keys(kept)]).toStrictEqual([{ b: 1, z: '', c: null, n: 0, f: false, l: [] }, ['b', 'z', 'c', 'n', 'f', 'l']]);
  });
});
