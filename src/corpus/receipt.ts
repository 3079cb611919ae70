import { changesOf, claimsOf } from './claims.ts';
import type { AttributedQuote, Verification } from './corpus.ts';
import { formerAddresses, type Ledger } from './ledger.ts';

/** What the ledger remembers of the check of a quote. */
export interface Receipt {
  verification: Verification;
  /** Whether the words, and the source that they name, are still those that were checked. */
  isCurrent: boolean;
  /** Whether those who speak are. */
  isBySame: boolean;
}

/** The receipt of a quote's check against its source, under any address that the quote had. */
export function receiptOf(quote: AttributedQuote, ledger: Ledger | undefined): Receipt | undefined {
  for (const address of ledger ? formerAddresses(quote) : []) {
    const entry = ledger!.quotes.get(address);
    if (!entry?.receipt) continue;
    const changed = new Set(changesOf(entry, claimsOf(quote)).map(({ claim }) => claim));
    const isBySame = !['speaker', 'name', 'via'].some((claim) => changed.has(claim));
    const { another: _, ...words } = entry.receipt;
    return {
      // Who else seemed to speak was said of other speakers.
      verification: isBySame ? entry.receipt : words,
      isCurrent:
        !['words', 'kind', 'original'].some((claim) => changed.has(claim)) && words.source === quote.source?.id,
      isBySame,
    };
  }
  return undefined;
}
