import { dayFrom, punctuation } from '#words';
import { nameParts } from '../../../corpus/names.ts';
import { flagsOf } from '../../../publishing/words/flags.ts';
import { capitalized, shownRoles } from '../../../publishing/words/role-line.ts';
import type { Query } from '../../../search/query.ts';
import type { FoundQuote } from '../../../search/records.ts';
import { mayRunAgainst } from '../../../text/direction.ts';
import { writtenDate } from '../../../text/written-date.ts';
import type { Result, Start } from '../messages.ts';
import { addressOf } from './hrefs.ts';
import { piecesOf } from './pieces.ts';

/** A found quote, ready to be set: what the pages of the site show of it, with the words that were found. */
export function resultOf(quote: FoundQuote, query: Query, start: Start): Result {
  const { patterns, language, origin, words } = start;
  const { slug, title } = quote.article;
  const href = addressOf(patterns.quote, slug, quote.id);
  return {
    key: quote.key,
    kind: quote.kind,
    kindLabel: words.kind[quote.kind],
    flags: flagsOf({ ...quote, href: `${href}#corrections` }, words, language),
    ...(quote.language !== language && { language: quote.language }),
    auto: mayRunAgainst(quote.text, language),
    paragraphs: piecesOf(quote.text, quote.kind, quote.language, query),
    people: quote.voices.map(({ speaker }) => ({
      name: nameParts(speaker),
      ...(speaker.kind !== 'anonymous' && { href: addressOf(patterns.speaker, '', speaker.id) }),
    })),
    who: quote.voices.map(({ speaker }) => speaker.name).join(punctuation.comma),
    role: shownRoles(quote.voices, words),
    date: { iso: quote.date, text: capitalized(dayFrom[quote.dateFrom](writtenDate(quote.date, language))) },
    article: { title, href: addressOf(patterns.article, slug) },
    href,
    contextHref: addressOf(patterns.inContext, slug, quote.id),
    address: origin + href,
  };
}
