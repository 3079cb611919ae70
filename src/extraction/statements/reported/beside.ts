import type { Range } from '../../../text/range.ts';
import { PREPOSITIONS } from '../../languages/english/words.ts';
import { looksFinite } from '../../languages/tags.ts';
import { charsOf, type Token, tokenAt } from '../../languages/tokens.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';
import { type Clause, isQuoted } from './clause.ts';
import { subjectEnd } from './subject.ts';

/**
 * Quoted sentences with no verb of saying, behind a sentence that tells what somebody did: Hale smiled. “They went.” Where
 * that sentence names nobody, they may be by whoever spoke `before` in the paragraph.
 */
export function besideStatement(clause: Clause, content: Range[], before: Found | undefined): Found | undefined {
  const source = subjectOf(clause) ?? before?.source;
  return source && foundBeside(clause, content, source);
}

/**
 * The words behind a colon that end a sentence without a verb of saying. They may be by whoever is named right before the
 * colon (More from Bob Hale: “They went.”), unless they are to or about them; else by whom the sentence is about.
 */
export function behindColon(clause: Clause): Found | undefined {
  const { tokens, from, to } = clause;
  let colon = to - 1;
  while (isQuoted(clause, colon)) colon--;
  if (colon === to - 1 || colon <= from || tokenAt(tokens, colon).text !== ':') return undefined;
  let name = colon;
  while (name > from && tokenAt(tokens, name - 1).isName && !isQuoted(clause, name - 1)) name--;
  const lead = tokens[name - 1]?.lower ?? '';
  const isNamed = name < colon && (name === from || lead === 'from' || !PREPOSITIONS.has(lead));
  const source = isNamed ? charsOf(tokens, name, colon) : subjectOf(clause);
  return source && foundBeside(clause, [charsOf(tokens, colon + 1, to)], source);
}

/** The person a sentence begins with, by name or pronoun, or has behind an introduction: "Asked why, Hale laughed." */
export function subjectOf(clause: Clause): Range | undefined {
  const { tokens, from, to } = clause;
  let start = from;
  const end = subjectEnd(clause, start);
  if (end > start) return isPerson(tokens.slice(start, end)) ? charsOf(tokens, start, end) : undefined;
  while (start < to && tokenAt(tokens, start).text !== ',') start++;
  const last = subjectEnd(clause, start + 1);
  return last > start + 1 && last < to && looksFinite(tokenAt(tokens, last)) && isPerson(tokens.slice(start + 1, last))
    ? charsOf(tokens, start + 1, last)
    : undefined;
}

function isPerson(words: readonly Token[]): boolean {
  return words.some(({ isName, lower }) => isName || /^(?:he|she)$/.test(lower));
}

function foundBeside(clause: Clause, content: Range[], source: Range): Found {
  return {
    content,
    source,
    cue: undefined,
    sentence: charsOf(clause.tokens, clause.from, clause.to),
    surety: SURETY.beside,
    sourceSurety: 1,
    form: 'beside',
    inside: [],
  };
}
