/** What can be typed behind `verify`, `check`, `show` and `grammar`, and the help for it. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { CheckArguments } from './check.js';
import type { GrammarArguments } from './grammar.js';
import type { ShowArguments } from './show.js';
import type { VerifyArguments } from './verify.js';

type Run<Args> = (args: Args) => Promise<void>;

/** The option for the language of what a command puts out. */
export const languageOption = (what: string): Option => new Option('--lang <LANGUAGE>', `language of ${what}`).choices(['en', 'da']);

/** The option for a dialect file. */
export const dialectOption = (): Option =>
  new Option('-d, --dialect <FILE>', 'add the words of a municipality to the grammar (YAML or JSON)');

const VERIFY_HELP = `
Prints a line for each thing that does not hold: file, JSON pointer, what was
expected, what stands there.

Example:
  referat convert minutes --out json && referat verify json --source minutes

Exit codes: 0 all verified, 1 some were not, 2 the command was wrong.`;

/** Adds `verify`. */
export function addVerify(program: Command, run: Run<VerifyArguments>): void {
  program
    .command('verify')
    .summary('prove results against their sources')
    .description(
      'Read the sources again and prove that every value is the text at its span,\nthat nothing was dropped and that nothing has changed.',
    )
    .argument('<JSON...>', 'a result, a file of results (.ndjson), or a folder of them')
    .requiredOption('-s, --source <DIR>', 'the folder that was converted; nothing outside it is read')
    .addOption(dialectOption())
    .option('-q, --quiet', 'print findings only')
    .addHelpText('after', VERIFY_HELP)
    .action(async (paths: string[], options: Omit<VerifyArguments, 'paths'>) => {
      await run({ ...options, paths });
    });
}

const CHECK_HELP = `
A source x.txt is compared with x.json beside it, input.txt with output.json.

Exit codes: 0 no difference, 1 differences or missing results, 2 the command was
wrong.`;

/** Adds `check`. */
export function addCheck(program: Command, run: Run<CheckArguments>): void {
  program
    .command('check')
    .summary('compare sources with the results beside them')
    .description(
      'Convert the minutes below a folder again and compare each result, field by\nfield, with the one that is kept beside its source.',
    )
    .argument('<DIR>', 'a folder of minutes with their results')
    .option('-u, --update', 'accept the differences: write the results anew')
    .addOption(dialectOption())
    .option('-q, --quiet', 'print differences only')
    .addHelpText('after', CHECK_HELP)
    .action(async (folder: string, options: Omit<CheckArguments, 'folder'>) => {
      await run({ ...options, folder });
    });
}

const SHOW_HELP = `
Examples:
  referat show minutes.txt                      the outline, in the terminal
  referat show minutes.txt --html page.html     source and result side by side
  referat show minutes --html pages             a page each, and an index
  referat show minutes.txt --explain 12         what was weighed for line 12`;

/** Adds `show`. */
export function addShow(program: Command, run: Run<ShowArguments>): void {
  program
    .command('show')
    .summary('see what was understood')
    .description('Show what was understood of minutes: an outline, or a page on which each value\npoints to its place in the source.')
    .argument('<PATH...>', 'a file, a folder, a quoted glob, or - for standard input')
    .option('--html <OUT>', 'write a page instead; for several files a folder of pages')
    .addOption(new Option('--explain <LINE>', 'tell why this line was taken for what it is').argParser(readCount))
    .addOption(languageOption('the outline, the page and the diagnostics'))
    .addOption(dialectOption())
    .addHelpText('after', SHOW_HELP)
    .action(async (paths: string[], options: Omit<ShowArguments, 'paths'>) => {
      await run({ ...options, paths });
    });
}

const GRAMMAR_HELP = `
Examples:
  referat grammar                                    the groups of the grammar
  referat grammar --unknown minutes > dialect.yaml   a dialect file to fill in
  referat convert minutes --dialect dialect.yaml --out json`;

/** Adds `grammar`. */
export function addGrammar(program: Command, run: Run<GrammarArguments>): void {
  program
    .command('grammar')
    .summary('see what the grammar knows, and what not')
    .description('List the groups of the grammar, or the labels of an archive that it does\nnot know, as a dialect file to fill in.')
    .option('--unknown <PATH...>', 'list the labels in these files and folders that the grammar does not know')
    .addOption(new Option('--least <N>', 'leave out labels that stand fewer times (default: 2)').argParser(readCount))
    .addOption(languageOption('the comments'))
    .addOption(dialectOption())
    .addHelpText('after', GRAMMAR_HELP)
    .action(async (options: GrammarArguments) => {
      await run(options);
    });
}

function readCount(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('Expected a whole number from 1.');
}
