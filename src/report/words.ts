/** The words of reports and pages, in the languages they are made in. */
import type { Severity } from '../schema/referat.js';
import type { Language } from './language.js';

interface Words {
  readonly severities: Readonly<Record<Severity, string>>;
  /** One and many of each severity. */
  readonly counted: Readonly<Record<Severity, readonly [one: string, many: string]>>;
  readonly fine: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    severities: { error: 'error', warning: 'warning', info: 'info' },
    counted: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] },
    fine: 'no issues found',
  },
  da: {
    severities: { error: 'fejl', warning: 'advarsel', info: 'info' },
    counted: { error: ['fejl', 'fejl'], warning: ['advarsel', 'advarsler'], info: ['bemærkning', 'bemærkninger'] },
    fine: 'intet at bemærke',
  },
};

/** The word for a severity. */
export const severityWord = (severity: Severity, language: Language): string => WORDS[language].severities[severity];

/** `2 warnings`, `1 advarsel`. */
export function countedWord(number: number, severity: Severity, language: Language): string {
  const [one, many] = WORDS[language].counted[severity];
  return `${number} ${number === 1 ? one : many}`;
}

/** What is said where there is nothing to say. */
export const fineWord = (language: Language): string => WORDS[language].fine;
