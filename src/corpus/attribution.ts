import type { Article, DatedRole, Quote, SpeakerEntry } from '../article/article.ts';
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

/** Somebody whom an article lets speak, and what it says of them itself. */
interface Cast {
  speaker: Speaker;
  entry: SpeakerEntry | undefined;
}

/** Whom ids mean in an article; each is looked up once, however often they speak. */
export function castOf(article: Article, known: Known): (id: string) => Cast | undefined {
  const cast = new Map<string, Cast | undefined>();
  return (id) => {
    if (cast.has(id)) return cast.get(id);
    const speaker = known.speaker(article, id);
    const found = speaker && { speaker, entry: article.speakers.find((candidate) => candidate.id === id) };
    cast.set(id, found);
    return found;
  };
}

/**
 * Who speaks in a quote, and what each was on its day: the role on the quote, else the one that the article states,
 * else the one of the speaker's periods that holds the whole date. None is invented.
 */
export function voicesOf(
  quote: Quote,
  article: Article,
  { cast, known }: { cast: ReturnType<typeof castOf>; known: Known },
): Voice[] {
  return quote.speakers.flatMap((id): Voice[] => {
    const found = cast(id);
    if (!found) return [];
    const { speaker, entry } = found;
    const stated = entry?.role ?? entry?.organization;
    const dated = stated === undefined ? roleOn(dateOf(quote, article).date, speaker.roles) : undefined;
    const role = quote.role ?? entry?.role ?? dated?.role;
    const organization = entry?.organization ?? (quote.role === undefined ? dated?.organization : undefined);
    const voice: Voice = { speaker };
    if (role !== undefined) voice.role = role;
    if (organization !== undefined)
      voice.organization = { id: organization, name: known.organizationName(article, organization) };
    return [voice];
  });
}

/** The role whose period holds all of a date, maybe partial; both ends count as inside. The latest begun wins. */
export function roleOn(date: string, roles: readonly DatedRole[]): DatedRole | undefined {
  return roles
    .filter(({ from, to }) => (!from || earliest(from) <= earliest(date)) && (!to || latest(date) <= latest(to)))
    .sort((a, b) => (earliest(b.from ?? '0000') > earliest(a.from ?? '0000') ? 1 : -1))[0];
}
