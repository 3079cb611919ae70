import type { Article, DatedRole, Quote } from '../article/article.ts';
import { earliest, latest } from '../text/partial-date.ts';
import type { DateFrom, Speaker, Voice } from './corpus.ts';

/** What the resolver must know about all articles. */
export interface Known {
  /** The speaker an id means in an article. */
  speaker(article: Article, id: string): Speaker | undefined;
  /** The printed name of an organization. */
  organizationName(article: Article, id: string): string;
}

/** When a quote was said: its own date, else its source's, else the article's. */
export function dateOf(quote: Quote, article: Article): { date: string; dateFrom: DateFrom } {
  if (quote.date) return { date: quote.date, dateFrom: 'quote' };
  const source = sourceOf(quote, article);
  return source?.date ? { date: source.date, dateFrom: 'source' } : { date: article.date, dateFrom: 'article' };
}

/** The source of a quote: the one it names, else the article's first. */
export function sourceOf(quote: Quote, article: Article) {
  return quote.source === undefined ? article.sources[0] : article.sources.find(({ id }) => id === quote.source);
}

/**
 * Who speaks in a quote, and what each was on its day: the role on the quote, else the one that the article states,
 * else the one of the speaker's periods that holds the whole date. None is invented.
 */
export function voicesOf(quote: Quote, article: Article, known: Known): Voice[] {
  const { date } = dateOf(quote, article);
  return quote.speakers.flatMap((id): Voice[] => {
    const speaker = known.speaker(article, id);
    if (!speaker) return [];
    const entry = article.speakers.find((candidate) => candidate.id === id);
    const stated = entry?.role ?? entry?.organization;
    const dated = stated === undefined ? roleOn(date, speaker.roles) : undefined;
    const role = quote.role ?? entry?.role ?? dated?.role;
    const organization = entry?.organization ?? (quote.role === undefined ? dated?.organization : undefined);
    return [
      {
        speaker,
        ...(role !== undefined && { role }),
        ...(organization !== undefined && {
          organization: { id: organization, name: known.organizationName(article, organization) },
        }),
      },
    ];
  });
}

/** The role whose period holds all of a date, maybe partial; both ends count as inside. The latest begun wins. */
export function roleOn(date: string, roles: readonly DatedRole[]): DatedRole | undefined {
  return roles
    .filter(({ from, to }) => (!from || earliest(from) <= earliest(date)) && (!to || latest(date) <= latest(to)))
    .sort((a, b) => (earliest(b.from ?? '0000') > earliest(a.from ?? '0000') ? 1 : -1))[0];
}
