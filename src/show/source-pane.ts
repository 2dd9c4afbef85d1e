/** The source with its fields marked, line by line. */
import type { Span } from '../schema/referat.js';
import { lineStarts, positionAt } from '../source/span.js';
import type { Field } from './fields.js';
import { escape, html, type Html } from './html.js';

/** A stretch of the source within one line over which the same fields lie, the innermost first. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly fields: readonly Field[];
}

/** The lines of a source as HTML. */
export function sourcePane(text: string, fields: readonly Field[]): Html {
  const starts = lineStarts(text);
  const marks = fields.map((field) => clip(field, starts, text)).filter(({ span }) => span[1] > span[0]);
  const segments = segmentsOf(text, marks, starts);
  const seen = new Set<number>();
  let at = 0;
  const lines = starts.map((start, i) => {
    const next = starts[i + 1] ?? text.length;
    let line = '' as Html;
    for (let segment = segments[at]; segment && segment.end <= next && (segment.start < next || start === next); segment = segments[++at])
      line = html`${line}${segmentHtml(text, segment, seen)}`;
    return html`<div class="l" id="L${i + 1}">${line}</div>`;
  });
  return lines.join('\n') as Html;
}

/** A diagnostic is marked to the end of its line, since some are about a whole section; one about white space is marked at the word before. */
function clip(field: Field, starts: readonly number[], text: string): Field {
  if (field.category !== 'diagnostic') return field;
  const [start, end] = field.span;
  const stop = Math.min(end, starts[positionAt(starts, start).line] ?? text.length);
  return { ...field, span: text.slice(start, stop).trim() === '' ? wordBefore(text, start) : [start, stop] };
}

function wordBefore(text: string, offset: number): Span {
  let end = offset;
  while (end > 0 && text.charAt(end - 1).trim() === '') end--;
  let start = end;
  while (start > 0 && text.charAt(start - 1).trim() !== '') start--;
  return [start, end];
}

function segmentsOf(text: string, fields: readonly Field[], starts: readonly number[]): readonly Segment[] {
  const edges = [...new Set([...fields.flatMap(({ span }) => span), ...starts, text.length])].sort((a, b) => a - b);
  const waiting = [...fields].sort((a, b) => a.span[0] - b.span[0]);
  let active: Field[] = [];
  let next = 0;
  return edges.flatMap((start, i) => {
    const end = edges[i + 1];
    if (end === undefined) return [];
    active = active.filter(({ span }) => span[1] > start);
    for (let field = waiting[next]; field && field.span[0] <= start; field = waiting[++next]) active.push(field);
    return [{ start, end, fields: [...active].sort(innermostFirst) }];
  });
}

/** The shorter is inside the longer; of two alike the later one was read out of the earlier. Diagnostics are about fields, so they lie around them. */
function innermostFirst(a: Field, b: Field): number {
  const isRemark = (field: Field): number => (field.category === 'diagnostic' ? 1 : 0);
  return isRemark(a) - isRemark(b) || lengthOf(a.span) - lengthOf(b.span) || b.id - a.id;
}

const lengthOf = ([start, end]: Span): number => end - start;

function segmentHtml(text: string, { start, end, fields }: Segment, seen: Set<number>): Html {
  const content = escape(withoutLineEnd(text.slice(start, end)));
  const [inner] = fields;
  if (!inner || content.trim() === '') return content;
  const fresh = fields.filter(({ id }) => !seen.has(id) && seen.add(id));
  const anchors = fresh.filter((field) => field !== inner).map(({ id }) => html`<i id="s${id}"></i>`);
  const id = fresh.includes(inner) ? html` id="s${inner.id}"` : ('' as Html);
  const classes = ['m', `k-${inner.category}`, ...fields.flatMap(({ mark }) => mark ?? [])].join(' ') as Html;
  const list = fields.map((field) => field.id).join(' ') as Html;
  const target = fields.find(({ isShown }) => isShown);
  return target
    ? html`${anchors}<a class="${classes}" ${id} href="#r${target.id}" data-f="${list}" tabindex="-1">${content}</a>`
    : html`${anchors}<span class="${classes}" ${id} data-f="${list}">${content}</span>`;
}

function withoutLineEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text.charAt(end - 1) === '\n' || text.charAt(end - 1) === '\r')) end--;
  return text.slice(0, end);
}
