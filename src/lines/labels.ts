/** Which lines are or begin with a label of the grammar: asked once, since every later stage wants to know. */
import { HAS_LETTER } from '../grammar/characters.js';
import { camelAt, isUpperAt } from '../grammar/letters.js';
import type { Grammar, Match } from '../grammar/types.js';
import type { SectionKind } from '../schema/referat.js';
import { bulletLength } from './bullet.js';
import type { Furniture } from './furniture.js';
import { indentOf, isBlank, type Line } from './line.js';

/** A section label and where it stands in the plain text of its line. */
export interface Label {
  readonly match: Match;
  readonly kind: SectionKind;
  readonly from: number;
  readonly to: number;
  /** Where the text behind it begins, if the section's text begins on the same line. */
  readonly rest: number | undefined;
  /** Weak labels are as common as subheads inside a text, so they need other evidence. */
  readonly weak: boolean;
}

/** Line index → the label on the line, weak ones included. */
export type Labels = ReadonlyMap<number, Label>;

const LONGEST_LABEL = 140;
/** A label with its text on the same line is one of the short ones. */
const LONGEST_RUN_IN = 60;

/** Text without a closing colon: labels stand with and without one. */
export const withoutColon = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

/** Finds the lines with section labels. A row of a table is none, whatever its cells say. */
export function findLabels(
  lines: readonly Line[],
  furniture: Furniture,
  rows: ReadonlySet<number>,
  numbered: ReadonlyMap<number, Label | undefined>,
  grammar: Grammar,
): Labels {
  const labels = new Map<number, Label>();
  for (const line of lines) {
    if (isBlank(line) || furniture.has(line.index) || rows.has(line.index)) continue;
    const label = numbered.get(line.index) ?? readLabel(grammar, lines, line);
    if (label) labels.set(line.index, label);
  }
  return labels;
}

/** The label on a line that stands among no others, as in the cell of a table. */
export const readLabelAlone = (grammar: Grammar, line: Line): Label | undefined => readLabel(grammar, [], line);

function readLabel(grammar: Grammar, lines: readonly Line[], line: Line): Label | undefined {
  const isShort = line.text.length <= LONGEST_LABEL + 20;
  const spaced = spaceBeforeText(line.text);
  if (!isShort && spaced < 0 && !mayRunIn(line.text.slice(0, LONGEST_RUN_IN + 10))) return undefined;
  const { text } = line.passage;
  const bullet = bulletLength(text);
  const from = bullet > 0 && isListed(lines, line) ? 0 : bullet;
  if (!isUpperAt(text, from)) return undefined;
  const plain = isShort ? (labelAt(grammar, text, from, withoutColon(text).length) ?? readStopped(grammar, lines, line, from)) : undefined;
  const isBody = isShort && plain?.weak !== false && text.endsWith(':');
  const whole = (isBody ? readBody(grammar, lines, line, from, text.length - 1) : undefined) ?? plain;
  return (
    whole ??
    readRunIn(grammar, lines, line, from) ??
    (spaced < 0 ? undefined : readSpaced(grammar, text, from)) ??
    readColumn(grammar, lines, line, from)
  );
}

/** `Indstilling.`, alone below a blank line: the stop of a sentence behind a label of what every case has. */
function readStopped(grammar: Grammar, lines: readonly Line[], { index, passage: { text } }: Line, from: number): Label | undefined {
  const above = lines[index - 1];
  const label = text.endsWith('.') && above && isBlank(above) ? labelAt(grammar, text, from, text.length - 1) : undefined;
  return label && !label.weak && STOPPED.has(label.kind) ? label : undefined;
}

const STOPPED: ReadonlySet<SectionKind> = new Set(['resume', 'anledning', 'baggrund', 'sagsfremstilling', 'indstilling', 'beslutning']);

/**
 * `Beslutning Godkendt.`, `INDSTILLING Forvaltningen indstiller, at`, `Sagens forløb 05-02-2013 Økonomiudvalget`: the page lost the line end
 * between a label and its text, and the text begins as only the text of such a section does.
 */
function readSpaced(grammar: Grammar, text: string, from: number): Label | undefined {
  const to = spaceBeforeText(text, from);
  const label = to < 0 ? undefined : labelAt(grammar, text, from, to, to + 1);
  if (!label || label.weak) return undefined;
  const rest = text.slice(to + 1);
  const { outcome, leadIn, date } = grammar.groups;
  if (label.kind === 'beslutning') return outcome.match(rest)?.start === 0 ? label : undefined;
  if (label.kind === 'indstilling') return leadIn.match(rest) ? label : undefined;
  return label.kind === 'sagsgang' && date.match(rest)?.start === 0 ? label : undefined;
}

/** The first blank of a line with a capital or a digit behind it, where a label may end; −1 where none is. */
function spaceBeforeText(text: string, from = 0): number {
  const last = Math.min(text.length, from + LONGEST_SPACED);
  for (let at = text.indexOf(' ', from); at > from && at < last; at = text.indexOf(' ', at + 1)) {
    const code = text.charCodeAt(at + 1);
    if ((code >= 48 && code <= 57) || isUpperAt(text, at + 1)) return at;
  }
  return -1;
}

