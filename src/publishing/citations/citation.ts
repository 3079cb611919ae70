import { punctuation, wording } from '#words';
import type { Article } from '../../article/article.ts';
import type { AttributedQuote, Corpus } from '../../corpus/corpus.ts';
import { printedName } from '../../corpus/names.ts';
import { inMarks } from '../../text/quotation-marks.ts';
import { writtenDate } from '../../text/written-date.ts';
import { writtenList } from '../../text/written-list.ts';
import type { Addresses } from '../addresses.ts';
import { authorName, type CitedName } from '../words/author-name.ts';
import { byline, correctionNotes, kindLine, noteLine, sourceLine } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';

/** A bibliographic record in the form of CSL-JSON 1.0.2, with the fields we use. */
export interface Citation {
  id: string;
  type: 'article-newspaper';
  title: string;
  author?: CitedName[];
  'container-title': string;
  publisher: string;
  issued: { 'date-parts': [number[]] };
  URL: string;
  language: string;
  abstract?: string;
  keyword?: string;
  note?: string;
}

/** How to cite an article. */
export function articleCitation(article: Article, corpus: Corpus, addresses: Addresses): Citation {
  const { site } = corpus;
  const corrections = article.corrections.filter(({ quote }) => quote === undefined);
  return {
    ...common(article, corpus),
    id: article.slug,
    URL: addresses.article(article.slug),
    ...(article.summary !== undefined && { abstract: article.summary }),
    ...(corrections.length > 0 && { note: correctionNotes(corrections, site.language).join(' ') }),
  };
}

/**
 * How to cite a quote: its article, at the quote's own address. The speaker is quoted, never an author; the note
 * names who said it and when, and where in the source where that is known; the abstract holds the words.
 */
export function quoteCitation(quote: AttributedQuote, corpus: Corpus, addresses: Addresses): Citation {
  const { article, corrections } = quote;
  const { site } = corpus;
  const quoted =
    wording.quoted(byline(quote, site)) + bracketed(kindLine(quote), quote, site.language) + punctuation.end;
  return {
    ...common(article, corpus),
    id: `${article.slug}:${quote.id}`,
    URL: addresses.quote(article.slug, quote.id),
    abstract: shownWords(quote),
    note: [quoted, ...(corrections.length ? [correctionNotes(corrections, site.language).join(' ')] : [])].join(' '),
  };
}

/** One plain sentence: authors, title, site, date, who is quoted as what, in whose wording, address. */
export function citationLine(
  citation: Citation,
  article: Article,
  { language }: Pick<Corpus['site'], 'language'>,
  quote?: AttributedQuote,
): string {
  const authors = article.authors.map(printedName);
  return [
    ...(authors.length ? [writtenList(authors, language)] : []),
    inMarks(citation.title, language),
    citation['container-title'],
    writtenDate(isoDate(citation), language),
    ...(quote
      ? [wording.quoting(byline(quote, { language }) + bracketed(noteLine(quote, language), quote, language))]
      : []),
    citation.URL,
  ].join(punctuation.comma);
}

/** A note on a quote in brackets; with its source, where the quote tells the place in it. */
function bracketed(note: string, { source, quote }: AttributedQuote, language: string): string {
  return punctuation.bracketed(
    source && quote.at !== undefined
      ? note + punctuation.stop + wording.source + punctuation.colon + sourceLine(source, language, quote.at)
      : note,
  );
}

/** The date of a citation as exact as it is known: `2021-06`. */
export function isoDate({ issued }: Pick<Citation, 'issued'>): string {
  return issued['date-parts'][0].map((part, i) => String(part).padStart(i ? 2 : 4, '0')).join('-');
}

function common(article: Article, corpus: Corpus): Omit<Citation, 'id' | 'URL'> {
  const { site } = corpus;
  return {
    type: 'article-newspaper',
    title: article.title,
    ...(article.authors.length > 0 && { author: article.authors.map((name) => authorName(name, corpus)) }),
    'container-title': site.title,
    publisher: site.publisher.name,
    issued: { 'date-parts': [article.date.split('-').map(Number)] },
    language: article.language ?? site.language,
    ...(article.tags.length > 0 && { keyword: article.tags.join(', ') }),
  };
}
