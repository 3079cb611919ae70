import { type Token, tokenAt } from '../../languages/tokens.ts';

/** How many tokens open a paragraph as a dateline: WASHINGTON, Nov. 19 (UPI) —, Washington (AFP) –, or Kelm, 3 March –. */
export function datelineLength(tokens: readonly Token[]): number {
  const agency = tokens[1]?.text === '(' && tokens[3]?.text === ')' && /^\p{Lu}{2,}$/u.test(tokenAt(tokens, 2).text);
  if (agency && /^[—–―-]$/.test(tokens[4]?.text ?? '')) return 5;
  const isShouted = /^\p{Lu}[\p{Lu}.-]+$/u.test(tokens[0]?.text ?? '');
  if (!isShouted && !(tokens[0]?.isCapital && tokens[1]?.text === ',')) return 0;
  let hasDay = false;
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    const token = tokenAt(tokens, at);
    if (token.quotation >= 0) return 0;
    if (/^(?:[—–―]|-{1,2})$/.test(token.text) && token.start > tokenAt(tokens, at - 1).end)
      return !isShouted && !hasDay ? 0 : tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
    hasDay ||= /^\d{1,2}$/.test(token.text);
    if (token.isWord && !token.isCapital && !/^\d/.test(token.text)) return 0;
  }
  return 0;
}
