/** One item from its raw parts: the order of this function is the order of the output. */
import { append } from '../lists.js';
import { defined } from '../defined.js';
import type { Match } from '../grammar/types.js';
import { readBlocks, type Mend, type RawBlock } from '../lines/blocks.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Bilag, Decision, Meeting, OtherText, Outcome, Person, Punkt, Recommendation, Section, Span } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import type { RawPunkt } from '../split/punkter.js';
import type { Manner } from '../split/manner.js';
import type { RawSection } from '../split/section.js';
import { splitSections } from '../split/sections.js';
import { readAgendaChange } from './agenda-change.js';
import { readAbsence, readAbsent } from './absence.js';
import { readBilag } from './bilag.js';
import { textOf, toBlock } from './blocks.js';
import { makeDecision, readOwner, type Said } from './decision.js';
import { readDissents } from './dissents.js';
import { readDuration } from './duration.js';
import { isElection } from './election.js';
import { readAdvice } from './advice.js';
import { readHistory } from './history.js';
import { numbersOf } from './outcome-points.js';
import { readOutcomes, withoutBriefing } from './outcomes.js';
import { readRecommendation } from './recommendation.js';
import { passagesOf, statementsOf } from './statements.js';
import { hasBallotWord, readVotes } from './votes.js';

/** An item with what the checks want to know about how it was read. */
export interface ReadPunkt {
  readonly punkt: Punkt;
  readonly mends: readonly Mend[];
  readonly ragged: readonly { readonly span: Span; readonly width: number }[];
}

interface ReadPart<Part extends Section | OtherText> {
  readonly section: Part;
  readonly blocks: readonly RawBlock[];
  readonly heading: Passage | undefined;
  readonly label: Match | undefined;
}

type ReadSection = ReadPart<Section>;
type ReadOther = ReadPart<OtherText>;

/** Reads the sections of an item and what they say. */
export function readPunkt(document: Document, manner: Manner, meeting: Pick<Meeting, 'body' | 'date'>, raw: RawPunkt): ReadPunkt {
  const mends: Mend[] = [];
  const read = splitSections(document, manner, raw).map((section) => readSection(document, section, mends));
  const sections = read.filter((part): part is ReadSection => 'kind' in part.section);
  const other = read.filter((part): part is ReadOther => !('kind' in part.section));
  const duration =
    raw.duration ??
    readDuration(
      document,
      read.flatMap(({ blocks }) => blocks),
    );
  const recommendation = recommendationOf(document, sections);
  const punkt: Punkt = defined({
    number: raw.number?.text,
    title: raw.title?.text,
    visibility: raw.visibility,
    journalNumber: raw.journalNumber,
    durationMinutes: duration?.minutes,
    sections: sections.map(({ section }) => section),
    other: other.length > 0 ? other.map(({ section }) => section) : undefined,
    recommendation,
    decisions: decisionsOf(document, meeting, sections, {
      title: raw.title?.text ?? '',
      numbers: numbersOf(recommendation),
      isRow: raw.cells !== undefined,
    }),
    bilag: bilagOf(document, sections),
    absent: absentOf(document, meeting, sections),
    span: [raw.start, raw.end] as [number, number],
    spans: defined({
      number: raw.number && spanIn(raw.number),
      title: raw.title && spanIn(raw.title),
      visibility: raw.visibilityAt && spanIn(raw.visibilityAt),
      journalNumber: raw.journalNumber?.span,
      durationMinutes: duration && ([...duration.span] as [number, number]),
    }),
  });
  return { punkt, mends, ragged: read.flatMap(raggedOf) };
}

const VALUE_KINDS: ReadonlySet<string> = new Set(['beslutning', 'bilag', 'fravaer', 'indstilling']);

function readSection(document: Document, raw: RawSection, mends: Mend[]): ReadSection | ReadOther {
  const { source, grammar, furniture, aside, wrap } = document;
  const read = readBlocks(raw.lines, {
    source: source.text,
    grammar,
    furniture,
    aside,
    wrap,
    kind: raw.kind ?? 'andet',
    headings: raw.kind !== undefined && !VALUE_KINDS.has(raw.kind),
  });
  append(mends, read.mends);
  const blocks = read.blocks.map(toBlock);
  const text = textOf(blocks);
  const span: [number, number] = [raw.start, raw.end];
  if (raw.kind === undefined) return { section: { text, blocks, span }, blocks: read.blocks, heading: undefined, label: undefined };
  const section: Section = defined({
    kind: raw.kind,
    heading: raw.heading?.text,
    inferred: raw.inferred ? (true as const) : undefined,
    text,
    blocks,
    span,
    spans: raw.heading ? { heading: spanIn(raw.heading) } : {},
  });
  return { section, blocks: read.blocks, heading: raw.heading, label: raw.label };
}

