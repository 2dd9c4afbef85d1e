/** `referat convert`: minutes in, JSON out. */
import { convertAll, type Outcome } from '../node/batch.js';
import { makeConvert, type Convert } from '../node/convert-one.js';
import { removeUnfinished } from '../node/done.js';
import { isForeign, LINES } from '../node/foreign.js';
import { folderSink, prepareFolder } from '../node/folder-sink.js';
import { orderInputs, planOutputs, type Plan } from '../node/plan.js';
import { makeProducer } from '../node/producer.js';
import { errorCode, fileReason } from '../node/reason.js';
import type { Sink } from '../node/sink.js';
import { lineFileSink, streamSink } from '../node/stream-sink.js';
import { chooseGrammar, type Chosen } from './choose-grammar.js';
import { findInputs } from './find-inputs.js';
import { EXIT, foldsNames, messageLine, tell, tellOf, type Io } from './io.js';
import { plainProgress, startProgress } from './progress.js';
import type { Library } from './library.js';
import type { Reporter } from './reporter.js';
import { readRequest, type ConvertArguments, type Target, type WellAsked } from './target.js';
import { failOnReason, summary } from './wording.js';
import { threadsFor } from './threads.js';

/**
 * Converts what the arguments name and tells of it on standard error. Resolves to the exit code, whatever the input is.
 *
 * @throws only for faults of the program itself
 */
export async function convert(args: ConvertArguments, io: Io, library: Library): Promise<number> {
  const started = performance.now();
  const request = await readRequest(args, io);
  if (request.wrong !== undefined) return misuse(io, request.wrong);
  const chosen = await chooseGrammar(args.dialect, io, library);
  if (chosen === undefined) return EXIT.usage;
  const output = outputOf(request.target, args);
  const plan = await planBatch(request, { ...args, quiet: output.isQuiet }, io);
  if (plan === undefined) return EXIT.usage;
  const reporter = await reporterFor(args, io, output);
  for (const { shown, reason } of plan.failures) {
    if (!output.isAlone) tellOf(io, { shown, reason });
    reporter.add({ path: shown, text: '', diagnostics: [], failure: reason });
  }
  if (plan.inputs.length === 0) {
    reporter.end();
    return EXIT.documents;
  }
  const sink = await openSink(request.target, args, io);
  if (sink === undefined) return EXIT.usage;
  return await runBatch(plan, sink, chosen, { args, io, library, started, target: request.target, output, reporter });
}

/** What goes to which stream. */
interface Output {
  /** Results go to standard output, and with them the report to standard error. */
  readonly isData: boolean;
  /** The report there is one document for a program to read: it has the failures in it, and nothing else may stand around it. */
  readonly isAlone: boolean;
  /** Tell of failures only. */
  readonly isQuiet: boolean;
}

function outputOf(target: Target, { format, quiet }: ConvertArguments): Output {
  const isData = target.kind === 'lines' || target.kind === 'document';
  const isAlone = isData && (format === 'json' || format === 'sarif');
  return { isData, isAlone, isQuiet: quiet === true || isAlone };
}

/** A batch whose diagnostics nobody asked for. */
const SILENT: Reporter = { add: () => undefined, end: () => undefined };

async function reporterFor({ format, lang = 'en' }: ConvertArguments, io: Io, { isData }: Output): Promise<Reporter> {
  if (format === undefined) return SILENT;
  const { startReporter } = await import('./reporter.js');
  return startReporter(format, lang, io, isData);
}

/** Everything about one call that does not change while it runs. */
interface Call {
  readonly args: ConvertArguments;
  readonly io: Io;
  readonly library: Library;
  readonly started: number;
  readonly target: Target;
  readonly output: Output;
  readonly reporter: Reporter;
}

