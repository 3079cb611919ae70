import { count, formats, speakerWords, words } from '#words';
import type { AttributedQuote, Corpus, Speaker } from '../../corpus/corpus.ts';
import { writtenDate } from '../../text/written-date.ts';
import { url } from '../urls.ts';
import { fill, type NameView, nameView, type QuoteView, quoteView, roleLine } from './quote-view.ts';
import { type SharesView, sharesView } from './shares-view.ts';
import { rowLength, rowOfStrokes, type Strokes } from './strokes.ts';

/** Everything a speaker's page shows. */
export interface SpeakerView {
  name: NameView;
  language?: string;
  family?: string;
  namesakes: NameView[];
  aliases: string[];
  sameAs: { href: string; text: string }[];
  biography?: string;
  roles: { date: { iso: string; text: string }; role: string }[];
  feeds: { text: string; type: string; href: string }[];
  quotesLabel: string;
  tally: string;
  strokes: Strokes;
  shares: SharesView;
  articles: { title: string; href: string; quotes: QuoteView[] }[];
}

export function speakerView(speaker: Speaker, corpus: Corpus): SpeakerView {
  const { language } = corpus.site;
  const { quotes } = speaker;
  const all = quotes.reduce((sum, { words }) => sum + words.all, 0);
  const own = quotes.reduce((sum, { words }) => sum + words.own, 0);
  const of = (kind: AttributedQuote['kind']) => quotes.filter((quote) => quote.kind === kind).length;
  const kinds = (['direct', 'mixed', 'indirect'] as const)
    .filter((kind) => of(kind))
    .map((kind) => count.ofKind[kind](of(kind)));
  const articles = Map.groupBy(quotes, ({ article }) => article);
  return {
    name: nameView(speaker),
    ...(speaker.kind === 'person' && speaker.family !== speaker.name && speaker.family && { family: speaker.family }),
    namesakes: speaker.namesakes.map(nameView),
    aliases: speaker.aliases.map(({ name, from, to }) =>
      from || to ? `${name} (${[from, to].map((end) => end ?? '').join('–')})` : name,
    ),
    sameAs: speaker.sameAs.map((href) => ({ href, text: new URL(href).hostname.replace(/^www\./, '') })),
    ...(speaker.biography && { biography: fill(speaker.biography) }),
    roles: rolesOverTime(speaker, language),
    feeds: [
      { text: formats.rss, type: 'application/rss+xml', href: url.file('speakers', speaker.id, 'rss.xml') },
      { text: formats.jsonFeed, type: 'application/feed+json', href: url.file('speakers', speaker.id, 'feed.json') },
    ],
    quotesLabel: count.quotes(quotes.length),
    tally: speakerWords.tally(own, all, speaker.kind === 'organization', kinds, articles.size),
    strokes: rowOfStrokes(quotes, rowLength(quotes)),
    shares: sharesView(quotes),
    articles: [...articles].map(([article, said]) => ({
      title: article.title,
      href: url.article(article.slug),
      quotes: said.map((quote) => quoteView(quote, language)),
    })),
  };
}

/** Each role once, at the first date it is stated for; periods of the speaker's file stand with their own dates. */
function rolesOverTime(speaker: Speaker, language: string): SpeakerView['roles'] {
  const stated = new Map<string, string>();
  for (const quote of speaker.quotes) {
    const voice = quote.voices.find((candidate) => candidate.speaker === speaker)!;
    const role = roleLine(voice);
    if (!stated.has(role)) stated.set(role, quote.date);
  }
  const rows = [...stated].filter(([role]) => role !== words.noPost || stated.size === 1);
  return rows.map(([role, iso]) => ({ date: { iso, text: writtenDate(iso, language) }, role }));
}
