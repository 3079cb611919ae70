import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { wellFormedJson } from '../../text/well-formed.ts';
import type { Addresses } from '../addresses.ts';
import { frameSize, oembedHtml } from '../embeds/embed-code.ts';
import { namesOf } from '../words/byline.ts';
import { quoteTitle } from '../words/titles.ts';

/**
 * The text of a quote's `oembed.json` (oEmbed 1.0). Of type `rich`: readers that skip it use our card, while `link`
 * would cost them the description. A file cannot answer `maxwidth`.
 */
export function oembedJson(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { article, voices } = quote;
  const [only, another] = voices;
  return wellFormedJson({
    version: '1.0',
    type: 'rich',
    title: quoteTitle(quote, site),
    author_name: namesOf(quote, site.language),
    ...(only && !another && only.speaker.kind !== 'anonymous' && { author_url: addresses.speaker(only.speaker.id) }),
    provider_name: site.title,
    provider_url: addresses.home(),
    cache_age: 86400,
    html: oembedHtml(quote, site, addresses),
    ...frameSize(quote),
    thumbnail_url: addresses.quoteFile(article.slug, quote.id, 'card.png'),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
}
