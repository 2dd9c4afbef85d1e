/** What a person sees while a batch runs: the only place that knows the progress bar. */
import { printable, type Io } from './io.js';

/** Progress of a batch, with messages between. */
export interface Progress {
  /** One document is done. */
  readonly advance: (shown: string) => void;
  /** Writes a line that stays, above the bar. */
  readonly say: (line: string) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

/** Written at the start of the bar's line, so that a message takes the place of the bar and the bar the line below. */
const ERASE_LINE = '\u001b[K';
/** The bar puts the cursor back where it was saved when it goes: that must be below the messages. */
const SAVE_CURSOR = '\u001b7';
const WIDEST_BAR = 40;
/** Characters that stand around bar and name: `converting `, the counts and the spaces. */
const AROUND = 30;

/** A bar on the terminal; lines alone when standard error is no terminal, or one that cannot move its cursor. */
export async function startProgress(io: Io, total: number): Promise<Progress> {
  return io.isTTY && io.env.TERM !== 'dumb' ? await startBar(io, total) : plainProgress(io);
}

/** Lines alone: what is said stays, and progress is not shown. */
export function plainProgress(io: Io): Progress {
  return { advance: () => undefined, say: (line) => io.stderr.write(`${line}\n`), stop: () => undefined };
}

async function startBar(io: Io, total: number): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const barsize = Math.max(5, Math.min(WIDEST_BAR, Math.floor((io.columns - AROUND) / 2)));
  const bar = new cliProgress.SingleBar(
    {
      format: 'converting {bar} {value}/{total} {shown}',
      stream: io.stderr,
      barsize,
      clearOnComplete: true,
      hideCursor: true,
      // Leaves the terminal's wrapping on: a long message would be cut off without it.
      linewrap: true,
      forceRedraw: true,
      gracefulExit: false,
      fps: 20,
    },
    cliProgress.Presets.shades_grey,
  );
  bar.start(total, 0, { shown: '' });
  const room = Math.max(0, io.columns - barsize - AROUND);
  return {
    advance: (shown) => {
      bar.increment({ shown: shorten(printable(shown), room) });
    },
    say: (line) => {
      io.stderr.write(`\r${ERASE_LINE}${line}\n${SAVE_CURSOR}`);
      bar.render();
    },
    stop: () => {
      bar.stop();
    },
  };
}

function shorten(text: string, room: number): string {
  const characters = Array.from(text);
  if (characters.length <= room) return text;
  return room < 2 ? '' : `…${characters.slice(1 - room).join('')}`;
}
