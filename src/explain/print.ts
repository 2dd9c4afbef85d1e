/** An explanation as text for a terminal. */
import { highest } from '../lists.js';
import type { Language } from '../diagnostics/catalogue.js';
import { paletteOf, type Palette } from '../report/color.js';
import { printable, shorten, widthOf } from '../report/printable.js';
import type { Referat, Section } from '../schema/referat.js';
import { wordsIn, type ShowWords } from '../show/words.js';
import { LEAST_EVIDENCE } from '../split/chain.js';
import type { Claimed, Explanation, Weighing } from './explain.js';
import { explainWordsIn, type ExplainWords } from './words.js';

export interface PrintOptions {
  readonly language?: Language;
  /** For a terminal that shows colours. */
  readonly color?: boolean;
  /** Width of the terminal in columns. */
  readonly width?: number;
}

interface State {
  readonly words: ExplainWords;
  readonly show: ShowWords;
  readonly palette: Palette;
  readonly width: number;
}

/** The text of an explanation. Safe for a terminal; ends with a line end. */
export function printExplanation(explanation: Explanation, referat: Referat, options: PrintOptions = {}): string {
  const { language = 'en', color = false, width = 100 } = options;
  const words = explainWordsIn(language);
  const state: State = { words, show: wordsIn(language), palette: paletteOf(color), width: Math.max(50, width) };
  const { bold, dim } = state.palette;
  const place = [referat.source.path, `${words.line} ${explanation.line}`].filter((part) => part !== undefined).join(', ');
  const head = [dim(printable(place)), ...(explanation.text === '' ? [] : [bold(shorten(printable(explanation.text), state.width))])];
  const blocks = [
    head,
    ...(explanation.text === ''
      ? [[words.empty]]
      : [
          [words.result, ...resultLines(state, explanation, referat).map((line) => `  ${line}`)],
          [words.why, ...whyLines(state, explanation).map((line) => `  ${line}`)],
        ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function resultLines(state: State, { claims, furniture, unclaimed }: Explanation, referat: Referat): readonly string[] {
  const { words } = state;
  if (furniture) return [`${words.furniture} ${furniture}`];
  if (unclaimed !== undefined) return [`${words.unclaimed} ${unclaimed}`];
  if (claims.length === 0) return wrap(words.nothing, state.width - INDENT);
  const places = claims.map((claim) => placeOf(state, claim, referat));
  const wide = highest(places.map((place) => place.length));
  return claims.map((claim, i) => shorten(`${(places[i] ?? '').padEnd(wide)}  ${printable(String(claim.value))}`, state.width - INDENT));
}

/** `punkt 3, title`, `punkt 3, sagsfremstilling, paragraph 2`: where in the result a value stands, in words. */
function placeOf({ show }: State, { path }: Claimed, { punkter }: Referat): string {
  const [part, index, ...rest] = path;
  if (part === 'meeting') return [show.meeting, ...named([index ?? '', ...rest])].join(', ');
  if (part === 'tableOfContents') return [`${show.contents} ${Number(index) + 1}`, ...named(rest)].join(', ');
  const punkt = punkter[Number(index)];
  const [list, at, ...inner] = rest;
  const section = list === 'sections' ? punkt?.sections[Number(at)] : undefined;
  const inside = section ? [section.kind, ...inSection(section, inner)] : named(rest.filter((key) => key !== 'raw'));
  return [`${show.title} ${punkt?.number ?? Number(index) + 1}`, ...inside].join(', ');
}

/** `heading`, `paragraph 2`, `list 3, items 1`. */
function inSection({ blocks }: Section, [key, index, ...rest]: Claimed['path']): readonly string[] {
  const block = key === 'blocks' ? blocks[Number(index)] : undefined;
  return block ? named([block.type, index ?? 0, ...rest.filter((inner) => inner !== 'text')]) : named([key ?? '']);
}

/** Keys as the JSON has them; an index counts from 1 behind its list: `outcomes 1, evidence`. */
function named(path: readonly (string | number)[]): readonly string[] {
  const parts: string[] = [];
  for (const key of path) {
    if (typeof key === 'number') parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${key + 1}`;
    else if (key !== '') parts.push(key);
  }
  return parts;
}

function whyLines(state: State, { furniture, label, isSection, isListed, weighing, chain }: Explanation): readonly string[] {
  const { words, width } = state;
  const say = (text: string): readonly string[] => wrap(text, width - INDENT);
  if (isSection && label?.weak !== false) return say(words.likeLabel);
  const labelled = label ? say((label.weak ? words.weakLabel : words.label)(label.entry, label.kind)) : [];
  if (isListed) return say(words.isListed);
  if (!weighing || furniture) {
    const other = chain.length === 0 ? words.noChain : words.noCandidate;
    return labelled.length > 0 ? labelled : say(other);
  }
  return [
    ...labelled,
    ...say(weighing.isHeading ? words.isHeading : words.noHeading),
    ...scaleLines(state, weighing),
    ...say(chain.length === 0 ? words.noChain : words.chain(chain.length, number(chain.weight), number(LEAST_EVIDENCE))),
  ];
}

/** Before the lines of a block. */
const INDENT = 2;
/** The widest weight, and the widest name of a witness or step. */
const WEIGHT_WIDTH = 6;
const NAME_WIDTH = 10;
const TEXT_AT = WEIGHT_WIDTH + NAME_WIDTH + 4;

function scaleLines({ words, palette, width }: State, weighing: Weighing): readonly string[] {
  const { form, notation, strength, heard, unheard, weight, steps, previous } = weighing;
  const row = (amount: string, name: string, text: string): readonly string[] =>
    wrap(printable(text), width - INDENT - TEXT_AT).map((line, i) =>
      i === 0 ? `${amount.padStart(WEIGHT_WIDTH)}  ${name.padEnd(NAME_WIDTH)}  ${line}` : `${' '.repeat(TEXT_AT)}${line}`,
    );
  const after = previous ? ` (${words.from} ${previous.line}: ${previous.text})` : '';
  const ofForm = notation === undefined ? (words.ownForms[form] ?? form) : `punkt.${form}, ${notation}`;
  return [
    ...row(number(strength), 'form', `${words.form} ${ofForm}`),
    ...heard.flatMap((one) => row(signed(one.weight), one.name, words.witnesses[one.name])),
    ...row(`= ${number(weight)}`, '', words.sum).map(palette.bold),
    ...steps.flatMap((one) => row(signed(one.weight), one.name, `${words.steps[one.name]}${after}`)),
    ...(unheard.length === 0 ? [] : wrap(`${words.unheard} ${unheard.join(', ')}`, width - INDENT).map(palette.dim)),
  ];
}

/** A text in lines of a width, broken between words. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shorten(word, width));
  }
  return lines;
}

const number = (value: number): string => String(Math.round(value * 100) / 100);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${number(Math.abs(value))}`;
