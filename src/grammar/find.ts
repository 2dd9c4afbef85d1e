/** Every place of a pattern in a text, in order. An iterator of matches, as the language has it, makes a new pattern for each text. */

/** The matches of a global pattern, which finds no empty ones. */
export function findAll(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return NONE;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) all.push(found);
  return all;
}

const NONE: readonly RegExpExecArray[] = [];