const LONGEST_SPACED = 30;

/** `Resumé        Budgettet viser ⏎               et overskud.`: labels in a column of their own, with their text beside them. */
function readColumn(grammar: Grammar, lines: readonly Line[], line: Line, from: number): Label | undefined {
  const tab = line.text.indexOf('\t');
  // `Beslutning ⇥ Godkendt.`
  if (tab > 0 && tab <= LONGEST_RUN_IN && from === 0) return labelAt(grammar, line.passage.text, 0, tab, tab);
  const gap = line.text.indexOf(COLUMN_GAP);
  if (gap < 0 || gap > LONGEST_RUN_IN || from > 0) return undefined;
  const beside = line.text.slice(gap).trimStart();
  const column = line.start - line.from + line.text.length - beside.length;
  const next = lines[line.index + 1];
  if (!next || (!isBlank(next) && indentOf(next) < column) || beside.includes(COLUMN_GAP) || !HAS_LETTER.test(beside)) return undefined;
  const label = labelAt(grammar, line.passage.text, 0, gap, gap);
  return label?.weak === true ? undefined : label;
}

/** Further apart than words of a text are, justified or not. */
export const COLUMN_GAP = '   ';

/**
 * `Byrådet, den 24. marts 2020:`, `Byrådet: Godkendt.`: only the colon makes it a label, and `Sølby, den 24. marts 2020:` names no body.
 * Without a date a body heads anything, people too, so that what follows must say what it decided.
 */
function readBody(grammar: Grammar, lines: readonly Line[], line: Line, from: number, colon: number): Label | undefined {
  const { text } = line.passage;
  const isRunIn = colon + 1 < text.length;
  const label = labelAt(grammar, text, from, colon + 1, isRunIn ? colon + 1 : undefined);
  const { body, date } = label?.match.slots ?? {};
  if (!label || !body || !grammar.groups.bodyWord.match(body.text)) return undefined;
  const said = isRunIn ? text.slice(colon + 1) : (nextText(lines, line.index + 1)?.passage.text ?? '');
  if (!date && !grammar.groups.outcome.match(said)) return undefined;
  // `Byrådet, 3. marts 2025: en aften i havnen` decides nothing.
  return { ...label, to: text.slice(0, colon).trimEnd().length, weak: label.weak || isRunIn };
}

function nextText(lines: readonly Line[], from: number): Line | undefined {
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line && !isBlank(line)) return line;
  }
  return undefined;
}

const mayRunIn = (start: string): boolean => start.includes(':') || camelAt(start, 0, start.length) >= 0;

/** A bullet between bullets makes a list item, not a label: `- Anledning ⏎ - Beslutning ⏎ - Bilag`. */
function isListed(lines: readonly Line[], line: Line): boolean {
  const isItem = (other: Line | undefined): boolean =>
    other !== undefined && indentOf(other) === indentOf(line) && bulletLength(other.text) > 0;
  return isItem(lines[line.index - 1]) || isItem(lines[line.index + 1]);
}

function labelAt(grammar: Grammar, text: string, from: number, to: number, rest?: number): Label | undefined {
  const match = to - from > LONGEST_LABEL ? undefined : grammar.groups.section.match(text.slice(from, to));
  // `Følgende blev nævnt på Byrådets møde den 27. september 2021:` and `Dato 3. marts 2016` name no body.
  const body = match?.slots.body?.text;
  const { finite, headerField } = grammar.groups;
  if (!match || (body !== undefined && [finite, headerField].some((group) => group.match(body) !== undefined))) return undefined;
  const { kind, weak } = match.entry.attributes;
  return { match, kind: kind as SectionKind, from, to, rest, weak: weak === true };
}

/** `Beslutning: Godkendt.` and, where a page lost the line end, `BeslutningGodkendt.` */
function readRunIn(grammar: Grammar, lines: readonly Line[], line: Line, from: number): Label | undefined {
  const { text } = line.passage;
  const colon = text.indexOf(':', from);
  const behindColon =
    colon > 0 && colon - from <= LONGEST_RUN_IN
      ? (labelAt(grammar, text, from, text.slice(0, colon).trimEnd().length, colon + 1) ?? readBody(grammar, lines, line, from, colon))
      : undefined;
  const glued = behindColon ? undefined : labelAtCamel(grammar, text, from);
  return behindColon ?? (glued?.weak === true ? undefined : glued);
}

function labelAtCamel(grammar: Grammar, text: string, from: number): Label | undefined {
  const end = camelAt(text, from, from + LONGEST_RUN_IN) + 1;
  return end > from + 1 ? labelAt(grammar, text, from, end, end) : undefined;
}

/** A label that is its whole line and no weak one: nothing but a section begins so. */
export const isWholeLabel = (label: Label | undefined): boolean => label !== undefined && !label.weak && label.rest === undefined;
