/** HTML as text: nothing of a document gets into a page but through `escape`. */

/** HTML that was made here. The brand keeps texts of documents from being taken for it. */
export type Html = string & { readonly html: never };

/** A text as HTML. Controls that no page may hold become `�`. */
export function escape(text: string): Html {
  let html = '';
  for (const character of text) html += ESCAPES[character] ?? (isForbidden(character.charCodeAt(0)) ? '\uFFFD' : character);
  return html as Html;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Controls, and the marks that turn the direction of writing: a page must show what stands in the source. */
const isForbidden = (code: number): boolean =>
  (code < 0x20 && code !== 9 && code !== 10) ||
  (code >= 0x7f && code <= 0x9f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

/** A template whose values are HTML already or numbers; texts must go through `escape`. */
export function html(parts: TemplateStringsArray, ...values: readonly (Html | number | readonly Html[])[]): Html {
  return parts.reduce((text, part, i) => {
    const value = values[i - 1];
    return `${text}${typeof value === 'object' ? value.join('') : (value ?? '')}${part}`;
  }) as Html;
}

/** A value that may be absent, made HTML by a function. */
export const when = <Value>(value: Value | undefined, make: (value: Value) => Html): Html =>
  value === undefined ? ('' as Html) : make(value);

/** Styles and scripts written here, as the content of their elements. */
export const trusted = (text: string): Html => text as Html;
