import { type ProblemCode, problemCodes } from './problem-codes.ts';

/** Something wrong in content. Problems are values: nothing throws for an author's mistake. */
export interface Problem {
  severity: 'error' | 'warning';
  code: ProblemCode;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Counted from the first line of the file, frontmatter included, from 1. */
  line: number;
  /** In UTF-16 code units, from 1. */
  column: number;
  /** What was found, what was expected and what to do. */
  message: string;
}

/** Notes a problem of the file that is being read. */
export type Report = (code: ProblemCode, place: Place, message: string) => void;

/** A place in a file: `line` and `column` count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Adds problems to others, however many: a call takes some hundred thousand arguments and no more. */
export function addProblems(problems: Problem[], more: Iterable<Problem>): void {
  for (const problem of more) problems.push(problem);
}

/** Where a file begins: the place of what is missing from it. */
export const top: Place = { line: 1, column: 1 };

/** A list of problems of one file, and the function that adds to it. */
export function reporterOf(file: string): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const report: Report = (code, { line, column }, message) => {
    problems.push({ severity: problemCodes[code].severity, code, file, line, column, message });
  };
  return { problems, report };
}
