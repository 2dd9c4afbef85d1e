/** The fields of a page: what stands in the result and in the source, tied by a number. */
import type { Span } from '../schema/referat.js';
import { html, type Html } from './html.js';

/** What a field is; each has its colour. */
export const CATEGORIES = [
  'meeting',
  'contents',
  'title',
  'heading',
  'text',
  'recommendation',
  'decision',
  'outcome',
  'bilag',
  'furniture',
  'kept',
  'unclaimed',
  'diagnostic',
] as const;
/** One of the categories. */
export type Category = (typeof CATEGORIES)[number];

/** A field with its place in the source. */
export interface Field {
  readonly id: number;
  readonly span: Span;
  readonly category: Category;
  /** Whether the result has an element for it. */
  readonly isShown: boolean;
  /** Further classes of its marks in the source. */
  readonly mark?: string;
}

/** Hands out numbers while the result is written. */
export interface Fields {
  /** Writes a field: a link to its place in the source. Without a place the content stands by itself. */
  readonly link: (span: Span | undefined | null, category: Category, content: Html, mark?: string) => Html;
  /** Marks a place that the result has no element for. */
  readonly mark: (span: Span, category: Category) => void;
  readonly all: () => readonly Field[];
}

/** An empty collection. */
export function makeFields(): Fields {
  const fields: Field[] = [];
  return {
    link: (span, category, content, mark) => {
      if (!span) return content;
      const id = fields.length;
      fields.push({ id, span, category, isShown: true, ...(mark !== undefined && { mark }) });
      return html`<a class="f k-${category as Html}" id="r${id}" href="#s${id}">${content}</a>`;
    },
    mark: (span, category) => {
      fields.push({ id: fields.length, span, category, isShown: false });
    },
    all: () => fields,
  };
}
