import type { Token } from './tokens.ts';
import { tokenAt } from './tokens.ts';
import { idOf } from './vocabulary.ts';

const START = idOf('<start>');
const END = idOf('<end>');
const QUOTED = idOf('<quoted>');

/** The kind of word at `at`, as a number; outside `from`–`to`, the edge; inside a quotation, only that. */
export function tagAt(tokens: readonly Token[], at: number, from: number, to: number): number {
  if (at < from) return START;
  if (at >= to) return END;
  const token = tokenAt(tokens, at);
  return token.quotation >= 0 ? QUOTED : token.tag;
}

/** A length as one of a few sizes. */
export function sizeOf(length: number): number {
  if (length < 4) return length;
  return length < 6 ? 4 : length < 10 ? 5 : length < 20 ? 6 : 7;
}

/** Whether a token may be a finite verb of the sentence it stands in. */
export function looksFinite(token: Token): boolean {
  return token.mayBeFinite && token.quotation < 0;
}
