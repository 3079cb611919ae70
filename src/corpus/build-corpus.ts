import type { Article, Correction, Quote } from '../article/article.ts';
import { ownWords } from '../article/own-words.ts';
import type { Problem } from '../article/problem.ts';
import { countWords } from '../text/words.ts';
import { castOf, dateOf, type Known, sourceOf, voicesOf } from './attribution.ts';
import { gatherAuthors } from './authors.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkLinks } from './check-links.ts';
import { checkAllReferences, checkReferences } from './check-references.ts';
import { checkSlugs } from './check-slugs.ts';
import { type Content, nothingUnread } from './content.ts';
import type { AttributedQuote, Corpus, Site, Speaker, Topic } from './corpus.ts';
import { sameName, sortedByName } from './names.ts';
import { ofArticle } from './of-article.ts';
import { oneInProcess } from './one-in-process.ts';
import { ownPages } from './own-pages.ts';
import { gatherPeople, type People } from './people.ts';
import { gatherTopics } from './topics.ts';

/**
 * Joins all articles and registries into one corpus and reports what is wrong between files
 * (see `people.ts`, `topics.ts`, `authors.ts`, `own-pages.ts`, `check-former-ids.ts`, `check-names.ts`, `check-references.ts`, `check-slugs.ts` and `check-links.ts` for the problems).
 */
export function buildCorpus(content: Content, unread = nothingUnread): { corpus: Corpus; problems: Problem[] } {
  const { site } = content;
  const {
    authors,
    articles,
    problems: unknown,
  } = gatherAuthors(
    content.articles.toSorted((a, b) => compare(b.date, a.date) || compare(a.slug, b.slug)),
    content.authors,
    { language: site.language, unread: unread.authors },
  );
  const { people, problems } = gatherPeople(articles, content.speakers, content.organizations, unread);
  const { topics, problems: misnamed } = gatherTopics(articles, content.topics, site.language);
  const { pages, problems: reserved } = ownPages(content.pages, site.language);
  const known: Known = {
    speaker: (article, id) => speakerIn(people, article, id),
    organizationName: (article, id) =>
      article.organizations.find((entry) => entry.id === id)?.name ?? people.organizations.get(id)?.name ?? id,
  };
  const quotes = articles.flatMap((article) => attributed(article, { site, topics, known }));
  handOut(quotes, people);

  const heard = [...people.speakers.values(), ...people.bodies.values()].filter(({ quotes }) => quotes.length);
  const speakers = sortedByName(heard, site.language);
  findNamesakes(speakers);
  const collator = new Intl.Collator(site.language);
  const organizations = [...people.organizations.values()].sort(
    (a, b) => collator.compare(a.name, b.name) || compare(a.id, b.id),
  );
  problems.push(
    ...unknown,
    ...misnamed,
    ...checkFormerIds([...content.speakers, ...content.organizations], people),
    ...reserved,
    ...checkSlugs([
      ...content.articles,
      ...unread.articles.flatMap(({ article, isPartial }) => (isPartial ? [] : article)),
    ]),
    ...checkAllReferences(articles, people),
    ...unread.articles.flatMap(({ article, open }) => checkReferences(article, people, open)),
    ...checkLinks(
      content,
      { speakers: speakers.flatMap(idsOf), organizations: [...people.organizations.values()].flatMap(idsOf), topics },
      unread,
    ),
  );
  const withdrawn = articles.flatMap((article) =>
    article.withdrawn.map((withdrawal) => ({ ...withdrawal, key: `${article.slug}/${withdrawal.id}`, article })),
  );
  return { corpus: { site, articles, speakers, organizations, topics, authors, pages, quotes, withdrawn }, problems };
}

/** The ids that somebody has and had. */
function idsOf({ id, was }: { id: string; was: string[] }): string[] {
  return [id, ...was];
}

