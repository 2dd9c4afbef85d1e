/** Bullets and list markers. Nearly every line begins with a letter, so the first character is looked at before any pattern. */
import { BULLET, LIST_MARKER } from '../grammar/characters.js';

/** Those before the last open a definition and a quotation in Markdown: `Tid ⏎ : kl. 16`, `> **Konklusion:** Godkendt.` */
const BULLETS = '-*•●▪◦‣·–:>[';

/** The length of a bullet at the start of a text, with the blanks behind it; 0 where there is none. */
export function bulletLength(text: string): number {
  return BULLETS.includes(text.charAt(0)) ? (BULLET.exec(text)?.[0].length ?? 0) : 0;
}

/** The list marker at the start of a text, or null: a bullet, a number, a small letter with a bracket. */
export function listMarker(text: string): RegExpExecArray | null {
  const first = text.charCodeAt(0);
  const isCapital = first >= 65 && first <= 90;
  return isCapital ? null : LIST_MARKER.exec(text);
}
