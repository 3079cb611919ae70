import type { Part } from '../search/query.ts';
import { isUnspaced } from '../text/fold.ts';
import { isUncut, joinedToken, kindOf, looked, pieceToken, type Token } from './tokens.ts';

/** What an engine is asked: which texts have such tokens. */
export type Expression =
  /** One after another, nothing between them; the last may be only the beginning of a token. */
  { phrase: Token[]; prefix: boolean } | { all: Expression[] } | { any: Expression[] };

/** How the texts that have a part of a query are found by their tokens. */
export interface Sought {
  /** All these have it. */
  sure?: Expression;
  /** And only these may have it besides: of each, `find` must tell. */
  maybe: Expression;
}

/** Of longer phrases only the beginning is asked for, and the rest looked at. */
const mostPieces = 24;
/** Words with more pieces than this are found by their first one. */
const mostSplit = 3;

const one = (token: Token, prefix = false): Expression => ({ phrase: [token], prefix });

/** How to find the texts that have a part, so that it makes no difference to `find`. */
export function soughtFor(part: Part): Sought {
  const { words, prefix } = part;
  const pieces = words.split(/[ ']/).filter(Boolean);
  if (pieces.some((piece) => kindOf(piece) !== 'spaced')) return unspaced(part, pieces);
  const hard = words.split(' ').map((word) => word.split("'").filter(Boolean));
  const asked = hard.filter((word) => word.length);
  const tokens = pieces.map(pieceToken);
  const isShort = pieces.length <= mostPieces;
  const isSure = isShort && tokens.every(isUncut);
  const isLast = (at: number) => prefix && at === asked.length - 1;
  const may = (isShort ? asked : asked.slice(0, mostPieces)).map((word, at) => wordMay(word, isLast(at)));
  if (tokens.length === 1)
    return isSure ? { sure: may[0]!, maybe: one(looked) } : { maybe: { any: [may[0]!, one(looked)] } };
  // Where nothing is joined in the text, its pieces are those that are asked for.
  const isPlain = isShort && asked.every((word) => word.length === 1);
  const joined: Expression[] = isPlain ? [{ any: asked.map(([word], at) => one(joinedToken(word!), isLast(at))) }] : [];
  const maybe: Expression = { any: [{ all: [...may, ...joined] }, one(looked)] };
  return isSure
    ? { sure: { phrase: tokens, prefix }, maybe }
    : { maybe: { any: [...(isShort ? [{ phrase: tokens, prefix }] : []), maybe] } };
}

/** What a text must have where a word stands in it, its pieces joined there or not. */
function wordMay(pieces: string[], prefix: boolean): Expression {
  const [first] = pieces;
  if (pieces.length > mostSplit) return piece(first!, true);
  return {
    any: splits(pieces).map((groups) => ({
      all: groups.map((group, at) => piece(group, prefix && at === groups.length - 1)),
    })),
  };
}

function piece(letters: string, prefix: boolean): Expression {
  return { any: [one(pieceToken(letters), prefix), one(joinedToken(letters), prefix)] };
}

/** All ways to join pieces with those beside them. */
function splits([first, ...rest]: string[]): string[][] {
  if (!rest.length) return [[first!]];
  return splits(rest).flatMap(([next, ...others]) => [
    [first!, next!, ...others],
    [first! + next!, ...others],
  ]);
}

/** Characters of scripts without spaces; of what stands beside them, `find` tells. */
function unspaced({ words, phrase }: Part, pieces: string[]): Sought {
  const runs = pieces.map((piece) => Array.from(piece).filter((character) => isUnspaced(character, 0)));
  const isPlain = pieces.length === 1 && kindOf(words) === 'unspaced';
  const [run] = runs;
  if (isPlain && (!phrase || run!.length === 1) && run!.length <= mostPieces)
    return { sure: { phrase: run!.map(pieceToken), prefix: false }, maybe: one(looked) };
  // In a phrase, a space of the text may stand between any two characters.
  const isRun = !phrase && pieces.every((piece) => kindOf(piece) !== 'mixed');
  const asked: Expression[] = isRun
    ? runs
        .filter((run) => run.length)
        .map((run) => ({ phrase: run.slice(0, mostPieces).map(pieceToken), prefix: false }))
    : [...new Set(runs.flat())].slice(0, mostPieces).map((character) => one(pieceToken(character)));
  return { maybe: { any: [{ all: asked }, one(looked)] } };
}
