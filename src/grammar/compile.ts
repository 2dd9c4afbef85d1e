/** The only place, with characters.ts, that builds a regular expression: forms become patterns here. */
import { baseName, literalOf, patternOf, type ResolveSlot } from './template.js';
import { GROUPS, GROUP_NAMES, type GroupRule } from './groups.js';
import { slotResolver } from './slots.js';
import type { Entry, Grammar, GrammarSource, GroupName, Match, Matcher, SlotMatch } from './types.js';

interface CompiledForm {
  readonly entry: Entry;
  readonly pattern: RegExp;
}

/** Compiles every form of a grammar. Throws GrammarError for a form that cannot be read. */
export function compileGrammar(source: GrammarSource): Grammar {
  const resolve = slotResolver(source);
  const groups = Object.fromEntries(
    GROUP_NAMES.map((name) => [name, compileGroup(GROUPS[name], entriesOf(source, name), resolve)]),
  ) as Record<GroupName, Matcher>;
  return { name: source.name, source, groups };
}

const entriesOf = (source: GrammarSource, name: GroupName): readonly Entry[] =>
  Object.entries(source.groups[name] ?? {}).map(([id, entry]) => ({ id, ...entry }));

/** Labels are compared without regard to case and to how much white space stands between words. */
const fold = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

function compileGroup(rule: GroupRule, entries: readonly Entry[], resolve: ResolveSlot): Matcher {
  const literals = new Map<string, Entry>();
  const forms: CompiledForm[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      const literal = rule.anchoring === 'whole' && rule.ignoreCase ? literalOf(form) : undefined;
      if (literal === undefined) forms.push({ entry, pattern: compileForm(rule, entry, form, resolve) });
      else if (!literals.has(fold(literal))) literals.set(fold(literal), entry);
    }
  }
  const longest = Math.max(0, ...[...literals.keys()].map((key) => key.length));
  const byLiteral = (text: string): Match | undefined => {
    if (text.length > longest + 8) return undefined;
    const entry = literals.get(fold(text));
    return entry && { entry, start: 0, end: text.length, slots: {} };
  };
  return {
    entries,
    match: (text) => byLiteral(text) ?? (rule.anchoring === 'anywhere' ? leftmost(forms, text) : firstOf(forms, text)),
    matchAll: (text) => allOf(forms, text),
    patterns: forms.map(({ entry, pattern }) => ({ id: entry.id, pattern })),
  };
}

function compileForm(rule: GroupRule, entry: Entry, form: string, resolve: ResolveSlot): RegExp {
  const anchoring = entry.attributes.whole === true ? 'whole' : rule.anchoring;
  const bounded = anchoring !== 'whole';
  const body = patternOf(form, resolve, { bounded, named: true });
  const anchored = {
    whole: String.raw`^(?:${body})$`,
    start: String.raw`^(?:${body})`,
    end: String.raw`(?:${body})$`,
    anywhere: body,
  }[anchoring];
  const slots = body.includes('(?<') ? 'd' : '';
  return new RegExp(anchored, `${rule.anchoring === 'anywhere' ? 'g' : ''}${rule.ignoreCase ? 'i' : ''}${slots}u`);
}

function matchOf(entry: Entry, found: RegExpExecArray): Match {
  const slots: Partial<Record<string, SlotMatch>> = {};
  for (const [name, range] of Object.entries<[number, number] | undefined>(found.indices?.groups ?? {})) {
    if (range === undefined) continue;
    const text = found.groups?.[name];
    if (text !== undefined) slots[baseName(name)] = { text, start: range[0], end: range[1] };
  }
  return { entry, start: found.index, end: found.index + found[0].length, slots };
}

function firstOf(forms: readonly CompiledForm[], text: string): Match | undefined {
  for (const { entry, pattern } of forms) {
    const found = pattern.exec(text);
    if (found) return matchOf(entry, found);
  }
  return undefined;
}

function leftmost(forms: readonly CompiledForm[], text: string): Match | undefined {
  let best: { entry: Entry; found: RegExpExecArray } | undefined;
  for (const { entry, pattern } of forms) {
    pattern.lastIndex = 0;
    const found = pattern.exec(text);
    if (!found) continue;
    const isBetter = !best || found.index < best.found.index || (found.index === best.found.index && found[0].length > best.found[0].length);
    if (isBetter) best = { entry, found };
  }
  return best && matchOf(best.entry, best.found);
}

function allOf(forms: readonly CompiledForm[], text: string): readonly Match[] {
  const matches: Match[] = [];
  for (const { entry, pattern } of forms) {
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      matches.push(matchOf(entry, found));
      if (found[0] === '') pattern.lastIndex++;
    }
  }
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}
