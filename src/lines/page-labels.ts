/** What may have begun a line on a page whose line ends are lost: a label, a mark of access, a heading of a contents list. */
import { ACCESS_MARK_ALONE, NAME_AHEAD, WORD } from '../grammar/characters.js';
import { findAll } from '../grammar/find.js';
import { isUpperAt } from '../grammar/letters.js';
import type { Grammar, Match } from '../grammar/types.js';

/** No label is longer. */
export const LONGEST_LABEL = 60;

/** A label on a page, from where it was looked for. */
export interface PageLabel {
  readonly length: number;
  /** True where nothing of its line stands behind it. */
  readonly isWhole: boolean;
}

/** What is known of a page before its labels are looked for. */
export interface PageContext {
  /** True for a header whose labels have no colons. */
  readonly isBare: boolean;
  /** Where lines are known to begin. */
  readonly seams: ReadonlySet<number>;
  /** The first words of labels that the pages have several times: behind one of these a capital is enough, and no stop is needed before it. */
  readonly known: Pick<ReadonlySet<string>, 'has'>;
}

/** The label at a place. */
export function labelAt(grammar: Grammar, text: string, at: number, context: PageContext): PageLabel | undefined {
  const { isBare, seams } = context;
  const rest = text.slice(at, at + LONGEST_LABEL);
  const { headerField, attendance, journalLabel, itemField, closed, furniture } = grammar.groups;
  for (const group of [headerField, attendance, journalLabel, itemField]) {
    const match = group.match(rest);
    if (match?.start !== 0) continue;
    const colon = rest.indexOf(':', match.end - 1);
    if (colon >= 0 && !rest.slice(match.end, colon).includes(' ')) return { length: colon + 1, isWhole: false };
    // `Mødested: Lokale 3`
    if (rest.charAt(match.end) !== ' ' || text.charAt(at - 2) === ':') continue;
    const value = rest.slice(match.end + 1);
    // `Fraværende Fatima Engdahl (V)`, `Mødetidspunkt 31-08-2015 18:00`
    const isValue = isBare
      ? beginsValue(value, 0)
      : (group === attendance && NAME_AHEAD.test(value)) || (group === headerField && isDigitAt(value, 0));
    if (isValue) return { length: match.end, isWhole: false };
  }
  const mark = closed.match(rest);
  // `Åben sag` stands alone, `Lukket - ` before a title.
  const isAlone = mark?.start === 0 && ACCESS_MARK_ALONE.test(rest.slice(0, mark.end)) && !'-–'.includes(rest.charAt(mark.end + 1));
  if (isAlone && beginsValue(rest, mark.end + 1)) return { length: mark.end, isWhole: true };
  // `… Afbud: Ingen Side 2`
  const isFoot = text.length - at <= LONGEST_FOOT && furniture.match(text.slice(at)) !== undefined;
  return isFoot ? { length: 0, isWhole: false } : (sectionAt(grammar, text, at, context) ?? contentsAt(grammar, text, at, seams));
}

const LONGEST_FOOT = 20;

/** `Indholdsfortegnelse Pkt. Tekst Side 1. Godkendelse af dagsorden`: the heading of a contents list, and below it those of its columns. */
function contentsAt({ groups: { contents } }: Grammar, text: string, at: number, seams: ReadonlySet<number>): PageLabel | undefined {
  const isColumn = at > 0 && seams.has(at);
  let length = 0;
  let areColumns = isColumn;
  for (const { index, 0: word } of [...findAll(WORD, text.slice(at, at + LONGEST_LABEL))].slice(0, MOST_WORDS)) {
    const end = index + word.length;
    const match = contents.match(text.slice(at, at + end));
    areColumns &&= contents.match(word)?.entry.attributes.weak === true;
    if (areColumns || (match && (isColumn || match.entry.attributes.weak !== true))) length = end;
  }
  return length === 0 ? undefined : { length, isWhole: true };
}

/** A value begins with a capital or a digit, and an empty one with the next label or the end. */
const beginsValue = (text: string, at: number): boolean => at >= text.length || isUpperAt(text, at) || isDigitAt(text, at);

export const isDigitAt = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;

/** The label of a section behind a stop, another label or in capitals: `… godkendt. Beslutning Godkendt.` */
export function sectionAt(
  grammar: Grammar,
  text: string,
  at: number,
  { seams, known }: Pick<PageContext, 'seams' | 'known'>,
): PageLabel | undefined {
  const { section } = grammar.groups;
  const before = text
    .slice(Math.max(0, at - 2), at)
    .trimEnd()
    .slice(-1);
  const isOpen = before === '' || '.:!?)'.includes(before) || seams.has(at);
  let best: PageLabel | undefined;
  for (let end = at, words = 0; words < MOST_WORDS; words++) {
    const space = text.indexOf(' ', end + 1);
    end = space < 0 ? text.length : space;
    if (end - at > LONGEST_LABEL) break;
    const label = text.slice(at, end);
    const isColon = label.endsWith(':');
    const match = section.match(isColon ? label.slice(0, -1) : label);
    // `ADMINISTRATIONENS INDSTILLING at planen godkendes`, `Sagen: Stien er smal.`
    const isUpper = label === label.toUpperCase();
    const isLabel =
      match !== undefined &&
      (isUpper || namesBody(grammar, match)) &&
      (isColon ||
        (match.entry.attributes.weak !== true && (isOpen || isUpper || (isUpperAt(text, end + 1) && known.has(firstWord(label))))));
    if (isLabel && (isUpper || beginsValue(text, end + 1))) best = { length: end - at, isWhole: !isColon };
    if (space < 0) break;
  }
  return best;
}

/** `Beslutning` of `Beslutning Økonomiudvalget den` */
export const firstWord = (label: string): string => label.split(' ', 1)[0] ?? '';

const MOST_WORDS = 10;

/** `… lokalet på Torvegade lejes Beslutning: Godkendt.`: on one line any word may stand before a label, so who is named must be a body. */
function namesBody({ groups: { bodyWord } }: Grammar, { slots: { body, who } }: Match): boolean {
  const name = body ?? who;
  return name === undefined || bodyWord.match(name.text) !== undefined;
}

/** `Sagsnr.: 07/1216`, `Initialer: abc` */
export const isField = ({ groups: { journalLabel, itemField } }: Grammar, text: string): boolean =>
  [journalLabel, itemField].some((group) => {
    const match = group.match(text);
    return match?.start === 0 && text.slice(match.end - 1, match.end + 1).includes(':');
  });
