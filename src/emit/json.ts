/** The result as text: the same input gives the same bytes. */
import { JSON_ESCAPED } from '../grammar/characters.js';
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
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  if (isFlat(value)) return Array.isArray(value) ? writeFlatList(value) : writeFlat(value);
  return Array.isArray(value) ? writeList(value, line, indent) : writeObject(value as Record<string, unknown>, line, indent);
}

/** True for what stands on one line: a list of values, an object of values and spans. */
function isFlat(value: object): boolean {
  if (Array.isArray(value)) return isFlatList(value);
  for (const key in value) {
    const item: unknown = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && item !== null && !(Array.isArray(item) && isFlatList(item))) return false;
  }
  return true;
}

const isFlatList = (list: readonly unknown[]): boolean => typeof list[0] !== 'object' || list[0] === null;

function writeFlat(object: object): string {
  let text = '{';
  for (const key in object) {
    const item: unknown = (object as Record<string, unknown>)[key];
    if (item !== undefined) text += `${text === '{' ? '' : ','}"${key}":${Array.isArray(item) ? writeFlatList(item) : writeScalar(item)}`;
  }
  return `${text}}`;
}

/** A list of values: most are spans. */
function writeFlatList(list: readonly unknown[]): string {
  const start = list[0];
  const end = list[1];
  const isSpan = list.length === 2 && typeof start === 'number' && typeof end === 'number';
  return isSpan ? `[${start},${end}]` : `[${list.map(writeScalar).join(',')}]`;
}

/** Nearly all text stands in JSON as it is: to see that costs a third of writing it with the care that the rest needs. */
function writeScalar(value: unknown): string {
  if (typeof value === 'string' && !JSON_ESCAPED.test(value)) return `"${value}"`;
  return typeof value === 'number' ? `${value}` : JSON.stringify(value);
}

function writeList(list: readonly unknown[], line: string, indent: string): string {
  const inner = line + indent;
  let text = '[';
  for (const item of list) text += `${text === '[' ? '' : ','}${inner}${write(item, inner, indent)}`;
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
