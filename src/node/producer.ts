/** What made a result: with the source's hash it says whether a later run would make it anew. */
import { createHash } from 'node:crypto';
import { base } from '../grammar/base.generated.js';
import { dialects } from '../grammar/dialects.generated.js';
import { BASE } from '../grammar/types.js';
import type { Grammar, Referat } from '../index.js';
import { readVersion } from './version.js';

export type Producer = NonNullable<Referat['producer']>;

/**
 * This version with a grammar, told by its name and the hash of its words: a changed dialect keeps its name. Where the library chooses one for
 * each document, these are the words that it chooses from.
 */
export function makeProducer(grammar?: Grammar): Producer {
  const words = grammar ? { source: grammar.source } : { source: base, dialects };
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  return { version: readVersion(), grammar: `${grammar?.name ?? BASE} ${hash.slice(0, 12)}` };
}

/** A result that says what made it. */
export function withProducer({ schemaVersion, ...rest }: Referat, producer: Producer): Referat {
  return { schemaVersion, producer, ...rest };
}
