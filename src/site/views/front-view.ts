import { count, listWords } from '#words';
import type { Corpus } from '../../corpus/corpus.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import {
  type ArticleRow,
  articleRows,
  type DayRow,
  latestEvents,
  leadingQuote,
  type SpeakerRow,
  speakerRows,
  whoIsQuoted,
} from './index-view.ts';
import { type LeadView, leadView } from './picture-view.ts';
import { type QuoteView, quoteView } from './quote-view.ts';

/** Everything the front page shows: one article leads, a few follow, the rest is a link away. */
export interface FrontView {
  lead?: { row: ArticleRow; picture?: LeadView; quote?: QuoteView };
  others: ArticleRow[];
  othersNote: string;
  speakers: SpeakerRow[];
  speakersNote: string;
  days: DayRow[];
}

const most = { articles: 8, speakers: 12, days: 8 };

export function frontView(corpus: Corpus): FrontView {
  const [lead, ...others] = corpus.articles;
  const shown = others.slice(0, most.articles);
  const picture = lead && leadView(lead);
  const quote = lead && leadingQuote(quotesOf(lead, corpus));
  const recent = [...new Set(corpus.quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker)))].filter(
    ({ kind }) => kind !== 'anonymous',
  );
  return {
    ...(lead && {
      lead: {
        row: articleRows(corpus, [lead])[0]!,
        ...(picture && { picture }),
        ...(quote && { quote: quoteView(quote, corpus.site.language) }),
      },
    }),
    others: articleRows(corpus, shown),
    othersNote:
      shown.length < others.length
        ? listWords.front.latest(shown.length, others.length)
        : count.articles(others.length),
    speakers: speakerRows(recent.slice(0, most.speakers)),
    speakersNote: whoIsQuoted(corpus),
    days: latestEvents(corpus, most.days),
  };
}
