import { punctuation, wording } from '#words';
import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { escapeHtml, paragraphsHtml } from '../../text/escape.ts';
import type { Addresses } from '../addresses.ts';
import { byline, correctionNotes, kindLine, namesOf } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';

/** The frame is as high as the words need at a width of 600: 20 px type, 60 characters a line, and the lines below. */
export function frameSize({ text, corrections }: AttributedQuote): { width: number; height: number } {
  const lines = text.split('\n\n').reduce((sum, paragraph) => sum + Math.ceil((widthOf(paragraph) + 1) / 50) + 1, 0);
  return { width: 600, height: 150 + lines * 30 + corrections.length * 45 };
}

/** HTML to paste into another page: the words themselves, who said them, and a link. No script, no request to us. */
export function embedHtml(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const url = escapeHtml(addresses.quote(quote.article.slug, quote.id));
  return `<figure>
<blockquote cite="${url}" lang="${escapeHtml(quote.language)}">${paragraphsHtml(shownWords(quote))}</blockquote>
<figcaption>— ${attribution(quote, site, addresses)}</figcaption>
</figure>`;
}

/** The same in a frame that keeps our look and our corrections. */
export function embedFrame(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { width, height } = frameSize(quote);
  const title = escapeHtml(wording.embedTitle(namesOf(quote, site.language)));
  const address = escapeHtml(addresses.quoteFile(quote.article.slug, quote.id, 'embed/'));
  return `<iframe src="${address}" title="${title}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}

/**
 * The HTML of `oembed.json`. WordPress keeps of a foreign provider's HTML only bare `blockquote`, `a[href]` and `iframe`,
 * shows the blockquote only where the HTML begins with it, and nothing at all without a frame. So the words, the
 * attribution and the link are in a blockquote that comes first, and words need no `p` to stay apart.
 */
export function oembedHtml(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { width, height } = frameSize(quote);
  const title = escapeHtml(wording.embedTitle(namesOf(quote, site.language)));
  const address = escapeHtml(addresses.quoteFile(quote.article.slug, quote.id, 'embed/'));
  return `<blockquote>${paragraphsHtml(shownWords(quote))} — ${attribution(quote, site, addresses)}</blockquote><iframe src="${address}" title="${title}" width="${width}" height="${height}"></iframe>`;
}

/** Who said it, the kind and the corrections, with a link that leads to the quote. */
function attribution(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { article, corrections } = quote;
  const url = escapeHtml(addresses.quote(article.slug, quote.id));
  const notes = correctionNotes(corrections, site.language).map((note) => punctuation.stop + note);
  const link = `<a href="${url}">${escapeHtml(article.title + punctuation.comma + site.title)}</a>`;
  return `${escapeHtml(byline(quote, site) + punctuation.stop)}${kindLine(quote)}${wording.standsIn(link)}${escapeHtml(notes.join(''))}`;
}

/** Letters of wide scripts count two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e80' ? 2 : 1;
  return width;
}
