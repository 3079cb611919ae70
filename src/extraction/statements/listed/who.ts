import type { Range } from '../../../text/range.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';

/** What is known of a language, and of the text that is read: the last words of its full names. */
export interface Reader extends Lexicon {
  surnames: ReadonlySet<string>;
}

/** Who is named in a stretch of a sentence. */
export interface Who {
  range: Range;
  /** Token indices. */
  from: number;
  to: number;
  /** Words of a person's name; none for a pronoun or a description. */
  words: string[];
}

/** No speaker stands farther from the verb than this, in tokens. */
const FARTHEST = 14;

/** The first person named in `from`–`to`: a full name before a bare one, else a pronoun, else a description at its edge. */
export function whoIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Who | undefined {
  const names: Who[] = [];
  for (let at = from; at < to; at++) {
    const name = nameAt(tokens, at, to, lexicon);
    if (!name) continue;
    names.push(name);
    at = name.to - 1;
  }
  const named = names.find(({ words }) => words.length > 1) ?? names.at(-1);
  if (named) return named;
  for (let at = from; at < to; at++)
    if (isOutside(tokens, at) && lexicon.pronouns.has(tokenAt(tokens, at).lower)) return described(tokens, at, at + 1);
  let end = from;
  while (end < to && isOutside(tokens, end) && tokenAt(tokens, end).isWord) end++;
  return end - from > 1 && end - from < 8 ? described(tokens, from, end) : undefined;
}

/** The person named right behind a verb, past an article, an office, a day or one comma: “dijo la alcaldesa, Rosa Gil”. */
export function whoBehind(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Who | undefined {
  let commas = 0;
  let end = from;
  while (end < Math.min(to, from + FARTHEST) && isOutside(tokens, end)) {
    const { text } = tokenAt(tokens, end);
    if (/^[:;.!?—–]$/.test(text) || (text === ',' && commas++ > 0)) break;
    end++;
  }
  const comma = tokens.findIndex(({ text }, at) => at >= from && at < end && text === ',');
  const first = whoIn(tokens, from, comma < 0 ? end : comma, lexicon);
  // “la alcaldesa de Kelm, Rosa Gil”: the place is not who speaks.
  if (comma < 0 || (first && first.words.length > 1)) return first;
  const apposed = nameAt(tokens, comma + 1, end, lexicon);
  return apposed && apposed.words.length > 1 ? apposed : first;
}

/** A name that begins at `at`: capital words, with what somebody is and what opens a sentence left off. */
function nameAt(tokens: readonly Token[], at: number, to: number, lexicon: Reader): Who | undefined {
  let from = at;
  while (from < to && isCapital(tokens, from, lexicon) && lexicon.office.test(tokenAt(tokens, from).text)) from++;
  let end = from;
  while (end < to) {
    if (isCapital(tokens, end, lexicon)) end++;
    else if (end > from && lexicon.particles.has(tokenAt(tokens, end).text) && isCapital(tokens, end + 1, lexicon))
      end++;
    else if (end > from + 1 && lexicon.particles.has(tokenAt(tokens, end).text) && isCapital(tokens, end + 2, lexicon))
      end++;
    else break;
  }
  if (end === from || end > to) return undefined;
  const words = tokens.slice(from, end).map(({ text }) => text);
  const isNoun = lexicon.nounsAreCapital && words.length === 1 && from === at && !lexicon.surnames.has(words[0]!);
  if (isNoun) return undefined;
  return { range: [tokenAt(tokens, from).start, tokenAt(tokens, end - 1).end], from, to: end, words };
}

/** Every full name of some tokens, for surnames to be told by. */
export function namesIn(tokens: readonly Token[], lexicon: Reader): Who[] {
  const names: Who[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at, tokens.length, lexicon);
    if (!name) continue;
    if (name.words.length > 1) names.push(name);
    at = name.to - 1;
  }
  return names;
}

function described(tokens: readonly Token[], from: number, to: number): Who {
  return { range: [tokenAt(tokens, from).start, tokenAt(tokens, to - 1).end], from, to, words: [] };
}

function isCapital(tokens: readonly Token[], at: number, { noName }: Reader): boolean {
  const token = tokenAt(tokens, at);
  return (
    token.quotation < 0 && token.isName && /^\p{Lu}/u.test(token.text) && !noName.has(token.lower.split(/[’']/)[0]!)
  );
}

function isOutside(tokens: readonly Token[], at: number): boolean {
  return at < tokens.length && tokenAt(tokens, at).quotation < 0;
}
