import { relative } from 'node:path';
import { plainMessage } from './plain-failure.ts';

/**
 * Why the search server could not load or answer, and what lies behind it, in a line that names the file, or the port,
 * that it was about.
 */
export function searchTrouble(error: unknown, files: { store: string; feed?: string }): string {
  const { message, code, cause } = Object(error) as NodeJS.ErrnoException;
  const { store, feed = store } = files;
  const found = message || code || String(error);
  if (code === 'ERR_SQLITE_ERROR') return `${relative('.', store) || store}: ${found}`;
  if (cause === undefined || cause === null) return plainMessage(error, feed) ?? found;
  return `${found}: ${typeof cause === 'string' ? cause : searchTrouble(cause, files)}`;
}
