/**
 * Items whose text goes on behind their title: `2. Godkendelse af dagsorden. Dagsordenen blev godkendt.` Parish councils and associations
 * write so. Nothing but the numbers says that they are items, so they must follow each other, below something that tells of a meeting.
 */
import { defined } from '../defined.js';
import { readDate } from '../extract/dates.js';
import { readPeople } from '../extract/people.js';
import { GLUED_CAPITALS, PROSE_END, SENTENCE_BREAK, STARTS_UPPER, TITLE_STOPS } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { isLowerAt } from '../grammar/letters.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import { endsSentence } from '../lines/sentence.js';
import type { Line } from '../lines/line.js';
import type { Contents } from './contents.js';
import { foldTitle, isFilled, type Document } from './context.js';
import { headingAt, type Candidate } from './evidence.js';
import { AD, readPunktForm, type PunktForm } from './form.js';
import { findEntry } from './listed-titles.js';

const FEWEST = 3;
const LONGEST_RUN_IN = 120;

/** The items of minutes that write each in one paragraph. */
export function findRunIn(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const found: Candidate[] = [];
  let number = 0;
  for (const line of document.lines.slice(contents?.to ?? 0)) {
    if (!isFilled(document, line) || document.rows.has(line.index)) continue;
    const form = readPunktForm(document, line.passage);
    if (!form?.number || !form.title || Number(form.number.text) !== number + 1) continue;
    found.push(toCandidate(document, line, form, form.title));
    number++;
  }
  const first = found[0];
  // `5. Beboersager: Lukket punkt.` has none.
  const hasText = found.filter(({ rest, form }) => rest !== undefined || form.visibility !== undefined).length * 2 >= found.length;
  return first && found.length >= FEWEST && hasText && tellsOfMeeting(document, first.first) ? found : [];
}

function toCandidate(document: Document, line: Line, form: PunktForm, whole: Passage): Candidate {
  const cut = cutTitle(document, whole);
  // `5. Intet.`
  const isAnswer = cut.title !== undefined && isDone(document, whole, cut.title);
  const { title, rest } = isAnswer ? { rest: whole } : cut;
  const heading = headingAt(line, defined({ ...form, strength: 0, title }));
  return rest ? { ...heading, rest: rest.start } : heading;
}

/** `Pkt. 2. Godkendelse af dagsorden. Dagsordenen blev godkendt.`: a heading with its text, where no label or list says that it is all title. */
export function withRunIn(document: Document, contents: Contents | undefined, candidate: Candidate): Candidate {
  const { form, line, to, witnesses } = candidate;
  const listed = form.title && contents && cutListed(contents, candidate, form.title);
  if (listed) return { ...candidate, form: { ...form, title: listed.title }, rest: listed.rest };
  // `### Punkt 4 // Skal vi have altaner?` is marked as a heading, whatever it ends with.
  if (!form.title || line.level > 0 || to !== line.index + 1 || witnesses.some((witness) => WHOLE.has(witness))) return candidate;
  const { title, rest } = cutGlued(document, form.title) ?? cutTitle(document, form.title);
  const { outcome, finite } = document.grammar.groups;
  // `Ad 1. Hanne Krog blev valgt.`, `Ad 1: Dagsordenen godkendt` answer an agenda and have no title of their own.
  const isAnswer = form.form === AD && title !== undefined && outcome.match(title.text) !== undefined;
  // `Punkt 2: Elevrådet har ordet`, `4. Hvem skal male kajen?`
  if (!title && form.form !== AD && isHeadline(form.title)) return candidate;
  if ((!title && rest) || isAnswer || (title && isDone(document, form.title, title))) {
    const { title: text, ...untitled } = form;
    return { ...candidate, form: untitled, rest: text.start };
  }
  if (!title || !rest) return candidate;
  const isText = outcome.match(rest.text) !== undefined || finite.match(rest.text) !== undefined || isBehindStanding(document, title, rest);
  if (!isText && !isRoll(document, title, rest) && !isMoment(document, title, rest)) return candidate;
  return { ...candidate, form: { ...form, title }, rest: rest.start };
}

/** A line with a verb of its own that ends in no stop, or asks, and is short. */
const isHeadline = ({ text }: Passage): boolean =>
  text.length <= LONGEST_HEADLINE && (text.endsWith('?') || !endsSentence(text)) && !SENTENCE_BREAK.test(text) && STARTS_UPPER.test(text);

const LONGEST_HEADLINE = 80;

/** `Ad 1: Godkendelse af dagsorden. Ib spurgte om kajen.`: the title ends where that of the list does, before a stop. */
function cutListed({ entries }: Contents, { entry = -1 }: Candidate, whole: Passage): { title: Passage; rest: number } | undefined {
  const length = entries[entry]?.key.length ?? whole.text.length;
  const stop = length < whole.text.length ? SENTENCE_BREAK.exec(whole.text.slice(length)) : null;
  if (stop?.index !== 0) return undefined;
  return { title: subPassage(whole, 0, length), rest: subPassage(whole, length + stop[0].length).start };
}

