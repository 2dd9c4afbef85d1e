/** The result as HTML, each value a link to its place in the source. */
import type {
  Block,
  ContentsEntry,
  Decision,
  Diagnostic,
  ListItem,
  Meeting,
  OtherText,
  Person,
  Punkt,
  Referat,
  Section,
  Span,
} from '../schema/referat.js';
import { aboutDiagnostic, messageIn, type Language } from '../report/language.js';
import type { Category, Fields } from './fields.js';
import { escape, html, when, type Html } from './html.js';
import { inOrder } from './parts.js';
import { actsOf } from './acts.js';
import { reasonIn, voteText, wordsIn, type ShowWords } from './words.js';

interface State {
  readonly fields: Fields;
  readonly words: ShowWords;
  readonly language: Language;
  readonly text: string;
}

/** The result; its fields are collected on the way. */
export function resultPane(referat: Referat, text: string, fields: Fields, language: Language): Html {
  const words = wordsIn(language);
  const state: State = { fields, words, language, text };
  const { meeting, tableOfContents, punkter, coverage } = referat;
  const parts = [
    diagnosticsHtml(state, referat.diagnostics),
    unclaimedHtml(state, coverage.unclaimed),
    keptHtml(state, meeting.other ?? []),
    meetingHtml(state, meeting),
    tableOfContents.length === 0 ? ('' as Html) : contentsHtml(state, tableOfContents),
    ...punkter.map((punkt, i) => punktHtml(state, punkt, i)),
  ];
  for (const { span } of coverage.furniture) fields.mark(span, 'furniture');
  return html`${parts}`;
}

function diagnosticsHtml({ fields, words, language }: State, diagnostics: readonly Diagnostic[]): Html {
  const rows = diagnostics.map((diagnostic) => {
    const { severity, code, span, line, column } = diagnostic;
    const note = aboutDiagnostic(code, language);
    const content = html`<b class="place">${line}:${column}</b>
      <span>${escape(messageIn(diagnostic, language))}</span>${when(note, (about) => html` <small>${escape(about)}</small>`)}`;
    // A place without length is shown by its line.
    const link =
      span[1] > span[0]
        ? fields.link(span, 'diagnostic', content, `d d-${severity}`)
        : html`<a class="f k-diagnostic" href="#L${line}">${content}</a>`;
    return html`<li class="d-${severity as Html}">${link}</li>`;
  });
  const list =
    rows.length === 0
      ? html`<p class="quiet">${escape(words.noDiagnostics)}</p>`
      : html`<ul class="remarks">
          ${rows}
        </ul>`;
  return html`<section aria-labelledby="diagnostics">
    <h2 id="diagnostics">${escape(words.diagnostics)} <span class="number">${rows.length}</span></h2>
    ${list}
  </section>`;
}

function unclaimedHtml({ fields, words, text, language }: State, unclaimed: Referat['coverage']['unclaimed']): Html {
  const rows = unclaimed.map(({ span, reason }) => {
    const content = html`<span lang="da">${escape(text.slice(span[0], Math.min(span[1], span[0] + 200)))}</span>
      <small>${escape(reasonIn(reason, language))}</small>`;
    return fields.link(span, 'unclaimed', content, 'u');
  });
  return strayHtml('unclaimed', words, rows);
}

/** Text of the header that was kept without being understood: it is in the result, and it stands out as what is not. */
function keptHtml({ fields, words }: State, other: NonNullable<Meeting['other']>): Html {
  const kept = other.filter(({ label }) => label === undefined);
  return strayHtml(
    'kept',
    words,
    kept.map(({ text, span }) => fields.link(span, 'kept', html`<span lang="da">${escape(text)}</span>`, 'u')),
  );
}

function strayHtml(category: 'kept' | 'unclaimed', words: ShowWords, rows: readonly Html[]): Html {
  if (rows.length === 0) return '' as Html;
  return html`<section aria-labelledby="${category as Html}">
    <h2 id="${category as Html}">${escape(words[category])} <span class="number">${rows.length}</span></h2>
    <ul class="remarks">
      ${rows.map((row) => html`<li>${row}</li>`)}
    </ul>
  </section>`;
}

