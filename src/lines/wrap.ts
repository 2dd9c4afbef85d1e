/**
 * Whether a line goes on in the next one.
 *
 * Most converters put a paragraph on one line; others keep the page's own lines. A document of the second kind shows itself: again and
 * again a line without a stop is followed by one in lower case. In such a document a line was wrapped exactly where the next word did
 * not fit any more.
 */
import { endsSentence } from './sentence.js';
import { LAST_FIRST_NAME, LEADER, STARTS_LOWER } from '../grammar/characters.js';
import { isBlank, type Line } from './line.js';

/** The width at which a document was wrapped, or undefined where each paragraph has a line of its own. */
export type WrapWidth = number | undefined;

const WIDEST = 130;
const NARROWEST = 40;

/** Measures the width at which a document was wrapped. */
export function measureWrap(lines: readonly Line[]): WrapWidth {
  const continued: number[] = [];
  let filled = 0;
  let wide = 0;
  lines.forEach((line, i) => {
    if (isBlank(line)) return;
    filled++;
    if (line.text.length > WIDEST) wide++;
    const next = lines[i + 1];
    if (!next || isBlank(next) || line.text.length < NARROWEST || line.text.length > WIDEST) return;
    if (!endsSentence(line.text) && STARTS_LOWER.test(next.text)) continued.push(line.end - line.from);
  });
  const isWrapped = continued.length >= 3 && continued.length >= filled * 0.05 && wide <= filled * 0.02;
  return isWrapped ? continued.reduce((widest, width) => Math.max(widest, width), 0) : undefined;
}

/** The widest line may be an odd one: a word of the page that could not be parted, a letter that was two. */
const SLACK = 2;

/** True where `line` was wrapped into `next`, the line directly below it. */
export function isWrapped(line: Line, next: Line, width: WrapWidth): boolean {
  if ((STARTS_LOWER.test(next.text) && !endsSentence(line.text)) || closesBracket(line.text, next.text)) return true;
  // `Asfaltselskabet Lyng .......... kr. 412.000`
  if (width === undefined || line.end - line.from < width * 0.6 || LEADER.test(line.text)) return false;
  const space = next.text.indexOf(' ');
  return line.end - line.from + 1 + (space < 0 ? next.text.length : space) > width - SLACK;
}

/** `For stemte 3 (Bo Ek ⏎ (V), Åse Dam (A) og Ib Holk (C)).`, `stien (den langs ⏎ Havnegade)`: a bracket that the next line closes. */
function closesBracket(text: string, next: string): boolean {
  if (text.lastIndexOf('(') <= text.lastIndexOf(')')) return false;
  let depth = 1;
  for (const character of next) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth === 0) return true;
  }
  return false;
}

/** `Bo Ek, Ib Holk og Egon`: the last of several names is one word, and its family name stands on the next line. */
export function isNameCut(text: string): boolean {
  const last = LAST_FIRST_NAME.exec(text);
  const names = text.slice(0, last?.index ?? 0).split(',');
  return last !== null && text.includes(',') && names.every((name) => name.trim().includes(' '));
}
