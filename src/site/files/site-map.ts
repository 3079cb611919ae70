import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import type { Corpus } from '../../corpus/corpus.ts';
import { quoteRevisedOn, revisedOn } from '../../corpus/revised.ts';
import { quoteAddresses } from '../quotes.ts';
import { absolute, url } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** One file lists at most 50,000 addresses (sitemaps.org). */
const most = 45_000;

/** Pages that no search engine should lead to. */
const hidden = ['404.html', 'offline/index.html'];

interface Entry {
  url: string;
  lastmod?: string;
}

/** The site map: an index, and files that list the pages, those of articles and quotes with the day of their last change. */
export function* siteMap(pages: readonly SiteFile[], corpus: Corpus): Iterable<SiteFile> {
  const { changed, left } = known(corpus);
  const entries = pages
    .filter(({ path }) => !hidden.includes(path))
    .map(({ path }) => absolute(url.home() + encodeURI(path.replace(/index\.html$/, ''))))
    .filter((address) => !left.has(address))
    .sort()
    .map((address): Entry => ({ url: address, ...(changed.has(address) && { lastmod: changed.get(address)! }) }));
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, i) => ({
    path: `sitemap-${i}.xml`,
    entries: entries.slice(i * most, (i + 1) * most),
  }));
  for (const { path, entries } of parts)
    yield { path, type: 'application/xml', make: () => xmlOf(new SitemapStream(), entries) };
  const index = parts.map(({ path, entries }) => {
    const last = entries
      .flatMap(({ lastmod }) => lastmod ?? [])
      .sort()
      .at(-1);
    return { url: absolute(url.file(path)), ...(last !== undefined && { lastmod: last }) };
  });
  yield { path: 'sitemap-index.xml', type: 'application/xml', make: () => xmlOf(new SitemapIndexStream(), index) };
}

/** When the pages at some addresses last changed, and which addresses were left, or are those of withdrawn quotes: pages, but no entries. */
function known(corpus: Corpus): { changed: Map<string, string>; left: Set<string> } {
  const changed = new Map<string, string>();
  const left = new Set<string>();
  for (const article of corpus.articles) {
    changed.set(absolute(url.article(article.slug)), revisedOn(article) ?? article.date);
    for (const slug of article.was) left.add(absolute(url.article(slug)));
  }
  for (const { was } of corpus.topics) for (const slug of was) left.add(absolute(url.topic(slug)));
  for (const { was } of corpus.speakers) for (const id of was) left.add(absolute(url.speaker(id)));
  for (const { was } of corpus.organizations) for (const id of was) left.add(absolute(url.organization(id)));
  for (const [key, found] of quoteAddresses(corpus)) {
    const [slug = '', id = ''] = key.split('/');
    const address = absolute(url.quote(slug, id));
    if ('quote' in found && !found.isFormer)
      changed.set(address, quoteRevisedOn(found.quote) ?? found.quote.article.date);
    else left.add(address);
  }
  return { changed, left };
}

async function xmlOf(stream: SitemapStream | SitemapIndexStream, entries: readonly Entry[]): Promise<string> {
  for (const entry of entries) stream.write(entry);
  stream.end();
  return (await streamToPromise(stream)).toString('utf8');
}
