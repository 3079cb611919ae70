import type { Token } from './tokens.ts';

/** Whether what starts at an index attributes the quotation before it, as in: "Who?" the warden asked. */
export function goesOnAfter(tokens: readonly Token[]): (index: number) => boolean {
  return (index) => {
    for (let at = index; at < tokens.length && at < index + 13; at++) {
      const token = tokens[at]!;
      if (token.quotation >= 0 || /^[.;:?!]$/.test(token.text)) return false;
      if (token.share >= 40) return true;
    }
    return false;
  };
}
