/** Parsing in tests: a text that must be readable, and the pieces of a result that tests look at. */
import { parseReferat, type ParseOptions } from '../../src/pipeline.js';
import type { Punkt, Referat, Section } from '../../src/schema/referat.js';
import { must } from './must.js';

export interface Parsed {
  readonly referat: Referat;
  readonly text: string;
}

/** A result; fails the test for an input that cannot be read. */
export function parse(input: string | Uint8Array, options: ParseOptions = {}): Parsed {
  const result = parseReferat(input, options);
  if (result.error) throw new Error(`expected a result, got ${result.error.message}`);
  return { referat: result.referat, text: result.text };
}

/** A document with one item that holds the given lines below its heading. */
export function inPunkt(content: string): string {
  return `REFERAT Chefgruppen d. 12-03-2025\n\nMødedato Onsdag d. 12. marts 2025 kl. 09:00\n\nPunkt 1: Cykelstier ved havnen\n\n05.01.08-P20-2-25\n\n${content}`;
}

/** The only item of a document. */
export function punktOf(input: string, options: ParseOptions = {}): Punkt {
  const { referat } = parse(input, options);
  if (referat.punkter.length !== 1) throw new Error(`expected one punkt, found ${String(referat.punkter.length)}`);
  return must(referat.punkter[0]);
}

/** The item that `inPunkt` makes of the lines. */
export const readPunktWith = (content: string, options: ParseOptions = {}): Punkt => punktOf(inPunkt(content), options);

/** Kind and heading of each section. */
export const sectionsOf = (punkt: Punkt): readonly (readonly [string, string | null])[] =>
  punkt.sections.map((section) => [section.kind, section.heading ?? null] as const);

/** The first section of a kind. */
export const sectionOf = (punkt: Punkt, kind: Section['kind']): Section =>
  must(
    punkt.sections.find((section) => section.kind === kind),
    `a section ${kind}`,
  );

/** Kinds of the outcomes of the item's own decisions, sorted. */
export const outcomesOf = (punkt: Punkt): readonly string[] =>
  [...new Set(punkt.decisions.filter(({ own }) => own).flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind)))].sort();

/** Codes of the diagnostics, in order. */
export const codesOf = (referat: Referat): readonly string[] => referat.diagnostics.map(({ code }) => code);
