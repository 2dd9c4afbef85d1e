/** A bound on the garbage that a long batch lets pile up. */
import { setFlagsFromString } from 'node:v8';

/**
 * Percent by which the heap may grow over what lived at its last full clearing. Left alone, V8 lets a heap of 50 MB grow to 170 before it
 * looks again, so that a batch of 20,000 documents took a third more memory than one of 2,000. With less than 30, a file of 10 MB takes
 * noticeably longer.
 */
const GROWTH = 30;

/** Sets the bound for the whole process, its threads included: for the program to call, not for a library. */
export function boundHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${String(GROWTH)}`);
}
