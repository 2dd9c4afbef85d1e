/** What a result claims about its source: each value that was read, with the span it was read at and how it comes from the text there. */
import type { Block, Decision, ListItem, Meeting, Person, Punkt, Referat, Section, Span } from '../schema/referat.js';
import type { Path } from './finding.js';

/** How a value comes from the text at its span. */
export type Manner =
  /** It is the text. */
  | 'text'
  /** It is the text of a cell of a table. */
  | 'cell'
  /** It is the text behind a list marker, or the text with its number. */
  | 'item'
  /** It is a part of the text: a name in `Lone Vestergren (A), borgmester`. */
  | 'part'
  /** It is one of the words of the grammar for this meaning. */
  | 'documentType'
  | 'visibility'
  /** It is said in the text in another form. */
  | 'date'
  | 'time'
  | 'number'
  /** A number that is a part of the text; a year may have its last two digits there. */
  | 'digits'
  /** It stands before the span, as the marker of its list item. */
  | 'before';

/** One value of a result with its place. */
export interface Claim {
  readonly path: Path;
  readonly value: string | number;
  readonly span: Span;
  readonly manner: Manner;
  /** The block around the span, where that is larger than its lines. */
  readonly within?: Span | undefined;
  /** The marker of a list item. */
  readonly marker?: string;
}

type Vote = NonNullable<Decision['votes']>[number];

type Value = string | number | undefined;

/** Every claim of a result, in its order. Values that were computed and not read have none. */
export function claimsOf({ meeting, tableOfContents, punkter }: Referat): readonly Claim[] {
  return [
    ...meetingClaims(meeting),
    ...tableOfContents.flatMap(({ number, title, page, spans }, i) => [
      ...claim(['tableOfContents', i, 'number'], number, spans.number),
      ...claim(['tableOfContents', i, 'title'], title, spans.title),
      ...claim(['tableOfContents', i, 'page'], page, spans.page, 'number'),
    ]),
    ...punkter.flatMap((punkt, i) => punktClaims(['punkter', i], punkt)),
  ];
}

function claim(path: Path, value: Value, span: Span | undefined, manner: Manner = 'text', within?: Span): readonly Claim[] {
  return value === undefined || span === undefined ? [] : [{ path, value, span, manner, within }];
}

function meetingClaims(meeting: Meeting): readonly Claim[] {
  const { spans } = meeting;
  return [
    ...claim(['meeting', 'documentType'], meeting.documentType, spans.documentType, 'documentType'),
    ...claim(['meeting', 'body'], meeting.body, spans.body),
    ...claim(['meeting', 'organisation'], meeting.organisation, spans.organisation),
    ...claim(['meeting', 'date'], meeting.date, spans.date, 'date'),
    ...claim(['meeting', 'startTime'], meeting.startTime, spans.startTime, 'time'),
    ...claim(['meeting', 'endTime'], meeting.endTime, spans.endTime, 'time'),
    ...claim(['meeting', 'place'], meeting.place, spans.place),
    ...peopleClaims(['meeting', 'present'], meeting.present),
    ...peopleClaims(['meeting', 'absent'], meeting.absent),
    ...(meeting.other ?? []).flatMap(({ label, text, span }, i) => [
      ...claim(['meeting', 'other', i, 'label'], label, [labelStart(meeting, i), span[1]], 'part'),
      ...claim(['meeting', 'other', i, 'text'], text, span, 'part'),
    ]),
  ];
}

/** `Medlemmer ⏎ Bo Ek (V) ⏎ Åse Dam (A)`: a label may stand above others of its list; behind the items it stands with the first of them. */
function labelStart({ other = [], span: header }: Meeting, index: number): number {
  const { label, span: [start] = [0] } = other[index] ?? {};
  if (header && start < header[1]) return Math.min(header[0], start);
  let first = index;
  while (first > 0 && other[first - 1]?.label === label) first--;
  return other[first]?.span[0] ?? start;
}

const peopleClaims = (path: Path, people: readonly Person[]): readonly Claim[] =>
  people.flatMap(({ name, party, role, substitute, notes, span }, i) => [
    ...claim([...path, i, 'name'], name, span, 'part'),
    ...claim([...path, i, 'party'], party, span, 'part'),
    ...claim([...path, i, 'role'], role, span, 'part'),
    ...claim([...path, i, 'substitute'], substitute, span, 'part'),
    ...(notes ?? []).flatMap((note, k) => claim([...path, i, 'notes', k, 'text'], note.text, note.span, 'part')),
  ]);

