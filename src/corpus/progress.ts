import { oneInProcess } from './one-in-process.ts';

/** So long nobody wonders what a command does, in milliseconds since it was started. */
const patience = 2000;
const shown = oneInProcess('progress', () => ({ at: 0, isThere: false }));

/**
 * Tells on a terminal how far a command is that takes more than two seconds, in one line that is written over:
 * `Writing files: 1,200 of 28,387`. In a pipe it tells nothing. `all` is left out where nobody knows how much there is.
 */
export function showProgress(work: string, done: number, all?: number): void {
  if (!process.stderr.isTTY) return;
  const now = performance.now();
  const isLast = done === all;
  if (now < patience || (now - shown.at < 100 && !isLast)) return;
  shown.at = now;
  if (!shown.isThere) process.once('exit', clearProgress);
  shown.isThere = true;
  const of = all === undefined ? '' : ` of ${all.toLocaleString('en')}`;
  process.stderr.write(`\r\x1b[2K${work}: ${done.toLocaleString('en')}${of}`);
  if (isLast) clearProgress();
}

/** Takes the line away, before something is said that stays. */
function clearProgress(): void {
  if (shown.isThere) process.stderr.write('\r\x1b[2K');
  shown.isThere = false;
}
