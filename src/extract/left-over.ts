/**
 * What the lines of a header say besides what was read from them: `Til stede: 41 husstande.`, `Mødet sluttede kl. 21. Tak for kaffen.`
 *
 * A reader claims the whole line that it understood, also where one of its sentences says something that no field has a place for. Such
 * sentences are kept as text, so that nothing of the minutes is lost.
 */
import { HAS_LETTER } from '../grammar/characters.js';
import type { Line } from '../lines/line.js';
import { withoutColon } from '../lines/labels.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Meeting, Span } from '../schema/referat.js';
import { foldTitle, type Document } from '../split/context.js';
import { withoutBullet } from '../split/form.js';
import { valueBehind } from './field.js';
import { spansOf, type State } from './header-state.js';
import { placeOf, statementsOf } from './statements.js';

/** The sentences of lines that were read, of which nothing is in what was read. */
export function readLeftOver(
  document: Document,
  lines: readonly Pick<Line, 'index' | 'text' | 'passage'>[],
  state: State,
): NonNullable<Meeting['other']> {
  const isRead = overlapTest(spansOf(state));
  const values = new Set(Object.values(state.values).map(foldTitle));
  // `| Navn | Rolle | Mødt |`: the heads of columns, of which a roll knows some.
  const heads = new Set(
    lines.filter(({ text }) => document.grammar.groups.rollColumn.match(text)?.end === text.length).map(({ index }) => index),
  );
  return lines
    .filter(({ index }) => !heads.has(index))
    .flatMap((line) =>
      statementsOf(document.grammar, [withoutBullet(line.passage)])
        .map(({ passage, start, end }) => subPassage(passage, start, end))
        .filter((sentence) => saysMore(document, sentence) && !values.has(foldTitle(sentence.text)) && !isRead(spanIn(sentence)))
        .map((sentence) => ({ text: sentence.text, span: spanIn(sentence) })),
    );
}

/** More than a label without a value, `Ingen` behind one, the name of a side or of a part of the document, or that the meeting ended. */
function saysMore(document: Document, sentence: Passage): boolean {
  const { attendance, headerField, contents, filler, groupHeading, documentType, nobody, attendanceSide, ending } = document.grammar.groups;
  const label = attendance.match(sentence.text) ?? headerField.match(sentence.text);
  const value = label ? (valueBehind(sentence, label) ?? subPassage(sentence, label.end)) : sentence;
  const text = withoutColon(value.text);
  const names = [contents, filler, groupHeading, nobody, ...(text.endsWith('.') ? [] : [attendanceSide])];
  return (
    HAS_LETTER.test(text) &&
    !value.text.endsWith(':') &&
    ![documentType, ending].some((group) => group.match(sentence.text) !== undefined) &&
    names.every((group) => group.match(text)?.end !== text.length)
  );
}

/** Asks of a stretch whether any of some spans overlaps it. The spans before a place are asked as one, by the farthest that they reach. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((one, other) => one[0] - other[0]);
  let farthest = 0;
  const reach = sorted.map(([, end]) => (farthest = Math.max(farthest, end)));
  return ([from, to]) => (reach[placeOf(sorted, to - 1) - 1] ?? 0) > from;
}
