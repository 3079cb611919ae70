import { isVerbOfSaying } from '../../languages/english/reporting-verbs.ts';
import {
  ASKING,
  CONSIDERING,
  DENYING,
  FUTURE,
  HEARSAY,
  MERELY,
  MISQUOTING,
  NEGATIONS,
  OPENING_A_QUESTION,
  PLANNING,
  POSSIBLE,
  REFUSING,
  RUMOURS,
  SPEAKING_OF,
  STILL_TO_COME,
  SUPPOSING,
  UNTRUE,
  WHATEVER,
} from '../../languages/english/unsaid-words.ts';
import { BETWEEN } from '../../languages/english/words.ts';
import { type Token, tokenAt } from '../../languages/tokens.ts';
import type { Unsaid } from '../statement.ts';
import { type Clause, isQuoted } from './clause.ts';
import type { Report } from './report.ts';

/** Why a sentence with a cue says nothing of what it reports, or `undefined` where it does: "did not say", "could announce". */
export function unsaidIn(clause: Clause, report: Report): Unsaid | undefined {
  if (isNobody(clause, report) || isInverted(clause, report) || isContrary(clause, report)) return 'not said';
  if (isSupposed(clause, report) || isQuestion(clause)) return 'supposed';
  const told = governedBy(clause, report);
  if (told) return told;
  const isWhole = report.content.every(([start, end]) => allQuoted(clause, start, end));
  const way = unsaidBy(clause, report, isWhole);
  if (way) return way;
  if (isWhole) return undefined;
  if (asks(clause, report)) return 'asked';
  if (REFUSING.has(tokenAt(clause.tokens, report.head).lower)) return 'not said';
  if (isToSay(clause, report) || isForOthersToSay(clause, report)) return 'planned';
  if (isRefusedBefore(clause, report)) return 'not said';
  return (isDenial(clause, report) && !isBehind(report)) || isDeniedBefore(clause, report) ? 'denied' : undefined;
}

/** "dismissed as nonsense reports that": a verb between the speaker and the cue denies what the cue reports. */
function isDeniedBefore({ tokens }: Clause, { source, head }: Report): boolean {
  if (source.side !== 'left' && source.side !== 'shared') return false;
  const between = tokens.slice(source.end, head).map(({ lower }) => lower);
  return between.some((word) => DENYING.has(word)) && !between.some((word) => /^(?:and|but|then)$/.test(word));
}

/** "It is not true that she said", "rumours that she said": the clause of the speaker is what something else is told of. */
function governedBy({ tokens, from }: Clause, { source }: Report): Unsaid | undefined {
  if (source.side !== 'left') return undefined;
  const isThat = tokenAt(tokens, source.start - 1).lower === 'that';
  const last = source.start - (isThat ? 2 : 1);
  const isRumour = last >= from && RUMOURS.has(tokenAt(tokens, last).lower);
  if (last < from || !(isThat || isRumour)) return undefined;
  const words = tokens.slice(from, last + 1).filter(({ quotation }) => quotation < 0);
  if (words.some(({ lower }) => isNegation(lower) || UNTRUE.has(lower))) return 'not said';
  return isRumour ? 'supposed' : undefined;
}

/** "wants him to say", "Action: Ben Hale to tell": somebody is to say it. */
function isForOthersToSay({ tokens }: Clause, { source, head }: Report): boolean {
  if (source.side !== 'left' && source.side !== 'shared') return false;
  if (tokenAt(tokens, head - 1).lower !== 'to') return false;
  const between = tokens.slice(source.end, head - 1);
  if (between.length === 0) return true;
  const isOneClause = !between.some(({ text, lower }) => text === ',' || /^(?:and|but|then|who)$/.test(lower));
  return isOneClause && between.some(({ lower }) => PLANNING.has(lower) || /^(?:like|told|tells|tell)$/.test(lower));
}

