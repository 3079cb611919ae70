import { oneInProcess } from '../corpus/one-in-process.ts';

const seen = oneInProcess('content-version', () => ({ changes: 0 }));

/** Notes that a file of the content changed. */
export function contentChanged(): void {
  seen.changes++;
}

/** How often the content has changed since the server was started. */
export function contentVersion(): number {
  return seen.changes;
}
