import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultGrammar } from '../../src/grammar/default.js';
import { inLatin, LATIN, toLatin } from '../../src/grammar/latin.js';
import { inUnicode } from '../kit/unicode.js';

describe('the letters of a pattern', () => {
  it.each(Object.entries(LATIN))('%s are those of Unicode, up to ɏ and from Ḁ to ỿ', (name, latin) => {
    const unicode = new RegExp(`^${name}$`, 'u');
    const narrow = new RegExp(`^[${latin}]$`, 'u');
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const character = String.fromCharCode(code);
      const isNear = code <= 0x24f || (code >= 0x1e00 && code <= 0x1eff);
      if (narrow.test(character) !== (isNear && unicode.test(character))) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    [String.raw`\p{Lu}x`, 'ŠxÅxΣx', ['Šx', 'Åx']],
    [String.raw`[\p{L}-]+`, 'Ærø-by ж', ['Ærø-by']],
    [String.raw`\[\p{Ll}\]`, '[å] å', ['[å]']],
    [String.raw`[^\]\p{L}]`, 'a]1', ['1']],
    [String.raw`\\p`, String.raw`a\p`, [String.raw`\p`]],
  ])('are narrowed in %s, wherever they stand', (pattern, text, found) => {
    expect([...text.matchAll(new RegExp(toLatin(pattern), 'gu'))].map(([match]) => match)).toEqual(found);
  });

  it('keep the flags of a pattern that is narrowed whole', () => {
    expect(['ŠÅ', 'šå', 'Σ', 'x'].map((text) => inLatin(/^\p{Lu}+$/iu).test(text))).toEqual([true, true, false, true]);
    expect(inLatin(/^\p{Lu}+$/u).test('šå')).toBe(false);
  });

  it('leave no pattern of the grammar with a class of all letters, and every match as it was', () => {
    const text = readFileSync(new URL('../../fixtures/helhed-1/input.md', import.meta.url), 'utf8');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const patterns = Object.values(defaultGrammar.groups).flatMap((group) => group.patterns.map(({ pattern }) => pattern));
    expect(patterns.filter(({ source }) => source.includes(String.raw`\p`))).toEqual([]);
    const at = (pattern: RegExp, line: string): unknown => {
      pattern.lastIndex = 0;
      const found = pattern.exec(line);
      return found && [found.index, ...found];
    };
    const differing = patterns.flatMap((pattern) => {
      const unicode = new RegExp(inUnicode(pattern.source), pattern.flags);
      return lines.filter((line) => JSON.stringify(at(pattern, line)) !== JSON.stringify(at(unicode, line)));
    });
    expect(differing).toEqual([]);
  });
});
