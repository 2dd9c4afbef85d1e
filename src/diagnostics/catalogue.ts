/** The catalogue of diagnostics: a code is all that the checks know; severity and wording stand here and nowhere else. */
import type { Severity } from '../schema/referat.js';

export interface CatalogueEntry {
  readonly severity: Severity;
  /** `{name}` is filled from the finding's data. */
  readonly en: string;
  readonly da: string;
  /** What it means and what to do, for the documentation. */
  readonly about: string;
}

const entry = (severity: Severity, en: string, da: string, about: string): CatalogueEntry => ({ severity, en, da, about });

export const CATALOGUE = {
  'encoding-assumed': entry(
    'info',
    'Unexpected bytes for UTF-8, read as `{encoding}`',
    'Filen er ikke UTF-8, læst som `{encoding}`',
    'The encoding was chosen by its Danish letters. Check æ, ø and å; save the file as UTF-8 if they are wrong.',
  ),
  'replaced-characters': entry(
    'warning',
    'Unexpected replacement characters ({count}), expected the letters they stand for',
    'Tegn er gået tabt ({count} erstatningstegn)',
    'Letters were lost before or while the file was read. Convert the original again.',
  ),
  'weekday-mismatch': entry(
    'warning',
    'Unexpected weekday `{stated}`, expected `{expected}` for {date}',
    'Ugedagen `{stated}` passer ikke til {date}, som er en {expected}',
    'One of the two is wrong in the document. The date is put out as written.',
  ),
  'heading-date-mismatch': entry(
    'warning',
    'Unexpected date {other}, expected {date} as stated first',
    'Datoen {other} er en anden end {date} i overskriften',
    'The document states two dates for the meeting. The first is put out.',
  ),
  'contents-missing-item': entry(
    'info',
    'Unexpected punkt `{title}`, expected it in the contents list',
    'Punktet `{title}` mangler i indholdsfortegnelsen',
    'The item is not in the contents list, perhaps added late.',
  ),
  'contents-extra-entry': entry(
    'warning',
    'Unexpected entry `{title}`, expected a punkt of that title',
    'Indholdsfortegnelsen nævner `{title}`, men punktet findes ikke',
    'The contents list names an item that was not found: it may be closed, or its heading was lost.',
  ),
  'contents-title-truncated': entry(
    'info',
    'Unexpected end of title `{title}`, expected it to go on as in the punkt',
    'Titlen `{title}` er afkortet i indholdsfortegnelsen',
    'The contents list cuts the title. The punkt has it whole.',
  ),
  'contents-order': entry(
    'info',
    'Unexpected place of `{title}` in the contents list, expected the order of the punkter',
    '`{title}` står et andet sted i indholdsfortegnelsen end i referatet',
    'The items were moved after the contents list was made.',
  ),
  'punkt-number-gap': entry(
    'warning',
    'Unexpected number {number} after {previous}, expected {expected}',
    'Punkt {number} følger efter {previous}; {expected} mangler',
    'An item is missing: closed, left out or not recognised.',
  ),
  'punkt-number-repeat': entry(
    'warning',
    'Unexpected number {number} after {previous}, expected {expected}',
    'Punkt {number} følger efter {previous}',
    'Two items have the same number, or the numbers go back.',
  ),
  'lines-run-together': entry(
    'warning',
    'Unexpected line of {length} characters with several labels, expected each on a line of its own',
    'Linjerne er løbet sammen ({length} tegn på én linje)',
    'The line ends were lost before the file was made. The text is kept as one punkt; convert the original again to have it divided.',
  ),
  'punkt-title-missing': entry(
    'warning',
    'Unexpected punkt without a title, expected one',
    'Punktet har ingen titel',
    'The titles were lost before the file was made. The items were told apart by what still stands at their beginning.',
  ),
  'section-heading-missing': entry(
    'info',
    'Unexpected text without a label, taken as {kind}',
    'Tekst uden overskrift er læst som {kind}',
    'The heading of a section is missing in the document. The kind is inferred, and says so.',
  ),
  'section-empty': entry(
    'info',
    'Unexpected end of section `{heading}`, expected text',
    'Afsnittet `{heading}` er tomt',
    'The label stands alone.',
  ),
  'section-label-unknown': entry(
    'info',
    'Unexpected label `{heading}`, expected one the grammar knows',
    'Overskriften `{heading}` er ukendt',
    'The section is put out as andet. A dialect file can say what the label means.',
  ),
  'page-break-mended': entry(
    'info',
    'Unexpected page break inside a paragraph or list, mended',
    'Et afsnit eller en liste var delt af et sideskift og er samlet',
    'The two parts were joined.',
  ),
  'hyphenation-mended': entry(
    'info',
    'Unexpected hyphen at a line end, word mended',
    'Et ord var delt ved linjeskift og er samlet',
    'The word was hyphenated over a line end.',
  ),
  'table-ragged': entry(
    'warning',
    'Unexpected number of cells in a row, expected {expected}',
    'En række i tabellen har et andet antal celler end {expected}',
    'The row is longer or shorter than the head of the table. Every cell is kept.',
  ),
  'recommendation-number-gap': entry(
    'info',
    'Unexpected number {number} after {previous} in the recommendation, expected {expected}',
    'Indstillingspunkt {number} følger efter {previous}',
    'A point is missing or misnumbered in the document.',
  ),
  'decision-missing': entry(
    'info',
    'Unexpected end of punkt `{title}`, expected a decision',
    'Punktet `{title}` har ingen beslutning',
    'A referat usually has a decision for each item.',
  ),
  'vote-count-mismatch': entry(
    'warning',
    'Unexpected number of votes {count}, expected {expected} for the names given',
    'Der er talt {count} stemmer, men nævnt {expected} navne',
    'A number or a name in the vote is wrong or missing in the document. Both are put out as written.',
  ),
  'vote-attendance-mismatch': entry(
    'info',
    'Unexpected number of votes {count}, expected {expected} for the members present',
    'Der er afgivet {count} stemmer, men {expected} medlemmer var til stede',
    'Somebody came late, left or did not vote, or a number is wrong. Counted are the people present who are listed with a party.',
  ),
  'no-minutes': entry(
    'warning',
    'Unexpected text without punkter, expected minutes',
    'Teksten har ingen punkter; den ligner ikke et referat',
    'No item heading was found. The file may be something else, or in a layout that is not known yet.',
  ),
  'header-text-unknown': entry(
    'info',
    'Unexpected text outside the punkter, expected a field, a label or page furniture; kept as it stands',
    'Teksten uden for punkterne er ikke forstået; den er gemt, som den står',
    'The text is in meeting.other, without a label. A dialect file can name a label of the header or a line of the page that is not known yet.',
  ),
  'unclaimed-text': entry(
    'warning',
    'Unexpected text, expected a field, a label or page furniture',
    'Teksten er ikke forstået',
    'The text is in no field of the result. It is listed under coverage.unclaimed.',
  ),
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof CATALOGUE;
export type Language = 'en' | 'da';

/** The wording of a code with its data. */
export function wordDiagnostic(code: DiagnosticCode, data: Readonly<Record<string, string | number>>, language: Language = 'en'): string {
  let message: string = CATALOGUE[code][language];
  for (const [name, value] of Object.entries(data)) message = message.replaceAll(`{${name}}`, String(value));
  return message;
}
