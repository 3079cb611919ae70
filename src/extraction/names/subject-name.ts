import { lastAtOrBefore } from '../../text/range.ts';
import { BETWEEN, LEADS, PREPOSITIONS, PRONOUNS, TITLES } from '../languages/english/words.ts';
import type { Mention } from './names.ts';

/** A sentence does not begin farther before a name that it is about than this, in characters. */
const FARTHEST = 160;
/** No role before a name is longer than this, in words. */
const LONGEST = 5;
const ENDS = /[.?!:;]["”’»)]?\s+|[\n\r]+/g;
/** "Sen. ", "J. ": no end of a sentence. */
const LAST_WORD = /(?<!\p{L})(\p{L}{1,14})\. $/u;
const RELATED =
  /^(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Mm]y|[Oo]ur|\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)*[’']s?)\s\S+(?:\s\S+){0,3}$/u;

/**
 * Whether the sentence seems to be about the person named: the name opens it, or stands behind a role, a relation or an
 * introduction ("Outside, the young cook Maria Stone was packing"), and something is said of its bearer.
 */
export function isSubject(text: string, mention: Mention): boolean {
  if (mention.possessive || mention.quoted || /^\s*(?:[.?!]|$)/.test(text.slice(mention.end, mention.end + 3)))
    return false;
  if (mention.opens) return true;
  const parts = leadOf(text, mention.start).split(/,\s*/);
  const role = parts.pop()!.trim();
  const introduction = parts.join(', ').trim();
  const isIntroduction =
    !introduction.includes(' ') ||
    PREPOSITIONS.has(introduction.split(' ', 1)[0]!.toLowerCase()) ||
    /^(?:Across|Behind|Beside|Inside|Near|Next|Outside|Over|Up|Down|Back)\s/.test(introduction) ||
    LEADS.has(introduction.split(' ', 1)[0]!.toLowerCase()) ||
    /ly$|^Not so$/.test(introduction) ||
    RELATED.test(introduction);
  return isIntroduction && !/["“”]/.test(introduction) && isRole(role);
}

/** What stands between the beginning of the sentence and `at`. */
function leadOf(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - FARTHEST), at);
  const ends = Array.from(before.matchAll(ENDS), (end) => end.index + end[0].length).filter((end) => {
    const word = LAST_WORD.exec(before.slice(Math.max(0, end - 16), end))?.[1]?.toLowerCase();
    return !word || (word.length > 1 && !TITLES.has(word));
  });
  return before.slice(ends[lastAtOrBefore(ends, before.length)] ?? 0);
}

/** Words that may say who somebody is, with no verb and no preposition but "of" and "for" among them. */
function isRole(role: string): boolean {
  const words = role ? role.split(/\s+/) : [];
  return (
    words.length <= LONGEST &&
    words.every((word) => {
      const lower = word.toLowerCase();
      const isOther =
        PRONOUNS.has(lower) || BETWEEN.has(lower) || (PREPOSITIONS.has(lower) && !/^(?:of|for)$/.test(lower));
      return (
        /^\p{L}[\p{L}’'.-]*$/u.test(word) && !isOther && !/^(?:and|or|but|than|when|that|which)$|[^s]ed$/.test(lower)
      );
    })
  );
}
