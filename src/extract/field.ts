/** Labels of the header: where one ends and its value begins. */
import { COLON, STARTS_LOWER, VALUE_FOLLOWS } from '../grammar/characters.js';
import type { Match } from '../grammar/types.js';
import type { Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { subPassage, type Passage } from '../markdown/passage.js';
import type { Document } from '../split/context.js';
import { withoutBullet } from '../split/form.js';

/** What stands behind a label: after a colon, or after a blank if it looks like a value and not like a sentence. */
export function valueBehind(passage: Passage, match: Match): Passage | undefined {
  const rest = passage.text.slice(match.end);
  const colon = COLON.exec(rest);
  if (colon) return subPassage(passage, match.end + colon[0].length);
  if (rest === '' || VALUE_FOLLOWS.test(rest)) return subPassage(passage, match.end);
  return undefined;
}

/** `Mødet begyndte kl. 19.00.`: behind the label of a time a time needs no colon. */
export function timeBehind({ grammar }: Document, passage: Passage, match: Match): Passage | undefined {
  const value = subPassage(passage, match.end);
  return TIMES.has(match.entry.attributes.field) && grammar.groups.time.match(value.text)?.start === 0 ? value : undefined;
}

const TIMES: ReadonlySet<unknown> = new Set(['startTime', 'endTime', 'time']);

/** `Til stede fra Ældrerådet:`, `Fraværende i Socialudvalget, 4. marts 2024:`: the label of a list says of which body, up to its colon. */
export function listBehind(document: Document, passage: Passage, match: Match): Passage | undefined {
  const rest = passage.text.slice(match.end, match.end + LONGEST_SCOPE);
  const colon = rest.indexOf(':');
  const scope = rest.slice(0, Math.max(0, colon)).trim();
  const isScope =
    colon > 0 && rest.startsWith(' ') && (STARTS_LOWER.test(scope) || document.grammar.groups.bodyWord.match(scope) !== undefined);
  return isScope ? subPassage(passage, match.end + colon + 1) : valueBehind(passage, match);
}

const LONGEST_SCOPE = 70;

/** The label that is the whole line, with or without a colon, if it is one of a field or of a list of people. */
export function wholeLabel(document: Document, line: Line): Match | undefined {
  const { headerField, attendance } = document.grammar.groups;
  const { text } = withoutBullet(line.passage);
  const label = withoutColon(text);
  return [headerField.match(label), attendance.match(label)].find((match) => match?.end === label.length);
}

/** True for a line that is a label, or begins with one and a colon: no value of the label above. */
export function isLabelLine(document: Document, line: Line): boolean {
  const { headerField, attendance, contents } = document.grammar.groups;
  const text = withoutColon(withoutBullet(line.passage).text);
  const ends = [text.length, text.indexOf(':')];
  const list = attendance.match(text);
  return (
    [headerField.match(text), list, contents.match(text)].some((match) => match !== undefined && ends.includes(match.end)) ||
    (list !== undefined && line.text.endsWith(':'))
  );
}
