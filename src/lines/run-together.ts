/**
 * Line ends that a page lost beside its contents list, found where the grammar or the document itself shows them.
 *
 * `Indholdsfortegnelse1. Fraværende` is the heading and its first entry, or the heading of a list that the page does not show and the first
 * item; `10. Eventuelt1. Fraværende` is the last entry and the first item, since that line has stood before.
 */
import { GLUED_NUMBER } from '../grammar/characters.js';
import type { Grammar } from '../grammar/types.js';
import { cutLines, type Line } from './line.js';

/** The lines with such ends put in again; the lines themselves where none is missing. */
export function divideRunTogether(source: string, lines: readonly Line[], grammar: Grammar): readonly Line[] {
  const cuts = new Map<number, readonly number[]>();
  const numbered = new Set<string>();
  for (const { index, text } of lines) {
    if (text.length > LONGEST || !mayRunTogether(text)) continue;
    const places = GLUED_NUMBER.test(text) ? cutsIn(text, numbered, grammar) : [];
    if (places.length > 0) cuts.set(index, places);
    [0, ...places].forEach((from, i) => numbered.add(text.slice(from, places[i]).trim()));
  }
  return cuts.size === 0 ? lines : cutLines(source, lines, cuts);
}

const LONGEST = 400;
const LONGEST_HEADING = 40;

/** A line that begins with a digit, or has its first one glued to a letter early on: nearly all lines are neither. */
function mayRunTogether(text: string): boolean {
  const length = Math.min(text.length, LONGEST_HEADING);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) return i === 0 || text.charCodeAt(i - 1) >= 97;
  }
  return false;
}

/** Where a number is glued to a word, and what stands before it is the heading of a list or what follows is a line of its own above. */
function cutsIn(text: string, numbered: ReadonlySet<string>, grammar: Grammar): readonly number[] {
  const cuts: number[] = [];
  let isList = false;
  let at = 0;
  for (;;) {
    const found = text.slice(at).search(GLUED_NUMBER);
    if (found < 0) return cuts;
    at += found + 1;
    isList ||= grammar.groups.contents.match(text.slice(0, at)) !== undefined;
    if (isList || numbered.has(text.slice(at))) cuts.push(at);
  }
}
