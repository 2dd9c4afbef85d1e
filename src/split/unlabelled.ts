/**
 * Text without a label: what stands before the first one, and items that have none.
 *
 * Boards and associations write items without labels: what the meeting heard, said and decided in one text. A paragraph that does something
 * is the decision; of the others nobody can say whether they are the case, the debate or the result, so they are kept without a kind.
 */
import { isElection } from '../extract/election.js';
import { readOutcomes } from '../extract/outcomes.js';
import { readPeople } from '../extract/people.js';
import { hasBallotWord, readVotes } from '../extract/votes.js';
import { FULL_NAME, HAS_LETTER, PLANNABLE, QUOTE_MARKS, QUOTE_OPENS, SENTENCE_BREAK, STARTS_CAPITAL } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { readBlocks, type RawBlock } from '../lines/blocks.js';
import type { Line } from '../lines/line.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { SectionKind } from '../schema/referat.js';
import { isFilled, type Document } from './context.js';
import type { Manner } from './manner.js';
import { makeSection, type RawSection } from './section.js';

/** What an item says before its first label: its occasion, or who is away; fields that its heading had no place for are of no kind. */
export function readIntro(document: Document, manner: Manner, lines: readonly Line[]): readonly RawSection[] {
  // `J.nr.: 00.01.00-A10-1-24 ⏎ Sagsnr.: 7104`: a second number of the case.
  const from = lines.findIndex((line) => isFilled(document, line) && !isCaseNumber(document, line));
  const text = from < 0 ? [] : lines.slice(from);
  const filled = text.filter((line) => isFilled(document, line));
  const kind = filled.length > 0 && filled.every(({ passage }) => isRoll(document, passage)) ? 'fravaer' : manner.intro;
  return [...makeSection(document, { kind: undefined }, from < 0 ? lines : lines.slice(0, from)), ...makeSection(document, { kind }, text)];
}

const isCaseNumber = (document: Document, { passage }: Line): boolean =>
  document.grammar.groups.journalLabel.match(passage.text) !== undefined && passage.text.length <= LONGEST_FIELD;

const LONGEST_FIELD = 80;

/** An item without labels, cut into what was done, who was away, and what has no kind. In an agenda it is the case. */
export function readUnlabelled(document: Document, manner: Manner, lines: readonly Line[], title: string): readonly RawSection[] {
  const { blocks } = readBlocks(lines, { ...document, source: document.source.text, kind: 'andet', headings: false });
  const quoted = findQuoted(blocks);
  const pieces = blocks.flatMap((block) => {
    const own = piecesOf(block);
    return own.map((piece) => {
      const context = { title, isAlone: blocks.length === 1 && own.length === 1, isListed: block.type === 'list' };
      return { ...piece, block, kind: quoted.has(block) ? restKind(manner) : kindOf(document, manner, piece.passages, context) };
    });
  });
  const parts: { kind: SectionKind | undefined; from: number }[] = [];
  for (const { kind, from } of withBriefing(document, manner, withDebate(document, manner, withBallots(document, manner, pieces))))
    if (parts.length === 0 || parts.at(-1)?.kind !== kind) parts.push({ kind, from });
  let at = 0;
  return parts.flatMap(({ kind }, i) => {
    const [from, to] = [at, parts[i + 1]?.from ?? Infinity];
    while ((lines[at]?.start ?? Infinity) < to) at++;
    return makeSection(document, { kind }, lines.slice(from, at));
  });
}

interface KnownPiece extends Piece {
  readonly block: RawBlock;
  readonly kind: SectionKind | undefined;
}

