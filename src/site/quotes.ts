import type { Article } from '../article/article.ts';
import type { AttributedQuote, Corpus, WithdrawnQuote } from '../corpus/corpus.ts';

/** What stands at an address that a quote has or once had. */
export type QuoteAddress =
  | { quote: AttributedQuote; isFormer: boolean }
  /** It no longer stands: its page says so, and nothing shows its words. */
  | { withdrawn: WithdrawnQuote };

const known = new WeakMap<Corpus, Map<string, QuoteAddress>>();

/** All addresses of quotes by `<slug>/<quote-id>`: present ones, former ones of renamed quotes, and withdrawn ones. */
export function quoteAddresses(corpus: Corpus): Map<string, QuoteAddress> {
  const found = known.get(corpus);
  if (found) return found;
  const all = new Map<string, QuoteAddress>();
  for (const withdrawn of corpus.withdrawn)
    for (const slug of slugsOf(withdrawn.article)) all.set(`${slug}/${withdrawn.id}`, { withdrawn });
  for (const quote of corpus.quotes) {
    const ids = [quote.id, ...quote.quote.was];
    for (const slug of slugsOf(quote.article))
      for (const id of ids) all.set(`${slug}/${id}`, { quote, isFormer: true });
    all.set(quote.key, { quote, isFormer: false });
  }
  known.set(corpus, all);
  return all;
}

/** The slugs of an article: that it has, and those it had. */
export function slugsOf({ slug, was }: Article): string[] {
  return [slug, ...was];
}

/** The article at an address that it has or once had. */
export function articleAt(slug: string, { articles }: Corpus): Article {
  return articles.find((article) => article.slug === slug) ?? articles.find(({ was }) => was.includes(slug))!;
}

/** The paths of the quote pages, for routes. */
export function quotePaths(corpus: Corpus): { slug: string; quote: string }[] {
  return [...quoteAddresses(corpus).keys()].map((key) => {
    const [slug = '', quote = ''] = key.split('/');
    return { slug, quote };
  });
}
