import { relative } from 'node:path';
import { plainMessage } from './plain-failure.ts';

/** Why the search server could not load or answer, in a line that names the file, or the port, that it was about. */
export function searchTrouble(error: unknown, { store, feed = store }: { store: string; feed?: string }): string {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_SQLITE_ERROR') return `${relative('.', store) || store}: ${message}`;
  return plainMessage(error, feed) ?? message ?? String(error);
}
