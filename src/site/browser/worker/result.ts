import { nameParts } from '../../../corpus/names.ts';
import { roleLine } from '../../../publishing/words/byline.ts';
import type { Query } from '../../../search/query.ts';
import type { QuoteRecord, RecordVoice } from '../../../search/records.ts';
import { writtenDate } from '../../../text/written-date.ts';
import type { Result, Start } from '../messages.ts';
import { addressOf } from './hrefs.ts';
import { piecesOf } from './pieces.ts';

/** A found quote, ready to be set: what the pages of the site show of it, with the words that were found. */
export function resultOf(quote: QuoteRecord, query: Query, start: Start): Result {
  const { patterns, language, origin, words } = start;
  const { slug, title } = quote.article;
  const href = addressOf(patterns.quote, slug, quote.id);
  return {
    key: quote.key,
    kind: quote.kind,
    kindLabel: words.kind[quote.kind],
    flags: [
      ...(quote.corrected
        ? [{ text: `${words.corrected} ${writtenDate(quote.corrected, language)}`, href: `${href}#corrections` }]
        : []),
      ...(quote.translated ? [{ text: words.translated }] : []),
    ],
    ...(quote.language !== language && { language: quote.language }),
    auto: /[\u0590-\u08ff\ufb1d-\ufefc]/.test(quote.text),
    paragraphs: piecesOf(quote.text, quote.kind, quote.language, query),
    people: quote.voices.map(({ speaker }) => ({
      name: nameParts(speaker),
      ...(speaker.kind !== 'anonymous' && { href: addressOf(patterns.speaker, '', speaker.id) }),
    })),
    who: quote.voices.map(({ speaker }) => speaker.name).join(', '),
    role: [...new Set(quote.voices.map((voice) => roleOf(voice, words)))].join('; '),
    date: { iso: quote.date, text: writtenDate(quote.date, language) },
    article: { title, href: addressOf(patterns.article, slug) },
    href,
    contextHref: addressOf(patterns.inContext, slug, quote.id),
    address: origin + href,
  };
}

/** As on every other page; what is not stated is said to be so. */
function roleOf(voice: RecordVoice, words: Start['words']): string {
  const stated = roleLine(voice as never);
  if (stated) return stated.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const { kind } = voice.speaker;
  return kind === 'organization' ? words.organizationSpeaks : kind === 'anonymous' ? words.anonymous : words.noPost;
}
