/**
 * Normalisation: named rewrites, in one pass, each with its layer of the offset map.
 *
 * Guarantees about the normalised text:
 * 1. lines end with LF and nothing else;
 * 2. the only white space inside a line is blank and tab;
 * 3. a letter and the marks directly behind it are composed (NFC); it has no ligatures, no soft hyphens, no zero-width characters, no private-use bullets,
 *    no tags of a web page, no brackets and attributes as Pandoc writes them, no `\` alone at the end of a line of the original, in a mail that quotes the minutes no quotation marks before its
 *    lines, and of tables that are forms each row as a label with its text;
 * 4. every character of it has an origin, and a text that needs no rewrite is handed on as it is.
 */
import { ATTRIBUTES, BRACKETED_SPAN, FILLED_LINES, PIPE_RULE, QUOTED_LINES, SPAN_END, TAG } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { findFormTables, isInForm, withoutTags, type Range } from './form-tables.js';
import { buildOffsetMap, type OffsetMap, type OffsetMapBuilder } from './offset-map.js';

/** What a rewrite did, by its name, and where: `start` and `end` in the original, `at` in the normalised text. */
export interface Rewrite {
  readonly name: RewriteName;
  readonly start: number;
  readonly end: number;
  readonly at: number;
}

export type RewriteName =
  | 'line-end'
  | 'form-feed'
  | 'blank'
  | 'zero-width'
  | 'soft-hyphen'
  | 'ligature'
  | 'bullet'
  | 'composition'
  | 'tag'
  | 'attributes'
  | 'hard-break'
  | 'quote'
  | 'form-table';

/** A normalised text. `map` is absent where nothing was rewritten. */
export interface Normalised {
  readonly text: string;
  readonly map?: OffsetMap;
  readonly rewrites: readonly Rewrite[];
}

const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const BACKSLASH = 0x5c;
const BAR = 0x7c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;

/** True for a UTF-16 code unit that some rewrite is about. Nearly all text has none. */
function isSuspect(code: number): boolean {
  if (code < 32) return code !== 10 && code !== 9;
  if (code < 0x80)
    return code === LESS_THAN || code === BACKSLASH || code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE;
  if (code < 0x300) return code === 0xa0 || code === 0xad || code === 0x85;
  if (code < 0x370) return true;
  if (code < 0x2000) return code >= 0x1e00 || code === 0x1680 || (code >= 0x1100 && code < 0x1200);
  if (code < 0x2070) return code < 0x2010 || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x3000 || code === 0x2126 || code === 0x212a || code === 0x212b || (code >= 0xe000 && code <= 0xfb06) || code === 0xfeff;
}

/** Normalises a decoded text. */
export function normalise(original: string): Normalised {
  const whole: Whole = { quoted: isQuoted(original), forms: findFormTables(original) };
  let at = firstSuspect(original, 0, whole);
  if (at === original.length) return { text: original, rewrites: [] };
  const map = buildOffsetMap();
  const rewrites: Rewrite[] = [];
  let text = '';
  let done = 0;
  while (at < original.length) {
    const found = rewriteAt(original, at, done, whole);
    if (found) {
      map.copy(done, found.start);
      text += original.slice(done, found.start);
      rewrites.push({ name: found.name, start: found.start, end: found.end, at: text.length });
      text += found.text;
      write(map, found);
      done = found.end;
    }
    at = firstSuspect(original, found ? found.end : at + 1, whole);
  }
  if (rewrites.length === 0) return { text: original, rewrites };
  map.copy(done, original.length);
  return { text: text + original.slice(done), map: map.finish(), rewrites };
}

/** What only the text as a whole can tell of its characters. */
interface Whole {
  readonly quoted: boolean;
  readonly forms: readonly Range[];
}

function firstSuspect(text: string, from: number, { quoted, forms }: Whole): number {
  const hasForms = forms.length > 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSuspect(code) || (quoted && code === GREATER_THAN) || (hasForms && code === BAR)) break;
  }
  return at;
}

