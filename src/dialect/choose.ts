/**
 * Dialects that come with the package, and which of them a document is written in.
 *
 * The evidence is lines that only one municipality writes: its letterhead, the labels of its template. A name in the running text is
 * none, since neighbours speak of each other (`Aftalen med Skovnæs Kommune forlænges`). Most documents are written in no dialect, so they are searched for
 * the words first, and a dialect is compiled when the first document is written in it.
 */
import { LABEL_ENDS, MARKS_ALONE } from '../grammar/characters.js';
import { defaultGrammar } from '../grammar/default.js';
import { dialects } from '../grammar/dialects.generated.js';
import { extendGrammar, readEvidence } from '../grammar/extend.js';
import type { Dialect, Grammar } from '../grammar/types.js';
import type { Span } from '../schema/referat.js';

/** A dialect that comes with the package. */
export interface BuiltInDialect {
  readonly name: string;
  readonly description: string;
  /** Alternatives, each of lines that must all be there. */
  readonly when: readonly (readonly string[])[];
  /** Compiled when it is first asked for. */
  readonly grammar: () => Grammar;
}

/** Makes a dialect ready to be chosen. Throws GrammarError where its evidence is not a list of lines. */
export function readyDialect(dialect: Dialect): BuiltInDialect {
  let grammar: Grammar | undefined;
  return {
    name: String(dialect.name),
    description: String(dialect.description),
    when: readEvidence(dialect.when),
    grammar: () => (grammar ??= extendGrammar(defaultGrammar, dialect)),
  };
}

/** In the order of their files. */
export const BUILT_IN: readonly BuiltInDialect[] = dialects.map(readyDialect);

/** A grammar, and where the first line stands for which it was chosen. */
export interface Choice {
  readonly grammar: Grammar;
  readonly evidence?: Span;
}

/**
 * The grammar a text is to be read with: that of the dialect with the most lines of evidence in it, else the base. Two with as many
 * would be a guess, so neither is taken.
 */
export function chooseDialect(text: string, among: readonly BuiltInDialect[] = BUILT_IN): Choice {
  let best: { readonly dialect: BuiltInDialect; readonly lines: readonly Span[] } | undefined;
  let isTied = false;
  for (const dialect of among) {
    const lines = evidenceIn(text, dialect);
    if (lines.length === 0 || lines.length < (best?.lines.length ?? 0)) continue;
    isTied = lines.length === best?.lines.length;
    best = { dialect, lines };
  }
  if (!best || isTied) return { grammar: defaultGrammar };
  const [evidence] = [...best.lines].sort((a, b) => a[0] - b[0]);
  return { grammar: best.dialect.grammar(), ...(evidence && { evidence }) };
}

/** Where the lines of those alternatives stand that are all there. */
function evidenceIn(text: string, { when }: BuiltInDialect): readonly Span[] {
  const found = new Map<string, Span>();
  for (const lines of when) {
    const spans = lines.map((line) => findLine(text, line));
    if (spans.every((span) => span !== undefined)) for (const [i, line] of lines.entries()) if (spans[i]) found.set(line, spans[i]);
  }
  return [...found.values()];
}

/** Marks before a label are no longer than this. */
const LONGEST_MARKS = 20;

/** Where the words stand alone on a line, or at its beginning before a colon. */
function findLine(text: string, words: string): Span | undefined {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const before = text.slice(Math.max(0, at - LONGEST_MARKS), at);
    const isAtStart = before.includes('\n') || before.length === at;
    if (isAtStart && MARKS_ALONE.test(before.slice(before.lastIndexOf('\n') + 1)) && LABEL_ENDS.test(text.slice(end, end + LONGEST_MARKS)))
      return [at, end];
  }
  return undefined;
}
