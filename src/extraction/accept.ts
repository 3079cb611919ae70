import { isVerbOfSaying } from './reporting-verbs.ts';
import type { Clause } from './clause.ts';
import { type Report, surety } from './report.ts';

/**
 * The least surety a report needs. Marks around words say by themselves that somebody said them; without marks and
 * without a verb of saying, it may be a mere opinion or wish.
 */
const LEAST = { marked: 0.15, said: 0.15, thought: 0.6 };

const FEWEST_WORDS = 3;

/** Whether a report is sure enough to be shown. */
export function accepts(clause: Clause, report: Report): boolean {
  let words = 0;
  let marked = false;
  for (const [start, end] of report.content) {
    for (let at = start; at < end; at++) {
      if (clause.tokens[at]!.quotation >= 0) marked = true;
      if (clause.tokens[at]!.isWord) words++;
    }
  }
  if (marked || !report.content.length) return surety(report) >= LEAST.marked;
  // "It was denied", "declined to comment": nobody is quoted.
  if (report.source.side === 'none' || words < FEWEST_WORDS) return false;
  return surety(report) >= (isVerbOfSaying(clause.tokens[report.head]!.lower) ? LEAST.said : LEAST.thought);
}
