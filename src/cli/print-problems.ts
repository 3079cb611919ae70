import { join, relative } from 'node:path';
import type { Problem } from '../article/problem.ts';

/** Prints problems as `file:line:column  severity  message  (code)`, files as seen from the working folder, then a count. */
export function printProblems(problems: readonly Problem[], folder: string): void {
  for (const { file, line, column, severity, message, code } of problems)
    console.error(
      visible(`${relative('.', join(folder, file)) || '.'}:${line}:${column}  ${severity}  ${message}  (${code})`),
    );
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length) console.error(`${count(errors, 'error')}, ${count(warnings, 'warning')}`);
}

/** Whether any problem stops a build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** What a message quotes must not steer the terminal, nor turn its line round. */
function visible(text: string): string {
  return text.replace(
    /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u{${control.codePointAt(0)!.toString(16)}}`,
  );
}

/** `1 error`, `2 errors` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