/** `For: 97 ⏎ Imod: 41 ⏎⏎ Forslaget blev vedtaget.`: a vote directly above what was done is of the decision; a roll of members opens an item. */
function withBallots(document: Document, manner: Manner, pieces: readonly KnownPiece[]): readonly KnownPiece[] {
  const [first] = pieces;
  const roll = first?.block.type === 'paragraph' ? first.passages[0] : undefined;
  const known = pieces.map((piece) =>
    piece === first && roll && isRollOfMembers(document, roll) ? { ...piece, kind: 'fravaer' as const } : piece,
  );
  // From the last to the first: what stands above a vote may be one too.
  const found: KnownPiece[] = [];
  for (const piece of known.toReversed()) {
    const isAbove = found.at(-1)?.kind === 'beslutning' && piece.kind === restKind(manner) && piece.block.type !== 'table';
    found.push(isAbove && isBallot(document, piece) ? { ...piece, kind: 'beslutning' } : piece);
  }
  return found.toReversed();
}

/**
 * `Oplægget blev drøftet. Flere mente, at …`, `Formanden orienterede om stien. Den er lang.`: where nothing else was done, that it was discussed
 * or that somebody briefed the meeting is what there is to say.
 */
function withDebate(document: Document, { isAgenda }: Manner, pieces: readonly KnownPiece[]): readonly KnownPiece[] {
  if (isAgenda || pieces.some(({ kind }) => kind === 'beslutning')) return pieces;
  const at = pieces.findIndex(
    ({ kind, block, passages }) =>
      kind === undefined && block.type === 'paragraph' && passages.some((passage) => debates(document, passage)),
  );
  return pieces.map((piece, i) => (i === at ? { ...piece, kind: 'beslutning' as const } : piece));
}

/** `Hanne Krog orienterede om: ⏎ • Ferieplanen ⏎ • Kontoret`: a briefing and what it was about, and nothing else. */
function withBriefing(document: Document, { isAgenda }: Manner, pieces: readonly KnownPiece[]): readonly KnownPiece[] {
  const [first, ...others] = pieces;
  const passage = first?.block.type === 'paragraph' ? first.passages[0] : undefined;
  const isBriefing =
    !isAgenda &&
    passage?.text.endsWith(':') === true &&
    others.length > 0 &&
    others.every(({ kind, block }) => kind === undefined && block.type === 'list') &&
    readOutcomes(document, [{ type: 'paragraph', passage }]).some(({ kind }) => kind === 'informed');
  return isBriefing ? pieces.map((piece) => ({ ...piece, kind: 'beslutning' as const })) : pieces;
}

/** True where the first sentence says that something was discussed, or that there was a briefing. */
function debates(document: Document, passage: Passage): boolean {
  const first = subPassage(passage, 0, SENTENCE_BREAK.exec(passage.text)?.index ?? passage.text.length);
  const isBriefing = (evidence: string): boolean => document.grammar.groups.outcome.match(evidence)?.entry.attributes.briefing === true;
  return readOutcomes(document, [{ type: 'paragraph', passage: first }]).some(
    ({ kind, evidence }) => kind === 'discussed' || (kind === 'informed' && isBriefing(evidence)),
  );
}

/** A vote, one side of it on its line (`Blanke: 7`), or that there was one: `Budgettet blev sat til afstemning.` */
const isBallot = (document: Document, { passages }: Piece): boolean =>
  passages.every((passage) => {
    const { motion, voteSide } = document.grammar.groups;
    if (motion.match(passage.text)?.entry.attributes.ballot === true) return true;
    const side = voteSide.match(passage.text);
    if (side?.start === 0 && side.entry.attributes.label === true) return true;
    return hasBallotWord(document, passage.text) && readVotes(document, [{ type: 'paragraph', passage }]).length > 0;
  });

/** Text that is of one kind, and where it begins. */
interface Piece {
  readonly passages: readonly Passage[];
  readonly from: number;
}

/** The items of a list stand for themselves, each with what is below it: `• Tilbuddet blev drøftet. ⏎ • Budgettet blev godkendt.` */
function piecesOf(block: RawBlock): readonly Piece[] {
  if (block.type === 'list') return block.items.map(({ passage, start }) => ({ passages: [passage], from: start }));
  if (block.type === 'table') return [{ passages: [], from: block.table.lines[0]?.start ?? 0 }];
  return [{ passages: block.type === 'paragraph' ? [block.passage] : [], from: spanIn(block.passage)[0] }];
}

