/** The only place, with characters.ts, that builds a regular expression: forms become patterns here. */
import { highest } from '../lists.js';
import {
  beginningsOf,
  beginsWithWord,
  endingsOf,
  escapePattern,
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
  /** What a text must begin with, end with and hold before the pattern is tried, in lower case where case does not matter: most lines do not. */
  readonly beginnings: readonly string[] | undefined;
  readonly endings: readonly string[] | undefined;
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
    /** Its place in the grammar. */
    readonly order: number,
  ) {
    const anchoring = entry.attributes.whole === true ? 'whole' : rule.anchoring;
    this.#anchoring = anchoring;
    this.lower = rule.ignoreCase && slotsOf(form).length === 0;
    this.#flags = rule.ignoreCase && !this.lower ? 'iu' : 'u';
    this.#write = () => patternOf(this.lower ? form.toLowerCase() : form, resolve, { bounded: anchoring !== 'whole' });
    const edge = rule.ignoreCase ? form.toLowerCase() : form;
    this.beginnings = anchoring === 'whole' || anchoring === 'start' ? beginningsOf(edge, resolve) : undefined;
    this.endings = anchoring === 'whole' || anchoring === 'end' ? endingsOf(edge, resolve) : undefined;
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
      return get().index.forms.map(({ entry, pattern }) => ({ id: entry.id, pattern }));
    },
  };
}

interface Compiled {
  readonly entries: readonly Entry[];
  readonly byLiteral: (text: string) => Match | undefined;
  readonly index: FormIndex;
}

