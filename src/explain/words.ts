/** The words of explanations. What a witness or a step says stands here alone; docs/architecture.md quotes it. */
import type { Language } from '../diagnostics/catalogue.js';
import type { STEPS } from '../split/chain.js';
import type { WITNESSES } from '../split/evidence.js';

export interface ExplainWords {
  readonly line: string;
  readonly result: string;
  readonly why: string;
  readonly empty: string;
  readonly nothing: string;
  readonly furniture: string;
  readonly unclaimed: string;
  readonly isHeading: string;
  readonly noHeading: string;
  readonly noCandidate: string;
  readonly isListed: string;
  readonly noChain: string;
  readonly label: (entry: string, kind: string) => string;
  readonly weakLabel: (entry: string, kind: string) => string;
  readonly likeLabel: string;
  readonly form: string;
  readonly ownForms: Readonly<Partial<Record<string, string>>>;
  readonly sum: string;
  readonly from: string;
  readonly unheard: string;
  readonly chain: (length: number, weight: string, least: string) => string;
  readonly witnesses: Readonly<Record<keyof typeof WITNESSES, string>>;
  readonly steps: Readonly<Record<keyof typeof STEPS, string>>;
}

const EN: ExplainWords = {
  line: 'line',
  result: 'In the result',
  why: 'Why',
  empty: 'The line is empty.',
  nothing: 'No value was read from this line alone: it is a label, a sign or an empty line.',
  furniture: 'It belongs to the page and not to the minutes:',
  unclaimed: 'It is in no field:',
  isHeading: 'It is the heading of an item. The evidence:',
  noHeading: 'It could have been the heading of an item and is none: other lines make the heavier chain. The evidence:',
  noCandidate: 'It is no label of the grammar, has no form of an item heading and is no title of the contents list.',
  isListed: 'It stands in the contents list, where no item begins.',
  noChain: 'No item headings were found in this document.',
  label: (entry, kind) => `It is a label: ${entry} in the grammar, which begins a section of the kind ${kind}.`,
  weakLabel: (entry, kind) =>
    `It is a weak label: ${entry} in the grammar. It begins a section of the kind ${kind} where it comes again below several items, or as a heading where labels are headings.`,
  likeLabel: 'It begins a section, since it stands and is written as this document has its labels.',
  form: 'The strength of its form:',
  ownForms: {
    listed: 'a title of the contents list',
    mark: 'a mark of access above a label',
    case: 'a case number above a label',
    label: 'a label that returns',
    series: 'a number of the document’s own form, which counts on',
    'case-series': 'a number with a year, which counts on',
    table: 'a row of a table of items',
    title: 'a title without a number',
    'run-together': 'a line with several labels',
  },
  sum: 'for the line',
  from: 'after line',
  unheard: 'Not heard:',
  chain: (length, weight, least) =>
    `The chain of ${length} item${length === 1 ? '' : 's'} weighs ${weight}. One that weighs less than ${least} is no agenda.`,
  witnesses: {
    contents: 'The contents list has this title, or the beginning of it.',
    caseNumber: 'One of the next two lines is a case number.',
    label: 'One of the next three lines is a section label, and no other heading of the same form stands between.',
    repeated: 'The next line says the same title again.',
    timeSlot: 'The line above or below says from when to when.',
    heading: 'The line is a Markdown heading, of any level.',
    act: 'The line below says what was decided, and nothing else.',
    alone: 'The line above is empty or page furniture.',
    bilag: 'It counts from 1 directly below a label of attachments, with others.',
    inList: 'The line directly above or below has the same weak form and the number next to this one: that is a list.',
    person: 'The title is a person with a party.',
    sentence: 'The title ends with a small letter and a stop: that is prose.',
    answer: 'It says what was decided on a point that is recommended above.',
  },
  steps: {
    next: 'One more than the last (`3`, `4`), its next part (`3a`, `3b`), or the next title of the contents list.',
    gap: 'Further on: `3`, `5`.',
    repeat: 'The same number again.',
    swapped: 'One less, which was left out before: two items were taken in the other order.',
    restart: 'A smaller number.',
    unnumbered: 'One of the two has no number, or all have the same.',
    otherForm: 'The forms differ: `Punkt 3:` and then `4.`.',
  },
};

