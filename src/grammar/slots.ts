/** What a slot of a form may hold. Slots that are lists of words come from the grammar itself. */
import { patternOf, type ResolveSlot } from './template.js';
import type { GrammarSource } from './types.js';

/**
 * A name of so many words, and perhaps its party. The blanks in it stand before capitals, so that it ends where small letters go on.
 * The first of a run has two words: `Udvalget` is no name.
 */
const nameInRun = (words: string): string =>
  String.raw`\p{Lu}[\p{L}.'’-]{0,40}(?:\s(?:(?:af|de|den|von|van|du)\s)?\p{Lu}[\p{L}.'’-]{0,40}){${words}}(?:\s?\([^()\n]{0,40}\))?`;

/** Slots with a fixed shape. Bounded throughout, so that no text makes them run away. */
const SHAPES: Readonly<Record<string, string>> = {
  // `27/25` is the 27th item of 2025.
  number: String.raw`\d{1,4}(?:\.(?:\d{1,2}|\p{Ll}(?!\p{L}))|\/\d{2,4})?(?:\p{Ll}|[A-H](?![\p{L}\d]))?`,
  // What parts the number of an item from its title.
  sign: String.raw`[:.),]|\s(?:[-–—·|]|\/\/)`,
  // Points of a recommendation: `1`, `1, 2 og 4-6`, `a`.
  pointnumbers: String.raw`(?:\d{1,2}|[a-h](?!\p{L}))(?:(?:\s?[,–-]\s?|\s(?:og|samt|til)\s)(?:\d{1,2}|[a-h](?!\p{L}))){0,9}`,
  digits: String.raw`\d{1,9}`,
  longserial: String.raw`\d{4,9}`,
  caseserial: String.raw`\d{5,7}`,
  // A case number before the number of its document.
  leadingserial: String.raw`\d{5,7}(?=\s[-–]\s\d{4}/\d)`,
  count: String.raw`\d{1,4}`,
  day: String.raw`(?:[12]\d|3[01]|0?[1-9])`,
  monthnumber: String.raw`(?:1[0-2]|0?[1-9])`,
  // `24/18820` is a case number, and no day of 8820.
  year: String.raw`\d{4}(?<=(?:1[89]|20)\d{2})`,
  shortyear: String.raw`\d{2}`,
  hour: String.raw`\d{1,2}`,
  lonehour: String.raw`\d{1,2}(?![.:]?\d)`,
  minute: String.raw`\d{2}`,
  minutes: String.raw`\d{1,3}`,
  title: String.raw`\S.{0,600}`,
  rest: String.raw`\S.{0,4000}`,
  words: String.raw`\S.{0,160}?`,
  phrase: String.raw`\S[^,;:.!?\n]{0,160}?`,
  // `07/5773` is a case number, and no page of 5773.
  page: String.raw`[1-9]\d{0,2}`,
  body: String.raw`\p{Lu}[^:;?!\n]{1,100}?`,
  // `Teknik- og Miljøudvalget`, and no sentence that ends with it.
  bodyname: String.raw`\p{Lu}[\p{L}-]{1,40}(?:(?:,| og| &)?\s\p{Lu}[\p{L}-]{1,40}){0,3}`,
  whom: String.raw`\p{L}[^:;?!\n]{1,100}?`,
  role: String.raw`[\p{Lu}][^:;?!\n]{1,160}?`,
  name: String.raw`\p{Lu}[\p{L}.'-]{0,40}(?:\s+(?:(?:af|de|den|von|van|du)\s+)?\p{Lu}[\p{L}.'-]{0,40}){0,5}`,
  word: String.raw`\p{L}{2,40}?`,
  fullname: String.raw`\p{Lu}[\p{L}.'-]{0,40}(?:\s+(?:(?:af|de|den|von|van|du)\s+)?\p{Lu}[\p{L}.'-]{0,40}){1,5}`,
  // `Bo Engdahl (V), Ulla Damsbo og Ali Kjær`
  names: String.raw`${nameInRun('1,5')}(?:(?:\s?,\s?(?:og\s)?|\s(?:og|samt)\s)${nameInRun('0,5')}){0,30}`,
  capitalised: String.raw`\p{Lu}[\p{L}-]{1,40}`,
  words3: String.raw`\p{Lu}[\p{L}&,-]{0,40}(?:\s+[\p{L}&,-]{1,40}){0,5}`,
  serial: String.raw`\d{1,7}`,
  // `TM 41/03`, `41/03`: a number and its year, perhaps behind the letters of a body.
  yearnumber: String.raw`(?:\p{Lu}{1,4} )?\d{1,4}[/-]\d{2,4}`,
  letters: String.raw`\p{Lu}{2,5}`,
  letter: String.raw`\p{Lu}\d?`,
  heading: String.raw`(?:["”“»(]?\p{Lu}|§|\d\. \p{Ll}{4}).{0,600}`,
  clause: String.raw`[aA]t(?:,|\s)\s*\S.{0,4000}`,
  kle: String.raw`\d{2}\.\d{2}\.\d{2}`,
  oldkle: String.raw`\d{2}\.\d{2}`,
  facet: String.raw`[APSØGKI]\d{2}`,
};

/** Slots filled by the words or forms of a group. */
const FROM_GROUP: Readonly<Record<string, string>> = {
  month: 'month',
  weekday: 'weekday',
  date: 'date',
  time: 'time',
  doctype: 'documentType',
};

/** Names of all slots, for error messages and documentation. */
export const SLOT_NAMES: readonly string[] = [...Object.keys(SHAPES), ...Object.keys(FROM_GROUP)];

/** A resolver of slot names over one grammar. */
export function slotResolver(source: GrammarSource): ResolveSlot {
  const cache = new Map<string, string>();
  const resolve: ResolveSlot = (slot) => {
    const shape = SHAPES[slot] ?? cache.get(slot);
    const groupName = FROM_GROUP[slot];
    if (shape !== undefined || groupName === undefined) return shape;
    const forms = Object.values(source.groups[groupName] ?? {}).flatMap((entry) => entry.forms);
    const patterns = forms.map((form) => patternOf(form, resolve, { bounded: false }).pattern);
    const pattern = patterns.sort((a, b) => b.length - a.length).join('|') || String.raw`(?!)`;
    cache.set(slot, pattern);
    return pattern;
  };
  return resolve;
}
