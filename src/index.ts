/** The public interface of `referat`: everything here runs in a browser as well as in Node. */
export { parseReferat, type InputError, type ParseOptions, type ParseResult } from './pipeline.js';
export { lineOf, positionOf, type Position } from './source/span.js';
export { defaultGrammar } from './grammar/default.js';
export { extendGrammar } from './grammar/extend.js';
export { GrammarError, type Dialect, type Grammar } from './grammar/types.js';
export { ledgerOf, type Account, type Entry as LedgerEntry, type Ledger } from './coverage/ledger.js';
export { stringifyReferat } from './emit/json.js';
export { referatJsonSchema } from './schema/json-schema.js';
export { verifyReferat, type VerifyOptions } from './verify/verify.js';
export type { VerifyCode, VerifyFinding } from './verify/finding.js';
export { reportDiagnostics, type Reported, type ReportOptions } from './report/report.js';
export type { ReportFormat } from './report/formats.js';
export { showPage } from './show/page.js';
export * from './schema/referat.js';
