/** Diagnostics in the language of the reader. */
import { CATALOGUE, wordDiagnostic, type DiagnosticCode, type Language } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../schema/referat.js';

export type { Language } from '../diagnostics/catalogue.js';

type Data = Readonly<Record<string, string>>;

/**
 * The message of a diagnostic in a language. A diagnostic carries its English message, so its data are read back out of that. One the
 * catalogue does not know, or worded by another version of it, stays as it is.
 */
export function messageIn(diagnostic: Pick<Diagnostic, 'code' | 'message'>, language: Language): string {
  const { code, message } = diagnostic;
  if (language === 'en' || !isKnown(code)) return message;
  const data = readTemplate(CATALOGUE[code].en, message);
  return data === undefined ? message : wordDiagnostic(code, data, language);
}

/** What a diagnostic means and what to do about it, in English, or undefined for a code the catalogue does not know. */
export function aboutDiagnostic(code: string): string | undefined {
  return isKnown(code) ? CATALOGUE[code].about : undefined;
}

const isKnown = (code: string): code is DiagnosticCode => Object.hasOwn(CATALOGUE, code);

/**
 * What stands in the slots of a template, or undefined where the text does not fit it. The literal parts must follow each other in order, the first
 * at the start and the last at the end.
 */
export function readTemplate(template: string, text: string): Data | undefined {
  const [first = '', ...slots] = template.split('{');
  if (!text.startsWith(first)) return undefined;
  const data: Record<string, string> = {};
  let at = first.length;
  for (const [i, slot] of slots.entries()) {
    const close = slot.indexOf('}');
    const literal = slot.slice(close + 1);
    const isLast = i === slots.length - 1;
    const end = isLast ? text.length - literal.length : literal === '' ? -1 : text.indexOf(literal, at);
    if (end < at || !text.startsWith(literal, end)) return undefined;
    data[slot.slice(0, close)] = text.slice(at, end);
    at = end + literal.length;
  }
  return at === text.length ? data : undefined;
}
