/** The number of an item as a number: `3` is the third, `3a`, `3A`, `3.a` and `3.1` the first part of the third. */
import { HAS_DIGIT, PART_OF_NUMBER } from '../grammar/characters.js';
import type { PunktForm } from './form.js';

export interface ItemNumber {
  readonly main: number;
  /** 0 for the item itself, 1 for `a` and `.1`. */
  readonly part: number;
}

/** NaN where the item has no number. */
export function readItemNumber({ number, value }: PunktForm): ItemNumber {
  if (value !== undefined || !number) return { main: value ?? Number.NaN, part: 0 };
  const found = PART_OF_NUMBER.exec(number.text);
  const [, digits, letter] = found ?? [];
  const part = letter === undefined ? Number(digits ?? 0) : letter.toLowerCase().charCodeAt(0) - LETTER_BEFORE_A;
  return { main: Number.parseInt(number.text.slice(Math.max(0, number.text.search(HAS_DIGIT))), 10), part };
}

const LETTER_BEFORE_A = 'a'.charCodeAt(0) - 1;

/** True for `3a`, `3.1` and `3.0`, which is the third itself. */
export const isOfParts = ({ number }: PunktForm): boolean => number !== undefined && PART_OF_NUMBER.test(number.text);

/** True for `3a` and `3.1`. */
export const isPart = (form: PunktForm): boolean => readItemNumber(form).part > 0;

/** True for `3a`. */
export const isLetteredPart = ({ number }: PunktForm): boolean =>
  number !== undefined && PART_OF_NUMBER.exec(number.text)?.[2] !== undefined;
