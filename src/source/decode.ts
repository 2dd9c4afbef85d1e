/**
 * Bytes become text.
 *
 * Guarantees: never throws; the text has no byte order mark; the encoding is said; what was assumed or lost is said.
 * The order is byte order mark, pattern of NULs, strict UTF-8, and then a count of Danish letters under each of the single-byte
 * encodings that Danish archives hold. The platform's own windows-1252 decoder is not used: on several Node 20 releases it loses
 * the dashes and quotation marks of 0x80–0x9F.
 */
import { createSinglebyteDecoder } from '@exodus/bytes/single-byte.js';

/** Why an input cannot be read. The message is one clause with the remedy behind a comma, and names no file. */
export interface InputError {
  readonly code: 'empty' | 'binary' | 'markup';
  readonly message: string;
}

/** A decoded input. `assumed` where no mark and no rule decided; `replaced` counts characters that could not be decoded. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly assumed: boolean;
  readonly replaced: number;
}

const SIGNATURES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'a PDF file'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip, DOCX or ODT file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word file'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x1f, 0x8b], 'a gzip file'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF file'],
];

const SINGLE_BYTE = ['windows-1252', 'macintosh'] as const;

const binary = (what: string, how = ''): InputError => ({
  code: 'binary',
  message: `${what}, not text; convert it to text or Markdown first${how}`,
});

const WEB_PAGE = 'a web page (HTML)';
const XML = 'an XML file';

/** How a file begins that is written for programs. No minutes begin so, not even those with tags left in them. */
const MARKUP: readonly (readonly [start: string, name: string])[] = [
  ['<!doctype html', WEB_PAGE],
  ...['html', 'head', 'body', 'meta', 'title', 'link', 'style', 'script'].map((name) => [`<${name}`, WEB_PAGE] as const),
  ['<?xml', XML],
  // Agenda systems export without a declaration: `<root><org>…`, `<Root xmlns:edoc=…`.
  ['<root', XML],
];

/** Parts of a web page. Minutes in Markdown may begin with one too: a letterhead in a `<div>`, a table that a converter could not write otherwise. */
const PARTS: readonly string[] = ['div', 'main', 'section', 'article', 'header', 'nav', 'table', 'form'].map((name) => `<${name}`);

/** The text of an input, or why it cannot be minutes. */
export function readInput(input: string | Uint8Array): Decoded | InputError {
  const decoded = typeof input === 'string' ? decodeString(input) : decode(input);
  return 'code' in decoded ? decoded : (refuse(decoded.text) ?? decoded);
}

function decodeString(input: string): Decoded {
  return { text: input.charCodeAt(0) === 0xfeff ? input.slice(1) : input, encoding: 'utf-8', assumed: false, replaced: 0 };
}

function refuse(text: string): InputError | undefined {
  const body = behindComments(text.trimStart());
  if (text.trim() === '') return { code: 'empty', message: 'empty file, nothing to convert; remove it or check the export' };
  const markup = MARKUP.find(([opening]) => beginsWith(body, opening))?.[1] ?? (isPartOfPage(body) ? WEB_PAGE : undefined);
  return markup === undefined
    ? undefined
    : { code: 'markup', message: `${markup}, not text; convert it to text or Markdown first, with pandoc` };
}

/** What follows the comments at the beginning. Converters put one before Markdown (`<!-- image -->`), and web pages begin with one too. */
function behindComments(text: string): string {
  let body = text;
  while (body.startsWith('<!--')) {
    const end = body.indexOf('-->');
    if (end < 0) return body;
    body = body.slice(end + '-->'.length).trimStart();
  }
  return body;
}

/** Whether a text begins with a tag, of whatever attributes; `<head` is not the beginning of `<header>`. */
function beginsWith(text: string, opening: string): boolean {
  const next = text.charAt(opening.length);
  return text.slice(0, opening.length).toLowerCase() === opening && (next.trim() === '' || next === '>' || next === '/');
}

/**
 * Whether a text that begins with a part of a page is one. In Markdown most paragraphs begin without a tag, and few lines hold one; a page
 * has its text inside tags.
 */
function isPartOfPage(text: string): boolean {
  if (!PARTS.some((part) => beginsWith(text, part))) return false;
  const all = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const lines = all.map((line) => line.trimStart());
  const starts = lines.filter((line, i) => line !== '' && (i === 0 || lines[i - 1] === ''));
  const tagged = lines.filter((line) => isTag(line) || line.includes('</'));
  const filled = lines.filter((line) => line !== '');
  return starts.filter(isTag).length * 2 > starts.length && tagged.length * 4 > filled.length;
}

const isTag = (text: string): boolean => text.startsWith('<') && !text.startsWith('<!--');

/** Decodes bytes, or says why they hold no text. */
export function decode(bytes: Uint8Array): Decoded | InputError {
  const signature = SIGNATURES.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (signature) return binary(signature[1], signature === SIGNATURES[0] ? ', with pdftotext -layout' : '');
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf8(bytes.subarray(3)) ?? lossyUtf8(bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), 'utf-16le', false);
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), 'utf-16be', false);
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return utf16(bytes, unmarked, true);
  if (isBinary(bytes)) return binary('binary content');
  return utf8(bytes) ?? singleByte(bytes);
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);

function utf8(bytes: Uint8Array): Decoded | undefined {
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding: 'utf-8',
      assumed: false,
      replaced: 0,
    };
  } catch {
    return undefined;
  }
}

function lossyUtf8(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { text, encoding: 'utf-8', assumed: false, replaced: count(text, 0xfffd) };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', assumed: boolean): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, assumed, replaced: count(text, 0xfffd) };
}

/** UTF-16 without a mark: Danish text has a NUL in nearly every other byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const size = Math.min(bytes.length, 4096) & ~1;
  if (size < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = size / 2;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}

/** Text has no NUL and hardly any other control characters. */
function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true;
  const size = Math.min(bytes.length, 4096);
  let controls = 0;
  for (let i = 0; i < size; i++) {
    const byte = bytes[i] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32)) controls++;
  }
  return controls > size * 0.02 && controls > 2;
}

/** The single-byte encoding under which the text has the most Danish letters, unless UTF-8 with a few broken bytes fits better. */
function singleByte(bytes: Uint8Array): Decoded {
  const lossy = lossyUtf8(bytes);
  if (danishLetters(lossy.text) > lossy.replaced * 4) return lossy;
  const [first, ...others] = SINGLE_BYTE.map((encoding) => ({ encoding, text: createSinglebyteDecoder(encoding, true)(bytes) }));
  const best = others.reduce((a, b) => (a && danishLetters(b.text) > danishLetters(a.text) ? b : a), first);
  return {
    text: best?.text ?? '',
    encoding: best?.encoding ?? 'windows-1252',
    assumed: true,
    replaced: best ? count(best.text, 0xfffd) : 0,
  };
}

const DANISH = new Set('æøåÆØÅéÉüö–’”§');

function danishLetters(text: string): number {
  let found = 0;
  for (const character of text) if (DANISH.has(character)) found++;
  return found;
}

function count(text: string, code: number): number {
  let found = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === code) found++;
  return found;
}
