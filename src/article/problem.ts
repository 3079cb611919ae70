/** Something wrong in content. Problems are values: nothing throws for an author's mistake. */
export interface Problem {
  severity: 'error' | 'warning';
  /** The kind of problem, in kebab case: `unknown-speaker`. Stable, so that tools can match it. */
  code: string;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** Counted from the first line of the file, frontmatter included, from 1. */
  line: number;
  /** In UTF-16 code units, from 1. */
  column: number;
  /** What was found, what was expected and what to do. */
  message: string;
}

/** A place in a file: `line` and `column` count from 1. */
export interface Place {
  line: number;
  column: number;
}
