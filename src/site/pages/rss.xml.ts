import { siteFeed } from '../../publishing/feed.ts';
import { rss } from '../../publishing/rss.ts';
import { corpus } from '../corpus.ts';
import { addresses } from '../urls.ts';

/** One entry per article. */
export function GET(): Response {
  return new Response(rss(siteFeed(corpus(), addresses)), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}
