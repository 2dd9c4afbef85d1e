/** `Valg af ordstyrer ⏎ Niels Strandby`: the title says that somebody is elected, the text only who. */
import type { Passage } from '../markdown/passage.js';
import type { Document } from '../split/context.js';
import { readPeople } from './people.js';

/** True where a text below an election's title is nothing but names. */
export function isElection(document: Document, title: string, passage: Passage): boolean {
  if (passage.text.length > LONGEST_ANSWER || document.grammar.groups.electionTitle.match(title) === undefined) return false;
  const people = readPeople(document.grammar, passage);
  return people.length > 0 && people.reduce((sum, { name }) => sum + name.length, 0) * 2 > passage.text.length;
}

const LONGEST_ANSWER = 200;
