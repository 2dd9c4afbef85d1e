import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/markdown/passage.js';
import { askOnce } from '../../src/split/ask-once.js';
import type { Document } from '../../src/split/context.js';

describe('askOnce', () => {
  it('works an answer out once for a passage, and anew for another one of the same text', () => {
    const asked: string[] = [];
    const ask = askOnce((_document: Document, { text }: Passage) => {
      asked.push(text);
      return text === '' ? undefined : { length: text.length };
    });
    const document = {} as Document;
    const passages = ['abc', 'abc', ''].map((text) => ({ text, start: 0, end: text.length, map: undefined }));
    const answers = [...passages, ...passages].map((passage) => ask(document, passage)?.length);
    expect([answers, asked]).toEqual([
      [3, 3, undefined, 3, 3, undefined],
      ['abc', 'abc', ''],
    ]);
  });
});
