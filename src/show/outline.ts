/** The outline of minutes for a terminal: what was understood, where it stands, and what there is to remark. */
import { countKept } from '../coverage/coverage.js';
import type { Diagnostic, OtherText, Punkt, Referat, Section, Span } from '../schema/referat.js';
import { pieceAt } from '../source/offset-map.js';
import { lineStarts, positionAt } from '../source/span.js';
import { paletteOf, type Palette } from '../report/color.js';
import { messageIn, type Language } from '../report/language.js';
import { printable, shorten, widthOf } from '../report/printable.js';
import { actsOf } from './acts.js';
import { inOrder } from './parts.js';
import { counted, percent, voteText, wordsIn, type ShowWords } from './words.js';

/** How an outline is made. */
export interface OutlineOptions {
  readonly language?: Language;
  /** For a terminal that shows colours. */
  readonly color?: boolean;
  /** Width of the terminal in columns. */
  readonly width?: number;
}

interface State {
  readonly referat: Referat;
  readonly text: string;
  readonly language: Language;
  readonly words: ShowWords;
  readonly palette: Palette;
  readonly width: number;
  readonly lineAt: (offset: number) => number;
  /** What stands before the lines of a punkt: as wide as the widest number. */
  readonly indent: string;
}

/** The outline of a document, given the text that its spans point into. Safe for a terminal; ends with a line end. */
export function outlineOf(referat: Referat, text: string, options: OutlineOptions = {}): string {
  const { language = 'en', color = false, width = 100 } = options;
  const starts = lineStarts(text);
  const lineAt = (offset: number): number => positionAt(starts, offset).line;
  const state: State = {
    referat,
    text,
    language,
    words: wordsIn(language),
    palette: paletteOf(color),
    width: Math.max(50, width),
    lineAt,
    indent: indentOf(referat),
  };
  const remarks = remarksOf(referat);
  const linesFor = (key: number, indent: string): readonly string[] =>
    (remarks.get(key) ?? []).map((found) => diagnosticLine(state, found, indent));
  const isInferred = referat.punkter.some(({ sections }) => sections.some(({ inferred }) => inferred));
  const note = isInferred ? [state.palette.dim(`* ${state.words.inferred}`)] : [];
  const parts = [
    headLines(state),
    linesFor(APART, ''),
    ...referat.punkter.map((punkt, i) => [...punktLines(state, punkt), ...linesFor(i, state.indent)]),
    note,
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines({ referat, text, words, palette, width }: State): readonly string[] {
  const { meeting, source, coverage, punkter } = referat;
  const name = [meeting.documentType?.toUpperCase(), meeting.body, meeting.organisation].filter((part) => part !== undefined);
  const times = [meeting.startTime, meeting.endTime].filter((part) => part !== undefined).join('–');
  const when = [[meeting.weekday, meeting.date].filter((part) => part !== undefined).join(' '), times, meeting.place ?? ''].filter(
    (part) => part !== '',
  );
  const people = (['present', 'absent'] as const).filter((list) => meeting[list].length > 0);
  const kept = countKept(meeting, text);
  const facts = [
    punkter.length === 0 ? words.noPunkter : counted(punkter.length, words.punkter),
    ...people.map((list) => `${meeting[list].length} ${words[list]}`),
    `${percent(coverage.claimed, coverage.characters)} ${words.coverage}`,
    ...(kept > 0 ? [`${kept} ${words.kept}`] : []),
  ];
  return [
    ...(source.path === undefined ? [] : [palette.dim(printable(source.path))]),
    ...(name.length === 0 ? [] : [palette.bold(shorten(printable(name.join(' · ')), width))]),
    ...(when.length === 0 ? [] : [shorten(printable(when.join(' · ')), width)]),
    palette.dim(facts.join(' · ')),
  ];
}

function punktLines(state: State, punkt: Punkt): readonly string[] {
  const { words, palette, width, indent } = state;
  const number = shorten(printable(punkt.number ?? '–'), WIDEST_NUMBER).padStart(indent.length - 2);
  const title = shorten(printable(punkt.title ?? words.untitled), width - indent.length);
  const meta = [
    punkt.journalNumber?.raw,
    punkt.visibility,
    punkt.durationMinutes && `${punkt.durationMinutes} ${words.minutes}`,
    linesOf(state, punkt.span, true),
  ];
  return [
    `${palette.cyan(number)}  ${palette.bold(title)}`,
    `${indent}${palette.dim(printable(meta.filter((part) => part !== undefined).join(' · ')))}`,
    ...inOrder(punkt).map((part) => sectionLine(state, punkt, part)),
  ];
}

const WIDEST_NUMBER = 8;

const indentOf = ({ punkter }: Referat): string =>
  ' '.repeat(2 + punkter.reduce((width, { number = '' }) => Math.max(width, Math.min(WIDEST_NUMBER, widthOf(printable(number)))), 1));

/** Wide enough for every kind of section. */
const KIND_WIDTH = 16;
const LINES_WIDTH = 9;

function sectionLine(state: State, punkt: Punkt, part: Section | OtherText): string {
  const { palette, width, indent, words } = state;
  const name = !('kind' in part) ? words.text : part.kind === 'andet' ? (part.heading ?? part.kind) : part.kind;
  const kind = shorten(`${printable(name)}${'kind' in part && part.inferred ? '*' : ''}`, KIND_WIDTH).padEnd(KIND_WIDTH);
  const lines = linesOf(state, part.span, false).padEnd(LINES_WIDTH);
  const room = width - indent.length - KIND_WIDTH - LINES_WIDTH - 2;
  return `${indent}${palette.magenta(kind)} ${palette.dim(lines)} ${shorten(printable('kind' in part ? gistOf(state, punkt, part) : countsOf(state, part)), room)}`.trimEnd();
}

/** What a section comes to: outcomes, points, attachments, or how it is built. */
function gistOf(state: State, punkt: Punkt, section: Section): string {
  const { words } = state;
  const decisions = punkt.decisions.filter(({ span }) => isSame(span, section.span));
  if (section.kind === 'beslutning' && decisions.length > 0)
    return decisions
      .flatMap(({ own, outcomes, text, votes = [], dissents = [] }) => [
        ...(own ? [] : [words.earlier]),
        ...(outcomes.length === 0 ? [text.replaceAll('\n', ' ')] : actsOf(outcomes).map(({ name, evidence }) => `${name} “${evidence}”`)),
        ...votes.map((vote) => voteText(vote, words)),
        ...dissents.map(({ by }) => [words.dissent, ...by].join(' ')),
      ])
      .join(' · ');
  if (section.kind === 'indstilling' && punkt.recommendation && isSame(punkt.recommendation.span, section.span))
    return [punkt.recommendation.by, counted(punkt.recommendation.points.length, words.points)]
      .filter((part) => part !== undefined)
      .join(' · ');
  if (section.kind === 'bilag')
    return punkt.bilag
      .filter(({ span }) => isWithin(span, section.span))
      .map(({ title }) => title)
      .join(' · ');
  return countsOf(state, section);
}

function countsOf({ words }: State, { blocks }: Pick<Section, 'blocks'>): string {
  const number = (...types: readonly string[]): number => blocks.filter(({ type }) => types.includes(type)).length;
  return [
    [number('paragraph', 'heading'), words.paragraphs] as const,
    [number('list'), words.lists] as const,
    [number('table'), words.tables] as const,
  ]
    .filter(([found]) => found > 0)
    .map(([found, forms]) => counted(found, forms))
    .join(', ');
}

function linesOf({ lineAt, words }: State, [start, end]: Span, worded: boolean): string {
  const first = lineAt(start);
  const last = lineAt(Math.max(start, end - 1));
  const range = first === last ? String(first) : `${first}–${last}`;
  return worded ? `${words.lines[first === last ? 0 : 1]} ${range}` : range;
}

function diagnosticLine({ palette, language, width }: State, diagnostic: Diagnostic, indent: string): string {
  const { severity, line, column } = diagnostic;
  const [sign, paint] = severity === 'error' ? ['✖', palette.red] : severity === 'warning' ? ['⚠', palette.yellow] : ['ℹ', palette.blue];
  const text = shorten(`${line}:${column} ${printable(messageIn(diagnostic, language))}`, width - indent.length - 2);
  return `${indent}${paint(sign)} ${severity === 'info' ? palette.dim(text) : text}`;
}

/** The key of the diagnostics that are about no single punkt. */
const APART = -1;

/** Diagnostics by the index of the punkt they are in. */
function remarksOf({ punkter, diagnostics }: Referat): ReadonlyMap<number, readonly Diagnostic[]> {
  const starts = punkter.map(({ span }) => span[0]);
  const remarks = new Map<number, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const at = pieceAt(starts, diagnostic.span[0]);
    const punkt = punkter[at];
    const key = punkt && isWithin(diagnostic.span, punkt.span) ? at : APART;
    const list = remarks.get(key);
    if (list) list.push(diagnostic);
    else remarks.set(key, [diagnostic]);
  }
  return remarks;
}

const isWithin = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;
const isSame = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];
