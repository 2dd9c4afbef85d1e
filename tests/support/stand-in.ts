/** A stand-in for the library: a parser whose answer a test chooses by what it writes in the file. */
import type { Diagnostic, ParseResult, Referat } from '../../src/index.js';

/** A record with so many punkter and diagnostics, valid but for its emptiness. */
export function recordOf(path: string | undefined, punkter: number, diagnostics: readonly Diagnostic[] = []): Referat {
  return {
    schemaVersion: '1',
    source: { ...(path === undefined ? {} : { path }), sha256: '0'.repeat(64), bytes: 1, encoding: 'utf-8', format: 'text' },
    meeting: { present: [], absent: [], spans: {} },
    tableOfContents: [],
    punkter: Array.from({ length: punkter }, () => ({
      sections: [],
      decisions: [],
      bilag: [],
      absent: [],
      span: [0, 1] as [number, number],
      spans: {},
    })),
    coverage: { characters: 0, claimed: 0, furniture: [], unclaimed: [] },
    diagnostics: [...diagnostics],
  };
}

/**
 * A parser for tests: an empty file is an input error, a line `throw` makes it throw, each line `punkt` is a punkt, and each
 * line `warning` or `error` a diagnostic at that line.
 */
export function standInParse(input: string | Uint8Array, options: { readonly path?: string; readonly sha256?: string } = {}): ParseResult {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  if (text === '') return { error: { code: 'empty', message: 'empty file, nothing to convert; remove it or check the export' } };
  const lines = text.split('\n');
  if (lines.includes('throw')) throw new TypeError('reading a line\nfailed');
  const diagnostics = lines.flatMap((line, index): Diagnostic[] =>
    line === 'warning' || line === 'error'
      ? [{ code: 'made-up', severity: line, message: `a made-up ${line}`, span: [0, 1], line: index + 1, column: 1 }]
      : [],
  );
  const referat = recordOf(options.path, lines.filter((line) => line === 'punkt').length, diagnostics);
  return { referat: { ...referat, source: { ...referat.source, sha256: options.sha256 ?? referat.source.sha256 } }, text };
}
