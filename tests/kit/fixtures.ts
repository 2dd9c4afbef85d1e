/** The invented minutes in fixtures/, each with what a person says must come out of it. */
import fs from 'node:fs';
import path from 'node:path';
import { decode } from '../../src/source/decode.js';
import type { Meeting, OutcomeKind, SectionKind } from '../../src/schema/referat.js';

export interface PunktFacts {
  readonly number?: string;
  readonly title?: string;
  readonly visibility?: 'open' | 'closed';
  readonly journalNumber?: string;
  readonly durationMinutes?: number;
  /** Kind and heading of every section; `null` where the document has no heading. */
  readonly sections?: readonly (readonly [SectionKind, string | null])[];
  readonly by?: string;
  /** An empty list means explicitly none; likewise for `bilag`. */
  readonly points?: readonly string[];
  readonly outcomes?: readonly OutcomeKind[];
  readonly bilag?: readonly string[];
  readonly tables?: readonly (readonly (readonly string[])[])[];
  /** The texts that stand in no section. */
  readonly others?: readonly string[];
  /** Each stands whole in the text of one section. */
  readonly texts?: readonly string[];
}

export interface Facts {
  readonly shows: string;
  readonly meeting?: Partial<Pick<Meeting, 'documentType' | 'body' | 'organisation' | 'date' | 'startTime' | 'endTime' | 'place'>>;
  readonly toc?: readonly string[];
  readonly punkter?: readonly PunktFacts[];
  readonly diagnostics?: readonly string[];
}

export interface Fixture {
  readonly name: string;
  readonly folder: string;
  /** `input.txt` or `input.md`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** As decoded. */
  readonly text: string;
  readonly facts: Facts;
}

export const FIXTURES_FOLDER = path.resolve(import.meta.dirname, '../../fixtures');

const INPUTS = ['input.txt', 'input.md'];

/** Names of the folders in fixtures/. */
export const fixtureNames: readonly string[] = fs
  .readdirSync(FIXTURES_FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Reads one fixture. Throws where its folder is not whole. */
export function readFixture(name: string): Fixture {
  const folder = path.join(FIXTURES_FOLDER, name);
  const inputs = fs.readdirSync(folder).filter((file) => INPUTS.includes(file));
  const file = inputs[0];
  if (file === undefined || inputs.length > 1)
    throw new Error(`${name}: expected one of ${INPUTS.join(', ')}, found ${String(inputs.length)}`);
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, file)));
  const decoded = decode(bytes);
  if ('code' in decoded) throw new Error(`${name}: ${decoded.message}`);
  const facts = JSON.parse(fs.readFileSync(path.join(folder, 'facts.json'), 'utf8')) as Facts;
  return { name, folder, file, bytes, text: decoded.text, facts };
}

/** All fixtures, by name. */
export const fixtures: readonly Fixture[] = fixtureNames.map(readFixture);
