import type { AttributedQuote, WithdrawnQuote } from '../corpus/corpus.ts';
import { escapeHtml } from '../text/escape.ts';
import { writtenDate } from '../text/written-date.ts';
import { wording } from '../words/english.ts';
import type { Addresses } from './addresses.ts';
import { type HeadTag, link, meta, title } from './metadata/head-tag.ts';

/** The page at an address that a quote had before it was renamed: it leads on without a script, as a server would. */
export function movedPage(quote: AttributedQuote, language: string, addresses: Addresses): string {
  const address = addresses.quote(quote.article.slug, quote.id);
  const url = escapeHtml(address);
  // Whoever reads the site at another host, a preview or a mirror, stays there.
  const path = escapeHtml(new URL(address).pathname);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="refresh" content="0; url=${path}">
<meta name="robots" content="noindex">
<title>${escapeHtml(wording.moved)}</title>
<link rel="canonical" href="${url}">
</head>
<body>
<p><a href="${path}">${escapeHtml(wording.moved)}</a></p>
</body>
</html>
`;
}

/** The head of the page of a withdrawn quote: it says that, when and why, not the words, and stays out of search engines. */
export function withdrawnHead(
  { article, id, date, reason }: WithdrawnQuote,
  { title: name, language }: { title: string; language: string },
  addresses: Addresses,
): HeadTag[] {
  return [
    title(`${wording.withdrawn(writtenDate(date, language))} · ${name}`),
    meta('description', `${wording.withdrawn(writtenDate(date, language))}: ${reason}`),
    meta('robots', 'noindex'),
    link('canonical', addresses.quote(article.slug, id)),
  ];
}
