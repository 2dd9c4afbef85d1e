/** Diagnostics in one of the forms that people and tools read. */
import type { ReportFormat } from './formats.js';
import { reportGithub } from './github.js';
import { reportJson } from './json.js';
import type { Language } from './language.js';
import type { Reported } from './reported.js';
import { reportSarif } from './sarif.js';
import { reportFile, reportTotals } from './text.js';

export type { Reported } from './reported.js';

/** How a report is made. */
export interface ReportOptions {
  /** `text` by default. */
  readonly format?: ReportFormat;
  /** English by default. */
  readonly language?: Language;
  /** Colours, in text alone. */
  readonly color?: boolean;
}

/** The diagnostics of documents as one text. Ends with a line end, where there is anything to say. */
export function reportDiagnostics(files: readonly Reported[], options: ReportOptions = {}): string {
  const { format = 'text', language = 'en' } = options;
  switch (format) {
    case 'json':
      return reportJson(files, language);
    case 'sarif':
      return reportSarif(files, language);
    case 'github':
      return files.map((file) => reportGithub(file, language)).join('');
    case 'text': {
      const parts = files.map((file) => reportFile(file, options)).filter((part) => part !== '');
      return [...parts, reportTotals(files, options)].join('\n');
    }
  }
}
