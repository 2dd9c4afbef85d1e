/** Diagnostics as workflow commands of GitHub Actions, which show them beside the lines of a pull request. */
import type { Severity } from '../schema/referat.js';
import { lineStarts, positionAt } from '../source/span.js';
import { messageIn, type Language } from './language.js';
import { FAILURE_CODE, type Reported } from './reported.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** The annotations of one file, one a line. */
export function reportGithub({ path, text, diagnostics, failure }: Reported, language: Language = 'en'): string {
  const file = path.replaceAll('\\', '/');
  const starts = diagnostics.length > 0 ? lineStarts(text) : [];
  return [
    ...(failure === undefined ? [] : [annotation('error', { file, title: FAILURE_CODE }, failure)]),
    ...diagnostics.map((diagnostic) => {
      const { code, severity, span, line, column } = diagnostic;
      const end = positionAt(starts, span[1]);
      // GitHub takes columns only of a place within one line.
      const columns = end.line === line ? { col: column, endColumn: Math.max(column, end.column - 1) } : {};
      return annotation(COMMANDS[severity], { file, line, endLine: end.line, ...columns, title: code }, messageIn(diagnostic, language));
    }),
  ].join('');
}

function annotation(command: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${list.join(',')}::${escapeData(message)}\n`;
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
