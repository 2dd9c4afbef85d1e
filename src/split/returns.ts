/**
 * Where nothing opens an item, the return of a label does: an item has one Resumé, so the next Resumé is the next item's. Decisions,
 * attachments and absence may come several times, so they open one only below a title.
 */
import { FULL_NAME, PARTY_AT_END, STARTS_LOWER } from '../grammar/characters.js';
import { endsSentence } from '../lines/sentence.js';
import type { Line } from '../lines/line.js';
import type { SectionKind } from '../schema/referat.js';
import type { Contents } from './contents.js';
import { isFilled, nextFilled, type Document } from './context.js';
import { isDecided } from './decided.js';
import { WITNESSES, type Candidate } from './evidence.js';
import { readTitle } from './form.js';
import { isTitle } from './heading.js';

/**
 * `## Budgetopfølgning ⏎ ### Beslutning`: where labels are marked headings, a marked heading directly above one is a title. Levels say
 * nothing of it, since they drift with the pages; so above a text only titles that every meeting has count.
 */
export function findMarkedTitles(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const isAbove = (line: Line): boolean => {
    const below = nextFilled(document, line.index + 1);
    return below !== undefined && below.level > 0 && document.labels.get(below.index)?.weak === false;
  };
  const marked = document.lines.slice(contents?.to ?? 0).filter((line) => line.level > 0 && isOwnTitle(document, line));
  if (marked.filter(isAbove).length < FEWEST_MARKED) return [];
  return marked.filter((line) => isAbove(line) || isStanding(document, line)).map((line) => toCandidate(document, line, line));
}

const FEWEST_MARKED = 2;

/** `Siden sidst`, `Eventuelt`. */
export const isStanding = ({ grammar }: Document, { passage }: Line): boolean =>
  grammar.groups.standingItem.match(passage.text) !== undefined;

/**
 * `## Økonomi ⏎ Marianne omdelte en saldoliste. ⏎ **Besluttet:** Taget til efterretning.`: headings of one level are titles where below most
 * of them a label or an act says what was decided, or where some are of items that every meeting has. It is the highest that has some: the title of the minutes stands alone at its own.
 */
export function findMarkedLevel(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const own = document.lines.slice(contents?.to ?? 0).filter((line) => line.level > 0 && isOwnTitle(document, line));
  const titles = HEADING_LEVELS.map((level) => own.filter((line) => line.level === level)).find(({ length }) => length >= FEWEST_OF_LEVEL);
  if (!titles) return [];
  const decides = (line: Line, i: number): boolean => isDecided(document, document.lines.slice(line.index + 1, titles[i + 1]?.index));
  const areItems =
    titles.filter(decides).length > titles.length / 2 || own.filter((line) => isStanding(document, line)).length >= FEWEST_STANDING;
  return areItems ? titles.map((line) => toCandidate(document, line, line)) : [];
}

const FEWEST_OF_LEVEL = 3;
const FEWEST_STANDING = 2;
const HEADING_LEVELS = [1, 2, 3, 4, 5, 6];

/** The items of minutes without numbers, by their labels. */
export function findReturns(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const found: Found[] = [];
  let seen = new Set<SectionKind>();
  let last = contents ? contents.to - 1 : -1;
  let lastKind: SectionKind | undefined;
  let firstKind: SectionKind | undefined;
  let words = new Set<string>();
  for (const [index, { kind, weak, rest, from, to }] of document.labels) {
    const line = document.lines[index];
    const word = line?.passage.text.slice(from, to).toLowerCase() ?? '';
    // `Afbud: Bo Ek` is of the header, which has no other label.
    if (found.length === 0 && kind === 'fravaer' && rest !== undefined) continue;
    if (!line || weak || (contents && index < contents.to) || (found.length === 0 && isDocumentType(document, line))) continue;
    const isBelow = nextFilled(document, last + 1)?.index === index && kind === lastKind;
    const opens = kind === 'beslutning' && firstKind === kind && lastKind === 'bilag';
    const title =
      found.length === 0
        ? firstTitle(document, last + 1, index)
        : opens
          ? titleBelowList(document, last, index)
          : titleOver(document, last, index, lastKind);
    // `Beskrivelse ⏎ Sammendrag ⏎ Sagsfremstilling`: another word for the same is no return before something was decided.
    const again = seen.has(kind) && (words.has(word) || seen.has('beslutning'));
    const returns =
      (again && (!REPEATED.has(kind) || (title !== undefined && kind === 'beslutning'))) ||
      (OPENING.has(kind) && seen.has('beslutning') && firstKind !== 'beslutning');
    if (!isBelow && (found.length === 0 || returns)) {
      found.push({ label: line, title });
      seen = new Set();
      words = new Set();
      firstKind = kind;
    }
    seen.add(kind);
    words.add(word);
    last = index;
    lastKind = kind;
  }
  if (document.labels.size < 2) return [];
  // Where the others have lost their titles, what stands above the first is of the header.
  const [, ...others] = found;
  const isLost = others.length > 0 && others.every(({ title }) => title === undefined);
  return found.map(({ title, label }) => toCandidate(document, isLost ? undefined : title, label));
}

interface Found {
  readonly label: Line;
  readonly title: Line | undefined;
}

/** What an item begins with where it has it: below a decision it is the next one's, also where the item above had none. */
const OPENING: ReadonlySet<SectionKind> = new Set(['resume', 'anledning']);

const REPEATED: ReadonlySet<SectionKind> = new Set(['beslutning', 'bilag', 'fravaer', 'andet', 'konsekvenser', 'sagsgang']);

