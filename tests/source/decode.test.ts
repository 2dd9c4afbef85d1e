import { describe, expect, it } from 'vitest';
import { decode, readInput, type Decoded } from '../../src/source/decode.js';

const TEXT = 'Mødet på Ærø – “første” udkast’ koster 40 € og går på § 8\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** Characters outside ASCII in the two single-byte encodings, as their standards have them. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '§': 0xa7,
  Æ: 0xc6,
  Ø: 0xd8,
  Å: 0xc5,
  æ: 0xe6,
  ø: 0xf8,
  å: 0xe5,
  é: 0xe9,
};
const MACINTOSH: Readonly<Record<string, number>> = { Æ: 0xae, Ø: 0xaf, Å: 0x81, æ: 0xbe, ø: 0xbf, å: 0x8c, é: 0x8e, '–': 0xd0, '’': 0xd5 };

const single = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from(Array.from(text, (character) => table[character] ?? character.charCodeAt(0)));

function decoded(bytes: Uint8Array): Decoded {
  const result = decode(bytes);
  if ('code' in result) throw new Error(result.message);
  return result;
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], utf8(TEXT)), 'utf-8', false],
    ['UTF-16 little-endian with a mark', joined([0xff, 0xfe], utf16(TEXT, true)), 'utf-16le', false],
    ['UTF-16 big-endian with a mark', joined([0xfe, 0xff], utf16(TEXT, false)), 'utf-16be', false],
    ['UTF-16 little-endian without a mark', utf16(TEXT.replace(/[–“’€]/gu, ''), true), 'utf-16le', true],
    ['UTF-16 big-endian without a mark', utf16(TEXT.replace(/[–“’€]/gu, ''), false), 'utf-16be', true],
    ['windows-1252', single(TEXT, WINDOWS_1252), 'windows-1252', true],
    ['macintosh', single('Rådet på Ærø drøftede sagen – Åse Ømark’s café\n', MACINTOSH), 'macintosh', true],
  ])('reads %s', (_name, bytes, encoding, assumed) => {
    expect(decoded(bytes)).toMatchObject({ encoding, assumed, replaced: 0 });
  });

  it.each([
    ['UTF-8', utf8(TEXT)],
    ['a mark in front', joined([0xef, 0xbb, 0xbf], utf8(TEXT))],
    ['UTF-16 little-endian', joined([0xff, 0xfe], utf16(TEXT, true))],
    ['UTF-16 big-endian', joined([0xfe, 0xff], utf16(TEXT, false))],
    ['windows-1252 with dashes and quotation marks', single(TEXT, WINDOWS_1252)],
  ])('gives the text to the letter: %s', (_name, bytes) => {
    expect(decoded(bytes).text).toBe(TEXT);
  });

  it('reads the letters of a Macintosh file', () => {
    const text = 'Rådet på Ærø drøftede sagen – Åse Ømark’s café\n';
    expect(decoded(single(text, MACINTOSH)).text).toBe(text);
  });

  it('takes a mark off only in front', () => {
    expect(decoded(joined([0xef, 0xbb, 0xbf], utf8('a\uFEFFb'))).text).toBe('a\uFEFFb');
    expect(decoded(joined([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8('a'))).text).toBe('\uFEFFa');
  });

  it('counts what it could not decode after a mark', () => {
    const result = decoded(joined([0xef, 0xbb, 0xbf], utf8('a'), [0xff], utf8('b'), [0xc3], utf8('\n')));
    expect(result).toEqual({ text: 'a\uFFFDb\uFFFD\n', encoding: 'utf-8', assumed: false, replaced: 2 });
  });

  it('keeps to UTF-8 where a few bytes are broken among Danish letters', () => {
    const result = decoded(joined(utf8('Rådet på Ærø drøftede sagen på Åen'), [0xff], utf8(' igen\n')));
    expect(result).toEqual({ text: 'Rådet på Ærø drøftede sagen på Åen\uFFFD igen\n', encoding: 'utf-8', assumed: false, replaced: 1 });
  });

  it.each([
    ['%PDF-1.7', 'a PDF file'],
    ['PK\u0003\u0004', 'a zip, DOCX or ODT file'],
    ['{\\rtf1', 'an RTF file'],
  ])('names what %j begins', (start, what) => {
    expect(decode(utf8(`${start} og mere`))).toEqual({
      code: 'binary',
      message: `${what}, not text; convert it to text or Markdown first${what === 'a PDF file' ? ', with pdftotext -layout' : ''}`,
    });
  });

  it.each([
    [[0xd0, 0xcf, 0x11, 0xe0], 'an old Word file'],
    [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
    [[0xff, 0xd8, 0xff, 0xe0], 'a JPEG image'],
    [[0x1f, 0x8b, 0x08], 'a gzip file'],
  ])('knows the bytes %j', (start, what) => {
    expect(decode(joined(start, utf8('og mere')))).toMatchObject({ code: 'binary', message: expect.stringContaining(what) as string });
  });

  it('refuses bytes with NULs and bytes full of control characters', () => {
    expect(decode(utf8('Referat\0af mødet'))).toMatchObject({ code: 'binary' });
    expect(decode(utf8('\u0001\u0002\u0003\u0004 Referat'))).toMatchObject({ code: 'binary' });
  });

  it('lets a form feed and a single control character pass', () => {
    expect(decode(utf8('Side 1\f\nSide 2\u001b'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('reads no bytes as no text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', assumed: false, replaced: 0 });
  });
});

describe('readInput', () => {
  it.each([
    ['<!DOCTYPE html><p>Referat', 'a web page (HTML)'],
    ['\n <html lang="da"><body>Referat', 'a web page (HTML)'],
    ['<?xml version="1.0"?><referat/>', 'an XML file'],
    ['<Root xmlns:moede="http://moede.example"><agenda>', 'an XML file'],
    ['<!-- Gemt fra nettet -->\n<!-- 2024 -->\n<html><body>Referat', 'a web page (HTML)'],
    ['<head><title>Referat</title></head>', 'a web page (HTML)'],
    ['<BODY class="moede">Referat', 'a web page (HTML)'],
    ['<meta charset="utf-8"><p>Referat', 'a web page (HTML)'],
    ['<div class="referat"><h1>Referat</h1><p>Godkendt.</p></div>', 'a web page (HTML)'],
    ['<div>\n<h1>Referat</h1>\n\n<p>Rådet drøftede\nstien langs\nhavnen.</p>\n\n</div>\n', 'a web page (HTML)'],
    ['<table>\r<tr><td>Referat</td></tr>\r</table>\r', 'a web page (HTML)'],
  ])('refuses %j, whose tags would be taken for words of the minutes', (text, what) => {
    const error = { code: 'markup', message: `${what}, not text; convert it to text or Markdown first, with pandoc` };
    expect(readInput(text)).toEqual(error);
    expect(readInput(utf8(text))).toEqual(error);
  });

  it.each([
    '<br>Referat',
    '<strong>Referat</strong>',
    'Referat\n<html>',
    '<header-tekst> Referat',
    '<!-- image -->\n\n## Referat\n\nGodkendt.',
    '<!-- image -->\n\n<!-- image -->\n\nReferat',
    '<!-- image',
    '<div align="center">\n\n# Referat\n\n</div>\n\n## Punkt 1\n\nGodkendt.\n',
    '<div>\nREFERAT\nPunkt 1: Tilskud\nBeslutning\nGodkendt.\nPunkt 2: Afslag\nBeslutning\nGodkendt.\nPunkt 3: Eventuelt\n</div>',
    '<table>\r<tr><td>Holm Kommune</td></tr>\r</table>\r\r# Referat\r\rGodkendt.\r',
  ])('reads %j, where tags are left in minutes', (text) => {
    expect(readInput(text)).toMatchObject({ text });
  });

  it.each(['', ' \n\t\f\n', '\ufeff'])('refuses %j, where there is nothing to read', (text) => {
    expect(readInput(text)).toMatchObject({ code: 'empty' });
    expect(readInput(utf8(text))).toMatchObject({ code: 'empty' });
  });

  it('takes the mark off a string as off bytes', () => {
    expect(readInput('\ufeffReferat')).toEqual(readInput(utf8('\ufeffReferat')));
  });
});
