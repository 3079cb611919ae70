import { charsOf, type Token, tokenAt } from '../../languages/tokens.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';
import { namesIn, type Reader } from './who.ts';

const FEWEST_WORDS = 3;

/**
 * A sentence that reports nothing and tells what somebody named in it did not say: “schwieg auf die Frage, ob”, “n’a pas
 * répondu”, “guardó silencio sobre si”. Nothing was said, but an author should see what it was about.
 */
export function withheldIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Found | undefined {
  const start = openerIn(tokens, from, to, lexicon);
  if (start === undefined) return undefined;
  const [named] = namesIn(tokens.slice(from, to), lexicon).filter(({ words }) => words.length > 1);
  // “Personne n’a dit que …”: nobody is named, and nobody said it.
  if (!named && !lexicon.nobody.has(tokenAt(tokens, from).lower)) return undefined;
  // “Auf die Frage, ob das Tor schließt, schwieg Ada Bach”: the words end before who is silent.
  const end = named && from + named.from > start ? lastComma(tokens, start, from + named.from) : to;
  const first = lexicon.that.has(tokenAt(tokens, start).lower) ? start + 1 : start;
  if (end === undefined || end - first < FEWEST_WORDS) return undefined;
  if (!isWithheld(tokens, from, start, end, to, lexicon)) return undefined;
  return {
    content: [charsOf(tokens, first, end)],
    source: named?.range,
    cue: undefined,
    sentence: charsOf(tokens, from, to),
    surety: SURETY.told,
    sourceSurety: 1,
    unsaid: 'not said',
    inside: [],
  };
}

/** Where a clause opens that tells what was asked or left open. */
function openerIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): number | undefined {
  for (let at = from; at < to; at++) {
    const { lower, quotation } = tokenAt(tokens, at);
    if (
      quotation < 0 &&
      (lexicon.whether.has(lower) || lexicon.that.has(lower) || /^(?:qu[’']\p{L}|s[’']ils?$)/u.test(lower))
    )
      return at;
  }
  return undefined;
}

/** Whether a word of silence stands around the words from `start` to `end`, or a negation and a verb of saying before them. */
function isWithheld(
  tokens: readonly Token[],
  from: number,
  start: number,
  end: number,
  to: number,
  lexicon: Reader,
): boolean {
  let isNegated = false;
  for (let at = from; at < to; at++) {
    const { lower, quotation } = tokenAt(tokens, at);
    if (quotation >= 0 || (at >= start && at < end)) continue;
    if (lexicon.withholding.has(lower)) return true;
    if (at >= start) continue;
    // “wies Berichte zurück, wonach …”
    if (
      lexicon.rejecting.has(lower) &&
      tokens.slice(at, start).some((one) => one.lower === lexicon.rejecting.get(lower))
    )
      return true;
    if (isNegated && (lexicon.verbs.has(lower) || lexicon.infinitives.has(lower))) return true;
    isNegated ||= lexicon.negations.has(lower) || /^n[’']./.test(lower);
  }
  return false;
}

function lastComma(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at--) if (tokenAt(tokens, at).text === ',') return at;
  return undefined;
}
