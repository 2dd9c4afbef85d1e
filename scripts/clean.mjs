/** Removes what the build makes, so that nothing of an older build is left in it. */
import { rmSync } from 'node:fs';

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
