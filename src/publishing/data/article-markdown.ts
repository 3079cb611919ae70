import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { wording } from '#words';
import type { Article } from '../../article/article.ts';
import type { AttributedQuote, Site } from '../../corpus/corpus.ts';
import { printedName } from '../../corpus/names.ts';
import { escapeHtml, paragraphsHtml } from '../../text/escape.ts';
import { writtenDate } from '../../text/written-date.ts';
import { writtenList } from '../../text/written-list.ts';
import type { Addresses } from '../addresses.ts';
import { articleHtml } from '../feeds/article-html.ts';
import { keptText } from '../kept-texts.ts';
import { attributionText, correctionNotes, sourceLine } from '../words/byline.ts';
import { shownWords } from '../words/shown-words.ts';

const reader = rehype().data('settings', { fragment: true }).freeze();
const turner = unified().use(rehypeRemark).freeze();
const writer = remark().use(remarkGfm).data('settings', { bullet: '-' }).freeze();

/**
 * An article as Markdown for machines that read: what it says, then each of its quotes with whose words they are and
 * its address. `quotes` are those of the article in its order.
 */
export function articleMarkdown(
  article: Article,
  quotes: readonly AttributedQuote[],
  site: Site,
  addresses: Addresses,
): string {
  const { language } = site;
  const { title, summary, authors, date, slug, corrections } = article;
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const address = escapeHtml(addresses.article(slug));
  const about = [
    ...(authors.length ? [writtenList(authors.map(printedName), language)] : []),
    site.title,
    writtenDate(date, language),
  ].map(escapeHtml);
  const notes = correctionNotes(
    corrections.filter(({ quote }) => quote === undefined),
    language,
  );
  const html = [
    `<h1>${escapeHtml(title)}</h1>`,
    summary === undefined ? '' : `<p>${escapeHtml(summary)}</p>`,
    `<p>${[...about, `<a href="${address}">${address}</a>`].join(', ')}</p>`,
    articleHtml({ article, quotes: byId, language, addresses }),
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    quotes.length ? `<h2>${escapeHtml(wording.quotes)}</h2>` : '',
    ...quotes.map((quote) => quoteHtml(quote, site, addresses)),
  ];
  const whole = html.join('\n');
  return keptText('markdown', whole, () => writer.stringify(turner.runSync(reader.parse(whole))));
}

function quoteHtml(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const address = escapeHtml(addresses.quote(quote.article.slug, quote.id));
  const source = quote.source ? ` ${wording.source}: ${sourceLine(quote.source, site.language, quote.quote.at)}.` : '';
  const told = attributionText(quote, site) + source;
  return `<blockquote>${paragraphsHtml(shownWords(quote))}</blockquote><p>${escapeHtml(told)} <a href="${address}">${address}</a></p>`;
}