/** "declined to comment on reports that", "would not comment on reports that" */
function isRefusedBefore({ tokens }: Clause, { source, head }: Report): boolean {
  if (source.side !== 'left' && source.side !== 'shared') return false;
  const between = tokens.slice(source.end, head).map(({ lower }) => lower);
  const isSilent = between.some(isNegation) && between.some((word) => SPEAKING_OF.has(word));
  return (
    (isSilent || between.some((word) => REFUSING.has(word))) && !between.some((word) => /^(?:and|but|then)$/.test(word))
  );
}

/** The same words with the verb that denies them, where it stands right before: without it they would say the opposite. */
export function withDenial(clause: Clause, report: Report): Report {
  const [first, ...others] = report.content;
  if (isContrary(clause, report))
    return { ...report, content: report.content.filter(([start]) => start > report.head) };
  if (!first || !isDenial(clause, report) || !isBehind(report) || allQuoted(clause, ...first)) return report;
  return { ...report, content: [[report.head, first[1]], ...others] };
}

function isDenial({ tokens }: Clause, { head }: Report): boolean {
  const { lower } = tokenAt(tokens, head);
  return DENYING.has(lower) || (/^rul(?:es?|ed|ing)$/.test(lower) && tokenAt(tokens, head + 1).lower === 'out');
}

function isBehind({ content, head }: Report): boolean {
  return content[0] !== undefined && content[0][0] > head;
}

function allQuoted(clause: Clause, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (tokenAt(clause.tokens, at).isWord && !isQuoted(clause, at)) return false;
  return true;
}

/** "Nobody said", "said no one". */
function isNobody({ tokens }: Clause, { source }: Report): boolean {
  return source.side !== 'none' && NEGATIONS.has(tokenAt(tokens, source.start).lower);
}

/** "Contrary to what she said, the gate is shut": what follows is what she did not say. */
function isContrary({ tokens }: Clause, { source }: Report): boolean {
  return source.side === 'left' && tokenAt(tokens, source.start - 3).lower === 'contrary';
}

/** "Nor did she say", "Never has the union claimed". */
function isInverted({ tokens, from }: Clause, { source }: Report): boolean {
  if (source.side !== 'left') return false;
  const verb = source.start - 1;
  const before = tokens.slice(Math.max(from, verb - 3), Math.max(from, verb));
  return BETWEEN.has(tokenAt(tokens, verb).lower) && before.some(({ lower }) => NEGATIONS.has(lower));
}

/** "If she says", "should the union claim", "had she said": the first word may be taken for a part of the name. */
function isSupposed({ tokens, from }: Clause, { source, head }: Report): boolean {
  if (source.side !== 'left') return false;
  const first = tokenAt(tokens, source.start);
  const at = /^(?:Had|Let|Should|Were|Suppose|Supposing|Imagine|Assuming)$/.test(first.text)
    ? source.start
    : source.start - 1;
  if (WHATEVER.has(first.lower)) return true;
  const { lower, quotation } = tokenAt(tokens, at);
  if (at < from || quotation >= 0) return false;
  if (SUPPOSING.has(lower)) return true;
  // "When she says that, they will go" has not happened; "when she said that" has.
  if (STILL_TO_COME.has(lower) && /^(?:say|tell|announce|claim|confirm)s?$/.test(tokenAt(tokens, head).lower))
    return true;
  const isOpening = at === from || tokenAt(tokens, at - 1).text === ',';
  const isBase = !/(?:ed|s)$|^(?:said|told)$/.test(tokenAt(tokens, head).lower);
  return isOpening && (lower === 'had' || (isBase && /^(?:should|were)$/.test(lower)));
}

/** "Has she said that?" */
function isQuestion({ tokens, from, to }: Clause): boolean {
  const [first, end] = [tokenAt(tokens, from), tokenAt(tokens, to)];
  const asks = BETWEEN.has(first.lower) || OPENING_A_QUESTION.has(first.lower);
  return asks && end.text === '?' && end.quotation < 0;
}