async function runBatch(plan: Plan, sink: Sink, chosen: Chosen, call: Call): Promise<number> {
  const { args, io, target, reporter } = call;
  const { isData, isAlone, isQuiet } = call.output;
  const progress = isData || isQuiet || args.format !== undefined ? plainProgress(io) : await startProgress(io, plan.inputs.length);
  let alarmed = 0;
  const onDone = (outcome: Outcome): void => {
    const reason = outcome.reason ?? (args.failOn && failOnReason(outcome.diagnostics, args.failOn, args.lang));
    if (outcome.reason === undefined && reason !== undefined) alarmed += 1;
    if (reason !== undefined && !isAlone) progress.say(messageLine(`${outcome.shown}: ${reason}`));
    reporter.add(
      outcome.reason === undefined
        ? { path: outcome.shown, text: outcome.text ?? '', diagnostics: outcome.diagnostics }
        : { path: outcome.shown, text: '', diagnostics: [], failure: outcome.reason },
    );
    progress.advance(outcome.shown);
  };
  const { convert, inFlight, close } = await startConverting(plan, sink, chosen, call);
  try {
    const totals = await convertAll(plan.inputs, {
      convert,
      inFlight,
      sink: target.kind === 'folder' ? undefined : sink,
      signal: io.signal,
      onDone,
    });
    progress.stop();
    reporter.end();
    if (target.kind === 'line-file' && totals.left > 0) {
      tell(io, `${target.shown}: not written, because the batch was stopped; run it again`);
      return EXIT.stopped;
    }
    if (!isQuiet) tell(io, summary(totals, plan.failures.length, placeOf(target), performance.now() - call.started));
    if (totals.left > 0) return EXIT.stopped;
    return totals.failed + plan.failures.length + alarmed > 0 ? EXIT.documents : EXIT.fine;
  } catch (error) {
    progress.stop();
    // The reader of the pipe has all it wanted (`| head`): nothing to complain of.
    if (isData && errorCode(error) === 'EPIPE') return EXIT.fine;
    if (errorCode(error) === undefined) throw error;
    tell(io, `${shownTarget(target)}: not written: ${fileReason(error)}`);
    return EXIT.documents;
  } finally {
    await close();
  }
}

interface Converting {
  readonly convert: Convert;
  readonly inFlight: number;
  readonly close: () => Promise<void>;
}

/** A converter on this thread for a few documents, on several for many: a thread takes as long to start as thirty documents. */
async function startConverting(plan: Plan, sink: Sink, { grammar }: Chosen, { args, io, library, target }: Call): Promise<Converting> {
  const producer = makeProducer(grammar);
  const folder = target.kind === 'folder' ? { path: target.folder, shown: target.shown } : undefined;
  const wants = { resume: args.resume, wantsText: args.format !== undefined };
  const local = makeConvert({
    parse: (bytes, options) => library.parseReferat(bytes, { ...options, ...(grammar && { grammar }) }),
    stringify: (record) => library.stringifyReferat(record, target.kind === 'lines' || target.kind === 'line-file' ? { indent: 0 } : {}),
    producer,
    folder: folder && { path: folder.path, sink },
    ...wants,
    stdin: io.stdin,
  });
  const threads = threadsFor(plan.inputs.length, args.workers);
  if (threads === 1) return { convert: local, inFlight: 1, close: async () => Promise.resolve() };
  const { startPool } = await import('../node/pool.js');
  return startPool(threads, { grammar: grammar?.source, producer, folder, ...wants }, local);
}

/** The inputs in order with everything that failed before one was read, or undefined when the call itself is wrong. */
async function planBatch({ paths, target }: WellAsked, args: ConvertArguments, io: Io): Promise<Plan | undefined> {
  const out = target.kind === 'folder' ? { out: target.folder } : {};
  const collected = await findInputs(paths, io, { verb: 'convert', quiet: args.quiet, ...out });
  if (target.kind === 'line-file' && collected.inputs.some((input) => input.file === target.file)) {
    misuse(io, `${target.shown} is one of the minutes, choose another file for --ndjson`);
    return undefined;
  }
  if (target.kind === 'line-file' && isForeign(target.file, LINES)) {
    misuse(io, `--ndjson ${target.shown} is there and holds no results, put the paths before --ndjson or choose another name`);
    return undefined;
  }
  const plan =
    target.kind === 'folder' ? planOutputs(collected.inputs, foldsNames(io)) : { inputs: orderInputs(collected.inputs), failures: [] };
  return { inputs: plan.inputs, failures: [...collected.failures, ...plan.failures] };
}

async function openSink(target: Target, args: ConvertArguments, io: Io): Promise<Sink | undefined> {
  try {
    if (target.kind === 'document') return streamSink(io.stdout);
    if (target.kind === 'lines') return streamSink(io.stdout, '\n');
    if (target.kind === 'line-file') return await lineFileSink(target.file);
    await prepareFolder(target.folder);
    if (args.resume === true) await removeUnfinished(target.folder);
    return folderSink(target.folder, target.shown);
  } catch (error) {
    tell(io, `${shownTarget(target)}: cannot be written: ${fileReason(error)}`);
    return undefined;
  }
}

function placeOf(target: Target): string {
  return 'shown' in target ? ` to ${target.shown}` : '';
}

function shownTarget(target: Target): string {
  return 'shown' in target ? target.shown : 'standard output';
}

function misuse(io: Io, message: string): number {
  tell(io, `${message}; see referat convert --help`);
  return EXIT.usage;
}
