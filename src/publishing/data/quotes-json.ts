import type { Article, Source } from '../../article/article.ts';
import type { AttributedQuote, Corpus, Speaker, Verification, Voice } from '../../corpus/corpus.ts';
import { quoteRevisedOn, revisedOn } from '../../corpus/revised.ts';
import { wellFormedJson } from '../../text/well-formed.ts';
import type { Addresses } from '../addresses.ts';
import { siteDescription } from '../words/site-description.ts';
import type { QuoteEntry, QuotesFile, SpeakerEntry } from './quotes-schema.ts';

/** The text of `/quotes.json` (see `quotes-schema.ts`). */
export function quotesJson(corpus: Corpus, addresses: Addresses): string {
  const { title, language, publisher } = corpus.site;
  const description = siteDescription(corpus.site);
  const file: QuotesFile = {
    version: 1,
    site: { title, description, url: addresses.home(), language, publisher: publisher.name },
    quotes: corpus.quotes.map((quote) => quoteEntry(quote, addresses)),
    ...(corpus.withdrawn.length > 0 && {
      withdrawn: corpus.withdrawn.map(({ key, id, article, date, reason }) => ({
        id: key,
        url: addresses.quote(article.slug, id),
        article: articleEntry(article, addresses),
        date,
        reason,
      })),
    }),
  };
  return wellFormedJson(file);
}

/** One quote as data. */
export function quoteEntry(quote: AttributedQuote, addresses: Addresses): QuoteEntry {
  const { article, voices, source, via } = quote;
  const { occasion, at, original } = quote.quote;
  const updated = quoteRevisedOn(quote);
  const articleUpdated = revisedOn(article);
  const [first] = voices;
  // One role stands for all only where all have it; else each speaker carries their own.
  const sameRole = voices.every(({ role }) => role === first?.role);
  const sameOrganization = voices.every(({ organization }) => organization?.name === first?.organization?.name);
  return {
    id: quote.key,
    url: addresses.quote(article.slug, quote.id),
    article: {
      ...articleEntry(article, addresses),
      ...(articleUpdated !== undefined && { updated: articleUpdated }),
      ...(quote.topics.length > 0 && { topics: quote.topics.map(({ slug, name }) => ({ id: slug, name })) }),
    },
    kind: quote.kind,
    text: quote.text,
    spans: quote.quote.spans.map(({ text }) => text),
    speakers: voices.map(({ speaker, role, organization }) => ({
      ...speakerEntry(speaker, quote),
      ...(speaker.aliases.length > 0 && { aliases: speaker.aliases.map(({ name }) => name) }),
      ...(!sameRole && role !== undefined && { role }),
      ...(!sameOrganization && organization && { organization: organizationEntry(organization) }),
    })),
    ...(sameRole && first?.role !== undefined && { role: first.role }),
    ...(sameOrganization && first?.organization && { organization: organizationEntry(first.organization) }),
    date: quote.date,
    dateFrom: quote.dateFrom,
    ...(occasion !== undefined && { occasion }),
    ...(source && { source: sourceEntry(source) }),
    ...(at !== undefined && { at }),
    ...(quote.verification && { verification: verificationEntry(quote.verification) }),
    ...(via && { via: speakerEntry(via, quote) }),
    language: quote.language,
    ...(original !== undefined && { original }),
    ...(updated !== undefined && { updated }),
    ...(quote.corrections.length > 0 && { corrections: quote.corrections.map(({ date, note }) => ({ date, note })) }),
  };
}

function verificationEntry({ result, source, copy, checked, leftOut, stretches }: Verification) {
  const [first, ...more] = stretches;
  return {
    result,
    source,
    copy,
    checked,
    ...first!,
    ...(more.length > 0 && { more }),
    ...(leftOut > 0 && { left_out: leftOut }),
  };
}

function articleEntry({ slug, title, date }: Article, addresses: Addresses) {
  return { slug, title, url: addresses.article(slug), date };
}

function speakerEntry(speaker: Speaker, { article }: AttributedQuote): SpeakerEntry {
  const { id, name, family, kind } = speaker;
  return {
    id: kind === 'anonymous' ? `${article.slug}/${id}` : id,
    name,
    ...(kind === 'person' && family !== undefined && { family }),
    kind,
  };
}

function organizationEntry({ id, name }: NonNullable<Voice['organization']>) {
  return { ...(id !== undefined && { id }), name };
}

function sourceEntry({ place: _, copy: __, authors, ...source }: Source): NonNullable<QuoteEntry['source']> {
  return { ...source, ...(authors.length > 0 && { authors }) };
}
