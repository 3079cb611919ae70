import type { Article } from '../article/article.ts';
import { type Place, type Problem, reporterOf, top } from '../article/problem.ts';
import { boundedOffers } from '../text/nearest.ts';
import { type Content, nothingUnread } from './content.ts';
import type { Topic } from './corpus.ts';

/** Addresses that every site has. */
const fixed = [
  '/',
  '/articles/',
  '/speakers/',
  '/organizations/',
  '/topics/',
  '/dates/',
  '/search/',
  '/corrections/',
  '/about/',
];
const files = [
  '/rss.xml',
  '/feed.json',
  '/quotes.json',
  '/quotes.csv',
  '/quotes.schema.json',
  '/annotations.json',
  '/sitemap-index.xml',
  '/robots.txt',
];
/** Files beside the page of a quote, an article, a speaker or a topic. */
const beside = /(?<=.\/)(cite\.(json|bib|ris)|oembed\.json|embed\/|card\.png|rss\.xml|feed\.json)$/;

/** Ids of those who have a page. */
export interface Listed {
  speakers: Iterable<string>;
  organizations: Iterable<string>;
  topics: readonly Topic[];
}

/** Reports links of the prose that lead nowhere on this site (`broken-link`) and pictures that are not there (`missing-picture`) or not shown (`unused-picture`). */
export function checkLinks(content: Content, listed: Listed, unread = nothingUnread): Problem[] {
  const { speakers, organizations, topics, authors, pages: own, pictures } = content;
  const articles = [...content.articles, ...unread.articles.map(({ article }) => article)];
  const unreadPages = new Set([
    ...Array.from(unread.speakers, (id) => `/speakers/${id}/`),
    ...Array.from(unread.organizations, (id) => `/organizations/${id}/`),
    ...Array.from(unread.authors, (id) => `/authors/${id}/`),
    ...Array.from(unread.pages, (name) => `/${name}/`),
  ]);
  // What an article or file with errors holds is not missed.
  const isUnread = (page: string) =>
    (unread.isLost && page.startsWith('/articles/')) ||
    unreadPages.has(page) ||
    ((unread.isLost || unread.articles.length > 0 || unread.topics.size > 0) && page.startsWith('/topics/'));
  const held = articlePages(articles);
  const others = new Set([
    ...fixed,
    ...files,
    ...listedPages(listed),
    ...own.map(({ id }) => `/${id}/`),
    ...authors.map(({ id }) => `/authors/${id}/`),
  ]);
  const partly = new Set(articles.filter(({ isWhole }) => !isWhole).map(({ slug }) => `/articles/${slug}/`));
  let families: Map<string, string[]> | undefined;
  // Only a link that leads nowhere asks what stands beside it.
  const siblings = (page: string) => {
    families ??= Map.groupBy([...others, ...pagesOf(articles)], parentOf);
    return families.get(parentOf(page)) ?? fixed;
  };

  const check = (file: string, self: string, links: Article['links']) => {
    const { problems, report } = reporterOf(file);
    const broken = (address: string, place: Place, hint: string) =>
      report('broken-link', place, `Unexpected link to ${address}, expected a page or quote of this site${hint}`);
    const offer = boundedOffers();
    for (const { address, place } of links) {
      const [path, fragment] = address.split('#', 2).map(decode) as [string, string | undefined];
      const page = pageOf(path) || self;
      const id = fragment?.split(':~:')[0];
      const isThere = others.has(page) || held.has(page);
      if ((isUnread(page) && !isThere) || (partly.has(articleOf(page)) && page !== articleOf(page))) continue;
      if (!isThere) broken(address, place, offer(page, siblings(page)));
      // What other pages than articles hold is the site's to know.
      else if (id) {
        const anchors = held.anchors(page);
        if (anchors?.has(id) === false) broken(address, place, offer(id, anchors));
      }
    }
    return problems;
  };
  return [
    ...articles.flatMap((article) => [
      ...check(article.file, `/articles/${article.slug}/`, article.links),
      ...checkPictures(article, pictures),
    ]),
    ...(unread.isLost ? [] : unusedPictures(articles, pictures)),
    ...[...speakers, ...organizations, ...authors, ...own, ...topics, ...unread.files].flatMap((one) =>
      check(one.file, pageOfFile(one), one.links),
    ),
  ];
}

