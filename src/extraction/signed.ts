import type { Quotation } from './quotations.ts';
import type { Range } from './range.ts';
import type { Found } from './statement.ts';

const SIGNATURE = /^\s*([—–―-]{1,3})\s*(\p{Lu}(?:\p{Lu}\.|[^\n.!?;:]){2,90}?)\.?$/u;

/** A quotation with its speaker behind a dash and nothing else: “Maybe.” — Ann Lee, of Kelm. */
export function signedQuotation(text: string, paragraph: Range, first: Quotation | undefined): Found | undefined {
  if (!first || first.start !== paragraph[0] || paragraph[1] - first.end > 110) return undefined;
  const found = SIGNATURE.exec(text.slice(first.end, paragraph[1]));
  if (!found) return undefined;
  const dash = first.end + found[0].indexOf(found[1]!);
  const name = first.end + found[0].indexOf(found[2]!, found[0].indexOf(found[1]!) + found[1]!.length);
  return {
    content: [[first.start, first.end]],
    source: [name, name + found[2]!.length],
    cue: [dash, dash + found[1]!.length],
    sentence: paragraph,
    surety: 0.8,
    sourceSurety: 1,
    inside: [],
  };
}
