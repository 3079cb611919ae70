import { relative } from 'node:path';
import { fileTrouble } from '../corpus/file-trouble.ts';

/**
 * Lets a command that the system stopped at a file end with one clear line instead of a trace; whatever else goes wrong
 * is a fault of ours, and keeps its trace for the report.
 */
export function failPlainly(): void {
  process.on('uncaughtException', (error) => {
    console.error(plainMessage(error) ?? error);
    process.exit(1);
  });
}

/** What the system said of a file, in a line that begins with its name. */
export function plainMessage(error: unknown): string | undefined {
  const trouble = fileTrouble(error);
  if (trouble === undefined) return undefined;
  const { path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const place = dest ?? path;
  return `${place === undefined ? 'A file' : relative('.', place) || place} ${trouble}`;
}
