/** Sections: an item cut at its labels. What stands before the first label, and a recommendation whose heading the converter lost, become inferred sections. */
import { append } from '../lists.js';
import { FILE_NAME, NUMBERED_WORD, STARTS_LOWER } from '../grammar/characters.js';
import { isBlank, type Line } from '../lines/line.js';
import { endsSentence } from '../lines/sentence.js';
import type { SectionKind } from '../schema/referat.js';
import { isFilled, type Document } from './context.js';
import { splitCell } from './cell-sections.js';
import type { Manner } from './manner.js';
import type { RawPunkt } from './punkter.js';
import { addLostRecommendation, decides, endOfPoints, isEmpty, isOwnDecision, readLabels } from './section-labels.js';
import { makeSection, type Opening, type RawSection } from './section.js';
import { readIntro, readUnlabelled } from './unlabelled.js';

/** Splits the lines of one item. */
export function splitSections(
  document: Document,
  manner: Manner,
  raw: Pick<RawPunkt, 'content' | 'title' | 'cells'>,
): readonly RawSection[] {
  const { content: lines, title, cells } = raw;
  if (cells) return [...cells.flatMap((cell) => splitCell(document, cell)), ...makeSection(document, { kind: undefined }, lines)];
  const labels = readLabels(document, manner, raw);
  const hasRecommendation = [...labels.values()].some((label) => label.kind === 'indstilling');
  if (!hasRecommendation) addLostRecommendation(document, manner, lines, labels);
  const starts = [...labels.keys()].sort((a, b) => a - b);
  const before = lines.slice(0, starts[0] ?? lines.length);
  const intro = labels.size > 0 ? readIntro(document, manner, before) : readUnlabelled(document, manner, before, title?.text ?? '');
  const sections = [...intro];
  for (const [k, start] of starts.entries()) {
    const label = labels.get(start);
    if (!label) continue;
    const next = starts[k + 1] ?? lines.length;
    const end = endOf(document, lines, start, next, label, labels.size);
    const body = [...(label.rest ? [label.rest] : label.heading ? [] : [label.line]), ...lines.slice(start + 1 + (label.taken ?? 0), end)];
    const above = labels.get(starts[k - 1] ?? -1);
    const isBetween =
      label.rest !== undefined && FIELDS.has(label.kind) && above && isEmpty(document, lines, (starts[k - 1] ?? 0) + 1, start);
    append(sections, isBetween ? resume(document, label, above, body) : makeSection(document, label, body));
    if (end < next) append(sections, readUnlabelled(document, manner, lines.slice(end, next), title?.text ?? ''));
  }
  const hasFiles = sections.some(({ kind }) => kind === 'bilag');
  return (
    hasFiles
      ? sections
      : sections.flatMap((section) => partFirstFiles(document, section)).flatMap((section) => partFiles(document, section))
  ).flatMap((section) => (section.kind === 'beslutning' ? partAbsence(document, manner, section) : section));
}

/**
 * Where nothing else has a label, what stands below the points of a recommendation without one has none either; nor has a sentence below the
 * value of a field, `Bilag: Høringsnotat ⏎⏎ Bestyrelsen besluttede at svare.`
 */
function endOf(document: Document, lines: readonly Line[], start: number, next: number, label: Opening, count: number): number {
  if (count === 1 && label.heading === undefined) return endOfPoints(document, lines, start);
  if (label.kind !== 'bilag' || label.rest === undefined) return next;
  for (let i = start + 2; i < next; i++) {
    const [above, line] = [lines[i - 1], lines[i]];
    if (above && line && isBlank(above) && decides(document, [line])) return i;
  }
  return next;
}

/**
 * `Byrådet. ⏎⏎ Lokalplanforslag.pdf ⏎ Bilag 2 Høringsnotat.pdf`, `Bilag 1: Oversigtskort`: files and numbered attachments at the end of a
 * section, in an item without a list of them.
 */
