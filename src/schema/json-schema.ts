import { z } from 'zod';
import { referatSchema } from './referat.js';

/** The JSON Schema (2020-12) of the output, made from the Zod schema. */
export function referatJsonSchema(): object {
  return z.toJSONSchema(referatSchema, { target: 'draft-2020-12', reused: 'inline' });
}
