import type { ClaimReview, CorrectionComment, CreativeWork, NewsArticle, Quotation, WithContext } from 'schema-dts';
import { wording } from '#words';
import type { Article, ArticleKind, Correction, LeadPicture, Source } from '../../article/article.ts';
import type { AttributedQuote, Corpus, Verification } from '../../corpus/corpus.ts';
import { printedName, sameName } from '../../corpus/names.ts';
import { ofArticle } from '../../corpus/of-article.ts';
import { revisedOn } from '../../corpus/revised.ts';
import type { Addresses } from '../addresses.ts';
import { withTextFragment } from '../sharing/text-fragment.ts';
import { wordingLine } from '../words/byline.ts';
import { authorLd, publisherLd, referenceTo, voicesLd } from './json-ld-people.ts';
import { licenceAddress } from './licence-address.ts';

/**
 * The root node of an article page. Its type is the plain string `NewsArticle`, because readers of link previews
 * look for exactly that; that it is analysis, say, is the additional type. A fact check has its review instead: of what is
 * claimed in its sources.
 */
export function articleLd(
  article: Article,
  corpus: Corpus,
  addresses: Addresses,
): WithContext<Exclude<NewsArticle, string>> {
  const { site } = corpus;
  const url = addresses.article(article.slug);
  const corrections = article.corrections.filter(({ quote }) => quote === undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(additionalTypes[article.kind] && { additionalType: `https://schema.org/${additionalTypes[article.kind]}` }),
    genre: wording.articleKind[article.kind],
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    ...(article.summary !== undefined && { description: article.summary }),
    inLanguage: article.language ?? site.language,
    datePublished: article.date,
    dateModified: revisedOn(article) ?? article.date,
    ...(article.authors.length > 0 && { author: authorsLd(article, corpus, addresses) }),
    publisher: publisherLd(article, site, addresses),
    ...(site.editors.length > 0 && { editor: site.editors.map((name) => ({ '@type': 'Person' as const, name })) }),
    ...(site.licence !== undefined && { license: licenceAddress(site.licence) }),
    image: [
      ...(article.image ? [leadLd(article.image, article, addresses)] : []),
      {
        '@type': 'ImageObject',
        url: addresses.articleFile(article.slug, 'card.png'),
        width: '1200',
        height: '630',
      },
    ],
    ...(article.tags.length > 0 && { keywords: article.tags }),
    ...(article.sources.length > 0 && { citation: article.sources.map(sourceLd) }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionLd) }),
    ...(article.kind === 'fact-check' && { review: claimReviewLd(article, corpus, addresses) }),
    hasPart: article.quotes.map(({ id }) => ({
      '@type': 'Quotation' as const,
      '@id': addresses.quote(article.slug, id),
    })),
  };
}

/** The types that schema.org has for kinds of articles. */
const additionalTypes: Partial<Record<ArticleKind, string>> = {
  analysis: 'AnalysisNewsArticle',
  report: 'ReportageNewsArticle',
  opinion: 'OpinionNewsArticle',
  background: 'BackgroundNewsArticle',
};

/** What a fact check found, in its own words: nothing is rated that its author did not rate. */
function claimReviewLd(article: Article, { site }: Corpus, addresses: Addresses): Exclude<ClaimReview, string> {
  return {
    '@type': 'ClaimReview',
    url: addresses.article(article.slug),
    name: article.title,
    ...(article.summary !== undefined && { reviewBody: article.summary }),
    datePublished: article.date,
    author: publisherLd(article, site, addresses),
    ...(article.sources.length > 0 && { itemReviewed: article.sources.map(sourceLd) }),
  };
}

/**
 * The root node of a quote page. The speaker is its creator and speaks it; whose wording it is stands in words. What has
 * a page of its own is told there: here stands its address and what a reader needs beside the words.
 */
export function quotationLd(
  quote: AttributedQuote,
  corpus: Pick<Corpus, 'site' | 'authors'>,
  addresses: Addresses,
): WithContext<Exclude<Quotation, string>> {
  const { site } = corpus;
  const { article, source, corrections, verification } = quote;
  const { original } = quote.quote;
  const url = addresses.quote(article.slug, quote.id);
  const speakers = voicesLd(quote, addresses);
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': url,
    url,
    text: quote.text,
    inLanguage: quote.language,
    disambiguatingDescription: wordingLine(quote),
    creator: oneOrAll(speakers),
    spokenByCharacter: oneOrAll(speakers.map(referenceTo)),
    ...(quote.dateFrom === 'quote' ? { dateCreated: quote.date } : { datePublished: quote.date }),
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': addresses.article(article.slug),
      headline: article.title,
      datePublished: article.date,
      ...(article.authors.length > 0 && { author: authorsLd(article, corpus, addresses) }),
    },
    publisher: publisherLd(article, site, addresses),
    image: addresses.quoteFile(article.slug, quote.id, 'card.png'),
    ...(source && { isBasedOn: sourceLd(source), ...citationLd(source, verification) }),
    ...(original !== undefined && { translationOfWork: { '@type': 'Quotation' as const, text: original } }),
    ...(corrections.length > 0 && { correction: corrections.map(correctionLd) }),
  };
}

function leadLd({ address, description, caption, credit }: LeadPicture, { slug }: Article, addresses: Addresses) {
  return {
    '@type': 'ImageObject' as const,
    url: addresses.articleFile(slug, encodeURIComponent(address)),
    description,
    ...(caption !== undefined && { caption }),
    ...(credit !== undefined && { creditText: credit }),
  };
}

/** Authors with a page of theirs; of others nothing but the name is known. */
function authorsLd(article: Article, { site, authors }: Pick<Corpus, 'site' | 'authors'>, addresses: Addresses) {
  const known = ofArticle(article, authors);
  return article.authors.map((written) => {
    const name = printedName(written);
    const author = known.find((one) => sameName(one.name) === sameName(name));
    if (author) return authorLd(author, addresses);
    const isBody = [site.publisher.name, site.title].some((body) => sameName(body) === sameName(name));
    return isBody ? { '@type': 'Organization' as const, name } : { '@type': 'Person' as const, name };
  });
}

function sourceLd(source: Source): Exclude<CreativeWork, string> {
  const { title, publisher, authors, date, url, archived } = source;
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(url !== undefined && { url }),
    ...(archived !== undefined && { archivedAt: archived }),
    ...(date !== undefined && { datePublished: date }),
    ...(publisher !== undefined && { publisher: { '@type': 'Organization' as const, name: publisher } }),
    ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person' as const, name })) }),
  };
}

/** The source, at the words themselves where they were found in it. */
function citationLd({ title, url, archived }: Source, verification: Verification | undefined) {
  const address = url ?? archived;
  const [first] = verification?.stretches ?? [];
  if (address === undefined || !first) return {};
  const citation = { '@type': 'CreativeWork' as const, name: title, url: withTextFragment(address, first.exact) };
  return { citation };
}

function correctionLd({ date, note }: Correction): Exclude<CorrectionComment, string> {
  return { '@type': 'CorrectionComment', text: note, datePublished: date };
}

function oneOrAll<T>(nodes: T[]): T | T[] {
  return nodes.length === 1 ? nodes[0]! : nodes;
}
