/** Whether to write in colours. */
import type { Io } from './io.js';

/**
 * Colours are for terminals that can show them, unless `NO_COLOR` is set (no-color.org); `FORCE_COLOR` asks for them anywhere.
 *
 * @param isTTY whether the stream written to is a terminal
 */
export function wantsColor({ env }: Pick<Io, 'env'>, isTTY: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0') return true;
  return isTTY && env.TERM !== 'dumb';
}
