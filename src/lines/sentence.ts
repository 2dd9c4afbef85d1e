/** Where sentences end: asked of nearly every line, so it looks at the last characters only. */

const STOPS = '.!?:;…';
const CLOSERS = '"”’»)]';
/** Of these one suffices: what a quotation or a bracket closes is complete, with or without its stop. */
const COMPLETE = '"”»)]';

/** True for a text that ends with a stop, a quotation or a bracket. */
export function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (last === '') return false;
  if (STOPS.includes(last) || COMPLETE.includes(last)) return true;
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end--;
  return end < text.length && end > 0 && STOPS.includes(text.charAt(end - 1));
}
