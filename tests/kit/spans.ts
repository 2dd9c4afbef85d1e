/** Every value of a result with the span it was read from, by one walk. */
import type { Block, ListItem, Punkt, Referat, Span } from '../../src/schema/referat.js';

export interface Located {
  /** JSON pointer. */
  readonly at: string;
  readonly value: string;
  readonly span: Span;
}

/** Values that stand in the source as they are: read back, the slice at the span gives the value. */
export function locatedValues(referat: Referat): readonly Located[] {
  const { meeting, tableOfContents, punkter } = referat;
  return [
    ...(['body', 'organisation', 'place'] as const).flatMap((key) => valueOf(`/meeting/${key}`, meeting[key], meeting.spans[key])),
    ...tableOfContents.flatMap((entry, i) => [
      ...valueOf(`/tableOfContents/${String(i)}/number`, entry.number, entry.spans.number),
      ...valueOf(`/tableOfContents/${String(i)}/title`, entry.title, entry.spans.title),
      ...valueOf(`/tableOfContents/${String(i)}/page`, entry.page?.toString(), entry.spans.page),
    ]),
    ...punkter.flatMap((punkt, i) => punktValues(`/punkter/${String(i)}`, punkt)),
  ];
}

function valueOf(at: string, value: string | undefined, span: Span | undefined): readonly Located[] {
  if (value === undefined) return [];
  if (span === undefined) throw new Error(`${at} has no span`);
  return [{ at, value, span }];
}

function punktValues(at: string, punkt: Punkt): readonly Located[] {
  return [
    ...valueOf(`${at}/number`, punkt.number, punkt.spans.number),
    ...valueOf(`${at}/title`, punkt.title, punkt.spans.title),
    ...valueOf(`${at}/durationMinutes`, punkt.durationMinutes?.toString(), punkt.spans.durationMinutes),
    ...valueOf(`${at}/journalNumber`, punkt.journalNumber?.raw, punkt.journalNumber?.span),
    ...punkt.sections.flatMap((section, i) => [
      ...valueOf(`${at}/sections/${String(i)}/heading`, section.heading, section.spans.heading),
      ...section.blocks.flatMap((block, j) => blockValues(`${at}/sections/${String(i)}/blocks/${String(j)}`, block)),
    ]),
    ...valueOf(`${at}/recommendation/by`, punkt.recommendation?.by, punkt.recommendation?.spans.by),
    ...(punkt.recommendation?.points ?? []).flatMap((point, i) =>
      valueOf(`${at}/recommendation/points/${String(i)}`, point.text, point.span),
    ),
    ...punkt.decisions.flatMap((decision, i) => [
      ...valueOf(`${at}/decisions/${String(i)}/body`, decision.body, decision.spans.body),
      ...decision.outcomes.flatMap((outcome, j) =>
        valueOf(`${at}/decisions/${String(i)}/outcomes/${String(j)}`, outcome.evidence, outcome.span),
      ),
    ]),
    ...punkt.bilag.flatMap((bilag, i) => valueOf(`${at}/bilag/${String(i)}`, bilag.title, bilag.span)),
  ];
}

function blockValues(at: string, block: Block): readonly Located[] {
  if (block.type === 'list') return block.items.flatMap((item, i) => itemValues(`${at}/items/${String(i)}`, item));
  if (block.type !== 'table') return valueOf(at, block.text, block.span);
  return [block.header, ...block.rows].flatMap((row, r) =>
    row.flatMap((text, c) => {
      const span = block.cells[r]?.[c];
      return text === '' || !span ? [] : valueOf(`${at}/cells/${String(r)}/${String(c)}`, text, span);
    }),
  );
}

/** An item's own text: its span less those of its children, and its marker at the front. */
function itemValues(at: string, item: ListItem): readonly Located[] {
  const firstChild = item.items[0];
  const own = { at, value: `${item.marker} ${item.text}`, span: [item.span[0], firstChild ? firstChild.span[0] : item.span[1]] as const };
  return [own, ...item.items.flatMap((child, i) => itemValues(`${at}/items/${String(i)}`, child))];
}

/** Every span of a value, nested ones included, with its place. */
export function allSpans(value: unknown, at = ''): readonly (readonly [string, Span])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'number')
    return [[at, [value[0], value[1]]]];
  return Object.entries(value).flatMap(([key, inner]) => allSpans(inner, `${at}/${key}`));
}

/** Pairs of places of which the second must lie inside the first. */
export function nestings({ punkter }: Referat): readonly (readonly [what: string, outer: Span, inner: Span])[] {
  return punkter.flatMap((punkt, i) => {
    const at = `/punkter/${String(i)}`;
    const inItem = [
      // The heading of a group says of the items below it what they are.
      ...Object.entries(punkt.spans).filter(([name]) => name !== 'visibility'),
      ['journalNumber', punkt.journalNumber?.span] as const,
      ['recommendation', punkt.recommendation?.span] as const,
    ];
    return [
      ...inItem.flatMap(([name, span]) => (span ? [[`${at} ${name}`, punkt.span, span] as const] : [])),
      ...punkt.sections.map((section) => [`${at} section`, punkt.span, section.span] as const),
      ...(punkt.other ?? []).map((other) => [`${at} other`, punkt.span, other.span] as const),
      ...punkt.decisions.map((decision) => [`${at} decision`, punkt.span, decision.span] as const),
      ...punkt.bilag.map((bilag) => [`${at} bilag`, punkt.span, bilag.span] as const),
      ...(punkt.recommendation?.points ?? []).map(
        (point) => [`${at} point`, punkt.recommendation?.span ?? punkt.span, point.span] as const,
      ),
      ...punkt.decisions.flatMap((decision) => decision.outcomes.map((outcome) => [`${at} outcome`, decision.span, outcome.span] as const)),
      ...punkt.sections.flatMap((section) => [
        ...(section.spans.heading ? [[`${at} heading`, section.span, section.spans.heading] as const] : []),
        ...section.blocks.map((block) => [`${at} ${block.type}`, section.span, block.span] as const),
        ...section.blocks.flatMap((block) =>
          block.type === 'list' ? block.items.flatMap((item) => itemNestings(`${at} item`, block.span, item)) : [],
        ),
        ...section.blocks.flatMap((block) =>
          block.type === 'table' ? block.cells.flat().flatMap((cell) => (cell ? [[`${at} cell`, block.span, cell] as const] : [])) : [],
        ),
      ]),
    ];
  });
}

function itemNestings(at: string, outer: Span, item: ListItem): readonly (readonly [string, Span, Span])[] {
  return [[at, outer, item.span] as const, ...item.items.flatMap((child) => itemNestings(at, item.span, child))];
}
