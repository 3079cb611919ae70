import { count, inWords, punctuation, words } from '#words';
import type { Article, Piece } from '../../article/article.ts';
import type { AttributedQuote, Corpus, Site, Speaker } from '../../corpus/corpus.ts';
import { ofArticle } from '../../corpus/of-article.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { revisedOn } from '../../corpus/revised.ts';
import { articleCitation, citationLine } from '../../publishing/citations/citation.ts';
import { shareLinks } from '../../publishing/sharing/share-links.ts';
import { attributionLines } from '../../publishing/sharing/share-text.ts';
import { notesBesideKind } from '../../publishing/words/byline.ts';
import { writtenDate } from '../../text/written-date.ts';
import { absolute, addresses, url } from '../urls.ts';
import { bylineOf } from './author-view.ts';
import { type CiteView, citeView } from './cite-view.ts';
import { type LeadView, leadView } from './picture-view.ts';
import { fill, type NameView, nameView, type QuoteView, quoteView, roleLine, setInline } from './quote-view.ts';
import { type ShareView, shareView } from './share-view.ts';
import { type SharesView, sharesBySpeaker, sharesView } from './shares-view.ts';
import { type SourceView, sourceView } from './source-view.ts';
import { rowLength, rowOfStrokes, type Strokes, uprightStroke } from './strokes.ts';
import { type TopicLink, topicLink } from './topic-view.ts';

/** A quote inside a sentence. */
export interface InlineView {
  key: string;
  id?: string;
  kind: AttributedQuote['kind'];
  kindText: string;
  html: string;
  language?: string;
  direction?: 'auto';
  names: NameView[];
  number: number;
  /** What the sign of the kind leaves untold, beside the number. */
  notes: string;
  href: string;
  /** What goes below the words where they are copied, and the address. */
  below: string;
  address: string;
}

export type BlockView =
  | { kind: 'prose'; parts: ({ html: string } | { quote: InlineView })[] }
  | { kind: 'quote'; quote: QuoteView; below: string; anchor?: string; former: string[] };

/** Everything an article page shows, in its order. */
export interface ArticleView {
  title: string;
  summary?: string;
  href: string;
  address: string;
  language?: string;
  kind: string;
  draft: boolean;
  date: { iso: string; text: string };
  updated?: { iso: string; text: string };
  authors: { text: string; href?: string }[];
  lead?: LeadView;
  readingNote?: SourceView;
  quotesLabel: string;
  score: { first: boolean; text: string; href: string; strokes: Strokes }[];
  /** Over 40 quotes the drawing has no links; the list of voices has them all. */
  scoreLinks: boolean;
  /** How the lines stand, where they are too many for one row. */
  scoreSize: ('wrapped' | 'dense')[];
  blocks: BlockView[];
  voices: {
    name: NameView;
    role: string;
    strokes: Strokes;
    summary: string;
    quotes: { href: string; text: string; number: number }[];
  }[];
  shares: SharesView;
  organizations: { name: string; href: string }[];
  topics: TopicLink[];
  dates: { iso: string; text: string; label: string }[];
  sources: SourceView[];
  cite: CiteView;
  share: ShareView;
  corrections: { date: { iso: string; text: string }; note: string; quote?: { id: string; href: string } }[];
  withdrawn: { id: string; date: { iso: string; text: string }; reason: string }[];
}

