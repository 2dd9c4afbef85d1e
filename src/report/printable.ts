/** Text of documents on a terminal, where it must not drive anything. */

/** A text on one line: tabs are blanks, and characters that control the terminal or turn the direction of writing are shown as `�`. */
export function printable(text: string): string {
  return Array.from(text, (character) => (character === '\t' ? ' ' : isControl(character.charCodeAt(0)) ? '\uFFFD' : character)).join('');
}

const isControl = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x200e && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

/** How many columns a text takes on a terminal: combining marks none, wide characters two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

function characterWidth(code: number): number {
  if (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x200b && code <= 0x200d) ||
    code === 0xad ||
    code === 0xfeff ||
    (code >= 0xfe00 && code <= 0xfe0f)
  )
    return 0;
  const isWide =
    (code >= 0x1100 && code < 0x1160) ||
    (code >= 0x2e80 && code < 0xa4d0) ||
    (code >= 0xac00 && code < 0xd7a4) ||
    (code >= 0xff00 && code < 0xff61) ||
    code >= 0x1f300;
  return isWide ? 2 : 1;
}

/** A text cut to a width, with `…` where something was cut off. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let short = '';
  let room = width - 1;
  for (const character of text) {
    room -= widthOf(character);
    if (room < 0) break;
    short += character;
  }
  return `${short}…`;
}
