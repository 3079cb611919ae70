import type { APIRoute } from 'astro';
import { speakerFeed } from '../../../../publishing/feeds/feed.ts';
import { jsonFeed } from '../../../../publishing/feeds/json-feed.ts';
import { rss } from '../../../../publishing/feeds/rss.ts';
import { corpus } from '../../../corpus.ts';
import { addresses } from '../../../urls.ts';

/** The feeds of one speaker: one entry per quote. */
export function getStaticPaths() {
  return corpus().speakers.flatMap(({ id }) => ['rss.xml', 'feed.json'].map((feed) => ({ params: { id, feed } })));
}

export const GET: APIRoute = ({ params }) => {
  const speaker = corpus().speakers.find(({ id }) => id === params['id'])!;
  const feed = speakerFeed(speaker, corpus().site, addresses);
  return params['feed'] === 'rss.xml'
    ? new Response(rss(feed), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
    : new Response(jsonFeed(feed), { headers: { 'Content-Type': 'application/feed+json' } });
};
