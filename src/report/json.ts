/** Diagnostics as JSON: one object a file, worded in the language asked for. */
import { aboutDiagnostic, messageIn, type Language } from './language.js';
import { FAILURE_CODE, type Reported } from './reported.js';

/** What the report says of one file. */
export interface JsonPart {
  readonly path: string;
  readonly diagnostics: readonly object[];
}

/** The report as JSON text. */
export function reportJson(files: readonly Reported[], language: Language = 'en'): string {
  return jsonList(files.map((file) => jsonPart(file, language)));
}

/** One file's part of the report. A file that could not be read has one diagnostic without a place. */
export function jsonPart({ path, diagnostics, failure }: Reported, language: Language): JsonPart {
  const failed = failure === undefined ? [] : [{ code: FAILURE_CODE, severity: 'error', message: failure }];
  const others = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: messageIn(diagnostic, language),
    note: aboutDiagnostic(diagnostic.code, language),
  }));
  return { path, diagnostics: [...failed, ...others] };
}

/** The report, made of its parts. */
export const jsonList = (parts: readonly JsonPart[]): string => `${JSON.stringify(parts, undefined, 2)}\n`;