/** By the words between the speaker and the verb. */
function unsaidBy(clause: Clause, report: Report, isWhole: boolean): Unsaid | undefined {
  const words = chainBefore(clause, report);
  const follows = tokenAt(clause.tokens, report.head + 1).lower;
  const before = tokenAt(clause.tokens, report.head - 1).lower;
  const isMere = words.some((word) => MERELY.has(word)) || follows === 'only';
  if (isInsteadOf(clause, report)) return 'not said';
  if (CONSIDERING.has(before)) return 'planned';
  if (before === 'as' && MISQUOTING.has(tokenAt(clause.tokens, report.head - 2).lower)) return 'not said';
  if (words.some(isNegation)) return isMere || follows === 'until' ? undefined : 'not said';
  if (words.some((word) => REFUSING.has(word) || DENYING.has(word))) return 'not said';
  if (words.some((word) => HEARSAY.has(word))) return 'supposed';
  const to = words.indexOf('to');
  if (to > 0 && words[to - 1] === 'yet') return 'not said';
  // "Is expected to say", "is to say"; "wanted her to say".
  if (to > 0 && (words.slice(0, to).some((word) => PLANNING.has(word)) || IS.test(words[to - 1]!))) return 'planned';
  if (to === 0 && report.source.side === 'left' && report.head - words.length === report.source.end) return 'supposed';
  if (words.some((word) => FUTURE.has(word))) return 'planned';
  // "My father would say: “Row.”" tells of what he did say.
  const isHabit = isWhole && before === 'would';
  return !isMere && !isHabit && words.some((word) => POSSIBLE.has(word)) ? 'supposed' : undefined;
}

/** What stands right before the verb and belongs to it: auxiliaries, adverbs, "refused to". */
function chainBefore(clause: Clause, { head, source }: Report): string[] {
  const { tokens } = clause;
  const least = source.side === 'left' ? source.start : clause.from;
  const words: string[] = [];
  for (let at = head - 1; at >= least && !isQuoted(clause, at) && isInChain(tokenAt(tokens, at)); at--)
    words.unshift(tokenAt(tokens, at).lower);
  return words;
}

function isInChain({ lower, word, isCapital }: Token): boolean {
  return (
    !isCapital &&
    (word.inPhrase.isBetween ||
      lower === 'to' ||
      lower === 'yet' ||
      lower === 'well' ||
      lower === 'as' ||
      POSSIBLE.has(lower) ||
      FUTURE.has(lower) ||
      NEGATIONS.has(lower) ||
      REFUSING.has(lower) ||
      PLANNING.has(lower) ||
      HEARSAY.has(lower) ||
      DENYING.has(lower))
  );
}

const IS = /^(?:is|are|was|were|be)$/;

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || /n[’']t$/.test(word);
}

/** "Without saying", "stopped short of claiming", "rather than say". */
function isInsteadOf({ tokens }: Clause, { head }: Report): boolean {
  const [before, word] = [tokenAt(tokens, head - 2).lower, tokenAt(tokens, head - 1).lower];
  // "It goes without saying".
  if (word === 'without') return !/^go/.test(before);
  return /^(?:short of|instead of|rather than|far from|refrained from)$/.test(`${before} ${word}`);
}

/** "promised to say that", "urged him to announce that". */
function isToSay({ tokens }: Clause, { head, content }: Report): boolean {
  const [first = head] = content[0] ?? [];
  const between = tokens.slice(head + 1, first + 2).map(({ lower }) => lower);
  return isVerbOfSaying(between[between.indexOf('to') + 1] ?? '') && between.includes('to');
}

/** "asked whether", "wondered why": not "asked that" or "asked to". */
function asks({ tokens }: Clause, { head, content }: Report): boolean {
  const first = tokenAt(tokens, content[0]?.[0] ?? -1).lower;
  const next = tokenAt(tokens, head + 1).lower;
  // "wanted to know whether"
  const at = tokens.slice(head + 1, head + 6).findIndex(({ lower }) => /^(?:know|learn|hear|ask)$/.test(lower));
  const isWanted =
    at > 0 && tokenAt(tokens, head + at).lower === 'to' && OPENING_A_QUESTION.has(tokenAt(tokens, head + at + 2).lower);
  return isWanted || (ASKING.has(tokenAt(tokens, head).lower) && (OPENING_A_QUESTION.has(first) || next === 'about'));
}
