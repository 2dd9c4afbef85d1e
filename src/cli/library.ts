/** What the commands take of the library, and no more: to convert a file, its proofs, reports and pages need not be loaded. */
import type * as referat from '../index.js';

export { stringifyReferat } from '../emit/json.js';
export { defaultGrammar } from '../grammar/default.js';
export { extendGrammar } from '../grammar/extend.js';
export { parseReferat } from '../pipeline.js';
export { referatJsonSchema } from '../schema/json-schema.js';

/** These functions; tests hand in stand-ins. */
export type Library = Pick<typeof referat, 'defaultGrammar' | 'extendGrammar' | 'parseReferat' | 'referatJsonSchema' | 'stringifyReferat'>;
