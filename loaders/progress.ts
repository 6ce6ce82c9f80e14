/** How far work is that a person waits for: told after each part, with how many there are in all. */
export type Progress = (done: number, all: number) => void;

/** What a line of progress is written to: `process.stderr`, or a test's own. */
interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Milliseconds between two looks at a terminal's line: often enough to move, rarely enough to cost nothing. */
const REDRAW = 100;
/** Milliseconds between two lines of a log that nobody watches: short work leaves none. */
const LOG = 5_000;
/** Goes to the start of the line and empties it (ECMA-48: CR, EL). */
const CLEAR = "\r\u001b[K";

/**
 * One line that says how far the work is. On a terminal it is written over, and gone when the work is done; in a log a new
 * one comes every five seconds. It goes to standard error, so that what a command prints stays clean.
 * @param what the work, as "Reading reports"
 */
export function progressLine(what: string, terminal: Terminal = process.stderr, now = Date.now): Progress {
  const isWatched = terminal.isTTY === true;
  let last = now();
  return (done, all) => {
    if (done >= all) {
      if (isWatched) terminal.write(CLEAR);
      return;
    }
    const time = now();
    if (time - last < (isWatched ? REDRAW : LOG)) return;
    last = time;
    const line = `${what}: ${done} of ${all}`;
    terminal.write(isWatched ? `${CLEAR}${line}` : `${line}\n`);
  };
}

/** Goes through a list and tells after each entry. @returns what `make` makes of each */
export function mapWith<T, R>(list: readonly T[], make: (one: T, i: number) => R, progress: Progress | undefined): R[] {
  return list.map((one, i) => {
    const made = make(one, i);
    progress?.(i + 1, list.length);
    return made;
  });
}
