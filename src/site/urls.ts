import type { Addresses } from '../publishing/addresses.ts';
import { basePath } from './base-path.ts';
import { corpus } from './corpus.ts';

/**
 * The only module that makes addresses. Each begins with the base path; those of pages end with a slash.
 * `encodeURI` keeps letters of any script readable in the source and right in the address.
 */
const base = basePath(corpus().site.url);

const page = (...parts: string[]) => base + parts.map((part) => `${encodeURIComponent(part)}/`).join('');

export const url = {
  home: () => base,
  articles: () => page('articles'),
  article: (slug: string) => page('articles', slug),
  quote: (slug: string, id: string) => page('articles', slug, id),
  inContext: (slug: string, id: string) => `${page('articles', slug)}#${encodeURIComponent(id)}`,
  speakers: () => page('speakers'),
  speaker: (id: string) => page('speakers', id),
  organizations: () => page('organizations'),
  organization: (id: string) => page('organizations', id),
  authors: () => page('authors'),
  author: (id: string) => page('authors', id),
  topics: () => page('topics'),
  topic: (slug: string) => page('topics', slug),
  dates: () => page('dates'),
  /** A page of the time line, where it has several: `2020`, `2020-08`. */
  period: (name: string) => page('dates', name),
  search: () => page('search'),
  corrections: () => page('corrections'),
  about: () => page('about'),
  /** A page of the site's own, such as an imprint. */
  own: (slug: string) => page(slug),
  offline: () => page('offline'),
  /** A file at the root, such as `quotes.json`, or below a page: `file('articles', slug, id, 'card.png')`. */
  file: (...parts: string[]) => base + parts.map(encodeURIComponent).join('/'),
};

/** An address of the site with its origin, for everybody who reads it elsewhere. */
export function absolute(address: string): string {
  return new URL(address, corpus().site.url).href;
}

/** The address that an author wrote in an article: from the root of the site, or a fragment. */
export function resolve(address: string): string {
  if (address.startsWith('#')) return address;
  const [, path = '', rest = ''] = /^\/([^?#]*)(.*)$/s.exec(address) ?? [];
  const isPage = path !== '' && !path.endsWith('/') && !/\.[a-z]+$/.test(path);
  return `${base}${path}${isPage ? '/' : ''}${rest}`;
}

/** The same addresses with their origin, for everything that leaves the site. */
export const addresses: Addresses = {
  home: () => absolute(url.home()),
  article: (slug) => absolute(url.article(slug)),
  articleFile: (slug, name) => absolute(url.article(slug)) + name,
  quote: (slug, id) => absolute(url.quote(slug, id)),
  quoteFile: (slug, id, name) => absolute(url.quote(slug, id)) + name,
  inContext: (slug, id) => absolute(url.inContext(slug, id)),
  speaker: (id) => absolute(url.speaker(id)),
  speakerFile: (id, name) => absolute(url.speaker(id)) + name,
  organization: (id) => absolute(url.organization(id)),
  author: (id) => absolute(url.author(id)),
  authorFile: (id, name) => absolute(url.author(id)) + name,
  topic: (slug) => absolute(url.topic(slug)),
  topicFile: (slug, name) => absolute(url.topic(slug)) + name,
  corrections: (part = '') => absolute(url.corrections()) + part,
  file: (name) => absolute(url.file(name)),
  resolve: (article, address) => new URL(resolve(address), absolute(url.article(article.slug))).href,
};
