/** The loop: every document read, converted and handed on, whatever happens to the one before it. */
import { readFile } from 'node:fs/promises';
import type { ParseResult, Referat } from '../index.js';
import { STDIN, type Input, type Notice } from './input.js';
import { documentBug, fileReason } from './reason.js';
import type { Sink } from './sink.js';

/** What the batch needs from its surroundings. */
export interface BatchOptions {
  /** The parser, with its options other than the path bound to it. */
  readonly parse: (bytes: Uint8Array, path: string | undefined) => ParseResult;
  readonly stringify: (referat: Referat) => string;
  readonly sink: Sink;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Called for each document, in order, after it was written or failed. */
  readonly onDone: (outcome: Outcome) => void;
  /** When it is aborted, the document at hand is finished and no other begun. */
  readonly signal?: AbortSignal | undefined;
}

/** What became of one document: its record, already written, or the reason why there is none. */
export type Outcome = { readonly shown: string; readonly referat: Referat } | (Notice & { readonly referat?: undefined });

/** Sums over the batch. */
export interface Totals {
  readonly converted: number;
  readonly failed: number;
  /** Documents not begun, because the batch was stopped. */
  readonly left: number;
  readonly punkter: number;
  readonly warnings: number;
  readonly errors: number;
}

/**
 * Converts the documents one by one in the order given. Trouble with one document is an outcome and the rest goes on, even if
 * the parser throws. What was written is in its place when the promise resolves; if nothing was converted, a file of lines
 * is not written at all.
 *
 * @throws what the sink rejects with, when no further result can be written; the sink has then been discarded
 */
export async function convertAll(inputs: readonly Input[], options: BatchOptions): Promise<Totals> {
  const { sink, onDone, signal } = options;
  const totals = { converted: 0, failed: 0, left: 0, punkter: 0, warnings: 0, errors: 0 };
  try {
    for (const input of inputs) {
      if (isStopped(signal)) break;
      const outcome = await convertOne(input, options);
      // Standard input that ends because the user stopped it is not a failure to tell of.
      if (outcome.referat === undefined && isStopped(signal)) continue;
      if (outcome.referat === undefined) totals.failed += 1;
      else {
        totals.converted += 1;
        totals.punkter += outcome.referat.punkter.length;
        totals.warnings += countSeverity(outcome.referat, 'warning');
        totals.errors += countSeverity(outcome.referat, 'error');
      }
      onDone(outcome);
    }
    totals.left = inputs.length - totals.converted - totals.failed;
    await (totals.converted === 0 || totals.left > 0 ? sink.discard() : sink.close());
    return totals;
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

function isStopped(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

/** How many diagnostics of a severity a document has. */
export function countSeverity(referat: Referat, severity: 'warning' | 'error'): number {
  return referat.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

async function convertOne(input: Input, options: BatchOptions): Promise<Outcome> {
  const { shown } = input;
  let bytes: Uint8Array;
  try {
    bytes = input.file === STDIN ? await readStream(options.stdin) : await readFile(input.file);
  } catch (error) {
    return { shown, reason: fileReason(error) };
  }
  let referat: Referat;
  let json: string;
  try {
    const result = options.parse(bytes, input.path);
    if (result.error !== undefined) return { shown, reason: result.error.message };
    referat = result.referat;
    json = options.stringify(referat);
  } catch (error) {
    return { shown, reason: documentBug(error) };
  }
  const reason = await options.sink.write(input, json);
  return reason === undefined ? { shown, referat } : { shown, reason };
}

/** All that a stream gives, as bytes. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
