/** `referat show`: what was understood of minutes, as an outline in the terminal or as pages. */
import { statSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Collected } from '../node/collect.js';
import { prepareFolder } from '../node/folder-sink.js';
import { hasEnding, isForeign, PAGE } from '../node/foreign.js';
import { minutesEnding, type Input } from '../node/input.js';
import { makeFolder } from '../node/make-folder.js';
import { orderInputs, planOutputs } from '../node/plan.js';
import { fileReason } from '../node/reason.js';
import { writeWhole } from '../node/write-whole.js';
import type { Language } from '../report/language.js';
import { explainLine } from '../explain/explain.js';
import { printExplanation } from '../explain/print.js';
import { lineStarts } from '../source/span.js';
import { outlineOf } from '../show/outline.js';
import { showIndex, showPage, type IndexEntry } from '../show/page.js';
import { wantsColor } from './color.js';
import type { Library } from './library.js';
import { chooseGrammar, type Chosen } from './choose-grammar.js';
import { findInputs } from './find-inputs.js';
import { EXIT, foldsNames, tell, tellOf, type Io } from './io.js';
import { print } from './print.js';
import { readInput } from './read-input.js';
import { count } from './wording.js';

/** The paths and options of `show`, as commander hands them over. */
export interface ShowArguments {
  readonly paths: readonly string[];
  /** The page, or the folder of pages, to write. */
  readonly html?: string;
  /** A line of the one document, to be explained. */
  readonly explain?: number;
  readonly lang?: Language;
  readonly dialect?: string;
}

/** Everything about one call that does not change while it runs. */
interface Call {
  readonly args: ShowArguments;
  readonly io: Io;
  readonly library: Library;
  readonly chosen: Chosen;
  readonly language: Language;
}

/** Shows what the arguments name. Resolves to the exit code. */
export async function show(args: ShowArguments, io: Io, library: Library): Promise<number> {
  if (args.explain !== undefined && args.html !== undefined) return misuse(io, '--explain prints to the terminal, leave out --html');
  const chosen = await chooseGrammar(args.dialect, io, library);
  if (chosen === undefined) return EXIT.usage;
  const collected = await findInputs(args.paths, io, { verb: 'show' });
  for (const failure of collected.failures) tellOf(io, failure);
  if (collected.inputs.length === 0) return EXIT.documents;
  const call: Call = { args, io, library, chosen, language: args.lang ?? 'en' };
  if (args.explain !== undefined) return await explain(collected, args.explain, call);
  const failures = args.html === undefined ? await showOutlines(collected, call) : await showPages(collected, args.html, call);
  if (failures === undefined) return EXIT.usage;
  if (io.signal?.aborted === true) return EXIT.stopped;
  return failures + collected.failures.length > 0 ? EXIT.documents : EXIT.fine;
}

function misuse(io: Io, message: string): number {
  tell(io, `${message}; see referat show --help`);
  return EXIT.usage;
}

/** Explains a line of the one document that the arguments name. Resolves to the exit code. */
async function explain({ inputs, failures }: Collected, line: number, call: Call): Promise<number> {
  const { io, library, chosen, language } = call;
  const [input] = inputs;
  if (!input || inputs.length > 1) return misuse(io, `--explain ${line} is a line of one file, ${inputs.length} were given`);
  const read = await readInput(input, io, library, chosen);
  const explanation = read.referat && explainLine(read.referat, read.text, line, chosen.grammar);
  if (read.referat === undefined) tell(io, `${input.shown}: ${read.reason}`);
  else if (explanation === undefined) tell(io, `${input.shown}: there is no line ${line}, it has ${lineStarts(read.text).length}`);
  else {
    const text = printExplanation(explanation, read.referat, {
      language,
      color: wantsColor(io, io.stdoutIsTTY === true),
      width: io.columns,
    });
    await print(io, text);
  }
  return explanation === undefined || failures.length > 0 ? EXIT.documents : EXIT.fine;
}

/** Writes outlines to standard output; answers how many documents failed. */
async function showOutlines({ inputs }: Collected, call: Call): Promise<number> {
  const { io, language } = call;
  const color = wantsColor(io, io.stdoutIsTTY === true);
  let failures = 0;
  for (const [i, input] of orderInputs(inputs).entries()) {
    if (io.signal?.aborted === true) break;
    const shown = await readInput(input, io, call.library, call.chosen);
    if (shown.referat === undefined) {
      tell(io, `${input.shown}: ${shown.reason}`);
      failures++;
      continue;
    }
    const outline = outlineOf(shown.referat, shown.text, { language, color, width: io.columns });
    if (!(await print(io, `${i > 0 ? '\n' : ''}${outline}`))) return failures;
  }
  return failures;
}

