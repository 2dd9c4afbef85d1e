/** The grammar a command works with. */
import path from 'node:path';
import type { Grammar } from '../index.js';
import { readDialect } from '../node/read-dialect.js';
import type { Library } from './convert.js';
import { tell, type Io } from './io.js';

/** The base grammar, with the dialect of `--dialect` in it; undefined, and told of, where the dialect cannot be used. */
export async function chooseGrammar(dialect: string | undefined, io: Io, library: Library): Promise<Grammar | undefined> {
  if (dialect === undefined) return library.defaultGrammar;
  const { grammar, reason } = await readDialect(path.resolve(io.cwd, dialect), (value) =>
    library.extendGrammar(library.defaultGrammar, value),
  );
  if (grammar === undefined) tell(io, `dialect ${dialect}: ${reason}`);
  return grammar;
}
