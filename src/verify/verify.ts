/**
 * Verification: whether a result is what its source says.
 *
 * In order: the result fits the schema; the source is the one it was made from; the dialect is the one it was made with; every span lies
 * in the source and in its parent; every value is the text at its span; the counts are right; and the source, read anew, gives the same result,
 * since a value that was dropped has no span to look at.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { countCharacters } from '../coverage/coverage.js';
import { chooseDialect } from '../dialect/choose.js';
import type { Grammar } from '../grammar/types.js';
import { dialectOf, parseReferat } from '../pipeline.js';
import { referatSchema, SCHEMA_VERSION, type Referat } from '../schema/referat.js';
import { decode } from '../source/decode.js';
import { lineStarts, positionAt } from '../source/span.js';
import { differencesOf, type Difference } from './differences.js';
import { toPointer, type VerifyCode, type VerifyFinding } from './finding.js';
import { verifySpans } from './spans.js';
import { verifyValues } from './values.js';
import { makeView } from './view.js';
import { quotePair, showValue } from './wording.js';

/** How a result is verified. */
export interface VerifyOptions {
  /** The grammar the result was made with; by default the one that is chosen for its source. */
  readonly grammar?: Grammar;
}

/**
 * Everything in which a result (parsed JSON, of any shape) does not hold against the bytes of its source. An empty list means that it is proven.
 * Pure and total, as the parser is.
 */
export function verifyReferat(result: unknown, source: Uint8Array, options: VerifyOptions = {}): readonly VerifyFinding[] {
  const broken = verifySchema(result);
  if (broken.length > 0) return broken;
  const referat = result as Referat;
  const changed = verifyDigest(referat, source);
  const decoded = decode(source);
  if ('code' in decoded) return [...changed, finding('source-changed', '/source', 'a text', decoded.message)];
  const view = makeView(
    decoded.text,
    referat.coverage.furniture.map(({ span }) => span),
  );
  const grammar = options.grammar ?? chooseDialect(view.text).grammar;
  // Read with other words, everything would differ: that would hide the one thing to mend. Of a changed source it would be no news.
  const dialect = changed.length === 0 ? verifyDialect(referat, grammar) : [];
  if (dialect.length > 0) return dialect;
  const direct = [
    ...changed,
    ...verifySpans(referat, decoded.text.length),
    ...verifyValues(referat, view, grammar),
    ...verifyCounts(referat, decoded.text),
  ];
  return [...direct, ...verifyAnew(referat, source, options, new Set(direct.map(({ pointer }) => pointer)))];
}

const finding = (code: VerifyCode, pointer: string, expected: string, found: string): VerifyFinding => ({ code, pointer, expected, found });

/** Whether a value fits the schema of results, and in which places it does not. */
export function verifySchema(result: unknown): readonly VerifyFinding[] {
  const checked = referatSchema.safeParse(result);
  if (checked.success) return [];
  const version = typeof result === 'object' && result !== null && 'schemaVersion' in result ? result.schemaVersion : undefined;
  if (version !== undefined && version !== SCHEMA_VERSION)
    return [finding('schema', '/schemaVersion', `"${SCHEMA_VERSION}", the version this program writes`, showValue(version))];
  return checked.error.issues.map(({ path, message }) => {
    const keys = path.map((part) => (typeof part === 'number' ? part : String(part)));
    return finding('schema', toPointer(keys), `what the schema says (${message})`, showValue(valueAt(result, keys)));
  });
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );
}

function verifyDigest({ source }: Referat, bytes: Uint8Array): readonly VerifyFinding[] {
  const digest = bytesToHex(sha256(bytes));
  return [
    ...(source.sha256 === digest ? [] : [finding('source-changed', '/source/sha256', source.sha256, digest)]),
    ...(source.bytes === bytes.length ? [] : [finding('source-changed', '/source/bytes', String(source.bytes), String(bytes.length))]),
  ];
}

/** Whether a result was made with the dialect that its source is read with now. */
function verifyDialect({ source }: Referat, grammar: Grammar): readonly VerifyFinding[] {
  const found = dialectOf(grammar);
  return source.dialect === found
    ? []
    : [finding('other-dialect', '/source/dialect', `${dialectWords(source.dialect)}, which made it`, dialectWords(found))];
}

const dialectWords = (name: string | undefined): string => (name === undefined ? 'the base grammar' : `the dialect \`${name}\``);

/** Coverage adds up, and lines and columns are those of their spans. */
function verifyCounts({ coverage, diagnostics }: Referat, text: string): readonly VerifyFinding[] {
  const starts = lineStarts(text);
  const characters = countCharacters(text);
  const claimed = characters - coverage.unclaimed.reduce((sum, { span }) => sum + countCharacters(text, span), 0);
  const wrong = (pointer: string, expected: number, found: number): readonly VerifyFinding[] =>
    expected === found ? [] : [finding('count-wrong', pointer, String(expected), String(found))];
  return [
    ...wrong('/coverage/characters', coverage.characters, characters),
    ...wrong('/coverage/claimed', coverage.claimed, claimed),
    ...diagnostics.flatMap(({ span, line, column }, i) => {
      const position = positionAt(starts, span[0]);
      return [...wrong(`/diagnostics/${i}/line`, line, position.line), ...wrong(`/diagnostics/${i}/column`, column, position.column)];
    }),
  ];
}

/** Reads the source again and compares; what was told of already is not told twice. */
function verifyAnew(referat: Referat, source: Uint8Array, options: VerifyOptions, told: ReadonlySet<string>): readonly VerifyFinding[] {
  const { path, sha256: digest, format } = referat.source;
  const { referat: anew } = parseReferat(source, { ...options, format, sha256: digest, ...(path !== undefined && { path }) });
  const differences = differencesOf(referat, JSON.parse(JSON.stringify(anew ?? null)));
  return differences.filter(({ path: at }) => !told.has(toPointer(at))).map(toFinding);
}

function toFinding({ path, before, after }: Difference): VerifyFinding {
  const isText = typeof before === 'string' && typeof after === 'string';
  const shown = isText ? quotePair(before, after) : { expected: showValue(before), found: showValue(after) };
  return { code: 'read-anew', pointer: toPointer(path), ...shown };
}
