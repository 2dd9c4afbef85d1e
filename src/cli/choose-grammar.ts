/** The grammar a command works with. */
import path from 'node:path';
import type { Grammar } from '../index.js';
import { readDialect } from '../node/read-dialect.js';
import type { Library } from './library.js';
import { tell, type Io } from './io.js';

/** To be spread into the options of the library: without a grammar, it chooses one for each document. */
export interface Chosen {
  readonly grammar?: Grammar;
}

/** The base grammar with the dialect of `--dialect` in it, or the library's own choice; undefined, and told of, where the dialect cannot be used. */
export async function chooseGrammar(dialect: string | undefined, io: Io, library: Library): Promise<Chosen | undefined> {
  if (dialect === undefined) return {};
  const { grammar, reason } = await readDialect(path.resolve(io.cwd, dialect), (value) =>
    library.extendGrammar(library.defaultGrammar, value),
  );
  if (grammar !== undefined) return { grammar };
  tell(io, `dialect ${dialect}: ${reason}`);
  return undefined;
}
