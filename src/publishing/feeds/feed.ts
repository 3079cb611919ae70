import { punctuation, wording } from '#words';
import type { Article } from '../../article/article.ts';
import type { AttributedQuote, Author, Corpus, Site, Speaker, Topic } from '../../corpus/corpus.ts';
import { printedName } from '../../corpus/names.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { quoteRevisedOn, revisedOn } from '../../corpus/revised.ts';
import { cut } from '../../text/cut.ts';
import { escapeHtml, paragraphsHtml } from '../../text/escape.ts';
import { writtenList } from '../../text/written-list.ts';
import type { Addresses } from '../addresses.ts';
import { attributionText, correctionNotes, namesOf, notesOf } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';
import { siteDescription } from '../words/site-description.ts';
import { quoteDescription, quoteTitle } from '../words/titles.ts';
import { articleHtml, captionHtml } from './article-html.ts';

/** A feed before it is written in a format. All addresses are absolute. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it follows. */
  home: string;
  rss: string;
  json: string;
  language: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** The permalink, forever also the identity of the entry. */
  url: string;
  title: string;
  /** Who wrote the article or said the quote, in one name: readers show only the first. */
  creator?: string;
  /** Calendar dates, maybe partial. */
  date: string;
  updated?: string;
  summary: string;
  html: string;
  text: string;
  language: string;
  tags: string[];
  image: string;
}

/** Readers keep what they have seen; a feed need not carry years of full texts. */
const longest = 100;

/** The site's feed: its articles, newest first, in full. */
export function siteFeed(corpus: Corpus, addresses: Addresses): Feed {
  const { site, articles } = corpus;
  return {
    title: site.title,
    description: siteDescription(site),
    home: addresses.home(),
    rss: addresses.file('rss.xml'),
    json: addresses.file('feed.json'),
    language: site.language,
    entries: articleEntries(articles, corpus, addresses),
  };
}

/** A topic's feed: its articles, as in that of the site. */
export function topicFeed({ slug, name, articles }: Topic, corpus: Corpus, addresses: Addresses): Feed {
  const { title, language } = corpus.site;
  return {
    title: wording.topicOf(name, title),
    description: wording.topicDescription(name, title),
    home: addresses.topic(slug),
    rss: addresses.topicFile(slug, 'rss.xml'),
    json: addresses.topicFile(slug, 'feed.json'),
    language,
    entries: articleEntries(articles, corpus, addresses),
  };
}

/** An author's feed: their articles, as in that of the site. */
export function authorFeed({ id, name, articles }: Author, corpus: Corpus, addresses: Addresses): Feed {
  const { title, language } = corpus.site;
  return {
    title: wording.articlesBy(name, title),
    description: wording.articlesByDescription(name, title),
    home: addresses.author(id),
    rss: addresses.authorFile(id, 'rss.xml'),
    json: addresses.authorFile(id, 'feed.json'),
    language,
    entries: articleEntries(articles, corpus, addresses),
  };
}

/** A speaker's feed: each of their quotes, newest first. */
export function speakerFeed(speaker: Speaker, site: Site, addresses: Addresses): Feed {
  return {
    title: wording.quotesOf(speaker.name, site.title),
    description: wording.quotesDescription(speaker.name, site.title),
    home: addresses.speaker(speaker.id),
    rss: addresses.speakerFile(speaker.id, 'rss.xml'),
    json: addresses.speakerFile(speaker.id, 'feed.json'),
    language: site.language,
    entries: byMovement(speaker.quotes, (quote) => quoteRevisedOn(quote) ?? quote.article.date).map((quote) =>
      quoteEntry(quote, site, addresses),
    ),
  };
}

function articleEntries(articles: readonly Article[], corpus: Corpus, addresses: Addresses): FeedEntry[] {
  return byMovement(articles, (article) => revisedOn(article) ?? article.date).map((article) =>
    articleEntry(article, new Map(quotesOf(article, corpus).map((quote) => [quote.id, quote])), corpus.site, addresses),
  );
}

/** What appeared or changed last comes first. */
function byMovement<T>(entries: readonly T[], day: (entry: T) => string): T[] {
  return entries
    .map((entry) => ({ entry, day: day(entry) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, longest)
    .map(({ entry }) => entry);
}

function articleEntry(
  article: Article,
  quotes: ReadonlyMap<string, AttributedQuote>,
  site: Site,
  addresses: Addresses,
): FeedEntry {
  const { slug, title, summary, date, authors, tags } = article;
  const updated = revisedOn(article);
  const corrections = article.corrections.filter(({ quote }) => quote === undefined);
  const notes = correctionNotes(corrections, site.language).map((note) => `<p>${escapeHtml(note)}</p>`);
  const words = [...quotes.values()].map(
    (quote) =>
      `${namesOf(quote, site.language)}${notesOf(quote, site.language)}${punctuation.colon}${shownWords(quote)}`,
  );
  return {
    url: addresses.article(slug),
    title,
    ...(authors.length > 0 && { creator: writtenList(authors.map(printedName), site.language) }),
    date,
    ...(updated !== undefined && { updated }),
    summary: cut(summary ?? words[0] ?? title, 500),
    html: articleHtml({ article, quotes, language: site.language, addresses }) + notes.join(''),
    text: [...(summary === undefined ? [] : [summary]), ...words].join('\n\n'),
    language: article.language ?? site.language,
    tags,
    image: addresses.articleFile(slug, 'card.png'),
  };
}

/** Its date is that of the article: feeds are ordered by when something appeared here; the day it was said is in the caption. */
function quoteEntry(quote: AttributedQuote, site: Site, addresses: Addresses): FeedEntry {
  const { article, source } = quote;
  const updated = quoteRevisedOn(quote);
  const url = addresses.article(article.slug);
  const caption = captionHtml(quote, { addresses, language: site.language });
  const from = source?.url === undefined ? '' : ` <a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a>`;
  return {
    url: addresses.quote(article.slug, quote.id),
    title: quoteTitle(quote, site),
    creator: namesOf(quote, site.language),
    date: article.date,
    ...(updated !== undefined && { updated }),
    summary: quoteDescription(quote, site),
    html: `<blockquote lang="${escapeHtml(quote.language)}">${paragraphsHtml(shownWords(quote))}</blockquote><p>${caption}${punctuation.end}${from}</p><p><a href="${escapeHtml(url)}">${escapeHtml(article.title)}</a></p>`,
    text: `${shownWords(quote)}\n\n${attributionText(quote, site)}`,
    language: quote.language,
    tags: article.tags,
    image: addresses.quoteFile(article.slug, quote.id, 'card.png'),
  };
}
