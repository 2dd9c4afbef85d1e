import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { lineFileSink, streamSink, writeTo } from '../../src/node/stream-sink.js';
import { brokenPipe } from '../support/fake-io.js';
import { filesBelow, temporaryFolder } from '../support/temporary-folder.js';

const input = { file: '/in/a.txt', shown: 'a.txt', path: 'a.txt' };

describe('lineFileSink', () => {
  it('shows the file when it is closed, and not before', async () => {
    const cwd = temporaryFolder();
    const file = path.join(cwd, 'all.ndjson');
    const sink = await lineFileSink(file);
    await sink.write(input, '{"a":1}');
    await sink.write(input, '{"b":2}');
    expect(existsSync(file)).toBe(false);
    await sink.close();
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"b":2}\n');
    expect(filesBelow(cwd)).toEqual(['all.ndjson']);
  });

  it('leaves the old file when it is discarded', async () => {
    const cwd = temporaryFolder({ 'all.ndjson': 'old' });
    const sink = await lineFileSink(path.join(cwd, 'all.ndjson'));
    await sink.write(input, '{}');
    await sink.discard();
    expect(readFileSync(path.join(cwd, 'all.ndjson'), 'utf8')).toBe('old');
    expect(filesBelow(cwd)).toEqual(['all.ndjson']);
  });

  it.skipIf(process.platform === 'win32')('writes to the target of a link', async () => {
    const cwd = temporaryFolder({ 'x/all.ndjson': 'old' });
    symlinkSync('x/all.ndjson', path.join(cwd, 'link.ndjson'));
    const sink = await lineFileSink(path.join(cwd, 'link.ndjson'));
    await sink.write(input, '{}');
    await sink.close();
    expect(readFileSync(path.join(cwd, 'x/all.ndjson'), 'utf8')).toBe('{}\n');
  });
});

describe('streamSink', () => {
  it('ends each result as told', async () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        chunks.push(String(chunk));
        done();
      },
    });
    await streamSink(stream, '\n').write(input, '{}');
    await streamSink(stream).write(input, '{\n}\n');
    expect(chunks.join('')).toBe('{}\n{\n}\n');
  });

  it('rejects when the reader has gone', async () => {
    const sink = streamSink(brokenPipe(1), '\n');
    await sink.write(input, '{}');
    await expect(sink.write(input, '{}')).rejects.toMatchObject({ code: 'EPIPE' });
  });

  it('waits for a slow reader', async () => {
    let isTaken = false;
    const slow = new Writable({
      write: (_chunk, _encoding, done) => {
        setTimeout(() => {
          isTaken = true;
          done();
        }, 5);
      },
    });
    await writeTo(slow, 'x');
    expect(isTaken).toBe(true);
  });
});
