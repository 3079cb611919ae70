import { HER_NAMES, HIS_NAMES, isGivenName } from './english/given-names.ts';
import {
  CAPITAL_OR_COUNTRY,
  GENERATION,
  NAMES_LIKE_WORDS,
  OFFICE,
  OFFICE_AT_END,
  OPENERS,
  ORGANIZATION_WORD,
  PLACE_AT_END,
  PLACE_AT_START,
} from './english/name-words.ts';
import { CONJUNCTIONS, DETERMINERS, HER_TITLES, HIS_TITLES, LEADS, PRONOUNS, TIMES, TITLES } from './english/words.ts';

/** What a capital word tells about a name it may be part of. */
export interface InName {
  /** Without the ending that says whose something is. */
  text: string;
  isPossessive: boolean;
  isTitle: boolean;
  isOffice: boolean;
  /** The pronoun that goes with the title. */
  titleGender: 'he' | 'she' | undefined;
  /** The pronoun that goes with the given name. */
  givenGender: 'he' | 'she' | undefined;
  isGeneration: boolean;
  isOrganization: boolean;
  /** Alone, it names a body, or a place whose government speaks. */
  isBody: boolean;
  isPlaceAtEnd: boolean;
  isPlaceAtStart: boolean;
  isOfficeAtEnd: boolean;
  /** No name holds it, but a headline does: "Ann Lee Told Us What To Do". */
  isNoName: boolean;
  isAllCapitals: boolean;
  /** Only a capital because it opens a sentence: whatever stands before it, or where a sentence begins. */
  opens: 'always' | 'sentence' | 'never';
  looksLikeParticiple: boolean;
  isTime: boolean;
  isDay: boolean;
}

const NAMES_LIKE_OPENERS = /^(?:Will|May|Mark|Grace|Rose|Art|Bill)$/;

export function inNameOf(written: string): InName {
  const text = written.replace(/[’']s?$/, '');
  const lower = text.toLowerCase();
  const bare = lower.replace(/\.$/, '');
  const isGiven = isGivenName(lower);
  const looksLikeParticiple = /(?:ly|ing)$/.test(lower) && !isGiven && !NAMES_LIKE_WORDS.has(lower);
  const isFunctionWord = PRONOUNS.has(lower) || DETERMINERS.has(lower) || CONJUNCTIONS.has(lower);
  const isOpener = isFunctionWord || LEADS.has(lower) || (TIMES.has(lower) && !/^(?:April|June)$/.test(text));
  const isOrganization = ORGANIZATION_WORD.test(text);
  return {
    text,
    isPossessive: text !== written,
    isTitle: TITLES.has(bare),
    isOffice: OFFICE.test(text),
    titleGender: HIS_TITLES.has(bare) ? 'he' : HER_TITLES.has(bare) ? 'she' : undefined,
    givenGender: HIS_NAMES.has(lower) ? 'he' : HER_NAMES.has(lower) ? 'she' : undefined,
    isGeneration: GENERATION.test(text),
    isOrganization,
    isBody: isOrganization || CAPITAL_OR_COUNTRY.test(text) || text.endsWith('.') || /^\p{Lu}{2,}s?$/u.test(text),
    isPlaceAtEnd: PLACE_AT_END.test(text),
    isPlaceAtStart: PLACE_AT_START.test(text),
    isOfficeAtEnd: OFFICE_AT_END.test(text),
    isNoName:
      lower.length > 1 &&
      text[1] !== text[1]!.toUpperCase() &&
      (isFunctionWord || /^(?:to|for|of|with|about|into|from|on|in|at|by)$/.test(lower)),
    isAllCapitals: /^\p{Lu}{3,}$/u.test(text),
    opens: NAMES_LIKE_OPENERS.test(written)
      ? 'never'
      : isOpener
        ? 'always'
        : OPENERS.has(lower) || looksLikeParticiple
          ? 'sentence'
          : 'never',
    looksLikeParticiple,
    isTime: TIMES.has(lower),
    isDay: TIMES.has(lower) && lower.endsWith('day'),
  };
}
