/**
 * An agenda that nothing answers: `Dagsorden: ⏎ 1. Godkendelse af referat ⏎ 2. Ny sti ⏎ 3. Eventuelt`. What calls a meeting has only the list,
 * so its entries are the items; where minutes follow, the list is their contents.
 */
import { SENTENCE_BREAK, STARTS_UPPER } from '../grammar/characters.js';
import { withoutColon } from '../lines/labels.js';
import type { Line } from '../lines/line.js';
import type { Contents } from './contents.js';
import { filledFrom, isFilled, type Document } from './context.js';
import { headingAt, type Candidate } from './evidence.js';
import { readPunktForm, withoutBullet } from './form.js';

const FEWEST = 3;
/** Lines below an entry: its parts, who brings it up, how long it takes. */
const MOST_BETWEEN = 12;
/** One of so many entries may hold two sentences. */
const MOST_ANSWERED = 4;
const LONGEST_HEADING = 300;

/** The entries of the first agenda. */
export function findAgendaAlone(document: Document, contents: Contents | undefined): readonly Candidate[] {
  if (contents) return [];
  for (const line of document.lines) {
    if (!isFilled(document, line) || !endsInAgenda(document, line)) continue;
    const found = readEntries(document, line.index + 1);
    const answered = found.filter(({ form }) => form.title && SENTENCE_BREAK.test(form.title.text));
    // `DAGSORDEN ⏎ 1. Godkendelse af referat. Referatet blev godkendt.`
    if (found.length >= FEWEST && answered.length * MOST_ANSWERED < found.length) return found;
  }
  return [];
}

/** `Dagsorden`, `DAGSORDEN:`, `Mødet holdes den 4. maj med følgende dagsorden:` */
function endsInAgenda({ grammar }: Document, { passage }: Line): boolean {
  const text = withoutColon(passage.text);
  if (text.length > LONGEST_HEADING) return false;
  const { contents } = grammar.groups;
  return (
    contents.match(text) !== undefined || (text !== passage.text && contents.match(text.slice(text.lastIndexOf(' ') + 1)) !== undefined)
  );
}

/** The lines whose numbers count on from 1. */
function readEntries(document: Document, from: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let between = 0, at = from; between <= MOST_BETWEEN; between++) {
    const [line] = filledFrom(document, at, 1);
    if (!line) break;
    at = line.index + 1;
    const form = readPunktForm(document, withoutBullet(line.passage));
    if (Number(form?.number?.text) !== found.length + 1 || !form?.title || !STARTS_UPPER.test(form.title.text)) continue;
    found.push(headingAt(line, form));
    between = 0;
  }
  return found;
}
