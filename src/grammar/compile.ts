/** The only place, with characters.ts, that builds a regular expression: forms become patterns here. */
import { highest } from '../lists.js';
import {
  beginsWithWord,
  escapePattern,
  firstCharacters,
  literalOf,
  patternOf,
  requiredRuns,
  requiredWords,
  requiresDigit,
  slotsOf,
  type ResolveSlot,
  type Written,
} from './template.js';
import { HAS_DIGIT, WORD_CHARACTER } from './characters.js';
import { GROUPS, GROUP_NAMES, type Anchoring, type GroupRule } from './groups.js';
import { toLatin } from './latin.js';
import { closest } from 'fastest-levenshtein';
import { SLOT_NAMES, slotResolver } from './slots.js';
import {
  GrammarError,
  type Entry,
  type Grammar,
  type GrammarSource,
  type GroupName,
  type Match,
  type Matcher,
  type SlotMatch,
} from './types.js';

/** A form that makes its patterns when it is first tried. */
class CompiledForm {
  /** What a text must begin with, and what it must hold, before the pattern is tried: most lines have neither. */
  readonly first: ReadonlySet<string> | undefined;
  readonly words: readonly string[] | undefined;
  /** All of which it must hold, where it may stand anywhere. */
  readonly runs: readonly string[];
  /** The sign it cannot do without (`)`, `-`), where its only word is one: to look for that costs a tenth of trying the form. */
  readonly sign: string | undefined;
  /** True where a slot that the form cannot do without holds digits. */
  readonly needsDigit: boolean;
  /** True where the pattern is for the text in lower case: forms without slots in groups that ignore case. */
  readonly lower: boolean;
  /** True where no letter or digit may stand before a match. */
  readonly bounded: boolean;
  /** True where its pattern is looked for from place to place. */
  readonly isGlobal: boolean;
  readonly #anchoring: Anchoring;
  readonly #flags: string;
  readonly #write: () => Written;
  #written: Written | undefined;
  #pattern: RegExp | undefined;
  #slotPattern: RegExp | undefined;

  constructor(
    rule: GroupRule,
    readonly entry: Entry,
    form: string,
    resolve: ResolveSlot,
  ) {
    const anchoring = entry.attributes.whole === true ? 'whole' : rule.anchoring;
    this.#anchoring = anchoring;
    this.lower = rule.ignoreCase && slotsOf(form).length === 0;
    this.#flags = rule.ignoreCase && !this.lower ? 'iu' : 'u';
    this.#write = () => patternOf(this.lower ? form.toLowerCase() : form, resolve, { bounded: anchoring !== 'whole' });
    this.first = anchoring === 'whole' || anchoring === 'start' ? bothCases(firstCharacters(form, resolve), rule.ignoreCase) : undefined;
    this.words = requiredWords(form);
    this.runs = requiredRuns(form);
    const [word = '', ...others] = this.words ?? [];
    this.sign = word !== '' && others.length === 0 && word.toUpperCase() === word ? word : undefined;
    this.needsDigit = requiresDigit(form, resolve);
    this.bounded = (anchoring === 'anywhere' || anchoring === 'end') && beginsWithWord(form);
    this.isGlobal = rule.anchoring === 'anywhere';
  }

