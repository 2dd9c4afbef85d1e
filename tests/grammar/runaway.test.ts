import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import * as characters from '../../src/grammar/characters.js';
import { BUILT_IN } from '../../src/dialect/choose.js';
import { defaultGrammar } from '../../src/grammar/default.js';
import { skeletonOf, type Counts } from '../kit/skeleton.js';

interface Named {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The base, and what the dialects that come with the package add to it. */
const compiled: readonly Named[] = [defaultGrammar, ...BUILT_IN.map(({ grammar }) => grammar())].flatMap(({ groups }) =>
  Object.entries(groups).flatMap(([group, { patterns }]) => patterns.map(({ id, pattern }) => ({ name: `${group}.${id}`, pattern }))),
);
const typographic: readonly Named[] = Object.entries(characters)
  .filter((entry): entry is [string, RegExp] => entry[1] instanceof RegExp)
  .map(([name, pattern]) => ({ name, pattern }));

type Verdict = 'safe' | 'polynomial' | 'exponential' | 'unknown';

const verdicts = new Map<string, Verdict>();

/** An attempt at one place of the text: where a search may begin anywhere, the analyser would count all attempts together. */
async function judge(pattern: RegExp, counts: Counts): Promise<Verdict> {
  const whole = skeletonOf(pattern, counts);
  const skeleton = whole.startsWith('^') ? whole : `^(?:${whole})`;
  const known = verdicts.get(`${counts} ${skeleton}`);
  if (known) return known;
  const result = await check(skeleton, '', { checker: 'automaton', timeout: 5000 });
  const verdict = result.status === 'vulnerable' ? result.complexity.type : result.status;
  verdicts.set(`${counts} ${skeleton}`, verdict);
  return verdict;
}

/**
 * Entries the analyser does not decide in any reasonable time: a name of any words, a verb, and a clause of any words. All their counts
 * are bounded, and each part begins with what the one before cannot hold at its end.
 */
const UNDECIDED: readonly string[] = ['leadIn.role-inline', 'leadIn.impersonal-inline'];

async function listed(patterns: readonly Named[], counts: Counts, verdict: Verdict): Promise<readonly string[]> {
  const found = new Set<string>();
  const asked = patterns.filter(({ name }) => !UNDECIDED.includes(name)).values();
  // The analyser runs beside this process, and answers two questions at a time.
  const ask = async (): Promise<void> => {
    for (const { name, pattern } of asked) if ((await judge(pattern, counts)) === verdict) found.add(`${name} ${pattern.source}`);
  };
  await Promise.all([ask(), ask()]);
  return [...found];
}

describe('the analyser', () => {
  it('is asked about all entries but a few that are named', () => {
    const names = new Set(compiled.map(({ name }) => name));
    expect(UNDECIDED.filter((name) => !names.has(name))).toEqual([]);
    expect(UNDECIDED.length).toBeLessThan(4);
  });

  it.each<[string, string, Counts, Verdict]>([
    ['a repetition of a repetition', String.raw`^(?:\p{L}+)+$`, 'bounded', 'exponential'],
    ['the same with a bound inside', String.raw`^(?:\p{L}{1,40})+$`, 'free', 'exponential'],
    ['two runs side by side', String.raw`^\d*(?:\.)?\d*$`, 'bounded', 'polynomial'],
    ['two alternatives that overlap', String.raw`^(?:\p{L}|\p{Lu})*$`, 'bounded', 'exponential'],
    ['words and slots', String.raw`^(?:Punkt|Pkt\.) (?<number>\d{1,4})(?:: (?<title>\S.{0,600}))?$`, 'bounded', 'safe'],
  ])('sees through the skeleton of %s', async (_what, source, counts, verdict) => {
    expect(await judge(new RegExp(source, 'u'), counts)).toBe(verdict);
  });
});

describe.each([
  ['grammar', compiled, 300],
  ['characters', typographic, 40],
] as const)('patterns of the %s', (_name, patterns, least) => {
  it('are all looked at', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(least);
  });

  it('run in linear time where they repeat without a bound', async () => {
    expect(await listed(patterns, 'bounded', 'polynomial')).toEqual([]);
    expect(await listed(patterns, 'bounded', 'exponential')).toEqual([]);
  }, 60_000);

  it('would not run away even if their bounds were off', async () => {
    expect(await listed(patterns, 'free', 'exponential')).toEqual([]);
  }, 480_000);

  it('are all understood by the analyser', async () => {
    expect(await listed(patterns, 'bounded', 'unknown')).toEqual([]);
  }, 60_000);
});
