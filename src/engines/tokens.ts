import { isUnspaced } from '../text/fold.ts';

/**
 * Tokens of folded text, the same for every engine: an engine keeps them as they are and knows nothing of languages.
 * They are made of small Latin letters and figures, which no engine takes apart, and begin with a letter that says what
 * they are:
 *
 * - `p` a piece: what stands between spaces and `'`; of scripts without spaces each character is one,
 * - `f` pieces joined across `'`, for `e-mail` may be looked for as `email`; they come after all pieces,
 * - `xgap` a space between characters of scripts without spaces, where a word may not go on,
 * - `xall` in a text of which tokens do not tell all: it is looked at whatever is asked.
 */
export type Token = string;

/** Some engines keep no longer ones; what is longer is cut, and looked at when it is asked for. */
export const longestToken = 40;
/** More pieces than these that may be one word are not joined. */
const longestChain = 6;
/** PostgreSQL numbers no more places in a text. */
const mostTokens = 16_000;
/** PostgreSQL keeps no more places of one token. */
const mostRepeats = 250;

export const looked = 'xall';
const gap = 'xgap';

/** The tokens of a folded text in its order. */
export function textTokens(folded: string): Token[] {
  const pieces: Token[] = [];
  const joined = new Set<Token>();
  let isWhole = true;
  let endsUnspaced = false;
  for (const word of folded.trim().split(' ')) {
    const beginning = pieces.length;
    let chain: string[] = [];
    for (const piece of word.split("'").filter(Boolean)) {
      const kind = kindOf(piece);
      if (kind === 'mixed') isWhole = false;
      if (kind === 'unspaced') {
        if (endsUnspaced && pieces.length === beginning) pieces.push(gap);
        pieces.push(...Array.from(piece, pieceToken));
        chain = [];
      } else {
        pieces.push(pieceToken(piece));
        chain.push(piece);
        for (let from = 0; from < chain.length - 1; from++) joined.add(joinedToken(chain.slice(from).join('')));
        if (chain.length > longestChain) {
          isWhole = false;
          chain = [];
        }
      }
      endsUnspaced = kind === 'unspaced';
    }
  }
  if (pieces.length + joined.size > mostTokens || mostOften(pieces) > mostRepeats) isWhole = false;
  return [
    ...pieces.slice(0, mostTokens),
    ...(isWhole ? joined : [...joined].slice(0, 100)),
    ...(isWhole ? [] : [looked]),
  ];
}

/** Whether a piece is of a script without spaces, of another, or of both. */
export function kindOf(piece: string): 'spaced' | 'unspaced' | 'mixed' {
  let unspaced = 0;
  for (let at = 0; at < piece.length; at++) if (isUnspaced(piece, at)) unspaced++;
  return unspaced === piece.length ? 'unspaced' : unspaced ? 'mixed' : 'spaced';
}

export function pieceToken(piece: string): Token {
  return `p${plain(piece)}`.slice(0, longestToken);
}

export function joinedToken(letters: string): Token {
  return `f${plain(letters)}`.slice(0, longestToken);
}

/** Whether nothing of a token was cut. */
export function isUncut(token: Token): boolean {
  return token.length < longestToken;
}

/** Letters in those that every engine keeps. What begins with some letters still does so. */
function plain(letters: string): string {
  return letters.replace(/[^0-9a-pr-y]/gu, (letter) => {
    const code = letter.codePointAt(0)!;
    const near = code - firstNear;
    return near >= 0 && near < 36 ** 2 ? `q${digits(near, 2)}` : `z${digits(code, 4)}`;
  });
}

/** Greek, Cyrillic, Hebrew and Arabic letters take three signs, the others but Latin ones five. */
const firstNear = 0x370;

function digits(number: number, length: number): string {
  return number.toString(36).padStart(length, '0');
}

function mostOften(tokens: Token[]): number {
  if (tokens.length <= mostRepeats) return 0;
  const times = new Map<Token, number>();
  for (const token of tokens) times.set(token, (times.get(token) ?? 0) + 1);
  return Math.max(...times.values());
}
