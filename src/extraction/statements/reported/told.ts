import type { Range } from '../../../text/range.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../languages/english/words.ts';
import { charsOf, type Token, tokenAt } from '../../languages/tokens.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';
import { type Clause, isQuoted } from './clause.ts';
import { subjectEnd } from './subject.ts';

/** Fewer words in marks may be a name or a title. */
const FEWEST_WORDS = 4;

/**
 * “We came all the way,” the warden huffed: a sentence that opens with one in marks and goes on with somebody and a verb,
 * though with none that is known to report.
 */
export function toldStatement(clause: Clause): Found | undefined {
  const { tokens, from, to } = clause;
  let end = from;
  while (isQuoted(clause, end)) end++;
  if (end === from) return undefined;
  const comma = tokens[end]?.text === ',' ? 1 : 0;
  const subject = end + comma;
  const verb = subjectEnd(clause, subject);
  if (verb === subject || verb >= to || !mayBeVerb(tokenAt(tokens, verb))) return undefined;
  const breaksOff = comma || /^[,?!]$/.test(lastMark(tokens, end));
  if (!breaksOff || !isSentence(tokens.slice(from, end))) return undefined;
  return {
    content: [charsOf(tokens, from, end), ...goesOn(clause, verb + 1)],
    source: charsOf(tokens, subject, verb),
    cue: charsOf(tokens, verb, verb + 1),
    sentence: charsOf(tokens, from, to),
    surety: SURETY.told,
    sourceSurety: 1,
    inside: [],
  };
}

/** “We rowed,” he began, “all the way”: what goes on in small letters behind a comma. */
function goesOn(clause: Clause, from: number): Range[] {
  const { tokens, to } = clause;
  let start = from;
  while (start < to && !isQuoted(clause, start)) start++;
  let end = start;
  while (isQuoted(clause, end)) end++;
  const first = tokens[start]?.isWord ? start : start + 1;
  const isSame = end === to && tokens[start - 1]?.text === ',' && /^\p{Ll}/u.test(tokens[first]?.text ?? '');
  return isSame ? [charsOf(tokens, start, end)] : [];
}

/** Irregular verbs do not look like verbs; behind a name or a pronoun, whatever is no other kind of word may be one. */
function mayBeVerb({ isWord, isCapital, quotation, lower }: Token): boolean {
  const isOther = PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower) || DETERMINERS.has(lower);
  return isWord && !isCapital && quotation < 0 && !isOther;
}

/** The last mark inside the quotation that ends at `end`, its closing marks left out. */
function lastMark(tokens: readonly Token[], end: number): string {
  return tokens.slice(Math.max(0, end - 3), end).findLast(({ text }) => !/^["”’'»]+$/.test(text))?.text ?? '';
}

/** Titles have hardly a word in small letters. */
function isSentence(quoted: readonly Token[]): boolean {
  const words = quoted.filter(({ isWord }) => isWord);
  return words.length >= FEWEST_WORDS && words.some(({ isCapital, text }) => !isCapital && text.length > 3);
}
