/** The only place, with characters.ts, that builds a regular expression: forms become patterns here. */
import {
  baseName,
  beginsWithWord,
  escapePattern,
  firstCharacters,
  literalOf,
  patternOf,
  requiredWords,
  slotsOf,
  type ResolveSlot,
} from './template.js';
import { WORD_CHARACTER } from './characters.js';
import { GROUPS, GROUP_NAMES, type GroupRule } from './groups.js';
import { slotResolver } from './slots.js';
import type { Entry, Grammar, GrammarSource, GroupName, Match, Matcher, SlotMatch } from './types.js';

interface CompiledForm {
  readonly entry: Entry;
  readonly pattern: RegExp;
  /** What a text must begin with, and what it must hold, before the pattern is tried: most lines have neither. */
  readonly first: ReadonlySet<string> | undefined;
  readonly words: readonly string[] | undefined;
  /** True where the pattern is for the text in lower case: forms without slots in groups that ignore case. */
  readonly lower: boolean;
  /** True where no letter or digit may stand before a match. */
  readonly bounded: boolean;
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

/** Labels are compared without regard to case. Plain text has no uneven white space left. */
const fold = (text: string): string => text.toLowerCase();

function compileGroup(rule: GroupRule, entries: readonly Entry[], resolve: ResolveSlot): Matcher {
  const literals = new Map<string, Entry>();
  const forms: CompiledForm[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      const literal = rule.anchoring === 'whole' && rule.ignoreCase ? literalOf(form) : undefined;
      if (literal === undefined) forms.push(compileForm(rule, entry, form, resolve));
      else if (!literals.has(fold(literal))) literals.set(fold(literal), entry);
    }
  }
  const index = indexForms(forms);
  const longest = Math.max(0, ...[...literals.keys()].map((key) => key.length));
  const byLiteral = (text: string): Match | undefined => {
    if (text.length > longest + 8) return undefined;
    const entry = literals.get(fold(text));
    return entry && { entry, start: 0, end: text.length, slots: {} };
  };
  return {
    entries,
    match: (text) => byLiteral(text) ?? (rule.anchoring === 'anywhere' ? leftmost(index, text) : firstOf(index, text)),
    matchAll: (text) => allOf(index, text),
    patterns: forms.map(({ entry, pattern }) => ({ id: entry.id, pattern })),
  };
}

function compileForm(rule: GroupRule, entry: Entry, form: string, resolve: ResolveSlot): CompiledForm {
  const anchoring = entry.attributes.whole === true ? 'whole' : rule.anchoring;
  const bounded = anchoring !== 'whole';
  const lower = rule.ignoreCase && slotsOf(form).length === 0;
  const body = patternOf(lower ? form.toLowerCase() : form, resolve, { bounded, named: true });
  const anchored = {
    whole: String.raw`^(?:${body})$`,
    start: String.raw`^(?:${body})`,
    end: String.raw`(?:${body})$`,
    anywhere: body,
  }[anchoring];
  const slots = body.includes('(?<') ? 'd' : '';
  return {
    entry,
    pattern: new RegExp(anchored, `${rule.anchoring === 'anywhere' ? 'g' : ''}${rule.ignoreCase && !lower ? 'i' : ''}${slots}u`),
    first: anchoring === 'whole' || anchoring === 'start' ? bothCases(firstCharacters(form, resolve), rule.ignoreCase) : undefined,
    words: requiredWords(form),
    lower,
    bounded: anchoring === 'anywhere' && beginsWithWord(form),
  };
}

const bothCases = (characters: ReadonlySet<string> | undefined, ignoreCase: boolean): ReadonlySet<string> | undefined =>
  characters && ignoreCase
    ? new Set([...characters].flatMap((character) => [character.toLowerCase(), character.toUpperCase()]))
    : characters;

/**
 * Forms by what a text must have to match them, so that most texts try none: the first character where the group stands at the start,
 * else one of the words of the form, all of which one pattern looks for.
 */
interface FormIndex {
  readonly byCharacter: ReadonlyMap<string, readonly CompiledForm[]>;
  /** Those that may begin with anything. */
  readonly others: readonly CompiledForm[];
  readonly words: RegExp;
  /** Word → the forms that it or a part of it makes possible. */
  readonly byWord: ReadonlyMap<string, readonly CompiledForm[]>;
}

