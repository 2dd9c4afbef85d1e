/** Minutes cut by the clock: `19.00-19.15 - Drøftelse`, `19.15-19.45 Budget for skolen`. Three slots that follow each other are an agenda. */
import { findAll } from '../grammar/find.js';
import { DIGITS } from '../grammar/characters.js';
import { subPassage } from '../markdown/passage.js';
import type { Line } from '../lines/line.js';
import type { Contents } from './contents.js';
import { isFilled, type Document } from './context.js';
import type { Candidate } from './evidence.js';
import { withoutBullet } from './form.js';

const FEWEST = 3;

/** The items of minutes that have neither numbers nor labels, but times. */
export function findTimeSlots(document: Document, contents: Contents | undefined): readonly Candidate[] {
  const found: Candidate[] = [];
  let end = '';
  for (const line of document.lines) {
    if (!isFilled(document, line) || line.text.length > LONGEST || document.rows.has(line.index)) continue;
    if (contents && line.index < contents.to) continue;
    const slot = readSlot(document, line, end);
    if (!slot) continue;
    found.push(slot.candidate);
    end = slot.end;
  }
  const isProgramme = found.some(({ line }, i) => found[i + 1]?.line.index === line.index + 1);
  return found.length >= FEWEST && !isProgramme ? found : [];
}

const LONGEST = 160;

function readSlot(document: Document, line: Line, before: string): { readonly candidate: Candidate; readonly end: string } | undefined {
  const passage = withoutBullet(line.passage);
  const { start, end, title } = document.grammar.groups.timeSlot.match(passage.text)?.slots ?? {};
  if (!start || !end || clock(start.text) < before) return undefined;
  // `Drøftelse` behind the time says how the item is treated, not what it is about.
  const own = title && document.grammar.groups.treatment.match(title.text) === undefined ? title : undefined;
  const { index } = line;
  const form = { form: 'time', strength: 0, ...(own && { title: subPassage(passage, own.start, own.end) }) };
  return { candidate: { line, first: index, at: index, to: index + 1, form, witnesses: [], weight: 0 }, end: clock(end.text) };
}

/** `9.15` and `kl. 09:15` as one. */
const clock = (text: string): string =>
  findAll(DIGITS, text)
    .map(([part]) => part.padStart(2, '0'))
    .join('')
    .padEnd(4, '0');
