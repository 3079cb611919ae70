import { punctuation, wording } from '#words';
import type { Article } from '../../article/article.ts';
import type { AttributedQuote, Author, Corpus, Organization, Site, Speaker, Topic } from '../../corpus/corpus.ts';
import { ofArticle } from '../../corpus/of-article.ts';
import { quoteRevisedOn, revisedOn } from '../../corpus/revised.ts';
import { cut } from '../../text/cut.ts';
import type { Addresses } from '../addresses.ts';
import { byline, noteLine } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';
import { siteDescription } from '../words/site-description.ts';
import { quoteDescription, quoteTitle } from '../words/titles.ts';
import { citationTags } from './citation-tags.ts';
import { datasetLd } from './dataset-ld.ts';
import { type HeadTag, jsonLd, link, meta, property, title } from './head-tag.ts';
import { articleLd, quotationLd } from './json-ld.ts';
import { authorPageLd, organizationPageLd, speakerPageLd } from './json-ld-people.ts';

/** What any page says of itself. */
export interface PageFacts {
  title: string;
  description: string;
  /** Its canonical address. */
  url: string;
  /** The language of its words, where it is not the site's. */
  language?: string;
}

/** The head of a page without a kind of its own: the front page, lists, search. */
export function pageHead(page: PageFacts, site: Site, addresses: Addresses): HeadTag[] {
  return [
    ...basics(page, site),
    property('og:type', 'website'),
    ...openGraph(page, site),
    ...feeds(site.title, (name) => addresses.file(name)),
  ];
}

/** The head of the list of corrections, which has feeds of its own. */
export function correctionsHead(page: PageFacts, site: Site, addresses: Addresses): HeadTag[] {
  return [
    ...basics(page, site),
    property('og:type', 'website'),
    ...openGraph(page, site),
    ...feeds(wording.correctionsOf(site.title), (name) => addresses.corrections(name)),
  ];
}

/** The head of the page that describes the data. */
export function dataHead(page: PageFacts, corpus: Corpus, addresses: Addresses): HeadTag[] {
  return [...pageHead(page, corpus.site, addresses), jsonLd(datasetLd(corpus, page.url, addresses))];
}

export function articleHead(article: Article, corpus: Corpus, addresses: Addresses): HeadTag[] {
  const { site } = corpus;
  const url = addresses.article(article.slug);
  const description = cut(article.summary ?? siteDescription(site), 300);
  const page = { title: article.title, description, url, language: article.language ?? site.language };
  return [
    ...basics(page, site),
    property('og:type', 'article'),
    ...openGraph(page, site),
    ...times(article, revisedOn(article)),
    ...article.tags.map((tag) => property('article:tag', tag)),
    ...card(addresses.articleFile(article.slug, 'card.png'), `${article.title}. ${description}`),
    ...creators(article, corpus),
    ...citationTags(article, url, corpus),
    ...feeds(site.title, (name) => addresses.file(name)),
    link('alternate', addresses.articleFile(article.slug, 'index.md'), { type: 'text/markdown', title: article.title }),
    jsonLd(articleLd(article, corpus, addresses)),
  ];
}

/** The head of a quote page: canonical is itself, so that every quote of an article keeps a card of its own. */
export function quoteHead(quote: AttributedQuote, corpus: Corpus, addresses: Addresses): HeadTag[] {
  const { site } = corpus;
  const { article } = quote;
  const url = addresses.quote(article.slug, quote.id);
  const page = {
    title: quoteTitle(quote, site),
    description: quoteDescription(quote, site),
    url,
    language: quote.language,
  };
  // Whose words they are comes first: where a reader cuts it, only words are lost.
  const told = byline(quote, site) + punctuation.bracketed(noteLine(quote, site.language));
  const alternative = `${told}${punctuation.colon}${shownWords(quote).replaceAll('\n\n', ' ')}`;
  return [
    ...basics(page, site),
    property('og:type', 'article'),
    ...openGraph(page, site),
    ...times(article, quoteRevisedOn(quote)),
    ...card(addresses.quoteFile(article.slug, quote.id, 'card.png'), alternative),
    ...creators(article, corpus),
    ...citationTags(article, url, corpus),
    link('alternate', addresses.quoteFile(article.slug, quote.id, 'oembed.json'), { type: 'application/json+oembed' }),
    ...feeds(site.title, (name) => addresses.file(name)),
    jsonLd(quotationLd(quote, corpus, addresses)),
  ];
}

