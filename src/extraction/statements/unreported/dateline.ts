import { type Token, tokenAt } from '../../languages/tokens.ts';

/** How many tokens open a paragraph as a dateline: WASHINGTON, Nov. 19 (UPI) —, or Washington (AFP) –. */
export function datelineLength(tokens: readonly Token[]): number {
  const agency = tokens[1]?.text === '(' && tokens[3]?.text === ')' && /^\p{Lu}{2,}$/u.test(tokenAt(tokens, 2).text);
  if (agency && /^[—–―-]$/.test(tokens[4]?.text ?? '')) return 5;
  if (!/^\p{Lu}[\p{Lu}.-]+$/u.test(tokens[0]?.text ?? '')) return 0;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const token = tokenAt(tokens, at);
    if (token.quotation >= 0) return 0;
    if (/^(?:[—–―]|-{1,2})$/.test(token.text) && token.start > tokenAt(tokens, at - 1).end)
      return tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    if (token.isWord && !token.isCapital && !/^\d/.test(token.text)) return 0;
  }
  return 0;
}
