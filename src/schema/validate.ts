import { guardOf } from './guard.js';
import { referatSchema, type Referat } from './referat.js';

/** True for a result that fits the schema. */
export const isReferat = guardOf(referatSchema);

/**
 * Holds a result to the schema before it leaves the library. A result that does not fit is a bug of the library and of nothing else,
 * so the message says where it broke.
 */
export function validateReferat(referat: Referat): Referat {
  if (isReferat(referat)) return referat;
  const result = referatSchema.safeParse(referat);
  if (result.success) return referat;
  const issue = result.error.issues[0];
  throw new Error(`Unexpected result at /${issue?.path.join('/') ?? ''}, expected what the schema says: ${issue?.message ?? ''}`);
}
