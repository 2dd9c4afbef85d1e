/** Which input is converted in which order and to which file: plain functions on names, no file system. */
import { jsonName, type Input, type Notice } from './input.js';

/** Inputs to convert, in order, and inputs that cannot be given a file of their own. */
export interface Plan {
  readonly inputs: readonly Input[];
  readonly failures: readonly Notice[];
}

/**
 * The inputs in the order in which they are converted: by path, then by shown name, compared as UTF-16 code units, so that
 * the order depends neither on the machine's language nor on the order of the arguments. The same file under the same path,
 * given twice (`in` and `in/x.txt`), counts once.
 */
export function orderInputs(inputs: readonly Input[]): readonly Input[] {
  const sorted = [...inputs].sort((a, b) => compare(a.path ?? '', b.path ?? '') || compare(a.shown, b.shown));
  const seen = new Set<string>();
  return sorted.filter((input) => {
    const key = JSON.stringify([input.file, input.path]);
    return !seen.has(key) && seen.add(key);
  });
}

/** How the files of a batch are named, and what is done to write them, for the remedy. */
export interface Naming {
  readonly nameOf: (input: Input) => string;
  readonly verb: string;
}

/** Results. */
const JSON_FILES: Naming = { nameOf: jsonName, verb: 'convert' };

/**
 * Sees to it that every input gets a file of its own. Of inputs that would write the same file the first is kept and each other one fails with both
 * names, so that no document is lost without a word.
 *
 * @param foldNames whether the file system takes `A.json` and `a.json` for one file (Windows and macOS do)
 */
export function planOutputs(inputs: readonly Input[], foldNames: boolean, { nameOf, verb }: Naming = JSON_FILES): Plan {
  const kept: Input[] = [];
  const failures: Notice[] = [];
  const owners = new Map<string, Input>();
  for (const input of orderInputs(inputs)) {
    const output = nameOf(input);
    const key = foldNames ? output.normalize('NFC').toLowerCase() : output;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, input);
      kept.push(input);
    } else {
      failures.push({
        shown: input.shown,
        reason: `would write ${output} as ${owner.shown} does, rename one or ${verb} it to another folder`,
      });
    }
  }
  return { inputs: kept, failures };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
