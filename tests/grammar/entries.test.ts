import { describe, expect, it } from 'vitest';
import { defaultGrammar } from '../../src/grammar/default.js';
import { compileGrammar } from '../../src/grammar/compile.js';
import { GROUPS, GROUP_NAMES } from '../../src/grammar/groups.js';
import { SLOT_NAMES } from '../../src/grammar/slots.js';
import { slotsOf } from '../../src/grammar/template.js';
import type { Entry, GroupName, Matcher } from '../../src/grammar/types.js';

interface Named {
  readonly place: string;
  readonly group: GroupName;
  readonly entry: Entry;
}

const entries: readonly Named[] = GROUP_NAMES.flatMap((group) =>
  defaultGrammar.groups[group].entries.map((entry) => ({ place: `${group}.${entry.id}`, group, entry })),
);

/** A matcher of this entry alone, in the anchoring of its group. */
function alone({ group, entry }: Named): Matcher {
  const { id, ...source } = entry;
  const groups = { ...defaultGrammar.source.groups, [group]: { [id]: source } };
  return compileGrammar({ name: 'one entry', groups }).groups[group];
}

const said = entries.flatMap((named) =>
  named.entry.examples.map((text) => [`${named.place} in ${JSON.stringify(text)}`, named, text] as const),
);
const denied = entries.flatMap((named) =>
  named.entry.not.map((text) => [`${named.place} in ${JSON.stringify(text)}`, named, text] as const),
);

describe('the grammar', () => {
  it('has entries in every group, and all of them are looked at here', () => {
    expect(GROUP_NAMES.filter((group) => defaultGrammar.groups[group].entries.length === 0)).toEqual([]);
    expect(entries.length).toBeGreaterThan(100);
    expect(said.length).toBeGreaterThan(entries.length);
  });

  it.each(said)('finds %s', (_what, named, text) => {
    const matcher = alone(named);
    const match = matcher.match(text);
    expect(match?.entry.id).toBe(named.entry.id);
    expect(defaultGrammar.groups[named.group].match(text)).toBeDefined();
  });

  it.each(denied)('does not find %s', (_what, named, text) => {
    expect(alone(named).match(text)).toBeUndefined();
  });

  it('shows an example of every entry', () => {
    expect(entries.filter(({ entry }) => entry.examples.length === 0).map(({ place }) => place)).toEqual([]);
  });

  it('repeats no form inside a group', () => {
    const repeated = GROUP_NAMES.flatMap((group) => {
      const forms = defaultGrammar.groups[group].entries.flatMap(({ id, forms: own }) => own.map((form) => ({ id, form })));
      return forms
        .filter(({ form }, i) => forms.findIndex((other) => other.form === form) !== i)
        .map(({ id, form }) => `${group}.${id}: ${form}`);
    });
    expect(repeated).toEqual([]);
  });

  it('uses no slot that does not exist', () => {
    const unknown = entries.flatMap(({ place, entry }) =>
      entry.forms
        .flatMap(slotsOf)
        .filter((slot) => !SLOT_NAMES.includes(slot))
        .map((slot) => `${place}: ${slot}`),
    );
    expect(unknown).toEqual([]);
  });

  it('has a word about every group', () => {
    expect(GROUP_NAMES.filter((group) => !GROUPS[group].about.endsWith('.'))).toEqual([]);
  });
});
