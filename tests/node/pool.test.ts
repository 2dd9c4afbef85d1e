import { describe, expect, it, onTestFinished } from 'vitest';
import { convertAll, type Outcome } from '../../src/node/batch.js';
import { STDIN, type Input } from '../../src/node/input.js';
import { startPool, type Pool } from '../../src/node/pool.js';

const named = (shown: string): Input => ({ file: shown, shown, path: shown });

function pool(threads = 2): Pool {
  const started = startPool(
    threads,
    { producer: { version: '1', grammar: 'base' } },
    async () => Promise.resolve({ punkter: 99, diagnostics: [] }),
    new URL('../support/dying-worker.mjs', import.meta.url),
  );
  onTestFinished(started.close);
  return started;
}

async function run(inputs: readonly Input[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const { convert, inFlight } = pool();
  await convertAll(inputs, { convert, inFlight, onDone: (outcome) => outcomes.push(outcome) });
  return outcomes;
}

describe('startPool', () => {
  it('hands results out in the order of the inputs', async () => {
    const names = Array.from({ length: 100 }, (_, i) => `document ${i}`);
    const outcomes = await run(names.map(named));
    expect(outcomes.map(({ shown }) => shown)).toEqual(names);
    expect(outcomes.every((outcome) => outcome.reason === undefined && outcome.punkter === outcome.shown.length)).toBe(true);
  });

  it('loses the document on which a thread dies, with a reason, and no other', async () => {
    const names = Array.from({ length: 40 }, (_, i) => (i === 13 || i === 30 ? `die ${i}` : `live ${i}`));
    const outcomes = await run(names.map(named));
    expect(outcomes.map(({ shown }) => shown)).toEqual(names);
    expect(outcomes.filter((outcome) => outcome.reason !== undefined).map(({ shown }) => shown)).toEqual(['die 13', 'die 30']);
    expect(outcomes[13]?.reason).toContain('crashed on it');
  });

  it('reads standard input on this thread', async () => {
    expect(await run([{ file: STDIN, shown: 'standard input' }])).toEqual([{ shown: 'standard input', punkter: 99, diagnostics: [] }]);
  });
});
