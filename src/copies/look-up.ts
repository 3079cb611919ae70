import type { AttributedQuote, Verification } from '../corpus/corpus.ts';
import type { Receipt } from '../corpus/receipt.ts';
import { type Fault, type Place, prove } from '../proof/prove.ts';
import { lineIn, type OpenCopy } from './open-copy.ts';
import { ownTexts } from './own-text.ts';
import { selected } from './selector.ts';
import { tellFault } from './tell-fault.ts';
import { another } from './whose-words.ts';

/** What came of looking a quote up: where it stands, or why it does not; neither where it has no words of its own. */
export interface Looked {
  fault?: { code: Fault['result']; message: string };
  verification?: Verification;
}

/**
 * Looks all that is the speaker's own in a quote up in a copy. Of several places the one counts whose speaker fits, else
 * the first. A receipt for the same text and place stands as it was written, its day too.
 */
export function lookUp(
  quote: AttributedQuote,
  copy: OpenCopy,
  folder: string,
  today: string,
  receipt: Receipt | undefined,
): Looked {
  const found: Place[][] = [];
  let result: Verification['result'] = 'verbatim';
  for (const own of ownTexts(quote)) {
    const proof = prove(own.text, copy.copy());
    if (proof.result === 'nothing') continue;
    if (!('places' in proof))
      return { fault: { code: proof.result, message: tellFault(proof, own, quote, folder, copy) } };
    found.push(proof.places);
    if (proof.result === 'abridged') result = 'abridged';
  }
  if (!found.length) return {};
  const before = receipt?.isCurrent && receipt.isBySame ? receipt.verification : undefined;
  if (before?.copy === copy.hash && found[0]!.some(({ stretches }) => stretches[0]![0] === before.at))
    return { verification: before };
  const heard = copy.heard();
  const chosen = found.map((places) => places.find(({ stretches }) => !another(quote, stretches, heard)) ?? places[0]!);
  const stretches = chosen.flatMap((place) => place.stretches);
  const { text } = copy.copy();
  const other = another(quote, stretches, heard);
  return {
    verification: {
      result,
      source: quote.source!.id,
      copy: copy.hash,
      at: stretches[0]![0],
      checked: today,
      leftOut: chosen.reduce((sum, place) => sum + place.leftOut, 0),
      stretches: stretches.map((stretch) => selected(text, stretch)),
      ...(other && { another: `${other.speakers.join(', ')} (${lineIn(copy, other.at[0])})` }),
    },
  };
}
