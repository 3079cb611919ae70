import type { Article } from '../../article/article.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { authorName, invertedName } from '../words/author-name.ts';
import { type HeadTag, meta } from './head-tag.ts';

/**
 * What Zotero and other collectors read (Highwire tags): a newspaper article by its own authors. `z:itemType` comes
 * first, without it they take the page for a journal article; a speaker is never an author.
 */
export function citationTags(article: Article, url: string, corpus: Corpus): HeadTag[] {
  return [
    meta('z:itemType', 'newspaperArticle'),
    meta('citation_title', article.title),
    ...article.authors.map((name) => meta('citation_author', invertedName(authorName(name, corpus)))),
    meta('citation_publication_date', article.date.replaceAll('-', '/')),
    meta('citation_language', article.language ?? corpus.site.language),
    meta('citation_public_url', url),
    ...(article.tags.length ? [meta('citation_keywords', article.tags.join('; '))] : []),
  ];
}
