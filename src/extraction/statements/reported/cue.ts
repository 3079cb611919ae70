import { isVerbOfSaying } from '../../languages/english/reporting-verbs.ts';
import { BETWEEN, DETERMINERS, PRONOUNS } from '../../languages/english/words.ts';
import { chance, type Score, scoring, type Tally } from '../../languages/model.ts';
import { sizeOf } from '../../languages/tags.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';
import { LEAST } from '../certainty.ts';
import { type Clause, cueWord, isQuoted, reads, tag, word } from './clause.ts';

/** A word that reports: its token, and how sure that is. */
export interface Cue {
  at: number;
  chance: number;
}

/** No sentence reports more often than this; one that seems to is no prose. */
const MOST = 50;

/** The reporting words of a clause, in order. */
export function cuesOf(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  const announces = clause.tokens[clause.to - 1]?.text === ':';
  let score: Score | undefined;
  for (let at = clause.from; at < clause.to && cues.length < MOST; at++) {
    if (!mayBeCue(clause, at)) continue;
    score ??= scoring('cue');
    addCue(clause, at, score);
    const sure = chance(score.take());
    const isSaid = clause.hasQuotation || isVerbOfSaying(tokenAt(clause.tokens, at).lower);
    if (sure >= (announces ? LEAST.cue.announced : isSaid ? LEAST.cue.said : LEAST.cue.thought))
      cues.push({ at, chance: sure });
  }
  return cues;
}

/** Whether the word at `at` is known to report at times. */
export function mayBeCue(clause: Clause, at: number): boolean {
  const token = tokenAt(clause.tokens, at);
  return token.quotation < 0 && (token.share > 0 || (clause.hasQuotation && mayReport(clause, at)));
}

/** A verb that was never counted may report where it stands beside marks: "he boomed: “…”", "“…” exhorted the warden". */
function mayReport(clause: Clause, at: number): boolean {
  const { tokens, from } = clause;
  const { isWord, isCapital, lower } = tokenAt(tokens, at);
  if (!isWord || isCapital || lower.length < 4 || !VERB_FORM.test(lower) || BETWEEN.has(lower)) return false;
  if (/^[,:]$/.test(tokens[at + 1]?.text ?? '') && isQuoted(clause, at + 2)) return true;
  let back = at - 1;
  while (back > at - LONGEST_NAME && back >= from && isOfName(tokenAt(tokens, back))) back--;
  return isQuoted(clause, back) || (tokens[back]?.text === ',' && isQuoted(clause, back - 1));
}

const VERB_FORM = /(?:[^e]ed|[^s]s|ing|began|went|came)$/;
/** No name between marks and their verb is longer than this, in tokens. */
const LONGEST_NAME = 5;

function isOfName({ quotation, isCapital, lower }: Token): boolean {
  return quotation < 0 && (isCapital || PRONOUNS.has(lower));
}

/** Adds what tells a reporting word from the same word in another use. */
export function addCue(clause: Clause, at: number, tally: Tally): void {
  const token = tokenAt(clause.tokens, at);
  const own = cueWord(clause, at);
  const share = Math.ceil(token.share / 10);
  const form = /(?:ing|ed|s)$/.exec(token.lower)?.[0].length ?? 0;
  const quoteBefore = nearQuote(clause, at, -1);
  const quoteAfter = nearQuote(clause, at, 1);
  const left = sizeOf(clause.to - at - 1);
  let verb = at - 1;
  while (verb >= clause.from && BETWEEN.has(tokenAt(clause.tokens, verb).lower) && !isQuoted(clause, verb)) verb--;
  let that = 0;
  for (let ahead = at + 1; ahead < at + 7; ahead++) if (reads(clause, ahead, 'that')) that = 1;
  const noun = at > clause.from && DETERMINERS.has(tokenAt(clause.tokens, at - 1).lower) ? 1 : 0;
  tally.add(1, own);
  tally.add(2, own, word(clause, at + 1));
  tally.add(3, own, word(clause, at - 1));
  tally.add(4, own, tag(clause, at + 1));
  tally.add(6, word(clause, at - 1));
  tally.add(7, word(clause, at + 1));
  tally.add(8, tag(clause, at - 2), tag(clause, at - 1));
  tally.add(9, tag(clause, at + 1), tag(clause, at + 2));
  tally.add(11, share, tag(clause, at - 1));
  tally.add(12, share, tag(clause, at + 1));
  tally.add(13, share, quoteBefore);
  tally.add(14, share, quoteAfter);
  tally.add(20, share, that);
  tally.add(22, noun, share);
  tally.add(24, tag(clause, verb), form);
  tally.add(26, sizeOf(at - clause.from), share);
  tally.add(27, word(clause, clause.from), share);
  tally.add(29, own, word(clause, at + 2));
  tally.add(30, tag(clause, at - 1), tag(clause, at + 1));
  tally.add(31, left, form);
  tally.add(32, word(clause, verb), share);
}

/** How near the closest quotation is on one side: 0 none, 1 at once, 2 behind a comma or colon, 3 a few words off, 4 farther. */
function nearQuote(clause: Clause, at: number, step: 1 | -1): number {
  if (!clause.hasQuotation) return 0;
  for (let distance = 1; distance < 30; distance++) {
    const place = at + distance * step;
    if (place < clause.from || place >= clause.to) return 0;
    if (!isQuoted(clause, place)) continue;
    if (distance === 1) return 1;
    if (distance === 2 && !tokenAt(clause.tokens, at + step).isWord) return 2;
    return distance < 7 ? 3 : 4;
  }
  return 0;
}
