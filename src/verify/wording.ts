/** Values on one short line, cut to where they differ. */

const ROOM = 60;
const BEFORE = 20;

/** Two values, quoted and cut so that their first difference is seen. */
export function quotePair(expected: string, found: string): { readonly expected: string; readonly found: string } {
  let same = 0;
  while (same < expected.length && expected.charAt(same) === found.charAt(same)) same++;
  const from = Math.max(expected.length, found.length) <= ROOM ? 0 : Math.max(0, same - BEFORE);
  return { expected: quote(expected, from), found: quote(found, from) };
}

function quote(text: string, from: number): string {
  if (text === '') return 'nothing';
  const end = text.length - from > ROOM ? from + ROOM : text.length;
  return JSON.stringify(`${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`);
}

/** Any value of a result on one short line. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return quote(value, 0);
  const text = JSON.stringify(value);
  return text.length > ROOM ? `${text.slice(0, ROOM)}…` : text;
}
