/** The catalogue of diagnostics: a code is all that the checks know; severity and wording stand here and nowhere else. */
import { OPTIONAL_PART, WORDING_SLOT } from '../grammar/characters.js';
import type { Severity } from '../schema/referat.js';

export interface CatalogueEntry {
  readonly severity: Severity;
  /** `{name}` is filled from the finding's data; a part in square brackets stands only where its slots have a value. */
  readonly en: string;
  readonly da: string;
  /** What it means and what to do. */
  readonly about: Readonly<Record<Language, string>>;
}

const entry = (severity: Severity, en: string, da: string, aboutEn: string, aboutDa: string): CatalogueEntry => ({
  severity,
  en,
  da,
  about: { en: aboutEn, da: aboutDa },
});

export const CATALOGUE = {
  'encoding-assumed': entry(
    'info',
    'Unexpected bytes for UTF-8, read as `{encoding}`',
    'Filen er ikke UTF-8, læst som `{encoding}`',
    'The encoding was chosen by its Danish letters. Check æ, ø and å; save the file as UTF-8 if they are wrong.',
    'Tegnsættet er valgt efter filens danske bogstaver. Se efter, om æ, ø og å er rigtige; er de ikke det, så gem filen som UTF-8.',
  ),
  'replaced-characters': entry(
    'warning',
    'Unexpected replacement characters ({count}), expected the letters they stand for',
    'Tegn er gået tabt ({count} erstatningstegn)',
    'Letters were lost before or while the file was read. Convert the original again.',
    'Bogstaver gik tabt, før filen blev læst, eller mens den blev læst. Konvertér originalen igen.',
  ),
  mojibake: entry(
    'warning',
    'Unexpected `{found}` ({count}), expected `{expected}`',
    '`{found}` står {count} gange, hvor der nok skulle stå `{expected}`',
    'The text was UTF-8 and was read as another encoding before it was saved. It is put out as it stands; convert the original again.',
    'Teksten var UTF-8 og blev læst med et andet tegnsæt, før den blev gemt. Den gengives, som den står; konvertér originalen igen.',
  ),
  'tags-removed': entry(
    'info',
    'Unexpected tags of a web page ({count}), taken out',
    'Der stod koder fra en webside i teksten ({count}); de er fjernet',
    'Tags such as `<br>` and `<strong>` are left over from a web page. What broke the line there breaks it here; the span is that of the first.',
    'Koder som `<br>` og `<strong>` er tilbage fra en webside. Hvor de brød linjen der, brydes den også her; det viste sted er den første af dem.',
  ),
  'letters-mended': entry(
    'info',
    'Unexpected signs for letters or bullets ({count}), read as what they stand for',
    'Tegn, der står for bogstaver eller punkttegn, er rettet ({count})',
    'Ligatures and bullets of a private font, as programs that make PDF files write them. The span is that of the first.',
    'Ligaturer og punkttegn fra en privat skrifttype, som programmer, der laver PDF-filer, skriver dem. Det viste sted er det første.',
  ),
  'invisible-characters-removed': entry(
    'info',
    'Unexpected invisible characters ({count}), taken out',
    'Usynlige tegn er fjernet ({count})',
    'Soft hyphens and characters without width: they part words that are one. The span is that of the first.',
    'Bløde bindestreger og tegn uden bredde: De deler ord, der hører sammen. Det viste sted er det første.',
  ),
  'quotation-marks-removed': entry(
    'info',
    'Unexpected marks of quotation before the lines ({count}), taken out',
    'Linjerne står med citattegn foran ({count}), som i en mail; de er fjernet',
    'The minutes are quoted in a mail, with `>` before each line. A quotation inside minutes keeps its marks. The span is that of the first.',
    'Referatet er citeret i en mail med `>` foran hver linje. Et citat inde i et referat beholder sine tegn. Det viste sted er det første.',
  ),
  'form-tables-unfolded': entry(
    'info',
    'Unexpected tables with a punkt in each, bars taken out ({count}) and rows read as labels with their texts',
    'Hvert punkt står i sin egen tabel; stregerne er fjernet ({count}), og rækkerne er læst som overskrifter med tekst',
    'Each item is a table of two columns, labels beside their texts, with its number and title in the first row. The span is that of the first bar.',
    'Hvert punkt er en tabel med to kolonner, overskrifter ved siden af deres tekst, med nummer og titel i første række. Det viste sted er den første streg.',
  ),
  'dialect-chosen': entry(
    'info',
    'Unexpected line for the base grammar, read with the dialect `{dialect}` that it belongs to',
    'Læst med dialekten `{dialect}`, som denne linje hører til',
    'A dialect that comes with the program was chosen by this line. Give `--dialect FILE` to read the document with another.',
    'En dialekt, der følger med programmet, er valgt ud fra denne linje. Med `--dialect FIL` læses dokumentet med en anden.',
  ),
  'weekday-mismatch': entry(
    'warning',
    'Unexpected weekday `{stated}`, expected `{expected}` for {date}',
    'Ugedagen `{stated}` passer ikke til {date}, som er en {expected}',
    'One of the two is wrong in the document. The date is put out as written.',
    'En af de to er forkert i dokumentet. Datoen gengives, som den står.',
  ),
  'heading-date-mismatch': entry(
    'warning',
    "Unexpected date {other}, expected {date}, the meeting's",
    'Datoen {other} er en anden end mødets, {date}',
    'The document states two dates for the meeting. Put out is the one behind a label such as Mødedato, else the first.',
    'Dokumentet nævner to datoer for mødet. Resultatet har den, der står efter en overskrift som Mødedato, og ellers den første.',
  ),
  'contents-missing-item': entry(
    'info',
    'Unexpected punkt[ `{title}`], expected it in the contents list',
    'Punktet[ `{title}`] mangler i indholdsfortegnelsen',
    'The item is not in the contents list, perhaps added late.',
    'Punktet står ikke i indholdsfortegnelsen; måske er det kommet på senere.',
  ),
  'contents-extra-entry': entry(
    'warning',
    'Unexpected entry `{title}`, expected a punkt of that title',
    'Indholdsfortegnelsen nævner `{title}`, men punktet findes ikke',
    'The contents list names an item that was not found: it may be closed, or its heading was lost.',
    'Indholdsfortegnelsen nævner et punkt, der ikke blev fundet: Det kan være lukket, eller dets overskrift er gået tabt.',
  ),
  'contents-title-truncated': entry(
    'info',
    'Unexpected end of title `{title}`, expected it to go on as in the punkt',
    'Titlen `{title}` er afkortet i indholdsfortegnelsen',
    'The contents list cuts the title. The punkt has it whole.',
    'Indholdsfortegnelsen afkorter titlen. Punktet har den hele.',
  ),
  'contents-order': entry(
    'info',
    'Unexpected place of `{title}` in the contents list, expected the order of the punkter',
    '`{title}` står et andet sted i indholdsfortegnelsen end i referatet',
    'The items were moved after the contents list was made.',
    'Punkterne blev flyttet, efter at indholdsfortegnelsen var lavet.',
  ),
  'punkt-number-gap': entry(
    'warning',
    'Unexpected number {number} after {previous}, expected {expected}',
    'Punkt {number} følger efter {previous}; {expected} mangler',
    'An item is missing: closed, left out or not recognised.',
    'Et punkt mangler: Det er lukket, udeladt eller ikke genkendt.',
  ),
  'punkt-number-repeat': entry(
    'warning',
    'Unexpected number {number} after {previous}, expected {expected}',
    'Punkt {number} følger efter {previous}',
    'Two items have the same number, or the numbers go back.',
    'To punkter har samme nummer, eller numrene går tilbage.',
  ),
  'lines-run-together': entry(
    'warning',
    'Unexpected line of {length} characters with several labels, expected each on a line of its own',
    'Linjerne er løbet sammen ({length} tegn på én linje)',
    'The line ends were lost before the file was made. Lines are cut again before labels and numbers; what has neither stays together, so titles may be too long and lists of names incomplete. Convert the original again to have it right.',
    'Linjeskiftene gik tabt, før filen blev lavet. Linjerne er delt igen foran overskrifter og numre; resten bliver stående samlet, så titler kan være for lange og navnelister mangelfulde. Konvertér originalen igen for at få det rigtigt.',
  ),
  'columns-side-by-side': entry(
    'warning',
    'Unexpected columns side by side, expected what was decided below its item',
    'Spalterne står ved siden af hinanden, så linjerne er blandet',
    'The layout of the page was kept by blanks, and each line holds the text of two columns: titles and texts are mixed. Convert the original again without keeping its layout, or to Markdown with tables.',
    'Sidens opstilling er bevaret med mellemrum, og hver linje rummer tekst fra to spalter: Titler og tekster er blandet. Konvertér originalen igen uden at bevare opstillingen, eller til Markdown med tabeller.',
  ),
  'punkt-title-missing': entry(
    'warning',
    'Unexpected punkt without a title, expected one',
    'Punktet har ingen titel',
    'The titles were lost before the file was made. The items were told apart by what still stands at their beginning.',
    'Titlerne gik tabt, før filen blev lavet. Punkterne er skilt ad ved det, der endnu står i begyndelsen af dem.',
  ),
  'journal-number-unknown': entry(
    'info',
    'Unexpected form of case number `{number}`, expected one the grammar knows',
    'Sagsnummeret `{number}` har en ukendt form',
    'The number stands behind a label of case numbers and is kept as it is written. A dialect file can add the form.',
    'Nummeret står efter en overskrift for sagsnumre og er gemt, som det er skrevet. En dialektfil kan tilføje formen.',
  ),
  'section-heading-missing': entry(
    'info',
    'Unexpected text without a label, taken as {kind}',
    'Tekst uden overskrift er læst som {kind}',
    'The heading of a section is missing in the document. The kind is inferred, and says so.',
    'Afsnittet mangler sin overskrift i dokumentet. Hvad det er, er udledt, og det siger resultatet.',
  ),
  'section-empty': entry(
    'info',
    'Unexpected end of section `{heading}`, expected text',
    'Afsnittet `{heading}` er tomt',
    'The label stands alone.',
    'Overskriften står alene.',
  ),
  'section-label-unknown': entry(
    'info',
    'Unexpected label `{heading}`, expected one the grammar knows[, perhaps `{nearest}`]',
    'Overskriften `{heading}` er ukendt[; måske er det `{nearest}`]',
    'The section is put out as andet. A dialect file can say what the label means. Where a known label is spelled nearly the same, it is named.',
    'Afsnittet står i resultatet som andet. En dialektfil kan sige, hvad overskriften betyder. Ligner den en kendt overskrift, er den nævnt.',
  ),
  'page-break-mended': entry(
    'info',
    'Unexpected page break inside a paragraph or list, mended',
    'Et afsnit eller en liste var delt af et sideskift og er samlet',
    'The two parts were joined.',
    'De to dele er sat sammen.',
  ),
  'hyphenation-mended': entry(
    'info',
    'Unexpected hyphen at a line end, word mended',
    'Et ord var delt ved linjeskift og er samlet',
    'The word was hyphenated over a line end.',
    'Ordet var delt over et linjeskift.',
  ),
  'table-ragged': entry(
    'warning',
    'Unexpected number of cells in a row, expected {expected}',
    'En række i tabellen har et andet antal celler end {expected}',
    'The row is longer or shorter than the head of the table. Every cell is kept.',
    'Rækken er længere eller kortere end tabellens hoved. Alle celler er gemt.',
  ),
  'recommendation-number-gap': entry(
    'info',
    'Unexpected number {number} after {previous} in the recommendation, expected {expected}',
    'Indstillingspunkt {number} følger efter {previous}',
    'A point is missing or misnumbered in the document.',
    'Et indstillingspunkt mangler i dokumentet eller har fået et forkert nummer.',
  ),
  'decision-missing': entry(
    'info',
    'Unexpected end of punkt[ `{title}`], expected a decision',
    'Punktet[ `{title}`] har ingen beslutning',
    'A referat usually has a decision for each item.',
    'Et referat har som regel en beslutning til hvert punkt.',
  ),
  'decision-outcome-unknown': entry(
    'info',
    'Unexpected decision[ of punkt `{title}`], expected words that say what was done',
    'Beslutningen[ i punktet `{title}`] siger ikke med kendte ord, hvad der blev gjort',
    'The decision is put out as text, without an outcome. A dialect file can add the words.',
    'Beslutningen gengives som tekst uden et udfald. En dialektfil kan tilføje ordene.',
  ),
  'duration-sum-mismatch': entry(
    'info',
    'Unexpected sum of durations, {sum} minutes, expected {expected} from {start} to {end}',
    'Punkterne varer {sum} minutter i alt, men mødet {expected} fra {start} til {end}',
    'The durations of the items do not add up to the meeting as its header plans it. A sum that is too small is told only where every item has a duration.',
    'Punkternes varighed passer ikke med mødet, som det er planlagt øverst i dokumentet. En for lille sum nævnes kun, når alle punkter har en varighed.',
  ),
  'vote-count-mismatch': entry(
    'warning',
    'Unexpected number of votes {count}, expected {expected} for the names given',
    'Der er talt {count} stemmer, men nævnt {expected} navne',
    'A number or a name in the vote is wrong or missing in the document. Both are put out as written.',
    'Et tal eller et navn i afstemningen er forkert eller mangler i dokumentet. Begge gengives, som de står.',
  ),
  'vote-attendance-mismatch': entry(
    'info',
    'Unexpected number of votes {count}, expected {expected} for the members present',
    'Der er afgivet {count} stemmer, men {expected} medlemmer var til stede',
    'Somebody came late, left or did not vote, or a number is wrong. Counted are the people present who are listed with a party.',
    'Nogen kom senere, gik før eller stemte ikke, eller et tal er forkert. Der er talt de tilstedeværende, som står med et parti.',
  ),
  'no-minutes': entry(
    'warning',
    'Unexpected text without punkter, expected minutes',
    'Teksten har ingen punkter; den ligner ikke et referat',
    'No item heading was found. The file may be something else, or in a layout that is not known yet.',
    'Der blev ikke fundet nogen punkter. Filen er måske noget andet end et referat, eller også er den stillet op på en måde, programmet endnu ikke kender.',
  ),
  'header-text-unknown': entry(
    'info',
    'Unexpected text outside the punkter, expected a field, a label or page furniture; kept as it stands',
    'Teksten uden for punkterne er ikke forstået; den er gemt, som den står',
    'The text is in meeting.other, without a label. A dialect file can name a label of the header or a line of the page that is not known yet.',
    'Teksten står i meeting.other uden overskrift. En dialektfil kan tilføje en overskrift eller en linje på siden, som programmet endnu ikke kender.',
  ),
  'unclaimed-text': entry(
    'warning',
    'Unexpected text, expected a field, a label or page furniture',
    'Teksten er ikke forstået',
    'The text is in no field of the result. It is listed under coverage.unclaimed.',
    'Teksten er ikke med i noget felt i resultatet. Den er opført under coverage.unclaimed.',
  ),
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof CATALOGUE;
export type Language = 'en' | 'da';

/** What the slots of a wording are filled with. */
export type DiagnosticData = Readonly<Record<string, string | number>>;

/** The wording of a code with its data. Slots are filled in one pass: a title that holds `{date}` is a title. */
export function wordDiagnostic(code: DiagnosticCode, data: DiagnosticData, language: Language = 'en'): string {
  const template: string = CATALOGUE[code][language];
  const needed = template.replace(OPTIONAL_PART, (_part, inner: string) => (hasSlots(inner, data) ? inner : ''));
  return needed.replace(WORDING_SLOT, (slot, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : slot));
}

/** A wording that is about no document in particular: without the parts that it can do without, and `…` for what is filled in. */
export const wordInGeneral = (wording: string): string => wording.replace(OPTIONAL_PART, '').replace(WORDING_SLOT, '…');

/** Whether the data fill every slot that a wording cannot do without. */
export function canBeWorded(code: DiagnosticCode, data: DiagnosticData, language: Language): boolean {
  return hasSlots(CATALOGUE[code][language].replace(OPTIONAL_PART, ''), data);
}

const hasSlots = (template: string, data: DiagnosticData): boolean =>
  [...template.matchAll(WORDING_SLOT)].every(([, name = '']) => Object.hasOwn(data, name));
