/** The result as text: the same input gives the same bytes. */
import type { Referat } from '../schema/referat.js';

/**
 * Canonical JSON of a result, keys in the order of the schema. By default an object that holds only values and spans (a block, a
 * point, an outcome) stands on one line, as does a row of a table, so that a difference between two results is a line of text; the
 * text ends with a line end. With `indent: 0` all stands on one line without a line end, for NDJSON.
 */
export function stringifyReferat(referat: Referat, options: { readonly indent?: number } = {}): string {
  const indent = options.indent ?? 1;
  return indent === 0 ? JSON.stringify(referat) : `${write(referat, '\n', ' '.repeat(indent))}\n`;
}

function write(value: unknown, line: string, indent: string): string {
  if (isFlat(value)) return JSON.stringify(value);
  return Array.isArray(value) ? writeList(value, line, indent) : writeObject(value as Record<string, unknown>, line, indent);
}

/** True for what stands on one line: a value, a list of values, an object of values and spans. */
function isFlat(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return typeof value[0] !== 'object' || value[0] === null;
  for (const key in value) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && item !== null && !(Array.isArray(item) && typeof item[0] !== 'object')) return false;
  }
  return true;
}

function writeList(list: readonly unknown[], line: string, indent: string): string {
  const inner = line + indent;
  let text = '[';
  for (const [i, item] of list.entries()) text += `${i === 0 ? '' : ','}${inner}${write(item, inner, indent)}`;
  return `${text}${line}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, line: string, indent: string): string {
  const inner = line + indent;
  let text = '{';
  for (const key in object) {
    const item = object[key];
    if (item !== undefined) text += `${text === '{' ? '' : ','}${inner}"${key}": ${write(item, inner, indent)}`;
  }
  return `${text}${line}}`;
}
