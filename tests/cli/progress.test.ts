import { expect, it } from 'vitest';
import { startProgress } from '../../src/cli/progress.js';
import { fakeIo, fakeTerminal } from '../support/fake-io.js';

it.each([80, 50, 44])('keeps the bar on one line of %i columns and shows the end of a long name', async (columns) => {
  const terminal = fakeTerminal();
  const progress = await startProgress(fakeIo('/', { stderr: terminal.stream, isTTY: true, columns }).io, 1234);
  progress.advance('minutes/2024/a-very-long-name-of-a-committee-in-a-very-long-named-town/march.txt');
  progress.stop();
  const text = terminal.text();
  const bar = text.slice(text.lastIndexOf('converting')).split('\u001b')[0] ?? '';
  expect(bar).toMatch(/^converting █*░+ 1\/1234 …[-a-z./]*h\.txt$/u);
  expect(bar.length).toBeLessThan(columns);
});
