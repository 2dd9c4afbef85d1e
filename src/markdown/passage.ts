/**
 * Passages: a stretch of the source as plain text that knows where each of its characters came from.
 *
 * A passage is made from one or more slices (the lines of a paragraph) joined by a blank. Markup is resolved and white space runs
 * become one blank. Three ways give the same text, and a differential test holds them to it: a slice without a character that could
 * mean something is its own text; strong emphasis round whole words is cut out here, since converters put it on every label; anything
 * else goes through the Markdown processor.
 */
import { findAll } from '../grammar/find.js';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { toString } from 'mdast-util-to-string';
import { decodeNumericCharacterReference } from 'micromark-util-decode-numeric-character-reference';
import type { Nodes } from 'mdast';
import {
  ASCII_PUNCTUATION,
  HAS_MARKUP_CHARACTER,
  NEEDS_READING,
  MAY_BE_MARKUP,
  REFERENCE,
  STRONG_OR_ESCAPE,
  UNEVEN_WHITE,
  WORD_CHARACTER,
} from '../grammar/characters.js';
import {
  buildOffsetMap,
  endInOrigin,
  isInCopy,
  pieceAt,
  startInOrigin,
  type OffsetMap,
  type OffsetMapBuilder,
} from '../source/offset-map.js';
import { narrow } from '../source/narrow.js';
import { parseInline } from './processor.js';

export interface Passage {
  readonly text: string;
  /** Where it stands in the normalised source, markup included. */
  readonly start: number;
  readonly end: number;
  /** From text to source; undefined where the text is the slice itself. Always there, so that the engine knows one kind of passage. */
  readonly map: OffsetMap | undefined;
}

/** A slice of the source; `glue` is what joins it to the next one: nothing where a word was hyphenated over the line end. */
export interface Slice {
  readonly start: number;
  readonly end: number;
  readonly glue?: '' | ' ';
}

/** The span in the normalised source of `[from, to)` of a passage's text. */
export function spanIn(passage: Passage, from = 0, to: number = passage.text.length): [number, number] {
  if (!passage.map) return [passage.start + from, passage.start + to];
  if (to <= from) return [startInOrigin(passage.map, from), startInOrigin(passage.map, from)];
  return [startInOrigin(passage.map, from), endInOrigin(passage.map, to)];
}

/** A part of a passage as a passage of its own, trimmed. */
export function subPassage(passage: Passage, from: number, to: number = passage.text.length): Passage {
  const text = passage.text.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  const trimmed = text.trim();
  const [sourceStart, sourceEnd] = spanIn(passage, start, start + trimmed.length);
  const map = passage.map && !isInCopy(passage.map, start, start + trimmed.length) ? shift(passage.map, start, trimmed.length) : undefined;
  return { text: trimmed, start: sourceStart, end: sourceEnd, map };
}

function shift(map: OffsetMap, by: number, length: number): OffsetMap {
  const builder = buildOffsetMap();
  copyThrough(builder, map, by, by + length);
  return builder.finish();
}

/** A passage without text, at a place of the source. */
export const emptyPassage = (at: number): Passage => ({ text: '', start: at, end: at, map: undefined });

/** A slice as it stands, where nothing in it could mean something else. */
export const plainPassage = (text: string, start: number): Passage | undefined =>
  isPlainText(text) ? { text, start, end: start + text.length, map: undefined } : undefined;

const isPlainText = (text: string): boolean => !text.startsWith(' ') && !text.endsWith(' ') && !NEEDS_READING.test(text);

