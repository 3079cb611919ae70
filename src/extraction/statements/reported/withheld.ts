import {
  ASKED,
  BEING,
  DENYING,
  NEGATIONS,
  OPENING_A_QUESTION,
  OPENING_WHAT_IS_TOLD,
  REFUSING,
  SILENT,
  SPEAKING_OF,
} from '../../languages/english/unsaid-words.ts';
import { charsOf, tokenAt } from '../../languages/tokens.ts';
import { SURETY } from '../certainty.ts';
import type { Found, Unsaid } from '../statement.ts';
import { subjectOf } from './beside.ts';
import { type Clause, isQuoted } from './clause.ts';

/** What was asked stands no farther behind the verb than this, in tokens, and a negation no farther before it. */
const FARTHEST = 6;
const FEWEST_WORDS = 3;

/**
 * A sentence without a verb of saying that tells what somebody did not say: “was asked if”, “would not be drawn on”, “could
 * neither confirm nor deny”, “left open whether”. Nothing was said, but an author should see what it was about.
 */
export function withheldStatement(clause: Clause): Found | undefined {
  const { tokens, from, to } = clause;
  for (let at = from; at < to; at++) {
    const unsaid = isQuoted(clause, at) ? undefined : withheldBy(clause, at);
    const start = unsaid && openerBehind(clause, at);
    const source = start && subjectOf(clause);
    if (!unsaid || !start || !source) continue;
    // “Asked if the gate would close, Ada Brook said nothing.”
    const end = source[0] > tokenAt(tokens, start).start ? commaBehind(clause, start) : to;
    if (end - start < FEWEST_WORDS) continue;
    return {
      content: [charsOf(tokens, start, end)],
      source,
      cue: charsOf(tokens, at, at + 1),
      sentence: charsOf(tokens, from, to),
      surety: SURETY.told,
      sourceSurety: 1,
      unsaid,
      inside: [],
    };
  }
  return undefined;
}

/** Whether the word at `at` tells that nobody said what follows it, and why. */
function withheldBy(clause: Clause, at: number): Unsaid | undefined {
  const { tokens, from } = clause;
  const { lower } = tokenAt(tokens, at);
  const before = at > from ? tokenAt(tokens, at - 1).lower : '';
  const next = tokenAt(tokens, at + 1).lower;
  if (ASKED.has(lower)) return at === from || isPassive(clause, at) ? 'asked' : undefined;
  if (SILENT.has(lower)) return 'not said';
  if (lower === 'open') return /^(?:left|leaves|leaving|kept|keeps|it)$/.test(before) ? 'not said' : undefined;
  if (DENYING.has(lower) && /^n?or$/.test(before)) return 'not said';
  if (SPEAKING_OF.has(lower)) return isRefused(clause, at) ? 'not said' : undefined;
  return DENYING.has(lower) && next === 'that' ? 'denied' : undefined;
}

/** “was also asked”, “when pressed” */
function isPassive({ tokens, from }: Clause, at: number): boolean {
  let before = at - 1;
  while (before > from && /(?:ly|also|again|then|later|twice)$/.test(tokenAt(tokens, before).lower)) before--;
  return before >= from && (BEING.has(tokenAt(tokens, before).lower) || tokenAt(tokens, before).lower === 'when');
}

function isRefused(clause: Clause, at: number): boolean {
  const { tokens, from } = clause;
  for (let place = at - 1; place >= from && place >= at - FARTHEST; place--) {
    const { lower, text } = tokenAt(tokens, place);
    if (text === ',' || isQuoted(clause, place)) return false;
    if (NEGATIONS.has(lower) || REFUSING.has(lower) || /n[’']t$/.test(lower)) return true;
  }
  return false;
}

/** Where what was asked, or not said, begins: at “whether”, at “reports that”, behind “on”. */
function openerBehind(clause: Clause, at: number): number | undefined {
  const { tokens, to } = clause;
  for (let place = at + 1; place < Math.min(to, at + 1 + FARTHEST); place++) {
    const { lower, text } = tokenAt(tokens, place);
    if (text === ',' || isQuoted(clause, place)) return undefined;
    if (lower === 'about') return place + 1;
    if (OPENING_A_QUESTION.has(lower)) return place;
    if (!OPENING_WHAT_IS_TOLD.has(lower)) continue;
    return OPENING_A_QUESTION.has(tokenAt(tokens, place + 1).lower) || /^(?:on|over|to)$/.test(lower)
      ? place + 1
      : place;
  }
  return undefined;
}

function commaBehind(clause: Clause, start: number): number {
  let end = start;
  while (end < clause.to && (isQuoted(clause, end) || tokenAt(clause.tokens, end).text !== ',')) end++;
  return end;
}
