// The command over whole archives: what a document costs by how many there are, on one thread and on two, and the most memory it takes.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fillArchive } from './documents.mjs';

const measured = path.join(import.meta.dirname, 'measured.mjs');

/** Converts an archive of so many documents. Milliseconds a document, start included, and megabytes of memory at most. */
export async function measureArchive(files, count, workers) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'referat-bench-'));
  try {
    fillArchive(path.join(folder, 'in'), files, count);
    const start = process.hrtime.bigint();
    const { code, megabytes } = await run(['convert', 'in', '--out', 'out', '--quiet', '--workers', String(workers)], folder);
    const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
    if (code !== 0) throw new Error(`Unexpected exit code ${code} of convert, expected 0`);
    return { count, workers, milliseconds: milliseconds / count, megabytes };
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function run(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [measured, ...args], { cwd, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    let megabytes = 0;
    child.on('message', (message) => (megabytes = message.megabytes));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, megabytes }));
  });
}