/** The plain text of slices of the source. */
export function readPassage(source: string, slices: readonly Slice[]): Passage {
  const first = slices[0];
  const last = slices.at(-1);
  if (!first || !last) return emptyPassage(0);
  // `| Ny sti | | ⏎ | ved havnen | Bro |`: a cell that is empty on one of its lines has nothing to be joined there.
  const isPlain = slices.every(({ start, end }) => (end > start || slices.length === 1) && isPlainText(source.slice(start, end)));
  if (isPlain && slices.length === 1)
    return { text: source.slice(first.start, first.end), start: first.start, end: first.end, map: undefined };
  const joined = join(source, slices, isPlain ? ' ' : '\n');
  if (isPlain) return { text: narrow(joined.text), start: first.start, end: last.end, map: joined.map };
  const resolved = mayBeMarkup(joined.text) ? (resolveSimple(joined.text) ?? resolveMarkdown(joined.text)) : { text: joined.text };
  const even = evenWhite(resolved.text);
  const map = compose(compose(joined.map, resolved.map), even.map);
  return { text: narrow(even.text), start: first.start, end: last.end, map };
}

/** Nearly all text has no character that Markdown knows; only where one stands does it matter how it stands. */
const mayBeMarkup = (text: string): boolean => HAS_MARKUP_CHARACTER.test(text) && MAY_BE_MARKUP.test(text);

interface Derived {
  readonly text: string;
  readonly map?: OffsetMap;
}

/** The slices with what stands between them: a line end means something in Markdown, and is a blank in plain text. */
function join(source: string, slices: readonly Slice[], between: ' ' | '\n'): Required<Derived> {
  const map = buildOffsetMap();
  let text = '';
  slices.forEach((slice, i) => {
    const next = slices[i + 1];
    map.copy(slice.start, slice.end);
    text += source.slice(slice.start, slice.end);
    if (!next) return;
    if (slice.glue === '') return;
    map.replace(1, slice.end, next.start);
    text += between;
  });
  return { text, map: map.finish() };
}

/**
 * Cuts out `**` round whole words (`**Mødedato** Onsdag d. 17. januar`) and the backslash of an escape (`Notat\\_udkast\\_2.docx`), or
 * answers undefined where anything else could be markup.
 */
export function resolveSimple(text: string): Derived | undefined {
  const map = buildOffsetMap();
  let plain = '';
  let others = '';
  let done = 0;
  const take = (from: number, to: number): void => {
    map.copy(from, to);
    plain += text.slice(from, to);
  };
  for (const found of findAll(STRONG_OR_ESCAPE, text)) {
    const end = found.index + found[0].length;
    const strong = found[1];
    if (strong !== undefined && !isWholeStrong(text, found.index, end, strong)) return undefined;
    others += `${text.slice(done, found.index)}x`;
    take(done, found.index);
    take(strong === undefined ? end - 1 : found.index + 2, strong === undefined ? end : end - 2);
    if (strong !== undefined && mayBeMarkup(strong)) return undefined;
    done = end;
  }
  if (done === 0) return undefined;
  take(done, text.length);
  return mayBeMarkup(others + text.slice(done)) ? undefined : { text: plain, map: map.finish() };
}

function isWholeStrong(text: string, start: number, end: number, inner: string): boolean {
  const touches = text.charAt(start - 1) === '*' || text.charAt(end) === '*';
  return (
    !touches &&
    !isWordCharacter(text, start - 1) &&
    !isWordCharacter(text, end) &&
    isWordCharacter(inner, 0) &&
    isWordCharacter(inner, inner.length - 1, ':.)')
  );
}

function isWordCharacter(text: string, at: number, others = ''): boolean {
  const character = text.charAt(at);
  return character !== '' && (WORD_CHARACTER.test(character) || others.includes(character));
}

/** The processor is quadratic on unclosed brackets; no paragraph of minutes is as long as this. */
const LONGEST_MARKDOWN = 20_000;

/** Resolves Markdown's inline syntax with the Markdown processor, piece by piece, so that every character keeps its origin. */
export function resolveMarkdown(text: string): Derived {
  if (text.length > LONGEST_MARKDOWN) return { text };
  const map = buildOffsetMap();
  let plain = '';
  const visit = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(visit);
    else {
      const value = node.type === 'break' ? '\n' : toString(node);
      align(node, value, text, node.position?.end.offset ?? text.length, map);
      plain += value;
    }
  };
  visit(parseInline(text));
  return { text: plain, map: map.finish() };
}

