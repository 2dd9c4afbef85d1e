/** Sentences of the command: counts, durations and the summary of a batch. */
import { append } from '../lists.js';
import { countSeverity, type Totals } from '../node/batch.js';
import type { Diagnostic } from '../index.js';
import { messageIn, type Language } from '../report/language.js';

/** `1 file`, `2 files`. */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A duration for people: `0.8 s`, `2 min 5 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/**
 * The last line of a batch: how much was converted and where it went, what is in it, how long it took, and how much failed.
 *
 * @param refused inputs that failed before they could be read, each told of already
 */
export function summary(totals: Totals, refused: number, place: string, milliseconds: number): string {
  const failed = totals.failed + refused;
  const all = totals.converted + failed + totals.left;
  const parts = [
    totals.converted === 0 ? 'nothing converted' : `${converted(totals.converted, all)}${place}`,
    ...(totals.kept === 0 ? [] : [`${totals.kept} of them done before`]),
    ...(failed === 0 ? [] : [`${failed} failed (named above)`]),
    ...(totals.left === 0 ? [] : [`stopped with ${totals.left} not begun`]),
  ];
  return totals.converted === 0 ? parts.join(', ') : `${parts.join(', ')}; ${contents(totals)} in ${duration(milliseconds)}`;
}

/** What in a document made it count as failed under `--fail-on`, as one clause, or undefined when nothing did. */
export function failOnReason(
  diagnostics: readonly Diagnostic[],
  failOn: 'warning' | 'error',
  language: Language = 'en',
): string | undefined {
  const counts = failOn === 'error' ? [] : countedAs(countSeverity(diagnostics, 'warning'), 'warning');
  append(counts, countedAs(countSeverity(diagnostics, 'error'), 'error'));
  const first = diagnostics.find((diagnostic) => weighs(diagnostic, failOn));
  return first === undefined
    ? undefined
    : `${counts.join(' and ')}, first at line ${first.line}, column ${first.column}: ${messageIn(first, language)}`;
}

function weighs(diagnostic: Diagnostic, failOn: 'warning' | 'error'): boolean {
  return diagnostic.severity === 'error' || diagnostic.severity === failOn;
}

function countedAs(number: number, word: string): string[] {
  return number === 0 ? [] : [count(number, word, `${word}s`)];
}

function converted(number: number, all: number): string {
  return number === all ? `${count(all, 'file', 'files')} converted` : `${number} of ${count(all, 'file', 'files')} converted`;
}

function contents({ punkter, warnings, errors }: Totals): string {
  return [count(punkter, 'punkt', 'punkter'), count(warnings, 'warning', 'warnings'), ...countedAs(errors, 'error')].join(', ');
}
