/** The loop: every document converted and handed on in order, whatever happens to the one before it. */
import type { Diagnostic, Severity } from '../index.js';
import type { Conversion, Convert, Converted } from './convert-one.js';
import { STDIN, type Input, type Notice } from './input.js';
import type { Sink } from './sink.js';

/** What the batch needs from its surroundings. */
export interface BatchOptions {
  readonly convert: Convert;
  /** How many documents may be on their way at once: what bounds the memory of a batch. */
  readonly inFlight?: number;
  /** Where results go that the converter hands back, in order. */
  readonly sink?: Sink | undefined;
  /** Called for each document, in order, after it was written or failed. */
  readonly onDone: (outcome: Outcome) => void;
  /** When it is aborted, the documents at hand are finished and no other begun. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of one document, or the reason why there is nothing of it. */
export type Outcome = (Conversion & { readonly shown: string }) | Notice;

/** Sums over the batch. */
export interface Totals {
  readonly converted: number;
  /** Of those converted, how many an earlier batch had done. */
  readonly kept: number;
  readonly failed: number;
  /** Documents not begun, because the batch was stopped. */
  readonly left: number;
  readonly punkter: number;
  readonly warnings: number;
  readonly errors: number;
}

/**
 * Converts the documents in the order given. Trouble with one document is an outcome and the rest goes on. What was written is in
 * its place when the promise resolves; if nothing was converted, a file of lines is not written at all.
 *
 * @throws what the sink rejects with, when no further result can be written; the sink has then been discarded
 */
export async function convertAll(inputs: readonly Input[], options: BatchOptions): Promise<Totals> {
  const { sink, onDone, signal } = options;
  const totals = { converted: 0, kept: 0, failed: 0, left: 0, punkter: 0, warnings: 0, errors: 0 };
  try {
    for await (const { input, converted } of inOrder(inputs, options)) {
      // Standard input that ends because the user stopped it is not a failure to tell of.
      if (converted.reason !== undefined && input.file === STDIN && isStopped(signal)) continue;
      const outcome = await handOn(input, converted, sink);
      if (outcome.reason !== undefined) totals.failed += 1;
      else {
        totals.converted += 1;
        totals.kept += outcome.kept === true ? 1 : 0;
        totals.punkter += outcome.punkter;
        totals.warnings += countSeverity(outcome.diagnostics, 'warning');
        totals.errors += countSeverity(outcome.diagnostics, 'error');
      }
      onDone(outcome);
    }
    totals.left = inputs.length - totals.converted - totals.failed;
    await (totals.converted === 0 || totals.left > 0 ? sink?.discard() : sink?.close());
    return totals;
  } catch (error) {
    await sink?.discard();
    throw error;
  }
}

/** Begins documents while there is room for them and hands each out when its turn has come. */
async function* inOrder(
  inputs: readonly Input[],
  { convert, inFlight = 1, signal }: BatchOptions,
): AsyncGenerator<{ readonly input: Input; readonly converted: Converted }> {
  const begun: { readonly input: Input; readonly converted: Promise<Converted> }[] = [];
  const left = inputs.values();
  for (;;) {
    while (begun.length < inFlight && !isStopped(signal)) {
      const { value: input } = left.next();
      if (input === undefined) break;
      begun.push({ input, converted: convert(input) });
    }
    const first = begun.shift();
    if (first === undefined) return;
    yield { input: first.input, converted: await first.converted };
  }
}

/** Gives a result that is not yet written to the sink. */
async function handOn({ shown, ...rest }: Input, converted: Converted, sink: Sink | undefined): Promise<Outcome> {
  if (converted.reason !== undefined) return { shown, reason: converted.reason };
  const { json, ...conversion } = converted;
  const reason = json === undefined ? undefined : await sink?.write({ shown, ...rest }, json);
  return reason === undefined ? { shown, ...conversion } : { shown, reason };
}

function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** How many diagnostics of a severity there are. */
export function countSeverity(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}