/** Walks a node's value along its source: escapes and character references are the only places where the two differ in text. */
function align(node: Literal, value: string, text: string, end: number, map: OffsetMapBuilder): void {
  let at = node.position?.start.offset ?? 0;
  for (let i = 0; i < value.length;) {
    const reference = node.type === 'text' ? referenceAt(text, at, end) : undefined;
    if (reference && value.startsWith(reference.value, i)) {
      map.replace(reference.value.length, at, reference.end);
      i += reference.value.length;
      at = reference.end;
      continue;
    }
    const isEscape =
      node.type === 'text' &&
      text.charAt(at) === '\\' &&
      value.charAt(i) === text.charAt(at + 1) &&
      ASCII_PUNCTUATION.test(value.charAt(i));
    if (isEscape) at++;
    else if (text.charAt(at) !== value.charAt(i)) at = nextOrigin(value.charAt(i), text, at, end);
    map.copy(at, at + 1);
    i++;
    at++;
  }
}

type Literal = Exclude<Nodes, { children: unknown }>;

/** Skips what resolved to nothing (a code fence, the brackets of an image) before a character. */
function nextOrigin(character: string, text: string, at: number, end: number): number {
  const found = text.indexOf(character, at);
  return found < 0 || found >= end ? Math.min(at, end - 1) : found;
}

/** The character reference that stands at a place: `&amp;`, `&#248;`, `&#xF8;`. */
function referenceAt(text: string, at: number, end: number): { readonly value: string; readonly end: number } | undefined {
  if (text.charAt(at) !== '&') return undefined;
  const name = REFERENCE.exec(text.slice(at, Math.min(end, at + 40)))?.[1];
  if (name === undefined) return undefined;
  const value = name.startsWith('#') ? decodeNumericCharacterReference(...numberOf(name)) : decodeNamedCharacterReference(name);
  return value === false ? undefined : { value, end: at + name.length + 2 };
}

const numberOf = (name: string): [digits: string, base: number] =>
  name.charAt(1).toLowerCase() === 'x' ? [name.slice(2), 16] : [name.slice(1), 10];

/** White space runs become one blank, and none is left at the ends. */
function evenWhite(text: string): Derived {
  if (!UNEVEN_WHITE.test(text)) return { text };
  const map = buildOffsetMap();
  let even = '';
  let at = 0;
  while (at < text.length) {
    let end = at;
    const white = isWhite(text.charCodeAt(at));
    while (end < text.length && isWhite(text.charCodeAt(end)) === white) end++;
    if (!white) {
      map.copy(at, end);
      even += text.slice(at, end);
    } else if (at > 0 && end < text.length) {
      map.replace(1, at, end);
      even += ' ';
    }
    at = end;
  }
  return { text: even, map: map.finish() };
}

/** What `trim` takes off, so that no text of blanks alone is left: an entity makes any of them. */
const isWhite = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && String.fromCharCode(code).trim() === '');

/** The map of two derivations, one after the other. */
function compose(first: OffsetMap, second: OffsetMap | undefined): OffsetMap {
  if (!second) return first;
  const map = buildOffsetMap();
  second.at.forEach((at, k) => {
    const size = (second.at[k + 1] ?? second.length) - at;
    const from = second.from[k] ?? 0;
    const to = second.to[k] ?? 0;
    if (size === to - from) copyThrough(map, first, from, to);
    else map.replace(size, startInOrigin(first, from), endInOrigin(first, to));
  });
  return map.finish();
}

/** Copies a stretch of the middle text, cut where the first map has a seam. */
function copyThrough(map: OffsetMapBuilder, first: OffsetMap, from: number, to: number): void {
  for (let k = Math.max(0, pieceAt(first.at, from)); (first.at[k] ?? to) < to; k++) {
    const at = first.at[k] ?? 0;
    const next = first.at[k + 1] ?? first.length;
    const start = Math.max(at, from);
    const stop = Math.min(next, to);
    const origin = first.from[k] ?? 0;
    const end = first.to[k] ?? 0;
    if (stop <= start) continue;
    if (next - at === end - origin) map.copy(origin + (start - at), origin + (stop - at));
    else map.replace(stop - start, origin, end);
  }
}
