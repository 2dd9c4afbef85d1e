/** How a document writes its sections: what all its labels together show, before any item is split. */
import { highest } from '../lists.js';
import { readOwner } from '../extract/decision.js';
import { isAllUpper } from '../grammar/letters.js';
import type { Label } from '../lines/labels.js';
import { subPassage } from '../markdown/passage.js';
import type { Meeting, SectionKind } from '../schema/referat.js';
import type { Document } from './context.js';
import { findLabelLike, findReturningLabels, findTellingLabels } from './label-like.js';
import type { RawPunkt } from './punkter.js';

/** How this document writes its sections: what all items together show about each. */
export interface Manner {
  /** Written before the meeting: nothing in it was done. */
  readonly isAgenda: boolean;
  /**
   * What a text before the first label is: its occasion; a summary where the document has labels for that and none for the other; the case
   * itself where no label says of any text that it is the case.
   */
  readonly intro: SectionKind;
  readonly marksLabels: boolean;
  /** The deepest level of headings at which labels stand: what is deeper is a subhead inside a text. */
  readonly deepest: number;
  /** True where no label says what this meeting decided: `Politisk behandling` does then, as regions have it. */
  readonly lacksDecisions: boolean;
  /** All its labels are in capitals, as regions have them: a weak one in capitals is then none of the text. */
  readonly hasCapitals: boolean;
  /** Labels that are weak or that the grammar does not know, which come again below several items. */
  readonly returning: ReadonlySet<string>;
  /** Labels that the grammar does not know, and what their texts say that they are. */
  readonly telling: ReadonlyMap<string, SectionKind>;
  /** Whose decisions are this meeting's. */
  readonly meeting: Pick<Meeting, 'body' | 'date'>;
}

/** Looks over all labels before any item is split. */
export function readManner(
  document: Document,
  meeting: Pick<Meeting, 'documentType' | 'present' | 'absent' | 'body' | 'date'>,
  punkter: readonly Pick<RawPunkt, 'start'>[],
): Manner {
  const { documentType, present, absent } = meeting;
  // `REFERAT` in the header is no label of an item.
  const first = document.lines.findIndex(({ start }) => start >= (punkter[0]?.start ?? 0));
  const labels = [...document.labels].filter(([index]) => index >= first);
  const kinds = new Set(labels.flatMap(([, label]) => (label.weak ? [] : [label.kind])));
  const marked = labels.filter(([index]) => (document.lines[index]?.level ?? 0) > 0);
  const labelLike = findLabelLike(
    document,
    punkter.map(({ start }) => start),
  );
  const strong = labels.filter(([, label]) => !label.weak);
  const lacksDecisions = !labels.some(([index, label]) => isOwnDecision(document, meeting, index, label));
  return {
    // `Dagsorden:` above the items of minutes that say who was there heads no agenda.
    isAgenda: documentType === 'dagsorden' && present.length === 0,
    intro: introOf(kinds),
    marksLabels: marked.length > labels.length / 2,
    deepest: highest([0, ...marked.filter(([, label]) => !label.weak).map(([index]) => document.lines[index]?.level ?? 0)]),
    lacksDecisions,
    hasCapitals: strong.length >= FEWEST_CAPITALS && strong.filter(([index]) => isCapital(document, index)).length > strong.length / 2,
    returning: findReturningLabels(document, labelLike, [...present, ...absent]),
    telling: findTellingLabels(document, labelLike, lacksDecisions),
    meeting,
  };
}

/** A label or two in capitals show no habit. */
const FEWEST_CAPITALS = 4;

const isCapital = ({ lines }: Document, index: number): boolean => isAllUpper(lines[index]?.passage.text ?? '');

function introOf(kinds: ReadonlySet<SectionKind>): SectionKind {
  if (kinds.has('anledning')) return 'anledning';
  if (kinds.has('resume')) return 'resume';
  return kinds.has('sagsfremstilling') ? 'anledning' : 'sagsfremstilling';
}

function isOwnDecision(document: Document, meeting: Pick<Meeting, 'body' | 'date'>, index: number, label: Label): boolean {
  const passage = document.lines[index]?.passage;
  const heading = passage && subPassage(passage, label.from, label.to);
  return label.kind === 'beslutning' && !label.weak && readOwner(document, meeting, heading, label.match).own;
}
