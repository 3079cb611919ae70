import { siteFeed } from '../../publishing/feeds/feed.ts';
import { jsonFeed } from '../../publishing/feeds/json-feed.ts';
import { corpus } from '../corpus.ts';
import { addresses } from '../urls.ts';

/** One entry per article. */
export function GET(): Response {
  return new Response(jsonFeed(siteFeed(corpus(), addresses)), {
    headers: { 'Content-Type': 'application/feed+json' },
  });
}
