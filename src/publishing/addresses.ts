import type { Article } from '../article/article.ts';

/** Where everything of the site stands: absolute addresses with the base path and the site's ending. The site implements it. */
export interface Addresses {
  home(): string;
  article(slug: string): string;
  /** A file beside an article page: `card.png`. */
  articleFile(slug: string, name: string): string;
  /** The page of one quote. */
  quote(slug: string, id: string): string;
  /** A file or folder beside a quote page: `card.png`, `cite.bib`, `embed/`. */
  quoteFile(slug: string, id: string, name: string): string;
  /** The quote where it stands in its article. */
  inContext(slug: string, id: string): string;
  speaker(id: string): string;
  /** A file beside a speaker page: `rss.xml`. */
  speakerFile(id: string, name: string): string;
  organization(id: string): string;
  author(id: string): string;
  /** A file beside the page of an author: `rss.xml`. */
  authorFile(id: string, name: string): string;
  topic(slug: string): string;
  /** A file beside the page of a topic: `rss.xml`. */
  topicFile(slug: string, name: string): string;
  /** The list of corrections, or something beside or on it: `rss.xml`, `#anchor`. */
  corrections(part?: string): string;
  /** A file at the root of the site: `rss.xml`. */
  file(name: string): string;
  /** An address as an article's prose holds it (see `Piece`): from the root, or a fragment. */
  resolve(article: Article, address: string): string;
}
