/** Diagnostics as text, in the manner of vfile-reporter: a file's name, a row for each message, and under it the line of the source with a caret. */
import type { Diagnostic, Severity } from '../schema/referat.js';
import { lineStarts, positionAt } from '../source/span.js';
import { paletteOf, type Palette } from './color.js';
import { excerptOf } from './excerpt.js';
import { messageIn, type Language } from './language.js';
import { printable, widthOf } from './printable.js';
import { BY_WEIGHT, countSeverities, FAILURE_CODE, type Reported } from './reported.js';
import { countedWord, fineWord, severityWord } from './words.js';

/** How text is made. */
export interface TextOptions {
  readonly language?: Language;
  /** For a terminal that shows colours. */
  readonly color?: boolean;
}

interface Row {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly code: string;
  readonly excerpt: readonly [source: string, carets: string] | undefined;
}

/** The messages of one file; empty where there are none. Ends with a line end. */
export function reportFile(file: Reported, options: TextOptions = {}): string {
  const rows = rowsOf(file, options.language ?? 'en');
  if (rows.length === 0) return '';
  const palette = paletteOf(options.color === true);
  const worst = BY_WEIGHT.find((severity) => rows.some((row) => row.severity === severity)) ?? 'info';
  const head = palette.underline(paint(palette, worst)(printable(file.path)));
  return `${[head, ...tableOf(rows, options.language ?? 'en', palette)].join('\n')}\n`;
}

/** The last line: how many messages of each weight. Ends with a line end. */
export function reportTotals(files: readonly Reported[], options: TextOptions = {}): string {
  const { language = 'en', color = false } = options;
  const counts = countSeverities(files);
  const palette = paletteOf(color);
  const parts = BY_WEIGHT.filter((severity) => counts[severity] > 0).map(
    (severity) => `${paint(palette, severity)(SIGNS[severity])} ${countedWord(counts[severity], severity, language)}`,
  );
  return `${parts.length === 0 ? fineWord(language) : parts.join(', ')}\n`;
}

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' };

function paint(palette: Palette, severity: Severity): (text: string) => string {
  return severity === 'error' ? palette.red : severity === 'warning' ? palette.yellow : palette.blue;
}

function rowsOf({ text, diagnostics, failure }: Reported, language: Language): readonly Row[] {
  const failed: readonly Row[] =
    failure === undefined ? [] : [{ place: '1:1', severity: 'error', message: printable(failure), code: FAILURE_CODE, excerpt: undefined }];
  if (diagnostics.length === 0) return failed;
  const starts = lineStarts(text);
  return [...failed, ...diagnostics.map((diagnostic) => rowOf(diagnostic, text, starts, language))];
}

function rowOf(diagnostic: Diagnostic, text: string, starts: readonly number[], language: Language): Row {
  const { severity, code, span, line, column } = diagnostic;
  const end = positionAt(starts, span[1]);
  const place = span[1] > span[0] ? `${line}:${column}-${end.line}:${end.column}` : `${line}:${column}`;
  return { place, severity, message: printable(messageIn(diagnostic, language)), code, excerpt: excerptOf(text, span, starts, line) };
}

function tableOf(rows: readonly Row[], language: Language, palette: Palette): readonly string[] {
  const widest = (widthIn: (row: Row) => number): number => rows.reduce((width, row) => Math.max(width, widthIn(row)), 0);
  const place = widest((row) => row.place.length);
  const severity = widest((row) => severityWord(row.severity, language).length);
  const message = Math.min(
    80,
    widest((row) => widthOf(row.message)),
  );
  return rows.flatMap((row) => {
    const word = severityWord(row.severity, language);
    const gap = ' '.repeat(Math.max(0, message - widthOf(row.message)));
    const main = `${row.place.padStart(place)} ${paint(palette, row.severity)(word.padEnd(severity))} ${row.message}${gap} ${palette.dim(row.code)}`;
    const indent = ' '.repeat(place + 1);
    const [source, carets] = row.excerpt ?? [];
    return source === undefined || carets === undefined
      ? [main]
      : [main, `${indent}${palette.dim('|')} ${source}`, `${indent}${palette.dim('|')} ${paint(palette, row.severity)(carets)}`];
  });
}
