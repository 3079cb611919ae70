import { DASHES } from '../../languages/english/words.ts';
import { looksFinite } from '../../languages/tags.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';
import type { Clause } from './clause.ts';
import type { Source } from './source.ts';

/** The cue with what belongs to it: its verb, and the source where that stands next to it. Token indices. */
export interface Group {
  at: number;
  start: number;
  end: number;
  source: Source;
}

/** A place where content may begin or end; -1: there is none on this side. */
export type Edge = number;

/** The group of a cue and its source. `according to X` and `said X` reach to the end of X. */
export function groupOf(at: number, source: Source): Group {
  const start = source.side === 'left' ? Math.min(source.start, at) : at;
  const end = source.side === 'right' ? source.end : at + 1;
  return { at, start, end, source };
}

/** Last token of what stands before the group, marks and commas left out, plus one. */
export function endBefore(clause: Clause, group: Group): Edge {
  let end = group.start;
  while (end > clause.from && !endsWords(tokenAt(clause.tokens, end - 1))) end--;
  return end;
}

/** Whether content may end with a token: a word, a bracket that closes, or anything quoted. */
export function endsWords(token: Token): boolean {
  return token.isWord || token.quotation >= 0 || /^[)\]]$/.test(token.text);
}

/** How many reporting words stand between two places, at most two. */
export function reportsBetween(clause: Clause, start: Edge, end: Edge): number {
  let count = 0;
  for (let at = start; at < end && count < 2; at++) {
    if (tokenAt(clause.tokens, at).quotation < 0 && tokenAt(clause.tokens, at).share >= 60) count++;
  }
  return count;
}

export function quoteAhead(clause: Clause, from: number): boolean {
  if (!clause.hasQuotation) return false;
  for (let at = from; at < clause.to && at < from + 40; at++)
    if (tokenAt(clause.tokens, at).quotation >= 0) return true;
  return false;
}

export function finiteBetween(clause: Clause, start: Edge, end: Edge): boolean {
  for (let at = start; at < end; at++) if (looksFinite(tokenAt(clause.tokens, at))) return true;
  return false;
}

/** What is counted outside marks, to tell where words end. */
type Counted = 'comma' | 'dash' | 'to';

function isCounted(what: Counted, { text, lower, quotation }: Token): boolean {
  if (quotation >= 0) return false;
  return what === 'comma' ? text === ',' : what === 'dash' ? DASHES.has(text) : lower === 'to';
}

/** For a paragraph, how many stand before each of its tokens: a long sentence is asked for every stretch of it. */
const counts = new WeakMap<readonly Token[], Partial<Record<Counted, Uint32Array>>>();

/** A stretch no longer than this is counted anew. */
const SHORT = 60;

function countBetween(what: Counted, { tokens }: Clause, start: Edge, end: Edge): number {
  const last = Math.min(end, tokens.length);
  if (last - start > SHORT) return sumBefore(what, tokens, last) - sumBefore(what, tokens, start);
  let count = 0;
  for (let at = start; at < last; at++) if (isCounted(what, tokenAt(tokens, at))) count++;
  return count;
}

function sumBefore(what: Counted, tokens: readonly Token[], at: Edge): number {
  const known = counts.get(tokens) ?? {};
  counts.set(tokens, known);
  known[what] ??= before(what, tokens);
  return known[what][at] ?? 0;
}

function before(what: Counted, tokens: readonly Token[]): Uint32Array {
  const sums = new Uint32Array(tokens.length + 1);
  let sum = 0;
  for (const [at, token] of tokens.entries()) {
    sums[at] = sum;
    if (isCounted(what, token)) sum++;
  }
  sums[tokens.length] = sum;
  return sums;
}

/** How many commas stand between, more than three counting as three. */
export function commasBetween(clause: Clause, start: Edge, end: Edge): number {
  return Math.min(3, countBetween('comma', clause, start, end));
}

/** How many dashes stand between, more than three counting as three. */
export function dashesBetween(clause: Clause, start: Edge, end: Edge): number {
  return Math.min(3, countBetween('dash', clause, start, end));
}

/** Whether a "to" stands between. */
export function hasTo(clause: Clause, start: Edge, end: Edge): boolean {
  return countBetween('to', clause, start, end) > 0;
}

export const SIDES = { left: 1, shared: 2, right: 3, none: 4 };
