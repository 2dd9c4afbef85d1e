import { Readable } from 'node:stream';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { convertAll, type BatchOptions, type Outcome, type Totals } from '../../src/node/batch.js';
import { makeConvert, type ConvertOptions } from '../../src/node/convert-one.js';
import { STDIN, type Input } from '../../src/node/input.js';
import type { Sink } from '../../src/node/sink.js';
import { standInParse } from '../support/stand-in.js';
import { temporaryFolder } from '../support/temporary-folder.js';

interface Run {
  readonly totals: Totals;
  readonly outcomes: readonly Outcome[];
  readonly written: readonly string[];
  readonly calls: readonly string[];
}

async function run(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  options: Partial<BatchOptions & ConvertOptions> = {},
): Promise<Run> {
  const cwd = temporaryFolder(files);
  const inputs = names.map((name): Input =>
    name === STDIN ? { file: STDIN, shown: 'standard input' } : { file: path.join(cwd, name), shown: name, path: name },
  );
  const outcomes: Outcome[] = [];
  const { sink, written, calls } = memorySink();
  const convert = makeConvert({
    parse: standInParse,
    stringify: (referat) => JSON.stringify(referat.source.path ?? 'no path'),
    producer: { version: '1', grammar: 'base' },
    stdin: Readable.from([Buffer.from('punkt\n'), 'punkt']),
    ...options,
  });
  const totals = await convertAll(inputs, {
    convert,
    sink,
    onDone: (outcome) => outcomes.push(outcome),
    ...options,
  });
  return { totals, outcomes, written, calls };
}

function memorySink(write?: Sink['write']): { readonly sink: Sink; readonly written: string[]; readonly calls: string[] } {
  const written: string[] = [];
  const calls: string[] = [];
  const sink: Sink = {
    write:
      write ??
      (async (_input, json) => {
        written.push(json);
        return Promise.resolve(undefined);
      }),
    close: async () => {
      calls.push('close');
      return Promise.resolve();
    },
    discard: async () => {
      calls.push('discard');
      return Promise.resolve();
    },
  };
  return { sink, written, calls };
}

const reasons = (outcomes: readonly Outcome[]): string[] => outcomes.map((outcome) => `${outcome.shown}: ${outcome.reason ?? 'fine'}`);

describe('convertAll', () => {
  it('converts in the order given and adds up', async () => {
    const { totals, written, outcomes, calls } = await run({ 'a.txt': 'punkt\npunkt\nwarning', 'b.txt': 'punkt\nerror\nwarning' }, [
      'b.txt',
      'a.txt',
    ]);
    expect(totals).toEqual({ converted: 2, kept: 0, failed: 0, left: 0, punkter: 3, warnings: 2, errors: 1 });
    expect(written).toEqual(['"b.txt"', '"a.txt"']);
    expect(reasons(outcomes)).toEqual(['b.txt: fine', 'a.txt: fine']);
    expect(calls).toEqual(['close']);
  });

  it('goes on after a file that is missing, one without content and one that makes the parser throw', async () => {
    const { totals, outcomes, written } = await run({ 'b.txt': '', 'c.txt': 'throw', 'd.txt': 'punkt' }, [
      'a.txt',
      'b.txt',
      'c.txt',
      'd.txt',
    ]);
    expect(totals).toMatchObject({ converted: 1, failed: 3 });
    expect(written).toEqual(['"d.txt"']);
    expect(reasons(outcomes)).toEqual([
      'a.txt: no such file or folder, check the name',
      'b.txt: empty file, nothing to convert; remove it or check the export',
      'c.txt: the program failed on it (TypeError: reading a line failed), please report this together with the file',
      'd.txt: fine',
    ]);
  });

  it('counts a fault in writing JSON as a fault of the program', async () => {
    const { outcomes } = await run({ 'a.txt': 'punkt' }, ['a.txt'], {
      stringify: () => {
        throw new RangeError('too long');
      },
    });
    expect(reasons(outcomes)).toEqual([
      'a.txt: the program failed on it (RangeError: too long), please report this together with the file',
    ]);
  });

  it('reads standard input whole, without a path', async () => {
    const { totals, written } = await run({}, [STDIN]);
    expect(totals.punkter).toBe(2);
    expect(written).toEqual(['"no path"']);
  });

  it('takes a result that could not be written for a failure', async () => {
    const { sink, calls } = memorySink(async (input) =>
      Promise.resolve(input.shown === 'a.txt' ? 'a.json not written: no space' : undefined),
    );
    const { totals, outcomes } = await run({ 'a.txt': 'punkt', 'b.txt': 'punkt' }, ['a.txt', 'b.txt'], { sink });
    expect(totals).toMatchObject({ converted: 1, failed: 1, punkter: 1 });
    expect(reasons(outcomes)).toEqual(['a.txt: a.json not written: no space', 'b.txt: fine']);
    expect(calls).toEqual(['close']);
  });

  it('discards the sink when nothing was converted', async () => {
    const { calls } = await run({ 'a.txt': '' }, ['a.txt']);
    expect(calls).toEqual(['discard']);
  });

  it('discards the sink and rejects when nothing more can be written', async () => {
    const { sink, calls } = memorySink(async () => Promise.reject(new Error('gone')));
    await expect(run({ 'a.txt': 'punkt' }, ['a.txt'], { sink })).rejects.toThrow('gone');
    expect(calls).toEqual(['discard']);
  });

  it('finishes the document at hand and begins no other when it is stopped', async () => {
    const stop = new AbortController();
    const { totals, written, calls } = await run({ 'a.txt': 'punkt', 'b.txt': 'punkt', 'c.txt': 'punkt' }, ['a.txt', 'b.txt', 'c.txt'], {
      signal: stop.signal,
      onDone: () => {
        stop.abort();
      },
    });
    expect(totals).toMatchObject({ converted: 1, failed: 0, left: 2 });
    expect(written).toEqual(['"a.txt"']);
    expect(calls).toEqual(['discard']);
  });

  it('does not count standard input that was cut off by stopping as a failure', async () => {
    const stop = new AbortController();
    const cutOff = async function* (): AsyncGenerator<string> {
      yield await Promise.resolve('pun');
      stop.abort();
      throw new Error('premature close');
    };
    const { totals, outcomes } = await run({}, [STDIN], { signal: stop.signal, stdin: cutOff() });
    expect(totals).toMatchObject({ converted: 0, failed: 0, left: 1 });
    expect(outcomes).toEqual([]);
  });
});
