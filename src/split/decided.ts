/** Whether something was decided among some lines: a label of a decision stands there, or a short line that says what was done. */
import type { Line } from '../lines/line.js';
import type { Document } from './context.js';

export const isDecided = (document: Document, lines: readonly Line[]): boolean => lines.some((line) => decides(document, line));

export const decides = (document: Document, line: Line): boolean =>
  document.labels.get(line.index)?.kind === 'beslutning' || isAct(document, line);

const isAct = (document: Document, { text, passage }: Line): boolean =>
  text.length > 0 && text.length < LONGEST_ACT && document.grammar.groups.outcome.match(passage.text) !== undefined;

const LONGEST_ACT = 60;
