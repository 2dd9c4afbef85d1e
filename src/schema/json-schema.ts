import { z } from 'zod';
import { referatSchema, spanSchema } from './referat.js';

/** The one schema that Zod cannot write by itself, since it is tested by hand. */
const SPAN = {
  type: 'array',
  prefixItems: [
    { type: 'integer', minimum: 0 },
    { type: 'integer', minimum: 0 },
  ],
  items: false,
  minItems: 2,
};

/** The JSON Schema (2020-12) of the output, made from the Zod schema. */
export function referatJsonSchema(): object {
  return z.toJSONSchema(referatSchema, {
    target: 'draft-2020-12',
    reused: 'inline',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === spanSchema) Object.assign(jsonSchema, SPAN);
    },
  });
}
