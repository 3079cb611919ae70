import { touching } from '../../text/range.ts';
import type { Quotation } from '../segment/quotations.ts';
import { SURE } from '../statements/certainty.ts';
import type { Question, Statement, Unsaid } from '../statements/statement.ts';
import { unmarked } from '../statements/wording.ts';
import type { Attribution } from './attribution.ts';

/** What a sentence tells of words that nobody said. */
const UNSAID: Readonly<Record<Unsaid, (who: string) => string>> = {
  asked: (who) => `this is what ${who} asked`,
  denied: (who) => `this is what ${who} denied`,
  'not said': (who) => `this is what ${who} did not say`,
  planned: (who) => `${who} may still say this, but has not`,
  supposed: (who) => `that ${who} says this is only supposed`,
};

/** Why words that a sentence reports are nobody's. */
export function whyUnsaid(unsaid: Unsaid, { speakers, as }: Attribution): string {
  return UNSAID[unsaid](speakers.join(' and ') || (as ?? 'somebody'));
}

/** What an author has to settle of statements that are less than sure. */
export function doubtful(statements: readonly Statement[]): Question[] {
  return statements
    .filter(({ confidence }) => confidence < SURE)
    .map(({ text, content, reason, candidates, speakers }) => ({
      text,
      content,
      reason,
      candidates: candidates ?? speakers,
    }));
}

/** The words in marks that nothing in the text gives to anybody: whose are they? */
export function unattributed(text: string, quotations: readonly Quotation[], known: readonly Statement[]): Question[] {
  const isTaken = touching(known.flatMap(({ content }) => content));
  return quotations
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)) && !isTaken([start, end]))
    .map(({ start, end }) => ({
      text: unmarked(text, [start, end]),
      content: [[start, end]],
      reason: 'nothing says whose words these are',
      candidates: [],
    }));
}
