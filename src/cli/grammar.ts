/** `referat grammar`: what the grammar knows, and what of an archive it does not know. */
import { append, highest } from '../lists.js';
import type { Grammar } from '../index.js';
import { countLabels, stubOf, type Found } from '../dialect/stub.js';
import { BUILT_IN } from '../dialect/choose.js';
import { unknownLabels } from '../dialect/unknown-labels.js';
import { GROUPS, GROUP_NAMES } from '../grammar/groups.js';
import { orderInputs } from '../node/plan.js';
import type { Language } from '../report/language.js';
import { chooseGrammar, type Chosen } from './choose-grammar.js';
import type { Library } from './library.js';
import { findInputs } from './find-inputs.js';
import { EXIT, printable, tell, tellOf, type Io } from './io.js';
import { print } from './print.js';
import { readInput } from './read-input.js';
import { count } from './wording.js';

/** The options of `grammar`, as commander hands them over. */
export interface GrammarArguments {
  /** The archive whose labels are looked for. */
  readonly unknown?: readonly string[];
  readonly least?: number;
  readonly lang?: Language;
  readonly dialect?: string;
}

/** Prints the groups of the grammar, or with `--unknown` the stub of a dialect. Resolves to the exit code. */
export async function showGrammar(args: GrammarArguments, io: Io, library: Library): Promise<number> {
  const chosen = await chooseGrammar(args.dialect, io, library);
  if (chosen === undefined) return EXIT.usage;
  if (args.unknown !== undefined) return await showUnknown(args.unknown, chosen, { args, io, library });
  const grammar = chosen.grammar ?? library.defaultGrammar;
  await print(io, `${groupList(grammar)}${dialectList()}`);
  return EXIT.fine;
}

interface Call {
  readonly args: GrammarArguments;
  readonly io: Io;
  readonly library: Library;
}

/** What stands once may be anything; what comes again is a label. */
const LEAST = 2;

async function showUnknown(paths: readonly string[], chosen: Chosen, { args, io, library }: Call): Promise<number> {
  const collected = await findInputs(paths, io, { verb: 'read' });
  for (const failure of collected.failures) tellOf(io, failure);
  let failures = collected.failures.length;
  if (collected.inputs.length === 0) return EXIT.documents;
  const found: Found[] = [];
  for (const input of orderInputs(collected.inputs)) {
    if (io.signal?.aborted === true) return EXIT.stopped;
    const read = await readInput(input, io, library, chosen);
    if (read.referat === undefined) {
      tell(io, `${input.shown}: ${read.reason}`);
      failures++;
    } else
      append(
        found,
        unknownLabels(read.referat, read.text, chosen.grammar).map((label) => ({ ...label, file: printable(input.shown) })),
      );
  }
  const labels = countLabels(found, args.least ?? LEAST);
  const rare = countLabels(found, 1).length - labels.length;
  await print(io, stubOf(labels, chosen.grammar ?? library.defaultGrammar, args.lang));
  const told = `${count(labels.length, 'unknown label', 'unknown labels')} in ${count(collected.inputs.length, 'file', 'files')}`;
  tell(io, rare > 0 ? `${told}, and ${rare} that stand fewer than ${args.least ?? LEAST} times (see them with --least 1)` : told);
  return failures > 0 ? EXIT.documents : EXIT.fine;
}

/** The dialects that come with the program, each with its evidence. */
function dialectList(): string {
  const blocks = BUILT_IN.map(({ name, description, when }) => {
    const lines = when.map((all) => `    ${all.map((line) => `“${line}”`).join(' and ')}\n`);
    return `\ndialect ${name}: ${description}\n  chosen for documents with the line\n${lines.join('  or\n')}`;
  });
  return blocks.join('');
}

/** `section   52 entries  310 forms  Labels of sections.` */
function groupList(grammar: Grammar): string {
  const rows = GROUP_NAMES.map((name) => {
    const { entries } = grammar.groups[name];
    const forms = entries.reduce((sum, entry) => sum + entry.forms.length, 0);
    return { name, entries: entries.length, forms, about: GROUPS[name].about };
  });
  const total = (key: 'entries' | 'forms'): number => rows.reduce((sum, row) => sum + row[key], 0);
  const wide = highest(rows.map(({ name }) => name.length));
  const line = (name: string, entries: string | number, forms: string | number, about: string): string =>
    `${name.padEnd(wide)}  ${String(entries).padStart(7)}  ${String(forms).padStart(5)}  ${about}`.trimEnd();
  return [
    line('group', 'entries', 'forms', 'what it is for'),
    ...rows.map(({ name, entries, forms, about }) => line(name, entries, forms, about.replaceAll('`', ''))),
    line(grammar.name, total('entries'), total('forms'), ''),
    '',
  ].join('\n');
}
