import type { Range } from '../../../text/range.ts';
import { isVerbOfSaying } from '../../languages/english/reporting-verbs.ts';
import type { Quotation } from '../../segment/quotations.ts';
import { SURETY } from '../certainty.ts';
import type { Found } from '../statement.ts';

const SIGNATURE = /^\s*([—–―-]{1,3})\s*(?=\p{Lu})((?:\p{Lu}\p{Ll}{0,4}\.|[^\n.!?;:]){3,90}?)\.?$/u;
/** A signature is no longer than this, in characters. */
const LONGEST = 110;

/** A quotation with its speaker behind a dash and nothing else: “Maybe.” — Ann Lee, of Kelm. */
export function signedQuotation(text: string, paragraph: Range, first: Quotation | undefined): Found | undefined {
  if (!first || first.start !== paragraph[0] || first.end >= paragraph[1]) return undefined;
  const signature = signatureIn(text, [first.end, paragraph[1]]);
  return signature && signed([[first.start, first.end]], signature, paragraph);
}

/**
 * The same where the signature stands below, in the paragraph `below` those of the quotation. There a dash may also begin a
 * list, so it counts only if it is a name: see `headedSpeaker`.
 */
export function signedBelow(text: string, quoted: readonly Range[], below: Range | undefined): Found | undefined {
  const signature = quoted.length && below ? signatureIn(text, below) : undefined;
  if (!signature || !isName(text.slice(...signature.name))) return undefined;
  return { ...signed(quoted, signature, quoted[0]!), form: 'headed' };
}

interface Signature {
  dash: Range;
  name: Range;
}

function signatureIn(text: string, [start, end]: Range): Signature | undefined {
  const found = end - start > LONGEST ? null : SIGNATURE.exec(text.slice(start, end));
  if (!found) return undefined;
  const [all, dashes, name] = found as unknown as [string, string, string];
  const dash = start + all.indexOf(dashes);
  const begin = start + all.indexOf(name, all.indexOf(dashes) + dashes.length);
  return { dash: [dash, dash + dashes.length], name: [begin, begin + name.length] };
}

function signed(quoted: readonly Range[], { dash, name }: Signature, sentence: Range): Found {
  return {
    content: quoted.map((range): Range => [...range]),
    source: name,
    cue: dash,
    sentence,
    surety: SURETY.beside,
    sourceSurety: 1,
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
