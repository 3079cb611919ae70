import { punctuation, wording } from '#words';
import type { AttributedQuote, Site, WithdrawnQuote } from '../../corpus/corpus.ts';
import { directionOf, directionOfLanguage } from '../../text/direction.ts';
import { escapeHtml, paragraphsHtml } from '../../text/escape.ts';
import { writtenDate } from '../../text/written-date.ts';
import type { Addresses } from '../addresses.ts';
import { policyHash } from '../policy-hash.ts';
import { circumstances, correctionNotes, kindLine, namesOf, sourceLine } from '../words/byline.ts';
import { roleLine } from '../words/role-line.ts';
import { shownWords } from '../words/shown-words.ts';

/** The rule beside the words tells the kind here as on every page; colours follow the reader's scheme. */
const css = `:root{color-scheme:light dark;--paper:#f4f4ef;--ink:#16181b;--soft:#52575b;--own:#b3261a}
@media(prefers-color-scheme:dark){:root{--paper:#131517;--ink:#ecebe4;--soft:#a7acae;--own:#ff7256}}
body{margin:0;padding:20px;background:var(--paper);color:var(--ink);font:20px/1.4 Georgia,"Songti SC","Noto Serif CJK SC",serif}
figure{margin:0}
blockquote{margin:0 0 12px;padding-inline-start:20px;border-inline-start:4px solid var(--own);overflow-wrap:anywhere}
.indirect{border-inline-start:4px dashed var(--soft)}
.mixed{border-inline-start:7px double var(--own)}
p{margin:0}
p+p{margin-top:.6em}
figcaption,.notes{font:14px/1.45 system-ui,sans-serif;color:var(--soft)}
figcaption b{font-size:16px;color:var(--ink)}
a{color:inherit}`;

/** The page inside the frame that others embed: one quote, its own style, no script and no request. */
export function embedPage(quote: AttributedQuote, site: Site, addresses: Addresses): string {
  const { article, source, corrections, voices, language, kind } = quote;
  const url = escapeHtml(addresses.quote(article.slug, quote.id));
  const title = escapeHtml(wording.embedTitle(namesOf(quote, site.language)));
  const who = voices
    .map((voice) =>
      [`<b><bdi>${escapeHtml(voice.speaker.name)}</bdi></b>`, escapeHtml(roleLine(voice))]
        .filter(Boolean)
        .join(punctuation.comma),
    )
    .join(punctuation.semicolon);
  const about = [
    kindLine(quote),
    ...(source ? [`${wording.source}${punctuation.colon}${sourceLine(source, site.language, quote.quote.at)}`] : []),
  ];
  const told = `${['', ...circumstances(quote, site.language)].join(punctuation.comma)}${['', ...about, ''].join(punctuation.stop)}`;
  const notes = correctionNotes(corrections, site.language).map((note) => `<p>${escapeHtml(note)}</p>`);
  const body = `<figure>
<blockquote cite="${url}" class="${kind}" lang="${escapeHtml(language)}" dir="${directionOf(quote.text, language)}">${paragraphsHtml(shownWords(quote))}</blockquote>
<figcaption>${who}${escapeHtml(told)}<a href="${url}" target="_blank" rel="noopener">${escapeHtml(article.title + punctuation.comma + site.title)}</a></figcaption>
</figure>
${notes.length ? `<div class="notes">${notes.join('')}</div>\n` : ''}`;
  return frame(title, url, body, site);
}

/** What stands in the frames of a quote that was withdrawn: that it was, when and why, without its words. */
export function withdrawnEmbedPage(
  { article, id, date, reason }: WithdrawnQuote,
  site: Site,
  addresses: Addresses,
): string {
  const url = escapeHtml(addresses.quote(article.slug, id));
  const told = escapeHtml(`${wording.withdrawn(writtenDate(date, site.language))}${punctuation.colon}${reason}`);
  const link = `<a href="${url}" target="_blank" rel="noopener">${escapeHtml(article.title + punctuation.comma + site.title)}</a>`;
  return frame(told, url, `<p>${told}</p>\n<p class="notes">${link}</p>\n`, site);
}

function frame(title: string, url: string, body: string, site: Site): string {
  const style = site.accent === undefined ? css : `${css}:root{--own:${site.accent}}`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(site.language)}" dir="${directionOfLanguage(site.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${policyHash(style)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="canonical" href="${url}">
<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`;
}
