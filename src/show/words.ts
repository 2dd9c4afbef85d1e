/** The words of outlines and pages. */
import type { Reason } from '../coverage/coverage.js';
import type { Decision } from '../schema/referat.js';
import type { Language } from '../report/language.js';

const EN = {
  lang: 'en',
  documentType: 'document',
  body: 'body',
  organisation: 'organisation',
  date: 'date',
  startTime: 'begins',
  endTime: 'ends',
  place: 'place',
  present: 'present',
  absent: 'absent',
  coverage: 'accounted for',
  contents: 'Contents list',
  source: 'Source',
  result: 'Result',
  meeting: 'Meeting',
  diagnostics: 'Diagnostics',
  noDiagnostics: 'Nothing to remark.',
  kept: 'kept, not understood',
  unclaimed: 'not understood',
  furniture: 'page furniture',
  heading: 'label',
  title: 'punkt',
  text: 'text',
  recommendation: 'recommendation',
  decision: 'decision',
  outcome: 'outcome',
  bilag: 'bilag',
  inferred: 'no heading in the document',
  minutes: 'min',
  noPunkter: 'no punkter found',
  untitled: '(no title)',
  punkter: ['punkt', 'punkter'],
  points: ['point', 'points'],
  paragraphs: ['paragraph', 'paragraphs'],
  lists: ['list', 'lists'],
  tables: ['table', 'tables'],
  lines: ['line', 'lines'],
  earlier: 'earlier decision',
  dissent: 'dissent',
  for: 'for',
  against: 'against',
  abstain: 'abstaining',
  file: 'File',
  warnings: 'Warnings',
  index: 'All files',
  failed: 'could not be read',
  keys: 'Keys: Tab or ↓ ↑ from field to field, Enter to the other side, d next diagnostic, u next text not understood, Esc lets go.',
} as const;

/** The words of one language. */
export type ShowWords = {
  readonly [Key in keyof typeof EN]: (typeof EN)[Key] extends string ? string : readonly [one: string, many: string];
};

const DA: ShowWords = {
  lang: 'da',
  documentType: 'dokument',
  body: 'udvalg',
  organisation: 'organisation',
  date: 'dato',
  startTime: 'begynder',
  endTime: 'slutter',
  place: 'sted',
  present: 'til stede',
  absent: 'fraværende',
  coverage: 'gjort rede for',
  contents: 'Indholdsfortegnelse',
  source: 'Kilde',
  result: 'Resultat',
  meeting: 'Møde',
  diagnostics: 'Bemærkninger',
  noDiagnostics: 'Intet at bemærke.',
  kept: 'gemt, ikke forstået',
  unclaimed: 'ikke forstået',
  furniture: 'sidehoved og -fod',
  heading: 'overskrift',
  title: 'punkt',
  text: 'tekst',
  recommendation: 'indstilling',
  decision: 'beslutning',
  outcome: 'udfald',
  bilag: 'bilag',
  inferred: 'uden overskrift i dokumentet',
  minutes: 'min.',
  noPunkter: 'ingen punkter fundet',
  untitled: '(uden titel)',
  punkter: ['punkt', 'punkter'],
  points: ['punkt', 'punkter'],
  paragraphs: ['afsnit', 'afsnit'],
  lists: ['liste', 'lister'],
  tables: ['tabel', 'tabeller'],
  lines: ['linje', 'linjer'],
  earlier: 'tidligere beslutning',
  dissent: 'særstandpunkt',
  for: 'for',
  against: 'imod',
  abstain: 'hverken for eller imod',
  file: 'Fil',
  warnings: 'Advarsler',
  index: 'Alle filer',
  failed: 'kunne ikke læses',
  keys: 'Taster: Tab eller ↓ ↑ fra felt til felt, Enter til den anden side, d næste bemærkning, u næste tekst, der ikke er forstået, Esc slipper.',
};

/** Why text is in no field. A result that another version made may give a reason that is not here. */
const REASONS_DA: Readonly<Record<string, string>> = {
  'marks without text': 'tegn uden tekst',
  'text after the meeting ended': 'tekst efter mødets slutning',
  'no punkter found': 'ingen punkter fundet',
} satisfies Record<Reason, string>;

/** The reason why text is in no field, in a language. */
export const reasonIn = (reason: string, language: Language): string => (language === 'da' ? (REASONS_DA[reason] ?? reason) : reason);

/** The words in a language. */
export const wordsIn = (language: Language): ShowWords => (language === 'da' ? DA : EN);

/** `1 table`, `3 tables`. */
export const counted = (number: number, [one, many]: readonly [one: string, many: string]): string =>
  `${number} ${number === 1 ? one : many}`;

/** A share in per cent, rounded down so that 100 means all. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 100 : Math.floor((part / whole) * 1000) / 10} %`;
}

type Vote = NonNullable<Decision['votes']>[number];

/** A vote in one line: `20 for (A, F), 6 against (V)`. */
export function voteText(vote: Vote, words: ShowWords): string {
  const sides = (['for', 'against', 'abstain'] as const).flatMap((side) => {
    const votes = vote[side];
    if (votes === undefined) return [];
    const voters = [...(votes.parties ?? []), ...(votes.names ?? [])].join(', ');
    return [`${votes.count === undefined ? '' : `${votes.count} `}${words[side]}${voters === '' ? '' : ` (${voters})`}`];
  });
  return sides.join(', ');
}
