/** Compiles the program for scripts that read it, apart from dist/, so that it is never an older build that they see. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Compiles `src/` and `eval/` below `node_modules`, where the dependencies are found, calls `use` with a function that imports a module by
 * its path (`src/index`), and removes the build again.
 */
export async function withCompiled(root, use) {
  const cache = path.join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'referat-'));
  try {
    const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    // Type errors are the business of `check:types`; the compiler writes its output all the same.
    spawnSync(process.execPath, [tsc, '-p', 'eval/tsconfig.json', '--outDir', folder], { cwd: root, stdio: 'ignore' });
    cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
    return await use((module) => import(pathToFileURL(path.join(folder, `${module}.js`)).href));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
