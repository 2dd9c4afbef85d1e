/** The library as the command sees it, made of stand-ins. */
import type { Library } from '../../src/cli/library.js';
import type { Grammar } from '../../src/index.js';
import { standInParse } from './stand-in.js';

/** A library whose parser is {@link standInParse} and whose grammars are names: a dialect must be a map with a `name`. */
export const standInLibrary: Library = {
  defaultGrammar: { name: 'base' } as Grammar,
  extendGrammar: (_base, dialect) => {
    if (typeof dialect !== 'object' || dialect === null || !('name' in dialect)) throw new Error('Expected a map with `name`, write one');
    return dialect as Grammar;
  },
  parseReferat: (input, options) => {
    const result = standInParse(input, options);
    // So that tests see which grammar was handed over.
    if (result.referat !== undefined && options?.grammar !== undefined) result.referat.meeting.body = options.grammar.name;
    return result;
  },
  referatJsonSchema: () => ({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Referat' }),
  stringifyReferat: (referat, options) => (options?.indent === 0 ? JSON.stringify(referat) : `${JSON.stringify(referat, undefined, 2)}\n`),
};
