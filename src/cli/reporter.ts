/** Prints the diagnostics of a batch: of each file as it is done, or all in one document at the end. */
import type { Writable } from 'node:stream';
import { reportGithub } from '../report/github.js';
import { jsonList, jsonPart } from '../report/json.js';
import type { Language } from '../report/language.js';
import type { ReportFormat } from '../report/formats.js';
import type { Reported } from '../report/reported.js';
import { sarifLog, sarifPart } from '../report/sarif.js';
import { reportFile, reportTotals } from '../report/text.js';
import { wantsColor } from './color.js';
import type { Io } from './io.js';

/** Takes the documents of a batch one after the other. */
export interface Reporter {
  readonly add: (file: Reported) => void;
  /** After the last one. */
  readonly end: () => void;
}

/** A reporter in a form and a language. It writes to standard output, or to standard error where that is taken by results. */
export function startReporter(format: ReportFormat, language: Language, io: Io, stdoutIsTaken: boolean): Reporter {
  const stream: Writable = stdoutIsTaken ? io.stderr : io.stdout;
  const isTTY = stdoutIsTaken ? io.isTTY : io.stdoutIsTTY === true;
  const options = { language, color: wantsColor(io, isTTY) };
  if (format === 'github') return { add: (file) => void stream.write(reportGithub(file, language)), end: () => undefined };
  if (format === 'json')
    return collect(
      (file) => jsonPart(file, language),
      (parts) => stream.write(jsonList(parts)),
    );
  if (format === 'sarif')
    return collect(
      (file) => sarifPart(file, language),
      (parts) => stream.write(sarifLog(parts, language)),
    );
  const files: Reported[] = [];
  return {
    add: (file) => {
      const text = reportFile(file, options);
      if (text !== '') stream.write(`${text}\n`);
      files.push({ ...file, text: '' });
    },
    end: () => void stream.write(reportTotals(files, options)),
  };
}

/** Keeps what a report says of each document, and not its text: a batch may be large. */
function collect<Part>(partOf: (file: Reported) => Part, write: (parts: readonly Part[]) => void): Reporter {
  const parts: Part[] = [];
  return { add: (file) => parts.push(partOf(file)), end: () => write(parts) };
}
