/** The pages: one for a document, one that lists documents. Each is whole in itself and asks the network for nothing. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { countKept } from '../coverage/coverage.js';
import type { Referat } from '../schema/referat.js';
import type { Language } from '../report/language.js';
import { countSeverities, BY_WEIGHT } from '../report/reported.js';
import { countedWord } from '../report/words.js';
import { CATEGORIES, makeFields } from './fields.js';
import { escape, html, trusted, when, type Html } from './html.js';
import { resultPane } from './result-pane.js';
import { SCRIPT } from './script.js';
import { sourcePane } from './source-pane.js';
import { STYLE } from './style.js';
import { counted, percent, wordsIn, type ShowWords } from './words.js';

/** The legend names every category but the diagnostics, which have a list of their own. */
const LEGEND = CATEGORIES.filter((category) => category !== 'diagnostic');

/** The page of a document, given the text that its spans point into: the source with its fields on the left, the result on the right. */
export function showPage(referat: Referat, text: string, language: Language = 'en'): string {
  const words = wordsIn(language);
  const fields = makeFields();
  const result = resultPane(referat, text, fields, language);
  const title = titleOf(referat);
  const legend = LEGEND.map((category) => html`<li><span class="k-${trusted(category)}">${escape(words[category])}</span></li>`);
  const body = html`<body class="page" data-view="result">
    <a class="skip" href="#result">${escape(words.result)}</a>
    <header class="top">
      <h1 lang="da">${escape(title)}</h1>
      ${when(referat.source.path, (path) => html`<p class="path">${escape(path)}</p>`)}
      <ul class="facts">
        ${factsOf(referat, text, words, language)}
      </ul>
      <ul class="legend">
        ${legend}
      </ul>
    </header>
    <div class="tabs">
      <button type="button" data-show="source" aria-pressed="false">${escape(words.source)}</button
      ><button type="button" data-show="result" aria-pressed="true">${escape(words.result)}</button>
    </div>
    <div class="panes">
      <main class="pane source" id="source" lang="da" aria-label="${escape(words.source)}">${sourcePane(text, fields.all())}</main>
      <article class="pane result" id="result" aria-label="${escape(words.result)}">${result}</article>
    </div>
    <p class="keys">${escape(words.keys)}</p>
    ${trusted(`<script>${SCRIPT}</script>`)}
  </body>`;
  return pageOf(title, language, body);
}

/** What the index says of one file. */
export interface IndexEntry {
  readonly path: string;
  /** The page of the file, relative to the index. */
  readonly href?: string;
  readonly referat?: Referat;
  /** Why there is no page. */
  readonly failure?: string;
}

/** The page that lists documents, with what was and what was not understood of each. */
export function showIndex(entries: readonly IndexEntry[], language: Language = 'en'): string {
  const words = wordsIn(language);
  const head = [words.file, words.meeting, words.punkter[1], words.coverage, words.warnings].map(
    (word, i) => html`<th scope="col" ${i > 1 ? trusted(' class="n"') : trusted('')}>${escape(word)}</th>`,
  );
  const body = html`<body class="index">
    <h1>${escape(words.index)} <span class="number">${entries.length}</span></h1>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${entries.map((entry) => rowOf(entry, words, language))}
      </tbody>
    </table>
  </body>`;
  return pageOf(words.index, language, body);
}

function rowOf({ path, href, referat, failure }: IndexEntry, words: ShowWords, language: Language): Html {
  const name = href === undefined ? escape(path) : html`<a href="${escape(href)}">${escape(path)}</a>`;
  if (!referat)
    return html`<tr>
      <td>${name}</td>
      <td colspan="4" class="d-error">${escape(words.failed)}: ${escape(failure ?? '')}</td>
    </tr> `;
  const { meeting, punkter, coverage, diagnostics } = referat;
  const when = [meeting.body, meeting.date].filter((part) => part !== undefined).join(' · ');
  const counts = countSeverities([{ path, text: '', diagnostics }]);
  const grave = BY_WEIGHT.filter((severity) => severity !== 'info' && counts[severity] > 0);
  const warnings = grave.map(
    (severity) => html`<span class="d-${trusted(severity)}">${escape(countedWord(counts[severity], severity, language))}</span> `,
  );
  const share = coverage.characters === 0 ? 1 : coverage.claimed / coverage.characters;
  return html`<tr>
    <td>${name}</td>
    <td lang="da" data-h="${escape(words.meeting)}">${escape(when)}</td>
    <td class="n" data-h="${escape(words.punkter[1])}">${punkter.length}</td>
    <td class="n" data-h="${escape(words.coverage)}">
      <span
        ><meter min="0" max="1" low="0.95" high="0.99" optimum="1" value="${share}"></meter
        >${escape(percent(coverage.claimed, coverage.characters))}</span
      >
    </td>
    <td class="n" data-h="${escape(words.warnings)}">${warnings.length === 0 ? trusted('0') : html`${warnings}`}</td>
  </tr> `;
}

function titleOf({ meeting, source }: Referat): string {
  const named = [meeting.body ?? meeting.organisation, [meeting.weekday, meeting.date].filter((part) => part !== undefined).join(' ')];
  const title = named.filter((part) => part !== undefined && part !== '').join(' · ');
  return title === '' ? (source.path ?? 'referat') : title;
}

function factsOf(
  { meeting, punkter, coverage, diagnostics }: Referat,
  text: string,
  words: ShowWords,
  language: Language,
): readonly Html[] {
  const counts = countSeverities([{ path: '', text, diagnostics }]);
  const unclaimed = coverage.characters - coverage.claimed;
  const kept = countKept(meeting, text);
  return [
    html`<li>${bold(counted(punkter.length, words.punkter))}</li>`,
    html`<li>${bold(`${percent(coverage.claimed, coverage.characters)} ${words.coverage}`)}</li>`,
    ...(kept > 0 ? [html`<li class="k-kept">${bold(`${kept} ${words.kept}`)}</li>`] : []),
    ...(unclaimed > 0 ? [html`<li class="u">${bold(`${unclaimed} ${words.unclaimed}`)}</li>`] : []),
    ...BY_WEIGHT.filter((severity) => counts[severity] > 0).map(
      (severity) => html`<li class="d-${trusted(severity)}">${bold(countedWord(counts[severity], severity, language))}</li>`,
    ),
  ];
}

/** The figure of a fact is bold. */
function bold(fact: string): Html {
  const space = fact.indexOf(' ');
  return html`<b>${escape(fact.slice(0, space))}</b>${escape(fact.slice(space))}`;
}

/** A page whose policy allows its own style and script, by their hashes, and nothing else. */
function pageOf(title: string, language: Language, body: Html): string {
  const policy = `default-src 'none'; style-src '${hashOf(STYLE)}'; script-src '${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
    <html lang="${trusted(language)}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${escape(title)}</title>
        ${trusted(`<style>${STYLE}</style>`)}
      </head>
      ${body}
    </html> `;
}

const hashOf = (text: string): string =>
  `sha256-${btoa(Array.from(sha256(utf8ToBytes(text)), (byte) => String.fromCharCode(byte)).join(''))}`;
