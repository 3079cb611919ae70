import { CUE_SHARE } from './model.ts';
import { idOf, type Token } from './tokens.ts';
import { BETWEEN, CONJUNCTIONS, DETERMINERS, LEADS, PREPOSITIONS, PRONOUNS, TIMES } from './words.ts';

const START = idOf('<start>');
const END = idOf('<end>');
const QUOTED = idOf('<quoted>');
const known = new Map<string, number>();

/** A coarse kind of word as a number: function words are themselves, the rest goes by looks and by how often it reports. */
export function tagAt(tokens: readonly Token[], at: number, from: number, to: number): number {
  if (at < from) return START;
  if (at >= to) return END;
  const token = tokens[at]!;
  if (token.quotation >= 0) return QUOTED;
  let tag = known.get(token.text);
  if (tag === undefined) {
    tag = idOf(kindOf(token));
    if (known.size > 20_000) known.clear();
    known.set(token.text, tag);
  }
  return tag;
}

/** A length as one of a few sizes. */
export function sizeOf(length: number): number {
  if (length < 4) return length;
  return length < 6 ? 4 : length < 10 ? 5 : length < 20 ? 6 : 7;
}

/** Whether a word may be a finite verb: an auxiliary, a reporting word, or something in -ed. */
export function looksFinite(token: Token): boolean {
  if (token.quotation >= 0 || token.isCapital) return false;
  return (
    /^(?:is|are|was|were|has|have|had|will|would|could|can|may|might|should|must|did|does|do)$/.test(token.lower) ||
    (CUE_SHARE.get(token.lower) ?? 0) > 20 ||
    /[^e]ed$/.test(token.lower)
  );
}

function kindOf(token: Token): string {
  const { lower } = token;
  if (!token.isWord) return lower;
  if (
    PRONOUNS.has(lower) ||
    DETERMINERS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    LEADS.has(lower) ||
    BETWEEN.has(lower) ||
    TIMES.has(lower)
  )
    return lower;
  if (/^[’']s$/.test(lower)) return '<s>';
  if (/[’']s$/.test(lower)) return token.isCapital ? '<Name’s>' : '<thing’s>';
  if (token.isCapital) return '<Capital>';
  if (/^[\d$]/.test(lower)) return '<number>';
  const share = CUE_SHARE.get(lower) ?? 0;
  const end = /(?:ing|ed|ly|s|er|ion)$/.exec(lower)?.[0] ?? '';
  return `<${share >= 70 ? 'says' : share >= 35 ? 'may say' : share > 0 ? 'could say' : 'word'} ${end}>`;
}
