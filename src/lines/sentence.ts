/** Where sentences end: asked of nearly every line, so it looks at the last characters only. */
import { BRACKET_AT_END, QUOTED_AT_END } from '../grammar/characters.js';

const STOPS = '.!?:;…';
const CLOSERS = '"”’»)]';
/** Of these one suffices: what a quotation or a bracket closes is complete, with or without its stop. */
const COMPLETE = '"”»)]';

/** True for a text that ends as titles do: in no stop, or in a quoted name and a bracket (`Handleplan for "Rent Vand" (B)`). */
export function endsTitle(text: string): boolean {
  const own = text.replace(BRACKET_AT_END, '').replace(QUOTED_AT_END, '');
  return own === '' || !endsSentence(own.trimEnd());
}

/** True for a text that ends with a stop, a quotation or a bracket. */
export function endsSentence(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (last === '') return false;
  if (STOPS.includes(last) || COMPLETE.includes(last)) return true;
  let end = text.length;
  while (end > 0 && CLOSERS.includes(text.charAt(end - 1))) end--;
  return end < text.length && end > 0 && STOPS.includes(text.charAt(end - 1));
}
