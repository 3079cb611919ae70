import type { Quotation } from './quotations.ts';
import type { Range } from './range.ts';
import { isVerbOfSaying } from './reporting-verbs.ts';
import type { Found } from './statement.ts';

const SIGNATURE = /^\s*([—–―-]{1,3})\s*(?=\p{Lu})((?:\p{Lu}\p{Ll}{0,4}\.|[^\n.!?;:]){3,90}?)\.?$/u;
/** A signature is no longer than this, in characters. */
const LONGEST = 110;

/**
 * A quotation with its speaker behind a dash and nothing else: “Maybe.” — Ann Lee, of Kelm. The signature may stand below
 * it, in the paragraph `next`; there a dash may also begin a list, so it counts only if it is a name: see `headedSpeaker`.
 */
export function signedQuotation(
  text: string,
  paragraph: Range,
  first: Quotation | undefined,
  next: Range | undefined,
): Found | undefined {
  if (!first || first.start !== paragraph[0]) return undefined;
  const isBelow = first.end >= paragraph[1];
  const [start, end] = isBelow ? (next ?? paragraph) : [first.end, paragraph[1]];
  const found = end - start > LONGEST ? null : SIGNATURE.exec(text.slice(start, end));
  if (!found || (isBelow && !isName(found[2]!))) return undefined;
  const dash = start + found[0].indexOf(found[1]!);
  const name = start + found[0].indexOf(found[2]!, found[0].indexOf(found[1]!) + found[1]!.length);
  return {
    content: [[first.start, first.end]],
    source: [name, name + found[2]!.length],
    cue: [dash, dash + found[1]!.length],
    sentence: paragraph,
    surety: 0.8,
    sourceSurety: 1,
    ...(isBelow && { form: 'headed' as const }),
    inside: [],
  };
}

/** Capital words before the first comma, and no verb of saying: "— No, said Ann Lee" is a line of a talk. */
function isName(signature: string): boolean {
  const words = signature.split(/[\s,]+/);
  return (
    signature
      .split(/[,(]/)[0]!
      .split(/\s+/)
      .every((word) => !/^\p{Ll}{4,}/u.test(word)) && !words.some((word) => isVerbOfSaying(word))
  );
}
