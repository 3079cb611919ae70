import { relative } from 'node:path';
import { getSystemErrorName } from 'node:util';
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

/**
 * What the system said of a file, in a line that begins with its name, also where tools wrapped it up; of a full disk the system names no file, and
 * `otherwise` says where it was.
 */
export function plainMessage(error: unknown, otherwise = 'A file'): string | undefined {
  const { code, syscall, path, dest, port } = Object(error) as NodeJS.ErrnoException & { dest?: string; port?: number };
  if (syscall === 'listen')
    return code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program: name another with --port`
      : `Port ${port} cannot be used here (${code}): name another with --port`;
  const trouble = fileTrouble(error);
  if (trouble === undefined)
    return behind(error)
      .map((inner) => plainMessage(inner, otherwise))
      .find(Boolean);
  // What is in use is what was to be moved.
  const place = code === 'EBUSY' ? path : (dest ?? path);
  return `${place === undefined ? otherwise : relative('.', place) || place} ${trouble}`;
}

/** What an error came of. */
function behind(error: unknown): unknown[] {
  if (typeof error !== 'object' || error === null) return [];
  const { message, cause, errors } = error as { message?: unknown; cause?: unknown; errors?: unknown };
  // As compilers written in Rust tell it.
  const [, number] = /\(os error (\d+)\)/.exec(String(message)) ?? [];
  const told = number && { code: getSystemErrorName(-Number(number)), syscall: 'write' };
  return [told, ...(Array.isArray(errors) ? errors : []), cause].filter(Boolean);
}
