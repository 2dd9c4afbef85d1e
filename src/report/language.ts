/** Diagnostics in the language of the reader. */
import { canBeWorded, CATALOGUE, wordDiagnostic, type DiagnosticCode, type Language } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../schema/referat.js';

export type { Language } from '../diagnostics/catalogue.js';

/** The message of a diagnostic in a language. It stays as it is where the catalogue does not know its code, or it lacks the data to be worded anew. */
export function messageIn({ code, message, data = {} }: Pick<Diagnostic, 'code' | 'message' | 'data'>, language: Language): string {
  if (language === 'en' || !isKnown(code)) return message;
  return canBeWorded(code, data, language) ? wordDiagnostic(code, data, language) : message;
}

/** What a diagnostic means and what to do about it, or undefined for a code the catalogue does not know. */
export function aboutDiagnostic(code: string, language: Language): string | undefined {
  return isKnown(code) ? CATALOGUE[code].about[language] : undefined;
}

const isKnown = (code: string): code is DiagnosticCode => Object.hasOwn(CATALOGUE, code);