function recommendationOf(document: Document, sections: readonly ReadSection[]): Recommendation | undefined {
  for (const { section, blocks } of sections) {
    const read = section.kind === 'indstilling' ? readRecommendation(document, section.heading, blocks) : undefined;
    if (read) return defined({ by: read.by, points: read.points, span: section.span, spans: read.spans });
  }
  return undefined;
}

function decisionsOf(
  document: Document,
  meeting: Pick<Meeting, 'body' | 'date'>,
  sections: readonly ReadSection[],
  item: Pick<Decided, 'title' | 'numbers'> & { readonly isRow: boolean },
): Decision[] {
  // Where no header says whose minutes these are: `Økonomiudvalget, 14. januar 2020 ⏎ Anbefales. ⏎ Beslutning ⏎ Godkendt.`
  const isUnknown = meeting.body === undefined && meeting.date === undefined;
  const plain = isUnknown ? sections.findLastIndex(({ section, label }) => section.kind === 'beslutning' && !label?.slots.body) : -1;
  return sections.flatMap(({ section, blocks, heading, label }, i) => {
    if (section.kind === 'indstilling') return readAdvice(document, meeting, blocks);
    if (section.kind === 'sagsgang') return readHistory(document, meeting, blocks);
    if (section.kind !== 'beslutning' || blocks.length === 0) return [];
    const stated = readOwner(document, meeting, heading, label);
    const owner = i < plain && stated.body !== undefined ? { ...stated, own: false } : stated;
    const decided = { ...item, own: owner.own, text: section.text, inferred: section.inferred === true && !item.isRow };
    return [makeDecision(owner, section.text, readSaid(document, decided, blocks), section.span)];
  });
}

/** What is decided: the title of the item, the numbers of its recommended points, and the decision's own text. */
interface Decided {
  readonly title: string;
  readonly numbers: readonly string[];
  readonly own: boolean;
  readonly text: string;
  readonly inferred: boolean;
}

/** Votes and dissents are this meeting's: what an earlier body's decision says of its own stays in its text. */
function readSaid(document: Document, { title, numbers, own, text, inferred }: Decided, blocks: readonly RawBlock[]): Said {
  const found = readOutcomes(document, blocks, numbers);
  const said = inferred ? withoutBriefing(found) : found;
  const outcomes = said.length > 0 ? readAgendaChange(document, blocks, said) : readElected(document, title, blocks);
  if (!own || !hasBallotWord(document, text)) return { outcomes };
  const votes = readVotes(document, blocks);
  return { outcomes, votes, dissents: readDissents(document, blocks, votes) };
}

/** Below `Valg af dirigent` the name alone says who was elected. */
const readElected = (document: Document, title: string, blocks: readonly RawBlock[]): readonly Outcome[] =>
  blocks
    .flatMap((block) => (block.type === 'paragraph' && isElection(document, title, block.passage) ? [block.passage] : []))
    .slice(0, 1)
    .map((passage) => ({ kind: 'elected', evidence: passage.text, span: spanIn(passage) }));

const bilagOf = (document: Document, sections: readonly ReadSection[]): Bilag[] =>
  sections.filter(({ section }) => section.kind === 'bilag').flatMap(({ blocks }) => readBilag(document, blocks));

/** Who a fravaer section says was away, in a sentence or as a list of names; above the words of a decision a sentence of its own does. */
function absentOf(document: Document, meeting: Pick<Meeting, 'body' | 'date'>, sections: readonly ReadSection[]): Person[] {
  return sections.flatMap(({ section, blocks, heading, label }) => {
    if (section.kind === 'fravaer') return untilSigned(document, blocks).flatMap((block) => readAbsent(document, block));
    if (section.kind !== 'beslutning' || !readOwner(document, meeting, heading, label).own) return [];
    return statementsOf(document.grammar, passagesOf(blocks)).flatMap(
      ({ passage, start, end }) => readAbsence(document, subPassage(passage, start, end)) ?? [],
    );
  });
}

/** `Protokollen underskrevet: Bo Ek, Åse Dam` below the absence of the last item names who was there. */
function untilSigned(document: Document, blocks: readonly RawBlock[]): readonly RawBlock[] {
  const at = blocks.findIndex(
    (block) => block.type === 'paragraph' && document.grammar.groups.closing.match(block.passage.text) !== undefined,
  );
  return at < 0 ? blocks : blocks.slice(0, at);
}

const raggedOf = ({ section, blocks }: ReadSection | ReadOther): ReadPunkt['ragged'] =>
  blocks.flatMap((block, i) => {
    const span = section.blocks[i]?.span;
    return block.type === 'table' && block.table.ragged && span ? [{ span, width: block.table.rows[0]?.length ?? 0 }] : [];
  });
