/**
 * Skeletons of patterns, for the analysis of how long they may run.
 *
 * The analyser knows neither Unicode classes nor assertions behind, and large counts make its automata huge. A skeleton has the same
 * repetitions and alternatives over a small alphabet: every assertion is left out (which lets the pattern match more, never less),
 * `\p{L}` is a few letters, a word is two letters of its own, and a count above three is two (`bounded`) or no bound at all (`free`).
 * `\s+` is one blank: plain text has its white space evened before any form is tried on it.
 */
import { inUnicode } from './unicode.js';

export type Counts = 'bounded' | 'free';

const CLASSES: Readonly<Record<string, string>> = { L: 'a-cA-C', Lu: 'A-C', Ll: 'a-c', N: '0-9' };
const FOLDED: Readonly<Record<string, string>> = { L: 'a-c', Lu: 'a-c', Ll: 'a-c', N: '0-9' };
const ASSERTIONS = ['(?<!', '(?<=', '(?!', '(?='];

export function skeletonOf(pattern: RegExp, counts: Counts): string {
  const { flags } = pattern;
  const source = inUnicode(pattern.source)
    .replaceAll(String.raw`\s+`, ' ')
    .replace(/(?<![\\{<\p{L}])\p{L}{3,}(?![\p{L}}>])/gu, shortWord);
  const folds = flags.includes('i');
  const classes = folds ? FOLDED : CLASSES;
  let out = '';
  let inClass = false;
  for (let at = 0; at < source.length;) {
    const assertion = inClass ? undefined : ASSERTIONS.find((start) => source.startsWith(start, at));
    if (assertion !== undefined) {
      at = endOfGroup(source, at);
      continue;
    }
    const piece = pieceAt(source, at, inClass);
    at += piece.length;
    if (piece === '[' || (piece === ']' && inClass)) inClass = piece === '[';
    out += reduce(piece, inClass, classes, counts, folds);
  }
  return out;
}

/** Two letters for a word, the same for the same word: hundreds of words spelt out make the automata too large to analyse. */
function shortWord(word: string): string {
  const sum = Array.from(word).reduce((value, letter) => (value * 31 + letter.charCodeAt(0)) % 676, 7);
  return String.fromCharCode(97 + Math.floor(sum / 26), 97 + (sum % 26));
}

function reduce(piece: string, inClass: boolean, classes: Readonly<Record<string, string>>, counts: Counts, folds: boolean): string {
  const property = /^\\p\{(\w+)\}$/u.exec(piece)?.[1];
  if (property !== undefined) return inClass ? (classes[property] ?? piece) : `[${classes[property] ?? ''}]`;
  if (piece === String.raw`\s`) return ' ';
  if (piece.startsWith('(?<')) return '(?:';
  const count = /^\{(\d+)(?:,(\d*))?\}$/u.exec(piece);
  if (count && !inClass) return reduceCount(Number(count[1]), mostOf(count[1], count[2]), piece, counts);
  return folds && !piece.startsWith('\\') ? piece.toLowerCase() : piece;
}

/** `{3}` is three, `{3,}` any number, `{3,7}` seven. */
const mostOf = (least: string | undefined, most: string | undefined): number =>
  most === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most);

function reduceCount(least: number, most: number, piece: string, counts: Counts): string {
  if (most <= 3 || most === Number.POSITIVE_INFINITY) return piece;
  if (counts === 'free' && most !== least) return least === 0 ? '*' : '+';
  return `{${String(Math.min(least, 1))},2}`;
}

/** The next piece that must not be cut: an escape, a count, the start of a named group, or one character. */
function pieceAt(source: string, at: number, inClass: boolean): string {
  const rest = source.slice(at);
  const found = /^(?:\\p\{\w+\}|\\.|\(\?<\w+>)/u.exec(rest) ?? (inClass ? null : /^\{\d+(?:,\d*)?\}/u.exec(rest));
  return found?.[0] ?? rest.charAt(0);
}

function endOfGroup(source: string, from: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = from; at < source.length; at++) {
    const character = source.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') inClass = true;
    else if (character === ']') inClass = false;
    else if (inClass) continue;
    else if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at + 1;
  }
  return source.length;
}
