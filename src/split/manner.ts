/** How a document writes its sections: what all its labels together show, before any item is split. */
import type { Meeting, SectionKind } from '../schema/referat.js';
import type { Document } from './context.js';

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
  /** Weak labels that come again with a colon, alone on their lines: `Konklusion:` below each item is no subhead. */
  readonly returning: ReadonlySet<string>;
  /** Whose decisions are this meeting's. */
  readonly meeting: Pick<Meeting, 'body' | 'date'>;
}

/** Looks over all labels before any item is split. */
export function readManner(document: Document, meeting: Pick<Meeting, 'documentType' | 'present' | 'body' | 'date'>): Manner {
  const { documentType, present } = meeting;
  const labels = [...document.labels];
  const kinds = new Set(labels.flatMap(([, label]) => (label.weak ? [] : [label.kind])));
  const marked = labels.filter(([index]) => (document.lines[index]?.level ?? 0) > 0);
  return {
    // `Dagsorden:` above the items of minutes that say who was there heads no agenda.
    isAgenda: documentType === 'dagsorden' && present.length === 0,
    intro: kinds.has('anledning')
      ? 'anledning'
      : kinds.has('resume')
        ? 'resume'
        : kinds.has('sagsfremstilling')
          ? 'anledning'
          : 'sagsfremstilling',
    marksLabels: marked.length > labels.length / 2,
    returning: findReturning(document),
    meeting,
  };
}

function findReturning(document: Document): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const [index, { weak, rest }] of document.labels) {
    const { text } = document.lines[index]?.passage ?? { text: '' };
    if (!weak || rest !== undefined || !text.endsWith(':')) continue;
    if (seen.has(text)) again.add(text);
    seen.add(text);
  }
  return again;
}
