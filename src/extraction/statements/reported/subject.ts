import { CONJUNCTIONS, DETERMINERS, LEADS } from '../../languages/english/words.ts';
import { looksFinite } from '../../languages/tags.ts';
import { tokenAt } from '../../languages/tokens.ts';
import type { Clause } from './clause.ts';

/** Nobody is called by more words than this in front of a verb. */
const LONGEST = 8;

/** Where the name, the pronoun or the description that starts at `from` ends, as a token index; `from` where none starts. */
export function subjectEnd({ tokens, to }: Clause, from: number): number {
  const first = tokens[from];
  if (!first || first.quotation >= 0) return from;
  if (/^(?:i|he|she|they|we)$/.test(first.lower)) return from + 1;
  if (LEADS.has(first.lower) || CONJUNCTIONS.has(first.lower) || first.lower === 'it') return from;
  const isDescribed = DETERMINERS.has(first.lower);
  let at = from;
  while (at < Math.min(to, from + LONGEST) && tokenAt(tokens, at).isWord && tokenAt(tokens, at).quotation < 0) {
    if (isDescribed ? at > from + 1 && looksFinite(tokenAt(tokens, at)) : !tokenAt(tokens, at).isCapital) break;
    at++;
  }
  return !isDescribed || (at < to && looksFinite(tokenAt(tokens, at))) ? at : from;
}
