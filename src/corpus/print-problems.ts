import { join, relative } from 'node:path';
import type { Problem } from '../article/problem.ts';

/** Prints problems as `file:line:column  severity  message  (code)`, files as seen from the working folder, then a count. */
export function printProblems(problems: readonly Problem[], folder: string): void {
  for (const problem of problems) console.error(problemLine(problem, folder));
  if (problems.length) console.error(countProblems(problems));
}

/** One problem as a line of its own. */
export function problemLine({ file, line, column, severity, message, code }: Problem, folder: string): string {
  return visible(`${relative('.', join(folder, file)) || '.'}:${line}:${column}  ${severity}  ${message}  (${code})`);
}

/** `1 error, 2 warnings` */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
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
