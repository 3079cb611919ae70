import { readFileSync } from 'node:fs';

/** Whether a process of this machine is running; one of another user counts too. */
export function isRunning(number: number): boolean {
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
