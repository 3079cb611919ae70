import { tagAt } from '../../languages/tags.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';

/** A sentence to look for statements in: tokens `from`–`to` of a paragraph, the final stop left out. */
export interface Clause {
  tokens: readonly Token[];
  from: number;
  to: number;
  hasQuotation: boolean;
}

/** The clause of tokens `from`–`to`. */
export function clauseOf(tokens: readonly Token[], from: number, to: number): Clause {
  let end = to;
  while (end > from && /^[.?!…]$/.test(tokenAt(tokens, end - 1).text) && tokenAt(tokens, end - 1).quotation < 0) end--;
  let hasQuotation = false;
  for (let at = from; at < end && !hasQuotation; at++) hasQuotation = tokenAt(tokens, at).quotation >= 0;
  return { tokens, from, to: end, hasQuotation };
}

/** The kind of word at `at`, as a number; outside the clause, its edge. */
export function tag(clause: Clause, at: number): number {
  return tagAt(clause.tokens, at, clause.from, clause.to);
}

/** The word at `at`, as a number; outside the clause or in a quotation, its edge. */
export function word(clause: Clause, at: number): number {
  const inside = at >= clause.from && at < clause.to && tokenAt(clause.tokens, at).quotation < 0;
  return inside ? tokenAt(clause.tokens, at).id : tag(clause, at);
}

/** The reporting word at `at`, as a number. One that was never counted is told by its looks: one text tells nothing of another. */
export function cueWord({ tokens }: Clause, at: number): number {
  const token = tokenAt(tokens, at);
  return token.share > 0 ? token.id : token.tag;
}

/** Whether `at` lies in a quotation of the clause. */
export function isQuoted(clause: Clause, at: number): boolean {
  return at >= clause.from && at < clause.to && tokenAt(clause.tokens, at).quotation >= 0;
}

/** Whether the token at `at` is in the clause, outside quotations, and reads `text` (lower case). */
export function reads(clause: Clause, at: number, text: string): boolean {
  return (
    at >= clause.from &&
    at < clause.to &&
    tokenAt(clause.tokens, at).quotation < 0 &&
    tokenAt(clause.tokens, at).lower === text
  );
}
