import { availableParallelism } from 'node:os';
import { describe, expect, it } from 'vitest';
import { threadsFor } from '../../src/cli/threads.js';

describe('threadsFor', () => {
  it('stays on this thread for a few documents', () => {
    expect(threadsFor(1, undefined)).toBe(1);
    expect(threadsFor(79, undefined)).toBe(1);
  });

  it('takes every core for many documents', () => {
    expect(threadsFor(1_000_000, undefined)).toBe(availableParallelism());
  });

  it('takes the number asked for, but no more than there are documents', () => {
    expect(threadsFor(1_000_000, 3)).toBe(3);
    expect(threadsFor(10, 3)).toBe(3);
    expect(threadsFor(2, 3)).toBe(2);
    expect(threadsFor(0, 3)).toBe(1);
  });
});
