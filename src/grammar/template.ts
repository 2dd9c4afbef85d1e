/**
 * Forms: the notation in which the grammar writes Danish.
 *
 * | written        | means                                                        |
 * |----------------|--------------------------------------------------------------|
 * | `Mødet hævet`  | these words; a blank is any run of white space               |
 * | `[a\|b]`       | perhaps one of these                                         |
 * | `(a\|b)`       | one of these                                                 |
 * | `{date}`       | a slot, by name; `{time:start}` names what it takes          |
 * | `udsæt~`       | a word that begins so                                        |
 * | `~udvalg`      | a word that ends so                                          |
 * | `…`            | nothing or anything inside the same sentence, at most 160 characters |
 * | `\[`           | the character itself                                         |
 *
 * Words stop at letters and digits, those of Danish too: `\b` does not know æ, ø and å.
 */
import { lowest } from '../lists.js';
import { GrammarError } from './types.js';

type Node =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'space' }
  | { readonly type: 'gap' }
  | { readonly type: 'letters' }
  | { readonly type: 'slot'; readonly slot: string; readonly name: string }
  | { readonly type: 'choice'; readonly optional: boolean; readonly options: readonly (readonly Node[])[] };

/** How a slot name becomes a pattern; undefined where the name is unknown. */
export type ResolveSlot = (slot: string) => string | undefined;

/** Forms with a gap are read in one sentence at a time, so a stop inside it is an abbreviation's: `nr. 3`, `mio. kr.`. */
const GAP = String.raw`[^!?\n]{0,160}?`;
const WORD = String.raw`[\p{L}\p{N}]`;

/** A form is asked several things, and parsed once. */
const parsed = new Map<string, readonly Node[]>();

/** Parses one form. Throws GrammarError where brackets do not match. */
function parse(form: string): readonly Node[] {
  const known = parsed.get(form) ?? parseForm(form);
  parsed.set(form, known);
  return known;
}

function parseForm(form: string): readonly Node[] {
  let at = 0;
  const sequence = (closing: string): Node[][] => {
    const options: Node[][] = [[]];
    const add = (node: Node): void => void options.at(-1)?.push(node);
    while (at < form.length) {
      const character = form.charAt(at);
      at++;
      if (character === closing) return options;
      if (character === '|' && closing !== '') options.push([]);
      else if (character === '[') add({ type: 'choice', optional: true, options: sequence(']') });
      else if (character === '(') add({ type: 'choice', optional: false, options: sequence(')') });
      else if (character === '{') {
        const end = form.indexOf('}', at);
        if (end < 0) throw new GrammarError(`Unexpected end of \`${form}\`, expected \`}\``);
        const [slot = '', name = slot] = form.slice(at, end).split(':');
        add({ type: 'slot', slot, name });
        at = end + 1;
      } else if (character === '…') add({ type: 'gap' });
      else if (character === '~') add({ type: 'letters' });
      else if (character === ' ') add({ type: 'space' });
      else add({ type: 'text', value: character === '\\' ? form.charAt(at++) : character });
    }
    if (closing !== '') throw new GrammarError(`Unexpected end of \`${form}\`, expected \`${closing}\``);
    return options;
  };
  return sequence('')[0] ?? [];
}

/** A text as a pattern that matches just it. */
export const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A form as a pattern. */
export interface Written {
  /** To see whether and how far it fits: a match with groups and their positions costs ten times as much. */
  readonly pattern: string;
  /** The same with a group for each slot. Groups have no names, which cost more than the match. */
  readonly grouped: string;
  /** The names of the slots in the order of their groups: a name may come in more than one alternative. */
  readonly names: readonly string[];
}

const plain = (pattern: string): Written => ({ pattern, grouped: pattern, names: [] });

const join = (parts: readonly Written[], separator = ''): Written => ({
  pattern: parts.map(({ pattern }) => pattern).join(separator),
  grouped: parts.map(({ grouped }) => grouped).join(separator),
  names: parts.flatMap(({ names }) => names),
});

const wrap = (before: string, { pattern, grouped, names }: Written, after: string): Written => ({
  pattern: before + pattern + after,
  grouped: before + grouped + after,
  names,
});

/** White space beside an optional part belongs to that part: `Mødet [blev] hævet` also reads `Mødet hævet`. */
function write(nodes: readonly Node[], resolve: ResolveSlot): Written {
  const parts: Written[] = [];
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    const next = nodes[i + 1];
    if (node === undefined) continue;
    if (node.type === 'space' && next?.type === 'gap' && nodes[i + 2]?.type === 'space') {
      parts.push(plain(String.raw`\s+(?:${GAP}\s+)?`));
      i += 2;
    } else if (node.type === 'space' && next?.type === 'choice' && next.optional) {
      parts.push(writeChoice(next, resolve, String.raw`\s+`, ''));
      i++;
    } else if (node.type === 'choice' && node.optional && next?.type === 'space' && parts.length === 0) {
      parts.push(writeChoice(node, resolve, '', String.raw`\s+`));
      i++;
    } else parts.push(writeNode(node, resolve));
  }
  return join(parts);
}

function writeChoice(node: Node & { type: 'choice' }, resolve: ResolveSlot, before: string, after: string): Written {
  const options = node.options.map((option) => write(option, resolve)).sort((a, b) => b.pattern.length - a.pattern.length);
  return wrap(`(?:${before}(?:`, join(options, '|'), `)${after})${node.optional ? '?' : ''}`);
}

