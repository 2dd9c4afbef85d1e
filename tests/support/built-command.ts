/** The command as users get it, built apart from `dist` so that a test run changes no file of the project. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A build and how to remove it. */
export interface BuiltCommand {
  /** The script that npm links as `referat`. */
  readonly bin: string;
  readonly remove: () => void;
}

/** Builds the package below `node_modules`, where its dependencies are found. Takes some seconds. */
export function buildCommand(): BuiltCommand {
  const cache = path.join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'referat-test-'));
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--outDir', path.join(folder, 'dist')], { cwd: root, stdio: 'pipe' });
  cpSync(path.join(root, 'bin'), path.join(folder, 'bin'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  return {
    bin: path.join(folder, 'bin', 'referat.js'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
