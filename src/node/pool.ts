/** Converts on several threads. */
import { Piscina } from 'piscina';
import type { Convert, Converted } from './convert-one.js';
import { STDIN, type Input } from './input.js';
import type { WorkerData } from './worker.js';

/** A converter that spreads documents over threads, and how many it should be given at once. */
export interface Pool {
  readonly convert: Convert;
  readonly inFlight: number;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** Documents handed to a thread at once: one message costs about as much as a tenth of a document. */
const BATCH = 8;
/** Batches a thread may have, so that it never waits for the next. */
const AHEAD = 3;
/** Parsing makes much short-lived data; with the small default of a thread, two gain nothing over one. */
const LIMITS = { maxYoungGenerationSizeMb: 64, maxOldGenerationSizeMb: 1024 };

/**
 * Starts the threads. A document on which a thread dies costs that document: what else the thread had in hand is given, one by one, to a
 * thread on which nothing else runs.
 *
 * @param local converts what no thread can, which is standard input
 * @param worker the module of a thread
 */
export function startPool(threads: number, data: WorkerData, local: Convert, worker: URL = new URL('./worker.js', import.meta.url)): Pool {
  const common = { filename: worker.href, workerData: data, resourceLimits: LIMITS };
  // The next batch begins while the last documents of one wait for the disk.
  const many: Threads = new Piscina({ ...common, minThreads: threads, maxThreads: threads, concurrentTasksPerWorker: 2 });
  const alone: Threads = new Piscina({ ...common, minThreads: 0, maxThreads: 1 });
  const waiting: Waiting[] = [];
  let isAsked = false;
  const flush = (): void => {
    isAsked = false;
    while (waiting.length > 0) void runBatch(waiting.splice(0, BATCH), many, alone);
  };
  const convert: Convert = async (input) => {
    if (input.file === STDIN) return await local(input);
    return await new Promise((resolve) => {
      waiting.push({ input, resolve });
      if (waiting.length >= BATCH) flush();
      else if (!isAsked) {
        isAsked = true;
        setImmediate(flush);
      }
    });
  };
  const close = async (): Promise<void> => {
    await Promise.all([many.destroy(), alone.destroy()]);
  };
  return { convert, inFlight: threads * BATCH * AHEAD, close };
}

interface Waiting {
  readonly input: Input;
  readonly resolve: (converted: Converted) => void;
}

type Threads = Piscina<readonly Input[], readonly Converted[]>;

/** Converts a batch. When its thread dies, each document of it has one more chance, alone. */
async function runBatch(batch: readonly Waiting[], threads: Threads, alone: Threads): Promise<void> {
  try {
    const results = await threads.run(
      batch.map(({ input }) => input),
      { name: 'convertBatch' satisfies keyof typeof import('./worker.js') },
    );
    for (const [i, { resolve }] of batch.entries()) resolve(results[i] ?? { reason: DIED });
  } catch {
    if (threads === alone) for (const { resolve } of batch) resolve({ reason: DIED });
    else for (const one of batch) await runBatch([one], alone, alone);
  }
}

const DIED =
  'the program ran out of memory or crashed on it, split it into one file for each meeting or report this together with the file';
