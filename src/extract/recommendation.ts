/**
 * The recommendation: who recommends, and each point.
 *
 * Roles hold commas and `&` (`Direktøren for By, Kultur, Miljø & Beskæftigelse indstiller,`), so the cut is at the verb. Points are the
 * items of the list below, or clauses that begin with `at`, one a line. Drafts quoted in other sections are none: only a section of
 * kind indstilling is read.
 */
import { append } from '../lists.js';
import { defined } from '../defined.js';
import { AT_END, BODY_NAME, BRACKETED_NAME, COMMA_END, JOIN, NUMBERED_MARKER, STARTS_LOWER } from '../grammar/characters.js';
import { withoutColon } from '../lines/labels.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Recommendation } from '../schema/referat.js';
import type { RawBlock, RawItem } from '../lines/blocks.js';
import type { Document } from '../split/context.js';

type Point = Recommendation['points'][number];

/** Reads the blocks of an Indstilling; undefined where nothing is recommended. */
export function readRecommendation(
  document: Document,
  heading: string | undefined,
  blocks: readonly RawBlock[],
): Omit<Recommendation, 'span'> | undefined {
  let by: Passage | undefined;
  const points: Point[] = [];
  // Behind `Det indstilles, at` every paragraph is a clause.
  let open = heading !== undefined && AT_END.test(heading);
  // `redegørelsen tages til efterretning, og`: what stands below is a clause too.
  let isJoined = false;
  // `Formålet er at samle tilbuddene. ⏎ Disse punkter blev nævnt: ⏎ - trafik`: behind sentences that lead to no point, the line that announces
  // a list says what it is.
  let told: string[] | undefined = [];
  for (const [i, block] of blocks.entries()) {
    if (block.type === 'table') continue;
    if (block.type === 'list') {
      if (!(told && told.length > 1 && told.at(-1)?.endsWith(':')))
        append(points, block.items.filter(({ passage }) => passage.text !== '').map(toPoint));
      continue;
    }
    const lead = document.grammar.groups.leadIn.match(block.passage.text);
    if (lead) {
      open ||= AT_END.test(block.passage.text);
      const role = lead.slots.by;
      by ??= role && subPassage(block.passage, role.start, role.end);
      const { points: clause, deciding } = lead.slots;
      const from = clause?.start ?? (deciding && block.passage.text.lastIndexOf('at ', deciding.start));
      // `Udvalget indstiller, at byrådet godkender ⏎ • at …`: the clauses below are what it leads to.
      const leadsOn =
        (deciding !== undefined ||
          LEADS_ON.some((end) => end.test(block.passage.text)) ||
          namesBody(document, clause?.text) ||
          endsInAdvice(document, clause?.text)) &&
        isClause(document, blocks[i + 1]);
      if (from !== undefined && !leadsOn) points.push(pointOf(subPassage(block.passage, from)));
    } else if ((open && (isJoined || STARTS_LOWER.test(block.passage.text))) || document.grammar.groups.clause.match(block.passage.text))
      points.push(pointOf(block.passage));
    else {
      told?.push(block.passage.text);
      continue;
    }
    isJoined = JOIN.test(block.passage.text);
    told = undefined;
  }
  // `Forslag til beslutning: ⏎ Taksterne godkendes.`, `Til godkendelse.`: a proposal without a clause.
  const plain = blocks.find(
    (block) =>
      block.type === 'paragraph' &&
      document.grammar.groups.leadIn.match(block.passage.text) === undefined &&
      !block.passage.text.endsWith(':'),
  );
  if (points.length === 0 && plain?.type === 'paragraph') points.push(pointOf(plain.passage));
  by ??= signedBy(document, blocks);
  if (!by && points.length === 0) return undefined;
  return defined({ by: by?.text, points, spans: by ? { by: spanIn(by) } : {} });
}

/** `Forvaltningen indstiller, at udvalget anbefaler byrådet, at ⏎ a. …` */
const LEADS_ON = [COMMA_END, AT_END];

/** `Administrationen indstiller, at det over for regionsrådet anbefales ⏎ 1. at …`: the clause has a verb, and what it is said of is below. */
const endsInAdvice = (document: Document, clause = ''): boolean => {
  const { length } = withoutColon(clause);
  return document.grammar.groups.outcome
    .matchAll(clause)
    .some(({ end, entry }) => end === length && entry.attributes.kind === 'recommended');
};

/** `Havnechefen indstiller, at Havneudvalget ⏎ - frigiver …`: a clause without its verb. */
export const namesBody = (document: Document, clause = ''): boolean => {
  const name = withoutColon(clause.slice(clause.indexOf(' ') + 1));
  // `at udvalget` names it with its kind.
  const isName = BODY_NAME.test(name) || !name.includes(' ');
  return isName && document.grammar.groups.bodyWord.match(name)?.end === name.length;
};

function isClause(document: Document, block: RawBlock | undefined): boolean {
  if (block?.type === 'list') return true;
  return block?.type === 'paragraph' && document.grammar.groups.clause.match(block.passage.text) !== undefined;
}

/** `(Økonomiforvaltningen)` below the points: who recommends, in brackets. `(1. behandling)` is none. */
function signedBy(document: Document, blocks: readonly RawBlock[]): Passage | undefined {
  for (const block of blocks) {
    if (block.type !== 'paragraph') continue;
    const name = BRACKETED_NAME.exec(block.passage.text)?.[1];
    if (name !== undefined && document.grammar.groups.bodyWord.match(name)) return subPassage(block.passage, 1, 1 + name.length);
  }
  return undefined;
}

/** The `og` that joins a point to the next one is no part of it. */
function withoutJoin(whole: Passage): Passage {
  // What is left of a table: `at | dagsordenen godkendes |`.
  const passage = whole.text.endsWith('|') ? subPassage(whole, 0, whole.text.length - 1) : whole;
  const join = JOIN.exec(passage.text);
  return join ? subPassage(passage, 0, join.index) : passage;
}

function pointOf(passage: Passage): Point {
  const own = withoutJoin(passage);
  return { text: own.text, span: spanIn(own) };
}

function toPoint(item: RawItem): Point {
  const number = NUMBERED_MARKER.exec(item.marker)?.[1];
  const point = pointOf(item.passage);
  return number === undefined ? point : { number, text: point.text, span: point.span };
}
