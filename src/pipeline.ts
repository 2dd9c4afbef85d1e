/**
 * The pipeline: bytes in, a validated result out. Read this file as the table of contents of the program.
 *
 * decode → normalise → lines → split → extract → check → validate. Every stage states its guarantees where it is written; none throws.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { check } from './check/check.js';
import { countCharacters, measureCoverage } from './coverage/coverage.js';
import { chooseDialect } from './dialect/choose.js';
import { defined } from './defined.js';
import { toDiagnostics } from './diagnostics/diagnose.js';
import { locate } from './emit/locate.js';
import { readContents } from './extract/contents.js';
import { readHeader } from './extract/header.js';
import { readPunkt } from './extract/punkt.js';
import { defaultGrammar } from './grammar/default.js';
import { BASE, type Grammar } from './grammar/types.js';
import type { Furniture } from './lines/furniture.js';
import { SCHEMA_VERSION, type Meeting, type Referat, type Span } from './schema/referat.js';
import { validateReferat } from './schema/validate.js';
import { readInput, type Decoded, type InputError } from './source/decode.js';
import { makeSource } from './source/source.js';
import { findContents } from './split/contents.js';
import { readDocument } from './split/context.js';
import type { Candidate } from './split/evidence.js';
import { findHeadings } from './split/find-headings.js';
import { readGroups } from './split/groups.js';
import type { Closing } from './split/closing.js';
import { splitParts } from './split/parts.js';
import { splitPunkter } from './split/punkter.js';
import { readManner } from './split/manner.js';

export type { InputError } from './source/decode.js';

/** What a caller knows of a document beside its bytes. Nothing is needed; of the four only `grammar` changes what is read. */
export interface ParseOptions {
  /** Put out as `source.path`: relative, with forward slashes. */
  readonly path?: string;
  /** Put out as `source.format`. By default Markdown for a path that ends in `.md` or `.markdown`, else text. It steers nothing. */
  readonly format?: 'text' | 'markdown';
  /** The SHA-256 of the input's bytes in hex, if the caller has a faster way to it than the library's own. */
  readonly sha256?: string;
  /** The base grammar, or one made with `extendGrammar`. By default the base, with the dialect for which the document has evidence. */
  readonly grammar?: Grammar;
}

/** A result with the text its spans point into, or why the input cannot be read. */
export type ParseResult =
  | { readonly referat: Referat; readonly text: string; readonly error?: undefined }
  | { readonly error: InputError; readonly referat?: undefined; readonly text?: undefined };

/**
 * Turns one document into data. Pure, synchronous and total: any input gives a result that fits the schema, or an `error` for one
 * that holds no minutes (empty, binary, a page or file in markup).
 */
export function parseReferat(input: string | Uint8Array, options: ParseOptions = {}): ParseResult {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const decoded = readInput(input);
  if ('code' in decoded) return { error: decoded };
  const referat = readReferat(decoded, options, { sha256: options.sha256 ?? bytesToHex(sha256(bytes)), bytes: bytes.length });
  return { referat: validateReferat(referat), text: decoded.text };
}

function readReferat(decoded: Decoded, options: ParseOptions, digest: { readonly sha256: string; readonly bytes: number }): Referat {
  const source = makeSource(decoded.text);
  const { grammar, evidence } = options.grammar ? { grammar: options.grammar } : chooseDialect(source.text);
  const document = readDocument(source, grammar);

  const contents = findContents(document);
  const headings = findHeadings(document, contents);
  const parts = splitParts(document, contents, headings);
  const raw = readGroups(document, contents, splitPunkter(document, contents, headings, parts.end));
  const header = readHeader(document, parts, raw[0]?.content);
  const manner = readManner(document, header.meeting, raw);

  const read = raw.map((punkt) => readPunkt(document, manner, header.meeting, punkt));
  const punkter = read.map(({ punkt }) => punkt);
  const tableOfContents = readContents(contents, raw);
  const coverage = measureCoverage(
    document.lines,
    withSignatures(without(document.furniture, header.heads), parts.closing),
    parts.claims(header.claimed),
  );
  const { spans, ...fields } = header.meeting;
  const meeting: Meeting = { ...fields, ...parts.headerSpan(header.claimed), spans };
  const findings = check({
    document,
    decoded,
    meeting,
    dates: header.dates,
    contents: tableOfContents,
    punkter,
    mends: read.flatMap(({ mends }) => mends),
    ragged: read.flatMap(({ ragged }) => ragged),
    unclaimed: coverage.unclaimed,
    runTogether: document.runTogether ?? runTogetherOf(headings),
    dialectAt: evidence,
  });

  const located = locate(source, { meeting, tableOfContents: [...tableOfContents], punkter, coverage });
  const characters = countCharacters(source.original);
  const unclaimed = located.coverage.unclaimed.reduce((sum, { span }) => sum + countCharacters(source.original, span), 0);
  return {
    schemaVersion: SCHEMA_VERSION,
    source: defined({
      path: options.path,
      ...digest,
      encoding: decoded.encoding,
      format: options.format ?? formatOf(options.path),
      dialect: dialectOf(grammar),
    }),
    meeting: located.meeting,
    tableOfContents: located.tableOfContents,
    punkter: located.punkter,
    coverage: { characters, claimed: characters - unclaimed, ...located.coverage },
    diagnostics: toDiagnostics(source, findings),
  };
}

/** Running heads in which the header stands are none of the page. */
const without = (furniture: Furniture, heads: ReadonlySet<number>): Furniture =>
  heads.size === 0 ? furniture : new Map([...furniture].filter(([index]) => !heads.has(index)));

/** The lines of those who sign belong to the page. */
const withSignatures = (furniture: Furniture, closing: Closing | undefined): Furniture =>
  closing ? new Map([...furniture, ...[...closing.signatures].map((index) => [index, 'signature'] as const)]) : furniture;

function runTogetherOf([first]: readonly Candidate[]): Span | undefined {
  return first?.form.form === 'run-together' ? [first.line.start, first.line.end] : undefined;
}

/** A grammar that is not the base, and has no name of its own, is not to pass for it. */
const UNNAMED = 'unnamed';

/** The `source.dialect` of what is read with a grammar: absent for the base alone. */
export function dialectOf(grammar: Grammar): string | undefined {
  if (grammar.name !== BASE) return grammar.name;
  return grammar === defaultGrammar ? undefined : UNNAMED;
}

/** The `source.format` of a path, where nobody says another. */
export const formatOf = (path = ''): 'text' | 'markdown' =>
  path.toLowerCase().endsWith('.md') || path.toLowerCase().endsWith('.markdown') ? 'markdown' : 'text';
