/**
 * Coverage: every non-white character of the source belongs to a value, to a label, to page furniture, or to a listed unclaimed span.
 * Lines are the unit in which the stages hand text on, so lines are what is counted here.
 */
import type { Furniture } from '../lines/furniture.js';
import { isBlank, type Line } from '../lines/line.js';
import type { Coverage, FurnitureKind, Meeting, Span } from '../schema/referat.js';

/** Why text is in no field. */
export type Reason = 'marks without text' | 'text after the meeting ended' | 'no punkter found';

export interface Claims {
  /** True for a line that some reader understood. */
  readonly isClaimed: (line: Line) => boolean;
  readonly reasonFor: (line: Line) => Reason;
}

/** Furniture and unclaimed spans of a document, neighbours joined. */
export function measureCoverage(lines: readonly Line[], furniture: Furniture, claims: Claims): Pick<Coverage, 'furniture' | 'unclaimed'> {
  const unclaimed: { reason: string; span: [number, number] }[] = [];
  const ofPage: { kind: FurnitureKind; span: [number, number] }[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isBlank(line)) continue;
    const kind = furniture.get(line.index);
    if (kind) ofPage.push({ kind, span: [line.start, line.end] });
    if (kind || claims.isClaimed(line)) {
      isOpen = false;
      continue;
    }
    const last = unclaimed.at(-1);
    const reason = claims.reasonFor(line);
    if (isOpen && last?.reason === reason) last.span = [last.span[0], line.end];
    else unclaimed.push({ reason, span: [line.start, line.end] });
    isOpen = true;
  }
  return { furniture: ofPage, unclaimed };
}

/** Non-white characters of a stretch of text. */
export function countCharacters(text: string, [start, end]: Span = [0, text.length]): number {
  let count = 0;
  for (let i = start; i < end; i++) if (!isWhite(text.charCodeAt(i))) count++;
  return count;
}

/** Non-white characters of the header that are kept as text without a label: accounted for, and yet not understood. */
export function countKept({ other = [] }: Meeting, text: string): number {
  return other.reduce((sum, { label, span }) => (label === undefined ? sum + countCharacters(text, span) : sum), 0);
}

/** White space as `\s` in a regular expression has it. */
const isWhite = (code: number): boolean => code <= 32 ? isBlankControl(code) : code >= 0xa0 && isWideWhite(code);

const isBlankControl = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const isWideWhite = (code: number): boolean =>
  code === 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
