import { readFileSync } from 'node:fs';

/**
 * Whether another process of this machine is running; one of another user counts too. Our own number is that of a process
 * before us that is gone: in a container every build may have the same.
 */
export function isRunning(number: number): boolean {
  if (number === process.pid) return false;
  try {
    process.kill(number, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return !isDead(number);
}

/** Whether it has ended and nobody asked how: where nothing does, as in many containers, its number stays for ever. */
function isDead(number: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${number}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
