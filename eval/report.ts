/** The figures of a gold folder: a row for each field, and each group left out in turn. */
import { add, f1, NOTHING, onLevels, sizeOf, type Count } from './count.js';
import { bootstrap, type Interval } from './bootstrap.js';
import { LEVELS, type Level } from './match.js';
import { FIELD_NAMES, type DocumentScore, type Miss } from './score.js';

/** A scored document with the municipality or body it is of. */
export interface Scored {
  readonly name: string;
  readonly group: string;
  readonly score: DocumentScore;
}

export interface Row {
  readonly name: string;
  /** How many values the gold has. */
  readonly size: number;
  readonly figures: Readonly<Record<Level, number>>;
  /** Of the strict figure. */
  readonly interval: Interval;
}

/** A group seen alone, and everything without it. */
export interface LeftOut {
  readonly group: string;
  readonly documents: number;
  readonly punkter: number;
  readonly alone: { readonly fields: number; readonly punkter: number };
  readonly without: { readonly fields: number; readonly punkter: number };
}

export interface Report {
  readonly documents: number;
  readonly groups: number;
  readonly rows: readonly Row[];
  readonly leaveOneOut: readonly LeftOut[];
  readonly misses: readonly (Miss & { readonly document: string })[];
}

/** What the table says of all fields together, and of items that are right in every field. */
export const ALL_FIELDS = 'all fields';
export const WHOLE_PUNKTER = 'whole punkter';

/** Sums up the scores of documents. */
export function reportOn(scored: readonly Scored[]): Report {
  const groups = [...new Set(scored.map(({ group }) => group))].sort().map((group) => scored.filter((one) => one.group === group));
  const measures: readonly Measure[] = [
    ...FIELD_NAMES.map((field): Measure => ({
      name: field,
      ...measureCount((one, level) => [one.score.fields[field]?.[level] ?? NOTHING]),
    })),
    { name: ALL_FIELDS, ...measureCount(allCounts) },
    { name: WHOLE_PUNKTER, size: punkterOf, figure: wholePunkter },
  ];
  return {
    documents: scored.length,
    groups: groups.length,
    rows: measures.flatMap((measure) => rowOf(measure, scored, groups)),
    leaveOneOut: groups.map((group) => leaveOut(group, scored)),
    misses: scored.flatMap(({ name, score }) => score.misses.map((miss) => ({ document: name, ...miss }))),
  };
}

interface Measure {
  readonly name: string;
  readonly size: (of: readonly Scored[]) => number;
  /** Undefined where there is nothing to measure. */
  readonly figure: (of: readonly Scored[], level: Level) => number | undefined;
}

/** The F1 of counts of documents. */
function measureCount(counts: (one: Scored, level: Level) => readonly Count[]): Pick<Measure, 'size' | 'figure'> {
  const sum = (of: readonly Scored[], level: Level): Count => of.flatMap((one) => counts(one, level)).reduce(add, NOTHING);
  return { size: (of) => sizeOf(sum(of, 'strict')), figure: (of, level) => f1(sum(of, level)) };
}

function rowOf({ name, size, figure }: Measure, scored: readonly Scored[], groups: readonly (readonly Scored[])[]): readonly Row[] {
  const interval = bootstrap(groups, (drawn) => figure(drawn.flat(), 'strict'));
  if (interval === undefined) return [];
  return [{ name, size: size(scored), figures: onLevels((level) => figure(scored, level) ?? 0), interval }];
}

const allCounts = ({ score }: Scored, level: Level): readonly Count[] => Object.values(score.fields).map((counts) => counts[level]);

const punkterOf = (of: readonly Scored[]): number => of.reduce((all, { score }) => all + score.items.all, 0);

const wholePunkter: Measure['figure'] = (of, level) => {
  const all = punkterOf(of);
  return all === 0 ? undefined : of.reduce((right, { score }) => right + score.items.right[level], 0) / all;
};

function leaveOut(group: readonly Scored[], all: readonly Scored[]): LeftOut {
  const others = all.filter((one) => !group.includes(one));
  const figures = (of: readonly Scored[]): LeftOut['alone'] => ({
    fields: measureCount(allCounts).figure(of, 'strict') ?? 0,
    punkter: wholePunkter(of, 'strict') ?? 0,
  });
  return {
    group: group[0]?.group ?? '',
    documents: group.length,
    punkter: punkterOf(group),
    alone: figures(group),
    without: figures(others),
  };
}

const score = (figure: number): string => figure.toFixed(3);

/** The report as two Markdown tables, which are readable in a terminal too. */
export function tablesOf({ documents, groups, rows, leaveOneOut }: Report): string {
  const fields = tableOf(
    ['field', 'values', ...LEVELS.flatMap((level) => (level === 'strict' ? [level, '95 %'] : [level]))],
    rows.map(({ name, size, figures, interval }) => [
      name,
      String(size),
      score(figures.strict),
      `${score(interval.low)}–${score(interval.high)}`,
      score(figures.soft),
      score(figures.near),
    ]),
  );
  const left = tableOf(
    ['left out', 'documents', 'punkter', 'fields: alone', 'without', 'whole punkter: alone', 'without'],
    leaveOneOut.map(({ group, documents: of, punkter, alone, without }) => [
      group,
      String(of),
      String(punkter),
      score(alone.fields),
      score(without.fields),
      score(alone.punkter),
      score(without.punkter),
    ]),
  );
  return `${documents} documents of ${groups} municipalities and bodies\n\n${fields}\n\n${left}\n`;
}

function tableOf(head: readonly string[], body: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(...[head, ...body].map((row) => (row[i] ?? cell).length)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, i) => pad(cell, widths[i] ?? 0, i)).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** Names stand left, figures right. */
const pad = (cell: string, width: number, column: number): string => (column === 0 ? cell.padEnd(width) : cell.padStart(width));

/** Each thing that is not as the gold has it, a line each. */
export const missLines = ({ misses }: Report): string =>
  misses
    .map(({ document, place, field, gold, got }) => `${document}, ${place}, ${field}: expected ${quote(gold)}, found ${quote(got)}\n`)
    .join('');

const quote = (value: string | undefined): string => (value === undefined ? 'nothing' : JSON.stringify(value));
