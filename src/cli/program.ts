/** The command line: what can be typed, and the help for it. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { oneLine, programBug } from '../node/reason.js';
import { readVersion } from '../node/version.js';
import { REPORT_FORMATS } from '../report/formats.js';
import { addCheck, addGrammar, addShow, addVerify, dialectOption, languageOption } from './commands.js';
import type { Library } from './library.js';
import { EXIT, tell, type Io } from './io.js';
import type { ConvertArguments } from './target.js';

/** The commands that have options of their own. */
const COMMANDS: readonly string[] = ['convert', 'verify', 'check', 'show', 'grammar'];

const WIDEST_HELP = 100;

const CONVERT_USAGE = `PATH... --out DIR
       referat convert PATH... --ndjson [FILE]
       referat convert -`;

const CONVERT_EXAMPLES = `
Examples:
  referat convert minutes --out json           a folder, with its subfolders
  referat convert "2024/**/*.md" --out json    a glob, quoted against the shell
  referat convert a.txt b.md --ndjson > all.ndjson
  pdftotext -layout a.pdf - | referat convert -

Exit codes: 0 all converted, 1 some were not, 2 the command was wrong, or the
place for the results cannot be written.`;

/** How the library is loaded: `--version` and `--help` need none of it. */
export type LoadLibrary = () => Library | Promise<Library>;

/**
 * Runs the command: arguments (without `node` and the script), the outside world and the library in, exit code out. Never rejects, and
 * never shows a stack.
 */
export async function main(argv: readonly string[], io: Io, load: LoadLibrary): Promise<number> {
  try {
    let code: number = EXIT.fine;
    const program = buildProgram(io, load, (value) => (code = value));
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return endParsing(error, argv, io);
    tell(io, programBug(error));
    return EXIT.documents;
  }
}

function buildProgram(io: Io, load: LoadLibrary, setCode: (code: number) => void): Command {
  const program = new Command('referat')
    .description(
      'Turn Danish minutes (referater, dagsordener, beslutningsprotokoller) into\nvalidated JSON in which every value points to its place in the source.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Told by `endParsing`, in one line.
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(io.columns, WIDEST_HELP),
      getErrHelpWidth: () => Math.min(io.columns, WIDEST_HELP),
    });
  program
    .command('convert')
    .summary('convert minutes to JSON')
    .description('Convert minutes to JSON: one file each, or one line each.')
    .usage(CONVERT_USAGE)
    .argument('[PATH...]', 'a file, a folder (all .txt, .md and .markdown below it), a quoted glob, or - for standard input')
    .option('-o, --out <DIR>', 'write one JSON file each, in the same tree as the input')
    .option('--ndjson [FILE]', 'write one line of JSON each, to FILE or to standard output')
    .addOption(dialectOption())
    .addOption(
      new Option('--fail-on <SEVERITY>', 'exit with 1 also when a document has a diagnostic this severe; none is an error yet').choices([
        'warning',
        'error',
      ]),
    )
    .addOption(new Option('--format <FORMAT>', 'print the diagnostics too, with the lines they are about').choices(REPORT_FORMATS))
    .addOption(languageOption('the diagnostics'))
    .option('--resume', 'with --out, leave alone what is done: results of the same name, bytes, grammar and version')
    .option('-w, --workers <N>', 'threads to convert on (by default one for each core, if there is enough to do)', readWorkers)
    .option('-q, --quiet', 'tell of failures only')
    .addHelpText('after', CONVERT_EXAMPLES)
    .action(async (paths: string[], options: Omit<ConvertArguments, 'paths'>) => {
      const { convert } = await import('./convert.js');
      setCode(await convert({ ...options, paths }, io, await load()));
    });
  // Each command is loaded when it is asked for.
  addVerify(program, async (args) => setCode(await (await import('./verify.js')).verify(args, io, await load())));
  addCheck(program, async (args) => setCode(await (await import('./check.js')).check(args, io, await load())));
  addShow(program, async (args) => setCode(await (await import('./show.js')).show(args, io, await load())));
  addGrammar(program, async (args) => setCode(await (await import('./grammar.js')).showGrammar(args, io, await load())));
  program
    .command('schema')
    .summary('print the JSON Schema of the output')
    .description('Print the JSON Schema (2020-12) of the output.')
    .action(async () => {
      const { printSchema } = await import('./schema.js');
      setCode(await printSchema(io, await load()));
    });
  return program.addHelpText('after', '\nExample:\n  referat convert minutes --out json');
}

/** Help and version end parsing too, with 0; everything else is wrong usage, told in one line. */
function endParsing(error: CommanderError, argv: readonly string[], io: Io): number {
  if (error.exitCode === 0) return EXIT.fine;
  if (error.code !== 'commander.help') tell(io, usageLine(error, argv));
  return EXIT.usage;
}

function usageLine(error: CommanderError, argv: readonly string[]): string {
  const message = oneLine(error.message).replace('error: ', '').replace(' (Did you mean ', ', did you mean ').replace('?)', '?');
  if (message.endsWith('?')) return message;
  if (error.code === 'commander.unknownCommand') return `${message}, to convert minutes use referat convert PATH... --out DIR`;
  const sentence = message.endsWith('.') ? message.slice(0, -1) : message;
  return `${sentence}; see referat ${COMMANDS.includes(argv[0] ?? '') ? `${argv[0]} ` : ''}--help`;
}

/** Many threads of a large machine are fine, more than it could ever have are a slip of the keys. */
const MOST_WORKERS = 512;

function readWorkers(value: string): number {
  const workers = Number(value);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_WORKERS}.`);
}
