import { escapeXml } from '../../text/escape.ts';
import { earliest } from '../../text/partial-date.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A feed as RSS 2.0. `dc:creator` names who speaks, for `author` would have to be an e-mail address;
 * a description comes before the content, as validators want it. (`@astrojs/rss` reads the elements it does not know
 * with a parser and prints them anew: a speaker called 007 became 7, and an apostrophe its reference.)
 */
export function rss({ title, description, home, rss: self, language, entries }: Feed): string {
  const latest = entries
    .map(({ updated, date }) => updated ?? date)
    .sort()
    .at(-1);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
${element('title', title)}
${element('link', home)}
${element('description', description)}
${element('language', language)}
${latest ? `${element('lastBuildDate', momentOf(latest))}\n` : ''}<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>
${entries.map(item).join('')}</channel>
</rss>
`;
}

function item({ url, title, creator, date, updated, summary, html, tags }: FeedEntry): string {
  const elements = [
    element('title', title),
    element('link', url),
    `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
    element('pubDate', momentOf(date)),
    ...(updated === undefined ? [] : [element('atom:updated', `${earliest(updated)}T00:00:00Z`)]),
    ...(creator === undefined ? [] : [element('dc:creator', creator)]),
    ...tags.map((tag) => element('category', tag)),
    element('description', summary),
    element('content:encoded', html),
  ];
  return `<item>\n${elements.join('\n')}\n</item>\n`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** RSS knows only moments: a date becomes the first one that it may mean, in UTC. */
function momentOf(date: string): string {
  return new Date(`${earliest(date)}T00:00:00Z`).toUTCString();
}
