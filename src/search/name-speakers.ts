import { findSpeakers, type Offer, type PreparedName } from './find-speakers.ts';
import { type Meant, partsOf, type Query, type Token, tokensOf } from './query.ts';

/** No name is longer, counted in words. */
const longestName = 6;

/**
 * Takes the box apart like `parseQuery`, and says who is meant by `speaker:`: an id, or a name. A name without marks
 * goes on as far as somebody has it: in `speaker: Zhang Xiaojun talent` the name is two words, and `talent` is looked
 * for. A name that several have means all of them.
 */
export function parseNamedQuery(text: string, names: PreparedName[]): Query {
  const tokens = tokensOf(text);
  const rest: Token[] = [];
  const meant: Meant[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.speaker) {
      const words = nameFrom(tokens, at);
      const taken = longest(words, names);
      const name = words.slice(0, taken).join(' ');
      meant.push({ text: name, not: token.not, speakers: idsOf(name, names) });
      at += taken - 1;
    } else rest.push(token);
  }
  return { parts: partsOf(rest), meant };
}

/** The words that may belong to a name: one phrase, or plain words up to the next mark. */
function nameFrom(tokens: Token[], at: number): string[] {
  const following = tokens.slice(at, at + longestName);
  const end = following.findIndex((token, place) => token.phrase || (place && (token.not || token.speaker)));
  return following.slice(0, end < 0 ? following.length : Math.max(1, end)).map((token) => token.text);
}

/** How many of the words somebody is called by; one, where nobody is. */
function longest(words: string[], names: PreparedName[]): number {
  let taken = words.length;
  while (taken > 1 && !findSpeakers(names, words.slice(0, taken).join(' ')).length) taken--;
  return taken;
}

/** Whose id it is; else those who have the name itself; else those it may begin; else the nearest it may be a slip for. */
function idsOf(name: string, names: PreparedName[]): string[] {
  if (names.some(({ person }) => person.id === name)) return [name];
  const offers = findSpeakers(names, name);
  const isBest = ({ by, distance }: Offer): boolean =>
    by === offers[0]!.by && (by !== 'typo' || distance === offers[0]!.distance);
  return offers.filter(isBest).map((offer) => offer.person.id);
}
