import { fieldOf } from '../../../search/facets.ts';
import { type Token, tokensOf } from '../../../search/query.ts';
import type { SearchState } from '../../../search/state.ts';
import type { Told } from '../../../search/surroundings.ts';

/** The search that is left when one thing it asks is left out. */
export function without(state: SearchState, { on, asked, not }: Told): SearchState {
  const tokens = tokensOf(state.text);
  const { from: _from, to: _to, ...undated } = state;
  if (on === 'date') return undated;
  if (on === 'words') {
    const kept = tokens.filter((token) => token.speaker || token.not !== not || !asked.includes(token.text));
    return { ...state, text: written(kept) };
  }
  if (on !== 'speaker') return { ...state, [fieldOf(on)]: [] };
  return { ...state, text: written(withoutNames(tokens, asked, not)), speakers: not ? state.speakers : [] };
}

/** The search that has one word in the place of another. */
export function instead(state: SearchState, word: string, other: string): SearchState {
  const tokens = tokensOf(state.text).map((token) =>
    token.text === word && !token.speaker && !token.phrase && !token.not ? { ...token, text: other } : token,
  );
  return { ...state, text: written(tokens) };
}

/** Drops each `speaker:` with all the words of its name. */
function withoutNames(tokens: Token[], names: string[], not: boolean): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (!token.speaker || token.not !== not) {
      kept.push(token);
      continue;
    }
    const lengths = names.map((name) => name.split(' ').length);
    const matching = lengths.filter((length, i) => textOf(tokens.slice(at, at + length)) === names[i]);
    at += Math.max(1, ...matching) - 1;
  }
  return kept;
}

function textOf(tokens: Token[]): string {
  return tokens.map((token) => token.text).join(' ');
}

function written(tokens: Token[]): string {
  return tokens
    .map(
      ({ text, not, phrase, speaker }) => `${not ? '-' : ''}${speaker ? 'speaker:' : ''}${phrase ? `"${text}"` : text}`,
    )
    .join(' ');
}
