import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../corpus/corpus.ts';
import { citationFormats } from '../../publishing/citations/citation-files.ts';
import { annotationsJson } from '../../publishing/data/annotations.ts';
import { llmsTxt } from '../../publishing/data/llms-txt.ts';
import { quotesCsv } from '../../publishing/data/quotes-csv.ts';
import { quotesJson } from '../../publishing/data/quotes-json.ts';
import { quotesSchemaJson } from '../../publishing/data/quotes-schema.ts';
import { correctionsFeed } from '../../publishing/feeds/corrections-feed.ts';
import { type Feed, siteFeed } from '../../publishing/feeds/feed.ts';
import { jsonFeed } from '../../publishing/feeds/json-feed.ts';
import { rss } from '../../publishing/feeds/rss.ts';
import { publishedName } from '../../publishing/look/published-name.ts';
import { type Faces, facesOf } from '../../publishing/look/typefaces.ts';
import { openSearch } from '../../publishing/metadata/open-search.ts';
import { securityTxt } from '../../publishing/metadata/security-txt.ts';
import { siteFavicon, siteLogo } from '../logo.ts';
import { absolute, addresses, url } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/** At the root of the site: feeds, data, what robots and the typefaces ask for. */
export function* rootFiles(corpus: Corpus): Iterable<SiteFile> {
  const { site, quotes } = corpus;
  const icon = siteFavicon();
  yield* feedFiles('', () => siteFeed(corpus, addresses));
  yield* feedFiles('corrections/', () => correctionsFeed(corpus, addresses));
  yield { path: 'quotes.json', type: 'application/json', make: () => quotesJson(corpus, addresses) };
  yield { path: 'quotes.csv', type: 'text/csv; charset=utf-8', make: () => quotesCsv(quotes, addresses) };
  yield {
    path: 'quotes.schema.json',
    type: 'application/schema+json',
    make: () => quotesSchemaJson(addresses.file('quotes.schema.json')),
  };
  yield {
    path: 'annotations.json',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    make: () => annotationsJson(corpus, addresses),
  };
  yield { path: 'llms.txt', type: plain, make: () => llmsTxt(corpus, addresses) };
  yield {
    path: 'opensearch.xml',
    type: 'application/opensearchdescription+xml',
    make: () => openSearch(site, absolute(url.search()), { href: addresses.file(icon.name), type: icon.type }),
  };
  yield { path: icon.name, type: icon.type, make: icon.make };
  const logo = siteLogo();
  if (logo && publishedName(site.logo!) !== icon.name)
    yield {
      path: publishedName(site.logo!),
      type: logo.type === 'svg' ? 'image/svg+xml' : 'image/png',
      make: () => logo.bytes,
    };
  const redirected = redirects(corpus);
  if (redirected) yield { path: '_redirects', type: plain, make: () => redirected };
  // GitHub would leave out files whose names begin with _.
  yield { path: '.nojekyll', type: plain, make: () => '' };
  yield { path: 'robots.txt', type: plain, make: robots };
  yield { path: 'fonts.txt', type: plain, make: () => fontLicences(facesOf(site)) };
  const today = new Date().toISOString().slice(0, 10);
  const security = securityTxt(site, today, absolute(`${url.home()}.well-known/security.txt`));
  if (security !== undefined) yield { path: '.well-known/security.txt', type: plain, make: () => security };
}

const plain = 'text/plain; charset=utf-8';

/** Cloudflare Pages follows a hundred rules like these. Each such address has a page that leads on, too. */
const mostMoved = 90;

/** For hosts that read this file (Cloudflare Pages, Netlify): files of citations that are on the pages now, and what was renamed. */
function redirects({ site, articles, speakers, organizations, topics }: Corpus): string {
  const moved = [
    ...articles.flatMap(({ slug, was }) => was.map((former) => [url.article(former), url.article(slug)])),
    ...speakers.flatMap(({ id, was }) => was.map((former) => [url.speaker(former), url.speaker(id)])),
    ...organizations.flatMap(({ id, was }) => was.map((former) => [url.organization(former), url.organization(id)])),
    ...topics.flatMap(({ slug, was }) => was.map((former) => [url.topic(former), url.topic(slug)])),
  ];
  const rules = moved.slice(0, mostMoved).map(([from, to]) => `${from}* ${to}:splat 301\n`);
  return [...rules, ...(site.citations === 'pages' ? citationRules() : [])].join('');
}

function citationRules(): string[] {
  const quote = `${url.articles()}:article/:quote/`;
  return citationFormats.map(({ name }) => `${quote}${name} ${quote}#cite 301\n`);
}

/** Everything may be read; `embed/` pages say `noindex` themselves. */
function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(url.file('sitemap-index.xml'))}\n`;
}

/** The licences of the typefaces that the pages bring along, which ask that they go with them. */
function fontLicences({ text, names }: Faces): string {
  const folders = new Set([text.folder, names.folder]);
  const texts = Array.from(folders, (folder) => readFileSync(join(folder, 'LICENSE'), 'utf8').trim());
  return `${texts.join('\n\n\n')}\n`;
}

/** One feed in both formats, beside a page. */
export function* feedFiles(folder: string, feed: () => Feed): Iterable<SiteFile> {
  yield { path: `${folder}rss.xml`, type: 'application/rss+xml; charset=utf-8', make: () => rss(feed()) };
  yield { path: `${folder}feed.json`, type: 'application/feed+json', make: () => jsonFeed(feed()) };
}