function indexForms(forms: readonly CompiledForm[]): FormIndex {
  const characters = new Set(forms.flatMap(({ first }) => [...(first ?? [])]));
  // Longer words stand before those they begin with, and neighbours share a prefix: the engine folds them.
  const others = forms.filter(({ first }) => first === undefined);
  const words = [...new Set(others.flatMap((form) => form.words ?? []))].sort().reverse();
  const possibleWith = (word: string): readonly CompiledForm[] =>
    others.filter((form) => form.words?.some((other) => word.includes(other)));
  return {
    byCharacter: new Map(
      [...characters].map((character) => [character, forms.filter(({ first }) => first === undefined || first.has(character))]),
    ),
    others,
    words: new RegExp(words.map(escapePattern).join('|') || '(?!)', 'g'),
    byWord: new Map(words.map((word) => [word, possibleWith(word)])),
  };
}

/** Calls back for the forms a text can match, in grammar order, with the text each is to be tried on, until one answers true. */
function tryForms(index: FormIndex, text: string, attempt: (form: CompiledForm, on: string) => boolean): void {
  const forms = index.byCharacter.get(text.charAt(0)) ?? index.others;
  if (forms.length === 0) return;
  const lower = text.toLowerCase();
  // A letter whose small form is longer (`İ`) would move every offset behind it.
  const folded = lower.length === text.length ? lower : text;
  // Forms that share the first character fail at once where they do not fit; only the others need the search for words.
  const found = index.others.length > 0 ? formsByWord(index, lower) : undefined;
  for (const form of forms) {
    if (form.first === undefined && form.words !== undefined && !found?.has(form)) continue;
    if (attempt(form, form.lower ? folded : text)) return;
  }
}

/** The forms of which the text has a word. */
function formsByWord({ words, byWord }: FormIndex, lower: string): ReadonlySet<CompiledForm> | undefined {
  let found: Set<CompiledForm> | undefined;
  words.lastIndex = 0;
  for (let hit = words.exec(lower); hit; hit = words.exec(lower)) {
    found ??= new Set();
    for (const form of byWord.get(hit[0]) ?? []) found.add(form);
    words.lastIndex = hit.index + 1;
  }
  return found;
}

/** A match, its text taken from `text`: the pattern may have been tried on the same text in lower case. */
function matchOf(entry: Entry, found: RegExpExecArray): Match {
  const slots: Partial<Record<string, SlotMatch>> = {};
  for (const [name, range] of Object.entries<[number, number] | undefined>(found.indices?.groups ?? {})) {
    if (range === undefined) continue;
    const text = found.groups?.[name];
    if (text !== undefined) slots[baseName(name)] = { text, start: range[0], end: range[1] };
  }
  return { entry, start: found.index, end: found.index + found[0].length, slots };
}

function firstOf(index: FormIndex, text: string): Match | undefined {
  let match: Match | undefined;
  tryForms(index, text, ({ entry, pattern }, on) => {
    const found = pattern.exec(on);
    if (found) match = matchOf(entry, found);
    return found !== null;
  });
  return match;
}

/** The next match of a form that stands anywhere, from its pattern's lastIndex on. */
function nextOf({ pattern, bounded }: CompiledForm, on: string): RegExpExecArray | null {
  for (let found = pattern.exec(on); found; found = pattern.exec(on)) {
    if (found[0] === '') pattern.lastIndex++;
    else if (!bounded || found.index === 0 || !WORD_CHARACTER.test(on.charAt(found.index - 1))) return found;
    else pattern.lastIndex = found.index + 1;
  }
  return null;
}

function leftmost(index: FormIndex, text: string): Match | undefined {
  let best: { entry: Entry; found: RegExpExecArray } | undefined;
  tryForms(index, text, (form, on) => {
    form.pattern.lastIndex = 0;
    const found = nextOf(form, on);
    if (!found) return false;
    const isBetter =
      !best || found.index < best.found.index || (found.index === best.found.index && found[0].length > best.found[0].length);
    if (isBetter) best = { entry: form.entry, found };
    return false;
  });
  return best && matchOf(best.entry, best.found);
}

function allOf(index: FormIndex, text: string): readonly Match[] {
  const matches: Match[] = [];
  tryForms(index, text, (form, on) => {
    form.pattern.lastIndex = 0;
    for (let found = nextOf(form, on); found; found = nextOf(form, on)) {
      matches.push(matchOf(form.entry, found));
      if (!form.pattern.global) break;
    }
    return false;
  });
  return matches.length > 1 ? matches.sort((a, b) => a.start - b.start || b.end - a.end) : matches;
}