  /** Says whether and how far the form fits. */
  get pattern(): RegExp {
    return (this.#pattern ??= this.#make(this.written.pattern, this.isGlobal ? 'g' : ''));
  }

  /** The same with a group for each slot, tried where a match is. */
  get slotPattern(): RegExp {
    return (this.#slotPattern ??= this.#make(this.written.grouped, 'dy'));
  }

  get written(): Written {
    return (this.#written ??= this.#write());
  }

  #make(body: string, flags: string): RegExp {
    return new RegExp(toLatin(ANCHORED[this.#anchoring](body)), `${flags}${this.#flags}`);
  }
}

/**
 * Compiles a grammar, each group when it is first asked for and each form when it is first tried: a document needs a tenth of them. A
 * grammar of which not every form is known to be readable goes through `checkGrammar` first.
 */
export function compileGrammar(source: GrammarSource): Grammar {
  const resolve = slotResolver(source);
  const groups = {} as Record<GroupName, Matcher>;
  for (const name of GROUP_NAMES) groups[name] = compileGroup(GROUPS[name], () => entriesOf(source, name), resolve);
  return { name: source.name, source, groups };
}

/** Throws GrammarError for the first form of a grammar that cannot be read. */
export function checkGrammar(source: GrammarSource): void {
  const resolve = slotResolver(source);
  for (const name of GROUP_NAMES)
    for (const entry of entriesOf(source, name)) for (const form of entry.forms) checkForm(name, entry.id, form, resolve);
}

const entriesOf = (source: GrammarSource, name: GroupName): readonly Entry[] =>
  Object.entries(source.groups[name] ?? {}).map(([id, entry]) => ({ id, ...entry }));

/** A group that is compiled when it is first asked. */
function compileGroup(rule: GroupRule, entriesOfGroup: () => readonly Entry[], resolve: ResolveSlot): Matcher {
  const byForm = rule.anchoring === 'anywhere' ? leftmost : rule.anchoring === 'start' ? longestOf : firstOf;
  let made: Compiled | undefined;
  const get = (): Compiled => (made ??= compileForms(rule, entriesOfGroup(), resolve));
  return {
    get entries() {
      return get().entries;
    },
    match: (text) => {
      const { byLiteral, index } = made ?? get();
      return byLiteral(text) ?? byForm(index, text);
    },
    matchAll: (text) => allOf(get().index, text),
    get patterns() {
      return get().forms.map(({ entry, pattern }) => ({ id: entry.id, pattern }));
    },
  };
}

interface Compiled {
  readonly entries: readonly Entry[];
  readonly forms: readonly CompiledForm[];
  readonly byLiteral: (text: string) => Match | undefined;
  readonly index: FormIndex;
}

function compileForms(rule: GroupRule, entries: readonly Entry[], resolve: ResolveSlot): Compiled {
  const literals = new Map<string, Entry>();
  const forms: CompiledForm[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      const literal = rule.anchoring === 'whole' && rule.ignoreCase ? literalOf(form) : undefined;
      if (literal === undefined) forms.push(new CompiledForm(rule, entry, form, resolve));
      else if (!literals.has(literal.toLowerCase())) literals.set(literal.toLowerCase(), entry);
    }
  }
  return { entries, forms, byLiteral: literalMatcher(literals), index: indexForms(forms) };
}

/** Throws with the place of a form that cannot be read, and for an unknown slot with the nearest name. */
function checkForm(group: string, id: string, form: string, resolve: ResolveSlot): void {
  try {
    const unknown = slotsOf(form).find((slot) => resolve(slot) === undefined);
    if (unknown !== undefined)
      throw new GrammarError(`Unexpected slot \`{${unknown}}\`, the nearest name is \`{${closest(unknown, [...SLOT_NAMES])}}\``);
    patternOf(form, resolve, { bounded: false });
  } catch (error) {
    if (error instanceof GrammarError) throw new GrammarError(`${error.message} (${group}.${id})`);
    throw error;
  }
}

/** Labels are compared whole and without regard to case. Most lines are too long for any, or begin otherwise. */
function literalMatcher(literals: ReadonlyMap<string, Entry>): (text: string) => Match | undefined {
  const longest = highest([0, ...[...literals.keys()].map((key) => key.length)]);
  const first = bothCases(new Set([...literals.keys()].map((key) => key.charAt(0))), true);
  return (text) => {
    if (text.length > longest || first?.has(text.charAt(0)) !== true) return undefined;
    const entry = literals.get(text.toLowerCase());
    return entry && { entry, start: 0, end: text.length, slots: {} };
  };
}

const ANCHORED: Readonly<Record<Anchoring, (body: string) => string>> = {
  whole: (body) => String.raw`^(?:${body})$`,
  start: (body) => String.raw`^(?:${body})`,
  end: (body) => String.raw`(?:${body})$`,
  anywhere: (body) => body,
};

const bothCases = (characters: ReadonlySet<string> | undefined, ignoreCase: boolean): ReadonlySet<string> | undefined =>
  characters && ignoreCase
    ? new Set([...characters].flatMap((character) => [character.toLowerCase(), character.toUpperCase()]))
    : characters;

/**
 * Forms by what a text must have to match them, so that most texts try none: the first character where the group stands at the start,
 * else one of the words of the form, all of which one pattern looks for.
 */
interface FormIndex {
  /** By the code of the character. */
  readonly byFirst: ReadonlyMap<number, readonly CompiledForm[]>;
  /** Those that may begin with anything. */
  readonly others: readonly CompiledForm[];
  readonly words: RegExp;
  /** True where all of them have words, where all of them need a digit, and where some do. */
  readonly needsWord: boolean;
  readonly needsDigit: boolean;
  readonly wantsDigit: boolean;
  /** True where a pattern or the words want the text in lower case. */
  readonly folds: boolean;
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
    byFirst: new Map(
      [...characters].map((character) => [
        character.charCodeAt(0),
        forms.filter(({ first }) => first === undefined || first.has(character)),
      ]),
    ),
    others,
    needsWord: others.every((form) => form.words !== undefined),
    needsDigit: others.every((form) => form.needsDigit),
    wantsDigit: others.some((form) => form.needsDigit),
    folds: words.length > 0 || forms.some((form) => form.lower),
    words: new RegExp(words.map(escapePattern).join('|') || '(?!)', 'g'),
    byWord: new Map(words.map((word) => [word, possibleWith(word)])),
  };
}

/** The forms a text can match, in grammar order. */
function possibleForms(index: FormIndex, text: string, lower: string): readonly CompiledForm[] {
  const forms = index.byFirst.get(text.charCodeAt(0)) ?? index.others;
  if (forms.length === 0 || index.others.length === 0) return forms;
  // Forms that share the first character fail at once where they do not fit; only the others need the search for words.
  const lacksDigit = index.wantsDigit && !HAS_DIGIT.test(text);
  const found = index.needsDigit && lacksDigit ? undefined : formsByWord(index, lower);
  if (found === undefined && forms === index.others && index.needsWord) return NONE;
  return forms.filter((form) => {
    if (form.first !== undefined) return true;
    if (lacksDigit && form.needsDigit) return false;
    return form.words === undefined || (found?.has(form) === true && form.runs.every((run) => lower.includes(run)));
  });
}

const NONE: readonly CompiledForm[] = [];

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

/** Where a form was found. Most callers want to know whether, not what its slots took: those are read when first asked for. */
class FormMatch implements Match {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly #form: CompiledForm;
  readonly #text: string;
  #slots: Match['slots'] | undefined;

  constructor(form: CompiledForm, found: RegExpExecArray, text: string) {
    this.entry = form.entry;
    this.start = found.index;
    this.end = found.index + found[0].length;
    this.#form = form;
    this.#text = text;
  }

  get slots(): Match['slots'] {
    return (this.#slots ??= readSlots(this.#form, this.#text, this.start));
  }
}

function readSlots(form: CompiledForm, text: string, start: number): Match['slots'] {
  const { names } = form.written;
  if (names.length === 0) return NO_SLOTS;
  const { slotPattern } = form;
  slotPattern.lastIndex = start;
  const ranges = slotPattern.exec(text)?.indices;
  const slots: Record<string, SlotMatch> = {};
  for (let i = 0; ranges && i < names.length; i++) {
    // A group that took no part has no range, whatever the types say.
    const range = ranges[i + 1];
    const name = names[i];
    if (range && name !== undefined) slots[name] = { text: text.slice(range[0], range[1]), start: range[0], end: range[1] };
  }
  return slots;
}

const NO_SLOTS = {};

/**
 * The text in lower case, or as it is where a letter's small form is longer (`İ`): that would move every offset behind it. Several groups
 * are asked of one text, one after the other.
 */
function foldText(text: string): string {
  if (text === folded.text) return folded.lower;
  const lower = text.toLowerCase();
  folded.text = text;
  folded.lower = lower.length === text.length ? lower : text;
  return folded.lower;
}

/** The last text that was folded. */
const folded = { text: '', lower: '' };

function firstOf(index: FormIndex, text: string): Match | undefined {
  if (index.others.length === 0 && !index.byFirst.has(text.charCodeAt(0))) return undefined;
  const lower = index.folds ? foldText(text) : text;
  for (const form of possibleForms(index, text, lower)) {
    if (form.sign !== undefined && !text.includes(form.sign)) continue;
    const on = form.lower ? lower : text;
    const found = form.pattern.exec(on);
    if (found && !breaksWord(form, found, on)) return new FormMatch(form, found, text);
  }
  return undefined;
}

/** True where a match begins inside a word. */
const breaksWord = ({ bounded }: CompiledForm, found: RegExpExecArray, on: string): boolean =>
  bounded && found.index > 0 && WORD_CHARACTER.test(on.charAt(found.index - 1));

/** The next match of a form that stands anywhere, from its pattern's lastIndex on. */
function nextOf(form: CompiledForm, on: string): RegExpExecArray | null {
  const { pattern } = form;
  for (let found = pattern.exec(on); found; found = pattern.exec(on)) {
    if (found[0] === '') pattern.lastIndex++;
    else if (!breaksWord(form, found, on)) return found;
    else pattern.lastIndex = found.index + 1;
  }
  return null;
}

/** The longest match at the start: `Afbud fra`, not `Afbud`. Of two as long the first in the grammar stands. */
function longestOf(index: FormIndex, text: string): Match | undefined {
  if (index.others.length === 0 && !index.byFirst.has(text.charCodeAt(0))) return undefined;
  const lower = index.folds ? foldText(text) : text;
  let best: { form: CompiledForm; found: RegExpExecArray } | undefined;
  for (const form of possibleForms(index, text, lower)) {
    if (form.sign !== undefined && !text.includes(form.sign)) continue;
    const found = form.pattern.exec(form.lower ? lower : text);
    if (found && (!best || found[0].length > best.found[0].length)) best = { form, found };
  }
  return best && new FormMatch(best.form, best.found, text);
}

function leftmost(index: FormIndex, text: string): Match | undefined {
  const lower = index.folds ? foldText(text) : text;
  let best: { form: CompiledForm; found: RegExpExecArray } | undefined;
  for (const form of possibleForms(index, text, lower)) {
    form.pattern.lastIndex = 0;
    const found = nextOf(form, form.lower ? lower : text);
    if (!found) continue;
    const isBetter =
      !best || found.index < best.found.index || (found.index === best.found.index && found[0].length > best.found[0].length);
    if (isBetter) best = { form, found };
  }
  return best && new FormMatch(best.form, best.found, text);
}

function allOf(index: FormIndex, text: string): readonly Match[] {
  const lower = index.folds ? foldText(text) : text;
  const matches: Match[] = [];
  for (const form of possibleForms(index, text, lower)) {
    const on = form.lower ? lower : text;
    form.pattern.lastIndex = 0;
    for (let found = nextOf(form, on); found; found = nextOf(form, on)) {
      matches.push(new FormMatch(form, found, text));
      if (!form.isGlobal) break;
    }
  }
  return matches.length > 1 ? matches.sort((a, b) => a.start - b.start || b.end - a.end) : matches;
}
