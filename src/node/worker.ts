/** A thread of a batch: takes documents by name and answers what became of each. */
import { workerData as given } from 'node:worker_threads';
import { stringifyReferat } from '../emit/json.js';
import { compileGrammar } from '../grammar/compile.js';
import type { GrammarSource } from '../grammar/types.js';
import { parseReferat } from '../pipeline.js';
import { makeConvert, type Converted } from './convert-one.js';
import { folderSink } from './folder-sink.js';
import type { Input } from './input.js';
import type { Producer } from './producer.js';

/** What a thread is told when it starts. */
export interface WorkerData {
  /** Absent where the library chooses one for each document. */
  readonly grammar?: GrammarSource | undefined;
  readonly producer: Producer;
  /** Where results are written; without it their lines are handed back. */
  readonly folder?: { readonly path: string; readonly shown: string } | undefined;
  readonly resume?: boolean | undefined;
  readonly wantsText?: boolean | undefined;
}

const { grammar: source, producer, folder, resume, wantsText } = given as WorkerData;
const grammar = source && compileGrammar(source);
const convert = makeConvert({
  parse: (bytes, options) => parseReferat(bytes, { ...options, ...(grammar && { grammar }) }),
  stringify: (referat) => stringifyReferat(referat, folder ? {} : { indent: 0 }),
  producer,
  folder: folder && { path: folder.path, sink: folderSink(folder.path, folder.shown) },
  resume,
  wantsText,
});

/** Converts a batch: what is written waits for the disk while the next is read. */
export async function convertBatch(inputs: readonly Input[]): Promise<readonly Converted[]> {
  return await Promise.all(inputs.map(convert));
}