/** `> Referat fra møde i Skolebestyrelsen`: a mail that quotes the minutes has the mark before most of its lines; a quotation in minutes has few. */
function isQuoted(text: string): boolean {
  if (!text.includes('\n>') && !text.includes('\r>')) return false;
  const quoted = findAll(QUOTED_LINES, text).length;
  return quoted >= FEWEST_QUOTED && quoted > findAll(FILLED_LINES, text).length / 2;
}

const FEWEST_QUOTED = 10;

interface Found extends Omit<Rewrite, 'at'> {
  readonly text: string;
}

function write(map: OffsetMapBuilder, found: Found): void {
  if (found.text.length === found.end - found.start) map.copy(found.start, found.end);
  else map.replace(found.text.length, found.start, found.end);
}

function rewriteAt(text: string, at: number, done: number, { forms }: Whole): Found | undefined {
  const code = text.charCodeAt(at);
  const inForm = (code === LESS_THAN || code === BAR) && isInForm(forms, at);
  if (code === LESS_THAN) return tagAt(text, at, inForm);
  if (code === BAR) return inForm ? barAt(text, at) : undefined;
  if (code === OPEN_BRACKET || code === CLOSE_BRACKET || code === OPEN_BRACE) return attributesAt(text, at, code);
  // Only a text that is quoted comes here with it.
  if (code === GREATER_THAN) return quoteAt(text, at);
  const one = (name: RewriteName, replacement: string, end = at + 1): Found => ({ name, start: at, end, text: replacement });
  // `Ansvarlig: Eva Lund\\ ⏎ Bilag:`: how Markdown writes a line end inside a paragraph.
  if (code === BACKSLASH) return isHardBreak(text, at) ? one('hard-break', '') : undefined;
  if (code === 13) return one('line-end', '\n', text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1);
  if (code === 12) return one('form-feed', '\n');
  if (code === 11 || code === 0x85 || code === 0x2028 || code === 0x2029) return one('line-end', '\n');
  if (code < 32 || code === 0xa0 || isWideBlank(code)) return one('blank', ' ');
  if (code === 0xad) return one('soft-hyphen', '', endOfSoftHyphen(text, at));
  if (isZeroWidth(code)) return one('zero-width', '');
  const ligature = LIGATURES[text.charAt(at)];
  if (ligature !== undefined) return one('ligature', ligature);
  if (code >= 0xe000 && code <= 0xf8ff) return isFirstOfLine(text, at) ? one('bullet', '•') : undefined;
  return composition(text, at, done);
}

/**
 * `Mødested Møllesalen<br />`, `<strong>Indstilling</strong>`: left over from a web page. What breaks the line there breaks it here, but not a
 * row of a table: `| 1 | Velkomst<br>Eva bød velkommen. |` has a cell of two lines.
 */
function tagAt(text: string, at: number, inForm: boolean): Found | undefined {
  const found = TAG.exec(text.slice(at, at + LONGEST_TAG));
  if (!found) return undefined;
  const end = at + found[0].length;
  const isBreak = found[1] !== undefined && !isFirstOfLine(text, at) && !isLastOfLine(text, end);
  if (isBreak && !inForm && isInRow(text, at)) return undefined;
  return { name: 'tag', start: at, end, text: isBreak ? '\n' : '' };
}

/**
 * `## []{#_Toc1189 .anchor}4. Ny sti`, `[Beslutning]{.underline}`, `# Referat {#referat}`: Pandoc's brackets and attributes, and not the words
 * in them.
 */
function attributesAt(text: string, at: number, code: number): Found | undefined {
  const found = (length: number): Found => ({ name: 'attributes', start: at, end: at + length, text: '' });
  if (code === OPEN_BRACKET) return BRACKETED_SPAN.test(text.slice(at, at + LONGEST_SPAN)) ? found(1) : undefined;
  const attributes = (code === CLOSE_BRACKET ? SPAN_END : ATTRIBUTES).exec(text.slice(at, at + LONGEST_SPAN))?.[0];
  if (attributes === undefined) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST_SPAN), at);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  const isOwn =
    code === CLOSE_BRACKET
      ? BRACKETED_SPAN.test(line.slice(line.lastIndexOf('[')) + attributes)
      : line.startsWith('#') && isLastOfLine(text, at + attributes.length);
  return isOwn ? found(attributes.length) : undefined;
}

/** No brackets with their attributes are longer. */
const LONGEST_SPAN = 420;

