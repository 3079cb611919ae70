import { getRssString } from '@astrojs/rss';
import { earliest } from '../article/partial-date.ts';
import { escapeHtml } from './escape.ts';
import type { Feed } from './feed.ts';
import { wellFormed } from './well-formed.ts';

/**
 * A feed as RSS 2.0. `dc:creator` names who speaks, for `author` would have to be an e-mail address;
 * a description comes before the content, as validators want it.
 */
export function rss(feed: Feed): Promise<string> {
  const { entries, home, language } = feed;
  const latest = entries.reduce<string | undefined>((last, entry) => {
    const date = entry.updated ?? entry.date;
    return last === undefined || date > last ? date : last;
  }, undefined);
  return getRssString({
    title: wellFormed(feed.title),
    description: wellFormed(feed.description),
    site: home,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
    },
    customData: [
      `<language>${escapeHtml(language)}</language>`,
      ...(latest === undefined ? [] : [`<lastBuildDate>${dateOf(latest).toUTCString()}</lastBuildDate>`]),
      `<atom:link href="${escapeHtml(feed.rss)}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: entries.map(({ url, title, creator, date, summary, html, tags }) => ({
      title: wellFormed(title),
      link: url,
      pubDate: dateOf(date),
      description: wellFormed(summary),
      content: wellFormed(html),
      categories: tags.map(wellFormed),
      ...(creator !== undefined && { customData: `<dc:creator>${escapeHtml(creator)}</dc:creator>` }),
    })),
  });
}

/** RSS knows only moments: a date becomes the first one that it may mean, in UTC. */
function dateOf(date: string): Date {
  return new Date(`${earliest(date)}T00:00:00Z`);
}
