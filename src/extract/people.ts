/** People in attendance lists: name, party and role, however the list writes them. */
import { NAME, NAME_END, NAME_SEPARATOR, PARTY, ROLE, ROLE_FOLLOWS, STARTS_CAPITAL } from '../grammar/characters.js';
import { spanIn, subPassage, type Passage } from '../markdown/passage.js';
import type { Person } from '../schema/referat.js';

/** Reads the people of one line: one name, or a run of names between commas, semicolons or `og`. */
export function readPeople(passage: Passage): readonly Person[] {
  return splitNames(passage.text).flatMap(([from, to]) => {
    const person = readPerson(subPassage(passage, from, to));
    return person ? [person] : [];
  });
}

/** A comma ends a name unless what follows is a role or a party: `Lone Vestergren (A), borgmester`. */
function splitNames(text: string): readonly (readonly [number, number])[] {
  const parts: [number, number][] = [];
  let start = 0;
  for (const found of text.matchAll(NAME_SEPARATOR)) {
    const after = text.slice(found.index + found[0].length);
    if (ROLE_FOLLOWS.test(after) && found[0].trim().startsWith(',')) continue;
    parts.push([start, found.index]);
    start = found.index + found[0].length;
  }
  parts.push([start, text.length]);
  return parts;
}

/** `Lone Vestergren (A), borgmester`: the name ends at a bracket, a comma or a dash between blanks. */
function readPerson(passage: Passage): Person | undefined {
  const text = withoutStops(passage.text);
  const end = text.search(NAME_END);
  const name = (end < 0 ? text : text.slice(0, end)).trim();
  if (!STARTS_CAPITAL.test(name) || !NAME.test(name)) return undefined;
  const rest = end < 0 ? '' : text.slice(end);
  const party = PARTY.exec(rest)?.[1]?.trim();
  const role = ROLE.exec(rest)?.[1]?.trim();
  return { name, ...(party && { party }), ...(role && { role }), span: spanIn(passage) };
}

function withoutStops(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
