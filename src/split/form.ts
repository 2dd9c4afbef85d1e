/** The form of an item heading: number, title and mark of access, as one line says them. */
import { ACCESS_CLOSES, ACCESS_MARK_END, ACCESS_OPENS } from '../grammar/characters.js';
import { bulletLength } from '../lines/bullet.js';
import { withoutColon } from '../lines/labels.js';
import type { Passage } from '../markdown/passage.js';
import { subPassage } from '../markdown/passage.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { Document } from './context.js';

export interface PunktForm {
  readonly form: string;
  /** How much the form alone says that this is an item: `Punkt 3:` much, `3. ` hardly anything. */
  readonly strength: number;
  readonly number?: Passage;
  readonly title?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
}

/** A line's text without a bullet before it. */
export function withoutBullet(passage: Passage): Passage {
  const length = bulletLength(passage.text);
  return length > 0 ? subPassage(passage, length) : passage;
}

/** A line that only says whether the item is open: `Åbent punkt`, `Lukket`. */
export function readMark(document: Document, passage: Passage): 'open' | 'closed' | undefined {
  const match = passage.text.length > 60 ? undefined : document.grammar.groups.closed.match(passage.text);
  return match?.start === 0 && match.end >= withoutColon(passage.text).length
    ? (match.entry.attributes.visibility as 'open' | 'closed')
    : undefined;
}

/** Reads a line as a numbered item heading, or undefined where it has no such form. */
export function readPunktForm(document: Document, passage: Passage): PunktForm | undefined {
  const match = document.grammar.groups.punkt.match(passage.text);
  if (!match) return undefined;
  const number = partOf(passage, match, 'number');
  const title = partOf(passage, match, 'title');
  const strength = Number(match.entry.attributes.strength ?? 0);
  const access = readAccess(document.grammar, title ?? passage);
  return {
    form: match.entry.id,
    strength,
    ...(number && { number }),
    ...(title && (access.title ? { title: access.title } : { title })),
    ...(access.visibility && { visibility: access.visibility }),
    ...(access.visibilityAt && { visibilityAt: access.visibilityAt }),
  };
}

interface Access {
  readonly title?: Passage;
  readonly visibility?: 'open' | 'closed';
  readonly visibilityAt?: Passage;
}

/** `Lukket punkt: Køb af areal`, `Køb af areal - Lukket punkt`, `Køb af areal (Lukket)`: the mark is no part of the title. */
export function readAccess(grammar: Grammar, title: Passage): Access {
  const text = title.text;
  for (const match of grammar.groups.closed.matchAll(text)) {
    const before = text.slice(0, match.start).trimEnd();
    const after = text.slice(match.end);
    const visibility = match.entry.attributes.visibility as 'open' | 'closed';
    const visibilityAt = subPassage(title, match.start, match.end);
    if (before === '' && ACCESS_MARK_END.test(text.slice(match.start, match.end)) && after.trim() !== '')
      return { visibility, visibilityAt, title: subPassage(title, match.end) };
    if (before !== '' && ACCESS_CLOSES.test(after) && ACCESS_OPENS.test(before))
      return { visibility, visibilityAt, title: subPassage(title, 0, before.replace(ACCESS_OPENS, '').length) };
  }
  return {};
}

/** A mark before the title ends with a colon or dash, else it is a word of the title. */

function partOf(passage: Passage, match: Match, slot: string): Passage | undefined {
  const found = match.slots[slot];
  return found && subPassage(passage, found.start, found.end);
}
