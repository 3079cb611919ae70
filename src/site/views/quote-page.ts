import { punctuation, quotePageWords, words } from '#words';
import type { AttributedQuote, Corpus } from '../../corpus/corpus.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { citationLine, quoteCitation } from '../../publishing/citations/citation.ts';
import { embedFrame, embedHtml } from '../../publishing/embeds/embed-code.ts';
import { contactHref } from '../../publishing/sharing/contact-link.ts';
import { attributionLines, quoteShareLinks } from '../../publishing/sharing/share-text.ts';
import { writtenDate } from '../../text/written-date.ts';
import { addresses, url } from '../urls.ts';
import { type CiteView, citeView } from './cite-view.ts';
import { type ProofView, proofView } from './proof-view.ts';
import { type NameView, nameView, type QuoteView, quoteView, roleLine } from './quote-view.ts';
import { type ShareView, shareView } from './share-view.ts';
import { type SourceView, sourceView } from './source-view.ts';

/** Everything the page of one quote shows. */
export interface QuotePageView {
  title: string;
  quote: QuoteView;
  /** What goes below the words where they are copied. */
  below: string;
  who: { name: NameView; namesakes: NameView[]; role: string }[];
  when: string;
  where: string;
  via?: NameView;
  original?: string;
  source?: SourceView;
  proof?: ProofView;
  place: string;
  article: { title: string; language?: string };
  corrections: { date: { iso: string; text: string }; note: string }[];
  /** Where a reader says that the quote is wrong. */
  report?: string;
  cite: CiteView;
  embed: { html: string; frame: string };
  share: ShareView;
  neighbours: { rel: 'prev' | 'next'; href: string; text: string }[];
}

export function quotePageView(quote: AttributedQuote, corpus: Corpus): QuotePageView {
  const { site } = corpus;
  const { article } = quote;
  const siblings = quotesOf(article, corpus);
  const speakers = quote.voices.map(({ speaker }) => speaker);
  const names = speakers.map(({ name }) => name).join(punctuation.comma);
  const day = writtenDate(quote.date, site.language);
  const neighbour = (rel: 'prev' | 'next', text: (names: string) => string, other: AttributedQuote | undefined) =>
    other
      ? [
          {
            rel,
            href: url.quote(article.slug, other.id),
            text: text(other.voices.map(({ speaker }) => speaker.name).join(punctuation.comma)),
          },
        ]
      : [];
  return {
    title: quotePageWords.title(names, quote.kind, quote.number, siblings.length, article.title),
    quote: quoteView(quote, site.language),
    below: attributionLines(quote, site).join('\n'),
    who: quote.voices.map((voice) => ({
      name: nameView(voice.speaker),
      namesakes: voice.speaker.namesakes.filter((other) => !speakers.includes(other)).map(nameView),
      role: roleLine(voice),
    })),
    when: quotePageWords.day[quote.dateFrom](day),
    where: quote.quote.occasion ?? words.notGiven,
    ...(quote.via && { via: nameView(quote.via) }),
    ...(quote.quote.original && { original: quote.quote.original }),
    ...(quote.source && { source: sourceView(quote.source, site.language, { at: quote.quote.at }) }),
    ...(quote.verification && { proof: proofView(quote, quote.verification, site.language) }),
    place: quotePageWords.place(quote.number, siblings.length),
    article: {
      title: article.title,
      ...(article.language && article.language !== site.language && { language: article.language }),
    },
    corrections: quote.corrections.map(({ date, note }) => ({
      date: { iso: date, text: writtenDate(date, site.language) },
      note,
    })),
    ...(site.mistakes !== undefined && {
      report: contactHref(site.mistakes, {
        title: quotePageWords.wrongQuote(names, article.title),
        address: addresses.quote(article.slug, quote.id),
      }),
    }),
    cite: citeView(
      quoteCitation(quote, corpus, addresses),
      (citation) => citationLine(citation, article, site, quote),
      site.citations === 'files' ? url.quote(article.slug, quote.id) : undefined,
      site.language,
    ),
    embed: { html: embedHtml(quote, site, addresses), frame: embedFrame(quote, site, addresses) },
    share: shareView(quoteShareLinks(quote, site, addresses)),
    neighbours: [
      ...neighbour('prev', quotePageWords.previous, siblings[quote.number - 2]),
      ...neighbour('next', quotePageWords.next, siblings[quote.number]),
    ],
  };
}
