/** Diagnostics as SARIF 2.1.0, which code hosts and editors read. */
import { CATALOGUE, wordInGeneral, type CatalogueEntry } from '../diagnostics/catalogue.js';
import type { Diagnostic, Severity } from '../schema/referat.js';
import { lineStarts, positionAt } from '../source/span.js';
import { messageIn, type Language } from './language.js';
import { FAILURE_CODE, type Reported } from './reported.js';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

const UNREADABLE: CatalogueEntry = {
  severity: 'error',
  en: 'The file cannot be read as minutes',
  da: 'Filen kan ikke læses som et referat',
  about: {
    en: 'See the message for the reason and the remedy.',
    da: 'Se i meddelelsen, hvorfor, og hvad der kan gøres.',
  },
};

/** What SARIF says of one document. */
export interface SarifPart {
  readonly uri: string;
  readonly results: readonly object[];
}

const RULES: readonly (readonly [id: string, entry: CatalogueEntry])[] = [...Object.entries(CATALOGUE), [FAILURE_CODE, UNREADABLE]];
const RULE_INDEXES: ReadonlyMap<string, number> = new Map(RULES.map(([id], i) => [id, i]));

/** The report as SARIF text. Columns count UTF-16 code units, as everywhere in this program. */
export function reportSarif(files: readonly Reported[], language: Language = 'en'): string {
  return sarifLog(
    files.map((file) => sarifPart(file, language)),
    language,
  );
}

/** One document's part of the log, which no longer needs its text. */
export function sarifPart({ path, text, diagnostics, failure }: Reported, language: Language): SarifPart {
  const starts = diagnostics.length > 0 ? lineStarts(text) : [];
  const uri = toUri(path);
  const at = (region: object): readonly object[] => [{ physicalLocation: { artifactLocation: { uri }, ...region } }];
  const failed = { ...rule(FAILURE_CODE), level: 'error', message: { text: failure }, locations: at({}) };
  const results = diagnostics.map((diagnostic) => ({
    ...rule(diagnostic.code),
    level: LEVELS[diagnostic.severity],
    message: { text: messageIn(diagnostic, language) },
    locations: at({ region: regionOf(diagnostic, starts) }),
  }));
  return { uri, results: failure === undefined ? results : [failed, ...results] };
}

/** The log, made of its parts. */
export function sarifLog(parts: readonly SarifPart[], language: Language): string {
  const rules = RULES.map(([id, { severity, about, ...wording }]) => ({
    id,
    shortDescription: { text: wordInGeneral(wording[language]) },
    help: { text: about[language] },
    defaultConfiguration: { level: LEVELS[severity] },
  }));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'referat', rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: parts.map(({ uri }) => ({ location: { uri } })),
        results: parts.flatMap(({ results }) => results),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function rule(ruleId: string): { readonly ruleId: string; readonly ruleIndex?: number } {
  const ruleIndex = RULE_INDEXES.get(ruleId);
  return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex };
}

function regionOf({ span, line, column }: Diagnostic, starts: readonly number[]): object {
  const end = positionAt(starts, span[1]);
  return {
    startLine: line,
    startColumn: column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span[0],
    charLength: span[1] - span[0],
  };
}

/** A path as a relative URI; an absolute one becomes a file URI. */
function toUri(path: string): string {
  const uri = path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${uri}`;
  return path.charAt(1) === ':' ? `file:///${uri.replace('%3A', ':')}` : uri;
}
