import type { SitemapOptions } from '@astrojs/sitemap';
import type { Corpus } from '../corpus/corpus.ts';
import { quoteRevisedOn, revisedOn } from '../corpus/revised.ts';
import { quoteAddresses } from './quotes.ts';

/** What the site map lists, and when each page of an article or quote last changed. */
export function siteMap(corpus: Corpus, base: string): NonNullable<SitemapOptions> {
  const path = (address: string, folder = 'articles') => encodeURI(`${base}${folder}/${address}/`);
  const changed = new Map<string, string>();
  // Addresses that were left, and those of withdrawn quotes, are pages but not entries.
  const left = new Set<string>();
  for (const article of corpus.articles) {
    changed.set(path(article.slug), revisedOn(article) ?? article.date);
    for (const slug of article.was) left.add(path(slug));
  }
  for (const folder of ['topics', 'speakers', 'organizations'] as const)
    for (const { was } of corpus[folder]) for (const name of was) left.add(path(name, folder));
  for (const [key, found] of quoteAddresses(corpus))
    if ('quote' in found && !found.isFormer)
      changed.set(path(key), quoteRevisedOn(found.quote) ?? found.quote.article.date);
    else left.add(path(key));
  return {
    // Frames are no entries either.
    filter: (page) => !/\/(404|embed|offline)\/$/.test(page) && !left.has(new URL(page).pathname),
    serialize: (item) => {
      const lastmod = changed.get(new URL(item.url).pathname);
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  };
}
