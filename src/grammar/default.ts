import { base } from './base.generated.js';
import { compileGrammar } from './compile.js';
import type { Grammar } from './types.js';

/** The grammar of Danish minutes that ships with the package, compiled from the files in grammar/. */
export const defaultGrammar: Grammar = compileGrammar(base);