/** The marks at the beginning of a line, `> ` or `> > `, with the blank behind each. */
function quoteAt(text: string, at: number): Found | undefined {
  if (!isFirstOfLine(text, at)) return undefined;
  let end = at;
  while (text.charCodeAt(end) === GREATER_THAN) end += text.charAt(end + 1) === ' ' ? 2 : 1;
  return { name: 'quote', start: at, end, text: '' };
}

/** `| Referat | Godkendt. |` is `Referat: Godkendt.` below a blank line; the rule below the head is nothing. */
function barAt(text: string, at: number): Found {
  const line = text.slice(at, endOfLine(text, at)).trimEnd();
  const found = (start: number, end: number, replacement: string): Found => ({ name: 'form-table', start, end, text: replacement });
  if (isFirstOfLine(text, at))
    return PIPE_RULE.test(withoutTags(line)) ? found(at, at + line.length, '') : found(at, behindBlanks(text, at + 1), '\n');
  const start = beforeBlanks(text, at);
  // `**Type:**`
  const hasColon = text.slice(start - COLON_AND_MARKUP, start).includes(':');
  return found(start, behindBlanks(text, at + 1), withoutTags(line) === '|' ? '' : hasColon ? ' ' : ': ');
}

function endOfLine(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

const COLON_AND_MARKUP = 3;

function beforeBlanks(text: string, end: number): number {
  let at = end;
  while (text.charCodeAt(at - 1) === 32 || text.charCodeAt(at - 1) === 9) at--;
  return at;
}

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}

function isInRow(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ROW), at);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return line.trimStart().startsWith('|');
}

const LONGEST_ROW = 2000;

const LONGEST_TAG = 400;

const isWideBlank = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680;
const isZeroWidth = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;

/** `kommune­\nplan`: a soft hyphen at a line end is where the converter split a word, so the line end goes with it. */
function endOfSoftHyphen(text: string, at: number): number {
  let end = at + 1;
  while (end < at + LONGEST_INDENT && (text.charAt(end) === ' ' || text.charAt(end) === '\r')) end++;
  return text.charAt(end) === '\n' ? end + 1 : at + 1;
}

/** Alone at the end of a line: of two, with or without blanks between them, the first makes the second a sign of the text. */
function isHardBreak(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - LONGEST_INDENT && isSpace(text.charCodeAt(before))) before--;
  return before >= 0 && !isLineEnd(text.charCodeAt(before)) && text.charCodeAt(before) !== BACKSLASH && isLastOfLine(text, at + 1);
}

/** Only what a rewrite takes for white space, nothing, or a line end stands before it on its line. */
function isFirstOfLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && before > at - LONGEST_INDENT && isSpace(text.charCodeAt(before))) before--;
  return before < 0 || isLineEnd(text.charCodeAt(before));
}

/** Nothing but white space stands behind it on its line. */
function isLastOfLine(text: string, end: number): boolean {
  let behind = end;
  while (behind < end + LONGEST_INDENT && behind < text.length && isSpace(text.charCodeAt(behind))) behind++;
  return behind === text.length || isLineEnd(text.charCodeAt(behind));
}

const LONGEST_INDENT = 200;
const isSpace = (code: number): boolean =>
  !isLineEnd(code) && (code <= 32 || code === 0xa0 || code === 0xad || isWideBlank(code) || isZeroWidth(code));
const isLineEnd = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;

const isMark = (code: number): boolean => code >= 0x300 && code < 0x370;

/** A letter with its combining marks, or a letter with a second code point for the same sign (Å as Ångström). */
function composition(text: string, at: number, done: number): Found | undefined {
  const start = isMark(text.charCodeAt(at)) && at > done ? baseBefore(text, at) : at;
  let end = at + 1;
  while (end < text.length && isMark(text.charCodeAt(end))) end++;
  const cluster = text.slice(start, end);
  const composed = cluster.normalize('NFC');
  return composed === cluster ? undefined : { name: 'composition', start, end, text: composed };
}

/** The base of a combining mark; half of a surrogate pair or a line end is none. */
function baseBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code <= 32 || isMark(code) || (code >= 0xd800 && code <= 0xdfff) ? at : at - 1;
}
