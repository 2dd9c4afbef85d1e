/**
 * The plugin for unified: minutes among other Markdown, in the tools that people already run.
 *
 * The plugin reads the file and never the tree: a tree of a whole document has lost what minutes are read by.
 */
import type { Processor, Transformer } from 'unified';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { VFileMessage, type Options as MessageOptions } from 'vfile-message';
import type { Language } from '../diagnostics/catalogue.js';
import { stringifyReferat } from '../emit/json.js';
import { parseReferat, type ParseOptions } from '../pipeline.js';
import { aboutDiagnostic, messageIn } from '../report/language.js';
import type { Diagnostic, Referat } from '../schema/referat.js';
import { lineStarts, positionAt } from '../source/span.js';

declare module 'vfile' {
  interface DataMap {
    /** What the plugin read. */
    referat: Referat;
  }
}

/** How the plugin reads, and in which language it speaks. */
export interface Options extends Pick<ParseOptions, 'format' | 'grammar'> {
  /** Language of the messages; English by default. */
  readonly language?: Language;
}

/** The `source` of every message. */
const SOURCE = 'referat';

/**
 * Reads minutes: the result stands on `file.data.referat`, each diagnostic is a message of the file with `place`, `ruleId`, `source` and `note`.
 * A processor without a parser and a compiler gets both from the plugin, so that `unified().use(referat).process(file)` gives JSON.
 * Input that holds no text is a fatal message, with which the run ends.
 */
export function referat(this: Processor, options: Options = {}): Transformer {
  const { language = 'en', ...parseOptions } = options;
  this.parser ??= (): Root => ({ type: 'root', children: [] });
  this.compiler ??= (_tree, file): string => (file.data.referat === undefined ? String(file) : stringifyReferat(file.data.referat));
  return (_tree, file): undefined => {
    const path = relativePath(file);
    const result = parseReferat(file.value, { ...parseOptions, ...(path !== undefined && { path }) });
    if (result.error !== undefined) return file.fail(result.error.message, { ruleId: result.error.code, source: SOURCE });
    file.data.referat = result.referat;
    const starts = lineStarts(result.text);
    for (const diagnostic of result.referat.diagnostics) file.messages.push(toMessage(diagnostic, starts, file, language));
  };
}

/** A path for the output, which holds no absolute ones: of these the name alone is kept. */
function relativePath(file: VFile): string | undefined {
  if (typeof file.path !== 'string') return undefined;
  const path = file.path.replaceAll('\\', '/');
  const isOutside = path.startsWith('/') || path.charAt(1) === ':' || path.split('/').includes('..');
  return isOutside ? path.slice(path.lastIndexOf('/') + 1) : path;
}

function toMessage(diagnostic: Diagnostic, starts: readonly number[], file: VFile, language: Language): VFileMessage {
  const { code, severity, span } = diagnostic;
  const point = (offset: number): { line: number; column: number; offset: number } => ({ ...positionAt(starts, offset), offset });
  const place: MessageOptions['place'] = span[1] > span[0] ? { start: point(span[0]), end: point(span[1]) } : point(span[0]);
  const message = new VFileMessage(messageIn(diagnostic, language), { place, ruleId: code, source: SOURCE });
  const note = aboutDiagnostic(code, language);
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined;
  if (note !== undefined) message.note = note;
  if (typeof file.path === 'string') {
    message.file = file.path;
    message.name = `${file.path}:${message.name}`;
  }
  return message;
}
