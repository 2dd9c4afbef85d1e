/** Whether each value is the text at its span. */
import { readDate, weekdayName } from '../extract/dates.js';
import { textOf } from '../extract/blocks.js';
import type { Grammar } from '../grammar/types.js';
import type { Referat, Section } from '../schema/referat.js';
import { claimsOf, type Claim } from './claims.js';
import { toPointer, type Path, type VerifyFinding } from './finding.js';
import { readSpan } from './read-span.js';
import type { View } from './view.js';
import { quotePair } from './wording.js';

/** Holds every claim of a result to the source, and what was computed to what it was computed from. */
export function verifyValues(referat: Referat, view: View, grammar: Grammar): readonly VerifyFinding[] {
  return [...claimsOf(referat).flatMap((claim) => verifyClaim(claim, view, grammar)), ...verifyComputed(referat, grammar)];
}

function verifyClaim(claim: Claim, view: View, grammar: Grammar): readonly VerifyFinding[] {
  const { span, within, manner, value, path } = claim;
  if (span[1] > view.original.length) return [];
  if (manner === 'before') return isBefore(view, claim) ? [] : [differs(path, String(value), textBefore(view, claim))];
  const readings = readSpan(view, grammar, span, { within, isCell: manner === 'cell' });
  return readings.some((text) => holds(claim, text, grammar)) ? [] : [differs(path, String(value), readings[0] ?? '')];
}

/** The value is what was expected of the source; what the source holds was found. */
function differs(path: Claim['path'], expected: string, found: string): VerifyFinding {
  return { code: 'value-not-at-span', pointer: toPointer(path), ...quotePair(expected, found) };
}

function holds({ manner, value, marker }: Claim, text: string, grammar: Grammar): boolean {
  switch (manner) {
    case 'text':
    case 'cell':
      return text === value;
    case 'item':
      return text === value || isItem(text, String(value), marker);
    case 'part':
      return text.includes(String(value));
    case 'documentType':
      return grammar.groups.documentType.match(text)?.entry.attributes.type === value;
    case 'visibility':
      return [grammar.groups.closed, grammar.groups.groupHeading].some((group) => group.match(text)?.entry.attributes.visibility === value);
    case 'date':
      return readDate(grammar, text)?.iso === value;
    case 'time':
      return toClock(text) === value;
    case 'number':
      return Number(text) === value;
    case 'digits':
      return digitsOf(text).some((digits) => Number(digits) === value || (digits.length === 2 && Number(digits) === Number(value) % 100));
    case 'before':
      return false;
  }
}

/** Longest that markers before an item's text can be: `- 12) `. */
const LONGEST_MARKER = 8;

function isItem(text: string, value: string, marker: string | undefined): boolean {
  if (!text.endsWith(value)) return false;
  const before = text.slice(0, text.length - value.length).trim();
  return before.length <= LONGEST_MARKER && (marker === undefined ? !before.includes(' ') : before.endsWith(marker));
}

/** `9.00`, `09:00` and `9` as `09:00`. */
function toClock(text: string): string | undefined {
  const [hour, minute = '00', ...others] = digitsOf(text);
  return hour === undefined || others.length > 0 ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

function digitsOf(text: string): readonly string[] {
  return Array.from(text, (character) => (character >= '0' && character <= '9' ? character : ' '))
    .join('')
    .split(' ')
    .filter((digits) => digits !== '');
}

function textBefore(view: View, { span }: Claim): string {
  const [start] = view.toText(span);
  return view.text.slice(view.linesIn([start, start])[0]?.from ?? start, start).trim();
}

function isBefore(view: View, claim: Claim): boolean {
  const before = textBefore(view, claim);
  return before.endsWith(`${claim.value}.`) || before.endsWith(`${claim.value})`);
}

function verifyComputed({ meeting, punkter, tableOfContents }: Referat, grammar: Grammar): readonly VerifyFinding[] {
  const weekday = meeting.date === undefined ? undefined : weekdayName(grammar, meeting.date);
  return [
    ...(meeting.weekday === weekday ? [] : [differs(['meeting', 'weekday'], meeting.weekday ?? '', weekday ?? '')]),
    ...tableOfContents.flatMap(({ punkt }, i) =>
      punkt === undefined || punkt < punkter.length
        ? []
        : [differs(['tableOfContents', i, 'punkt'], String(punkt), `${punkter.length} punkter`)],
    ),
    ...punkter.flatMap(({ sections, other: without = [], decisions }, i) => [
      ...verifyTexts(['punkter', i, 'sections'], sections),
      ...verifyTexts(['punkter', i, 'other'], without),
      ...decisions.flatMap(({ text, span }, k) => {
        const section = sections.find((other) => other.span[0] <= span[0] && span[1] <= other.span[1]);
        return section?.text.includes(text) === true ? [] : [differs(['punkter', i, 'decisions', k, 'text'], text, section?.text ?? '')];
      }),
    ]),
  ];
}

/** A text says what its blocks say. */
const verifyTexts = (path: Path, texts: readonly Pick<Section, 'text' | 'blocks'>[]): readonly VerifyFinding[] =>
  texts.flatMap(({ text, blocks }, k) => (text === textOf(blocks) ? [] : [differs([...path, k, 'text'], text, textOf(blocks))]));