function checkPictures(article: Article, pictures: ReadonlySet<string>): Problem[] {
  const { problems, report } = reporterOf(article.file);
  const offer = boundedOffers();
  for (const { file, place } of article.pictures)
    if (!pictures.has(file))
      report(
        'missing-picture',
        place,
        `Unexpected picture ${file}, which is not there; expected a file beside the article${offer(file, pictures)}`,
      );
  return problems;
}

function unusedPictures(articles: readonly Article[], pictures: ReadonlySet<string>): Problem[] {
  const used = new Set(articles.flatMap((article) => article.pictures.map(({ file }) => file)));
  return [...pictures]
    .filter((file) => !used.has(file))
    .flatMap((file) => {
      const { problems, report } = reporterOf(file);
      report('unused-picture', top, 'Unexpected picture, expected an article that shows it: it is not published');
      return problems;
    });
}

/** The page of a file: those of a site's own stand at its root. */
function pageOfFile({ file, id }: { file: string; id: string }): string {
  return file.startsWith('pages/') ? `/${id}/` : `/${file.slice(0, file.indexOf('/'))}/${id}/`;
}

function* pagesOf(articles: readonly Article[]): Iterable<string> {
  for (const article of articles)
    for (const slug of [article.slug, ...article.was]) {
      yield `/articles/${slug}/`;
      for (const { id, was } of article.quotes) for (const name of [id, ...was]) yield `/articles/${slug}/${name}/`;
      for (const { id } of article.withdrawn) yield `/articles/${slug}/${id}/`;
    }
}

function* listedPages({ speakers, organizations, topics }: Listed): Iterable<string> {
  for (const id of speakers) yield `/speakers/${id}/`;
  for (const id of organizations) yield `/organizations/${id}/`;
  for (const { slug, was } of topics) for (const name of [slug, ...was]) yield `/topics/${name}/`;
}

/** The page that a path leads to: without its query and the file beside it, with the slash at its end. */
function pageOf(path: string): string {
  const page = path.replace(/\?.*$/s, '');
  if (files.includes(page)) return page;
  const last = page.slice(page.lastIndexOf('/') + 1);
  return (last && !last.includes('.') ? `${page}/` : page).replace(beside, '');
}

function articleOf(page: string): string {
  return /^\/articles\/[^/]+\//.exec(page)?.[0] ?? '';
}

function parentOf(page: string): string {
  return page.slice(0, page.lastIndexOf('/', page.length - 2) + 1);
}

/**
 * Which pages articles and their quotes have, and what a link to the page of an article may name on it; nothing of an
 * article with errors. Asked of few pages, so that no list of all is made.
 */
function articlePages(articles: readonly Article[]) {
  const bySlug = Map.groupBy(
    articles.flatMap((article) => [article.slug, ...article.was].map((slug) => ({ slug, article }))),
    ({ slug }) => slug,
  );
  const known = new Map<Article, { pages: Set<string>; anchors: Set<string> }>();
  const of = (article: Article) => {
    const found = known.get(article) ?? { pages: new Set(pagesOf([article])), anchors: anchorsOf(article) };
    known.set(article, found);
    return found;
  };
  const at = (page: string) =>
    (bySlug.get(/^\/articles\/([^/]+)\//.exec(page)?.[1] ?? '') ?? []).map(({ article }) => article);
  return {
    has: (page: string) => at(page).some((article) => of(article).pages.has(page)),
    anchors: (page: string) => {
      const whole = at(page).findLast(({ isWhole }) => isWhole);
      return whole && /^\/articles\/[^/]+\/$/.test(page) ? of(whole).anchors : undefined;
    },
  };
}

function anchorsOf(article: Article): Set<string> {
  return new Set(
    article.quotes.flatMap(({ id, was, spans }) => [id, ...was, ...spans.flatMap((span) => span.id ?? [])]),
  );
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address).normalize('NFC');
  } catch {
    return address;
  }
}
