/** Questions of single characters that are asked of every line: those of Danish are answered without a pattern. */
import { STARTS_CAPITAL, STARTS_SMALL } from './characters.js';

/** True where a capital letter stands at a place. */
export function isUpperAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return code < 256 ? code >= 0xc0 && code <= 0xde && code !== MULTIPLIED : STARTS_CAPITAL.test(text.slice(at, at + 2));
}

/** True where a small letter stands at a place. */
export function isLowerAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return code < 256 ? (code >= 0xdf && code !== DIVIDED) || code === MICRO : STARTS_SMALL.test(text.slice(at, at + 2));
}

/** True for a text with letters of which none is small: `VALG AF MEDLEMMER TIL BESTYRELSEN FOR`. */
export const isAllUpper = (text: string): boolean => text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase();

/** The signs among the letters of Latin-1: `×`, `÷`, and `µ` among the signs. */
const MULTIPLIED = 0xd7;
const DIVIDED = 0xf7;
const MICRO = 0xb5;

/**
 * Where a small letter stands directly before a capital, or before a bullet and one: where a page lost the line end between a label and
 * its text (`BeslutningGodkendt.`). −1 where nowhere before `to`.
 */
export function camelAt(text: string, from: number, to: number): number {
  const last = Math.min(to, text.length) - 1;
  for (let at = from; at < last; at++) {
    const next = text.charCodeAt(at + 1);
    const isTurn = next === 45 ? text.charAt(at + 2) === ' ' && at + 3 < to && isUpperAt(text, at + 3) : isUpperAt(text, at + 1);
    if (isTurn && isLowerAt(text, at)) return at;
  }
  return -1;
}
