import { about } from './about.ts';
import type { Plain } from './plain.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a page says about itself: to search engines (JSON-LD), to those who share it (meta), in its own elements (microdata). */
export function aboutHtml(document: Document, byline: string | undefined): Omit<Plain, 'text'> {
  const data = articleData(document);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  const meta = (name: string) => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content');
  const item = (name: string) => {
    const element = document.querySelector(`[itemprop="${name}"]`);
    return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? undefined;
  };
  const publisher =
    nameOf(data['publisher']) ?? meta('og:site_name') ?? meta('citation_journal_title') ?? item('publisher');
  const title =
    textOf(data['headline']) ??
    meta('og:title') ??
    item('headline') ??
    document.querySelector('h1')?.textContent ??
    document.querySelector('title')?.textContent ??
    undefined;
  return about({
    title: title && withoutSite(title, publisher),
    publisher,
    published:
      textOf(data['datePublished']) ??
      meta('article:published_time') ??
      meta('citation_publication_date')?.replaceAll('/', '-') ??
      meta('date') ??
      item('datePublished') ??
      attribute('time[datetime]', 'datetime'),
    url: attribute('link[rel=canonical]', 'href') ?? meta('og:url') ?? textOf(data['url']),
    author:
      authorsOf(data['author']) ??
      meta('author') ??
      meta('citation_author') ??
      byline?.replace(/^by\s+/i, '') ??
      item('author'),
  });
}

/** The first article that the page's JSON-LD describes. */
function articleData(document: Document): Node {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const open: unknown[] = [parsed(script.textContent ?? '')];
    // No page nests its data deeper than a graph of nodes.
    for (let looked = 0; open.length && looked < 1000; looked++) {
      const node = open.shift();
      if (Array.isArray(node)) open.push(...node);
      else if (isNode(node)) {
        const types = [node['@type']].flat().join(' ');
        if (/Article|BlogPosting|Report|Interview|OpinionPiece/.test(types)) return node;
        open.push(node['@graph'], node['mainEntity']);
      }
    }
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return textOf(isNode(first) ? first['name'] : first);
}

function authorsOf(value: unknown): string[] | undefined {
  const names = [value].flat().flatMap((one) => nameOf(one) ?? []);
  return names.length ? names : undefined;
}

/** "Dock stays open | Quay Gazette": the site is no part of the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  const at = title.search(/\s[|–—-]\s(?!.*\s[|–—-]\s)/);
  const site = at < 0 ? '' : title.slice(at + 3).trim();
  return site && (site === publisher || (title[at + 1] === '|' && !publisher)) ? title.slice(0, at) : title;
}
