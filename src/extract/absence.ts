/** Absence noted inside an item: a sentence about somebody, or names alone. */
import type { RawBlock } from '../lines/blocks.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Person } from '../schema/referat.js';
import type { Document } from '../split/context.js';
import { readPeople } from './people.js';

/** The people of one block of a fravaer section. */
export function readAbsent(document: Document, block: RawBlock): readonly Person[] {
  if (block.type === 'table') return [];
  const passages = block.type === 'list' ? block.items.map((item) => item.passage) : [block.passage];
  return passages
    .filter(({ text }) => document.grammar.groups.nobody.match(text) === undefined)
    .flatMap((passage) => readAbsence(document, passage) ?? readPeople(document.grammar, passage));
}

/** `Mathilde Rønhave (A) deltog ikke i behandlingen af dette punkt.`; undefined for a passage that is no such sentence. */
export function readAbsence(document: Document, passage: Passage): readonly Person[] | undefined {
  const match = document.grammar.groups.absence.match(passage.text);
  const { who, party, instead } = match?.slots ?? {};
  // `Ulla Kjær deltog i stedet.` names one who was there.
  if (instead) return [];
  if (!who) return undefined;
  if (!party) return readPeople(document.grammar, subPassage(passage, who.start, who.end));
  return [{ name: who.text, party: party.text, span: spanIn(passage, who.start, party.end + 1) }];
}