const MEETING_FIELDS = ['documentType', 'body', 'organisation', 'date', 'startTime', 'endTime', 'place'] as const;

function meetingHtml({ fields, words }: State, meeting: Meeting): Html {
  const row = (name: string, value: Html): Html =>
    html`<div>
      <dt>${escape(name)}</dt>
      <dd lang="da">${value}</dd>
    </div>`;
  const rows = MEETING_FIELDS.flatMap((field) => {
    const value = meeting[field];
    if (value === undefined) return [];
    const shown = field === 'date' && meeting.weekday !== undefined ? `${value} (${meeting.weekday})` : value;
    return [row(words[field], fields.link(meeting.spans[field], 'meeting', escape(shown)))];
  });
  const people = (['present', 'absent'] as const).filter((list) => meeting[list].length > 0);
  const lists = people.map((list) => row(words[list], html`${meeting[list].map((person) => personHtml(fields, person))}`));
  const others = (meeting.other ?? []).flatMap(({ label, text, span }) =>
    label === undefined ? [] : [row(label, fields.link(span, 'meeting', escape(text)))],
  );
  return html`<section aria-labelledby="meeting">
    <h2 id="meeting">${escape(words.meeting)}</h2>
    <dl>${rows}${lists}${others}</dl>
  </section>`;
}

function personHtml(fields: Fields, { name, party, role, span }: Person): Html {
  const details = [party && `(${party})`, role].filter((part) => part !== undefined).join(' ');
  return fields.link(span, 'meeting', html`${escape(name)}${details === '' ? ('' as Html) : html` <small>${escape(details)}</small>`}`);
}

function contentsHtml({ fields, words }: State, entries: readonly ContentsEntry[]): Html {
  const rows = entries.map(({ number, title, page, span, truncated }) => {
    const content = html`${when(number, (text) => html`<b>${escape(text)}</b> `)}${escape(title)}${truncated ? ('…' as Html) : ('' as Html)}${when(page, (text) => html` <small>${text}</small>`)}`;
    return html`<li>${fields.link(span, 'contents', content)}</li>`;
  });
  return html`<details>
    <summary>${escape(words.contents)} <span class="number">${rows.length}</span></summary>
    <ul class="contents" lang="da">
      ${rows}
    </ul>
  </details>`;
}

function punktHtml(state: State, punkt: Punkt, index: number): Html {
  const { fields, words } = state;
  const { spans } = punkt;
  const number = when(punkt.number, (text) => html`${fields.link(spans.number, 'title', html`<b>${escape(text)}</b>`)} `);
  const title =
    punkt.title === undefined
      ? html`<span class="quiet">${escape(words.untitled)}</span>`
      : fields.link(spans.title, 'title', escape(punkt.title));
  const chips = [
    when(punkt.journalNumber, ({ raw, span }) => fields.link(span, 'title', html`<span class="chip">${escape(raw)}</span>`)),
    when(punkt.visibility, (text) => fields.link(spans.visibility, 'title', html`<span class="chip">${escape(text)}</span>`)),
    when(punkt.durationMinutes, (minutes) =>
      fields.link(spans.durationMinutes, 'title', html`<span class="chip">${minutes} ${escape(words.minutes)}</span>`),
    ),
  ];
  const parts = inOrder(punkt).map((part) => ('kind' in part ? sectionHtml(state, punkt, part) : otherHtml(state, part)));
  const absent = punkt.absent.map((person) => personHtml(fields, person));
  const away = absent.length === 0 ? [] : [html`<p class="chips"><span class="quiet">${escape(words.absent)}</span> ${absent}</p>`];
  return html`<section class="punkt" lang="da" aria-labelledby="p${index}">
    <h2 id="p${index}">${number}${title}</h2>
    <p class="chips">${chips}</p>
    ${away}${parts}
  </section>`;
}

