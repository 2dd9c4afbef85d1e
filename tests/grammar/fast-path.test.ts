import { describe, expect, it } from 'vitest';
import { defaultGrammar } from '../../src/grammar/default.js';
import { GROUPS, GROUP_NAMES } from '../../src/grammar/groups.js';
import { literalOf } from '../../src/grammar/template.js';
import type { GroupName } from '../../src/grammar/types.js';
import { fixtures } from '../kit/fixtures.js';

/** Groups whose forms stand at the beginning of a text, so that the plain way needs nothing but the patterns. */
const groups = GROUP_NAMES.filter((name) => ['whole', 'start'].includes(GROUPS[name].anchoring));

/** Lines of the fixtures as they stand and in capitals, and what stands before and behind their first sign. */
const lines = [...new Set(fixtures.flatMap(({ text }) => text.split(/\r?\n/u)))].filter((line) => line.length < 200);
const texts = [
  ...new Set(
    lines.flatMap((line) => [
      line.trim(),
      line.trim().toUpperCase(),
      ...line
        .trim()
        .split(/[:(|]/u)
        .map((part) => part.trim()),
    ]),
  ),
];

/** The entry that fits, found without any of what spares the patterns: each is tried. */
function plainly(name: GroupName, text: string): string | undefined {
  const { anchoring, ignoreCase } = GROUPS[name];
  const { entries, patterns } = defaultGrammar.groups[name];
  const lower = text.toLowerCase();
  const isLiteral = ({ forms }: { readonly forms: readonly string[] }): boolean =>
    forms.some((form) => literalOf(form)?.toLowerCase() === lower);
  const literal = anchoring === 'whole' && ignoreCase ? entries.find(isLiteral) : undefined;
  if (literal) return literal.id;
  const found = patterns.flatMap(({ id, pattern }) => {
    const [match] = new RegExp(pattern.source, pattern.flags).exec(ignoreCase && !pattern.ignoreCase ? lower : text) ?? [];
    return match === undefined ? [] : [{ id, length: match.length }];
  });
  const best =
    anchoring === 'whole'
      ? found[0]
      : found.reduce((one, next) => (next.length > one.length ? next : one), found[0] ?? { id: undefined, length: 0 });
  return best?.id;
}

describe('what spares the patterns', () => {
  it.each(groups)('leaves every match of %s', (name) => {
    const wrong = texts.filter((text) => defaultGrammar.groups[name].match(text)?.entry.id !== plainly(name, text));
    expect(wrong).toEqual([]);
  });

  it('is asked of texts that match, and of many that do not', () => {
    const hits = groups.filter((name) => texts.some((text) => defaultGrammar.groups[name].match(text)));
    expect(hits.length).toBeGreaterThan(groups.length * 0.8);
    expect(texts.length).toBeGreaterThan(5000);
  });
});
