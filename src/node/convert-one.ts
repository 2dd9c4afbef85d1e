/** One document from file to result: what a thread of a batch does, whichever thread it is. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic, ParseOptions, ParseResult, Referat } from '../index.js';
import { readInput } from '../source/decode.js';
import { readDone } from './done.js';
import { jsonName, STDIN, type Input } from './input.js';
import { withProducer, type Producer } from './producer.js';
import { documentBug, fileReason } from './reason.js';
import type { Sink } from './sink.js';

/** What became of one document, as plain data that can pass between threads: a failure is a reason and no error. */
export type Converted = Conversion | { readonly reason: string };

export interface Conversion {
  readonly reason?: undefined;
  readonly punkter: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The result, where it is not yet written. */
  readonly json?: string;
  /** The decoded source, where it was asked for. */
  readonly text?: string;
  /** True where an earlier batch had done it. */
  readonly kept?: true;
}

/** Converts one document. Never rejects. */
export type Convert = (input: Input) => Promise<Converted>;

export interface ConvertOptions {
  /** The parser, with the grammar bound to it. */
  readonly parse: (bytes: Uint8Array, options: Pick<ParseOptions, 'path' | 'sha256'>) => ParseResult;
  readonly stringify: (referat: Referat) => string;
  readonly producer: Producer;
  /** Where each result is written as soon as it is made; without it the JSON is handed back. */
  readonly folder?: { readonly path: string; readonly sink: Sink } | undefined;
  /** Leave alone what the folder holds already: a result of the same bytes, grammar and version. */
  readonly resume?: boolean | undefined;
  /** Hand back the decoded source, for reports that quote it. */
  readonly wantsText?: boolean | undefined;
  readonly stdin?: AsyncIterable<Uint8Array | string>;
}

/** Makes a converter. Trouble with a document is its answer, even if the parser throws. */
export function makeConvert(options: ConvertOptions): Convert {
  return async (input) => {
    let bytes: Uint8Array;
    try {
      bytes = input.file === STDIN ? await readStream(options.stdin ?? []) : await readFile(input.file);
    } catch (error) {
      return { reason: fileReason(error) };
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const done = options.resume === true ? await readDoneOf(input, sha256, options) : undefined;
    return done ? keptAs(done, bytes, options) : await convertBytes(input, bytes, sha256, options);
  };
}

/** What an earlier batch had done. Nothing is written: a report needs no more than the text that it quotes. */
function keptAs({ punkter, diagnostics }: Referat, bytes: Uint8Array, { wantsText }: ConvertOptions): Conversion {
  const kept = { punkter: punkter.length, diagnostics, kept: true } as const;
  if (wantsText !== true) return kept;
  const decoded = readInput(bytes);
  return { ...kept, text: 'code' in decoded ? '' : decoded.text };
}

async function readDoneOf(input: Input, sha256: string, { folder, producer }: ConvertOptions): Promise<Referat | undefined> {
  return folder && (await readDone(path.join(folder.path, ...jsonName(input).split('/')), { sha256, path: input.path, producer }));
}

async function convertBytes(input: Input, bytes: Uint8Array, sha256: string, options: ConvertOptions): Promise<Converted> {
  let result: ParseResult;
  let json: string;
  try {
    result = options.parse(bytes, { sha256, ...(input.path === undefined ? {} : { path: input.path }) });
    if (result.error !== undefined) return { reason: result.error.message };
    json = options.stringify(withProducer(result.referat, options.producer));
  } catch (error) {
    return { reason: documentBug(error) };
  }
  const reason = await options.folder?.sink.write(input, json);
  if (reason !== undefined) return { reason };
  return {
    punkter: result.referat.punkter.length,
    diagnostics: result.referat.diagnostics,
    ...(options.folder === undefined && { json }),
    ...(options.wantsText === true && { text: result.text }),
  };
}

/** All that a stream gives, as bytes. */
export async function readStream(stream: AsyncIterable<Uint8Array | string> | readonly Uint8Array[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
