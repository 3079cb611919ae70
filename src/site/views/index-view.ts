import { count, listWords, punctuation, shareOfWords, words } from '#words';
import type { Article } from '../../article/article.ts';
import type { AttributedQuote, Corpus, Organization, Speaker } from '../../corpus/corpus.ts';
import { initialOf } from '../../corpus/names.ts';
import { quotesOf } from '../../corpus/quotes-of.ts';
import { type Day, periodsOf, timelineOf } from '../../corpus/timeline.ts';
import { writtenDate } from '../../text/written-date.ts';
import { url } from '../urls.ts';
import { type NameView, nameView, type QuoteView, quoteView, roleLine } from './quote-view.ts';
import { rowLength, rowOfStrokes, type Strokes } from './strokes.ts';

/** An article in a list. */
export interface ArticleRow {
  title: string;
  summary?: string;
  href: string;
  language?: string;
  date: { iso: string; text: string };
  draft: boolean;
  kind: string;
  quotes: string;
  strokes?: Strokes;
}

/** A speaker in a list. */
export interface SpeakerRow {
  id: string;
  name: NameView;
  role: string;
  quotes: number;
  articles: number;
  ownWords: string;
  strokes: Strokes;
}

export interface DayRow {
  date: { iso: string; text: string };
  events: { label: string; article: { title: string; href: string } }[];
  quotes: QuoteView[];
}

/** Articles as rows, in the order of the corpus. */
export function articleRows(corpus: Corpus, articles: readonly Article[]): ArticleRow[] {
  const rows = articles.map((article) => ({ article, quotes: quotesOf(article, corpus) }));
  const widest = Math.max(0, ...rows.map(({ quotes }) => rowLength(quotes)));
  return rows.map(({ article, quotes }) => ({
    title: article.title,
    ...(article.summary && { summary: article.summary }),
    href: url.article(article.slug),
    ...(article.language && article.language !== corpus.site.language && { language: article.language }),
    date: { iso: article.date, text: writtenDate(article.date, corpus.site.language) },
    kind: words.articleKind[article.kind],
    draft: article.draft,
    quotes: words.quotesBy(
      quotes.length,
      new Set(quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker))).size,
    ),
    ...(quotes.length && { strokes: rowOfStrokes(quotes, widest) }),
  }));
}

/** Speakers as rows; their lines can be compared with each other. */
export function speakerRows(speakers: readonly Speaker[]): SpeakerRow[] {
  const widest = Math.max(0, ...speakers.map(({ quotes }) => rowLength(quotes)));
  return speakers.map((speaker) => {
    const all = speaker.quotes.reduce((sum, { words }) => sum + words.all, 0);
    const own = speaker.quotes.reduce((sum, { words }) => sum + words.own, 0);
    return {
      id: speaker.id,
      name: nameView(speaker),
      role: lastRole(speaker),
      quotes: speaker.quotes.length,
      articles: new Set(speaker.quotes.map(({ article }) => article)).size,
      ownWords: shareOfWords.own(own, all, speaker.kind === 'organization'),
      strokes: rowOfStrokes(speaker.quotes, widest),
    };
  });
}

/** The speaker index by initial of the family name, with the family names that several share. */
export function speakerLetters(corpus: Corpus): {
  letters: { letter: string; shared: string[]; rows: SpeakerRow[] }[];
  people: string;
  organizations: string;
} {
  const rows = new Map(speakerRows(corpus.speakers).map((row) => [row.id, row]));
  const groups = Map.groupBy(corpus.speakers, (speaker) => initialOf(speaker, corpus.site.language));
  const organizations = corpus.speakers.filter(({ kind }) => kind === 'organization').length;
  return {
    letters: [...groups].map(([letter, speakers]) => ({
      letter,
      shared: sharedNames(speakers).map(({ family, number }) => listWords.speakers.shared(number, family)),
      rows: speakers.map(({ id }) => rows.get(id)!),
    })),
    people: count.people(corpus.speakers.length - organizations),
    organizations: count.organizations(organizations),
  };
}

/** Organizations with the number of quotes of their people and their own. */
export function organizationRows(
  organizations: readonly Organization[],
): { name: string; href: string; quotes: string; speakers: string }[] {
  return organizations.map(({ id, name, quotes }) => ({
    name,
    href: url.organization(id),
    quotes: count.quotes(quotes.length),
    speakers: [...new Set(quotes.flatMap(({ voices }) => voices.map(({ speaker }) => speaker.name)))].join(
      punctuation.comma,
    ),
  }));
}

/** What happened last: that many dates, newest last, without their quotes. */
export function latestEvents(corpus: Corpus, number: number): DayRow[] {
  const days = timelineOf(corpus).filter(({ events }) => events.length);
  return days.slice(-number).map((day) => dayRow({ ...day, quotes: [] }, corpus));
}

/** A page of the time line. */
export interface PeriodView {
  /** `2020`, `2020-08`; empty where one page holds the whole. */
  name: string;
  title: string;
  href: string;
  quotes: string;
  days: DayRow[];
}

const periods = new WeakMap<Corpus, PeriodView[]>();

/** The pages of the time line, oldest first. */
export function periodViews(corpus: Corpus): PeriodView[] {
  const known = periods.get(corpus);
  if (known) return known;
  const views = periodsOf(timelineOf(corpus)).map(({ name, days }) => ({
    name,
    title: name ? writtenDate(name, corpus.site.language) : words.nav.dates,
    href: name ? url.period(name) : url.dates(),
    quotes: count.quotes(days.reduce((sum, { quotes }) => sum + quotes.length, 0)),
    days: days.map((day) => dayRow(day, corpus)),
  }));
  periods.set(corpus, views);
  return views;
}

function dayRow(day: Day, { site: { language } }: Corpus): DayRow {
  return {
    date: { iso: day.date, text: writtenDate(day.date, language) },
    events: day.events.map(({ label, article }) => ({
      label,
      article: { title: article.title, href: url.article(article.slug) },
    })),
    quotes: day.quotes.map((quote) => quoteView(quote, language)),
  };
}

/** The quote that leads an article on the front page: the direct one nearest to 25 words, which a glance takes in. */
export function leadingQuote(quotes: readonly AttributedQuote[]): AttributedQuote | undefined {
  const direct = quotes.filter(({ kind }) => kind === 'direct');
  const distance = ({ words }: AttributedQuote) => Math.abs(words.all - 25);
  return (direct.length ? direct : quotes).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** What is said of the speakers of a site in one sentence. */
export function whoIsQuoted(corpus: Corpus): string {
  const direct = corpus.quotes.filter(({ kind }) => kind === 'direct').length;
  return listWords.front.speakers(corpus.speakers.length, corpus.quotes.length, direct);
}

function lastRole(speaker: Speaker): string {
  const quote = speaker.quotes.at(-1);
  const voice = quote?.voices.find((candidate) => candidate.speaker === speaker);
  return voice ? roleLine(voice) : words.noPost;
}

function sharedNames(speakers: readonly Speaker[]): { family: string; number: number }[] {
  const families = Map.groupBy(
    speakers.filter(({ namesakes }) => namesakes.length),
    ({ family }) => family!,
  );
  return [...families].map(([family, bearers]) => ({ family, number: bearers[0]!.namesakes.length + 1 }));
}
