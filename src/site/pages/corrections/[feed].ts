import type { APIRoute } from 'astro';
import { correctionsFeed } from '../../../publishing/feeds/corrections-feed.ts';
import { jsonFeed } from '../../../publishing/feeds/json-feed.ts';
import { rss } from '../../../publishing/feeds/rss.ts';
import { corpus } from '../../corpus.ts';
import { addresses } from '../../urls.ts';

/** The feeds of what was corrected or withdrawn. */
export function getStaticPaths() {
  return ['rss.xml', 'feed.json'].map((feed) => ({ params: { feed } }));
}

export const GET: APIRoute = ({ params }) => {
  const feed = correctionsFeed(corpus(), addresses);
  return params['feed'] === 'rss.xml'
    ? new Response(rss(feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
    : new Response(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } });
};