export function speakerHead(speaker: Speaker, site: Site, addresses: Addresses): HeadTag[] {
  const { name } = speaker;
  const page = {
    title: wording.quotesOf(name, site.title),
    description: wording.quotesDescription(name, site.title),
    url: addresses.speaker(speaker.id),
  };
  return [
    ...basics({ ...page, title: name }, site),
    property('og:type', 'profile'),
    ...openGraph({ ...page, title: name }, site),
    ...feeds(page.title, (file) => addresses.speakerFile(speaker.id, file)),
    jsonLd(speakerPageLd(speaker, addresses)),
  ];
}

export function organizationHead(organization: Organization, site: Site, addresses: Addresses): HeadTag[] {
  const { id, name } = organization;
  const page = {
    title: name,
    description: wording.quotesDescription(name, site.title),
    url: addresses.organization(id),
  };
  return [...pageHead(page, site, addresses), jsonLd(organizationPageLd(organization, addresses))];
}

export function topicHead({ slug, name }: Topic, site: Site, addresses: Addresses): HeadTag[] {
  const page = {
    title: name,
    description: wording.topicDescription(name, site.title),
    url: addresses.topic(slug),
  };
  return [
    ...basics(page, site),
    property('og:type', 'website'),
    ...openGraph(page, site),
    ...feeds(wording.topicOf(name, site.title), (file) => addresses.topicFile(slug, file)),
  ];
}

export function authorHead(author: Author, site: Site, addresses: Addresses): HeadTag[] {
  const { id, name, fediverse } = author;
  const page = {
    title: name,
    description: wording.articlesByDescription(name, site.title),
    url: addresses.author(id),
  };
  return [
    ...basics(page, site),
    property('og:type', 'profile'),
    ...openGraph(page, site),
    ...(fediverse === undefined ? [] : [meta('fediverse:creator', fediverse)]),
    ...feeds(wording.articlesBy(name, site.title), (file) => addresses.authorFile(id, file)),
    jsonLd(authorPageLd(author, addresses)),
  ];
}

/** Whose accounts of the fediverse a shared article or quote leads to. */
function creators(article: Article, { authors }: Corpus): HeadTag[] {
  return ofArticle(article, authors).flatMap(({ fediverse }) =>
    fediverse === undefined ? [] : [meta('fediverse:creator', fediverse)],
  );
}

function basics(page: PageFacts, site: Site): HeadTag[] {
  return [title(page.title === site.title ? page.title : `${page.title} · ${site.title}`), link('canonical', page.url)];
}

function openGraph({ title, description, url, language }: PageFacts, site: Site): HeadTag[] {
  return [
    property('og:title', title),
    property('og:description', description, 'description'),
    property('og:url', url),
    property('og:site_name', site.title),
    property('og:locale', localeOf(language ?? site.language)),
  ];
}

/** A picture of the words, with all of them as its text. The two Twitter tags are those that Open Graph cannot say. */
function card(url: string, alternative: string): HeadTag[] {
  const short = cut(alternative, 420);
  return [
    property('og:image', url),
    property('og:image:type', 'image/png'),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    ...(short === alternative
      ? [property('og:image:alt', alternative, 'twitter:image:alt')]
      : [property('og:image:alt', alternative), meta('twitter:image:alt', short)]),
    meta('twitter:card', 'summary_large_image'),
  ];
}

function times({ date }: Article, updated: string | undefined): HeadTag[] {
  return [
    property('article:published_time', date),
    ...(updated !== undefined ? [property('article:modified_time', updated)] : []),
  ];
}

function feeds(name: string, address: (file: string) => string): HeadTag[] {
  return [
    link('alternate', address('rss.xml'), { type: 'application/rss+xml', title: name }),
    link('alternate', address('feed.json'), { type: 'application/feed+json', title: name }),
  ];
}

/** Open Graph wants a territory: `en` → `en_US`, `zh-Hans` → `zh_CN`. */
function localeOf(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  const locale = region === undefined ? name : `${name}_${region}`;
  locales.set(language, locale);
  return locale;
}

const locales = new Map<string, string>();
