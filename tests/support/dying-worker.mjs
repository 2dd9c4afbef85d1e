/** A thread that ends with its whole thread on documents named `die`, and answers others with their names. */
import process from 'node:process';

export async function convertBatch(inputs) {
  return inputs.map(({ shown }) => {
    if (shown.startsWith('die')) process.exit(1);
    return { punkter: shown.length, diagnostics: [] };
  });
}