/**
 * `2. Intet fra havnen. Kajen males i maj.`, `Ad 5 ⏎ Ib Holk orienterede om:`: where most numbers below an agenda have an answer and no title,
 * neither have the others one, unless the agenda has it too.
 */
export function withoutAnswers(contents: Contents | undefined, headings: readonly Candidate[]): readonly Candidate[] {
  const untitled = headings.filter(({ form }) => form.title === undefined);
  if (!contents || untitled.length * 2 <= headings.length) return headings;
  return headings.map((heading) => {
    const { title, ...form } = heading.form;
    if (!title || findEntry(contents, foldTitle(title.text), form.number?.text) >= 0) return heading;
    const { line } = heading;
    if (spanIn(title)[0] >= line.end) return { ...heading, form, to: line.index + 1 };
    const isText = form.form === AD || heading.rest !== undefined || SENTENCE_BREAK.test(title.text) || PROSE_END.test(title.text);
    return isText ? { ...heading, form, rest: title.start } : heading;
  });
}

/** `Hanne Krog blev valgt.`: a sentence that says what was done, and no title. */
const isDone = (document: Document, whole: Passage, title: Passage): boolean =>
  PROSE_END.test(whole.text) && document.grammar.groups.outcome.match(title.text) !== undefined;

/** `12. Eventuelt. Intet.`: sentences behind a title that every meeting has. */
const isBehindStanding = ({ grammar }: Document, title: Passage, rest: Passage): boolean =>
  grammar.groups.standingItem.match(title.text)?.end === title.text.length && (SENTENCE_BREAK.test(rest.text) || PROSE_END.test(rest.text));

/** `1. Fraværende: Bo Ek, Ib Holk` */
const isRoll = ({ grammar }: Document, title: Passage, rest: Passage): boolean =>
  grammar.groups.attendance.match(title.text)?.end === title.text.length && readPeople(grammar, rest).length > 0;

/** `8. Næste møde: Søndag den 27. nov. 2022 kl. 10.00`: when what every agenda has will be. */
const isMoment = ({ grammar }: Document, title: Passage, rest: Passage): boolean =>
  grammar.groups.standingItem.match(title.text)?.end === title.text.length && readDate(grammar, rest.text) !== undefined;

const WHOLE: ReadonlySet<string> = new Set(['contents', 'label', 'repeated']);

interface Cut {
  readonly title?: Passage;
  readonly rest?: Passage;
}

/**
 * A title and the text behind it. A first sentence with a verb of its own is text already. Behind a colon text begins with a capital
 * (`Valg af dirigent: Bo Ek blev valgt.`), a title goes on with a small letter (`Kajen: ny bro ved havnen. Beløbet er …`).
 */
export function cutTitle(document: Document, whole: Passage): Cut {
  const { text } = whole;
  const stop = SENTENCE_BREAK.exec(text)?.index;
  const colon = text.indexOf(': ');
  const cuts = colon > 0 && (stop === undefined || (colon < stop && !isLowerAt(text, colon + 2)));
  const end = cuts ? colon : (stop ?? text.length - 1);
  const head = text.slice(0, end + 1);
  if (head.length > LONGEST_RUN_IN || document.grammar.groups.finite.match(head)) return { rest: whole };
  // `Evt.: Intet`
  const title = subPassage(whole, 0, head.endsWith('.:') ? head.length - 1 : head.replace(TITLE_STOPS, '').length);
  const rest = subPassage(whole, end + 1);
  return { title, ...(rest.text !== '' && { rest }) };
}

/** `Regnskab for 2021Taget til efterretning`: a page lost the line end before what was done. */
function cutGlued({ grammar }: Document, whole: Passage): Cut | undefined {
  for (const { index } of findAll(GLUED_CAPITALS, whole.text)) {
    if (grammar.groups.outcome.match(whole.text.slice(index + 1))?.start !== 0) continue;
    return { title: subPassage(whole, 0, index + 1), rest: subPassage(whole, index + 1) };
  }
  return undefined;
}

/** The first line that says that this is of a meeting: the kind of document, who was there. */
export function findMeeting(document: Document): Line | undefined {
  const { documentType, attendance, meetingWord } = document.grammar.groups;
  return document.lines.find(
    (line) => isFilled(document, line) && [documentType, attendance, meetingWord].some((group) => group.match(line.passage.text)),
  );
}

/** True where such a line stands above. */
export const tellsOfMeeting = (document: Document, to: number): boolean => (findMeeting(document)?.index ?? to) < to;
