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
  /** Whether somebody else is named together with them. */
  isJoint?: boolean;
}

/** No speaker stands farther from the verb than this, in tokens. */
const FARTHEST = 14;

/** The first person named in `from`–`to`: a full name before a bare one, else a pronoun, else a description at its edge. */
export function whoIn(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Who | undefined {
  const names: Who[] = [];
  for (let at = from; at < to; at++) {
    const name = nameAt(tokens, at, to, lexicon);
    if (!name) continue;
    if (!isBehindPreposition(tokens, from, at, lexicon)) names.push(name);
    at = name.to - 1;
  }
  const named = names.find(({ words }) => words.length > 1) ?? names.at(-1);
  if (named) {
    const other = names.find(
      ({ from: start, to: end }) =>
        (start === named.to + 1 && lexicon.joining.has(tokenAt(tokens, named.to).lower)) ||
        (end + 1 === named.from && lexicon.joining.has(tokenAt(tokens, end).lower)),
    );
    return other ? { ...named, isJoint: true } : named;
  }
  for (let at = from; at < to; at++)
    if (isOutside(tokens, at) && lexicon.pronouns.has(tokenAt(tokens, at).lower)) return described(tokens, at, at + 1);
  return descriptionAt(tokens, from, to, lexicon);
}

/** "Ein Sprecher der Werft": what calls somebody by what they are, up to the name of a place or of another one. */
function descriptionAt(tokens: readonly Token[], from: number, to: number, lexicon: Reader): Who | undefined {
  const first = tokenAt(tokens, from);
  const isBare = /^\p{Lu}/u.test(first.text) && opensSentence(tokens, from) && !lexicon.noName.has(first.lower);
  if (!isBare && !lexicon.determiners.has(first.lower)) return undefined;
  let end = from;
  let nouns = 0;
  for (; end < to && isOutside(tokens, end) && tokenAt(tokens, end).isWord; end++) {
    const { lower } = tokenAt(tokens, end);
    if (lexicon.times.has(lower) && !lexicon.determiners.has(lower)) break;
    if (
      end > from &&
      (lexicon.auxiliaries.has(lower) || lexicon.negations.has(lower)) &&
      !lexicon.determiners.has(lower)
    )
      break;
    if (lexicon.prepositions.has(lower) && isCapital(tokens, end + 1, lexicon) && !lexicon.nounsAreCapital) break;
    if (lexicon.prepositions.has(lower) && nameAt(tokens, end + 1, to, lexicon)) break;
    if (!lexicon.determiners.has(lower) && !lexicon.prepositions.has(lower)) nouns++;
  }
  return nouns && end - from < 9 && (end - from > 1 || isBare) ? described(tokens, from, end) : undefined;
}

/** Whether a sentence may begin at `at`, so that a capital tells nothing. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return before.start < 0 || /^[.?!:…¿¡—–]$/.test(before.text) || before.quotation >= 0;
}

/** "in Kelm", "à Marc Ledoux": where something was said, or to whom. */
function isBehindPreposition(tokens: readonly Token[], from: number, at: number, lexicon: Reader): boolean {
  const before = at - 1;
  if (before < from) return false;
  if (lexicon.prepositions.has(tokenAt(tokens, before).lower)) return true;
  const isArticle = lexicon.determiners.has(tokenAt(tokens, before).lower);
  return isArticle && before - 1 >= from && lexicon.prepositions.has(tokenAt(tokens, before - 1).lower);
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
  // “la alcaldesa de Kelm, Rosa Gil”
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
    // “Kotts Anwalt Jens Ohl”: the office parts two people.
    const isOffice = end > from && lexicon.office.test(tokenAt(tokens, end).text);
    if (isOffice && isCapital(tokens, end + 1, lexicon)) from = ++end;
    else if (isCapital(tokens, end, lexicon)) end++;
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
  // “Vecinos dijeron”: what only opens a sentence may be any word.
  if (words.length === 1 && from === at && opensSentence(tokens, from) && !lexicon.surnames.has(words[0]!))
    return undefined;
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
