import { punctuation, wording } from '#words';
import type { WithdrawnQuote } from '../corpus/corpus.ts';
import { directionOfLanguage } from '../text/direction.ts';
import { escapeHtml } from '../text/escape.ts';
import { writtenDate } from '../text/written-date.ts';
import type { Addresses } from './addresses.ts';
import { type HeadTag, link, meta, title } from './metadata/head-tag.ts';
import { policyHash } from './policy-hash.ts';

/** A page leads on without a script, but then loses the fragment: with one, a link to a quote in its article keeps it. */
const script = "location.replace(document.querySelector('a').href+location.hash)";
const policy = `default-src 'none'; script-src ${policyHash(script)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;

/** The page at an address that something had before it was renamed: it leads to where that is now, as a server would. */
export function movedPage(address: string, told: string, language: string): string {
  const url = escapeHtml(address);
  // Whoever reads the site at another host, a preview or a mirror, stays there.
  const path = escapeHtml(new URL(address).pathname);
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="${directionOfLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<noscript><meta http-equiv="refresh" content="0; url=${path}"></noscript>
<meta name="robots" content="noindex">
<title>${escapeHtml(told)}</title>
<link rel="canonical" href="${url}">
</head>
<body>
<p><a href="${path}">${escapeHtml(told)}</a></p>
<script>${script}</script>
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
    meta('description', `${wording.withdrawn(writtenDate(date, language))}${punctuation.colon}${reason}`),
    meta('robots', 'noindex'),
    link('canonical', addresses.quote(article.slug, id)),
  ];
}
