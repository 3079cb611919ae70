import { earliest } from '../../text/partial-date.ts';
import { wellFormedJson } from '../../text/well-formed.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1. */
export function jsonFeed({ title, description, home, json, language, entries }: Feed): string {
  return wellFormedJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: json,
    language,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      content_text: entry.text,
      summary: entry.summary,
      image: entry.image,
      date_published: momentOf(entry.date),
      ...(entry.updated !== undefined && { date_modified: momentOf(entry.updated) }),
      ...(entry.creator !== undefined && { authors: [{ name: entry.creator }] }),
      ...(entry.tags.length > 0 && { tags: entry.tags }),
      language: entry.language,
    })),
  });
}

/** The first moment that a date may mean, in UTC (RFC 3339). */
function momentOf(date: string): string {
  return `${earliest(date)}T00:00:00Z`;
}
