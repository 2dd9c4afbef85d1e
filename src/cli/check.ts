/** `referat check`: whether the sources of an archive still give the results that are kept beside them. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Referat } from '../index.js';
import type { Input } from '../node/input.js';
import { keptName, readKept, sourcePath, type Kept } from '../node/kept-result.js';
import { orderInputs } from '../node/plan.js';
import { makeProducer, withProducer } from '../node/producer.js';
import { documentBug, fileReason } from '../node/reason.js';
import { writeWhole } from '../node/write-whole.js';
import { changeLines, changesOf } from '../report/changes.js';
import { wantsColor } from './color.js';
import type { Library } from './library.js';
import { chooseGrammar, type Chosen } from './choose-grammar.js';
import { findInputs } from './find-inputs.js';
import { EXIT, printable, tell, tellOf, type Io } from './io.js';
import { print } from './print.js';
import { count } from './wording.js';

/** The folder and options of `check`, as commander hands them over. */
export interface CheckArguments {
  readonly folder: string;
  readonly update?: boolean;
  readonly dialect?: string;
  readonly quiet?: boolean;
}

/** What became of one source. */
type Verdict = 'same' | 'differs' | 'missing' | 'written' | 'failed';

/** Everything about one call that does not change while it runs. */
interface Call {
  readonly args: CheckArguments;
  readonly io: Io;
  readonly library: Library;
  readonly chosen: Chosen;
}

/** Compares the sources below a folder with the results beside them, and prints what differs. Resolves to the exit code. */
export async function check(args: CheckArguments, io: Io, library: Library): Promise<number> {
  const { folder } = args;
  if (statSync(path.resolve(io.cwd, folder), { throwIfNoEntry: false })?.isDirectory() !== true) {
    tell(io, `${folder}: no such folder, give one of minutes with their results; see referat check --help`);
    return EXIT.usage;
  }
  const chosen = await chooseGrammar(args.dialect, io, library);
  if (chosen === undefined) return EXIT.usage;
  const collected = await findInputs([folder], io, { verb: 'check', quiet: args.quiet });
  for (const failure of collected.failures) tellOf(io, failure);
  const verdicts: Verdict[] = collected.failures.map(() => 'failed');
  const owners = new Map<string, string>();
  for (const input of orderInputs(collected.inputs)) {
    if (io.signal?.aborted === true) return EXIT.stopped;
    verdicts.push(await checkOne(input, owners, { args, io, library, chosen }));
  }
  if (args.quiet !== true) tell(io, summary(verdicts));
  return verdicts.every((verdict) => verdict === 'same' || verdict === 'written') ? EXIT.fine : EXIT.documents;
}

async function checkOne(input: Input, owners: Map<string, string>, { args, io, library, chosen }: Call): Promise<Verdict> {
  const { file, shown } = input;
  const result = path.join(path.dirname(file), keptName(file));
  const owner = owners.get(result);
  if (owner !== undefined) return fail(io, shown, `has its result in ${keptName(file)} as ${owner} has, rename one of them`);
  owners.set(result, shown);
  const kept = await readKept(file);
  if (kept.kind === 'foreign') return fail(io, shown, `${keptName(file)} ${kept.reason}`);
  const read = await convertOne(input, kept, library, chosen);
  if (read.referat === undefined) return fail(io, shown, read.reason);
  const { referat } = read;
  const changes = kept.kind === 'there' ? changesOf(kept.value, referat) : undefined;
  if (changes !== undefined && changes.fields.length + changes.moved === 0) return 'same';
  const color = wantsColor(io, io.stdoutIsTTY === true);
  const lines = changes === undefined ? [] : changeLines(changes, kept.kind === 'there' ? kept.value : undefined, referat, color);
  await print(io, `${[headLine(shown, keptName(file), kept, changes?.fields.length ?? 0, args.update === true), ...lines].join('\n')}\n`);
  if (args.update !== true) return kept.kind === 'missing' ? 'missing' : 'differs';
  try {
    const names = kept.kind === 'there' && hasProducer(kept.value);
    await writeWhole(result, library.stringifyReferat(names ? withProducer(referat, makeProducer(chosen.grammar)) : referat));
    return 'written';
  } catch (error) {
    return fail(io, shown, `${keptName(file)} not written: ${fileReason(error)}`);
  }
}

/** Whether a kept result says what made it: what `convert` writes does, what the library returns does not. */
const hasProducer = (kept: unknown): boolean => typeof kept === 'object' && kept !== null && 'producer' in kept;

type Read = { readonly referat: Referat } | { readonly referat?: undefined; readonly reason: string };

async function convertOne(input: Input, kept: Kept, library: Library, chosen: Chosen): Promise<Read> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(input.file);
  } catch (error) {
    return { reason: fileReason(error) };
  }
  try {
    const result = library.parseReferat(bytes, { ...chosen, path: sourcePath(input, kept) });
    return result.error === undefined ? { referat: result.referat } : { reason: result.error.message };
  } catch (error) {
    return { reason: documentBug(error) };
  }
}

function headLine(shown: string, name: string, kept: Kept, fields: number, isWritten: boolean): string {
  const remedy = isWritten ? 'written' : 'write it with --update';
  if (kept.kind === 'missing') return printable(`${shown}: no ${name} beside it, ${remedy}`);
  if (kept.kind === 'broken') return printable(`${shown}: ${name} is ${kept.reason}, ${remedy}`);
  return printable(`${shown}: ${count(fields, 'field differs', 'fields differ')} from ${name}${isWritten ? ', written' : ''}`);
}

function fail(io: Io, shown: string, reason: string): Verdict {
  tell(io, `${shown}: ${reason}`);
  return 'failed';
}

function summary(verdicts: readonly Verdict[]): string {
  const number = (verdict: Verdict): number => verdicts.filter((other) => other === verdict).length;
  const parts = [
    `${count(verdicts.length, 'source', 'sources')} checked`,
    ...(number('differs') === 0 ? [] : [`${number('differs')} with differences`]),
    ...(number('missing') === 0 ? [] : [`${number('missing')} without a result`]),
    ...(number('written') === 0 ? [] : [`${count(number('written'), 'result', 'results')} written`]),
    ...(number('failed') === 0 ? [] : [`${number('failed')} failed (named above)`]),
  ];
  return parts.length === 1 ? `${parts.join()}, no differences` : parts.join(', ');
}
