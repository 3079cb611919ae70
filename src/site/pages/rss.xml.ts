import { siteFeed } from '../../publishing/feeds/feed.ts';
import { rss } from '../../publishing/feeds/rss.ts';
import { corpus } from '../corpus.ts';
import { addresses } from '../urls.ts';

/** One entry per article. */
export function GET(): Response {
  return new Response(rss(siteFeed(corpus(), addresses)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
