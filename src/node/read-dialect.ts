/** The dialect file of a municipality, read and laid over the grammar that comes with the program. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Grammar } from '../index.js';
import { errorCode, fileReason, oneLine } from './reason.js';

/** The grammar with the dialect in it, or one clause on why the dialect cannot be used. */
export type DialectResult =
  { readonly grammar: Grammar; readonly reason?: undefined } | { readonly reason: string; readonly grammar?: undefined };

/**
 * Reads a dialect file: YAML, and JSON with it. One that has no name is called as its file, since results tell the dialect by its name.
 *
 * @param extend lays the parsed dialect over the grammar; what it throws becomes the reason, in its own words
 */
export async function readDialect(file: string, extend: (dialect: unknown) => Grammar): Promise<DialectResult> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    return { reason: errorCode(error) === 'EISDIR' ? 'a folder and not a dialect file, give the file' : fileReason(error) };
  }
  // Loaded here: most runs have no dialect file.
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [problem] = document.errors;
  if (problem !== undefined) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    return { reason: `not valid YAML at line ${line}, column ${col}: ${oneLine(problem.message)}` };
  }
  try {
    return { grammar: extend(named(document.toJS(), path.parse(file).name)) };
  } catch (error) {
    return { reason: oneLine(error instanceof Error ? error.message : String(error)) };
  }
}

function named(dialect: unknown, name: string): unknown {
  const isMap = typeof dialect === 'object' && dialect !== null && !Array.isArray(dialect);
  return isMap && !('name' in dialect) ? { name, ...dialect } : dialect;
}
