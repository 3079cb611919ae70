import { lastAtOrBefore } from '../../text/range.ts';
import type { TimeCode } from '../input/time-codes.ts';
import type { Extracted } from './statement.ts';

/** What a text says, with the time of every statement as far as codes tell it. */
export function withTimes(extracted: Extracted, codes: readonly TimeCode[]): Extracted {
  const starts = codes.map(({ start }) => start);
  return {
    ...extracted,
    statements: extracted.statements.map((statement) => {
      const code = codes[lastAtOrBefore(starts, statement.content[0]![0])];
      return code ? { ...statement, at: code.at } : statement;
    }),
  };
}