function partFiles(document: Document, section: RawSection): readonly RawSection[] {
  const { kind, heading, label: match, lines } = section;
  const filled = lines.filter((line) => isFilled(document, line));
  const first =
    filled[filled.findLastIndex(({ passage }) => !FILE_NAME.test(passage.text) && !isNumberedBilag(document, passage.text)) + 1];
  if (!first || (first === filled[0] && heading) || isFilled(document, document.lines[first.index - 1])) return [section];
  const at = lines.indexOf(first);
  return [
    ...makeSection(document, { kind, heading, match }, lines.slice(0, at)),
    ...makeSection(document, { kind: 'bilag' }, lines.slice(at)),
  ];
}

/** `Punkt 2 Ny sti ⏎⏎ Kort.pdf ⏎⏎ Rådet bad om en plan.`: names of files above the text of an item. */
function partFirstFiles(document: Document, section: RawSection): readonly RawSection[] {
  const { kind, heading, lines } = section;
  const text = lines.find((line) => isFilled(document, line) && !FILE_NAME.test(line.passage.text));
  if (heading || !text || text === lines.find((line) => isFilled(document, line))) return [section];
  const at = lines.indexOf(text);
  return [...makeSection(document, { kind: 'bilag' }, lines.slice(0, at)), ...makeSection(document, { kind }, lines.slice(at))];
}

/** `Bilag 2: Notat om støj` */
function isNumberedBilag({ grammar }: Document, text: string): boolean {
  const word = NUMBERED_WORD.exec(text)?.[1];
  return word !== undefined && grammar.groups.section.match(word)?.entry.attributes.kind === 'bilag';
}

/** Labels that hold a word or two and no text. */
const FIELDS: ReadonlySet<SectionKind> = new Set(['sagsgang', 'kompetence']);

/** `Resume ⏎⏎ Sagsforløb: ØU ⏎⏎ Udvalget bad i maj om …`: a field stands between a label and its text, which goes on behind it. */
function resume(document: Document, field: Opening, above: Opening, body: readonly Line[]): readonly RawSection[] {
  const end = body.findIndex((line, i) => i > 0 && isBlank(line));
  const at = end < 0 ? body.length : end;
  return [...makeSection(document, field, body.slice(0, at)), ...makeSection(document, { kind: above.kind }, body.slice(at))];
}

/** `Mathilde Rønhave (A) deltog ikke i behandlingen af dette punkt.` below a decision is no part of it. */
function partAbsence(document: Document, manner: Manner, section: RawSection): readonly RawSection[] {
  const kind = 'beslutning' as const;
  const { heading, label: match } = section;
  if (!isOwnDecision(document, manner, { kind, heading, match })) return [section];
  const sentences = sentencesOf(section.lines.filter((line) => isFilled(document, line)));
  const count = sentences.length - 1 - sentences.findLastIndex((lines) => !isAbsence(document, lines));
  const first = sentences.at(-count)?.[0];
  if (count === 0 || !first || (count === sentences.length && heading)) return [section];
  const at = section.lines.indexOf(first);
  const rest = { kind, heading, match };
  return [
    ...makeSection(document, rest, section.lines.slice(0, at)),
    ...makeSection(document, { kind: 'fravaer' }, section.lines.slice(at)),
  ];
}

/** Lines that go on in lower case are one sentence, whatever stands between them. */
function sentencesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sentences: Line[][] = [];
  for (const line of lines) {
    const last = sentences.at(-1);
    if (last && STARTS_LOWER.test(line.text) && !endsSentence(last.at(-1)?.text ?? '')) last.push(line);
    else sentences.push([line]);
  }
  return sentences;
}

function isAbsence(document: Document, lines: readonly Line[]): boolean {
  const text = lines.map(({ passage }) => passage.text).join(' ');
  return text.length < 300 && document.grammar.groups.absence.match(text) !== undefined;
}
