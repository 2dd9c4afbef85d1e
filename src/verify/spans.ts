/** Whether the spans of a result lie in the source, each in the one of the object around it, and side by side. */
import type { Referat, Span } from '../schema/referat.js';
import { showSpan, toPointer, type Path, type VerifyFinding } from './finding.js';

/** Lists whose members follow each other in the text and do not overlap. */
const IN_ORDER = new Set(['punkter', 'sections', 'other', 'blocks', 'items', 'tableOfContents', 'furniture', 'unclaimed']);

/**
 * Fields of the meeting that may stand outside its header: times in the line that ends the meeting, and body and date in the label of a
 * decision where no header names them.
 */
const APART = new Set(['/meeting/spans/endTime', '/meeting/spans/startTime', '/meeting/spans/body', '/meeting/spans/date']);

/** What of an entry of the contents list may stand in a column of its own. */
const COLUMNS = new Set(['number', 'page']);

/**
 * What may stand apart from the object it belongs to: the fields above, people named in the first item where no header names them, what a
 * sentence elsewhere says of a listed person, what is said behind the end of the meeting (`Næste møde er den 4. maj.`), the heading of the group that makes an item open or closed, and number and page of an entry
 * where the columns of its table come one after the other.
 */
function isApart(path: Path): boolean {
  const [root, list, , field] = path;
  if (root === 'tableOfContents') return path.length === 4 && field !== undefined && COLUMNS.has(String(field));
  if (root === 'punkter') return path.length === 4 && path.at(-2) === 'spans' && path.at(-1) === 'visibility';
  if (root === 'meeting' && list === 'other') return field === 'span';
  if (root === 'meeting' && (list === 'present' || list === 'absent')) return field === 'notes' || (field === 'span' && list === 'present');
  return APART.has(toPointer(path));
}

/** Verifies every span of a result against the length of the source and against its parent. */
export function verifySpans(referat: Referat, length: number): readonly VerifyFinding[] {
  const { meeting, tableOfContents, punkter, coverage, diagnostics } = referat;
  return visit({ meeting, tableOfContents, punkter, coverage, diagnostics }, [], [0, length], [0, length]);
}

/** `around` is the span of the nearest object above that has one. */
function visit(value: unknown, path: Path, around: Span, whole: Span): readonly VerifyFinding[] {
  if (isSpan(value)) return verifySpan(value, path, around, whole);
  if (Array.isArray(value)) return [...value.flatMap((item, i) => visit(item, [...path, i], around, whole)), ...verifyOrder(value, path)];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'span' in value && isSpan(value.span) ? value.span : around;
  return Object.entries(value).flatMap(([key, inner]) => visit(inner, [...path, key], key === 'span' ? around : own, whole));
}

function verifySpan(span: Span, path: Path, around: Span, whole: Span): readonly VerifyFinding[] {
  const pointer = toPointer(path);
  if (!isInside(span, whole)) return [{ code: 'span-outside', pointer, expected: `a span in ${showSpan(whole)}`, found: showSpan(span) }];
  if (isInside(span, around) || isApart(path)) return [];
  return [{ code: 'span-not-nested', pointer, expected: `a span in ${showSpan(around)}`, found: showSpan(span) }];
}

function verifyOrder(list: readonly unknown[], path: Path): readonly VerifyFinding[] {
  if (!IN_ORDER.has(String(path.at(-1)))) return [];
  return list.flatMap((item, i) => {
    const before = spanOf(list[i - 1]);
    const span = spanOf(item);
    if (!before || !span || before[1] <= span[0]) return [];
    return [
      {
        code: 'span-overlap' as const,
        pointer: toPointer([...path, i, 'span']),
        expected: `a span from ${before[1]} on`,
        found: showSpan(span),
      },
    ];
  });
}

const spanOf = (value: unknown): Span | undefined =>
  typeof value === 'object' && value !== null && 'span' in value && isSpan(value.span) ? value.span : undefined;

const isInside = (span: Span, around: Span): boolean => around[0] <= span[0] && span[0] <= span[1] && span[1] <= around[1];

/** Two numbers in a row are a span: no other field of the result is a pair of numbers. */
const isSpan = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number';
