import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { escapeHtml, paragraphsHtml } from '../../text/escape.ts';
import { wellFormed } from '../../text/well-formed.ts';
import { writtenDate } from '../../text/written-date.ts';
import { wording } from '../../words/english.ts';
import type { Addresses } from '../addresses.ts';
import { byline, kindLine, namesOf, sourceLine } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';
import { type Shared, shareLinks } from './share-links.ts';

/** Hints where a line may break: they belong to a page, not to words that go elsewhere. Joiners stay, emoji need them. */
const breakHints = /[\u00ad\u200b\u2060\ufeff]/g;

/** A quote as plain text for the clipboard: the words, who said them as what and when, the kind, source and address. */
export function copyText(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { article, source, corrections } = quote;
  return [
    clean(shownWords(quote)),
    [
      `— ${clean(byline(quote, site))}`,
      `${kindLine(quote)}${source ? `. ${wording.source}: ${clean(sourceLine(source, site.language))}` : ''}`,
      ...corrections.map(({ date, note }) => clean(wording.correction(writtenDate(date, site.language), note))),
      `${clean(article.title)}, ${clean(site.title)}`,
      addresses.quote(article.slug, quote.id),
    ].join('\n'),
  ].join('\n\n');
}

/** The same as HTML for programs that paste formatted text. */
export function copyHtml(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { article, source, corrections, language } = quote;
  const url = escapeHtml(addresses.quote(article.slug, quote.id));
  const lines = [
    `— ${escapeHtml(clean(byline(quote, site)))}`,
    `${kindLine(quote)}${source ? `. ${wording.source}: ${sourceHtml(clean(sourceLine(source, site.language)), source.url)}` : ''}`,
    ...corrections.map(({ date, note }) =>
      escapeHtml(clean(wording.correction(writtenDate(date, site.language), note))),
    ),
    `<a href="${url}">${escapeHtml(clean(article.title))}</a>, ${escapeHtml(clean(site.title))}`,
  ];
  return `<blockquote cite="${url}" lang="${escapeHtml(language)}">${paragraphsHtml(clean(shownWords(quote)))}</blockquote><p>${lines.join('<br>')}</p>`;
}

/** Links that share a quote; the text is the words with the speaker's full name. */
export function quoteShareLinks(quote: AttributedQuote, site: Site, addresses: Addresses) {
  return shareLinks(sharedQuote(quote, site, addresses));
}

/** What the reader's own share menu gets (`navigator.share`). */
export function sharedQuote(quote: AttributedQuote, site: Site, addresses: Addresses): Shared {
  const names = clean(namesOf(quote, site.language));
  return {
    subject: `${names}: ${clean(quote.article.title)}`,
    text: `${names}${quote.kind === 'indirect' ? ` (${wording.paraphrased})` : ''}: ${clean(shownWords(quote))}`,
    url: addresses.quote(quote.article.slug, quote.id),
  };
}

function sourceHtml(line: string, url: string | undefined): string {
  return url === undefined ? escapeHtml(line) : `<a href="${escapeHtml(url)}">${escapeHtml(line)}</a>`;
}

function clean(text: string): string {
  return wellFormed(text.replace(breakHints, ''));
}
