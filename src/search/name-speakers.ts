import { findSpeakers, type Offer, type prepareNames } from './find-speakers.ts';
import { parseQuery, type Query, queryOf, type Token, tokensOf } from './query.ts';

/** Who a name in the box may be. */
export interface Meant {
  /** The name as typed. */
  text: string;
  not: boolean;
  /** Everybody who may be meant, none where nobody is called so. */
  offers: Offer[];
}

/** A query whose `speaker:` names are resolved. */
export interface NamedQuery extends Query {
  meant: Meant[];
}

/** No name is longer, counted in words. */
const longestName = 6;

/**
 * Takes the box apart and says who is meant by `speaker:`. A name without marks goes on as far as somebody has it:
 * in `speaker: Zhang Xiaojun talent` the name is two words and `talent` is looked for.
 * Without names (the directory is not loaded) nobody is resolved.
 */
export function parseNamedQuery(text: string, names: ReturnType<typeof prepareNames>): NamedQuery {
  const tokens = tokensOf(text);
  if (!tokens.some((token) => token.speaker)) return { ...parseQuery(text), meant: [] };
  const rest: Token[] = [];
  const meant: Meant[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.speaker) {
      rest.push(token);
      continue;
    }
    const following = token.phrase ? [] : tokens.slice(at + 1, at + longestName);
    const end = following.findIndex((next) => next.phrase || next.not || next.speaker);
    const words = [token, ...(end < 0 ? following : following.slice(0, end))].map((next) => next.text);
    const taken = longest(words, names);
    const name = words.slice(0, taken).join(' ');
    meant.push({ text: name, not: token.not, offers: nearest(name, names) });
    at += taken - 1;
  }
  return { ...queryOf(rest), named: queryOf(tokens).named, meant };
}

/** How many of the words somebody is called by; one, where nobody is. */
function longest(words: string[], names: ReturnType<typeof prepareNames>): number {
  for (let taken = words.length; taken > 1; taken--) {
    if (findSpeakers(names, words.slice(0, taken).join(' ')).length) return taken;
  }
  return 1;
}

/** Those who have the name itself; else an id; else those it may begin; else those it may be a slip for. */
function nearest(name: string, names: ReturnType<typeof prepareNames>): Offer[] {
  const own = names.find(({ person }) => person.id === name);
  if (own) return [{ person: own.person, name: own.name, by: 'name', distance: 0 }];
  const offers = findSpeakers(names, name);
  return offers.filter(
    (offer) => offer.by === offers[0]!.by && (offer.by !== 'typo' || offer.distance === offers[0]!.distance),
  );
}
