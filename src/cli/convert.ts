/** `referat convert`: minutes in, JSON out. */
import type * as referat from '../index.js';
import { convertAll } from '../node/batch.js';
import { collectInputs } from '../node/collect.js';
import { folderSink, prepareFolder } from '../node/folder-sink.js';
import type { Notice } from '../node/input.js';
import { orderInputs, planOutputs, type Plan } from '../node/plan.js';
import { errorCode, fileReason } from '../node/reason.js';
import type { Sink } from '../node/sink.js';
import { lineFileSink, streamSink } from '../node/stream-sink.js';
import { chooseGrammar } from './grammar.js';
import { EXIT, messageLine, tell, type Io } from './io.js';
import { plainProgress, startProgress } from './progress.js';
import { SILENT, startReporter } from './reporter.js';
import { readRequest, type ConvertArguments, type Target, type WellAsked } from './target.js';
import { failOnReason, summary } from './wording.js';

/** The functions of the library that the command stands on; tests hand in stand-ins. */
export type Library = Pick<typeof referat, 'defaultGrammar' | 'extendGrammar' | 'parseReferat' | 'referatJsonSchema' | 'stringifyReferat'>;

/**
 * Converts what the arguments name and tells of it on standard error. Resolves to the exit code, whatever the input is.
 *
 * @throws only for faults of the program itself
 */
export async function convert(args: ConvertArguments, io: Io, library: Library): Promise<number> {
  const started = performance.now();
  const request = readRequest(args, io);
  if (request.wrong !== undefined) return misuse(io, request.wrong);
  const grammar = await chooseGrammar(args.dialect, io, library);
  if (grammar === undefined) return EXIT.usage;
  const plan = await planBatch(request, args, io);
  if (plan === undefined) return EXIT.usage;
  for (const failure of plan.failures) tellOf(io, failure);
  if (plan.inputs.length === 0) return EXIT.documents;
  const sink = await openSink(request.target, io);
  if (sink === undefined) return EXIT.documents;
  return await runBatch(plan, sink, grammar, { args, io, library, started, target: request.target });
}

/** Everything about one call that does not change while it runs. */
interface Call {
  readonly args: ConvertArguments;
  readonly io: Io;
  readonly library: Library;
  readonly started: number;
  readonly target: Target;
}

async function runBatch(plan: Plan, sink: Sink, grammar: referat.Grammar, call: Call): Promise<number> {
  const { args, io, library, target } = call;
  const isData = target.kind === 'lines' || target.kind === 'document';
  const reporter = args.format === undefined ? SILENT : startReporter(args.format, args.lang ?? 'en', io, isData);
  const progress = isData || args.quiet === true || args.format !== undefined ? plainProgress(io) : startProgress(io, plan.inputs.length);
  let alarmed = 0;
  let text = '';
  try {
    const totals = await convertAll(plan.inputs, {
      parse: (bytes, path) => {
        const result = library.parseReferat(bytes, { grammar, ...(path === undefined ? {} : { path }) });
        text = result.text ?? '';
        return result;
      },
      stringify: (record) => library.stringifyReferat(record, target.kind === 'lines' || target.kind === 'line-file' ? { indent: 0 } : {}),
      sink,
      stdin: io.stdin,
      signal: io.signal,
      onDone: (outcome) => {
        const reason =
          outcome.referat === undefined ? outcome.reason : args.failOn && failOnReason(outcome.referat, args.failOn, args.lang);
        if (outcome.referat !== undefined && reason !== undefined) alarmed += 1;
        if (reason !== undefined) progress.say(messageLine(`${outcome.shown}: ${reason}`));
        reporter.add(
          outcome.referat === undefined
            ? { path: outcome.shown, text: '', diagnostics: [], failure: outcome.reason }
            : { path: outcome.shown, text, diagnostics: outcome.referat.diagnostics },
        );
        progress.advance(outcome.shown);
      },
    });
    progress.stop();
    reporter.end();
    if (target.kind === 'line-file' && totals.left > 0) {
      tell(io, `${target.shown}: not written, because the batch was stopped; run it again`);
      return EXIT.stopped;
    }
    if (args.quiet !== true) tell(io, summary(totals, plan.failures.length, placeOf(target), performance.now() - call.started));
    if (totals.left > 0) return EXIT.stopped;
    return totals.failed + plan.failures.length + alarmed > 0 ? EXIT.documents : EXIT.fine;
  } catch (error) {
    progress.stop();
    // The reader of the pipe has all it wanted (`| head`): nothing to complain of.
    if (isData && errorCode(error) === 'EPIPE') return EXIT.fine;
    if (errorCode(error) === undefined) throw error;
    tell(io, `${shownTarget(target)}: not written: ${fileReason(error)}`);
    return EXIT.documents;
  }
}

/** The inputs in order with everything that failed before one was read, or undefined when the call itself is wrong. */
async function planBatch({ paths, target }: WellAsked, args: ConvertArguments, io: Io): Promise<Plan | undefined> {
  const windows = io.platform === 'win32';
  const collected = await collectInputs(paths, { cwd: io.cwd, windows, ...(target.kind === 'folder' ? { out: target.folder } : {}) });
  if (args.quiet !== true) for (const note of collected.notes) tellOf(io, note);
  if (target.kind === 'line-file' && collected.inputs.some((input) => input.file === target.file)) {
    misuse(io, `${target.shown} is one of the minutes, choose another file for --ndjson`);
    return undefined;
  }
  const foldNames = windows || io.platform === 'darwin';
  const plan =
    target.kind === 'folder' ? planOutputs(collected.inputs, foldNames) : { inputs: orderInputs(collected.inputs), failures: [] };
  return { inputs: plan.inputs, failures: [...collected.failures, ...plan.failures] };
}

async function openSink(target: Target, io: Io): Promise<Sink | undefined> {
  try {
    if (target.kind === 'document') return streamSink(io.stdout);
    if (target.kind === 'lines') return streamSink(io.stdout, '\n');
    if (target.kind === 'line-file') return await lineFileSink(target.file);
    await prepareFolder(target.folder);
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

function tellOf(io: Io, notice: Notice): void {
  tell(io, `${notice.shown}: ${notice.reason}`);
}

function misuse(io: Io, message: string): number {
  tell(io, `${message}; see referat convert --help`);
  return EXIT.usage;
}