/** `Bo Engdahl (V), Ulla Damsbo (A)` below a title: who is away, without a word that says so. */
function isRoll(document: Document, passage: Passage): boolean {
  const people = passage.text.length < 300 && !passage.text.endsWith('.') ? readPeople(document.grammar, passage) : [];
  return people.length > 0 && passage.text.includes('(');
}

/** A roll in which each has a party, and no line to sign on: `Se notatet (bilag)` and `Bo Engdahl (V) ______` are none. */
const isRollOfMembers = (document: Document, passage: Passage): boolean =>
  passage.text.endsWith(')') &&
  isRoll(document, passage) &&
  readPeople(document.grammar, passage).every(({ party }) => party !== undefined && STARTS_CAPITAL.test(party));

interface Context {
  readonly title: string;
  readonly isAlone: boolean;
  readonly isListed: boolean;
}

function kindOf(document: Document, manner: Manner, passages: readonly Passage[], context: Context): SectionKind | undefined {
  const rest = restKind(manner);
  if (passages.length === 0) return rest;
  if (passages.every(({ text }) => document.grammar.groups.absence.match(text) !== undefined)) return 'fravaer';
  if (isOfAbsence(document, context.title) && passages.every((passage) => namesOnly(document, passage))) return 'fravaer';
  const decides = passages.every((passage) => isAct(document, manner, passage, context) || isElection(document, context.title, passage));
  return decides ? 'beslutning' : rest;
}

/** `1. Fraværende`: an item for who is away. */
function isOfAbsence({ grammar }: Document, title: string): boolean {
  const label = grammar.groups.attendance.match(title);
  return label?.entry.attributes.list === 'absent' && label.end === title.length;
}

/** `Bo Ek (V), Ib Holk og Åse Dam`, and no sentence. */
const namesOnly = ({ grammar }: Document, passage: Passage): boolean =>
  grammar.groups.finite.match(passage.text) === undefined && readPeople(grammar, passage).some(({ name }) => FULL_NAME.test(name));

const restKind = ({ isAgenda }: Manner): SectionKind | undefined => (isAgenda ? 'sagsfremstilling' : undefined);

/** The blocks of a quotation that goes over several: `"Vi besluttede i maj … ⏎⏎ … tak for i år."` tells what somebody said. */
function findQuoted(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const quoted = new Set<RawBlock>();
  let open: RawBlock[] | undefined;
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? block.passage.text : '';
    const isOdd = findAll(QUOTE_MARKS, text).length % 2 === 1;
    if (open) open.push(block);
    else if (isOdd && QUOTE_OPENS.test(text)) open = [block];
    if (!open || !isOdd || open.length === 1) continue;
    open.forEach((each) => quoted.add(each));
    open = undefined;
  }
  return quoted;
}

/**
 * What was told or discussed is an act only where it is one sentence and, if told, all that is said: `Formanden orienterede om stien.` In an
 * agenda and in a list of notes what `godkendes` is still to be done (`• forslaget sendes i høring`); in an agenda `Intet` is no act either.
 */
function isAct(document: Document, { isAgenda }: Manner, passage: Passage, { isAlone, isListed }: Context): boolean {
  const isSentence = !SENTENCE_BREAK.test(passage.text);
  return readOutcomes(document, [{ type: 'paragraph', passage }]).some(({ kind, evidence }) => {
    if (kind === 'informed') return isAlone && isSentence;
    if (kind === 'discussed') return isSentence && !isListed;
    // `- ⏎ Kajen males`: a sign alone is an answer where nothing else is said.
    if (kind === 'none') return !isAgenda && (isAlone || HAS_LETTER.test(evidence));
    return !((isAgenda || isListed) && PLANNABLE.test(evidence));
  });
}
