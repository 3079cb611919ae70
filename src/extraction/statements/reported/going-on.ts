import { isVerbOfSaying } from '../../languages/english/reporting-verbs.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';

/** No name with its title is longer than this, in tokens. */
const LONGEST_NAME = 6;

/**
 * Whether what starts at an index attributes the quotation before it, as in: "Who?" the warden asked. Behind a full stop
 * only somebody and a verb does, with nothing that the verb could report: "We came." Hale said.
 */
export function goesOnAfter(tokens: readonly Token[]): (index: number, isClosed: boolean) => boolean {
  return (index, isClosed) => (isClosed ? isAttribution(tokens, index) : hasVerb(tokens, index));
}

function hasVerb(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < tokens.length && at < index + 13; at++) {
    const token = tokenAt(tokens, at);
    if (token.quotation >= 0 || /^[.;:?!]$/.test(token.text)) return false;
    if (token.share >= 40) return true;
  }
  return false;
}

function isAttribution(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (at < index + LONGEST_NAME && tokens[at]?.isCapital && tokenAt(tokens, at).quotation < 0) at++;
  const verb = tokens[at];
  if (at === index || !verb || verb.quotation >= 0 || !isVerbOfSaying(verb.lower)) return false;
  at++;
  while (tokens[at]?.word.inPhrase.isTime || tokens[at]?.word.inPhrase.beginsTime) at++;
  return at === tokens.length || /^[.?!]$/.test(tokenAt(tokens, at).text);
}
