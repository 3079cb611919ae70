import { BETWEEN, CONJUNCTIONS, DETERMINERS, LEADS, PREPOSITIONS, PRONOUNS, TIMES } from './words.ts';

/** What a word tells of the phrases around it, wherever it stands. */
export interface InPhrase {
  /** A phrase may begin with it: the, she. */
  begins: boolean;
  /** A phrase may begin behind it: because, on. */
  leads: boolean;
  /** A phrase that began behind a verb may go on behind it: "said Monday that", "said in". */
  follows: boolean;
  /** A phrase may end before it: "the mayor of Kelm | on Monday". */
  ends: boolean;
  /** It may stand between a subject and its verb: has, repeatedly. */
  isBetween: boolean;
  isTime: boolean;
  /** It begins a time of two words: "late Monday". */
  beginsTime: boolean;
}

export function inPhraseOf(lower: string, isCapital: boolean): InPhrase {
  const isConjunction = CONJUNCTIONS.has(lower);
  const isTime = TIMES.has(lower);
  const begins = PRONOUNS.has(lower) || DETERMINERS.has(lower);
  const follows = isTime || PREPOSITIONS.has(lower);
  return {
    begins,
    leads: isConjunction || LEADS.has(lower),
    follows,
    ends: isConjunction || begins || follows || lower.endsWith('ing'),
    isBetween: BETWEEN.has(lower) || (lower.endsWith('ly') && !isCapital) || /n[’']t$/.test(lower),
    isTime,
    beginsTime: /^(?:on|late|last|early|earlier|this)$/.test(lower),
  };
}