const DA: ExplainWords = {
  line: 'linje',
  result: 'I resultatet',
  why: 'Hvorfor',
  empty: 'Linjen er tom.',
  nothing: 'Ingen værdi er læst af denne linje alene: Den er en overskrift, et tegn eller en tom linje.',
  furniture: 'Den hører til siden og ikke til referatet:',
  unclaimed: 'Den er ikke i noget felt:',
  isHeading: 'Den er overskriften på et punkt. Det taler for og imod:',
  noHeading: 'Den kunne have været overskriften på et punkt, men er det ikke: Andre linjer giver den tungeste kæde. Det taler for og imod:',
  noCandidate:
    'Den er ingen overskrift i grammatikken, har ikke form som overskriften på et punkt og er ingen titel i indholdsfortegnelsen.',
  isListed: 'Den står i indholdsfortegnelsen, hvor intet punkt begynder.',
  noChain: 'Der er ikke fundet overskrifter på punkter i dokumentet.',
  label: (entry, kind) => `Den er en overskrift: ${entry} i grammatikken, der begynder et afsnit af slagsen ${kind}.`,
  weakLabel: (entry, kind) =>
    `Den er en svag overskrift: ${entry} i grammatikken. Den begynder et afsnit af slagsen ${kind}, hvor den kommer igen under flere punkter, eller som overskrift, hvor overskrifter er markeret.`,
  likeLabel: 'Den begynder et afsnit, for den står og er skrevet, som dokumentet har sine overskrifter.',
  form: 'Styrken af dens form:',
  ownForms: {
    listed: 'en titel i indholdsfortegnelsen',
    mark: 'åben eller lukket over en overskrift',
    case: 'et sagsnummer over en overskrift',
    label: 'en overskrift, der kommer igen',
    series: 'et nummer i dokumentets egen form, som tæller videre',
    'case-series': 'et nummer med årstal, som tæller videre',
    table: 'en række i en tabel med punkter',
    title: 'en titel uden nummer',
    'run-together': 'en linje med flere overskrifter',
  },
  sum: 'for linjen',
  from: 'efter linje',
  unheard: 'Ikke hørt:',
  chain: (length, weight, least) =>
    `Kæden af ${length} punkt${length === 1 ? '' : 'er'} vejer ${weight}. En kæde under ${least} er ingen dagsorden.`,
  witnesses: {
    contents: 'Indholdsfortegnelsen har denne titel eller begyndelsen af den.',
    caseNumber: 'En af de næste to linjer er et sagsnummer.',
    label: 'En af de næste tre linjer er overskrift på et afsnit, og ingen anden linje af samme form står imellem.',
    repeated: 'Den næste linje gentager titlen.',
    timeSlot: 'Linjen over eller under siger fra hvornår til hvornår.',
    heading: 'Linjen er en overskrift i Markdown.',
    act: 'Linjen under siger, hvad der blev besluttet, og ikke andet.',
    alone: 'Linjen over er tom eller hører til siden.',
    bilag: 'Den tæller fra 1 lige under en bilagsoverskrift, sammen med andre.',
    inList: 'Linjen lige over eller under har samme svage form og nummeret ved siden af: Det er en liste.',
    person: 'Titlen er en person med et parti.',
    sentence: 'Titlen ender med et lille bogstav og punktum: Det er brødtekst.',
    answer: 'Den siger, hvad der blev besluttet om et punkt i indstillingen ovenfor.',
  },
  steps: {
    next: 'En mere end den forrige (`3`, `4`), dens næste del (`3a`, `3b`) eller den næste titel i indholdsfortegnelsen.',
    gap: 'Længere fremme: `3`, `5`.',
    repeat: 'Det samme nummer igen.',
    swapped: 'Et mindre, som blev sprunget over: To punkter blev behandlet i omvendt rækkefølge.',
    restart: 'Et mindre nummer.',
    unnumbered: 'En af de to har intet nummer, eller alle har det samme.',
    otherForm: 'Formerne er forskellige: `Punkt 3:` og så `4.`.',
  },
};

/** The words in a language. */
export const explainWordsIn = (language: Language): ExplainWords => (language === 'da' ? DA : EN);
