import { join, relative } from 'node:path';
import type { Problem } from '../article/problem.ts';

/** Prints problems as `file:line:column  severity  message  (code)`, files as seen from the working folder, then a count. */
export function printProblems(problems: readonly Problem[], folder: string): void {
  for (const { file, line, column, severity, message, code } of problems)
    console.error(`${relative('.', join(folder, file)) || '.'}:${line}:${column}  ${severity}  ${message}  (${code})`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length) console.error(`${count(errors, 'error')}, ${count(warnings, 'warning')}`);
}

/** Whether any problem stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