function sectionHtml(state: State, punkt: Punkt, section: Section): Html {
  const { fields, words } = state;
  const category: Category =
    section.kind === 'beslutning'
      ? 'decision'
      : section.kind === 'indstilling'
        ? 'recommendation'
        : section.kind === 'bilag'
          ? 'bilag'
          : 'text';
  const isSaid = section.heading?.toLowerCase() === section.kind;
  const kind = isSaid ? ('' as Html) : html` <span class="kind">${escape(section.kind)}</span>`;
  const heading =
    section.heading === undefined
      ? html`<span class="quiet">${escape(section.kind)} · ${escape(words.inferred)}</span>`
      : html`${fields.link(section.spans.heading, 'heading', escape(section.heading))}${kind}`;
  const blocks = section.blocks.map((block) => blockHtml(fields, block, category));
  const outcomes = punkt.decisions.filter(({ span }) => isSame(span, section.span)).map((decision) => decisionHtml(state, decision));
  const by = punkt.recommendation && isSame(punkt.recommendation.span, section.span) ? punkt.recommendation : undefined;
  const recommender = when(
    by?.by,
    (text) => html`<p class="chips">${fields.link(by?.spans.by, 'recommendation', html`<span class="chip">${escape(text)}</span>`)}</p>`,
  );
  return html`<div class="section s-${category as Html}">
    <h3>${heading}</h3>
    ${recommender}${outcomes}${blocks}
  </div>`;
}

function otherHtml({ fields, words }: State, { blocks }: OtherText): Html {
  const found = blocks.map((block) => blockHtml(fields, block, 'text'));
  return html`<div class="section s-text">
    <h3><span class="quiet">${escape(words.text)} · ${escape(words.inferred)}</span></h3>
    ${found}
  </div>`;
}

function decisionHtml({ fields, words }: State, { own, body, date, outcomes, votes = [], dissents = [], spans }: Decision): Html {
  const whose = own ? [] : [html`<span class="chip quiet">${escape(words.earlier)}</span>`];
  const named = [
    when(body, (text) => fields.link(spans.body, 'outcome', html`<span class="chip">${escape(text)}</span>`)),
    when(date, (text) => fields.link(spans.date, 'outcome', html`<span class="chip">${escape(text)}</span>`)),
  ];
  const chips = actsOf(outcomes).map(({ name, evidence, span }) =>
    fields.link(span, 'outcome', html`<span class="chip strong"><b>${escape(name)}</b> ${escape(evidence)}</span>`),
  );
  const ballots = votes.map((vote) => fields.link(vote.span, 'outcome', html`<span class="chip">${escape(voteText(vote, words))}</span>`));
  const others = dissents.map(({ by, text, span }) =>
    fields.link(span, 'outcome', html`<b>${escape([words.dissent, ...by].join(' '))}:</b> ${escape(text)}`),
  );
  const all = [...whose, ...named, ...chips, ...ballots].filter((chip) => chip !== '');
  return html`${all.length === 0 ? [] : [html`<p class="chips">${all}</p>`]}${others.map((other) => html`<p>${other}</p>`)}`;
}

const isSame = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

function blockHtml(fields: Fields, block: Block, category: Category): Html {
  if (block.type === 'list') return listHtml(fields, block.items, category);
  if (block.type === 'heading') return html`<h4>${fields.link(block.span, category, escape(block.text))}</h4>`;
  if (block.type === 'paragraph') return html`<p>${fields.link(block.span, category, escape(block.text))}</p>`;
  const rows = [block.header, ...block.rows].map((row, i) => {
    const cells = row.map((cell, k) => {
      const content = fields.link(block.cells[i]?.[k], category, escape(cell));
      return i === 0 ? html`<th scope="col">${content}</th>` : html`<td>${content}</td>`;
    });
    return html`<tr>
      ${cells}
    </tr>`;
  });
  return html`<div class="scroll">
    <table>
      ${rows}
    </table>
  </div>`;
}

function listHtml(fields: Fields, items: readonly ListItem[], category: Category): Html {
  const rows = items.map(({ marker, text, span, items: inner }) => {
    const own: Span = [span[0], inner[0]?.span[0] ?? span[1]];
    const nested = inner.length === 0 ? ('' as Html) : listHtml(fields, inner, category);
    return html`<li>${fields.link(own, category, html`<span class="marker">${escape(marker)}</span> ${escape(text)}`)}${nested}</li>`;
  });
  return html`<ul class="list">
    ${rows}
  </ul>`;
}
