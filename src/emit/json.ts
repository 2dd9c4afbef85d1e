/** The result as text: the same input gives the same bytes. */
import type { Referat } from '../schema/referat.js';

/**
 * Canonical JSON of a result, keys in the order of the schema. With the default indent it ends with a line end and each span stands on
 * one line; with `indent: 0` it is one line without a line end, for NDJSON.
 */
export function stringifyReferat(referat: Referat, options: { readonly indent?: number } = {}): string {
  const indent = options.indent ?? 1;
  if (indent === 0) return JSON.stringify(referat);
  return `${JSON.stringify(referat, null, indent)}\n`;
}
