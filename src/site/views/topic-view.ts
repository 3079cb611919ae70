import { count, formats, listWords } from '#words';
import type { Corpus, Topic } from '../../corpus/corpus.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { url } from '../urls.ts';
import { type ArticleRow, articleRows } from './index-view.ts';
import { fill } from './quote-view.ts';

/** A topic in a list, or named by an article. */
export interface TopicLink {
  name: string;
  href: string;
}

/** Everything a topic's page shows. */
export interface TopicView extends TopicLink {
  articles: string;
  description?: string;
  /** The search among its quotes, where there are any. */
  search?: { text: string; href: string };
  feeds: { text: string; type: string; href: string }[];
  rows: ArticleRow[];
}

export function topicView(topic: Topic, corpus: Corpus): TopicView {
  const { slug, description, articles } = topic;
  const quotes = articles.reduce((sum, article) => sum + quotesOf(article, corpus).length, 0);
  return {
    ...topicLink(topic),
    articles: count.articles(articles.length),
    ...(description && { description: fill(description) }),
    ...(quotes > 0 && {
      search: {
        text: listWords.topics.quotes(quotes),
        href: `${url.search()}?${new URLSearchParams({ topic: slug })}`,
      },
    }),
    feeds: [
      { text: formats.rss, type: 'application/rss+xml', href: `${url.topic(slug)}rss.xml` },
      { text: formats.jsonFeed, type: 'application/feed+json', href: `${url.topic(slug)}feed.json` },
    ],
    rows: articleRows(corpus, articles),
  };
}

export function topicLink({ name, slug }: Topic): TopicLink {
  return { name, href: url.topic(slug) };
}

/** All topics with the number of their articles. */
export function topicRows({ topics }: Corpus): (TopicLink & { articles: string })[] {
  return topics.map((topic) => ({ ...topicLink(topic), articles: count.articles(topic.articles.length) }));
}
