import { quotePageWords } from '#words';
import type { AttributedQuote, Verification } from '../../corpus/corpus.ts';
import { withTextFragment } from '../../publishing/sharing/text-fragment.ts';
import { writtenDate } from '../../text/written-date.ts';

/** That the words of a quote stand in its source, with links that open it where they stand. */
export interface ProofView {
  text: string;
  links: { href: string; text: string }[];
}

export function proofView(quote: AttributedQuote, verification: Verification, language: string): ProofView {
  const { result, checked, leftOut, stretches } = verification;
  const [first] = stretches;
  const { url, archived } = quote.source ?? {};
  const what = quote.quote.original !== undefined ? 'original' : quote.kind === 'mixed' ? 'marked' : 'all';
  const link = (address: string | undefined, text: string) =>
    address !== undefined && first ? [{ href: withTextFragment(address, first.exact), text }] : [];
  return {
    text: quotePageWords.proof(what, result, leftOut, writtenDate(checked, language)),
    links: [...link(url, quotePageWords.inSource), ...link(archived, quotePageWords.inArchive)],
  };
}
