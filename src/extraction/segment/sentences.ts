import { ENDING_ABBREVIATIONS, TITLES } from '../languages/english/words.ts';
import { type Token, tokenAt } from '../languages/tokens.ts';

/** Token indices of a sentence, the end exclusive. */
export type Stretch = [start: number, end: number];

const STARTERS = new Set(
  'the he she it they we i but and in on at this that these those a an if when after as his her there'.split(' '),
);

/**
 * The sentences of a paragraph. A quotation is never cut: what stands between its marks goes with the sentence it is part of.
 * `goesOn(index, isClosed)` says whether what starts there still belongs to the quotation before it ("Who?" he asked), which
 * ends in a full stop or not.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  goesOn: (index: number, isClosed: boolean) => boolean,
): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(text, tokens, index, goesOn)) continue;
    sentences.push([start, index + 1]);
    start = index + 1;
  }
  if (start < tokens.length) sentences.push([start, tokens.length]);
  return sentences;
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  goesOn: (index: number, isClosed: boolean) => boolean,
): boolean {
  const token = tokenAt(tokens, index);
  const next = tokens[index + 1];
  if (!next) return true;
  if (token.quotation < 0) {
    if (token.isWord) return token.text.endsWith('.') && abbreviationEnds(token, next);
    // The mark of a title at the end: author of “The River.” She is 50.
    if (/^[”"’']$/.test(token.text)) return next.isCapital && /^[.?!]$/.test(tokens[index - 1]?.text ?? '');
    if (!/^[.?!…。！？]$/.test(token.text) || next.start === token.end) return false;
    return next.quotation >= 0 || token.text !== '.' || !/^[\p{Ll}]/u.test(next.text);
  }
  if (next.quotation === token.quotation) return false;
  const last = lastInside(text, token.end);
  if (last === '.') return next.quotation >= 0 || (next.isCapital && !goesOn(index + 1, true));
  return /[?!…—-]/.test(last) && !goesOn(index + 1, false);
}

/** "in Kelm, Va." may end a sentence when marks open behind it; "Mr." never does. */
function abbreviationEnds({ lower, isCapital }: Token, next: Token): boolean {
  if (next.quotation >= 0) return isCapital && !TITLES.has(lower.slice(0, -1));
  return ENDING_ABBREVIATIONS.has(lower) && next.isCapital && STARTERS.has(next.lower);
}

/** The last character inside a quotation that ends at `end`, its closing marks left out. */
function lastInside(text: string, end: number): string {
  let at = end - 1;
  while (at > 0 && /["”“’'»«\s]/.test(text[at]!)) at--;
  return text[at]!;
}
