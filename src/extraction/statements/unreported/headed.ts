import type { Range } from '../../../text/range.ts';
import { DASHES, DETERMINERS } from '../../languages/english/words.ts';
import { charsOf, type Token, tokenAt } from '../../languages/tokens.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';

/** A name with its titles is no longer than this, in tokens. */
const LONGEST = 12;
/** A headline before the name is no longer than this. */
const FARTHEST = 40;
const WITHIN = /^(?:of|the|and|&|for|de|del|van|von)$/;
const ABOUT = /^(?:on|at|to|in)$/;

/**
 * What somebody says behind a colon or a dash, without a verb: a headline (Okafor: Bridge is safe), or one quotation
 * (Mayor Ada Okafor — “The bridge is safe.”). It counts only if that is a name: see `headedSpeaker`.
 */
export function headedStatement(
  text: string,
  paragraph: Range,
  tokens: readonly Token[],
  isHeadline: boolean,
): Found | undefined {
  const sign = signOf(tokens, isHeadline);
  if (sign === undefined) return undefined;
  const quoted = isQuotation(tokens, sign + 1);
  const head = tokens.slice(0, sign);
  const begin = head.findLastIndex(({ text: mark }) => DASHES.has(mark)) + 1;
  let end = head.at(-1)!.text === ')' ? head.findLastIndex(({ text: mark }) => mark === '(') : sign;
  const about = quoted ? -1 : head.findIndex(({ lower }, at) => at > begin && at < end && ABOUT.test(lower));
  if (about > 0) end = about;
  const words = head.slice(begin, end);
  if (!words.length || words.length > LONGEST || !isName(words, quoted)) return undefined;
  const name = words.findLast(({ isName }) => isName)!;
  if (!quoted && !text.includes(name.text, paragraph[1])) return undefined;
  return {
    content: [[tokenAt(tokens, sign + 1).start, quoted ? lastQuoted(tokens) : paragraph[1]]],
    source: charsOf(tokens, begin, end),
    cue: [tokenAt(tokens, sign).start, tokenAt(tokens, sign).end],
    sentence: paragraph,
    surety: SURETY.beside,
    sourceSurety: 1,
    form: 'headed',
    inside: [],
  };
}

/** Where a colon, or a dash before one quotation, is followed by what is said. */
function signOf(tokens: readonly Token[], isHeadline: boolean): number | undefined {
  if (tokenAt(tokens, 0).quotation >= 0) return undefined;
  for (let at = 1; at < Math.min(tokens.length - 1, FARTHEST); at++) {
    const { text, quotation } = tokenAt(tokens, at);
    if (quotation >= 0) return undefined;
    const isColon = text === ':';
    if (isColon || DASHES.has(text)) {
      if (isQuotation(tokens, at + 1)) return at;
      if (isColon) return isHeadline ? at : undefined;
    }
  }
  return undefined;
}

/** Whether all words from `from` on stand in marks, but for a word or two, such as where they come from. */
function isQuotation(tokens: readonly Token[], from: number): boolean {
  if ((tokens[from]?.quotation ?? -1) < 0) return false;
  let outside = 0;
  for (let at = from; at < tokens.length && outside < 3; at++)
    if (tokenAt(tokens, at).isWord && tokenAt(tokens, at).quotation < 0) outside++;
  return outside < 3;
}

function lastQuoted(tokens: readonly Token[]): number {
  return tokens.findLast(({ quotation }) => quotation >= 0)!.end;
}

/** Capital words; in front of marks also what somebody is, in small letters. */
function isName(words: readonly Token[], quoted: boolean): boolean {
  return (
    words.some((word) => word.isName) &&
    // "The Latest", but "The Kelm Trust".
    (words.length > 2 || !DETERMINERS.has(words[0]!.lower)) &&
    words.every(
      (word) =>
        word.isWord && (word.isCapital || WITHIN.test(word.lower) || (quoted && word.share === 0 && !word.mayBeFinite)),
    )
  );
}