/** Writes a page, or a folder of pages with an index; answers how many documents failed, or undefined where the call is wrong. */
async function showPages({ inputs }: Collected, out: string, call: Call): Promise<number | undefined> {
  const { io, args } = call;
  const isFolder = inputs.length > 1 || args.paths.some((argument) => isDirectory(path.resolve(io.cwd, argument)));
  const target = path.resolve(io.cwd, out);
  const wrong = wrongPlace(inputs, target, out, isFolder);
  if (wrong !== undefined) {
    misuse(io, wrong);
    return undefined;
  }
  try {
    await prepareFolder(isFolder ? target : path.dirname(target));
  } catch (error) {
    tell(io, `--html ${out} cannot be written: ${fileReason(error)}`);
    return undefined;
  }
  return isFolder ? await writeFolder(inputs, target, out, call) : await writeOne(inputs, target, out, call);
}

async function writeOne(inputs: readonly Input[], target: string, out: string, call: Call): Promise<number> {
  const { io, language } = call;
  const [input] = inputs;
  if (!input) return 0;
  const shown = await readInput(input, io, call.library, call.chosen);
  const reason = shown.referat === undefined ? shown.reason : await write(target, showPage(shown.referat, shown.text, language), out);
  if (reason !== undefined) tell(io, `${input.shown}: ${reason}`);
  return reason === undefined ? 0 : 1;
}

async function writeFolder(inputs: readonly Input[], target: string, out: string, call: Call): Promise<number> {
  const { io, language } = call;
  const entries: IndexEntry[] = [];
  const plan = planOutputs(inputs, foldsNames(io), { nameOf: pageName, verb: 'write' });
  for (const failure of plan.failures) tellOf(io, failure);
  for (const input of plan.inputs) {
    if (io.signal?.aborted === true) break;
    const name = pageName(input);
    const shown = await readInput(input, io, call.library, call.chosen);
    const reason =
      shown.referat === undefined
        ? shown.reason
        : await write(path.join(target, name), showPage(shown.referat, shown.text, language), path.join(out, name));
    const named = { path: input.path ?? input.shown };
    if (reason === undefined && shown.referat !== undefined) entries.push({ ...named, href: toHref(name), referat: shown.referat });
    else entries.push({ ...named, failure: reason ?? '' });
    if (reason !== undefined) tell(io, `${input.shown}: ${reason}`);
  }
  const reason = await write(path.join(target, 'index.html'), showIndex(entries, language), path.join(out, 'index.html'));
  if (reason !== undefined) tell(io, reason);
  const written = entries.filter(({ href }) => href !== undefined).length;
  if (reason === undefined) tell(io, `${count(written, 'page', 'pages')} written to ${out}, begin with ${path.join(out, 'index.html')}`);
  return plan.failures.length + entries.length - written + (reason === undefined ? 0 : 1);
}

/** Writes a page whole, its folder with it; resolves to the reason where that fails. */
async function write(file: string, page: string, shown: string): Promise<string | undefined> {
  try {
    await makeFolder(path.dirname(file));
    await writeWhole(file, page);
    return undefined;
  } catch (error) {
    return `${shown} not written: ${fileReason(error)}`;
  }
}

/** The ending stays in the name, so that `a.txt` and `a.md` have pages of their own; `index` is taken. */
function pageName(input: Input): string {
  const name = `${input.path ?? 'stdin'}.html`;
  return name === 'index.html' ? 'index.minutes.html' : name;
}

const toHref = (name: string): string => name.split('/').map(encodeURIComponent).join('/');

/** What stands under a name. Trouble with the path shows when something is written there. */
function find(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

const isDirectory = (file: string): boolean => find(file)?.isDirectory() === true;

/** Why pages cannot go where they were asked for: `--html havnen.txt holm.txt` may have taken minutes for the page. */
function wrongPlace(inputs: readonly Input[], target: string, out: string, isFolder: boolean): string | undefined {
  if (isFolder) {
    if (hasEnding(out, PAGE)) return `--html ${out} is one page, give a folder for several files`;
    return find(target)?.isFile() === true ? `--html ${out} is a file, give a folder for several files` : undefined;
  }
  if (isDirectory(target)) return `--html ${out} is a folder, give the page a name in it (.html)`;
  if (find(target)?.isFile() === false) return `--html ${out} is no regular file but a device or pipe, choose another name`;
  if (inputs.some((input) => input.file === target)) return `--html ${out} is the file to be shown, choose another name`;
  if (minutesEnding(out) !== undefined)
    return `--html took ${out} for the page to write, put the paths before --html or give the page a name that ends in .html`;
  if (isForeign(target, PAGE)) return `--html ${out} is there and is no page, put the paths before --html or choose another name`;
  return undefined;
}
