import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Deletes all that a folder keeps but the newest, so many, and what was used within so many milliseconds. */
export function leaveNewest(folder: string, most: number, recently = 0): void {
  const paths = readdirSync(folder).map((name) => join(folder, name));
  if (paths.length <= most) return;
  const used = paths.map((path) => ({ path, at: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const path of outOfUse(used, Date.now(), most, recently)) rmSync(path, { recursive: true, force: true });
}

/** Which of some things, each with the time when it was used last, are kept no longer. */
export function outOfUse(
  things: readonly { path: string; at: number }[],
  now: number,
  most: number,
  recently: number,
): string[] {
  const others = things.toSorted((a, b) => b.at - a.at).slice(most);
  return others.filter(({ at }) => now - at >= recently).map(({ path }) => path);
}