function writeNode(node: Node, resolve: ResolveSlot): Written {
  switch (node.type) {
    case 'text':
      return plain(escapePattern(node.value));
    case 'space':
      return plain(String.raw`\s+`);
    case 'gap':
      return plain(GAP);
    case 'letters':
      return plain(String.raw`\p{L}{0,30}`);
    case 'choice':
      return writeChoice(node, resolve, '', '');
    case 'slot': {
      const pattern = resolve(node.slot);
      if (pattern === undefined) throw new GrammarError(`Unexpected slot \`{${node.slot}}\``);
      return { pattern: `(?:${pattern})`, grouped: `(${pattern})`, names: [node.name] };
    }
  }
}

const first = (nodes: readonly Node[]): Node | undefined => {
  const node = nodes[0];
  return node?.type === 'choice' ? first(node.options[0] ?? []) : node;
};
const last = (nodes: readonly Node[]): Node | undefined => {
  const node = nodes.at(-1);
  return node?.type === 'choice' ? last(node.options[0] ?? []) : node;
};
const isWordy = (node: Node | undefined): boolean =>
  node?.type === 'letters' || (node?.type === 'text' && /[\p{L}\p{N}]/u.test(node.value));

/** True where a form begins with a word or a slot, so that no letter or digit may stand before it. */
export const beginsWithWord = (form: string): boolean => {
  const node = first(parse(form));
  return isWordy(node) || node?.type === 'slot';
};

/**
 * The pattern of a form, without anchors. `bounded` keeps a letter or digit from standing behind its last word (what stands before
 * its first is tested on what was found: a pattern that begins with its words is found faster).
 */
export function patternOf(form: string, resolve: ResolveSlot, options: { readonly bounded: boolean }): Written {
  const nodes = parse(form);
  const body = write(nodes, resolve);
  return options.bounded ? wrap(boundaryBefore(nodes), body, boundaryBehind(nodes)) : body;
}

/** `~udvalget` would be looked for from every letter of every word. */
const boundaryBefore = (nodes: readonly Node[]): string => (first(nodes)?.type === 'letters' ? `(?<!${WORD})` : '');

/** No letter or digit behind a word; where the form ends with an optional part, that part may have been the stop (`Lukket punkt:`). */
function boundaryBehind(nodes: readonly Node[]): string {
  const final = nodes.at(-1);
  if (final?.type === 'choice' && final.optional) return `(?:(?<!${WORD})|(?!${WORD}))`;
  return isWordy(last(nodes)) || final?.type === 'slot' ? `(?!${WORD})` : '';
}

/** The plain string a form stands for, or undefined if it has anything but words and blanks. */
export function literalOf(form: string): string | undefined {
  const nodes = parse(form);
  if (!nodes.every((node) => node.type === 'text' || node.type === 'space')) return undefined;
  return nodes.map((node) => (node.type === 'text' ? node.value : ' ')).join('');
}

/** The characters a text must begin with to match a form; undefined where any may. */
export function firstCharacters(form: string, resolve: ResolveSlot): ReadonlySet<string> | undefined {
  return charactersOf(parse(form), resolve);
}

function charactersOf(nodes: readonly Node[], resolve: ResolveSlot): ReadonlySet<string> | undefined {
  const node = nodes[0];
  if (node?.type === 'text') return new Set(node.value);
  if (node?.type === 'slot') return resolve(node.slot)?.startsWith(String.raw`\d`) ? new Set('0123456789') : undefined;
  if (node?.type !== 'choice') return undefined;
  const behind = nodes.slice(nodes[1]?.type === 'space' && node.optional ? 2 : 1);
  const options = node.options.map((option) => charactersOf([...option, ...behind], resolve));
  if (node.optional) options.push(charactersOf(behind, resolve));
  return options.every((option) => option !== undefined) ? new Set(options.flatMap((option) => [...option])) : undefined;
}

/** Words of which a text must hold at least one, in lower case, to match a form; undefined where the form has none. */
export function requiredWords(form: string): readonly string[] | undefined {
  return wordsOf(parse(form));
}

/** All the words that a text must hold to match a form, in lower case: `(~udvalget|~rådet) har besluttet` needs `har` as well as `besluttet`. */
export const requiredRuns = (form: string): readonly string[] => literalRuns(parse(form));

/** The most telling words of a sequence: those whose shortest is longest. */
function wordsOf(nodes: readonly Node[]): readonly string[] | undefined {
  const candidates: (readonly string[])[] = literalRuns(nodes).map((run) => [run]);
  for (const node of nodes) {
    if (node.type !== 'choice' || node.optional) continue;
    const options = node.options.map(wordsOf);
    if (options.every((option) => option !== undefined)) candidates.push(options.flat());
  }
  const shortest = (words: readonly string[]): number => lowest(words.map((word) => word.length));
  return candidates.sort((a, b) => shortest(b) - shortest(a))[0];
}

const literalRuns = (nodes: readonly Node[]): readonly string[] =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : '\n'))
    .join('')
    .toLowerCase()
    .split(/\s/u)
    .filter((run) => run !== '');

/** True where a slot that the form cannot do without begins with a digit in every shape, such as a date. */
export function requiresDigit(form: string, resolve: ResolveSlot): boolean {
  return parse(form).some(
    (node) => node.type === 'slot' && (node.slot === 'date' || resolve(node.slot)?.startsWith(String.raw`\d`) === true),
  );
}

/** The slot names a form uses, for the documentation and the tests. */
export function slotsOf(form: string): readonly string[] {
  const collect = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) => (node.type === 'slot' ? [node.slot] : node.type === 'choice' ? node.options.flatMap(collect) : []));
  return collect(parse(form));
}

/** A form that stands for these words and no others: what the notation uses for itself is escaped. */
export const formOf = (words: string): string => words.replace(NOTATION, String.raw`\$&`);

/** The characters that mean something in a form. */
const NOTATION = /[\\()[\]{}|~…]/gu;