/** Gives every speaker and organization their quotes, by date. */
function handOut(quotes: readonly AttributedQuote[], people: People): void {
  for (const quote of quotes)
    for (const { speaker, organization } of quote.voices) {
      speaker.quotes.push(quote);
      const body = people.organizations.get(speaker.kind === 'organization' ? speaker.id : (organization?.id ?? ''));
      if (body && body.quotes.at(-1) !== quote) body.quotes.push(quote);
    }
  const byDay = (a: AttributedQuote, b: AttributedQuote) => compare(a.date, b.date);
  for (const { quotes } of [...people.speakers.values(), ...people.bodies.values(), ...people.organizations.values()])
    quotes.sort(byDay);
}

/** Who an id means in an article; an organization that speaks becomes a speaker as well, one for the whole site. */
function speakerIn(people: People, article: Article, id: string): Speaker | undefined {
  const known = people.anonymous.get(`${article.slug}/${id}`) ?? people.speakers.get(id) ?? people.bodies.get(id);
  const organization = people.organizations.get(id);
  if (known || !organization) return known;
  const { name, aliases, sameAs, was, description } = organization;
  const speaker: Speaker = {
    id,
    kind: 'organization',
    name,
    aliases,
    roles: [],
    sameAs,
    was,
    ...(description && { biography: description }),
    namesakes: [],
    quotes: [],
  };
  people.bodies.set(id, speaker);
  return speaker;
}

/** The quotes of an article. An archive has thousands, and each edit attributes all of them: what they share is looked up once. */
function attributed(
  article: Article,
  { site, topics, known }: { site: Site; topics: readonly Topic[]; known: Known },
): AttributedQuote[] {
  const about = ofArticle(article, topics);
  const cast = castOf(article, known);
  return article.quotes.map((quote, i) => {
    const language = quote.language ?? article.language ?? site.language;
    const { text, words } = saidIn(quote, language);
    const source = sourceOf(quote, article);
    const via = quote.via === undefined ? undefined : cast(quote.via)?.speaker;
    const { date, dateFrom } = dateOf(quote, article);
    const result: AttributedQuote = {
      key: `${article.slug}/${quote.id}`,
      id: quote.id,
      kind: quote.kind,
      text,
      quote,
      article,
      language,
      number: i + 1,
      voices: voicesOf(quote, article, { cast, known }),
      date,
      dateFrom,
      topics: about,
      corrections: correctionsOf(quote, article),
      words,
    };
    if (source) result.source = source;
    if (via) result.via = via;
    return result;
  });
}

function correctionsOf({ id }: Quote, { corrections }: Article): Correction[] {
  if (!corrections.length) return [];
  return corrections.filter(({ quote }) => quote === id).sort((a, b) => compare(a.date, b.date));
}

interface Said {
  text: string;
  words: { all: number; own: number };
}

// To count the words of an archive takes longer than all else, and an edit leaves most quotes as they were read.
const kept = oneInProcess('said', () => new WeakMap<Quote, { language: string; said: Said }>());

/** All words of a quote, how many there are, and how many of them are the speaker's own. */
function saidIn(quote: Quote, language: string): Said {
  const known = kept.get(quote);
  if (known?.language === language) return known.said;
  const text = quote.spans.map((span, i) => (i === 0 ? '' : joint(quote, i)) + span.text).join('');
  const all = countWords(text, language);
  const own = {
    direct: () => all,
    indirect: () => 0,
    mixed: () => ownWords(text).reduce((sum, [start, end]) => sum + countWords(text.slice(start, end), language), 0),
  };
  const said = { text, words: { all, own: own[quote.kind]() } };
  kept.set(quote, { language, said });
  return said;
}

/** Two callouts are paragraphs; a span inside a sentence goes on where the one before it stopped. */
function joint(quote: Quote, i: number): string {
  return quote.spans[i - 1]!.form === 'callout' && quote.spans[i]!.form === 'callout' ? '\n\n' : ' ';
}

function findNamesakes(speakers: readonly Speaker[]): void {
  const byFamily = new Map<string, Speaker[]>();
  for (const speaker of speakers) {
    if (!speaker.family || speaker.kind !== 'person') continue;
    const family = sameName(speaker.family);
    const bearers = byFamily.get(family);
    if (bearers) bearers.push(speaker);
    else byFamily.set(family, [speaker]);
  }
  for (const family of byFamily.values())
    for (const speaker of family) speaker.namesakes = family.filter((other) => other !== speaker);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
