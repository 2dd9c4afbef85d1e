/** Patterns as the grammar has them, before their letters are narrowed to Latin script. */
import { LATIN } from '../../src/grammar/latin.js';

/** The longest stand first, since the letters of one class may begin those of another. */
const BY_LENGTH = Object.entries(LATIN).sort(([, a], [, b]) => b.length - a.length);

/** The source of a pattern with the Unicode classes that its Latin letters stand for. */
export const inUnicode = (source: string): string => BY_LENGTH.reduce((text, [name, latin]) => text.replaceAll(latin, name), source);
