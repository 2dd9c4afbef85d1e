/** The stub of a dialect file: the unknown labels of an archive, ready for somebody who knows what they mean. */
import { NOT_ASCII_WORD } from '../grammar/characters.js';
import { formOf } from '../grammar/template.js';
import type { Grammar } from '../grammar/types.js';
import { SECTION_KINDS } from '../schema/referat.js';
import { HEADER_FIELDS } from '../grammar/groups.js';
import type { Language } from '../diagnostics/catalogue.js';
import type { UnknownLabel } from './unknown-labels.js';

/** A label with the file it was found in. */
export interface Found extends UnknownLabel {
  readonly file: string;
}

/** A label of an archive: how often it stands, in how many files, and where first. */
export interface CountedLabel {
  readonly label: string;
  readonly kind?: UnknownLabel['kind'];
  readonly part: UnknownLabel['part'];
  readonly count: number;
  readonly files: number;
  readonly first: { readonly file: string; readonly line: number };
}

/** Counts labels without regard to case, the most frequent first. What stands fewer than `least` times is left out. */
export function countLabels(found: readonly Found[], least: number): readonly CountedLabel[] {
  const byKey = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.part} ${one.label.toLowerCase()}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()]
    .flatMap((all): readonly CountedLabel[] => {
      const [first] = all;
      if (!first || all.length < least) return [];
      const { label, kind, part, file, line } = first;
      return [
        { label, ...(kind && { kind }), part, count: all.length, files: new Set(all.map((one) => one.file)).size, first: { file, line } },
      ];
    })
    .sort((a, b) => b.count - a.count || b.files - a.files || compare(a.label, b.label));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the stub says to its reader. */
interface Words {
  readonly none: string;
  readonly lead: readonly string[];
  readonly kinds: string;
  readonly fields: string;
  readonly place: (label: CountedLabel) => string;
}

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const EN: Words = {
  none: 'No lines that look like labels, are unknown to the grammar and stand often enough.',
  lead: [
    'Lines that look like labels and are unknown to the grammar, most frequent first.',
    'Give each its meaning and delete those that are no labels. Then:',
    '  referat convert PATH --dialect THIS-FILE --out DIR',
  ],
  kinds: 'kind is one of:',
  fields: 'field is one of:',
  place: ({ count, files, first }) =>
    `${times(count, 'time', 'times')} in ${times(files, 'file', 'files')}, first at ${first.file}:${first.line}`,
};

const DA: Words = {
  none: 'Ingen linjer, der ligner overskrifter, er ukendte i grammatikken og står ofte nok.',
  lead: [
    'Linjer, der ligner overskrifter og er ukendte i grammatikken, de hyppigste først.',
    'Giv hver sin betydning, og slet dem, der ikke er overskrifter. Derefter:',
    '  referat convert STI --dialect DENNE-FIL --out MAPPE',
  ],
  kinds: 'kind er en af:',
  fields: 'field er en af:',
  place: ({ count, files, first }) =>
    `${times(count, 'gang', 'gange')} i ${times(files, 'fil', 'filer')}, først i ${first.file}:${first.line}`,
};

/** The group, attribute and first value for labels of a part of the document. */
const PARTS = {
  punkt: { group: 'section', attribute: 'kind', value: 'andet', choices: SECTION_KINDS, word: 'kinds' },
  header: { group: 'headerField', attribute: 'field', value: 'other', choices: HEADER_FIELDS, word: 'fields' },
} as const;

/**
 * A dialect file in YAML that can be used as it is: a label is what its name is known for elsewhere, else what is put out for unknown ones
 * (`andet`, `other`), until somebody says more of it. `base` is the grammar it is for: names of its entries are not taken.
 */
export function stubOf(labels: readonly CountedLabel[], base: Grammar, language: Language = 'en'): string {
  const words = language === 'da' ? DA : EN;
  if (labels.length === 0) return `# ${words.none}\n`;
  const groups = (['punkt', 'header'] as const).flatMap((part) => {
    const own = labels.filter((label) => label.part === part);
    return own.length === 0 ? [] : [groupLines(part, own, base, words)];
  });
  return [[...words.lead.map(comment), 'name: my-dialect'], ...groups].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

const comment = (text: string): string => `# ${text}`;

function groupLines(part: CountedLabel['part'], labels: readonly CountedLabel[], base: Grammar, words: Words): readonly string[] {
  const { group, attribute, value, choices, word } = PARTS[part];
  const taken = new Set(base.groups[group].entries.map(({ id }) => id));
  const entries = labels.flatMap((label) => [
    `  # ${words.place(label)}`,
    `  ${nameOf(label.label, taken)}:`,
    `    ${attribute}: ${label.kind ?? value}`,
    `    forms: ['${formOf(label.label).replaceAll("'", "''")}']`,
  ]);
  return [`# ${words[word]}`, ...wrap(choices).map((line) => `#   ${line}`), `${group}:`, ...entries];
}

/** Words in lines of a width to read. */
function wrap(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 90) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A name for an entry, in ASCII and not in use. */
function nameOf(label: string, taken: Set<string>): string {
  const plain = label.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').normalize('NFD');
  const stem = plain.split(NOT_ASCII_WORD).filter(Boolean).join('-') || 'label';
  let name = stem;
  for (let i = 2; taken.has(name); i++) name = `${stem}-${i}`;
  taken.add(name);
  return name;
}
