import type { Corpus } from '../../corpus/corpus.ts';
import { authorFeed, speakerFeed, topicFeed } from '../../publishing/feeds/feed.ts';
import { quoteAddresses, slugsOf } from '../quotes.ts';
import { addresses } from '../urls.ts';
import { searchOf } from '../views/search-view.ts';
import { articleFiles, quoteFiles } from './beside-pages.ts';
import { feedFiles, rootFiles } from './root-files.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Every file of the site that is no page, each with how it is made: a build writes them all in one pass, in development
 * each is made when it is asked for.
 */
export function* siteFiles(corpus: Corpus): Iterable<SiteFile> {
  yield* rootFiles(corpus);
  for (const article of corpus.articles)
    for (const slug of slugsOf(article)) yield* articleFiles(article, slug, corpus);
  for (const [key, address] of quoteAddresses(corpus)) yield* quoteFiles(key, address, corpus);
  for (const speaker of corpus.speakers)
    for (const id of [speaker.id, ...speaker.was])
      yield* feedFiles(`speakers/${id}/`, () => speakerFeed(speaker, corpus.site, addresses));
  for (const author of corpus.authors)
    yield* feedFiles(`authors/${author.id}/`, () => authorFeed(author, corpus, addresses));
  for (const topic of corpus.topics)
    for (const slug of [topic.slug, ...topic.was])
      yield* feedFiles(`topics/${slug}/`, () => topicFeed(topic, corpus, addresses));
  for (const [path, json] of searchOf(corpus).files())
    yield { path: `search/${path}`, type: 'application/json', make: () => json };
}
