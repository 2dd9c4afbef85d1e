/** `referat verify`: whether results are what their sources say. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { collectResults, isLineFile, type ResultFile } from '../node/collect-results.js';
import type { Referat } from '../index.js';
import { isResult } from '../node/kept-result.js';
import { readSource } from '../node/read-source.js';
import { fileReason, oneLine } from '../node/reason.js';
import type { VerifyFinding } from '../verify/finding.js';
import { verifyReferat, verifySchema } from '../verify/verify.js';
import type { Library } from './library.js';
import { chooseGrammar, type Chosen } from './choose-grammar.js';
import { EXIT, printable, tell, type Io } from './io.js';
import { print } from './print.js';
import { count } from './wording.js';

/** The paths and options of `verify`, as commander hands them over. */
export interface VerifyArguments {
  readonly paths: readonly string[];
  readonly source: string;
  readonly dialect?: string;
  readonly quiet?: boolean;
}

/** Verifies the results that the arguments name, and prints one line for each thing that does not hold. Resolves to the exit code. */
export async function verify(args: VerifyArguments, io: Io, library: Library): Promise<number> {
  const folder = path.resolve(io.cwd, args.source);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    tell(io, `--source ${args.source}: no such folder, give the one that was converted; see referat verify --help`);
    return EXIT.usage;
  }
  const chosen = await chooseGrammar(args.dialect, io, library);
  if (chosen === undefined) return EXIT.usage;
  const { files, failures } = await collectResults(args.paths, io.cwd);
  for (const { shown, reason } of failures) tell(io, `${shown}: ${reason}`);
  const totals = { proven: 0, broken: failures.length };
  for (const file of files) {
    if (io.signal?.aborted === true) return EXIT.stopped;
    for await (const { shown, findings } of verifyFile(file, folder, chosen)) {
      totals[findings.length === 0 ? 'proven' : 'broken'] += 1;
      for (const finding of findings) if (!(await print(io, lineOf(shown, finding)))) return EXIT.fine;
    }
  }
  if (args.quiet !== true) tell(io, summary(totals));
  return totals.broken > 0 ? EXIT.documents : EXIT.fine;
}

interface Verified {
  readonly shown: string;
  readonly findings: readonly VerifyFinding[];
}

async function* verifyFile({ file, shown }: ResultFile, folder: string, chosen: Chosen): AsyncGenerator<Verified> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    yield { shown, findings: [broken('a file that can be read', fileReason(error))] };
    return;
  }
  if (!isLineFile(file)) yield { shown, findings: await verifyText(text, folder, chosen) };
  else
    for (const [i, line] of text.split('\n').entries())
      if (line.trim() !== '') yield { shown: `${shown}:${i + 1}`, findings: await verifyText(line, folder, chosen) };
}

async function verifyText(text: string, folder: string, chosen: Chosen): Promise<readonly VerifyFinding[]> {
  let result: unknown;
  try {
    result = JSON.parse(text);
  } catch (error) {
    return [broken('JSON', oneLine(error instanceof Error ? error.message : String(error)))];
  }
  if (!isResult(result)) return [broken('a result of referat convert', 'other JSON; give the files that convert wrote')];
  const wrong = verifySchema(result);
  if (wrong.length > 0) return wrong;
  const { path: name, dialect } = (result as Referat).source;
  if (name === undefined) return [broken('the path of its source', 'nothing', '/source/path')];
  const source = await readSource(folder, name);
  if (source.bytes === undefined) return [broken('a file below --source', `${JSON.stringify(name)} (${source.reason})`, '/source/path')];
  return verifyReferat(result, source.bytes, chosen).map((finding) => withRemedy(finding, dialect, chosen));
}

/** A result that was made with another dialect says no more than that, and this is what can be done about it. */
function withRemedy(finding: VerifyFinding, made: string | undefined, { grammar }: Chosen): VerifyFinding {
  if (finding.code !== 'other-dialect') return finding;
  const remedy = made !== undefined ? 'give its file with --dialect' : grammar ? 'leave out --dialect' : 'convert it again';
  return { ...finding, found: `${finding.found}; ${remedy}` };
}

const broken = (expected: string, found: string, pointer = ''): VerifyFinding => ({ code: 'schema', pointer, expected, found });

function lineOf(shown: string, { pointer, expected, found }: VerifyFinding): string {
  return `${printable(`${shown}:${pointer === '' ? '' : ` ${pointer}:`} expected ${expected}, found ${found}`)}\n`;
}

function summary({ proven, broken: others }: { readonly proven: number; readonly broken: number }): string {
  const all = count(proven + others, 'result', 'results');
  return others === 0 ? `${all} verified` : `${proven} of ${all} verified, ${others} not (named above)`;
}
