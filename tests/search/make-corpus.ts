import type { AttributedQuote, Corpus, Organization, Speaker, Topic } from '../../src/corpus/corpus.ts';

/** A speaker in the few words a test needs. */
export interface MadeSpeaker {
  id: string;
  name: string;
  kind?: Speaker['kind'];
  aliases?: string[];
}

/** A quote in the few words a test needs. */
export interface MadeQuote {
  id: string;
  speakers: string[];
  text: string;
  date: string;
  article?: string;
  /** Names of the topics of its article. */
  topics?: string[];
  kind?: AttributedQuote['kind'];
  role?: string;
  organization?: string;
  language?: string;
  /** Dates of its corrections. */
  corrected?: string[];
  /** The words in the language they were said in. */
  original?: string;
  /** Whether the words were found in a copy of the source. */
  verified?: boolean;
  /** The id of the speaker who passed the words on. */
  via?: string;
}

const verification: NonNullable<AttributedQuote['verification']> = {
  result: 'verbatim',
  source: 'source',
  copy: '0'.repeat(64),
  at: 0,
  checked: '2021-01-01',
  leftOut: 0,
  stretches: [{ exact: '', prefix: '', suffix: '' }],
};
const place = { line: 1, column: 1 };

/** A corpus of invented quotes; quotes must stand article by article. */
export function makeCorpus(made: { speakers: MadeSpeaker[]; quotes: MadeQuote[] }): Corpus {
  const speakers = new Map(
    made.speakers.map(({ id, name, kind = 'person', aliases = [] }): [string, Speaker] => [
      id,
      {
        id,
        name,
        kind,
        aliases: aliases.map((alias) => ({ name: alias })),
        roles: [],
        sameAs: [],
        was: [],
        namesakes: [],
        quotes: [],
      },
    ]),
  );
  const topics = new Map<string, Topic>();
  const topicOf = (name: string): Topic => {
    const topic = topics.get(name) ?? { slug: name.toLowerCase(), name, was: [], articles: [] };
    topics.set(name, topic);
    return topic;
  };
  const organizations = new Map<string, Organization>();
  const articles = new Map<string, AttributedQuote['article']>();
  const quotes = made.quotes.map((quote, at): AttributedQuote => {
    const slug = quote.article ?? 'article';
    if (!articles.has(slug)) articles.set(slug, articleOf(slug));
    if (quote.organization && !organizations.has(quote.organization)) {
      const [id, name] = [quote.organization, `The ${quote.organization}`];
      organizations.set(id, { id, name, aliases: [], sameAs: [], was: [], quotes: [] });
    }
    const body = organizations.get(quote.organization ?? '');
    const attributed: AttributedQuote = {
      key: `${slug}/${quote.id}`,
      id: quote.id,
      kind: quote.kind ?? 'direct',
      text: quote.text,
      quote: {
        id: quote.id,
        kind: quote.kind ?? 'direct',
        speakers: quote.speakers,
        spans: [],
        was: [],
        place,
        ...(quote.original && { original: quote.original }),
      },
      article: articles.get(slug)!,
      language: quote.language ?? 'en',
      number: at + 1,
      voices: quote.speakers.map((id) => ({
        speaker: speakers.get(id)!,
        ...(quote.role && { role: quote.role }),
        ...(body && { organization: { id: body.id, name: body.name } }),
      })),
      date: quote.date,
      dateFrom: 'quote',
      ...(quote.verified && { verification }),
      ...(quote.via && { via: speakers.get(quote.via)! }),
      topics: (quote.topics ?? []).map((name) => topicOf(name)),
      corrections: (quote.corrected ?? []).toSorted().map((date) => ({ date, note: '', place })),
      words: { all: 0, own: 0 },
    };
    for (const voice of attributed.voices) voice.speaker.quotes.push(attributed);
    return attributed;
  });
  const site = {
    title: 'Test',
    description: '',
    language: 'en',
    url: 'https://example.org',
    publisher: { name: 'Test' },
    editors: [],
    citations: 'pages' as const,
  };
  return {
    site,
    articles: [...articles.values()],
    speakers: [...speakers.values()].filter((speaker) => speaker.kind !== 'anonymous'),
    organizations: [...organizations.values()],
    topics: [...new Set(quotes.flatMap(({ topics }) => topics))],
    authors: [],
    pages: [],
    quotes,
    withdrawn: [],
  };
}

function articleOf(slug: string): AttributedQuote['article'] {
  return {
    slug,
    file: `articles/${slug}.md`,
    kind: 'analysis',
    title: `About ${slug}`,
    date: '2021-01-01',
    authors: [],
    isWhole: true,
    authorsPlace: { line: 1, column: 1 },
    tagsPlace: { line: 1, column: 1 },
    datePlace: { line: 1, column: 1 },
    tags: [],
    was: [],
    draft: false,
    sources: [],
    speakers: [],
    organizations: [],
    dates: [],
    corrections: [],
    withdrawn: [],
    quotes: [],
    blocks: [],
    links: [],
    pictures: [],
    slugPlace: place,
  };
}
