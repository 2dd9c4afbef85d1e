/** Dialects: what one municipality writes differently, laid over the base. */
import { closest } from 'fastest-levenshtein';
import { checkGrammar, compileGrammar } from './compile.js';
import { GROUPS, GROUP_NAMES, type AttributeRule, type GroupRule } from './groups.js';
import {
  GrammarError,
  type Attributes,
  type Dialect,
  type EntrySource,
  type Grammar,
  type GrammarSource,
  type GroupName,
} from './types.js';

type Groups = Record<string, Record<string, EntrySource>>;
const FORM_KEYS = ['forms', 'add', 'replace', 'examples', 'not'] as const;

/**
 * A new grammar: the base with a dialect laid over it. The base stays as it is.
 * Under each group an entry may `add` forms to an entry of the base, `replace` its forms, be new (`forms`), or be `remove`d.
 * Throws GrammarError with the place, what was expected and the nearest right name.
 */
export function extendGrammar(base: Grammar, dialect: unknown): Grammar {
  const source = mergeGrammar(base.source, dialect);
  checkGrammar(source);
  return compileGrammar(source);
}

/** Merges without compiling: also how the base itself is read from its files. */
export function mergeGrammar(base: GrammarSource, dialect: unknown): GrammarSource {
  if (!isRecord(dialect)) throw new GrammarError('Unexpected content, expected groups of entries such as `section:`');
  const groups: Groups = Object.fromEntries(Object.entries(base.groups).map(([name, entries]) => [name, { ...entries }]));
  let name = base.name;
  for (const [key, value] of Object.entries(dialect)) {
    if (key === 'name') name = expectText(value, 'name');
    else if (key === 'description') expectText(value, 'description');
    else if (key === 'when') readEvidence(value);
    else mergeGroup(groups, expectGroup(key), value);
  }
  return { name, groups };
}

/**
 * The evidence for a dialect: alternatives, each of lines that must all be there. Throws GrammarError where it is something else.
 * Only of the dialects that come with the package is it asked; one that somebody names is wanted.
 */
export function readEvidence(when: unknown): readonly (readonly string[])[] {
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  const alternatives = (Array.isArray(when) ? (when as readonly unknown[]) : []).map((one): unknown => (isText(one) ? [one] : one));
  const isAlternative = (one: unknown): one is readonly string[] => Array.isArray(one) && one.length > 0 && one.every(isText);
  if (alternatives.length > 0 && alternatives.every(isAlternative)) return alternatives;
  throw new GrammarError('Unexpected `when`, expected a list of lines, or of lists of lines that stand together');
}

/** A dialect's own entries stand before those of the base: where both find something, the dialect knows better. */
function mergeGroup(groups: Groups, name: GroupName, value: unknown): void {
  if (!isRecord(value)) throw new GrammarError(`Unexpected \`${name}\`, expected entries by name below it`);
  const base = { ...groups[name] };
  const own: Record<string, EntrySource> = {};
  const names = Object.keys(base);
  for (const [id, entry] of Object.entries(value)) {
    const place = `${name}.${id}`;
    const known = base[id];
    if (entry !== 'remove') (known ? base : own)[id] = mergeEntry(place, GROUPS[name], names, known, entry);
    else if (known) Reflect.deleteProperty(base, id);
    else throw new GrammarError(`Unexpected \`${place}: remove\`, expected an entry of the base; ${nearest(id, names)}`);
  }
  groups[name] = { ...own, ...base };
}

function mergeEntry(place: string, rule: GroupRule, names: readonly string[], base: EntrySource | undefined, value: unknown): EntrySource {
  if (!isRecord(value)) throw new GrammarError(`Unexpected \`${place}\`, expected \`add\`, \`replace\`, \`forms\` or the word \`remove\``);
  const attributes = { ...base?.attributes, ...readAttributes(place, rule, value) };
  if (!base && value.add !== undefined && value.forms === undefined)
    throw new GrammarError(
      `Unexpected \`${place}\`, expected an entry of the base to add to; ${nearest(place.split('.')[1] ?? '', names)}`,
    );
  for (const key of Object.keys(rule.required))
    if (attributes[key] === undefined)
      throw new GrammarError(`Unexpected \`${place}\` without \`${key}\`, expected ${describe(rule.required[key])}`);
  const replaced = list(place, value, 'replace');
  const forms = replaced ?? list(place, value, 'forms') ?? base?.forms;
  if (!forms) throw new GrammarError(`Unexpected \`${place}\`, expected \`forms\` since the base has no entry of that name`);
  return {
    attributes,
    forms: [...forms, ...(list(place, value, 'add') ?? [])],
    examples: [...(replaced ? [] : (base?.examples ?? [])), ...(list(place, value, 'examples') ?? [])],
    not: [...(replaced ? [] : (base?.not ?? [])), ...(list(place, value, 'not') ?? [])],
  };
}

function readAttributes(place: string, rule: GroupRule, value: Record<string, unknown>): Attributes {
  const rules = { ...rule.required, ...rule.allowed };
  const attributes: Partial<Record<string, string | number | boolean>> = {};
  for (const [key, given] of Object.entries(value)) {
    if ((FORM_KEYS as readonly string[]).includes(key)) continue;
    const expected = rules[key];
    if (expected === undefined)
      throw new GrammarError(`Unexpected \`${place}.${key}\`, ${nearest(key, [...FORM_KEYS, ...Object.keys(rules)])}`);
    if (!fits(given, expected))
      throw new GrammarError(
        `Unexpected \`${place}.${key}: ${String(given)}\`, expected ${describe(expected)}${Array.isArray(expected) && typeof given === 'string' ? `; ${nearest(given, expected as string[])}` : ''}`,
      );
    attributes[key] = given;
  }
  return attributes;
}

function fits(given: unknown, rule: AttributeRule): given is string | number | boolean {
  if (rule === 'number') return typeof given === 'number';
  if (rule === 'flag') return given === true;
  if (rule === 'text') return typeof given === 'string';
  return typeof given === 'string' && rule.includes(given);
}

function describe(rule: AttributeRule | undefined): string {
  if (rule === 'number') return 'a number';
  if (rule === 'flag') return '`true`';
  if (rule === undefined || rule === 'text') return 'text';
  return `one of ${rule.join(', ')}`;
}

function list(place: string, value: Record<string, unknown>, key: (typeof FORM_KEYS)[number]): readonly string[] | undefined {
  const given = value[key];
  if (given === undefined) return undefined;
  if (!Array.isArray(given) || !given.every((item) => typeof item === 'string' && item.length > 0))
    throw new GrammarError(`Unexpected \`${place}.${key}\`, expected a list of texts`);
  return given as string[];
}

function expectGroup(key: string): GroupName {
  const name = GROUP_NAMES.find((group) => group === key);
  if (!name) throw new GrammarError(`Unexpected group \`${key}\`, ${nearest(key, GROUP_NAMES)}`);
  return name;
}

function expectText(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new GrammarError(`Unexpected \`${place}\`, expected text`);
  return value;
}

const nearest = (given: string, names: readonly string[]): string =>
  names.length ? `the nearest name is \`${closest(given, names)}\`` : 'there is none';
const isRecord = (value: unknown): value is Record<string, unknown> & Dialect =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
