import { about } from './about.ts';
import { absolute } from './address.ts';
import type { Plain } from './plain.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a page says about itself: to search engines (JSON-LD), to those who share it (meta), in its own elements (microdata). */
export function aboutHtml(document: Document, byline: string | undefined): Omit<Plain, 'text'> {
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined;
  const meta = (name: string) => attribute(`meta[property="${name}"], meta[name="${name}"]`, 'content');
  const heading = document.querySelector('h1')?.textContent ?? undefined;
  const canonical = attribute('link[rel=canonical]', 'href') ?? meta('og:url');
  const data = articleData(document, [heading, meta('og:title')], canonical);
  const item = (name: string) => itemsOf(document, name)[0];
  const publisher =
    nameOf(data['publisher']) ?? meta('og:site_name') ?? meta('citation_journal_title') ?? item('publisher');
  const title =
    wordsOf(document, data['headline']) ??
    meta('og:title') ??
    item('headline') ??
    heading ??
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
    url: addressOf([attribute('base', 'href'), canonical, meta('og:url'), ...addressesOf(data)], canonical),
    author:
      authorsOf(data['author']) ??
      authorsOf(meta('author') ?? meta('citation_author') ?? meta('article:author')) ??
      authorsOf(itemsOf(document, 'author')) ??
      byline,
    language: document.documentElement.getAttribute('lang') || (textOf(data['inLanguage']) ?? meta('og:locale')),
  });
}

/**
 * What the page's JSON-LD says of its article: of several the one with a heading or the address of the page, else the
 * first. Nodes that are told elsewhere by their id stand in their places.
 */
function articleData(document: Document, headings: readonly (string | undefined)[], address: string | undefined): Node {
  const articles: Node[] = [];
  const byId = new Map<unknown, Node>();
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').replace(/\s+/g, ' ');
    const open: unknown[] = [parsed(json)];
    // No page nests its data deeper than a graph of nodes.
    for (let looked = 0; open.length && looked < 1000; looked++) {
      const node = open.shift();
      if (Array.isArray(node)) open.push(...node);
      else if (isNode(node)) {
        const types = [node['@type']].flat().join(' ');
        if (/Article|BlogPosting|Report|Interview|OpinionPiece/.test(types)) articles.push(node);
        if (node['@id'] !== undefined && Object.keys(node).length > 1) byId.set(node['@id'], node);
        open.push(node['@graph'], node['mainEntity']);
      }
    }
  }
  const isOfPage = (node: Node) =>
    headings.some((heading) => heading && isAlike(heading, wordsOf(document, node['headline']))) ||
    (address !== undefined && addressesOf(node).includes(address));
  const article = articles.find(isOfPage) ?? articles[0] ?? {};
  const whole = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(whole) : isNode(value) ? (byId.get(value['@id']) ?? value) : value;
  return Object.fromEntries(Object.entries(article).map(([name, value]) => [name, whole(value)]));
}

/** What microdata says of the article of a page, not of what is shown beside it. */
function itemsOf(document: Document, name: string): string[] {
  const scope = document.querySelector('[itemscope][itemtype*="Article"], [itemscope][itemtype*="BlogPosting"]');
  return [...document.querySelectorAll(`[itemprop="${name}"]`)].flatMap((element) => {
    if (scope && element.parentElement?.closest('[itemscope]') !== scope) return [];
    const named = element.querySelector('[itemprop="name"]') ?? element;
    return named.getAttribute('content') ?? named.getAttribute('datetime') ?? named.textContent ?? [];
  });
}

/** The first of the addresses that a page gives itself, whole; the first of all may be the base of the others. */
function addressOf([base, ...all]: (string | undefined)[], canonical: string | undefined): string | undefined {
  const whole = [base, ...all].find((one) => absolute(one ?? null, undefined) !== undefined);
  const given = all.filter((one) => one !== undefined);
  return absolute(canonical ?? given[0] ?? null, whole) ?? given.find((one) => absolute(one, undefined) !== undefined);
}

/** The addresses that a node of JSON-LD gives its article. */
function addressesOf({ url, mainEntityOfPage: page }: Node): string[] {
  return [url, isNode(page) ? (page['@id'] ?? page['url']) : page].flatMap((one) => textOf(one) ?? []);
}

function isAlike(a: string, b = ''): boolean {
  const [one, other] = [a, b].map((text) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase());
  return one !== '' && one === other;
}

/** The words of a value in which tags and references of HTML may stand. */
function wordsOf(document: Document, value: unknown): string | undefined {
  const written = textOf(value);
  if (written === undefined || !/[&<]/.test(written)) return written;
  const element = document.createElement('p');
  element.innerHTML = written;
  return textOf(element.textContent);
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
  // Some pages give the address of who wrote in place of the name.
  const names = [value].flat().flatMap((one) => nameOf(one)?.replace(/^https?:.*/i, '') || []);
  return names.length ? names : undefined;
}

/** "Dock stays open | Quay Gazette": the site is no part of the title. */
function withoutSite(title: string, publisher: string | undefined): string {
  const at = title.search(/\s[|–—-]\s(?!.*\s[|–—-]\s)/);
  const site = at < 0 ? '' : title.slice(at + 3).trim();
  return site && (site === publisher || (title[at + 1] === '|' && !publisher)) ? title.slice(0, at) : title;
}
