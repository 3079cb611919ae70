import { showProgress } from '../corpus/progress.ts';

let made = 0;

/** Counts the pages of quotes that a build makes, which are most of all pages; an author who looks at one needs no count. */
export function pageOfQuoteMade(all: number): void {
  if (process.env['NODE_ENV'] === 'production') showProgress('Making pages of quotes', ++made, all);
}
