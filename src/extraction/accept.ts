import { isVerbOfSaying } from './reporting-verbs.ts';
import type { Clause } from './clause.ts';
import { type Report, surety } from './report.ts';

/**
 * The least surety a report needs. Marks around words say by themselves that somebody said them; without marks and
 * without a verb of saying, it may be a mere opinion or wish.
 */
const LEAST = { marked: 0.15, said: 0.27, thought: 0.6 };

/** Whether a report is sure enough to be shown. */
export function accepts(clause: Clause, report: Report): boolean {
  const marked = report.content.some(([start, end]) => {
    for (let at = start; at < end; at++) if (clause.tokens[at]!.quotation >= 0) return true;
    return false;
  });
  if (marked) return surety(report) >= LEAST.marked;
  return surety(report) >= (isVerbOfSaying(clause.tokens[report.head]!.lower) ? LEAST.said : LEAST.thought);
}
