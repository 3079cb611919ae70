import { type Clause, isQuoted, reads, tag, word } from './clause.ts';
import { chance, feature, scoreOf, weightsOf } from './model.ts';
import { isVerbOfSaying } from './reporting-verbs.ts';
import { sizeOf } from './tags.ts';
import { BE, BETWEEN, DETERMINERS } from './words.ts';

/** A word that reports: its token, and how sure that is. */
export interface Cue {
  at: number;
  chance: number;
}

/** Below this, a word is not looked at further: what it reports would not be shown. */
const LEAST = { said: 0.25, thought: 0.6, announced: 0.03 };

/** The reporting words of a clause, in order. */
export function cuesOf(clause: Clause): Cue[] {
  const cues: Cue[] = [];
  const announces = clause.tokens[clause.to - 1]?.text === ':';
  for (let at = clause.from; at < clause.to; at++) {
    if (!mayBeCue(clause, at)) continue;
    const sure = chance(scoreOf(weightsOf('cue'), cueFeatures(clause, at)));
    const isSaid = clause.hasQuotation || isVerbOfSaying(clause.tokens[at]!.lower);
    if (sure >= (announces ? LEAST.announced : isSaid ? LEAST.said : LEAST.thought)) cues.push({ at, chance: sure });
  }
  return cues;
}

/** Whether the word at `at` is known to report at times. */
export function mayBeCue(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]!;
  return token.quotation < 0 && token.share > 0;
}

/** What tells a reporting word from the same word in another use. */
export function cueFeatures(clause: Clause, at: number): number[] {
  const own = word(clause, at);
  const share = Math.floor(clause.tokens[at]!.share / 10);
  const form = /(?:ing|ed|s)$/.exec(clause.tokens[at]!.lower)?.[0].length ?? 0;
  const quoteBefore = nearQuote(clause, at, -1);
  const quoteAfter = nearQuote(clause, at, 1);
  const left = sizeOf(clause.to - at - 1);
  let verb = at - 1;
  while (verb >= clause.from && BETWEEN.has(clause.tokens[verb]!.lower) && !isQuoted(clause, verb)) verb--;
  let passive = 0;
  for (let back = verb + 1; back < at; back++) if (BE.has(clause.tokens[back]!.lower)) passive = 1;
  let that = 0;
  for (let ahead = at + 1; ahead < at + 7; ahead++) if (reads(clause, ahead, 'that')) that = 1;
  const noun = at > clause.from && DETERMINERS.has(clause.tokens[at - 1]!.lower) ? 1 : 0;
  const capital = clause.tokens[at]!.isCapital ? (at === clause.from ? 1 : 2) : 0;
  return [
    feature(1, own),
    feature(2, own, word(clause, at + 1)),
    feature(3, own, word(clause, at - 1)),
    feature(4, own, tag(clause, at + 1)),
    feature(5, own, tag(clause, at - 1)),
    feature(6, word(clause, at - 1)),
    feature(7, word(clause, at + 1)),
    feature(8, tag(clause, at - 2), tag(clause, at - 1)),
    feature(9, tag(clause, at + 1), tag(clause, at + 2)),
    feature(10, share, form),
    feature(11, share, tag(clause, at - 1)),
    feature(12, share, tag(clause, at + 1)),
    feature(13, share, quoteBefore),
    feature(14, share, quoteAfter),
    feature(15, own, quoteBefore * 10 + quoteAfter),
    feature(16, own, left),
    feature(17, own, passive),
    feature(18, passive, word(clause, at + 1)),
    feature(19, own, that),
    feature(20, share, that),
    feature(21, noun, own),
    feature(22, noun, share),
    feature(23, capital, share),
    feature(24, tag(clause, verb), form),
    feature(25, tag(clause, verb), own),
    feature(26, sizeOf(at - clause.from), share),
    feature(27, word(clause, clause.from), share),
    feature(28, own, tag(clause, at + 2)),
    feature(29, own, word(clause, at + 2)),
    feature(30, tag(clause, at - 1), tag(clause, at + 1)),
    feature(31, left, form),
    feature(32, word(clause, verb), share),
  ];
}

/** How near the closest quotation is on one side: 0 none, 1 at once, 2 behind a comma or colon, 3 a few words off, 4 farther. */
function nearQuote(clause: Clause, at: number, step: 1 | -1): number {
  if (!clause.hasQuotation) return 0;
  for (let distance = 1; distance < 30; distance++) {
    const place = at + distance * step;
    if (place < clause.from || place >= clause.to) return 0;
    if (!isQuoted(clause, place)) continue;
    if (distance === 1) return 1;
    if (distance === 2 && !clause.tokens[at + step]!.isWord) return 2;
    return distance < 7 ? 3 : 4;
  }
  return 0;
}
