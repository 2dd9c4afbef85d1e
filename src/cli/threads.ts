/** How many threads a batch is worth. */
import { availableParallelism } from 'node:os';

/** Documents that one thread converts while another one starts. */
const WORTH_A_THREAD = 40;

/** The number asked for, or one for each core as long as each has enough to do; 1 is this thread alone. */
export function threadsFor(documents: number, asked: number | undefined): number {
  const useful = Math.max(1, Math.floor(documents / WORTH_A_THREAD));
  return Math.min(asked ?? Math.min(availableParallelism(), useful), Math.max(1, documents));
}