function punktClaims(path: Path, punkt: Punkt): readonly Claim[] {
  const { spans, journalNumber: journal, recommendation } = punkt;
  const around = textSpans([...punkt.sections, ...(punkt.other ?? [])]);
  return [
    ...claim([...path, 'number'], punkt.number, spans.number),
    ...claim([...path, 'title'], punkt.title, spans.title),
    ...claim([...path, 'visibility'], punkt.visibility, spans.visibility, 'visibility'),
    ...claim([...path, 'journalNumber', 'raw'], journal?.raw, journal?.span),
    ...claim([...path, 'journalNumber', 'subject'], journal?.subject, journal?.span, 'part'),
    ...claim([...path, 'journalNumber', 'facet'], journal?.facet, journal?.span, 'part'),
    ...claim([...path, 'journalNumber', 'serial'], journal?.serial, journal?.span, 'digits'),
    ...claim([...path, 'journalNumber', 'year'], journal?.year, journal?.span, 'digits'),
    ...claim([...path, 'durationMinutes'], punkt.durationMinutes, spans.durationMinutes, 'number'),
    ...punkt.sections.flatMap((section, i) => sectionClaims([...path, 'sections', i], section)),
    ...(punkt.other ?? []).flatMap(({ blocks }, i) => blocks.flatMap((block, k) => blockClaims([...path, 'other', i, 'blocks', k], block))),
    ...claim([...path, 'recommendation', 'by'], recommendation?.by, recommendation?.spans.by, 'text', around(recommendation?.spans.by)),
    ...(recommendation?.points ?? []).flatMap(({ number, text, span }, i) => [
      ...claim([...path, 'recommendation', 'points', i, 'number'], number, span, 'before'),
      ...claim([...path, 'recommendation', 'points', i, 'text'], text, span, 'text', around(span)),
    ]),
    ...punkt.decisions.flatMap(({ body, date, spans: at, outcomes, votes = [], dissents = [] }, i) => [
      ...claim([...path, 'decisions', i, 'body'], body, at.body),
      ...claim([...path, 'decisions', i, 'date'], date, at.date, 'date'),
      ...outcomes.flatMap(({ evidence, span }, k) =>
        claim([...path, 'decisions', i, 'outcomes', k, 'evidence'], evidence, span, 'text', around(span)),
      ),
      ...votes.flatMap((vote, k) => voteClaims([...path, 'decisions', i, 'votes', k], vote)),
      ...dissents.flatMap(({ text, span }, k) => claim([...path, 'decisions', i, 'dissents', k, 'text'], text, span, 'text', around(span))),
    ]),
    ...punkt.bilag.flatMap(({ title, span }, i) =>
      claim([...path, 'bilag', i, 'title'], title, span, isCellIn(punkt.sections, span) ? 'cell' : 'item'),
    ),
    ...peopleClaims([...path, 'absent'], punkt.absent),
  ];
}

/** Voters are named in the text; how many they are may be said in words, or counted. */
const voteClaims = (path: Path, vote: Vote): readonly Claim[] =>
  (['for', 'against', 'abstain'] as const).flatMap((side) =>
    (['names', 'parties'] as const).flatMap((list) =>
      (vote[side]?.[list] ?? []).flatMap((name, i) => claim([...path, side, list, i], name, vote.span, 'part')),
    ),
  );

function sectionClaims(path: Path, { heading, spans, blocks }: Section): readonly Claim[] {
  return [
    ...claim([...path, 'heading'], heading, spans.heading),
    ...blocks.flatMap((block, i) => blockClaims([...path, 'blocks', i], block)),
  ];
}

function blockClaims(path: Path, block: Block): readonly Claim[] {
  if (block.type === 'list') return block.items.flatMap((item, i) => itemClaims([...path, 'items', i], item));
  if (block.type !== 'table') return claim([...path, 'text'], block.text, block.span);
  return [block.header, ...block.rows].flatMap((row, i) =>
    row.flatMap((cell, k) =>
      claim(i === 0 ? [...path, 'header', k] : [...path, 'rows', i - 1, k], cell, block.cells[i]?.[k] ?? undefined, 'cell'),
    ),
  );
}

function itemClaims(path: Path, item: ListItem): readonly Claim[] {
  const { text, marker, items } = item;
  const own: Claim = { path: [...path, 'text'], value: text, span: ownSpan(item), manner: 'item', marker };
  return [own, ...items.flatMap((inner, i) => itemClaims([...path, 'items', i], inner))];
}

/** A list item without the items below it. */
export const ownSpan = ({ span, items }: ListItem): Span => [span[0], items[0]?.span[0] ?? span[1]];

/** Finds the smallest paragraph or list item around a span. */
function textSpans(sections: readonly Pick<Section, 'blocks'>[]): (span: Span | undefined) => Span | undefined {
  const spans = sections.flatMap(({ blocks }) => blocks.flatMap(blockSpans));
  return (span) => span && spans.find(([start, end]) => start <= span[0] && span[1] <= end);
}

function blockSpans(block: Block): readonly Span[] {
  if (block.type === 'table') return [];
  return block.type === 'list' ? block.items.flatMap(itemSpans) : [block.span];
}

const itemSpans = (item: ListItem): readonly Span[] => [ownSpan(item), ...item.items.flatMap(itemSpans)];

const isCellIn = (sections: readonly Section[], span: Span): boolean =>
  sections.some(({ blocks }) => blocks.some((block) => block.type === 'table' && block.span[0] <= span[0] && span[1] <= block.span[1]));
