import { count, formats } from '#words';
import type { Article } from '../../article/article.ts';
import type { Author, Corpus } from '../../corpus/corpus.ts';
import { printedName, sameName } from '../../corpus/names.ts';
import { ofArticle } from '../../corpus/of-article.ts';
import { contactHref } from '../../publishing/sharing/contact-link.ts';
import { writtenListParts } from '../../text/written-list.ts';
import { url } from '../urls.ts';
import { type ArticleRow, articleRows } from './index-view.ts';
import { fill } from './quote-view.ts';

/** Everything an author's page shows. */
export interface AuthorView {
  name: string;
  href: string;
  articles: string;
  biography?: string;
  sameAs: { href: string; text: string }[];
  contact?: { href: string; text: string };
  fediverse?: { href: string; text: string };
  feeds: { text: string; type: string; href: string }[];
  rows: ArticleRow[];
}

export function authorView(
  { id, name, sameAs, contact, fediverse, biography, articles }: Author,
  corpus: Corpus,
): AuthorView {
  const [, account, host] = fediverse?.split('@') ?? [];
  return {
    name,
    href: url.author(id),
    articles: count.articles(articles.length),
    ...(biography && { biography: fill(biography) }),
    sameAs: sameAs.map((href) => ({ href, text: new URL(href).hostname.replace(/^www\./, '') })),
    ...(contact !== undefined && {
      contact: { href: contactHref(contact), text: contact.replace(/^https?:\/\//, '') },
    }),
    ...(fediverse !== undefined && { fediverse: { href: `https://${host}/@${account}`, text: fediverse } }),
    feeds: [
      { text: formats.rss, type: 'application/rss+xml', href: `${url.author(id)}rss.xml` },
      { text: formats.jsonFeed, type: 'application/feed+json', href: `${url.author(id)}feed.json` },
    ],
    rows: articleRows(corpus, articles),
  };
}

/** Somebody who writes here, in the list of all. */
export type AuthorRow = Pick<AuthorView, 'name' | 'href' | 'articles' | 'biography'>;

/** All who have a page, by name. */
export function authorRows(corpus: Corpus): AuthorRow[] {
  return corpus.authors.map(({ id, name, biography, articles }) => ({
    name,
    href: url.author(id),
    articles: count.articles(articles.length),
    ...(biography && { biography: fill(biography) }),
  }));
}

/** The authors of an article as the language lists them: those who have a page lead there. */
export function bylineOf(article: Article, { authors }: Corpus, language: string): { text: string; href?: string }[] {
  const known = ofArticle(article, authors);
  return writtenListParts(article.authors.map(printedName), language).map(({ text, isItem }) => {
    const author = isItem && known.find(({ name }) => sameName(name) === sameName(text));
    return { text, ...(author && { href: url.author(author.id) }) };
  });
}