function compileForms(rule: GroupRule, entries: readonly Entry[], resolve: ResolveSlot): Compiled {
  const literals = new Map<string, Entry>();
  const forms: CompiledForm[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      const literal = rule.anchoring === 'whole' && rule.ignoreCase ? literalOf(form) : undefined;
      if (literal === undefined) forms.push(new CompiledForm(rule, entry, form, resolve, forms.length));
      else if (!literals.has(literal.toLowerCase())) literals.set(literal.toLowerCase(), entry);
    }
  }
  return { entries, byLiteral: literalMatcher(literals), index: indexForms(forms, rule.ignoreCase) };
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
  const firsts = classesOf([...literals.keys()].map(firstOfText), true);
  return (text) => {
    if (text.length > longest || classAt(firsts, text, 0) === 0) return undefined;
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

/** Characters in classes: by code the place of a character among them from 1 on, 0 for any other; all beyond Latin-1 share the last code. */
type Classes = Uint8Array;

const LAST_CODE = 0x1_00;

function classesOf(characters: readonly string[], ignoreCase: boolean): Classes {
  const classes = new Uint8Array(LAST_CODE + 1);
  let count = 0;
  for (const character of characters) {
    const cases = ignoreCase ? [character.toLowerCase(), character.toUpperCase()] : [character];
    const codes = cases.map((one) => Math.min(one.charCodeAt(0), LAST_CODE));
    const known = codes.map((code) => classes[code] ?? 0).find((place) => place > 0);
    for (const code of codes) classes[code] = known ?? count + 1;
    if (known === undefined) count++;
  }
  return classes;
}

const classAt = (classes: Classes, text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return classes[code < LAST_CODE ? code : LAST_CODE] ?? 0;
};

/**
 * Forms by what a text must have to match them, so that most texts try none: the characters at its ends where the group stands there, and
 * one of the words of the form, all of which one pattern looks for.
 */
interface FormIndex {
  readonly forms: readonly CompiledForm[];
  readonly ignoreCase: boolean;
  /** The characters with which forms begin, and those with which they end. */
  readonly firsts: Classes;
  readonly lasts: Classes;
  /** By the classes of the characters at its ends, what they leave for a text: made when first asked for. */
  readonly lists: FormList[][];
  readonly words: RegExp;
  /** True where a pattern, an end or the words want the text in lower case. */
  readonly folds: boolean;
  /** Word → the forms that it or a part of it makes possible. */
  readonly byWord: ReadonlyMap<string, readonly CompiledForm[]>;
}

/** The forms that the characters at the ends of a text leave. */
interface FormList {
  /** Those that are tried whatever words the text has: they have a beginning, or no words. */
  readonly own: readonly LeftForm[];
  /** True where others are left, which its words make possible. */
  readonly wantsWord: boolean;
  /** True where all need a digit, and where some do. */
  readonly needsDigit: boolean;
  readonly wantsDigit: boolean;
}

/** A form, and of its beginnings and endings those that these characters leave; none where it has none. */
interface LeftForm {
  readonly form: CompiledForm;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
}

function indexForms(forms: readonly CompiledForm[], ignoreCase: boolean): FormIndex {
  // Longer words stand before those they begin with, and neighbours share a prefix: the engine folds them.
  const others = forms.filter(({ beginnings }) => beginnings === undefined);
  const words = [...new Set(others.flatMap((form) => form.words ?? []))].sort().reverse();
  const possibleWith = (word: string): readonly CompiledForm[] =>
    others.filter((form) => form.words?.some((other) => word.includes(other)));
  const beginnings = forms.flatMap((form) => form.beginnings ?? []);
  const endings = forms.flatMap((form) => form.endings ?? []);
  return {
    forms,
    ignoreCase,
    firsts: classesOf(beginnings.map(firstOfText), ignoreCase),
    lasts: classesOf(endings.map(lastOfText), ignoreCase),
    lists: [],
    folds: words.length > 0 || ignoreCase,
    words: new RegExp(words.map(escapePattern).join('|') || '(?!)', 'g'),
    byWord: new Map(words.map((word) => [word, possibleWith(word)])),
  };
}

const firstOfText = (text: string): string => text.charAt(0);
const lastOfText = (text: string): string => text.charAt(text.length - 1);

function listOf(index: FormIndex, text: string): FormList {
  const first = classAt(index.firsts, text, 0);
  const last = classAt(index.lasts, text, text.length - 1);
  const row = (index.lists[first] ??= []);
  return (row[last] ??= makeList(index, first, last));
}

function makeList({ forms, firsts, lasts }: FormIndex, first: number, last: number): FormList {
  const left = forms.flatMap((form): readonly LeftForm[] => {
    const beginnings = form.beginnings?.filter((text) => classAt(firsts, text, 0) === first);
    const endings = form.endings?.filter((text) => classAt(lasts, text, text.length - 1) === last);
    if (beginnings?.length === 0 || endings?.length === 0) return [];
    return [{ form, beginnings: beginnings ?? [], endings: endings ?? [] }];
  });
  const own = left.filter(({ form }) => form.beginnings !== undefined || form.words === undefined);
  return {
    own,
    wantsWord: own.length < left.length,
    needsDigit: left.every(({ form }) => form.needsDigit),
    wantsDigit: left.some(({ form }) => form.needsDigit),
  };
}

/** The forms a text can match, in grammar order. */
function possibleForms(index: FormIndex, list: FormList, text: string, lower: string): readonly CompiledForm[] {
  const lacksDigit = list.wantsDigit && !HAS_DIGIT.test(text);
  if (lacksDigit && list.needsDigit) return NONE;
  const edged = index.ignoreCase ? lower : text;
  let possible: CompiledForm[] | undefined;
  for (const { form, beginnings, endings } of list.own) {
    if (lacksDigit && form.needsDigit) continue;
    if (beginsWith(edged, beginnings) && endsWith(edged, endings)) (possible ??= []).push(form);
  }
  const found = list.wantsWord ? formsByWord(index, lower) : NONE;
  if (found.length === 0) return possible ?? NONE;
  const all = possible ?? [];
  for (const form of found) {
    if (lacksDigit && form.needsDigit) continue;
    if (endsWith(edged, form.endings ?? NO_TEXTS) && hasRuns(form, lower)) all.push(form);
  }
  return all.length > 1 ? all.sort((one, other) => one.order - other.order) : all;
}

function hasRuns({ runs }: CompiledForm, lower: string): boolean {
  for (const run of runs) if (!lower.includes(run)) return false;
  return true;
}

/** True for a text that begins with one of some, or where there are none. */
function beginsWith(text: string, beginnings: readonly string[]): boolean {
  for (const beginning of beginnings) if (text.startsWith(beginning)) return true;
  return beginnings.length === 0;
}

/** True for a text that ends with one of some, or where there are none. */
function endsWith(text: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (text.endsWith(ending)) return true;
  return endings.length === 0;
}

const NONE: readonly CompiledForm[] = [];
const NO_TEXTS: readonly string[] = [];

/** The forms of which the text has a word; nearly always those of one. */
function formsByWord({ words, byWord }: FormIndex, lower: string): readonly CompiledForm[] {
  let found = NONE;
  words.lastIndex = 0;
  for (let hit = words.exec(lower); hit; hit = words.exec(lower)) {
    const forms = byWord.get(hit[0]) ?? NONE;
    found = found.length > 0 ? union(found, forms) : forms;
    words.lastIndex = hit.index + 1;
  }
  return found;
}

const union = (one: readonly CompiledForm[], other: readonly CompiledForm[]): readonly CompiledForm[] => {
  const more = one === other ? NONE : other.filter((form) => !one.includes(form));
  return more.length === 0 ? one : [...one, ...more];
};

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

/** The text in lower case. Several groups are asked of one text, one after the other. */
function foldText(text: string): string {
  if (text === folded.text) return folded.lower;
  const lower = text.toLowerCase();
  folded.text = text;
  folded.lower = lower.length === text.length ? lower : foldEach(text);
  return folded.lower;
}

/** Letter by letter, but for one whose small form is longer (`İ`): that would move every offset behind it. */
const foldEach = (text: string): string =>
  Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join('');

/** The last text that was folded. */
const folded = { text: '', lower: '' };

function firstOf(index: FormIndex, text: string): Match | undefined {
  const list = listOf(index, text);
  if (list.own.length === 0 && !list.wantsWord) return undefined;
  const lower = index.folds ? foldText(text) : text;
  for (const form of possibleForms(index, list, text, lower)) {
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
  const list = listOf(index, text);
  if (list.own.length === 0 && !list.wantsWord) return undefined;
  const lower = index.folds ? foldText(text) : text;
  let best: { form: CompiledForm; found: RegExpExecArray } | undefined;
  for (const form of possibleForms(index, list, text, lower)) {
    if (form.sign !== undefined && !text.includes(form.sign)) continue;
    const found = form.pattern.exec(form.lower ? lower : text);
    if (found && (!best || found[0].length > best.found[0].length)) best = { form, found };
  }
  return best && new FormMatch(best.form, best.found, text);
}

function leftmost(index: FormIndex, text: string): Match | undefined {
  const list = listOf(index, text);
  const lower = index.folds ? foldText(text) : text;
  let best: { form: CompiledForm; found: RegExpExecArray } | undefined;
  for (const form of possibleForms(index, list, text, lower)) {
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
  const list = listOf(index, text);
  const lower = index.folds ? foldText(text) : text;
  const matches: Match[] = [];
  for (const form of possibleForms(index, list, text, lower)) {
    const on = form.lower ? lower : text;
    form.pattern.lastIndex = 0;
    for (let found = nextOf(form, on); found; found = nextOf(form, on)) {
      matches.push(new FormMatch(form, found, text));
      if (!form.isGlobal) break;
    }
  }
  return matches.length > 1 ? matches.sort((a, b) => a.start - b.start || b.end - a.end) : matches;
}
