import { punctuation, wording } from '#words';
import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { withoutHints } from '../../text/break-hints.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { Addresses } from '../addresses.ts';
import { byline, correctionNotes, kindLine, namesOf, noteLine, notesOf, sourceLine } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';
import { type Shared, shareLinks } from './share-links.ts';

/** What goes below the words of a quote that is copied, line by line: who said them as what and when, their kind and
 * source, what was corrected, and the article; the address goes below that. */
export function attributionLines(quote: AttributedQuote, site: Site): string[] {
  const { article, source, corrections } = quote;
  return [
    `— ${byline(quote, site)}`,
    kindLine(quote) +
      (source
        ? `${punctuation.stop}${wording.source}${punctuation.colon}${sourceLine(source, site.language, quote.quote.at)}`
        : ''),
    ...correctionNotes(corrections, site.language),
    article.title + punctuation.comma + site.title,
  ].map(clean);
}

/** Links that share a quote; the text is the words with the speaker's full name. */
export function quoteShareLinks(quote: AttributedQuote, site: Site, addresses: Addresses) {
  return shareLinks(sharedQuote(quote, site, addresses));
}

function sharedQuote(quote: AttributedQuote, site: Site, addresses: Addresses): Shared {
  const { language } = site;
  const names = clean(namesOf(quote, language));
  const words = clean(shownWords(quote));
  return {
    subject: names + punctuation.colon + clean(quote.article.title),
    text: `${words}\n\n${attributionLines(quote, site).join('\n')}`,
    // Whose words they are comes first: a service that takes little cuts the words.
    posts: [
      byline(quote, site) + punctuation.bracketed(noteLine(quote, language)),
      names + notesOf(quote, language),
    ].map((who) => ({ who: clean(who + punctuation.colon), words })),
    url: addresses.quote(quote.article.slug, quote.id),
  };
}

function clean(text: string): string {
  return wellFormed(withoutHints(text));
}