export function articleView(article: Article, corpus: Corpus): ArticleView {
  const language = article.language ?? corpus.site.language;
  const quotes = quotesOf(article, corpus);
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const date = (iso: string) => ({ iso, text: writtenDate(iso, language) });
  const speakers = inOrderOfAppearance(quotes);
  const rows = [...speakers.values()].map(({ quotes }) => rowLength(quotes));
  const widest = Math.max(0, ...rows);
  const shares = sharesBySpeaker(quotes);
  const address = absolute(url.article(article.slug));
  const revised = revisedOn(article);
  const lead = leadView(article);
  return {
    title: article.title,
    ...(article.summary && { summary: article.summary }),
    href: url.article(article.slug),
    address,
    ...(language !== corpus.site.language && { language }),
    kind: words.articleKind[article.kind],
    draft: article.draft,
    date: date(article.date),
    ...(revised !== undefined && { updated: date(revised) }),
    authors: bylineOf(article, corpus, language),
    ...(lead && { lead }),
    ...(article.sources[0] && { readingNote: sourceView(article.sources[0], language) }),
    quotesLabel: inWords.quotes(quotes.length),
    score: quotes.map((quote, i) => ({
      first: i === 0 || speakersOf(quote) !== speakersOf(quotes[i - 1]!),
      text: words.scoreOf(
        quote.voices.map(({ speaker }) => speaker.name).join(punctuation.comma),
        quote.kind,
        quote.words.all,
      ),
      href: `#${encodeURIComponent(quote.id)}`,
      strokes: uprightStroke(quote),
    })),
    scoreLinks: quotes.length <= 40,
    scoreSize: quotes.length <= 20 ? [] : quotes.length <= 40 ? ['wrapped'] : ['wrapped', 'dense'],
    blocks: article.blocks.map((block): BlockView => {
      if (block.kind === 'quote') {
        const quote = byId.get(block.quote)!;
        const anchor = block.span === 0 ? quote.id : quote.quote.spans[block.span]!.id;
        return {
          kind: 'quote',
          quote: quoteView(quote, language, block.span),
          below: attributionLines(quote, corpus.site).join('\n'),
          ...(anchor && { anchor }),
          former: block.span === 0 ? quote.quote.was : [],
        };
      }
      return {
        kind: 'prose',
        parts: block.pieces.map((piece) =>
          'quote' in piece
            ? { quote: inlineView(byId.get(piece.quote)!, piece.span, language, corpus.site) }
            : { html: fill([later(piece, article)], article) },
        ),
      };
    }),
    voices: [...speakers].map(([speaker, { quotes: said, role }]) => ({
      name: nameView(speaker),
      role,
      strokes: rowOfStrokes(said, widest),
      summary: count.quotes(said.length) + punctuation.comma + (shares.get(speaker) ?? ''),
      quotes: said.map((quote) => ({
        href: `#${encodeURIComponent(quote.id)}`,
        text: words.kindInSentence[quote.kind],
        number: quote.number,
      })),
    })),
    shares: sharesView(quotes),
    organizations: organizationsIn(article, quotes).map(({ id, name }) => ({ name, href: url.organization(id) })),
    topics: ofArticle(article, corpus.topics).map(topicLink),
    dates: article.dates
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ date: iso, label }) => ({ ...date(iso), label })),
    sources: article.sources.map((source) =>
      sourceView(source, language, {
        checks: quotes.flatMap(({ verification }) => (verification?.source === source.id ? verification : [])),
      }),
    ),
    cite: citeView(
      articleCitation(article, corpus, addresses),
      (citation) => citationLine(citation, article, corpus.site),
      url.article(article.slug),
      corpus.site.language,
    ),
    share: shareView(shareLinks({ subject: article.title, text: article.title, url: address })),
    corrections: article.corrections.map(({ date: iso, note, quote }) => ({
      date: date(iso),
      note,
      ...(quote !== undefined && { quote: { id: quote, href: url.quote(article.slug, quote) } }),
    })),
    withdrawn: article.withdrawn.map(({ id, date: iso, reason }) => ({ id, date: date(iso), reason })),
  };
}

/** Below a leading picture no other one is the first. */
function later(piece: Piece, { image }: Article): Piece {
  return image && 'picture' in piece ? { picture: { ...piece.picture, isFirst: false } } : piece;
}

function inlineView(quote: AttributedQuote, span: number, language: string, site: Site): InlineView {
  const { kind, key, number, names, href, address, direction } = quoteView(quote, language);
  const id = span === 0 ? quote.id : quote.quote.spans[span]!.id;
  return {
    key,
    ...(id && { id }),
    kind,
    kindText: words.kindInSentence[kind],
    html: setInline(quote, span),
    ...(quote.language !== language && { language: quote.language }),
    ...(direction && { direction }),
    names,
    number,
    notes: notesBesideKind(quote, site.language).join(punctuation.comma),
    href,
    below: attributionLines(quote, site).join('\n'),
    address,
  };
}

function inOrderOfAppearance(
  quotes: readonly AttributedQuote[],
): Map<Speaker, { quotes: AttributedQuote[]; role: string }> {
  const speakers = new Map<Speaker, { quotes: AttributedQuote[]; role: string }>();
  for (const quote of quotes)
    for (const voice of quote.voices) {
      const known = speakers.get(voice.speaker);
      if (known) known.quotes.push(quote);
      else speakers.set(voice.speaker, { quotes: [quote], role: roleLine(voice) });
    }
  return speakers;
}

function organizationsIn(article: Article, quotes: readonly AttributedQuote[]): { id: string; name: string }[] {
  const found = new Map(article.organizations.map(({ id, name }) => [id, name]));
  for (const { voices } of quotes)
    for (const { organization } of voices)
      if (organization?.id && !found.has(organization.id)) found.set(organization.id, organization.name);
  return [...found].map(([id, name]) => ({ id, name }));
}

function speakersOf({ voices }: AttributedQuote): string {
  return voices.map(({ speaker }) => speaker.id).join();
}