function toCandidate(document: Document, title: Line | undefined, label: Line): Candidate {
  const line = title ?? label;
  const { index } = line;
  return {
    line,
    first: index,
    at: index,
    to: title ? index + 1 : index,
    form: { form: title ? 'title' : 'label', strength: 0, ...(title && readTitle(document, title.passage)) },
    witnesses: ['label'],
    weight: WITNESSES.label,
  };
}

/** `Referat` above the first item is the kind of document, not a label. */
const isDocumentType = (document: Document, line: Line): boolean =>
  document.grammar.groups.documentType.match(line.passage.text) !== undefined;

/** Sections whose values are short lines without a stop, so that the last of them looks like a title. */
const VALUES: ReadonlySet<SectionKind | undefined> = new Set(['bilag', 'fravaer', 'sagsgang', 'kompetence']);

/** The title directly above a label, unless it is what the section above says: `Beslutning ⏎ Godkendt ⏎ Bilag`. */
function titleOver(document: Document, label: number, index: number, kind: SectionKind | undefined): Line | undefined {
  const title = filledAbove(document, index, label);
  if (!title || !isOwnTitle(document, title) || !filledAbove(document, title.index, label)) return undefined;
  if (title.level > 0) return title;
  const isApart = !isFilled(document, document.lines[title.index - 1]) && !isFilled(document, document.lines[title.index - 2]);
  return !isFilled(document, document.lines[title.index - 1]) && (isApart || !VALUES.has(kind)) ? title : undefined;
}

/** `Bilag ⏎ Kort ⏎⏎ Ny sti ⏎⏎ Beslutning`: where each item opens with what was decided, its title stands below the list of the one above. */
function titleBelowList(document: Document, list: number, index: number): Line | undefined {
  const title = filledAbove(document, index, list);
  return title && isOwnTitle(document, title) && !isFilled(document, document.lines[title.index - 1]) ? title : undefined;
}

/**
 * The title of the first item, above its first label or above the text before it. What else stands there is of the header: it has labels,
 * dates, names of bodies and people, and its lines stand together.
 */
function firstTitle(document: Document, from: number, index: number): Line | undefined {
  for (let line = filledAbove(document, index, from - 1); line; line = filledAbove(document, line.index, from - 1)) {
    const below = nextFilled(document, line.index + 1);
    const isAlone = !isFilled(document, document.lines[line.index - 1]) && !isFilled(document, document.lines[line.index + 1]);
    const opensText = below && (below.index === index || isProse(document, below));
    if (isOwnTitle(document, line) && isAlone && opensText && (line.level > 0 || isStanding(document, line) || !isOfHeader(document, line)))
      return line;
  }
  return undefined;
}

/** A sentence, or one that goes on below. */
function isProse(document: Document, { text, index }: Line): boolean {
  if (endsSentence(text)) return text.length > LONGEST_FIELD && !text.endsWith(':');
  const next = nextFilled(document, index + 1);
  return next !== undefined && STARTS_LOWER.test(next.text) && text.includes(' ');
}

/** A field of the header with its value is hardly longer. */
const LONGEST_FIELD = 60;

function isOfHeader(document: Document, { passage: { text } }: Line): boolean {
  const { headerField, attendance, documentType, organisation, bodyWord, placeWord, date, contents } = document.grammar.groups;
  const known = [headerField, attendance, documentType, organisation, bodyWord, placeWord, date, contents];
  return !text.includes(' ') || known.some((group) => group.match(text) !== undefined);
}

/** A title that is neither a person nor a weak label nor what was decided. */
function isOwnTitle(document: Document, line: Line): boolean {
  const { text } = line.passage;
  // A marked heading may end with a stop: `## Evt.`
  const title = line.level > 0 && text.endsWith('.') ? text.slice(0, -1) : text;
  if (!isTitle(document, line, title) || document.labels.has(line.index) || document.rows.has(line.index)) return false;
  // `Bo Engdahl (V)`; `Meddelelser (O)` says what kind of case it is.
  if (FULL_NAME.test(text.replace(PARTY_AT_END, '').trimEnd())) return false;
  return text.length > LONGEST_ACT || document.grammar.groups.outcome.match(text) === undefined;
}

const LONGEST_ACT = 40;

/** The title directly above a line that opens an item, alone on its line and none of the values of the item above, which begins at `from`. */
export function titleAbove(document: Document, index: number, from = index): Line | undefined {
  const title = filledAbove(document, index, -1);
  if (!title || !isOwnTitle(document, title) || isFilled(document, document.lines[title.index - 1])) return undefined;
  for (let i = title.index - 1; i >= from; i--) {
    const label = document.labels.get(i);
    if (label && !label.weak) return VALUES.has(label.kind) ? undefined : title;
  }
  return title;
}

/** The title between a line that opens an item and the first label below it, alone on its line. */
export function titleBelow(document: Document, index: number): Line | undefined {
  const title = nextFilled(document, index + 1);
  const next = title && nextFilled(document, title.index + 1);
  const isAboveLabel = next !== undefined && document.labels.get(next.index)?.weak === false;
  return title && isAboveLabel && isOwnTitle(document, title) ? title : undefined;
}

/** The last filled line between two lines. */
function filledAbove(document: Document, index: number, after: number): Line | undefined {
  for (let i = index - 1; i > after; i--) {
    const line = document.lines[i];
    if (isFilled(document, line)) return line;
  }
  return undefined;
}
